/**
 * The answers of an aid as a form: questions with their ids, words and answers, before they are written the way of some
 * standard. It says how a reader answered, and never whether that was right.
 */
import type { Worksheet } from '../../worksheet/worksheet.js';

/** One of the answers to choose from. */
export interface Choice {
  readonly code: string;
  readonly text: string;
}

/** What was answered; of choices, the code, and where that may be, words that are none of them. */
export type FormAnswer =
  | { readonly code: string }
  | { readonly words: string }
  | { readonly number: number }
  | { readonly holds: true }
  | { readonly day: string }
  | { readonly time: string };

/** An answer, and the answers to what is asked about it. */
export interface GivenAnswer {
  readonly answer: FormAnswer;
  /** By the ids of the questions that its question holds. */
  readonly about?: Readonly<Record<string, readonly FormAnswer[]>>;
}

/** What stands on a form. Ids stay the same from version to version, as those of the worksheet do. */
export type FormItem =
  | {
      readonly kind: 'group';
      readonly id: string;
      readonly text: string;
      readonly items: readonly FormItem[];
    }
  | Question;

interface Common {
  readonly id: string;
  readonly text: string;
  /** Whether several answers may be given. */
  readonly repeats?: boolean;
  /** What is asked about each answer. */
  readonly about?: readonly Question[];
  /** In the order in which they were given; none while it is not answered. */
  readonly answers: (worksheet: Worksheet) => readonly GivenAnswer[];
}

/** One question. */
export type Question = Common &
  (
    | {
        readonly kind: 'choice';
        readonly choices: readonly Choice[];
        /** The name of this list of answers, the same for all questions that have it. */
        readonly list: string;
        /** Whether the reader may answer in words of their own, too. */
        readonly isOpen?: boolean;
      }
    | { readonly kind: 'boolean' | 'integer' | 'date' | 'time' }
    /** Words of the reader's own, which may say who they are. */
    | { readonly kind: 'text' }
  );

/** An answer in a list, or none. */
export function given(answer: FormAnswer | undefined): readonly GivenAnswer[] {
  return answer === undefined ? [] : [{ answer }];
}

/** A group, if there is anything in it. */
export function groupOf(id: string, text: string, items: readonly FormItem[]): readonly FormItem[] {
  return items.length === 0 ? [] : [{ kind: 'group', id, text, items }];
}
