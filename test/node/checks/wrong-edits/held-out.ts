/** Wrong edits that were written last, when all rules were there, to see what those rules hear of that they were not made for. */
import {
  append,
  carpal,
  knee,
  listAt,
  objectAt,
  remove,
  sciatica,
  sciaticaEs,
  set,
  type WrongEdit,
} from './edit.js';

export const heldOut: readonly WrongEdit[] = [
  {
    name: 'a count of one arm typed into the other arm of surgery by then',
    file: sciatica,
    edit: set('outcomes/surgery-by-then/findings/surgery-by-1y/measure/times/0/arms/0/count', 125),
  },
  {
    name: 'a total with a digit lost',
    file: carpal,
    edit: set(
      'outcomes/serious-complication/findings/serious-complication/measure/times/30-days/arms/0/total',
      85583,
    ),
  },
  {
    name: 'a percentage with its digits exchanged',
    file: knee,
    edit: set(
      'outcomes/implant-in-place/findings/implant-in-place-25y/measure/times/0/arms/0/percent',
      28,
    ),
  },
  {
    name: 'a range of another finding',
    file: knee,
    edit: set(
      'outcomes/replacement-by-then/findings/replacement-by/measure/times/12-months/arms/0/interval',
      {
        low: 82,
        high: 93,
        from: 'calculated',
      },
    ),
  },
  {
    name: 'months for weeks until half felt recovered',
    file: sciatica,
    edit: set(
      'outcomes/recovery-speed/findings/recovery-speed-1y/measure/times/0/arms/0/time/unit',
      'months',
    ),
  },
  {
    name: 'the sign of a change turned around',
    file: knee,
    edit: set(
      'outcomes/knee-score/findings/knee-score-gain-12m/measure/times/0/arms/0/change',
      -16,
    ),
  },
  {
    name: 'a change of scores that no text tells',
    file: knee,
    edit: set('outcomes/knee-score/findings/knee-score-gain-12m/measure/times/0/arms/0/change', 36),
  },
  {
    name: 'a finding under another outcome',
    file: carpal,
    edit: (draft) => {
      const findings = listAt(draft, 'outcomes/wound-infection/findings');
      listAt(draft, 'outcomes/improved-overall/findings').push(...findings.splice(0));
    },
  },
  {
    name: 'a harm told under another name',
    file: carpal,
    edit: set('outcomes/wound-infection/name', 'A better grip'),
  },
  {
    name: 'a rate per 100 for one per 1,000',
    file: carpal,
    edit: set('outcomes/repeat-surgery/findings/repeat-surgery-rate/measure/per', 100),
  },
  {
    name: 'high certainty, of which the reason says that nobody rated it',
    file: sciatica,
    edit: (draft) => {
      const study = objectAt(draft, 'studies/injection-or-surgery-2021');
      study['certainty'] = { level: 'high', reason: 'No source rates it.' };
    },
  },
  {
    name: 'steering: a safe pair of hands',
    file: knee,
    edit: append('options/knee-replacement/summary/summary', 'You are in safe hands.'),
  },
  {
    name: 'steering: others regret',
    file: knee,
    edit: append(
      'options/carrying-on/summary/summary',
      'Many people later wish they had not waited.',
    ),
  },
  {
    name: 'steering: a doctor who would choose it',
    file: carpal,
    edit: append(
      'options/release-surgery/summary/summary',
      'If it were my hand, I would have surgery.',
    ),
  },
  {
    name: 'a promise: you will be well',
    file: sciatica,
    edit: append(
      'options/waiting-with-care/summary/summary',
      'You will be free of pain in a few weeks.',
    ),
  },
  {
    name: 'a drug dose in milligrams per kilogram for one in milligrams',
    file: carpal,
    edit: append('options/steroid-injection/summary/summary', 'You get 40 mg/kg of steroid.'),
  },
  {
    name: 'a share out of 1,000 beside the same out of 100',
    file: carpal,
    edit: append(
      'options/release-surgery/summary/summary',
      'After 18 months, 90 in 1,000 felt better.',
    ),
  },
  {
    name: 'an interview with a patient',
    file: carpal,
    edit: append(
      'options/release-surgery/summary/summary',
      'Maria, 54, says: "Surgery gave me my life back."',
    ),
  },
  {
    name: 'a date in words that has passed',
    file: knee,
    edit: append('options/knee-replacement/coverage/summary', 'From January 2019 it is paid for.'),
  },
  {
    name: 'stop a blood thinner by yourself',
    file: sciatica,
    edit: append(
      'options/epidural-injection/summary/summary',
      'Stop your blood thinner five days before.',
    ),
  },
  {
    name: 'an option that is no longer told in the words on the order',
    file: knee,
    edit: (draft) => {
      draft['optionOrder'] = 'The best known option stands first.';
    },
  },
  {
    name: 'a language tag of another country without its words',
    file: sciaticaEs,
    edit: set('language', 'pt'),
  },
  {
    name: 'a whole paragraph of the original in the translation',
    file: sciaticaEs,
    edit: set(
      'options/microdiscectomy/summary/summary',
      'A surgeon takes away the part of the disc that presses on the nerve.',
    ),
  },
  {
    name: 'a number in words that differs in the translation',
    file: sciaticaEs,
    edit: append('options/microdiscectomy/summary/summary', 'Dura seis horas.'),
  },
  {
    name: 'an image of another site',
    file: knee,
    edit: set('options/knee-replacement/figure', {
      image: 'https://images.example.org/knee.png',
      alt: 'A knee.',
    }),
  },
  {
    name: 'a picture without words',
    file: knee,
    edit: set('options/knee-replacement/figure', { image: 'images/knee.png', alt: 'knee.png' }),
  },
  {
    name: 'an emergency action in the conditional',
    file: knee,
    edit: set('emergency/action', 'You could call somebody if it gets worse.'),
  },
  {
    name: 'signs without what to do',
    file: knee,
    edit: remove('callUs/action'),
  },
  {
    name: 'a reviewer of the future',
    file: knee,
    edit: set('about/reviewers', [
      {
        name: 'Dr A',
        role: 'Read it',
        credential: 'Surgeon',
        interests: 'None.',
        view: 'clinician',
        date: '2028-01-01',
      },
    ]),
  },
  {
    name: 'an attestation without a proof',
    file: knee,
    edit: set('about/development', [
      { item: 'improves-knowledge', text: 'We are sure of it.', date: '2026-01-01' },
    ]),
  },
  {
    name: 'funding by a maker, in the words alone',
    file: knee,
    edit: set('about/funding', {
      from: [],
      note: 'We thank a maker of implants for paying for it.',
    }),
  },
];
