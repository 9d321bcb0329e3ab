/** The types of a checked definition: what `parseDefinition` returns. */
import type { InferOutput } from 'valibot';
import type {
  about,
  attestation,
  contributor,
  licence,
  reviewer,
  source,
  translation,
} from './schema/about.js';
import type {
  condition,
  decision,
  glossaryEntry,
  procedureDefinition,
  related,
  signs,
} from './schema/definition.js';
import type { consideration, finding, fit, gap, group, outcome } from './schema/evidence.js';
import type { frequencyArm } from './schema/measures.js';
import type { scale } from './schema/scores.js';
import type {
  device,
  involvement,
  livingWithIt,
  milestone,
  option,
  step,
} from './schema/option.js';
import type { headline, overview, overviewRow, rowPart, rowRest } from './schema/overview.js';
import type {
  answeredQuestion,
  carers,
  consent,
  costs,
  ownExplanations,
  secondOpinion,
} from './schema/people.js';
import type {
  explanation,
  figure,
  item,
  passage,
  question,
  statement,
  timeSpan,
} from './schema/primitives.js';
import type { quiz } from './schema/quiz.js';
import type { certainty, countedThing, interval, period, study } from './schema/study.js';

/** The same data, of which nothing can be changed. */
export type Frozen<Data> = Data extends object
  ? { readonly [Key in keyof Data]: Frozen<Data[Key]> }
  : Data;

/** A checked definition, frozen in all its depth. */
export type ProcedureDefinition = Frozen<InferOutput<typeof procedureDefinition>>;

export type About = Frozen<InferOutput<typeof about>>;
export type AnsweredQuestion = Frozen<InferOutput<typeof answeredQuestion>>;
export type Attestation = Frozen<InferOutput<typeof attestation>>;
export type Carers = Frozen<InferOutput<typeof carers>>;
export type Condition = Frozen<InferOutput<typeof condition>>;
export type Consent = Frozen<InferOutput<typeof consent>>;
export type Consideration = Frozen<InferOutput<typeof consideration>>;
export type Contributor = Frozen<InferOutput<typeof contributor>>;
export type Costs = Frozen<InferOutput<typeof costs>>;
export type Decision = Frozen<InferOutput<typeof decision>>;
export type CountedThing = Frozen<InferOutput<typeof countedThing>>;
export type Certainty = Frozen<InferOutput<typeof certainty>>;
export type Device = Frozen<InferOutput<typeof device>>;
export type Explanation = Frozen<InferOutput<typeof explanation>>;
export type Figure = Frozen<InferOutput<typeof figure>>;
export type Finding = Frozen<InferOutput<typeof finding>>;
export type Fit = Frozen<InferOutput<typeof fit>>;
export type FrequencyArm = Frozen<InferOutput<typeof frequencyArm>>;
export type Gap = Frozen<InferOutput<typeof gap>>;
export type GlossaryEntry = Frozen<InferOutput<typeof glossaryEntry>>;
export type Group = Frozen<InferOutput<typeof group>>;
export type Headline = Frozen<InferOutput<typeof headline>>;
export type Interval = Frozen<InferOutput<typeof interval>>;
export type Involvement = Frozen<InferOutput<typeof involvement>>;
export type Item = Frozen<InferOutput<typeof item>>;
export type Licence = Frozen<InferOutput<typeof licence>>;
export type LivingWithIt = Frozen<InferOutput<typeof livingWithIt>>;
export type Milestone = Frozen<InferOutput<typeof milestone>>;
export type ProcedureOption = Frozen<InferOutput<typeof option>>;
export type Outcome = Frozen<InferOutput<typeof outcome>>;
export type Overview = Frozen<InferOutput<typeof overview>>;
export type OverviewRow = Frozen<InferOutput<typeof overviewRow>>;
export type OwnExplanations = Frozen<InferOutput<typeof ownExplanations>>;
export type Passage = Frozen<InferOutput<typeof passage>>;
export type Period = Frozen<InferOutput<typeof period>>;
export type Question = Frozen<InferOutput<typeof question>>;
export type Quiz = Frozen<InferOutput<typeof quiz>>;
export type QuizQuestion = Quiz['questions'][number];
export type Related = Frozen<InferOutput<typeof related>>;
export type Reviewer = Frozen<InferOutput<typeof reviewer>>;
export type RowPart = Frozen<InferOutput<typeof rowPart>>;
export type RowRest = Frozen<InferOutput<typeof rowRest>>;
export type Scale = Frozen<InferOutput<typeof scale>>;
export type SecondOpinion = Frozen<InferOutput<typeof secondOpinion>>;
export type Signs = Frozen<InferOutput<typeof signs>>;
export type Source = Frozen<InferOutput<typeof source>>;
export type Statement = Frozen<InferOutput<typeof statement>>;
export type Step = Frozen<InferOutput<typeof step>>;
export type Study = Frozen<InferOutput<typeof study>>;
export type TimeSpan = Frozen<InferOutput<typeof timeSpan>>;
export type Translation = Frozen<InferOutput<typeof translation>>;
