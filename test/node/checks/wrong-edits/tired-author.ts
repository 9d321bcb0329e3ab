/**
 * Wrong edits of a tired author, of a copy from another line of a table and of a reviewer who means well. Of 64, 28 passed
 * silently alone and 8 beside the translation, before the rules of what a text means; and of 40 that were written after the
 * rules, 22 and 8. Here are those of both that no example of a rule is about.
 */
import {
  at,
  carpal,
  carpalEs,
  knee,
  reword,
  sciatica,
  set,
  swap,
  type Draft,
  type WrongEdit,
} from './edit.js';

const steroidAtOneMonth =
  'outcomes/half-leg-pain-relief/findings/half-leg-pain-relief-1m/measure/times/0/arms';

export const tiredAuthor: readonly WrongEdit[] = [
  {
    name: 'the two shares of two groups exchanged that no text tells',
    file: sciatica,
    edit: swap(`${steroidAtOneMonth}/0/percent`, `${steroidAtOneMonth}/1/percent`),
  },
  {
    name: 'the scale of a score with other ends',
    file: carpal,
    edit: set('outcomes/symptom-score/findings/symptom-score-10w/measure/scale/high', 100),
  },
  {
    name: 'people who had had the treatment before',
    file: carpal,
    edit: reword('studies/injection-or-dummy-2013/population', 'had not had', 'had had'),
  },
  {
    name: 'a warning of burns that lost its "not"',
    file: sciatica,
    edit: reword(
      'options/waiting-with-care/devices/0/text',
      'Do not use a hot water bottle, as numb skin can burn.',
      'You can also use a hot water bottle.',
    ),
  },
  {
    name: 'the note of one person of the team at another',
    file: sciatica,
    edit: set(
      'options/microdiscectomy/team/1/note',
      'In some hospitals, an X-ray doctor gives it.',
    ),
  },
  {
    name: 'a treatment of minutes that takes hours',
    file: carpal,
    edit: set('options/steroid-injection/duration/words', 'A few hours.'),
  },
  {
    name: 'getting up alone with a numb leg',
    file: sciatica,
    edit: reword(
      'options/epidural-injection/commonEffects/2/text',
      'Do not get up without help until staff say so.',
      'Get up as soon as you can.',
    ),
  },
  {
    name: 'a payer who pays the share of the reader',
    file: carpal,
    edit: reword('costs/1/sharing/0/text', 'you pay 20%', 'Medicare pays 20%'),
  },
  {
    name: 'a recovery called longer that is shorter',
    file: carpal,
    edit: reword('questionsPeopleAsk/4/answer', 'recovery is shorter', 'recovery is longer'),
  },
  {
    name: 'es: numbness that is there at times',
    file: carpalEs,
    edit: reword('callUs/signs/constant-numbness/text', 'todo el tiempo', 'a veces'),
  },
  {
    name: 'a share that was printed as another one, of which a part is larger',
    file: carpal,
    edit: set(
      'outcomes/wound-reopening/findings/wound-reopening-90d/measure/times/0/arms/0/percent',
      0.33,
    ),
  },
  {
    name: 'a key that says that people were counted, not events',
    file: knee,
    edit: (draft) => {
      const { choices } = at(draft, 'quiz/questions/events-or-people') as { choices: Draft[] };
      choices[0]!['correct'] = false;
      choices[1]!['correct'] = true;
    },
  },
];
