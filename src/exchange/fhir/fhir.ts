/**
 * A definition and a worksheet in FHIR, for a portal that keeps answers in a record: pure functions, which send nothing
 * and know nobody. Whoever sends a response adds the `subject`, the `source` and the `encounter`.
 */
import type { ProcedureDefinition } from '../../definition/definition.js';
import { secondOpinion } from '../../generated/guidance/en/second-opinion.js';
import { guidanceFor } from '../../guidance/registry.js';
import { formatTagOf } from '../../languages/tags.js';
import { localizerOf, type Localizer } from '../../localization/localizer.js';
import { localeFor } from '../../localization/locales.js';
import { answerableIn, type AnswerableGuidance } from '../../worksheet/answerable.js';
import { checklistLists } from '../../worksheet/checklist-lists.js';
import { read } from '../../worksheet/read.js';
import { reconcile } from '../../worksheet/reconcile.js';
import type { Worksheet } from '../../worksheet/worksheet.js';
import type { FormItem } from './form.js';
import { formOf } from './form-of.js';
import { questionnaireOf } from './questionnaire.js';
import type {
  FhirQuestionnaire,
  FhirQuestionnaireResponse,
  FhirRelease,
  FhirResponseStatus,
} from './resources.js';
import { responseItemsOf } from './response.js';

/** How it is written. */
export interface FhirOptions {
  /** The release of FHIR; R4 without it. */
  readonly release?: FhirRelease;
}

/** How a response is written. */
export interface FhirResponseOptions extends FhirOptions {
  /** How far the reader has come; `in-progress` without it. `decision-aid-complete` tells of the end of an element. */
  readonly status?: FhirResponseStatus;
  /** When the answers were given. Left out without it, since a worksheet keeps no times. */
  readonly authored?: Date;
  /** Whether the reader's own words are there too. They may say who the reader is: ask before you send them. */
  readonly includesOwnWords?: boolean;
}

/** Where the questionnaire is, in a response that holds it. */
const containedId = 'questionnaire';

/**
 * All that a reader can answer about a definition. Its `linkId`s are the groups and ids of the worksheet, such as
 * `quiz.aim`, so they stay the same for as long as the ids of the definition do.
 */
export function toQuestionnaire(
  definition: ProcedureDefinition,
  { release = 'R4' }: FhirOptions = {},
): FhirQuestionnaire {
  const { form, localizer } = readingOf(definition);
  return questionnaireOf(definition, form, release, localizer);
}

/**
 * What a reader has answered: answers that have a place in the definition, and no others. There is no score, and nothing
 * says who the reader is. It is what a reader has said, never consent.
 *
 * `questionnaire` is the `url` of the definition with its version. Without a `url` the response holds its questionnaire.
 *
 * @param worksheet of an element, or as it was stored: whatever `readWorksheet` takes
 * @throws {TypeError} If `worksheet` cannot be read, with what is wrong with it.
 * @throws {RangeError} If `authored` is no moment.
 */
export function toQuestionnaireResponse(
  definition: ProcedureDefinition,
  worksheet: unknown,
  {
    release = 'R4',
    status = 'in-progress',
    authored,
    includesOwnWords = false,
  }: FhirResponseOptions = {},
): FhirQuestionnaireResponse {
  const { form, guidance, localizer } = readingOf(definition);
  const fitted = reconcile(worksheetIn(worksheet), definition, answerableIn(definition, guidance));
  const item = responseItemsOf(form, fitted, definition, { includesOwnWords });
  const { language, url, version } = definition;
  return {
    resourceType: 'QuestionnaireResponse',
    language,
    ...(url === undefined && {
      contained: [{ ...questionnaireOf(definition, form, release, localizer), id: containedId }],
    }),
    questionnaire: url === undefined ? `#${containedId}` : `${url}|${version}`,
    status,
    ...(authored && { authored: authored.toISOString() }),
    ...(item.length > 0 && { item }),
  };
}

/** A response without answers would say that the reader gave none. */
function worksheetIn(input: unknown): Worksheet {
  const { worksheet, issues } = read(input);
  if (worksheet) return worksheet;
  throw new TypeError(`The worksheet cannot be read: ${issues.map(({ code }) => code).join(', ')}`);
}

interface Reading {
  readonly form: readonly FormItem[];
  readonly guidance: Required<AnswerableGuidance>;
  readonly localizer: Localizer;
}

/** A definition with the general words around it, in its own language where that is registered. */
function readingOf(definition: ProcedureDefinition): Reading {
  const { language } = definition;
  const guidance = guidanceFor([language], { language: 'en', secondOpinion });
  const locale = localeFor(language);
  const localizer = localizerOf(locale, formatTagOf(locale, language));
  const lists = checklistLists(definition, guidance.secondOpinion);
  return { form: formOf(definition, lists, localizer), guidance, localizer };
}
