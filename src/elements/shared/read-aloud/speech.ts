/**
 * The voices of this device. Browsers keep few of the promises of this part of the platform: a voice may never begin, never
 * say that it has ended, or be silenced by another tab; the list of voices is empty at first; and any of it may be missing or
 * be refused.
 */

/** How some words ended: said to the end, cut off by somebody else, or not said. */
export type Outcome = 'said' | 'cut' | 'failed';

/** A voice that has not begun by then does not answer, in milliseconds. A phone needs a second or two to wake one. */
const longestSilence = 6000;
/** The slowest that a voice speaks, and what it needs besides, in milliseconds. */
const forEachLetter = 300;
const forTheRest = 4000;
/** Chrome drops what is to be said right after it was silenced. */
const breath = 100;

let hushedAt = -breath;

/** None where the page may not speak. */
export function voices(): readonly SpeechSynthesisVoice[] {
  try {
    const all: unknown = speechSynthesis.getVoices();
    return Array.isArray(all) ? (all as readonly SpeechSynthesisVoice[]) : [];
  } catch {
    return [];
  }
}

/** Calls when there are other voices; returns how to call it off. Chrome and Android find theirs late. */
export function onVoices(listener: () => void): () => void {
  const timer = setTimeout(listener, 1000);
  try {
    speechSynthesis.addEventListener('voiceschanged', listener);
  } catch {
    // Then it is the time alone that is waited for.
  }
  return () => {
    clearTimeout(timer);
    try {
      speechSynthesis.removeEventListener('voiceschanged', listener);
    } catch {
      // It never listened.
    }
  };
}

/** Silences whoever speaks. */
export function hush(): void {
  try {
    const { speaking, pending } = speechSynthesis;
    if (!speaking && !pending) return;
    hushedAt = performance.now();
    speechSynthesis.cancel();
  } catch {
    // Nobody speaks.
  }
}

/** Says some words by a voice of this device, and tells once how that ended; returns how to break it off, untold. */
export function say(
  words: string,
  voice: SpeechSynthesisVoice,
  tell: (outcome: Outcome) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Kept until its end: what is not kept, some browsers forget, and say nothing of its end.
  let utterance: SpeechSynthesisUtterance | undefined;
  let isOver = false;
  const end = (outcome?: Outcome): void => {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    utterance = undefined;
    if (outcome) tell(outcome);
  };
  const endAfter = (wait: number, outcome: Outcome): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      hush();
      end(outcome);
    }, wait);
  };
  const speak = (): void => {
    try {
      utterance = new SpeechSynthesisUtterance(words);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      // Without one a browser takes what it likes, which may send the words away.
      if (utterance.voice?.localService !== true) throw new Error('No local voice.');
      utterance.onstart = utterance.onboundary = () => {
        if (!isOver) endAfter(forTheRest + forEachLetter * words.length, 'said');
      };
      utterance.onend = () => {
        end('said');
      };
      utterance.onerror = ({ error }) => {
        end(error === 'interrupted' || error === 'canceled' ? 'cut' : 'failed');
      };
      endAfter(longestSilence, 'failed');
      speechSynthesis.speak(utterance);
      // The page may have halted what it said itself.
      speechSynthesis.resume();
    } catch {
      endAfter(0, 'failed');
    }
  };
  // At once where that can be: a phone lets a page speak in answer to a finger only.
  if (performance.now() - hushedAt < breath) timer = setTimeout(speak, breath);
  else speak();
  return () => {
    if (isOver) return;
    end();
    hush();
  };
}
