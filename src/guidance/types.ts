/**
 * The types of the general guidance: what is true of every procedure, written once per language. A definition adds to
 * it, or replaces an entry by its id. It is split by what needs it, so that an element brings only its own topics.
 */
import type { InferOutput } from 'valibot';
import type { Frozen } from '../definition/definition.js';
import type {
  careGuidance,
  consentGuidance,
  guidance,
  guidanceEntry,
  guidanceQuestion,
  guidanceTerm,
  meaning,
  safetyGuidance,
  secondOpinionGuidance,
  supportGuidance,
} from './schema.js';

/** The general guidance of one language. */
export type Guidance = Frozen<InferOutput<typeof guidance>>;

/** What is there of it in one language. A topic that is not translated is shown in English. */
export type LanguageGuidance = Pick<Guidance, 'language'> & Partial<Guidance>;

export type CareGuidance = Frozen<InferOutput<typeof careGuidance>>;
export type ConsentGuidance = Frozen<InferOutput<typeof consentGuidance>>;
export type GuidanceEntry = Frozen<InferOutput<typeof guidanceEntry>>;
export type GuidanceQuestion = Frozen<InferOutput<typeof guidanceQuestion>>;
export type GuidanceTerm = Frozen<InferOutput<typeof guidanceTerm>>;
export type Meaning = Frozen<InferOutput<typeof meaning>>;
export type SafetyGuidance = Frozen<InferOutput<typeof safetyGuidance>>;
export type SecondOpinionGuidance = Frozen<InferOutput<typeof secondOpinionGuidance>>;
export type SupportGuidance = Frozen<InferOutput<typeof supportGuidance>>;
