/** Options: what a person can choose, each described in the same detail. */
import * as v from 'valibot';
import {
  fields,
  figure,
  id,
  ids,
  label,
  listOf,
  passage,
  statement,
  statements,
  text,
  texts,
  timeSpan,
} from './primitives.js';
import {
  entries,
  intents,
  invasivenessLevels,
  optionKinds,
  purposes,
  routes,
} from './vocabulary.js';

/** A role, place, scan or way of numbing, with what it means for this option. */
export const involvement = fields({
  /** Which one: the id of a general explanation, or of one this definition adds. */
  id,
  /** Its purpose in this option. */
  note: v.optional(text),
  /** Ids of the sources this rests on. */
  sources: v.optional(ids),
});

/** A device that is used, worn or put in. */
export const device = fields({
  /** What it is called. */
  name: label,
  /** What it is and what it does. */
  text,
  /** Whether it stays in the body. */
  implanted: v.boolean(),
  /** Ids of the sources this rests on. */
  sources: v.optional(ids),
});

/** How long something takes. */
export const duration = fields({
  /** The length of time. Left out when no source gives one. */
  time: v.optional(timeSpan),
  /** The same in words, or what to say when no source gives a length. */
  words: v.optional(label),
  /** Ids of the sources this rests on. */
  sources: v.optional(ids),
});

/** Whether people stay overnight. */
export const stay = fields({
  /** Whether a night away from home is needed. */
  overnight: v.picklist(['no', 'sometimes', 'usually', 'not-known']),
  /** What to expect. */
  note: v.optional(text),
  /** Ids of the sources this rests on. */
  sources: v.optional(ids),
});

/** One step of what happens. */
export const step = fields({
  /** The id of this step, used in links and quiz questions. */
  id,
  /** A few words that name the step. */
  title: label,
  /** What happens, and what the reader does or feels. */
  text,
  /** Further paragraphs. */
  more: v.optional(texts),
  /** When it happens, such as "On the day". */
  when: v.optional(label),
  /** A picture of it. */
  figure: v.optional(figure),
  /** Ids of the sources this rests on. */
  sources: v.optional(ids),
});

/** A point in recovery. */
export const milestone = fields({
  /** The id of this milestone. */
  id,
  /** How long after; given by a source. */
  time: v.optional(timeSpan),
  /** When, in words, where no source gives a time. */
  words: v.optional(label),
  /** What most people can do or notice by then. */
  title: label,
  /** What to expect, and how much people differ. */
  text: v.optional(text),
  /** Ids of the sources this rests on. */
  sources: v.optional(ids),
});

/** What living with an option is like. */
export const livingWithIt = fields({
  /** In the body. */
  physical: listOf(statement),
  /** In feelings. */
  emotional: listOf(statement),
  /** With other people, at work and at home. */
  social: listOf(statement),
});

/** One thing that a person can choose. */
export const option = fields({
  /** The id of this option; never changed once published. */
  id,
  /** What it is called in a heading. */
  name: label,
  /** A shorter name for tight places such as table columns. */
  shortName: v.optional(label),
  /** What kind of thing it is. */
  kind: v.picklist(optionKinds),
  /** Whether it finds out, treats, prevents, or is to wait and see. */
  purpose: v.picklist(purposes),
  /** What it sets out to do. Comfort care is never named a cure. */
  intents: v.array(v.picklist(intents)),
  /** What it is. */
  summary: passage,
  /** A picture of it, beside the drawing that the library chooses. */
  figure: v.optional(figure),
  /** How it is meant to work, and what it cannot do. */
  howItWorks: v.optional(passage),
  /** How far it goes into the body. */
  invasiveness: v.picklist(invasivenessLevels),
  /** The way in. */
  entry: v.picklist(entries),
  /** The way it is given. */
  route: v.optional(v.picklist(routes)),
  /** Scans that guide or check it. */
  imaging: v.optional(v.array(involvement)),
  /** Devices that are used, worn or put in. */
  devices: v.optional(v.array(device)),
  /** How feeling is numbed; `none` is an entry of its own. */
  anaesthesia: v.optional(v.array(involvement)),
  /** Where it happens. */
  settings: listOf(involvement),
  /** Who is involved. */
  team: v.array(involvement),
  /** How long it takes. */
  duration: v.optional(duration),
  /** Whether people stay overnight. */
  stay: v.optional(stay),
  /** What happens first. */
  before: v.array(step),
  /** What happens while it is done. */
  during: v.array(step),
  /** What happens afterwards, with follow-up. */
  after: v.array(step),
  /** Recovery by points in time. */
  recovery: v.array(milestone),
  /** The rest of the plan: care that comes together with this option. */
  goesWith: v.optional(statements),
  /** Whether it can be done again. */
  mayRepeat: v.optional(passage),
  /** What living with it is like. */
  livingWithIt,
  /** Who should not have it. */
  avoidIf: statements,
  /** Who should take care, and what the team needs to know. */
  precautions: statements,
  /** Medicines and other things that do not go with it. */
  interactions: statements,
  /** What many people notice, and what helps. */
  commonEffects: statements,
  /** When to call the team about this option. */
  callSigns: statements,
  /** When to get emergency help about this option. */
  emergencySigns: statements,
  /** What help a person needs at home, and how long they are off work. */
  help: v.optional(passage),
  /** What is known about who pays for it. */
  coverage: v.optional(passage),
});
