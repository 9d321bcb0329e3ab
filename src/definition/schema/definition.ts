/** A procedure definition: everything one decision needs, in one language. */
import * as v from 'valibot';
import { about, licence, source, translation } from './about.js';
import { consideration, group, outcome } from './evidence.js';
import { option } from './option.js';
import { overview } from './overview.js';
import {
  answeredQuestion,
  carers,
  consent,
  costs,
  ownExplanations,
  secondOpinion,
} from './people.js';
import {
  canonical,
  fields,
  id,
  jurisdiction,
  label,
  language,
  listOf,
  listOnce,
  passage,
  questions,
  statement,
  statements,
  text,
  texts,
  version,
} from './primitives.js';
import { quiz } from './quiz.js';
import { countedThing, study } from './study.js';
import { practicalTopics } from './vocabulary.js';

/** The decision. */
export const decision = fields({
  /** The decision as a question, naming the options. */
  question: text,
  /** Who it is for. */
  for: listOf(statement),
  /** Who it is not for. */
  notFor: listOf(statement),
  /** Whether waiting can do harm. */
  timeCritical: v.boolean(),
  /** How much time there is to decide. */
  time: v.optional(text),
  /** Why there is no option to wait or to have no treatment, when there is none. */
  whyNoWaiting: v.optional(text),
});

/** The condition. */
export const condition = fields({
  /** What it is called. */
  name: label,
  /** What it is. */
  summary: passage,
  /** How it is found, and how sure one can be. */
  diagnosis: passage,
  /** What tends to happen without treatment. */
  withoutTreatment: passage,
});

/** A sign that calls for action. */
export const sign = fields({
  ...statement.entries,
  /**
   * The sign in a few words that go on from "call for", such as "a cold or blue foot". Signs that have them are named on
   * the first screen; without them, an emergency sign stands there in full, and another one in the list alone.
   */
  short: v.optional(label),
});

/** Signs that call for action. */
export const signs = fields({
  /** What to do; needed where there are signs. */
  action: v.optional(text),
  /** The signs. They stand before the general ones, and replace those of the same id. */
  signs: v.array(sign),
});

/** A word, explained where it stands. */
export const glossaryEntry = fields({
  /** The id of this entry; the id of a general one replaces that one. */
  id,
  /** The word. */
  term: label,
  /** Other forms of the word that may stand in texts. */
  forms: v.optional(v.array(label)),
  /** What it means, in plain words. */
  meaning: text,
});

/** A code of a terminology, such as SNOMED CT or LOINC. */
export const terminologyCode = fields({
  /** The address of the terminology, such as `http://snomed.info/sct`. */
  system: v.pipe(
    v.string(),
    v.regex(/^(https?:\/\/|urn:)[\w.~:/?@!$&'()*+,;=%-]{1,300}$/, 'malformed-code'),
  ),
  /** The code. */
  code: v.pipe(
    v.string(),
    v.regex(/^[\w.~:/+*-]+( [\w.~:/+*-]+)*$/, 'malformed-code'),
    v.maxLength(100, 'text-too-long'),
  ),
  /** What the terminology calls it. */
  display: v.optional(label),
});

/** A related treatment that is not an option here. */
export const related = fields({
  /** What it is called. */
  name: label,
  /** What it is, and why it is not an option here. */
  text,
});

/** A procedure definition. */
export const procedureDefinition = fields({
  /** The address of this schema, for editors. */
  $schema: v.optional(v.pipe(v.string(), v.maxLength(500, 'text-too-long'))),
  /** The version of this format, as major.minor. */
  schemaVersion: v.pipe(v.string(), v.regex(/^\d{1,3}\.\d{1,3}$/, 'malformed-version')),
  /**
   * The version of the format that the library brought it up to date from, and so judges it by. Leave it out of what
   * you write.
   */
  migratedFrom: v.optional(v.pipe(v.string(), v.regex(/^\d{1,3}\.\d{1,3}$/, 'malformed-version'))),
  /** The id of this definition, the same in every language; never changed once published. */
  id,
  /** The version of this definition. */
  version,
  /** The language it is written in. */
  language,
  /** The countries it was written for, or `any`. */
  jurisdictions: listOf(jurisdiction),
  /**
   * The address that names this definition in other programs, the same for every version and language: `https:`, without
   * a `|`, a `#` or a slash at its end. FHIR calls it the canonical URL. Nothing is loaded from it.
   */
  url: v.optional(canonical),
  /** Codes for what the decision is about, for other programs. Their licences are for you to keep. */
  codes: v.optional(listOf(terminologyCode)),
  /** The heading. */
  title: label,
  /** What it covers, in one or two sentences. */
  summary: text,
  /** The decision. */
  decision,
  /** The condition. */
  condition,
  /** The options, in an order that prefers none. */
  options: v.pipe(v.array(option), v.minLength(2, 'too-few'), v.maxLength(30, 'too-many')),
  /** How the order of the options was chosen. */
  optionOrder: text,
  /** Things that are counted besides people. */
  countedThings: v.optional(v.array(countedThing)),
  /** The studies that findings are from. */
  studies: v.array(study),
  /** What may come of the options. */
  outcomes: v.pipe(v.array(outcome), v.maxLength(200, 'too-many')),
  /** What stands first of all outcomes; needed where there are more than seven. */
  overview: v.optional(overview),
  /** The practical questions that stand open first, at most six. */
  practical: v.optional(v.pipe(listOnce(v.picklist(practicalTopics)), v.maxLength(6, 'too-many'))),
  /** Ids of entries of the general guidance that do not fit this definition. Emergency signs always stay. */
  hide: v.optional(listOnce(id)),
  /** Published subgroups. */
  groups: v.optional(v.array(group)),
  /** What may matter to the reader. */
  considerations: v.array(consideration),
  /** When to get emergency help. */
  emergency: signs,
  /** When to call the team. */
  callUs: signs,
  /** Consent. */
  consent: v.optional(consent),
  /** A check of understanding. */
  quiz: v.optional(quiz),
  /** Getting a second opinion. */
  secondOpinion: v.optional(secondOpinion),
  /** For carers. */
  carers: v.optional(carers),
  /** Costs and insurance, by country. */
  costs: v.optional(v.array(costs)),
  /** Rights, added to the general ones. */
  rights: v.optional(statements),
  /** Questions to ask the team. */
  questionsToAsk: questions,
  /** Questions people ask, with answers. */
  questionsPeopleAsk: v.array(answeredQuestion),
  /** Words explained where they stand. */
  glossary: v.array(glossaryEntry),
  /** Related treatments that are no options here. */
  related: v.optional(v.array(related)),
  /** Explanations added to the general guidance. */
  explanations: v.optional(ownExplanations),
  /** What it rests on. */
  sources: listOf(source),
  /** Authors, funding, licence and dates. */
  about,
  /** Who translated it and who checked it; left out in the original. */
  translation: v.optional(translation),
  /** On what terms it may be used. */
  licence: v.optional(licence),
  /** A sentence shown beside the standing notice that this is general information. */
  disclaimer: v.optional(texts),
  /**
   * What shows that the text is the one that people read and agreed to. The command `seal` writes it, and `check` names
   * each part that has changed since.
   */
  seal: v.optional(v.pipe(v.string(), v.maxLength(3000, 'text-too-long'))),
});
