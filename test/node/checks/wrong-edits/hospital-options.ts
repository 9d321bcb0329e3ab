/**
 * Wrong edits of options, signs and what matters at a hospital that takes a shipped definition as its own. Those of its
 * three files, 97 in all, were written before looking at the rules, and 51 of them passed silently at first.
 */
import {
  all,
  carpal,
  copy,
  knee,
  kneeEs,
  remove,
  reword,
  sciatica,
  set,
  swap,
  type WrongEdit,
} from './edit.js';

export const hospitalOptions: readonly WrongEdit[] = [
  {
    name: 'a fit against its own reason',
    file: carpal,
    edit: set('considerations/2/fits/3/fit', 'fits-well'),
  },
  {
    name: 'what matters and what matters less swapped',
    file: kneeEs,
    edit: swap('considerations/1/matters', 'considerations/1/mattersLess'),
  },
  {
    name: 'what matters copied from another consideration',
    file: knee,
    edit: copy('considerations/8/matters', 'considerations/5/matters'),
  },
  {
    name: 'reason of one option copied to another',
    file: carpal,
    edit: copy('considerations/6/fits/1/why', 'considerations/6/fits/3/why'),
  },
  {
    name: 'a consideration about an outcome of another kind',
    file: carpal,
    edit: set('considerations/3/about/0/outcome', 'night-tingling-gone'),
  },
  {
    name: 'steering: what most people are glad of',
    file: carpal,
    edit: reword(
      'considerations/8/fits/3/why',
      'An operation cannot be undone.',
      'An operation cannot be undone, but hardly anyone regrets it.',
    ),
  },
  {
    name: 'one side of mixed feelings left out',
    file: sciatica,
    edit: set(
      'options/2/livingWithIt/emotional/0/text',
      'People feel glad that something was done.',
    ),
  },
  {
    name: 'belittling words',
    file: carpal,
    edit: reword('options/3/duration/words', 'A short operation.', 'A quick and easy operation.'),
  },
  {
    name: 'frightening words',
    file: sciatica,
    edit: reword(
      'options/0/howItWorks/summary',
      'It does not take the pressure off the nerve at once.',
      'Meanwhile you suffer and lose precious time.',
    ),
  },
  {
    name: 'praise by doctors',
    file: knee,
    edit: reword(
      'options/2/summary/more/1',
      'In the main study,',
      'It is the gold standard of surgeons. In the main study,',
    ),
  },
  {
    name: 'what others choose',
    file: carpal,
    edit: reword(
      'options/3/summary/more/3',
      'You go home the same day.',
      'Most people go for this in the end. You go home the same day.',
    ),
  },
  {
    name: 'common effects left out',
    file: sciatica,
    edit: set('options/2/commonEffects', []),
  },
  {
    name: 'harms made vague in the overview',
    file: sciatica,
    edit: set('overview/rows/3/also/1/text', 'Some problems have been reported.'),
  },
  {
    name: 'medicines that clash left out',
    file: knee,
    edit: set('options/2/interactions', []),
  },
  {
    name: 'advice to stop a medicine',
    file: sciatica,
    edit: reword(
      'options/1/interactions/0/text',
      'Do not stop a medicine unless they ask you to.',
      'Stop it a week before.',
    ),
  },
  {
    name: 'unsafe advice in place of a warning',
    file: sciatica,
    edit: reword(
      'options/0/devices/0/text',
      'Do not use a hot water bottle, as numb skin can burn.',
      'A hot water bottle does it too.',
    ),
  },
  {
    name: 'another unit of a dose',
    file: carpal,
    edit: reword('outcomes/3/findings/0/measure/times/0/arms/0/label', '80 mg', '80 g'),
  },
  {
    name: 'stay against its own note',
    file: knee,
    edit: set('options/2/stay/overnight', 'no'),
  },
  {
    name: 'anaesthesia against the steps',
    file: sciatica,
    edit: all(
      set('options/2/anaesthesia/0/id', 'local'),
      set('options/2/anaesthesia/0/note', 'This is usual.'),
    ),
  },
  {
    name: 'driving home after surgery',
    file: carpal,
    edit: reword('options/3/after/0/text', 'You do not drive yourself.', 'You can drive yourself.'),
  },
  {
    name: 'time until driving against another place',
    file: knee,
    edit: set('options/2/recovery/2/time/from', 2),
  },
  {
    name: 'time until work in another unit',
    file: knee,
    edit: set('options/2/recovery/3/time/unit', 'days'),
  },
  {
    name: 'recovery out of order',
    file: knee,
    edit: swap('options/2/recovery/0', 'options/2/recovery/6'),
  },
  {
    name: 'an implant said not to stay',
    file: knee,
    edit: set('options/2/devices/0/implanted', false),
  },
  {
    name: 'a tool said to stay in the body',
    file: sciatica,
    edit: set('options/1/devices/0/implanted', true),
  },
  {
    name: 'imaging id against its note',
    file: carpal,
    edit: set('options/2/imaging/0/id', 'mri'),
  },
  {
    name: 'team id against its note',
    file: sciatica,
    edit: set('options/2/team/0/id', 'nurse'),
  },
  {
    name: 'setting id against its note',
    file: carpal,
    edit: set('options/1/settings/0/id', 'hospital'),
  },
  {
    name: 'emergency sign left out in one of two places',
    file: knee,
    edit: remove('emergency/signs/2'),
  },
  {
    name: 'emergency action made soft',
    file: knee,
    edit: set(
      'emergency/action',
      'Call the team that looks after your knee when they are open. They tell you what to do.',
    ),
  },
  {
    name: 'emergency number of one country in a guide for any',
    file: carpal,
    edit: reword('emergency/action', 'Call your local emergency number', 'Call 999'),
  },
  {
    name: 'short words of a sign against its text',
    file: knee,
    edit: set('emergency/signs/0/short', 'a knee that aches after a walk'),
  },
  {
    name: 'time to act made longer',
    file: sciatica,
    edit: reword('decision/time', 'call your team at once', 'call your team within a month'),
  },
  {
    name: 'time to act made longer (in another definition)',
    file: knee,
    edit: reword(
      'options/0/avoidIf/0/text',
      'Get care the same day first',
      'Get care within two weeks',
    ),
  },
  {
    name: 'who it is not for moved to who it is for',
    file: knee,
    edit: all(copy('decision/notFor/1', 'decision/for/2'), remove('decision/notFor/1')),
  },
];
