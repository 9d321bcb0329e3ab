/** Which voice says the words of a language. */
import { baseOf } from './tags.js';

/** What is known of a voice. */
export interface VoiceFacts {
  /** Android writes `en_US`. */
  readonly lang: string;
  /** Whether it speaks without sending the words away. */
  readonly localService: boolean;
  readonly default: boolean;
  readonly voiceURI: string;
}

/** Voices that come with an Apple device for fun, such as a robot's. They stand among the others, by the alphabet. */
const odd = /^com\.apple\.(?:eloquence|speech\.synthesis\.voice)\./;

/**
 * The best voice of this device for a language: that of the same country, the one the reader has chosen for the device,
 * the first. Undefined if there is none: what a reader wrote must not be sent away to be read.
 */
export function localVoiceFor<Voice extends VoiceFacts>(
  voices: readonly Voice[],
  language: string,
): Voice | undefined {
  const wanted = tagOf(language);
  const rank = (voice: Voice): number =>
    (odd.test(voice.voiceURI) ? 0 : 4) +
    (tagOf(voice.lang) === wanted ? 2 : 0) +
    (voice.default ? 1 : 0);
  return voices
    .filter(
      // Some browsers leave it out for voices that they know nothing of.
      ({ lang, localService }) =>
        (localService as unknown) === true && baseOf(tagOf(lang)) === baseOf(wanted),
    )
    .sort((one, other) => rank(other) - rank(one))[0];
}

function tagOf(language: string): string {
  return language.toLowerCase().replaceAll('_', '-');
}
