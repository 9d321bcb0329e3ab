/**
 * The general guidance: what is true of every procedure, written once per language. A definition adds to it, or
 * replaces an entry by its id.
 *
 * It is split by what needs it, so that an element brings only its own part.
 */
import type {
  AnaesthesiaKind,
  ConsentElement,
  ConsentStep,
  Entry,
  GeneralTerm,
  ImagingKind,
  Intent,
  Invasiveness,
  OptionKind,
  Purpose,
  Role,
  Route,
  Setting,
} from '../definition/schema/vocabulary.js';

/** A word and what it means. */
export interface Meaning {
  readonly name: string;
  readonly meaning: string;
  readonly more?: readonly string[];
}

/** An entry that a definition can replace by its id. */
export interface GuidanceEntry {
  readonly id: string;
  readonly text: string;
  readonly more?: readonly string[];
}

/** A question to ask, and why it is worth asking. */
export interface GuidanceQuestion {
  readonly id: string;
  readonly text: string;
  readonly why?: string;
}

/** A word in the general glossary. */
export interface GuidanceTerm {
  readonly id: GeneralTerm;
  readonly term: string;
  readonly forms?: readonly string[];
  readonly meaning: string;
}

/** What to do, and the signs that call for it. */
export interface GuidanceSigns {
  readonly action: string;
  readonly signs: readonly GuidanceEntry[];
}

/** The fixed words of the format, explained. */
export interface CareGuidance {
  readonly kinds: Readonly<Record<OptionKind, Meaning>>;
  readonly purposes: Readonly<Record<Purpose, Meaning>>;
  readonly intents: Readonly<Record<Intent, Meaning>>;
  readonly invasiveness: Readonly<Record<Invasiveness, Meaning>>;
  readonly entries: Readonly<Record<Entry, Meaning>>;
  readonly routes: Readonly<Record<Route, Meaning>>;
  readonly imaging: Readonly<Record<ImagingKind, Meaning>>;
  readonly anaesthesia: Readonly<Record<AnaesthesiaKind, Meaning>>;
  readonly roles: Readonly<Record<Role, Meaning>>;
  readonly settings: Readonly<Record<Setting, Meaning>>;
}

/** Signs that hold for every procedure. */
export interface SafetyGuidance {
  readonly emergency: GuidanceSigns;
  readonly callUs: GuidanceSigns;
  /** What to tell the team before any treatment. */
  readonly tellTheTeam: readonly GuidanceEntry[];
}

/** Consent. */
export interface ConsentGuidance {
  readonly introduction: string;
  readonly elements: Readonly<Record<ConsentElement, Meaning>>;
  readonly steps: Readonly<Record<ConsentStep, Meaning>>;
  readonly capacity: string;
  readonly representative: string;
  readonly aids: readonly GuidanceEntry[];
}

/** What surrounds the decision. */
export interface SupportGuidance {
  readonly carers: {
    readonly introduction: string;
    readonly tasks: readonly GuidanceEntry[];
    readonly ownNeeds: readonly GuidanceEntry[];
  };
  readonly costs: {
    readonly introduction: string;
    /** Ids are the insurance words of the format's coverage: `prior-authorisation`, `deductible` and so on. */
    readonly words: readonly (Meaning & {
      readonly id: string;
      readonly jurisdictions?: readonly string[];
    })[];
    readonly questions: readonly GuidanceQuestion[];
  };
  readonly rights: { readonly introduction: string; readonly entries: readonly GuidanceEntry[] };
  readonly questions: readonly GuidanceQuestion[];
  readonly questionsPeopleAsk: readonly {
    readonly id: string;
    readonly question: string;
    readonly answer: string;
  }[];
}

/** Getting a second opinion. */
export interface SecondOpinionGuidance {
  readonly introduction: string;
  readonly doNotWaitIf: readonly GuidanceEntry[];
  readonly reasons: readonly GuidanceEntry[];
  readonly when: readonly GuidanceEntry[];
  readonly steps: readonly GuidanceEntry[];
  readonly records: readonly GuidanceEntry[];
  readonly questions: readonly GuidanceQuestion[];
  readonly independence: readonly GuidanceEntry[];
  readonly reviewerDoes: readonly GuidanceEntry[];
  readonly downsides: readonly GuidanceEntry[];
  readonly communication: readonly GuidanceEntry[];
  readonly privacy: readonly GuidanceEntry[];
  /** What the reader may share with the first doctor or keep to themselves. Read above two equal answers. */
  readonly sharing: readonly GuidanceEntry[];
  /** The rows of a table for notes on both opinions: the name of a row, and in `more` what to write there. */
  readonly compared: readonly GuidanceEntry[];
}

/** The whole guidance of one language. */
export interface Guidance {
  readonly language: string;
  readonly care: CareGuidance;
  readonly safety: SafetyGuidance;
  readonly consent: ConsentGuidance;
  readonly support: SupportGuidance;
  readonly secondOpinion: SecondOpinionGuidance;
  readonly glossary: readonly GuidanceTerm[];
}
