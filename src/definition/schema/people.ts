/** Consent, second opinion, carers, costs and questions: what surrounds the decision. */
import * as v from 'valibot';
import {
  explanations,
  fields,
  ids,
  items,
  jurisdiction,
  passage,
  question,
  questions,
  statements,
  text,
} from './primitives.js';

/** What consent means here; added to the general guidance. */
export const consent = fields({
  /** Elements of consent, replacing general ones by id. */
  elements: v.optional(explanations),
  /** Steps to a decision, replacing general ones by id. */
  steps: v.optional(explanations),
  /** What being able to decide means. */
  capacity: v.optional(passage),
  /** Who decides when a person cannot. */
  representative: v.optional(passage),
  /** What helps people to understand. */
  aids: v.optional(statements),
});

/** Getting a second opinion; added to the general guidance, replacing general entries by id. */
export const secondOpinion = fields({
  /** When not to wait for one. */
  doNotWaitIf: v.optional(statements),
  /** Reasons to get one. */
  reasons: v.optional(items),
  /** Situations in which people often get one. */
  when: v.optional(items),
  /** The steps, in order. */
  steps: v.optional(items),
  /** Records to collect. */
  records: v.optional(items),
  /** Questions for the second doctor; the first three are shown first. */
  questions: v.optional(questions),
  /** Signs that the second view is independent. */
  independence: v.optional(items),
  /** What the second doctor does. */
  reviewerDoes: v.optional(statements),
  /** Downsides. */
  downsides: v.optional(statements),
  /** How the two doctors talk to each other. */
  communication: v.optional(statements),
  /** What is shared, and who decides that. */
  privacy: v.optional(statements),
});

/** For people who care for the reader; added to the general guidance. */
export const carers = fields({
  /** What carers may do. */
  tasks: v.optional(statements),
  /** What carers need themselves. */
  ownNeeds: v.optional(statements),
});

/** What it may cost in one place. */
export const costs = fields({
  /** The country this is about, or `any`. */
  jurisdiction,
  /** Who pays for what. */
  summary: passage,
  /** Approval that must be asked for first. */
  priorAuthorisation: v.optional(passage),
  /** How costs are shared. */
  sharing: v.optional(statements),
  /** Questions for the insurer or the hospital. */
  questions: v.optional(questions),
});

/** A question people ask, with its answer. */
export const answeredQuestion = fields({
  /** The question. */
  question: question.entries.text,
  /** The answer. */
  answer: text,
  /** Ids of the options it is about; left out when it is about all. */
  options: v.optional(ids),
  /** Ids of the sources this rests on. */
  sources: v.optional(ids),
});

/** Explanations that this definition adds to the general guidance, or that replace a general one by its id. */
export const ownExplanations = fields({
  /** People who may be involved. */
  roles: v.optional(explanations),
  /** Places where it may happen. */
  settings: v.optional(explanations),
  /** Scans. */
  imaging: v.optional(explanations),
  /** Ways of not feeling it. */
  anaesthesia: v.optional(explanations),
  /** Ways it is given. */
  routes: v.optional(explanations),
  /** Words for how far it goes into the body. */
  invasiveness: v.optional(explanations),
});
