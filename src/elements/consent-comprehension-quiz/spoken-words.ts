/** What the quiz shows, and says to screen readers at once. */
import type { QuizQuestion } from '../../definition/definition.js';
import type { Localizer } from '../../localization/localizer.js';
import { str } from '../../localization/str.js';
import type { Understanding } from '../../worksheet/quiz.js';

/** What to do before an answer can be looked at. */
export function unansweredWords({ kind }: QuizQuestion, localizer: Localizer): string {
  const { msg } = localizer;
  return kind === 'how-many'
    ? msg(
        str`Give a whole number from ${localizer.number(0)} to ${localizer.number(100)} first. “I am not sure” is an answer too.`,
      )
    : msg('Choose an answer first. “I am not sure” is one too.');
}

/** The first sentence about an answer. */
export function leadWords(understanding: Understanding, { msg }: Localizer): string {
  switch (understanding) {
    case 'clear':
      return msg('Yes, that is right.');
    case 'near':
      return msg('You are close.');
    case 'unclear':
      return msg('Let us look at this again.');
    case 'not-sure':
      return msg('It is fine not to be sure.');
    case 'said':
      return msg('Here is what you can compare it with.');
  }
}
