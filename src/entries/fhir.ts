/** A definition and the answers to it in FHIR. Sends nothing. Runs in Node as in browsers. */
export {
  toQuestionnaire,
  toQuestionnaireResponse,
  type FhirOptions,
  type FhirResponseOptions,
} from '../exchange/fhir/fhir.js';
export type {
  FhirAnswer,
  FhirCoding,
  FhirQuestionnaire,
  FhirQuestionnaireItem,
  FhirQuestionnaireResponse,
  FhirRelease,
  FhirResponseItem,
  FhirResponseStatus,
} from '../exchange/fhir/resources.js';
export { registerGuidance } from '../guidance/registry.js';
export { registerLocale } from '../localization/locales.js';
