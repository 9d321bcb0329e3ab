/**
 * The parts of the two resources that are written, in the names of FHIR.
 *
 * Source: FHIR R4 (4.0.1) and R5 (5.0.0), Questionnaire and QuestionnaireResponse.
 */

/** The releases of FHIR that can be written. */
export type FhirRelease = 'R4' | 'R5';

/** A code out of a system of codes. */
export interface FhirCoding {
  system?: string;
  code: string;
  display?: string;
}

/** One item of a questionnaire. */
export interface FhirQuestionnaireItem {
  linkId: string;
  text: string;
  /** R4 has `choice` and `open-choice` where R5 has `coding`. */
  type:
    | 'group'
    | 'choice'
    | 'open-choice'
    | 'coding'
    | 'boolean'
    | 'integer'
    | 'date'
    | 'time'
    | 'text';
  repeats?: boolean;
  maxLength?: number;
  /** In R5: whether words that are no option may be an answer. */
  answerConstraint?: 'optionsOnly' | 'optionsOrString';
  answerOption?: { valueCoding: FhirCoding }[];
  item?: FhirQuestionnaireItem[];
}

/** What a reader can answer about a definition. */
export interface FhirQuestionnaire {
  resourceType: 'Questionnaire';
  id?: string;
  language: string;
  url?: string;
  version: string;
  title: string;
  status: 'unknown';
  subjectType: string[];
  date: string;
  description: string;
  purpose: string;
  code?: FhirCoding[];
  item: FhirQuestionnaireItem[];
}

/** One answer: exactly one of the values is there. */
export interface FhirAnswer {
  valueCoding?: FhirCoding;
  valueString?: string;
  valueInteger?: number;
  valueBoolean?: boolean;
  valueDate?: string;
  valueTime?: string;
  item?: FhirResponseItem[];
}

/** One item of a response. */
export interface FhirResponseItem {
  linkId: string;
  text: string;
  answer?: FhirAnswer[];
  item?: FhirResponseItem[];
}

/** How far a response has come: the words that a reader's answers can have. */
export type FhirResponseStatus = 'in-progress' | 'completed' | 'amended';

/** What a reader has answered. It says nothing of who they are: whoever sends it adds that. */
export interface FhirQuestionnaireResponse {
  resourceType: 'QuestionnaireResponse';
  language: string;
  contained?: FhirQuestionnaire[];
  questionnaire: string;
  status: FhirResponseStatus;
  authored?: string;
  item?: FhirResponseItem[];
}
