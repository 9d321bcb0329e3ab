/** A form as a FHIR Questionnaire. */
import type { ProcedureDefinition } from '../../definition/definition.js';
import { withoutMarks } from '../../definition/glossary-marks.js';
import type { Localizer } from '../../localization/localizer.js';
import { longestText } from '../../worksheet/answer-groups.js';
import type { FormItem, Question } from './form.js';
import type { FhirQuestionnaire, FhirQuestionnaireItem, FhirRelease } from './resources.js';
import { codingOf, fhirText } from './values.js';

export function questionnaireOf(
  definition: ProcedureDefinition,
  form: readonly FormItem[],
  release: FhirRelease,
  { msg }: Localizer,
): FhirQuestionnaire {
  const { about, codes, language, summary, title, url, version } = definition;
  return {
    resourceType: 'Questionnaire',
    language,
    ...(url !== undefined && { url }),
    version,
    title: textOf(title),
    // Whether it may be used is for whoever publishes it to say.
    status: 'unknown',
    subjectType: ['Patient'],
    date: about.reviewed ?? about.published,
    description: textOf(summary),
    purpose: msg('To prepare a talk with the care team. It is not consent and not a test.'),
    ...(codes && {
      code: codes.map(({ system, code, display }) => ({
        system,
        code,
        ...(display !== undefined && { display: fhirText(display) }),
      })),
    }),
    item: form.map((item) => itemOf(item, definition, release)),
  };
}

function textOf(text: string): string {
  return fhirText(withoutMarks(text));
}

function itemOf(
  item: FormItem,
  definition: ProcedureDefinition,
  release: FhirRelease,
): FhirQuestionnaireItem {
  const inside = item.kind === 'group' ? item.items : item.about;
  return {
    linkId: item.id,
    text: fhirText(item.text),
    ...(item.kind === 'choice' ? choiceTypeOf(item, release) : { type: item.kind }),
    ...(item.kind !== 'group' && item.repeats && { repeats: true }),
    ...(item.kind === 'text' && { maxLength: longestText }),
    ...(item.kind === 'choice' && {
      answerOption: item.choices.map((choice) => ({
        valueCoding: codingOf(definition, item.list, choice),
      })),
    }),
    ...(inside && { item: inside.map((one) => itemOf(one, definition, release)) }),
  };
}

function choiceTypeOf(
  { isOpen = false }: Extract<Question, { kind: 'choice' }>,
  release: FhirRelease,
): Pick<FhirQuestionnaireItem, 'type' | 'answerConstraint'> {
  if (release === 'R4') return { type: isOpen ? 'open-choice' : 'choice' };
  return { type: 'coding', answerConstraint: isOpen ? 'optionsOrString' : 'optionsOnly' };
}
