/** When a milestone of recovery is reached. */
import type { Milestone } from '../definition/definition.js';
import type { Localizer } from '../localization/localizer.js';
import { interfaceWords, ownWords, sentence, type Words } from './words.js';

/** A length of time, the author's own words for it, or both. */
export function milestoneTime(
  { time, words }: Pick<Milestone, 'time' | 'words'>,
  localizer: Localizer,
): readonly Words[] {
  const length = time ? [interfaceWords(localizer.timeSpan(time))] : [];
  if (words === undefined) return length;
  const said = [ownWords(words)];
  if (!time) return said;
  const message = localizer.msg('{time} {words}', {
    desc: 'a length of time such as "2 to 6 weeks", and words that go on from it',
  });
  return sentence(message, { time: length, words: said });
}
