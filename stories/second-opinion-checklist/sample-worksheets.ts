/** Worksheets to show the checklist with. */
import type { Worksheet } from '../../src/worksheet/worksheet.js';

/** Something in each section, for the guide on carpal tunnel syndrome; with answers to general entries too. */
export const filledWorksheet: Worksheet = {
  worksheetVersion: '1.0',
  answers: {
    concerns: { 'own-1': 'I play the piano every day.' },
    reasons: { options: 'applies', 'cts-sure': 'applies' },
    situations: { 'big-step': 'applies' },
    steps: { tell: 'done', choose: 'done', collect: 'done' },
    records: {
      tests: 'asked',
      images: 'asked',
      'cts-nerve-test': 'sent',
      'own-1': 'sent',
    },
    ownRecords: { 'own-1': 'Letters from my physiotherapist' },
    questions: { 'cts-is-it': 'ask', 'so-options': 'ask', 'so-letter': 'ask' },
    ownQuestions: { 'own-1': 'Can I play the piano again after six weeks?' },
    independence: { 'not-same-team': 'yes', 'no-gain': 'not-sure', 'own-view': 'no' },
    sharingWith: { 'first-doctor': 'ask-first' },
    sharing: { findings: 'share', advice: 'keep' },
    firstView: {
      diagnosis: 'Carpal tunnel syndrome on the right, moderate.\nThe left hand is fine.',
      advice: 'Surgery within three months. I have worn the splint for eight weeks.',
    },
    secondView: { diagnosis: 'The same.' },
    visit: { date: '2099-03-12', time: '10:30' },
  },
  unplaced: [],
};

/** Answers to entries that the definition does not have. */
export const asideWorksheet: Worksheet = {
  worksheetVersion: '1.0',
  answers: {
    reasons: { options: 'applies', 'reason-of-an-old-version': 'applies' },
    firstView: { 'row-of-an-old-version': 'A note that is kept.' },
  },
  unplaced: [],
};
