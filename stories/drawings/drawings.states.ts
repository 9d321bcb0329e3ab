/** Every drawing with the word of the format that it stands for: stories show them, and tests go through them. */
import { drawingOf, type DrawnList } from '../../src/elements/shared/drawings/drawing-of.js';
import type { DrawingName } from '../../src/elements/shared/drawings/drawings.js';
import { guidance } from '../../src/generated/guidance/en/index.js';

/** One word of the format. */
export interface DrawingState {
  /** The list and the word in it, such as `routes oral`. */
  readonly name: string;
  /** What readers see beside the drawing. */
  readonly words: string;
  /** What is drawn, if anything is. */
  readonly drawing: DrawingName | undefined;
}

const named = ['kinds', 'entries', 'routes', 'imaging', 'anaesthesia', 'settings'] as const;

const nights = {
  no: 'Night in hospital: no',
  sometimes: 'Night in hospital: sometimes',
  usually: 'Night in hospital: usually',
  'not-known': 'Night in hospital: not known',
};

const times = {
  minutes: 'Minutes',
  hours: 'Hours',
  days: 'Days',
  weeks: 'Weeks',
  months: 'Months',
  years: 'Years',
};

function statesIn(list: DrawnList, wordsById: readonly (readonly [string, string])[]) {
  return wordsById.map(([id, words]): DrawingState => ({
    name: `${list} ${id}`,
    words,
    drawing: drawingOf(list, id),
  }));
}

/** One state for each word, list by list. */
export const states: readonly DrawingState[] = [
  ...named.flatMap((list) =>
    statesIn(
      list,
      Object.entries(guidance.care[list]).map(([id, { name }]) => [id, name]),
    ),
  ),
  ...statesIn('nights', Object.entries(nights)),
  ...statesIn('times', Object.entries(times)),
  { name: 'who', words: 'The people involved', drawing: 'clinician' },
  { name: 'recovery', words: 'Recovery', drawing: 'stairs' },
];
