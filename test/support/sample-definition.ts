/**
 * A definition made up for tests: small, whole, and with something in every field that an element shows. Its words
 * are about a sore knee and are no medical content.
 */
import type { InferInput } from 'valibot';
import type { procedureDefinition } from '../../src/definition/schema/definition.js';
import { consentElements } from '../../src/definition/schema/vocabulary.js';

/** A definition that a test may change. */
export type DefinitionInput = InferInput<typeof procedureDefinition>;

type OptionInput = DefinitionInput['options'][number];

const waiting: OptionInput = {
  id: 'waiting',
  name: 'Waiting and seeing',
  kind: 'watchful-waiting',
  purpose: 'waiting',
  intents: [],
  summary: { summary: 'You wait and see how your knee does.' },
  invasiveness: 'non-invasive',
  entry: 'none',
  settings: [{ id: 'home' }],
  team: [],
  before: [],
  during: [],
  after: [],
  recovery: [],
  livingWithIt: {
    physical: [{ text: 'Your knee may hurt on some days.' }],
    emotional: [{ text: 'Not knowing can be hard.' }],
    social: [{ text: 'You can go on with your work.' }],
  },
  avoidIf: [],
  precautions: [],
  interactions: [],
  commonEffects: [],
  callSigns: [],
  emergencySigns: [],
};

const brace: OptionInput = {
  ...waiting,
  id: 'brace',
  name: 'Wearing a knee brace',
  kind: 'therapy',
  purpose: 'therapeutic',
  intents: ['relieve'],
  summary: {
    summary: 'A brace holds your knee.',
    more: ['You can take the brace off at any time.'],
    sources: ['s2'],
  },
  route: 'worn',
  devices: [{ name: 'Knee brace', text: 'Straps that hold the knee.', implanted: false }],
  team: [{ id: 'physical-therapist', note: 'Fits the brace.' }],
  duration: { time: { from: 6, to: 8, unit: 'weeks', precision: 'about' } },
  stay: { overnight: 'no' },
};

const operation: OptionInput = {
  id: 'operation',
  name: 'A knee operation',
  shortName: 'Operation',
  kind: 'procedure',
  purpose: 'therapeutic',
  intents: ['relieve', 'restore'],
  summary: {
    summary: 'A surgeon smooths the [[cartilage]] in your knee.',
    more: ['The operation is done through two small cuts.'],
    sources: ['s1'],
  },
  howItWorks: {
    summary: 'Smooth [[cartilage]] may rub less.',
    more: ['It does not make the knee young again.'],
  },
  invasiveness: 'minimally-invasive',
  entry: 'small-cut',
  route: 'surgical',
  imaging: [{ id: 'mri', note: 'Shows the knee before the day.' }],
  devices: [{ name: 'Tiny anchor', text: 'Holds the edge in place.', implanted: true }],
  anaesthesia: [{ id: 'general' }, { id: 'regional', note: 'Some people choose this.' }],
  settings: [{ id: 'hospital' }, { id: 'surgical-centre' }],
  team: [{ id: 'surgeon', note: 'Does the operation.' }, { id: 'nurse' }],
  duration: {
    time: { from: 45, unit: 'minutes', precision: 'about' },
    words: 'The cut to the last stitch.',
  },
  stay: { overnight: 'sometimes', note: 'If you live alone, you may stay.' },
  before: [
    {
      id: 'fast',
      title: 'Eat nothing',
      text: 'You eat nothing for six hours.',
      more: ['You may drink water until two hours before.'],
      when: 'On the day',
      sources: ['s1'],
    },
  ],
  during: [
    { id: 'sleep', title: 'You sleep', text: 'You feel nothing while the [[surgeon]] works.' },
  ],
  after: [{ id: 'wake', title: 'You wake up', text: 'Your knee is in a bandage.' }],
  recovery: [
    {
      id: 'walk',
      time: { from: 2, unit: 'days', precision: 'about' },
      words: '(if all goes well)',
      title: 'You walk with crutches',
      text: 'People differ a lot.',
    },
    { id: 'work', words: 'When your team says so', title: 'You go back to work' },
  ],
  goesWith: [{ text: 'Exercises go with it.' }],
  mayRepeat: {
    summary: 'It can be done once more.',
    more: ['Few people have it done a third time.'],
  },
  livingWithIt: {
    physical: [{ text: 'Your knee may swell.', sources: ['s3'] }],
    emotional: [{ text: 'Some people feel impatient.' }],
    social: [{ text: 'You cannot drive at first.' }],
  },
  avoidIf: [{ text: 'You have an infection in the knee.' }],
  precautions: [{ text: 'You take [[blood thinners|blood-thinner]].' }],
  interactions: [{ text: 'Some herbs make you bleed more.' }],
  commonEffects: [{ text: 'Most people have a stiff knee.' }],
  callSigns: [{ text: 'Your bandage is wet through.' }],
  emergencySigns: [{ text: 'Your calf is hot and swollen.' }],
  coverage: {
    summary: 'Many plans pay for it.',
    more: ['Some plans ask for a second view first.'],
  },
};

