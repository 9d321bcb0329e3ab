/** Numbers that a guide tells of itself: how many ways there are, and points that a note repeats. */
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Hit, Rule } from '../rule.js';
import { madeOnce } from '../text/remembered.js';
import { findingsOf } from './findings.js';

const thereAre = madeOnce(
  ({ numbers }: Lexicon) =>
    new RegExp(
      String.raw`(?<!\p{L})(?:there are|hay) (${numbers.slice(1).join('|')}|\d+) (\p{L}{4,})(?!\p{L})`,
      'giu',
    ),
);

const countOtherwise: Rule = {
  code: 'count-told-otherwise',
  severity: 'warning',
  what: 'Another text of this option counts otherwise: {}.',
  why: 'Readers ask for a way that there is not, or never hear of one that there is.',
  source: 'definition format: one fact, told the same everywhere',
  mend: 'Count again, and correct the one that is wrong.',
  find: ({ definition, lexicon, prose }) => {
    if (!lexicon) return [];
    const { options, questionsToAsk, questionsPeopleAsk } = definition;
    const optionsAt = ([chapter, index]: Hit['path']): readonly string[] => {
      if (chapter === 'options') return [options[index as number]!.id];
      const lists: Readonly<Record<string, readonly { readonly options?: readonly string[] }[]>> = {
        questionsToAsk,
        questionsPeopleAsk,
      };
      return lists[String(chapter)]?.[index as number]?.options ?? [];
    };
    const told = prose.flatMap(({ path, text }) =>
      [...text.matchAll(thereAre(lexicon))].map(([words, number = '', thing = '']) => ({
        path,
        words,
        number: number.toLowerCase(),
        thing: thing.toLowerCase(),
        options: optionsAt(path),
      })),
    );
    return told.flatMap((one): readonly Hit[] => {
      const other = told.find(
        ({ number, thing, options: own }) =>
          thing === one.thing &&
          number !== one.number &&
          own.some((option) => one.options.includes(option)),
      );
      return other ? [{ path: one.path, detail: other.words }] : [];
    });
  },
};

const pointsUnlikeNote: Rule = {
  code: 'note-unlike-points',
  severity: 'error',
  what: 'The note tells points that the finding does not have: {}.',
  why: 'Readers who look closer find two numbers, and trust neither.',
  source: 'IPDAS items 3 to 6',
  mend: 'Check both against the source.',
  find: ({ definition, lexicon, telling }) =>
    findingsOf(definition).flatMap(({ finding: { measure, note }, path }): readonly Hit[] => {
      if (!lexicon || !telling || measure.kind !== 'mean-difference') return [];
      const known = measure.times.flatMap(({ arms }) =>
        arms.flatMap(({ difference, interval, mean }) => [
          ...[difference, mean, interval?.low, interval?.high].map((one) => Math.abs(one ?? NaN)),
        ]),
      );
      const [first, ...more] = [...(note ?? '').matchAll(lexicon.points)];
      const value = telling.valueOf(first?.[1] ?? '');
      // A note of several may tell those of another time.
      return first && more.length === 0 && !known.some((one) => Math.abs(one - value) < 0.051)
        ? [{ path: [...path, 'note'], detail: first[0] }]
        : [];
    }),
};

export const countRules: readonly Rule[] = [countOtherwise, pointsUnlikeNote];
