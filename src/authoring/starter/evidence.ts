/** Studies, outcomes and the overview of a starter, with numbers that are made up and say so. */
import type { Consideration, Outcome, Overview, Study } from '../../definition/definition.js';
import { todo, todoWords } from './todo.js';

/** One study, of which every outcome has a finding. */
export const starterStudies: readonly Study[] = [
  {
    id: 'study-1',
    population: todo(
      'Say who was studied, where, how many, and whether chance decided who had what. (The numbers below are made up.)',
      'Readers ask whether these people are like them.',
    ),
    design: 'randomised',
    size: 200,
    comparator: todo('Say what was compared with what.', 'A number alone says little.'),
    source: 'source-1',
    status: 'read-in-source',
    certainty: {
      level: 'not-rated',
      reason: todo('Say who rated the evidence, or why nobody did.', 'Readers ask how sure it is.'),
    },
  },
];

function outcomeOf(
  id: string,
  direction: Outcome['direction'],
  counts: readonly [waiting: number, treatment: number],
  words: string,
): Outcome {
  return {
    id,
    name: todoWords(`the name of ${words}`),
    description: todo(
      `Say in plain words what was counted as ${words}.`,
      'The same word means other things to other people.',
    ),
    direction,
    importance: 'critical',
    happened: todoWords(`words that go on from "10 people …", for those with ${words}`),
    didNotHappen: todoWords(`the same for those without ${words}, with "not" or "no"`),
    findings: [
      {
        id: `${id}-study-1`,
        study: 'study-1',
        note: todo(
          `Replace the made-up counts of ${words} by those that the study prints.`,
          'A wrong number is harm.',
        ),
        measure: {
          kind: 'frequency',
          estimate: 'counted',
          times: [
            {
              period: { from: 12, unit: 'months' },
              arms: [
                { option: 'waiting', count: counts[0], total: 100 },
                { option: 'treatment', count: counts[1], total: 100 },
              ],
            },
          ],
        },
      },
    ],
  };
}

/** What people hope for, what they want to avoid, and what it may lead to. */
export const starterOutcomes: readonly Outcome[] = [
  outcomeOf('benefit', 'benefit', [40, 60], 'what people hope for'),
  outcomeOf('harm', 'harm', [2, 5], 'an unwanted effect'),
  outcomeOf('later', 'neutral', [30, 10], 'what may come later'),
];

/** What stands first. */
export const starterOverview: Overview = {
  chosenBy: 'authors',
  how: todo('Say how you chose the rows.', 'Whoever chooses the rows steers the reader.'),
  rows: starterOutcomes.map(({ id }) => ({
    id: `row-${id}`,
    name: todoWords(`the name of the row on ${id}`),
    importance: 'critical',
    why: todo(`Say why ${id} is among the first.`, 'Readers may ask what was left out.'),
    outcomes: [id],
    headlines: [
      {
        finding: `${id}-study-1`,
        why: todo(
          `Say why this study of ${id} stands first.`,
          'The choice could favour an option.',
        ),
      },
    ],
    howSure: todo(
      `Say in a short sentence how sure ${id} is.`,
      'Numbers look surer than they are.',
    ),
  })),
};

/** What may matter to a reader. */
export const starterConsiderations: readonly Consideration[] = [
  {
    id: 'matters-benefit',
    topic: todoWords('what it is about, in a few words'),
    matters: todoWords('what a person says to whom it matters, from "I"'),
    mattersLess: todoWords('what a person says to whom it matters less, from "I"'),
    about: [{ outcome: 'benefit' }],
    fits: ['waiting', 'treatment'].map((option) => ({
      option,
      fit: 'not-known',
      why: todo(`Say how ${option} goes with it, by a number above.`, 'A fit needs a ground.'),
    })),
  },
];
