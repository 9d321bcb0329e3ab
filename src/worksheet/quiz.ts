/** The quiz: how answers are given and looked at, what is clear already, and what is worth talking about. */
import type { ProcedureDefinition, QuizQuestion } from '../definition/definition.js';
import { consentElements, type ConsentElement } from '../definition/schema/vocabulary.js';
import { naturalFrequency, type NaturalFrequency } from '../evidence/natural-frequency.js';
import { resultOf } from '../evidence/results.js';
import { shareOf } from '../evidence/share.js';
import type { QuizAnswer, QuizRecord } from './quiz-record.js';
import { answer, answerOf, frozenCopy, isSame, type Worksheet } from './worksheet.js';

const nothingYet: QuizRecord = frozenCopy({ tries: 0 });

/** What the reader has answered to a question; nothing yet is a record too. */
export function recordOf(worksheet: Worksheet, question: string): QuizRecord {
  return answerOf(worksheet, 'quiz', question) ?? nothingYet;
}

/** Chooses an answer, or takes it back when `chosen` is left out. What was looked at before stays known. */
export function chooseAnswer(
  worksheet: Worksheet,
  question: string,
  chosen?: QuizAnswer,
): Worksheet {
  const { checked, tries } = recordOf(worksheet, question);
  if (!chosen && tries === 0) return answer(worksheet, 'quiz', question);
  return answer(worksheet, 'quiz', question, {
    ...(chosen && { answer: chosen }),
    ...(checked && { checked }),
    tries,
  });
}

/** Looks at the chosen answer. Without one, or when it was looked at already, nothing changes. */
export function checkAnswer(worksheet: Worksheet, question: string): Worksheet {
  const record = recordOf(worksheet, question);
  const { answer: chosen, tries } = record;
  if (!chosen || isChecked(record)) return worksheet;
  return answer(worksheet, 'quiz', question, { answer: chosen, checked: chosen, tries: tries + 1 });
}

/** Whether the answer that is chosen now has been looked at, so that its feedback is shown. */
export function isChecked({ answer: chosen, checked }: QuizRecord): boolean {
  return chosen !== undefined && isSame(chosen, checked);
}

/**
 * What an answer shows. It is about what is clear, and never a mark:
 * - `clear`: it agrees with the definition;
 * - `near`: a number within 5 of 100, or some of several;
 * - `unclear`: it says something else;
 * - `not-sure`: the reader is not sure;
 * - `said`: said in the reader's own words, which nobody judges.
 */
export type Understanding = 'clear' | 'near' | 'unclear' | 'not-sure' | 'said';

/** How far a number may be off and still be near: our own choice, a twentieth of all. */
const nearEnough = 5;

/** Compares an answer with what the definition says. */
export function understandingOf(
  question: QuizQuestion,
  given: QuizAnswer,
  definition: ProcedureDefinition,
): Understanding {
  if (given.kind === 'not-sure') return 'not-sure';
  if (given.kind === 'own-words') return 'said';
  if (given.kind === 'single-choice' && question.kind === given.kind)
    return question.choices.some(({ id, correct }) => correct && id === given.choice)
      ? 'clear'
      : 'unclear';
  if (given.kind === 'true-false' && question.kind === given.kind)
    return given.judged === question.correct ? 'clear' : 'unclear';
  if (given.kind === 'several-choices' && question.kind === given.kind) {
    const isRight = ({ id, correct }: { readonly id: string; readonly correct: boolean }) =>
      correct === given.choices.includes(id);
    if (question.choices.every(isRight)) return 'clear';
    return question.choices.some(({ id, correct }) => correct && given.choices.includes(id))
      ? 'near'
      : 'unclear';
  }
  if (given.kind === 'ordering' && question.kind === given.kind)
    return isSame(
      question.things.map(({ id }) => id),
      given.order,
    )
      ? 'clear'
      : 'unclear';
  if (given.kind === 'how-many' && question.kind === given.kind)
    return understandingOfNumber(given.number, rightNumber(question, definition));
  return 'unclear';
}

