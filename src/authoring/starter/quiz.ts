/** A quiz with a question for each element of consent. */
import type { Quiz } from '../../definition/definition.js';
import { consentElements } from '../../definition/schema/vocabulary.js';
import { todo, todoWords } from './todo.js';

const asks: Readonly<Record<(typeof consentElements)[number], string>> = {
  disclosure: 'what is done, what it may bring, or what else there is',
  understanding: 'what a number above means for the reader',
  voluntariness: 'whose choice it is',
  capacity: 'what helps to think it over, such as time or a person to talk to',
  agreement: 'whether one may change one’s mind',
};

/** One question an element, and none more: each is asked first. */
export const starterQuiz: Quiz = {
  introduction: todo('Say that this is no test.', 'Readers fear to be judged.'),
  questions: consentElements.map((element) => ({
    kind: 'single-choice',
    id: `ask-${element}`,
    element,
    core: true,
    ...(element === 'disclosure' && { option: 'treatment' }),
    question: todo(
      `Ask ${asks[element]}.`,
      `It is about ${element}, one of five elements of consent.`,
    ),
    topic: todoWords(`what to talk about with the team on ${element}, in a few words`),
    explanation: todo(
      `Say the answer on ${element} kindly, also to a reader who was not sure.`,
      'It is shown after any answer.',
    ),
    choices: [
      { id: `${element}-yes`, text: todoWords(`the right answer on ${element}`), correct: true },
      { id: `${element}-no`, text: todoWords(`another answer on ${element}`), correct: false },
    ],
  })),
};
