/** Common words, explained in English. Words of `care.ts` are looked up too and are not repeated here. */
import type { GuidanceTerm } from '../../../guidance/types.js';

export const glossary: readonly GuidanceTerm[] = [
  {
    id: 'diagnosis',
    term: 'diagnosis',
    forms: ['diagnoses'],
    meaning: 'What the problem is found to be, and how that is known.',
  },
  {
    id: 'prognosis',
    term: 'prognosis',
    forms: ['outlook'],
    meaning: 'What is likely to happen over time.',
  },
  {
    id: 'medical-procedure',
    term: 'medical procedure',
    forms: ['medical procedures'],
    meaning: 'Anything done to find, prevent or treat a health problem.',
  },
  {
    id: 'therapeutic-procedure',
    term: 'therapeutic procedure',
    forms: ['therapeutic procedures'],
    meaning: 'A procedure that is done to treat.',
  },
  {
    id: 'intervention',
    term: 'intervention',
    forms: ['interventions'],
    meaning:
      'Something done to change a health problem: surgery, medicine or a change in daily life.',
  },
  {
    id: 'treatment-plan',
    term: 'treatment plan',
    forms: ['treatment'],
    meaning:
      'All that is done for a problem: procedures, medicine, changes in daily life and support.',
  },
  {
    id: 'rehabilitation',
    term: 'rehabilitation',
    forms: ['rehab'],
    meaning: 'Training and care to get back what you can do.',
  },
  {
    id: 'palliative-care',
    term: 'palliative care',
    forms: ['palliative'],
    meaning: 'Care for comfort and quality of life. It does not aim to cure.',
  },
  {
    id: 'interventional-therapy',
    term: 'interventional therapy',
    forms: ['image-guided therapy'],
    meaning:
      'Treatment through a needle, a thin tube or a small cut, with scans as a guide. It is often tried after medicine and exercise have not helped enough.',
  },
  {
    id: 'spinal-injection',
    term: 'spinal injection',
    forms: ['spinal injections'],
    meaning: 'An injection near the spine or its nerves.',
  },
  {
    id: 'nerve-block',
    term: 'nerve block',
    forms: ['nerve blocks'],
    meaning: 'An injection near a nerve that numbs it or calms pain.',
  },
  {
    id: 'sympathetic-nerve-block',
    term: 'sympathetic nerve block',
    meaning: 'A block of nerves that steer things such as blood flow and sweat.',
  },
  {
    id: 'head-and-neck-nerve-block',
    term: 'head and neck nerve block',
    meaning: 'A block of nerves of the head, face or neck.',
  },
  {
    id: 'peripheral-nerve-block',
    term: 'peripheral nerve block',
    meaning: 'A block of a nerve outside the brain and spine, such as in an arm or leg.',
  },
  {
    id: 'trigger-point-injection',
    term: 'trigger-point injection',
    forms: ['trigger point injection'],
    meaning: 'An injection into a sore, tight spot in a muscle.',
  },
  {
    id: 'dry-needling',
    term: 'dry needling',
    meaning: 'A thin needle without medicine, put into a sore, tight spot in a muscle.',
  },
  {
    id: 'surgical-pain-management',
    term: 'surgical pain management',
    meaning: 'Surgery to treat pain.',
  },
  {
    id: 'targeted-therapy',
    term: 'targeted therapy',
    meaning:
      'A medicine aimed at one thing, such as antibiotics at bacteria. It can still affect other parts of the body.',
  },
  {
    id: 'interaction',
    term: 'interaction',
    forms: ['interactions'],
    meaning: 'When one medicine, food or drink changes how another works.',
  },
  {
    id: 'blood-thinner',
    term: 'blood thinner',
    forms: ['blood thinners'],
    meaning: 'A medicine that makes blood clot less easily.',
  },
  {
    id: 'contrast-dye',
    term: 'contrast dye',
    forms: ['contrast', 'dye'],
    meaning: 'A liquid that makes parts of the body easier to see on a scan.',
  },
  {
    id: 'medical-device',
    term: 'medical device',
    forms: ['medical devices', 'device'],
    meaning: 'A thing used in care, from a splint to a machine for life support.',
  },
  {
    id: 'pacemaker',
    term: 'pacemaker',
    meaning: 'An implant that keeps the heart beating at a steady pace.',
  },
  {
    id: 'defibrillator',
    term: 'defibrillator',
    meaning: 'A device that can give the heart a shock if its beat is dangerous.',
  },
  { id: 'stent', term: 'stent', meaning: 'A small tube that holds a vessel open.' },
  {
    id: 'catheter',
    term: 'catheter',
    forms: ['catheters'],
    meaning: 'A thin, soft tube that is put into the body.',
  },
  {
    id: 'robotic-surgery',
    term: 'robotic surgery',
    meaning: 'Surgery in which a surgeon steers thin tools on robot arms.',
  },
  {
    id: 'anaesthetic',
    term: 'anaesthetic',
    forms: ['anaesthesia', 'anesthetic', 'anesthesia'],
    meaning:
      'Medicine that keeps you from feeling a procedure. There are several kinds, and not all make you sleep.',
  },
  {
    id: 'informed-consent',
    term: 'informed consent',
    forms: ['consent'],
    meaning: 'Your free yes or no, after you were told and understood.',
  },
  {
    id: 'placebo',
    term: 'placebo',
    forms: ['sham'],
    meaning: 'A pretend treatment. Studies use it to see what the real one does.',
  },
  {
    id: 'certainty',
    term: 'certainty of the evidence',
    forms: ['certainty'],
    meaning: 'How sure we can be that a number is close to the truth.',
  },
  {
    id: 'range',
    term: 'range',
    forms: ['confidence interval'],
    meaning:
      'From the lowest to the highest number that the study fits with. The true number is likely to be in it.',
  },
];
