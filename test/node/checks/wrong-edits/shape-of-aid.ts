/** Wrong edits to what a definition is made of: outcomes, options, fits, signs, dates, people, translation. */
import type { Data } from '../../../fixtures/minimal-definition.js';
import {
  append,
  carpal,
  knee,
  listAt,
  objectAt,
  remove,
  reword,
  sciatica,
  set,
  swap,
  type Draft,
  type WrongEdit,
} from './edit.js';

/** Takes away outcomes, and all that names them. */
function withoutOutcomes(draft: Draft, isGone: (outcome: Data) => boolean): void {
  const outcomes = listAt(draft, 'outcomes');
  const gone = new Set(outcomes.filter(isGone).map((one) => one['id']));
  draft['outcomes'] = outcomes.filter((one) => !gone.has(one['id']));
  for (const one of listAt(draft, 'considerations')) {
    one['about'] = (one['about'] as Data[]).filter(({ outcome }) => !gone.has(outcome));
    if ((one['about'] as Data[]).length === 0) one['about'] = [{ feature: 'effort' }];
  }
  delete draft['overview'];
  const quiz = objectAt(draft, 'quiz');
  quiz['questions'] = (quiz['questions'] as Data[]).map((question) =>
    gone.has(question['outcome'])
      ? {
          ...question,
          kind: 'true-false',
          correct: true,
          outcome: undefined,
          finding: undefined,
          time: undefined,
          arm: undefined,
        }
      : question,
  );
}

