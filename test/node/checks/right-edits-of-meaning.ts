/** Right edits near to what the rules of a "not", of terms, of rows and of wishes look for. */
import { append, carpal, knee, listAt, sciatica, set, type WrongEdit } from './wrong-edits/edit.js';

export const rightEditsOfMeaning: readonly WrongEdit[] = [
  {
    name: 'terms of which each has its own meaning',
    file: sciatica,
    edit: (draft) => {
      const meanings = {
        'acute pain': 'Pain that is new. It does not go on for months.',
        hypoglycaemia: 'Blood sugar that is too low.',
        'high blood pressure': 'Blood that presses too hard on the walls of the vessels.',
        'partial relief': 'Some of the pain goes, and not all of it.',
        'general anaesthetic': 'Medicine that keeps you asleep, so that you are not awake.',
        'placebo tablet': 'A tablet with no medicine in it.',
        'keyhole operation': 'An operation through small cuts instead of one long cut.',
      };
      for (const [term, meaning] of Object.entries(meanings))
        listAt(draft, 'glossary').push({ id: term.replaceAll(' ', '-'), term, meaning });
      const marks = Object.keys(meanings).map((term) => `[[${term}]]`);
      append('questionsPeopleAsk/0/answer', `Words that you may hear: ${marks.join(', ')}.`)(draft);
    },
  },
  {
    name: 'a title with one more part of the body',
    file: knee,
    edit: set('title', 'Osteoarthritis of the knee and pain in the leg: what are my options?'),
  },
  {
    name: 'a wrong answer that is true of something else',
    file: carpal,
    edit: set(
      'quiz/questions/what-it-does/choices/1/explanation',
      'True for other operations, but here no new nerve is put in.',
    ),
  },
  {
    name: 'a wrong "no" that is answered with a "yes"',
    file: carpal,
    edit: set(
      'quiz/questions/change-mind/choices/1/explanation',
      'Yes, you can change your mind until it begins.',
    ),
  },
  {
    name: 'a question about two options under its second one',
    file: sciatica,
    edit: append('questionsToAsk', {
      id: 'injection-before',
      text: 'Do you try an injection before surgery?',
      options: ['microdiscectomy'],
    }),
  },
  {
    name: 'a row with the name of its outcome',
    file: carpal,
    edit: set('overview/rows/night-tingling/name', 'No more tingling at night'),
  },
  {
    name: 'a reviewer who has reviewed it',
    file: knee,
    edit: (draft) => {
      set('about/reviewers', [
        {
          name: 'Ada Berg',
          role: 'Read the text and the numbers',
          credential: 'Knee surgeon',
          interests: 'None.',
          view: 'clinician',
          date: '2026-11-22',
        },
      ])(draft);
      set('about/limits/0', 'A clinician has reviewed this guide. Patients have not.')(draft);
      set('disclaimer/0', 'This is an example. Talk with your own team before you decide.')(draft);
    },
  },
  {
    name: 'a study in which a placebo was given and people did not know',
    file: sciatica,
    edit: set('studies/cochrane-injection-2020/note', 'People did not know which one they had.'),
  },
  {
    name: 'effort that a therapy asks for and that some like',
    file: knee,
    edit: set('considerations/own-effort/matters', 'I like to do something for my knee myself.'),
  },
];
