/** A check of understanding that is not a test. */
import * as v from 'valibot';
import { fields, id, label, listOf, text } from './primitives.js';
import { consentElements, sections } from './vocabulary.js';

/** What every question has. */
const common = {
  /** The id of this question; never changed once published. */
  id,
  /** The question. */
  question: text,
  /** The consent element it belongs to. */
  element: v.picklist(consentElements),
  /** Whether it is asked first, among the few that stand for all: one for each element of consent at least. */
  core: v.optional(v.boolean()),
  /** What to talk about with the team, if the reader is unsure. */
  topic: label,
  /** The kind explanation shown after any answer. */
  explanation: text,
  /** The section of the explainer that says it. */
  section: v.optional(v.picklist(sections)),
  /** The id of the option it is about. */
  option: v.optional(id),
};

/** An answer to choose. */
export const choice = fields({
  /** The id of this answer; never changed once published. */
  id,
  /** The answer. */
  text,
  /** Whether it is right. */
  correct: v.boolean(),
  /** What to say to a reader who chose it. */
  explanation: v.optional(text),
});

/** One right answer among several. */
export const singleChoiceQuestion = fields({
  ...common,
  /** One answer is right. */
  kind: v.literal('single-choice'),
  /** The answers. "I am not sure" is always added. */
  choices: listOf(choice, 2),
});

/** Several right answers. */
export const severalChoicesQuestion = fields({
  ...common,
  /** Several answers may be right. */
  kind: v.literal('several-choices'),
  /** The answers. "I am not sure" is always added. */
  choices: listOf(choice, 2),
});

/** A sentence that is true or false. */
export const trueFalseQuestion = fields({
  ...common,
  /** A sentence to judge. */
  kind: v.literal('true-false'),
  /** Whether the sentence is true. */
  correct: v.boolean(),
});

/** How many of 100, answered by setting an icon array. */
export const howManyQuestion = fields({
  ...common,
  /** A number of people out of 100. */
  kind: v.literal('how-many'),
  /** The id of the outcome. */
  outcome: id,
  /** The id of its finding, which holds the right answer. */
  finding: id,
  /** The id of the time, where the finding has several. */
  time: v.optional(id),
  /** Place of the arm in the finding, counted from 0. */
  arm: v.pipe(v.number(), v.integer('not-whole'), v.minValue(0, 'below-zero')),
});

/** One of the things to put in order. */
export const orderedThing = fields({
  /** The id of this thing. */
  id,
  /** What it says. */
  text,
});

/** Things to put in order. */
export const orderingQuestion = fields({
  ...common,
  /** Things to put in order. */
  kind: v.literal('ordering'),
  /** The things, in the right order. */
  things: listOf(orderedThing, 2),
});

/** Something to say in one's own words; nothing of it is kept. */
export const ownWordsQuestion = fields({
  ...common,
  /** The reader says it in their own words. */
  kind: v.literal('own-words'),
  /** What a full answer touches on, to compare with. */
  points: listOf(text),
});

/** A check of understanding. */
export const quiz = fields({
  /** What to say first. */
  introduction: v.optional(text),
  /** The questions, in order. */
  questions: listOf(
    v.variant('kind', [
      singleChoiceQuestion,
      severalChoicesQuestion,
      trueFalseQuestion,
      howManyQuestion,
      orderingQuestion,
      ownWordsQuestion,
    ]),
  ),
});