export const wrongShapes: readonly WrongEdit[] = [
  {
    name: 'a benefit called a harm',
    file: carpal,
    edit: set('outcomes/improved-overall/direction', 'harm'),
  },
  {
    name: 'a harm called a benefit',
    file: carpal,
    edit: set('outcomes/wound-infection/direction', 'benefit'),
  },
  {
    name: 'a harm called neither',
    file: knee,
    edit: set('outcomes/serious-events/direction', 'neutral'),
  },
  {
    name: 'happened and did not happen exchanged',
    file: carpal,
    edit: swap('outcomes/improved-overall/happened', 'outcomes/improved-overall/didNotHappen'),
  },
  {
    name: 'happened and did not happen the same',
    file: knee,
    edit: set('outcomes/blood-clot/didNotHappen', 'had a blood clot'),
  },
  {
    name: 'no harm at all',
    file: sciatica,
    edit: (draft) => {
      withoutOutcomes(draft, ({ direction }) => direction === 'harm');
    },
  },
  {
    name: 'no benefit at all',
    file: knee,
    edit: (draft) => {
      withoutOutcomes(draft, ({ direction }) => direction === 'benefit');
    },
  },
  {
    name: 'a fit that names an option twice',
    file: carpal,
    edit: set('considerations/daily-effort/fits/0/option', 'night-splint'),
  },
  {
    name: 'a fit that leaves an option out',
    file: sciatica,
    edit: remove('considerations/keep-open/fits/2'),
  },
  {
    name: 'fits of a cut and of no cut exchanged',
    file: carpal,
    edit: swap(
      'considerations/avoid-cut/fits/no-treatment/fit',
      'considerations/avoid-cut/fits/release-surgery/fit',
    ),
  },
  {
    name: 'to matter and not to matter exchanged',
    file: knee,
    edit: swap('considerations/cost/matters', 'considerations/cost/mattersLess'),
  },
  {
    name: 'a gap beside a finding',
    file: carpal,
    edit: append('outcomes/night-tingling-less/gaps', {
      option: 'release-surgery',
      reason: 'not-known',
    }),
  },
  {
    name: 'surgery called non-invasive',
    file: knee,
    edit: set('options/knee-replacement/invasiveness', 'non-invasive'),
  },
  {
    name: 'surgery without a way in',
    file: carpal,
    edit: set('options/release-surgery/entry', 'none'),
  },
  {
    name: 'waiting with a general anaesthetic',
    file: sciatica,
    edit: set('options/waiting-with-care/anaesthesia', [{ id: 'general' }]),
  },
  {
    name: 'no anaesthetic beside a general one',
    file: sciatica,
    edit: append('options/microdiscectomy/anaesthesia', { id: 'none' }),
  },
  {
    name: 'a night in hospital for a splint at home',
    file: carpal,
    edit: set('options/night-splint/stay/overnight', 'usually'),
  },
  {
    name: 'an implant that does not stay',
    file: knee,
    edit: set('options/knee-replacement/devices/0/implanted', false),
  },
  {
    name: 'a splint that stays in the body',
    file: carpal,
    edit: set('options/night-splint/devices/0/implanted', true),
  },
  {
    name: 'exercise that is given by a drip',
    file: knee,
    edit: set('options/supervised-exercise/route', 'infusion'),
  },
  {
    name: 'waiting that cures',
    file: knee,
    edit: set('options/carrying-on/intents', ['cure']),
  },
  {
    name: 'before and after exchanged',
    file: carpal,
    edit: swap('options/steroid-injection/before', 'options/steroid-injection/after'),
  },
  {
    name: 'no emergency sign at all',
    file: sciatica,
    edit: (draft) => {
      set('emergency/signs', [])(draft);
      for (const option of listAt(draft, 'options')) option['emergencySigns'] = [];
    },
  },
  {
    name: 'an emergency sign among those for a call',
    file: sciatica,
    edit: (draft) => {
      listAt(draft, 'callUs/signs').push(listAt(draft, 'emergency/signs').splice(1, 1)[0]!);
    },
  },
  {
    name: 'what to do in an emergency: wait',
    file: carpal,
    edit: set('emergency/action', 'Call your team in the morning if you have any of these signs.'),
  },
  {
    name: 'time-critical against its own words',
    file: knee,
    edit: set('decision/timeCritical', true),
  },
  {
    name: 'not time-critical against its own words',
    file: sciatica,
    edit: set('decision/time', 'You must decide within hours. This is an emergency.'),
  },
  {
    name: 'a day of review that is past',
    file: carpal,
    edit: (draft) => {
      set('about/published', '2019-01-01')(draft);
      set('about/reviewBy', '2020-01-01')(draft);
    },
  },
  {
    name: 'published in the future',
    file: knee,
    edit: (draft) => {
      set('about/published', '2062-11-21')(draft);
      set('about/reviewBy', '2063-11-21')(draft);
    },
  },
  {
    name: 'a review in twenty years',
    file: knee,
    edit: set('about/reviewBy', '2046-11-21'),
  },
  {
    name: 'a reviewer who is an author',
    file: sciatica,
    edit: append('about/reviewers', {
      name: 'Decision-Aid-Elements Contributors',
      role: 'Read it',
      credential: 'Surgeon',
      interests: 'None.',
      view: 'clinician',
      date: '2026-11-20',
    }),
  },
  {
    name: 'somebody paid, and nobody is named',
    file: knee,
    edit: set('about/funding/note', 'Paid for by a maker of implants.'),
  },
  {
    name: 'the same source twice',
    file: knee,
    edit: (draft) => {
      const copy = { ...objectAt(draft, 'sources/s70'), id: 's70b' };
      listAt(draft, 'sources').push(copy);
      set('sources/s70/link', 'https://example.com/')(draft);
    },
  },
  {
    name: 'two options of one name',
    file: carpal,
    edit: set('options/steroid-injection/shortName', 'Night splint'),
  },
  {
    name: 'a row that says not known of what is known',
    file: knee,
    edit: (draft) => {
      set('overview/rows/lasting-pain/headlines', [])(draft);
      set('overview/rows/lasting-pain/also/0/options', ['carrying-on', 'knee-replacement'])(draft);
    },
  },
  {
    name: 'very sure, of a study that nobody rates',
    file: carpal,
    edit: set('overview/rows/surgery-later/howSure', 'Very sure.'),
  },
  {
    name: 'to name no option in the decision',
    file: carpal,
    edit: set('decision/question', 'What shall I do about it?'),
  },
  {
    name: 'who it is for and not for exchanged',
    file: knee,
    edit: swap('decision/for', 'decision/notFor'),
  },
  {
    name: 'a call to another number in a country',
    file: sciatica,
    edit: set('emergency/action', 'Call 911 now. You need to be seen the same day.'),
  },
  {
    name: 'a passage of the guide that is only about its harm left out',
    file: knee,
    edit: set('options/knee-replacement/commonEffects', []),
  },
  {
    name: 'all but the gist of one option left out',
    file: sciatica,
    edit: (draft) => {
      const option = objectAt(draft, 'options/epidural-injection');
      for (const list of ['before', 'during', 'after', 'recovery', 'precautions', 'callSigns'])
        option[list] = [];
      delete option['howItWorks'];
    },
  },
  {
    name: 'a quiz that asks nothing of one option',
    file: knee,
    edit: (draft) => {
      const quiz = objectAt(draft, 'quiz');
      quiz['questions'] = (quiz['questions'] as Data[]).filter(
        ({ option }) => option !== 'knee-replacement',
      );
    },
  },
  {
    name: 'a lost negation in advice',
    file: carpal,
    edit: reword(
      'emergency/action',
      'Do not wait for your team to call back.',
      'Wait for your team to call back.',
    ),
  },
];
