/** What a reader has answered to one question of the quiz. */

/** An answer. "I am not sure" is one like any other. Nothing is kept of what was said in one's own words. */
export type QuizAnswer =
  | { readonly kind: 'not-sure' }
  | { readonly kind: 'single-choice'; readonly choice: string }
  | { readonly kind: 'several-choices'; readonly choices: readonly string[] }
  | { readonly kind: 'true-false'; readonly judged: boolean }
  /** Of 100. */
  | { readonly kind: 'how-many'; readonly number: number }
  | { readonly kind: 'ordering'; readonly order: readonly string[] }
  | { readonly kind: 'own-words' };

/** The answer that is chosen now, the one that was looked at last, and how often one was. */
export interface QuizRecord {
  readonly answer?: QuizAnswer;
  readonly checked?: QuizAnswer;
  /** Unlimited, and never shown to anybody. */
  readonly tries: number;
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

function isQuizAnswer(value: unknown): value is QuizAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  switch (fields.kind) {
    case 'not-sure':
    case 'own-words':
      return true;
    case 'single-choice':
      return isText(fields.choice);
    case 'several-choices':
      return isTexts(fields.choices);
    case 'true-false':
      return typeof fields.judged === 'boolean';
    case 'how-many':
      return (
        Number.isInteger(fields.number) &&
        Number(fields.number) >= 0 &&
        Number(fields.number) <= 100
      );
    case 'ordering':
      return isTexts(fields.order);
    default:
      return false;
  }
}

/** Whether a value is what a worksheet keeps of a question. */
export function isQuizRecord(value: unknown): value is QuizRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { answer, checked, tries } = value as Readonly<Record<string, unknown>>;
  return (
    Number.isSafeInteger(tries) &&
    Number(tries) >= 0 &&
    [answer, checked].every((one) => one === undefined || isQuizAnswer(one))
  );
}