function understandingOfNumber(given: number, right: NaturalFrequency | undefined): Understanding {
  if (!right) return 'said';
  const { happened, approximation } = right;
  const isLimit =
    approximation !== 'exact' && (given === happened || given === (happened === 1 ? 0 : 100));
  if (given === happened || isLimit) return 'clear';
  return Math.abs(given - happened) <= nearEnough ? 'near' : 'unclear';
}

/** How many of 100 the finding behind a question says; undefined when it counts no people. */
export function rightNumber(
  { outcome, finding, time, arm }: QuizQuestion & { readonly kind: 'how-many' },
  definition: ProcedureDefinition,
): NaturalFrequency | undefined {
  const result = resultOf(definition, { outcome, finding, time });
  const share = result && shareOf(result, arm)?.share;
  return share === undefined ? undefined : naturalFrequency(share, 100);
}

/** Whether an answer can still be one to a question, which a new version may have changed. */
export function hasPlace(question: QuizQuestion, { answer: chosen, checked }: QuizRecord): boolean {
  return [chosen, checked].every((given) => given === undefined || isAnswerTo(question, given));
}

function isAnswerTo(question: QuizQuestion, given: QuizAnswer): boolean {
  if (given.kind === 'not-sure') return true;
  if (given.kind !== question.kind) return false;
  const isOneOf = (list: readonly { readonly id: string }[], wanted: string): boolean =>
    list.some(({ id }) => id === wanted);
  switch (given.kind) {
    case 'single-choice':
      return question.kind === given.kind && isOneOf(question.choices, given.choice);
    case 'several-choices':
      return (
        question.kind === given.kind && given.choices.every((id) => isOneOf(question.choices, id))
      );
    case 'ordering':
      return (
        question.kind === given.kind &&
        question.things.length === given.order.length &&
        question.things.every(({ id }) => given.order.includes(id))
      );
    default:
      return true;
  }
}

/** Whether the reader has a question on their list: as they said, else because something is not clear yet. */
export function isOnList(
  worksheet: Worksheet,
  question: QuizQuestion,
  definition: ProcedureDefinition,
): boolean {
  const wish = answerOf(worksheet, 'topics', question.id);
  if (wish) return wish === 'talk';
  const { checked } = recordOf(worksheet, question.id);
  if (!checked) return false;
  const understanding = understandingOf(question, checked, definition);
  return understanding !== 'clear' && understanding !== 'said';
}

/** Puts a question on the reader's list, or takes it off. What is so anyway is not written down. */
export function putOnList(
  worksheet: Worksheet,
  question: QuizQuestion,
  isWanted: boolean,
  definition: ProcedureDefinition,
): Worksheet {
  const without = answer(worksheet, 'topics', question.id);
  return isOnList(without, question, definition) === isWanted
    ? without
    : answer(worksheet, 'topics', question.id, isWanted ? 'talk' : 'leave');
}

/** Topics to talk about, of one element of consent. */
export interface Topics {
  readonly element: ConsentElement;
  readonly questions: readonly QuizQuestion[];
}

/** What the reader may want to talk about, by element of consent; elements without a topic are left out. */
export function topicsToTalkAbout(
  worksheet: Worksheet,
  questions: readonly QuizQuestion[],
  definition: ProcedureDefinition,
): readonly Topics[] {
  const listed = questions.filter((question) => isOnList(worksheet, question, definition));
  return consentElements
    .map((element) => ({
      element,
      questions: listed.filter((question) => question.element === element),
    }))
    .filter((topics) => topics.questions.length > 0);
}

/** The order in which things are shown first: the same for everybody, and never the right one. */
export function startingOrder({
  id: question,
  things,
}: QuizQuestion & { readonly kind: 'ordering' }): readonly string[] {
  const right = things.map(({ id }) => id);
  const mixed = right
    // Twice, because ids that differ in their last character alone would else stay side by side.
    .map((id) => [hash(`${id}/${question}/${id}`), id] as const)
    .sort(([one], [other]) => one - other)
    .map(([, id]) => id);
  const [first = '', ...rest] = mixed;
  return isSame(mixed, right) ? [...rest, first] : mixed;
}

/** FNV-1a with 32 bits, by Fowler, Noll and Vo (isthe.com/chongo/tech/comp/fnv): spreads ids evenly. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193);
  return value >>> 0;
}