const sample: DefinitionInput = {
  schemaVersion: '2.0',
  id: 'sore-knee',
  version: '1.2.3',
  language: 'en',
  jurisdictions: ['any'],
  title: 'Sore knee: what are my options?',
  summary: 'This guide is about a knee that hurts.',
  decision: {
    question: 'Do I wait, wear a brace, or have an operation?',
    for: [{ text: 'Adults whose knee hurts.' }],
    notFor: [{ text: 'People whose knee was hurt today.' }],
    timeCritical: false,
    time: 'You can take weeks to decide.',
  },
  condition: {
    name: 'A sore knee',
    summary: {
      summary: 'The [[cartilage]] in the knee is worn.',
      more: ['Worn does not mean broken.'],
      sources: ['s1', 's3'],
    },
    diagnosis: { summary: 'A doctor looks at the knee.' },
    withoutTreatment: { summary: 'It may get better by itself.' },
  },
  options: [waiting, brace, operation],
  optionOrder: 'The options are in the order of how far they go into the body.',
  studies: [],
  outcomes: [],
  considerations: [],
  emergency: {
    action: 'Call the knee emergency line now.',
    signs: [
      { text: 'You cannot catch your breath after the operation.' },
      { text: 'Your foot is cold and blue.' },
    ],
  },
  callUs: {
    action: 'Call the knee clinic.',
    signs: [{ id: 'worse', text: 'Your knee hurts more.' }, { text: 'Your knee locks.' }],
  },
  consent: {
    elements: [{ id: 'voluntariness', name: 'Nobody pushed you', meaning: 'Not even your team.' }],
    capacity: { summary: 'You can decide about your knee.' },
  },
  carers: {
    tasks: [
      { id: 'visits', text: 'Drive the person to the knee clinic.' },
      { text: 'Carry the shopping.' },
    ],
    ownNeeds: [{ text: 'Mind your own back.' }],
  },
  costs: [
    {
      jurisdiction: 'GB',
      summary: { summary: 'The NHS pays.' },
      questions: [{ id: 'parking', text: 'Who pays for the car park?' }],
    },
    {
      jurisdiction: 'US',
      summary: { summary: 'Your plan may pay.' },
      priorAuthorisation: { summary: 'Ask your plan first.' },
      sharing: [{ text: 'You pay a share.' }],
    },
    { jurisdiction: 'any', summary: { summary: 'Ask what a brace costs.' } },
  ],
  rights: [{ id: 'privacy', text: 'Nobody hears of your knee without your yes.' }],
  questionsToAsk: [
    { id: 'how-often', text: 'How often have you done this?', why: 'Practice helps.' },
    { id: 'diagnosis', text: 'Are you sure that it is the cartilage?' },
    { id: 'stitches', text: 'When do the stitches come out?', options: ['operation'] },
    { id: 'colours', text: 'Which colours does the brace have?', options: ['brace'] },
  ],
  questionsPeopleAsk: [
    { question: 'Can I kneel?', answer: 'Yes, on a cushion.' },
    { question: 'Will there be a scar?', answer: 'Two small ones.', options: ['operation'] },
  ],
  glossary: [
    {
      id: 'cartilage',
      term: 'cartilage',
      forms: ['cartilages'],
      meaning: 'A smooth layer on the ends of bones.',
    },
  ],
  related: [{ name: 'A new knee', text: 'That is a bigger operation.' }],
  explanations: {
    roles: [
      {
        id: 'nurse',
        name: 'Knee nurse',
        meaning: 'A nurse who knows knees.',
        more: ['She answers the telephone.'],
      },
    ],
  },
  sources: [
    {
      id: 's1',
      title: 'A trial of knee operations',
      kind: 'randomised-trial',
      authors: 'Smith A, Jones B',
      publication: 'Journal of Knees 2020;1:2-3.',
      doi: '10.1000/knee(2020)1',
      seen: 'The whole paper',
      read: '2026-01-31',
    },
    {
      id: 's2',
      title: 'Advice on braces',
      kind: 'official-page',
      link: 'https://knees.example/braces',
      seen: 'The page',
    },
    {
      id: 's3',
      title: 'A leaflet',
      kind: 'leaflet',
      publication: 'Knee Trust',
      seen: 'The leaflet',
    },
  ],
  about: {
    authors: [
      {
        name: 'Ada Author',
        role: 'Wrote the text',
        credential: 'Writer',
        interests: 'Once hurt her own knee.',
      },
    ],
    reviewers: [
      {
        name: 'Cleo Clinician',
        role: 'Read all of it',
        credential: 'Knee surgeon',
        interests: 'None.',
        view: 'clinician',
        date: '2026-01-10',
      },
    ],
    funding: { from: ['Knee Trust', 'City Council'], note: 'Neither saw the text before.' },
    published: '2026-01-15',
    reviewBy: '2099-12-31',
    updatePolicy: 'We read it again each year.',
    evidence: { summary: 'We looked in two places.', more: ['We looked once.'] },
    limits: ['It says nothing about children.'],
  },
  licence: {
    name: 'CC BY 4.0',
    link: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: 'Name Ada Author.',
  },
  disclaimer: ['Your knee is your own.'],
};

/** A copy of the sample, changed as a test wants. */
export function sampleDefinition(change?: (definition: DefinitionInput) => void): DefinitionInput {
  const copy = structuredClone(sample);
  change?.(copy);
  return copy;
}

type QuestionInput = NonNullable<DefinitionInput['quiz']>['questions'][number];

/** The questions, with one for each element of consent that is asked first; one that stands in where there is none. */
export function withCore(questions: readonly QuestionInput[]): QuestionInput[] {
  const missing = consentElements.filter((one) =>
    questions.every(({ element }) => element !== one),
  );
  const standIns = missing.map((element): QuestionInput => ({
    id: `about-${element}`,
    kind: 'true-false',
    element,
    question: 'Is this so?',
    topic: 'What is so',
    explanation: 'It is so.',
    correct: true,
  }));
  const all = [...questions, ...standIns];
  return all.map((question, place) => ({
    ...question,
    core: all.findIndex(({ element }) => element === question.element) === place,
  }));
}

/** A copy of one option in a definition. */
export function optionIn(definition: DefinitionInput, id: string): OptionInput {
  const found = definition.options.find((option) => option.id === id);
  if (!found) throw new Error(`There is no option "${id}".`);
  return found;
}
