/** Consent, in English. */
import type { ConsentGuidance } from '../../../guidance/types.js';

export const consent: ConsentGuidance = {
  introduction:
    'Consent is a talk, and more than a form. You hear about all options, ask, and choose freely. You can say no or change your mind.',
  elements: {
    disclosure: {
      name: 'You were told',
      meaning:
        'You know what would be done, why and how. You know the likely benefits, the risks, the other options, and what may happen if you do nothing.',
    },
    understanding: {
      name: 'You understood',
      meaning:
        'It was said in plain words, with pictures or an interpreter if you needed them. Your questions were answered.',
    },
    voluntariness: {
      name: 'You were free',
      meaning: 'Nobody pushed you: not staff, family or anyone else.',
    },
    capacity: {
      name: 'You were able to decide',
      meaning:
        'You could take it in, weigh it up and say what you want. If not, a person named by law decided for you.',
    },
    agreement: {
      name: 'You gave a clear answer',
      meaning: 'You said yes or no, often by signing. Nothing you do on this page is consent.',
    },
  },
  steps: {
    meet: { name: 'Meet', meaning: 'You meet the person who would treat you.' },
    hear: { name: 'Hear', meaning: 'You hear about your options, with benefits and risks.' },
    ask: { name: 'Ask', meaning: 'You ask all you want to know, more than once if need be.' },
    decide: {
      name: 'Think and choose',
      meaning: 'You take time and talk with people you trust. You say yes, no or not now.',
    },
    record: {
      name: 'Write it down',
      meaning: 'Your choice is written down. You can ask for a copy.',
    },
  },
  capacity:
    'Being able to decide is about this choice, at this time. It can change from day to day. You can ask to wait until you feel clear, or for help to decide.',
  representative:
    'If you cannot decide, someone else may do it for you, in line with what you would want. Who that is depends on the law where you live. You can often name a person ahead of time.',
  aids: [
    { id: 'plain-words', text: 'Ask for plain words, a drawing or a model.' },
    { id: 'interpreter', text: 'Ask for an interpreter, also for sign language.' },
    {
      id: 'say-back',
      text: 'Say back in your own words what you heard. This shows if it was explained well.',
    },
    { id: 'bring-someone', text: 'Bring someone, and take notes.' },
    { id: 'take-time', text: 'Ask how much time you have.' },
  ],
};
