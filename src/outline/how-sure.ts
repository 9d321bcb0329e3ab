/** How sure the evidence of a row is, in a sentence that a person understands. */
import { certaintyWords } from '../evidence/certainty.js';
import type { Row } from '../evidence/overview.js';
import type { Result } from '../evidence/results.js';
import { interfaceWords, ownWords, type Speaker, type Words } from './words.js';

/** The authors' own sentence, else one for the rating of what stands first. */
export function howSureSaid(row: Row, speaker: Speaker): Words {
  return row.row.howSure === undefined
    ? interfaceWords(ratingWords(ratedResult(row), speaker))
    : ownWords(row.row.howSure);
}

function ratingWords(rated: Result | undefined, { localizer: { msg } }: Speaker): string {
  if (!rated) return msg('Nobody knows.');
  if (rated.study?.design === 'counted') return msg('This is a count, with nobody to compare.');
  return {
    'results-in': msg('Very sure.'),
    probably: msg('Fairly sure.'),
    may: msg('Not very sure.'),
    'very-uncertain': msg('Very unsure.'),
    'not-rated': msg('Nobody has rated this.'),
  }[certaintyWords(rated.certainty)];
}

/** The result whose rating holds for the first frame: its own, or a review's of the same comparison. */
export function ratedResult({ frames, results }: Row): Result | undefined {
  const [first] = frames;
  const from = first?.headline.certaintyFrom;
  return from === undefined ? first?.result : results.find(({ finding }) => finding.id === from);
}
