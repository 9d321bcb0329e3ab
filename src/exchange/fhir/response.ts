/** The answers to a form as the items of a FHIR QuestionnaireResponse. What is not answered is not there. */
import type { ProcedureDefinition } from '../../definition/definition.js';
import type { Worksheet } from '../../worksheet/worksheet.js';
import type { FormAnswer, FormItem, GivenAnswer, Question } from './form.js';
import type { FhirAnswer, FhirResponseItem } from './resources.js';
import { codingOf, fhirText } from './values.js';

/** Whose words are written, too. */
interface Wish {
  readonly includesOwnWords: boolean;
}

export function responseItemsOf(
  form: readonly FormItem[],
  worksheet: Worksheet,
  definition: ProcedureDefinition,
  wish: Wish,
): FhirResponseItem[] {
  return form.flatMap((item) => {
    if (item.kind === 'group') {
      const inside = responseItemsOf(item.items, worksheet, definition, wish);
      return inside.length > 0 ? [{ ...nameOf(item), item: inside }] : [];
    }
    return answered(item, item.answers(worksheet), definition, wish);
  });
}

function answered(
  question: Question,
  answers: readonly GivenAnswer[],
  definition: ProcedureDefinition,
  wish: Wish,
): FhirResponseItem[] {
  const written = answers.flatMap(({ answer, about = {} }) => {
    const value = valueOf(answer, question, definition, wish);
    if (!value) return [];
    const inside = (question.about ?? []).flatMap((one) =>
      answered(
        one,
        (about[one.id] ?? []).map((answer) => ({ answer })),
        definition,
        wish,
      ),
    );
    return [{ ...value, ...(inside.length > 0 && { item: inside }) }];
  });
  return written.length > 0 ? [{ ...nameOf(question), answer: written }] : [];
}

function nameOf({ id, text }: FormItem): Pick<FhirResponseItem, 'linkId' | 'text'> {
  return { linkId: id, text: fhirText(text) };
}

function valueOf(
  answer: FormAnswer,
  question: Question,
  definition: ProcedureDefinition,
  { includesOwnWords }: Wish,
): FhirAnswer | undefined {
  if ('words' in answer) {
    const words = fhirText(answer.words);
    return includesOwnWords && words !== '' ? { valueString: words } : undefined;
  }
  if ('number' in answer) return { valueInteger: answer.number };
  if ('holds' in answer) return { valueBoolean: true };
  if ('day' in answer) return { valueDate: answer.day };
  if ('time' in answer) return { valueTime: answer.time };
  const { list, choices } = question as Extract<Question, { kind: 'choice' }>;
  const choice = choices.find(({ code }) => code === answer.code);
  return choice && { valueCoding: codingOf(definition, list, choice) };
}
