/**
 * The shape of the general guidance: what is true of every procedure, written once per language.
 *
 * The types, the check of the English text and the published JSON Schema come from here, and the comments beside the
 * fields are the notes that translators read. Elements import the types alone, so that no reader downloads this.
 */
import * as v from 'valibot';
import {
  fields,
  id,
  jurisdiction,
  label,
  language,
  listOf,
  text,
  texts,
} from '../definition/schema/primitives.js';
import {
  anaesthesiaKinds,
  consentElements,
  consentSteps,
  entries,
  generalTerms,
  imagingKinds,
  intents,
  invasivenessLevels,
  optionKinds,
  purposes,
  roles,
  routes,
  settings,
} from '../definition/schema/vocabulary.js';

/** A word and what it means. */
export const meaning = fields({
  /** What it is called. */
  name: label,
  /** What it is, in plain words. */
  meaning: text,
  /** Further paragraphs. */
  more: v.optional(texts),
});

/** A meaning for each of the words that the format has. */
function meaningOfEach<Word extends string>(words: readonly Word[]) {
  const entriesByWord = Object.fromEntries(words.map((word) => [word, meaning]));
  return v.strictObject(entriesByWord as Record<Word, typeof meaning>);
}

/** An entry that a definition can replace by its id. */
export const guidanceEntry = fields({
  /** What definitions and worksheets call it; the same in every language. */
  id,
  /** One or two sentences, or a label. */
  text,
  /** Further paragraphs. */
  more: v.optional(texts),
});

const guidanceEntries = listOf(guidanceEntry);

/** A question to ask, and why it is worth asking. */
export const guidanceQuestion = fields({
  /** What definitions and worksheets call it; the same in every language. */
  id,
  /** The question, as the reader would say it. */
  text,
  /** Why it is worth asking. */
  why: v.optional(text),
});

const guidanceQuestions = listOf(guidanceQuestion);

/** What to do, and the signs that call for it. */
export const guidanceSigns = fields({
  /** What to do. It is read first. */
  action: text,
  /** The signs, each a sentence of its own. */
  signs: guidanceEntries,
});

/** A sign of an emergency. */
export const guidanceEmergencySign = fields({
  /** What definitions call it; the same in every language. */
  id,
  /** A sentence. */
  text,
  /** The same in a few words, as part of a sentence: "Call now: trouble breathing, chest pain or fainting". */
  short: label,
});

/** What to do, and the signs of an emergency. */
export const guidanceEmergency = fields({
  /** What to do. It is read first. */
  action: text,
  /** The signs, each a sentence of its own. */
  signs: listOf(guidanceEmergencySign),
});

/** The fixed words of the format, explained. */
export const careGuidance = fields({
  /** Kinds of options. */
  kinds: meaningOfEach(optionKinds),
  /** What an option is done for. */
  purposes: meaningOfEach(purposes),
  /** What a treatment aims at. */
  intents: meaningOfEach(intents),
  /** How far it goes into the body. */
  invasiveness: meaningOfEach(invasivenessLevels),
  /** The way into the body. */
  entries: meaningOfEach(entries),
  /** The way it is given. */
  routes: meaningOfEach(routes),
  /** Pictures of the body, taken as a guide or a check. */
  imaging: meaningOfEach(imagingKinds),
  /** Ways of not feeling it. */
  anaesthesia: meaningOfEach(anaesthesiaKinds),
  /** People who may be involved. */
  roles: meaningOfEach(roles),
  /** Places where it may happen. */
  settings: meaningOfEach(settings),
});

/** Signs that hold for every procedure, and what to tell the team. */
export const safetyGuidance = fields({
  /** Signs of an emergency. They stand first in every element. */
  emergency: guidanceEmergency,
  /** What there is for what cannot wait and is no emergency. */
  urgentCare: text,
  /** Signs that call for the care team, soon and not at once. */
  callUs: guidanceSigns,
  /** What to tell the team before any treatment. */
  tellTheTeam: guidanceEntries,
  /** When not to wait for a second opinion. */
  doNotWaitIf: guidanceEntries,
});

/** Consent. */
export const consentGuidance = fields({
  /** What consent is. */
  introduction: text,
  /** The five elements of informed consent. */
  elements: meaningOfEach(consentElements),
  /** The five steps to a decision. */
  steps: meaningOfEach(consentSteps),
  /** What it means to be able to decide. */
  capacity: text,
  /** Who decides when a person cannot. */
  representative: text,
  /** What helps people to understand. */
  aids: guidanceEntries,
});

