/**
 * Wrong edits of numbers and evidence at a hospital that takes a shipped definition as its own. Those of its
 * three files, 97 in all, were written before looking at the rules, and 51 of them passed silently at first.
 */
import { all, carpal, knee, remove, reword, sciatica, set, swap, type WrongEdit } from './edit.js';

export const hospitalEvidence: readonly WrongEdit[] = [
  {
    name: 'numbers of two options swapped in a sentence',
    file: sciatica,
    edit: reword(
      'options/2/howItWorks/more/3',
      '14 in 100 people had an unwanted event after surgery, and 4 in 100 after an injection',
      '4 in 100 people had an unwanted event after surgery, and 14 in 100 after an injection',
    ),
  },
  {
    name: 'times of two options swapped in a sentence',
    file: sciatica,
    edit: reword(
      'options/0/howItWorks/more/0',
      '12 weeks with waiting and 4 weeks with early surgery',
      '4 weeks with waiting and 12 weeks with early surgery',
    ),
  },
  {
    name: 'the rest of a count is wrong',
    file: carpal,
    edit: reword('options/1/recovery/2/text', 'The other 40 did not', 'The other 46 did not'),
  },
  {
    name: 'the rest of a count is wrong (in another definition)',
    file: knee,
    edit: reword('considerations/1/fits/1/why', 'The other 68 had not', 'The other 32 had not'),
  },
  {
    name: 'another thing counted in a sentence than in its finding',
    file: carpal,
    edit: reword('considerations/1/fits/2/why', '70 in 100 wrists had', '70 in 100 people had'),
  },
  {
    name: 'another denominator in a sentence',
    file: carpal,
    edit: reword('considerations/3/fits/3/why', '8 in 10,000', '8 in 1,000'),
  },
  {
    name: 'the comparison left out of a sentence',
    file: carpal,
    edit: reword('considerations/1/fits/2/why', ', and 92 in 100 after a dummy injection', ''),
  },
  {
    name: 'another unit of time in a sentence',
    file: knee,
    edit: reword('options/2/livingWithIt/physical/0/text', 'about 12 months', 'about 12 weeks'),
  },
  {
    name: 'another scale in a sentence',
    file: knee,
    edit: reword('options/1/howItWorks/more/0', 'from 0 to 100', 'from 0 to 48'),
  },
  {
    name: 'the better end of a scale turned',
    file: sciatica,
    edit: set('outcomes/3/findings/1/measure/scale/better', 'high'),
  },
  {
    name: 'the ends of a scale wrong',
    file: sciatica,
    edit: set('outcomes/3/findings/5/measure/scale/high', 10),
  },
  {
    name: 'the sign of a difference and its range turned',
    file: knee,
    edit: all(
      set('outcomes/0/findings/1/measure/times/1/arms/1/difference', -18.3),
      set('outcomes/0/findings/1/measure/times/1/arms/1/interval/low', -25.3),
      set('outcomes/0/findings/1/measure/times/1/arms/1/interval/high', -11.3),
    ),
  },
  {
    name: 'size of a study mistyped',
    file: sciatica,
    edit: set('studies/2/size', 136),
  },
  {
    name: 'group sizes swapped in words',
    file: sciatica,
    edit: reword(
      'studies/2/population',
      '83 surgery and 80 an injection',
      '80 surgery and 83 an injection',
    ),
  },
  {
    name: 'a digit lost in a note',
    file: sciatica,
    edit: reword('outcomes/7/findings/0/note', '18.7 weeks', '8.7 weeks'),
  },
  {
    name: 'people who changed treatment mistyped',
    file: knee,
    edit: set('outcomes/3/findings/0/measure/times/0/arms/0/crossover/0/count', 31),
  },
  {
    name: 'people who changed treatment: to their own option',
    file: sciatica,
    edit: set(
      'outcomes/0/findings/0/measure/times/0/arms/0/crossover/0/option',
      'waiting-with-care',
    ),
  },
  {
    name: 'a rate per another number',
    file: carpal,
    edit: set('outcomes/10/findings/1/measure/per', 100),
  },
  {
    name: 'a rate per another unit of time',
    file: carpal,
    edit: set('outcomes/10/findings/1/measure/unit', 'months'),
  },
  {
    name: 'an estimate over time said to be counted',
    file: knee,
    edit: set('outcomes/5/findings/0/measure/estimate', 'counted'),
  },
  {
    name: 'the thing counted left out',
    file: knee,
    edit: remove('studies/3/counts'),
  },
  {
    name: 'median said to be mean',
    file: sciatica,
    edit: set('outcomes/1/findings/0/measure/statistic', 'mean'),
  },
  {
    name: 'worked-out range said to be published',
    file: carpal,
    edit: set('outcomes/0/findings/0/measure/times/0/arms/0/interval/from', 'published'),
  },
  {
    name: 'digest said to be read in the source',
    file: sciatica,
    edit: set('outcomes/1/findings/0/status', 'read-in-source'),
  },
  {
    name: 'design: not by chance said to be by chance',
    file: knee,
    edit: set('studies/2/design', 'randomised'),
  },
  {
    name: 'design: by chance said to be observed',
    file: sciatica,
    edit: set('studies/8/design', 'observational'),
  },
  {
    name: 'certainty level above its reason',
    file: sciatica,
    edit: set('outcomes/3/findings/5/certainty/level', 'high'),
  },
  {
    name: 'certainty reason above its level',
    file: sciatica,
    edit: reword('outcomes/3/findings/2/certainty/reason', 'very low to low', 'moderate to high'),
  },
  {
    name: 'how-sure words swapped between options',
    file: sciatica,
    edit: set(
      'overview/rows/2/howSure',
      'Fairly sure about surgery. Very unsure that an injection helps.',
    ),
  },
  {
    name: 'how-sure words where no study was graded',
    file: sciatica,
    edit: set('overview/rows/0/howSure', 'Very sure. Many good studies.'),
  },
  {
    name: 'overview: words of one option at another',
    file: sciatica,
    edit: swap('overview/rows/3/also/1/text', 'overview/rows/3/also/2/text'),
  },
  {
    name: 'overview: finding of another option',
    file: sciatica,
    edit: set('overview/rows/3/also/1/finding', 'rare-serious-harm-surgery-list'),
  },
  {
    name: 'overview: no clear difference left out',
    file: sciatica,
    edit: remove('overview/rows/6/headlines/0/noClearDifference'),
  },
  {
    name: 'overview: no clear difference where there is one',
    file: knee,
    edit: set('overview/rows/0/headlines/1/noClearDifference', true),
  },
  {
    name: 'overview: a pair to start with that no study compares',
    file: sciatica,
    edit: set('overview/start/options', ['waiting-with-care', 'epidural-injection']),
  },
  {
    name: 'overview: the row of rare serious harm left out',
    file: sciatica,
    edit: remove('overview/rows/3'),
  },
  {
    name: 'overview: chosen by patients, who took no part',
    file: sciatica,
    edit: set('overview/chosenBy', 'patients'),
  },
  {
    name: 'facts of daily life hidden',
    file: sciatica,
    edit: set('practical', ['what-is-done']),
  },
  {
    name: 'order of options praised',
    file: sciatica,
    edit: reword(
      'optionOrder',
      'The order does not say which is better.',
      'The last one works best.',
    ),
  },
];
