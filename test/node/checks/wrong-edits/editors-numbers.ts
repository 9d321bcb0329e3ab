/** Wrong edits of a clinician-editor in numbers, studies and certainty, which were written before looking at the rules. */
import {
  append,
  carpal,
  improved,
  knee,
  listAt,
  objectAt,
  remove,
  reword,
  sciatica,
  set,
  swap,
  type WrongEdit,
} from './edit.js';

export const editorsNumbers: readonly WrongEdit[] = [
  {
    name: 'a count that was typed over with no change of its percentage',
    file: carpal,
    edit: set(`${improved}/18-months/arms/release-surgery/count`, 51),
  },
  {
    name: 'the counts and totals of both arms exchanged, with the percentages left',
    file: carpal,
    edit: (draft) => {
      for (const field of ['count', 'total']) {
        swap(
          `${improved}/3-months/arms/night-splint/${field}`,
          `${improved}/3-months/arms/release-surgery/${field}`,
        )(draft);
      }
    },
  },
  {
    name: 'a crossover that names another total than its arm',
    file: carpal,
    edit: set(`${improved}/18-months/arms/night-splint/crossover/0/total`, 86),
  },
  {
    name: 'a crossover to the very option of its arm',
    file: carpal,
    edit: set(`${improved}/18-months/arms/night-splint/crossover/0/option`, 'night-splint'),
  },
  {
    name: 'a note that tells 32 of 79 as 23 of 79',
    file: carpal,
    edit: reword(`${improved}/18-months/note`, '32 of the 79', '23 of the 79'),
  },
  {
    name: 'a difference counted the other way round',
    file: carpal,
    edit: (draft) => {
      swap(
        `${improved}/3-months/differences/0/first`,
        `${improved}/3-months/differences/0/second`,
      )(draft);
    },
  },
  {
    name: 'a range of a difference that was copied from the later time',
    file: carpal,
    edit: (draft) => {
      const range = objectAt(draft, `${improved}/3-months/differences/0/interval`);
      range['low'] = 3;
      range['high'] = 27;
    },
  },
  {
    name: 'a range that is called published, though it was worked out',
    file: carpal,
    edit: set(`${improved}/3-months/arms/night-splint/interval/from`, 'published'),
  },
  {
    name: 'a range of ± 1 point for 86 people',
    file: carpal,
    edit: set(`${improved}/3-months/arms/night-splint/interval`, {
      low: 52.5,
      high: 54.5,
      from: 'published',
    }),
  },
  {
    name: '90 days that became 90 months',
    file: carpal,
    edit: set(
      'outcomes/tendon-injury/findings/tendon-injury-90d/measure/times/0/period/unit',
      'months',
    ),
  },
  {
    name: 'a time whose period is not that of its id',
    file: carpal,
    edit: set(`${improved}/18-months/period/from`, 8),
  },
  {
    name: 'a finding whose id says one year and its period two',
    file: sciatica,
    edit: set('outcomes/felt-recovered/findings/felt-recovered-1y/measure/times/0/period/from', 2),
  },
  {
    name: 'an exact time that was "up to"',
    file: carpal,
    edit: remove(
      'outcomes/repeat-surgery/findings/repeat-surgery-share/measure/times/0/period/precision',
    ),
  },
  {
    name: 'a scale of pain from 0 to 10 for one from 0 to 100',
    file: sciatica,
    edit: set('outcomes/leg-pain/findings/leg-pain-review-surgery-6w/measure/scale/high', 10),
  },
  {
    name: 'a pain scale on which more is better',
    file: sciatica,
    edit: set('outcomes/leg-pain/findings/leg-pain-cochrane-3m/measure/scale/better', 'high'),
  },
  {
    name: 'a sign lost before a difference of means',
    file: sciatica,
    edit: (draft) => {
      const arm = objectAt(
        draft,
        'outcomes/leg-pain/findings/leg-pain-cochrane-3m/measure/times/0/arms/epidural-injection',
      );
      arm['difference'] = 4.93;
      arm['interval'] = { low: 1.09, high: 8.77, from: 'published' };
    },
  },
  {
    name: 'a gain of the other group in the knee score',
    file: knee,
    edit: (draft) => {
      const arms = 'outcomes/knee-score/findings/knee-score-gain-12m/measure/times/0/arms';
      swap(`${arms}/supervised-exercise/change`, `${arms}/knee-replacement/change`)(draft);
    },
  },
  {
    name: 'a reference that is the treated group',
    file: knee,
    edit: set(
      'outcomes/knee-score/findings/knee-score-difference/measure/times/12-months/reference',
      1,
    ),
  },
  {
    name: 'events that are counted as people',
    file: knee,
    edit: (draft) => {
      const measure = objectAt(
        draft,
        'outcomes/serious-events/findings/serious-events-12m/measure',
      );
      measure['kind'] = 'frequency';
      measure['estimate'] = 'counted';
      for (const arm of listAt(measure, 'times/0/arms')) {
        arm['count'] = arm['events'];
        delete arm['events'];
      }
    },
  },
  {
    name: 'more events in the group that the text says had fewer',
    file: knee,
    edit: (draft) => {
      const arms = 'outcomes/serious-events/findings/serious-events-12m/measure/times/0/arms';
      swap(`${arms}/supervised-exercise/events`, `${arms}/knee-replacement/events`)(draft);
    },
  },
  {
    name: 'a median of 12 months for 12 weeks',
    file: sciatica,
    edit: set(
      'outcomes/recovery-speed/findings/recovery-speed-1y/measure/times/0/arms/waiting-with-care/time/unit',
      'months',
    ),
  },
  {
    name: 'a mean called of what is a median',
    file: sciatica,
    edit: set('outcomes/recovery-speed/findings/recovery-speed-1y/measure/statistic', 'mean'),
  },
  {
    name: 'a study that is smaller than its arms',
    file: carpal,
    edit: set('studies/splint-or-surgery-2002/size', 76),
  },
  {
    name: 'a size in the words of a study that is not its size',
    file: carpal,
    edit: reword('studies/splint-or-surgery-2002/population', '176 adults', '167 adults'),
  },
  {
    name: 'a study by chance that is called a count',
    file: carpal,
    edit: set('studies/splint-or-surgery-2002/design', 'counted'),
  },
  {
    name: 'a trial of another source',
    file: carpal,
    edit: set('studies/splint-or-surgery-2002/source', 's2'),
  },
  {
    name: 'wrists that are counted as people',
    file: carpal,
    edit: remove('studies/injection-or-surgery-2005/counts'),
  },
  {
    name: 'operations that are counted as hands',
    file: carpal,
    edit: set('studies/operations-england-1998-2017/counts', 'hands'),
  },
  {
    name: 'a certainty raised to high beside a reason that says very uncertain',
    file: carpal,
    edit: set('studies/review-injection-surgery-2024/certainty/level', 'high'),
  },
  {
    name: 'a certainty of moderate for what the reason calls not rated',
    file: carpal,
    edit: set('studies/splint-or-injection-2021/certainty/level', 'moderate'),
  },
  {
    name: 'a certainty reason copied with "low" beside moderate',
    file: sciatica,
    edit: set(
      'outcomes/leg-pain/findings/leg-pain-cochrane-3m/certainty/reason',
      'The review rates the certainty as low, as the studies were small.',
    ),
  },
  {
    name: 'a finding that was read in a digest and no longer says so',
    file: carpal,
    edit: (draft) => {
      const finding = objectAt(draft, 'outcomes/wound-infection/findings/wound-infection-90d');
      delete finding['status'];
      delete finding['digest'];
    },
  },
  {
    name: 'a year that lies in the future in a source',
    file: carpal,
    edit: set('sources/s1/year', 2062),
  },
  {
    name: 'a PubMed number of another source',
    file: carpal,
    edit: (draft) => set('sources/s2/pmid', objectAt(draft, 'sources/s1')['pmid'])(draft),
  },
  {
    name: 'a link that was cut at its end',
    file: carpal,
    edit: set('sources/s1/link', 'https://research'),
  },
  {
    name: 'a trial that became a leaflet in the list of sources',
    file: carpal,
    edit: set('sources/s1/kind', 'leaflet'),
  },
  {
    name: 'a source that was pasted twice under another id',
    file: carpal,
    edit: (draft) => {
      append('sources', { ...objectAt(draft, 'sources/s1'), id: 's99' })(draft);
      append('decision/for/0/sources', 's99');
      objectAt(draft, 'decision/for/0')['sources'] = ['s99'];
    },
  },
];