/** For people who care for the reader. */
export const carersGuidance = fields({
  /** Who carers are. */
  introduction: text,
  /** What carers may do. */
  tasks: guidanceEntries,
  /** What carers need themselves. */
  ownNeeds: guidanceEntries,
});

/** A word of health insurance. */
export const insuranceWord = fields({
  /** The word as the format's coverage names it: `prior-authorisation`, `deductible` and so on. */
  id,
  /** What it is called. */
  name: label,
  /** What it is, in plain words. */
  meaning: text,
  /** Further paragraphs. */
  more: v.optional(texts),
  /** The countries that use this word; left out when most do. */
  jurisdictions: v.optional(v.array(jurisdiction)),
});

/** Costs and insurance. */
export const costsGuidance = fields({
  /** What the cost depends on. */
  introduction: text,
  /** Words of health insurance. */
  words: listOf(insuranceWord),
  /** Questions about costs. */
  questions: guidanceQuestions,
});

/** Rights of patients. */
export const rightsGuidance = fields({
  /** Where these rights hold. */
  introduction: text,
  /** The rights. */
  entries: guidanceEntries,
});

/** A question that people ask, with its answer. */
export const guidanceAnswer = fields({
  /** What definitions call it; the same in every language. */
  id,
  /** The question. */
  question: text,
  /** The answer. */
  answer: text,
});

/** What surrounds the decision. */
export const supportGuidance = fields({
  /** For people who care for the reader. */
  carers: carersGuidance,
  /** Costs and insurance. */
  costs: costsGuidance,
  /** Rights of patients. */
  rights: rightsGuidance,
  /** Questions to ask the team. */
  questions: guidanceQuestions,
  /** Questions people ask, with answers. */
  questionsPeopleAsk: listOf(guidanceAnswer),
});

/** Getting a second opinion. */
export const secondOpinionGuidance = fields({
  /** What a second opinion is. */
  introduction: text,
  /** Reasons to get one. */
  reasons: guidanceEntries,
  /** Situations in which people often get one. */
  when: guidanceEntries,
  /** The steps, in order. */
  steps: guidanceEntries,
  /** Whom to ask first. */
  askFirst: text,
  /** What to say to the first doctor, as the reader would say it. */
  wordsToSay: guidanceEntries,
  /** What to ask about costs and approval before the visit. */
  costs: text,
  /** Records to collect. */
  records: guidanceEntries,
  /** Questions for the second doctor; the first three are shown first. */
  questions: guidanceQuestions,
  /** Statements that the reader ticks if they hold, to see how independent the second view is. */
  independence: guidanceEntries,
  /** What the second doctor does. */
  reviewerDoes: guidanceEntries,
  /** Downsides. */
  downsides: guidanceEntries,
  /** How the two doctors talk to each other. */
  communication: guidanceEntries,
  /** What is shared, and who decides that. */
  privacy: guidanceEntries,
  /** What the reader may share with the first doctor or keep to themselves. Labels above two equal answers. */
  sharing: guidanceEntries,
  /** The rows of a table for notes on both opinions: the name of a row, and in `more` what to write there. */
  compared: guidanceEntries,
});

/** A word of the general glossary. Texts mark it as `[[word]]`. */
export const guidanceTerm = fields({
  /** What texts and definitions call it; the same in every language. */
  id: v.picklist(generalTerms),
  /** The word. */
  term: label,
  /** Other forms of it that texts may use, such as its plural. A language may have more of them, or fewer. */
  forms: v.optional(v.array(label)),
  /** What it is, in plain words. */
  meaning: text,
});

/** The general guidance of one language. */
export const guidance = fields({
  /** The address of this schema, for editors. Ignored. */
  $schema: v.optional(v.string()),
  /** The language it is written in. */
  language,
  /** The fixed words of the format, explained. Shown in the explainer and the comparator. */
  care: careGuidance,
  /** When to get help, and what to tell the team. Shown in every element. */
  safety: safetyGuidance,
  /** Consent. Shown in the explainer and the quiz. */
  consent: consentGuidance,
  /** Carers, costs, rights and questions. Shown in the explainer. */
  support: supportGuidance,
  /** Getting a second opinion. Shown in the second opinion checklist. */
  secondOpinion: secondOpinionGuidance,
  /** Words explained where they stand, in every element. */
  glossary: listOf(guidanceTerm),
});
