/** Authors, funding, sources and dates of a definition. */
import * as v from 'valibot';
import {
  date,
  fields,
  id,
  label,
  language,
  link,
  listOf,
  passage,
  text,
  texts,
  version,
} from './primitives.js';

/** A source. */
export const source = fields({
  /** The id that statements and findings refer to it by. */
  id,
  /** Its title. */
  title: label,
  /** What kind of source it is. */
  kind: v.picklist([
    'randomised-trial',
    'cohort',
    'systematic-review',
    'guideline',
    'official-page',
    'leaflet',
    'digest',
    'news',
    'glossary',
  ]),
  /** Its authors, as cited. */
  authors: v.optional(label),
  /** Where it appeared, with volume and pages. */
  publication: v.optional(label),
  /** The year it appeared. */
  year: v.optional(
    v.pipe(
      v.number(),
      v.integer('not-whole'),
      v.minValue(1900, 'out-of-range'),
      v.maxValue(2200, 'out-of-range'),
    ),
  ),
  /** Its digital object identifier, without an address before it. */
  doi: v.optional(
    v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/[\w.()/:;-]{1,200}$/, 'malformed-doi')),
  ),
  /** Its number in PubMed. */
  pmid: v.optional(v.pipe(v.string(), v.regex(/^\d{1,9}$/, 'malformed-pmid'))),
  /** Where to read it. */
  link: v.optional(link),
  /** What of it was read, such as its abstract. */
  seen: label,
  /** The day it was read. */
  read: v.optional(date),
});

/** Somebody who wrote or reviewed a definition. */
export const contributor = fields({
  /** Their name, or the name of a team. */
  name: label,
  /** What they did. */
  role: label,
  /** Their training or position. */
  credential: label,
  /** Interests that could sway them, or that there are none. */
  interests: text,
});

/** Somebody who reviewed a definition. */
export const reviewer = fields({
  ...contributor.entries,
  /** Whose view they bring. */
  view: v.picklist(['clinician', 'patient', 'carer', 'editor', 'translator']),
  /** The day of their review. */
  date,
});

/** Something done in development, with its proof. */
export const attestation = fields({
  /** What was done. */
  item: v.picklist([
    'patient-needs-assessed',
    'professional-needs-assessed',
    'reviewed-by-patients',
    'reviewed-by-professionals',
    'field-tested-with-patients',
    'field-tested-with-professionals',
    'improves-match-with-values',
    'improves-knowledge',
  ]),
  /** What was done and found. */
  text,
  /** When. */
  date,
  /** Where the proof is. */
  link: v.optional(link),
});

/** Who paid. */
export const funding = fields({
  /** Names of those who paid; empty when there was no funding. */
  from: v.array(label),
  /** What to say about it. */
  note: v.optional(text),
});

/** About this information. */
export const about = fields({
  /** Who wrote it. */
  authors: listOf(contributor),
  /** Who reviewed it; without a clinician among them, a notice says so. */
  reviewers: v.array(reviewer),
  /** Who paid. */
  funding,
  /** The day it was published. */
  published: date,
  /** The day it was last reviewed. */
  reviewed: v.optional(date),
  /** The day by which it must be reviewed again; after it, readers see a notice. */
  reviewBy: date,
  /** How it is kept up to date. */
  updatePolicy: text,
  /** How the evidence was found and chosen. */
  evidence: passage,
  /** What was done in development. */
  development: v.optional(v.array(attestation)),
  /** What this information does not claim or cover. */
  limits: v.optional(texts),
});

/** Who translated the definition, and who has checked it. */
export const translation = fields({
  /** The language it was translated from. */
  from: language,
  /** The version it was translated from. */
  version,
  /** Who translated it. */
  by: label,
  /** Whether a person who knows both languages has checked it. */
  checked: v.picklist(['by-a-person', 'not-checked']),
  /** Who checked it. */
  checkedBy: v.optional(label),
  /** When it was checked. */
  checkedOn: v.optional(date),
});

/** On what terms it may be used. */
export const licence = fields({
  /** The name of the licence. */
  name: label,
  /** Where its text is. */
  link: v.optional(link),
  /** How to name those who made it. */
  attribution: v.optional(text),
});
