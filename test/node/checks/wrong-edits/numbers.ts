/** Wrong edits to numbers, times, arms and studies. */
import {
  append,
  carpal,
  improved,
  knee,
  listAt,
  objectAt,
  reword,
  sciatica,
  set,
  swap,
  type WrongEdit,
} from './edit.js';

const tingling = 'outcomes/night-tingling-gone/findings/night-tingling-gone/measure/times';
const surgeryBy = 'outcomes/surgery-by-then/findings/surgery-by-1y/measure/times/0';

export const wrongNumbers: readonly WrongEdit[] = [
  {
    name: 'a share as a fraction: 0.288 for 28.8 %',
    file: carpal,
    edit: set(`${tingling}/6-months/arms/night-splint/percent`, 0.288),
  },
  {
    name: 'a share as a fraction in an estimate: 0.95 for 95 %',
    file: sciatica,
    edit: set('outcomes/felt-recovered/findings/0/measure/times/0/arms/0/percent', 0.95),
  },
  {
    name: '18 years for 18 months',
    file: carpal,
    edit: set(`${improved}/18-months/period/unit`, 'years'),
  },
  {
    name: '3 years for 3 months, of a single time',
    file: sciatica,
    edit: set('outcomes/half-leg-pain-relief/findings/0/measure/times/0/period/unit', 'years'),
  },
  {
    name: '12 months for 12 weeks, until half felt recovered',
    file: sciatica,
    edit: set('outcomes/recovery-speed/findings/0/measure/times/0/arms/0/time/unit', 'months'),
  },
  {
    name: 'the arms of two options exchanged at one time',
    file: carpal,
    edit: (draft) => {
      swap(`${tingling}/3-months/arms/0/percent`, `${tingling}/3-months/arms/1/percent`)(draft);
    },
  },
  {
    name: 'the arms of two options exchanged in a whole finding',
    file: carpal,
    edit: (draft) => {
      for (const time of listAt(draft, 'outcomes/night-tingling-less/findings/0/measure/times')) {
        const [first, second] = time['arms'] as [Record<string, unknown>, Record<string, unknown>];
        [first['option'], second['option']] = [second['option'], first['option']];
      }
    },
  },
  {
    name: 'the arms of a count of surgery exchanged',
    file: sciatica,
    edit: (draft) => {
      const [first, second] = listAt(draft, `${surgeryBy}/arms`) as [
        Record<string, unknown>,
        Record<string, unknown>,
      ];
      [first['option'], second['option']] = [second['option'], first['option']];
    },
  },
  {
    name: 'two events exchanged between options',
    file: knee,
    edit: (draft) => {
      const arms = 'outcomes/serious-events/findings/0/measure/times/0/arms';
      swap(`${arms}/0/events`, `${arms}/1/events`)(draft);
    },
  },
  {
    name: 'a number without a period',
    file: knee,
    edit: (draft) => {
      delete objectAt(draft, 'outcomes/implant-in-place/findings/0/measure/times/0')['period'];
    },
  },
  {
    name: 'the same finding twice, with another number',
    file: knee,
    edit: (draft) => {
      const findings = listAt(draft, 'outcomes/long-term-pain/findings');
      const copy = JSON.parse(JSON.stringify(findings[0])) as Record<string, unknown>;
      copy['id'] = 'long-term-pain-again';
      set('measure/times/0/arms/0/percent', 9)(copy);
      findings.push(copy);
    },
  },
  {
    name: 'shares that fall over time in a count up to that time',
    file: carpal,
    edit: (draft) => {
      const times = 'outcomes/serious-complication/findings/0/measure/times';
      set(`${times}/90-days/arms/0/count`, 520)(draft);
      set(`${times}/90-days/arms/0/percent`, 0.06)(draft);
    },
  },
  {
    name: 'a total of more people than the study has',
    file: knee,
    edit: (draft) => {
      const arm = objectAt(draft, 'outcomes/serious-events/findings/0/measure/times/0/arms/0');
      arm['total'] = 500;
    },
  },
  {
    name: 'the size of a study unlike its own words',
    file: carpal,
    edit: set('studies/splint-or-surgery-2002/size', 1760),
  },
  {
    name: 'the finding of another study',
    file: carpal,
    edit: set('outcomes/night-tingling-gone/findings/0/study', 'injection-or-surgery-2005'),
  },
  {
    name: 'a calculated range that does not follow from its count',
    file: carpal,
    edit: set(`${improved}/3-months/arms/night-splint/interval/high`, 93),
  },
  {
    name: 'a range of nearly nothing around a small count',
    file: sciatica,
    edit: (draft) => {
      const interval = objectAt(draft, `${surgeryBy}/arms/0/interval`);
      interval['low'] = 38.9;
      interval['high'] = 39.1;
    },
  },
  {
    name: 'better at the other end of a pain scale',
    file: sciatica,
    edit: set('outcomes/leg-pain/findings/leg-pain-longer-6m/measure/scale/better', 'high'),
  },
  {
    name: 'a difference of means with the other sign',
    file: sciatica,
    edit: (draft) => {
      const arm = objectAt(
        draft,
        'outcomes/leg-pain/findings/leg-pain-longer-6m/measure/times/0/arms/1',
      );
      arm['difference'] = 2.4;
      arm['interval'] = { low: 1.4, high: 3.4, from: 'published' };
    },
  },
  {
    name: 'half of the people for a number of points',
    file: sciatica,
    edit: reword('quiz/questions/benefit-injection/explanation', '4.93 points', '49.3 points'),
  },
  {
    name: 'low certainty called high, against its own reason',
    file: carpal,
    edit: set('studies/review-injection-surgery-2024/certainty/level', 'high'),
  },
  {
    name: 'moderate certainty called very low, against its own reason',
    file: sciatica,
    edit: set('studies/nerve-doctors-review-2025/certainty/level', 'very-low'),
  },
  {
    name: 'a study by chance called a leaflet',
    file: knee,
    edit: set('studies/replacement-or-exercise-2015/design', 'leaflet'),
  },
  {
    name: 'a study without chance called randomised',
    file: knee,
    edit: set('studies/after-replacement-2010/design', 'randomised'),
  },
  {
    name: 'read in the source, of which only the title was read',
    file: carpal,
    edit: set('sources/s4/seen', 'The title only.'),
  },
  {
    name: 'read in the source, which is a digest',
    file: sciatica,
    edit: (draft) => {
      delete objectAt(draft, 'studies/injection-or-surgery-2021')['status'];
      set('studies/injection-or-surgery-2021/source', 's36')(draft);
    },
  },
  {
    name: 'the year of a source changed',
    file: carpal,
    edit: set('sources/s1/year', 2012),
  },
  {
    name: 'a clear difference where the range takes in none',
    file: sciatica,
    edit: append(
      'outcomes/daily-life/findings/daily-life-injection-surgery-18w/note',
      'The study found a clear difference, in favour of surgery.',
    ),
  },
  {
    name: 'hands and wrists: one for many',
    file: carpal,
    edit: swap('countedThings/wrists/one', 'countedThings/wrists/other'),
  },
  {
    name: 'recovery out of order',
    file: knee,
    edit: set('options/knee-replacement/recovery/replacement-work/time/unit', 'years'),
  },
  {
    name: 'an operation of 1 to 2 days for hours',
    file: knee,
    edit: set('options/knee-replacement/duration/time/unit', 'days'),
  },
  {
    name: 'a dose a thousand times as large',
    file: carpal,
    edit: set(
      'outcomes/symptom-score/findings/symptom-score-10w/measure/times/0/arms/0/label',
      'Injection of 80 g',
    ),
  },
];
