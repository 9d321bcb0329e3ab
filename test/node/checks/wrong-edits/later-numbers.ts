/** Wrong edits of other kinds, written when the rules were there: numbers, units, times and what is counted. */
import {
  append,
  carpal,
  improved,
  knee,
  listAt,
  objectAt,
  remove,
  sciatica,
  set,
  swap,
  type WrongEdit,
} from './edit.js';

const tingling = 'outcomes/night-tingling-less/findings/night-tingling-less/measure/times';

export const laterNumbers: readonly WrongEdit[] = [
  {
    name: 'a total of another arm',
    file: carpal,
    edit: set(`${improved}/3-months/arms/night-splint/total`, 78),
  },
  {
    name: 'a count with two digits exchanged, and its percentage',
    file: carpal,
    edit: (draft) => {
      set(`${improved}/3-months/arms/night-splint/count`, 64)(draft);
    },
  },
  {
    name: 'the ends of a range exchanged',
    file: carpal,
    edit: (draft) => {
      const interval = objectAt(draft, `${improved}/3-months/arms/night-splint/interval`);
      [interval['low'], interval['high']] = [interval['high'], interval['low']];
    },
  },
  {
    name: 'a range in shares for a range in percent',
    file: carpal,
    edit: (draft) => {
      const interval = objectAt(draft, `${improved}/3-months/arms/night-splint/interval`);
      interval['low'] = 0.43;
      interval['high'] = 0.64;
    },
  },
  {
    name: 'a percentage ten times as large, of a rare harm',
    file: carpal,
    edit: set(
      'outcomes/wound-reopening/findings/wound-reopening-90d/measure/times/0/arms/0/percent',
      0.33,
    ),
  },
  {
    name: 'a number per thousand taken for one in percent',
    file: carpal,
    edit: set(
      'outcomes/tendon-injury/findings/tendon-injury-90d/measure/times/0/arms/0/percent',
      3.3,
    ),
  },
  {
    name: 'wrists counted as people',
    file: carpal,
    edit: remove('studies/injection-or-surgery-2005/counts'),
  },
  {
    name: 'operations counted as wrists',
    file: carpal,
    edit: set('studies/operations-england-1998-2017/counts', 'wrists'),
  },
  {
    name: 'the size of a study ten times as large',
    file: knee,
    edit: set('studies/replacement-or-exercise-2015/size', 1000),
  },
  {
    name: 'weeks for months in a mean difference',
    file: sciatica,
    edit: set('outcomes/leg-pain/findings/leg-pain-longer-6m/measure/times/0/period/unit', 'weeks'),
  },
  {
    name: 'days for years of an implant',
    file: knee,
    edit: set(
      'outcomes/implant-in-place/findings/implant-in-place-25y/measure/times/0/period/unit',
      'days',
    ),
  },
  {
    name: 'the times of a finding exchanged, with their ids',
    file: carpal,
    edit: swap(`${tingling}/3-months/period`, `${tingling}/12-months/period`),
  },
  {
    name: 'the arms of two options exchanged in one of several times',
    file: carpal,
    edit: swap(`${tingling}/6-months/arms/0/count`, `${tingling}/6-months/arms/1/count`),
  },
  {
    name: 'another point mark: 43,8 read as 438',
    file: carpal,
    edit: set(
      'outcomes/night-tingling-gone/findings/night-tingling-gone/measure/times/1-month/arms/night-splint/percent',
      438,
    ),
  },
  {
    name: 'a decimal comma in a text',
    file: carpal,
    edit: append('options/night-splint/summary/summary', 'About 43,8 in 100 had no tingling.'),
  },
  {
    name: 'a number as words in quotes',
    file: carpal,
    edit: set(`${improved}/3-months/arms/night-splint/count`, '46'),
  },
  {
    name: 'a mean off its scale',
    file: sciatica,
    edit: set('outcomes/leg-pain/findings/leg-pain-longer-6m/measure/times/0/arms/0/mean', 52),
  },
  {
    name: 'a scale of 0 to 10 for one of 0 to 100',
    file: sciatica,
    edit: set('outcomes/leg-pain/findings/leg-pain-review-surgery-6w/measure/scale/high', 10),
  },
  {
    name: 'a scale of which the other end is better',
    file: knee,
    edit: set('outcomes/knee-score/findings/knee-score-difference/measure/scale/better', 'low'),
  },
  {
    name: 'a difference against the wrong arm',
    file: sciatica,
    edit: set('outcomes/leg-pain/findings/leg-pain-longer-6m/measure/times/0/reference', 1),
  },
  {
    name: 'more people crossed over than there were',
    file: carpal,
    edit: set(`${improved}/18-months/arms/night-splint/crossover/0/count`, 97),
  },
  {
    name: 'people who crossed over to their own option',
    file: carpal,
    edit: set(`${improved}/18-months/arms/night-splint/crossover/0/option`, 'night-splint'),
  },
  {
    name: 'crossover forgotten, where the text tells of it',
    file: sciatica,
    edit: remove(
      'outcomes/felt-recovered/findings/felt-recovered-1y/measure/times/0/arms/0/crossover',
    ),
  },
  {
    name: 'an estimate called a count',
    file: sciatica,
    edit: set('outcomes/felt-recovered/findings/felt-recovered-1y/measure/estimate', 'counted'),
  },
  {
    name: 'the serious events of the other trial arm left out',
    file: sciatica,
    edit: remove(
      'outcomes/serious-adverse-event/findings/serious-adverse-event-trial/measure/times/0/arms/0',
    ),
  },
  {
    name: 'events called people',
    file: knee,
    edit: (draft) => {
      const measure = objectAt(
        draft,
        'outcomes/serious-events/findings/serious-events-12m/measure',
      );
      measure['kind'] = 'frequency';
      measure['estimate'] = 'counted';
      for (const arm of listAt(
        draft,
        'outcomes/serious-events/findings/serious-events-12m/measure/times/0/arms',
      )) {
        arm['count'] = arm['events'];
        delete arm['events'];
      }
    },
  },
  {
    name: 'a finding under the id of another one',
    file: knee,
    edit: set('outcomes/blood-clot/findings/0/id', 'joint-infection-named'),
  },
  {
    name: 'a study twice, under two ids',
    file: knee,
    edit: (draft) => {
      const study = structuredClone(objectAt(draft, 'studies/replacement-or-exercise-2015'));
      study['id'] = 'replacement-trial';
      listAt(draft, 'studies').push(study);
      set('outcomes/serious-events/findings/serious-events-12m/study', 'replacement-trial')(draft);
    },
  },
  {
    name: 'the source of another study',
    file: knee,
    edit: set('studies/replacement-or-exercise-2015/source', 's74'),
  },
  {
    name: 'an operation that takes no time',
    file: knee,
    edit: set('options/knee-replacement/duration/time', { from: 0, unit: 'hours' }),
  },
  {
    name: 'a length of time with its ends exchanged',
    file: knee,
    edit: set('options/knee-replacement/duration/time', { from: 2, to: 1, unit: 'hours' }),
  },
  {
    name: 'recovery in days for weeks',
    file: knee,
    edit: set('options/knee-replacement/recovery/replacement-work/time/unit', 'days'),
  },
];
