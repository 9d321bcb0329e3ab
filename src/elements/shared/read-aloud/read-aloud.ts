/** Reads a page aloud by a voice of the device. There is no button while the device has none for all that is read. */
import { nothing } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ChildPart, type DirectiveResult } from 'lit/directive.js';
import { localVoiceFor } from '../../../languages/voices.js';
import { drawPart } from '../later.js';
import type { Writers } from '../writers.js';
import { passagesIn } from './passages.js';
import { buttonsView, toldWords, type Told } from './read-aloud-view.js';
import { Reader } from './reader.js';
import { onVoices, voices } from './speech.js';

/** What is read. */
export interface ReadAloudData {
  /** All that it says: when that is another, the voice stops. */
  readonly text: string;
  /** A selector of what is read, which the buttons stand in. */
  readonly place: string;
  /** A selector of what is in it and not read. */
  readonly leaveOut: string;
}

export interface ReadAloudActions {
  /** Says something to screen readers. */
  readonly say: (sentence: string) => void;
}

/** An element that is drawn in parts. */
interface Host {
  [drawPart]?(draw: () => void): void;
}

type Values = [data: ReadAloudData, words: Writers, actions: ReadAloudActions];

class ReadAloud extends AsyncDirective {
  #part: ChildPart | undefined;
  /** Undefined while what is drawn is not what was asked for last. */
  #values: Values | undefined;
  #told: Told = 'off';
  #callOff: (() => void) | undefined;
  readonly #reader = new Reader((state, hasFailed) => {
    this.#told = hasFailed ? 'failed' : state;
    this.#sayState();
    this.#draw();
  });

  // Where there is no page there is no voice.
  override render(..._values: Values): unknown {
    return nothing;
  }

  override update(part: ChildPart, values: Values): unknown {
    const [{ text }, words] = values;
    const last = this.#values;
    this.#part = part;
    if (last && (last[0].text !== text || last[1] !== words)) this.#forget();
    this.#values = values;
    if (this.isConnected) this.#listen();
    return this.#view(values);
  }

  protected override disconnected(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    const values = this.#values;
    this.#forget();
    this.#values = values;
  }

  protected override reconnected(): void {
    this.#listen();
    this.#draw();
  }

  #listen(): void {
    this.#callOff ??= onVoices(() => {
      this.#draw();
    });
  }

  /** What was read is not there any more, and nothing is to be told of it. */
  #forget(): void {
    this.#values = undefined;
    this.#reader.stop();
    this.#told = 'off';
  }

  readonly #start = (): void => {
    const [{ place, leaveOut }, { localizer }] = this.#values!;
    const page = this.#parent.closest(place);
    if (page) this.#reader.start(passagesIn(page, leaveOut, localizer.tag), page);
  };

  // While the voice is heard, nothing else is said.
  #sayState(): void {
    if (!this.#values || this.#told === 'reading') return;
    const [, { localizer }, { say }] = this.#values;
    say(toldWords(this.#told, localizer) ?? localizer.msg('Reading has ended.'));
  }

  #view([, words]: Values): unknown {
    const { localizer } = words;
    // Whoever is being read to can always stop it.
    if (this.#reader.state === 'off' && !canSay(words)) return nothing;
    return buttonsView(this.#told, localizer, this.#start, this.#reader);
  }

  #draw(): void {
    const values = this.#values;
    if (!values) return;
    const place = this.#parent;
    const { activeElement } = place.getRootNode() as Document | ShadowRoot;
    const draw = (): void => {
      this.setValue(this.#view(values));
    };
    const host = this.#part!.options?.host as Host | undefined;
    if (host?.[drawPart]) host[drawPart](draw);
    else draw();
    // The button that stops it goes with the voice.
    if (activeElement && !activeElement.isConnected)
      place.querySelector<HTMLElement>('[part="read-aloud"] button')?.focus();
  }

  get #parent(): HTMLElement {
    return this.#part!.parentNode as HTMLElement;
  }
}

/** Whether there is a voice for each language of the page: half a page would be worse than none. */
function canSay({ localizer, prose, guidanceProse, safetyProse }: Writers): boolean {
  const all = voices();
  return [localizer.tag, ...[prose, guidanceProse, safetyProse].map(({ voice }) => voice.lang)]
    .filter((one) => one !== undefined)
    .every((language) => localVoiceFor(all, language));
}

const read = directive(ReadAloud);

/** The buttons, in the place that they are to be in. */
export function readAloudView(
  data: ReadAloudData,
  words: Writers,
  actions: ReadAloudActions,
): DirectiveResult {
  return read(data, words, actions);
}
