/** Speech without a sound, with the voices that a device is to have, so that a state looks the same on every device. */

export interface FakeVoice {
  readonly name: string;
  readonly voiceURI: string;
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/** A voice of the device itself, unless it is said to be another. */
export function fakeVoice(lang: string, localService = true): FakeVoice {
  const name = `Voice of ${lang}`;
  return { name, voiceURI: name, lang, localService, default: false };
}

/** What is said. */
export class FakeUtterance {
  voice: FakeVoice | null = null;
  lang = '';
  onstart: (() => void) | null = null;
  onboundary: (() => void) | null = null;
  onend: (() => void) | null = null;
  onerror: ((event: { readonly error: string }) => void) | null = null;

  constructor(readonly text: string) {}
}

export class FakeSpeech extends EventTarget {
  /** All that was given to it, in order. */
  readonly given: FakeUtterance[] = [];
  /** Whether a voice begins by itself. */
  answers = true;
  #current: FakeUtterance | undefined;
  #voices: readonly FakeVoice[];

  constructor(...voices: readonly FakeVoice[]) {
    super();
    this.#voices = voices;
  }

  /** What is being said. */
  get current(): FakeUtterance | undefined {
    return this.#current;
  }

  get speaking(): boolean {
    return this.#current !== undefined;
  }

  readonly pending = false;

  getVoices(): readonly FakeVoice[] {
    return this.#voices;
  }

  setVoices(...voices: readonly FakeVoice[]): void {
    this.#voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  speak(utterance: FakeUtterance): void {
    this.given.push(utterance);
    this.#current = utterance;
    if (this.answers) utterance.onstart?.();
  }

  cancel(): void {
    this.fail('canceled');
  }

  resume(): void {
    // It never paused.
  }

  /** Says the last word of it. */
  finish(): void {
    const said = this.#current;
    this.#current = undefined;
    said?.onend?.();
  }

  /** Ends it before that. */
  fail(error: string): void {
    const said = this.#current;
    this.#current = undefined;
    // As browsers do, in a task of its own.
    setTimeout(() => said?.onerror?.({ error }));
  }
}

/** Puts it in the place of what the browser has; returns how to take it away. */
export function install(speech: FakeSpeech): () => void {
  const undo = Object.entries({
    speechSynthesis: speech,
    SpeechSynthesisUtterance: FakeUtterance,
  }).map(([name, value]) => {
    const before = Object.getOwnPropertyDescriptor(globalThis, name);
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    return () => {
      if (before) Object.defineProperty(globalThis, name, before);
      else Reflect.deleteProperty(globalThis, name);
    };
  });
  return () => {
    for (const one of undo) one();
  };
}
