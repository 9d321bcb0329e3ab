/** What the words of a summary are made with. */
import type { ProcedureDefinition } from '../../definition/definition.js';
import { withoutMarks } from '../../definition/glossary-marks.js';
import type { Speaker, Words } from '../../outline/words.js';

/** Words that follow each other. */
export type Line = readonly Words[];

export interface Writing {
  readonly definition: ProcedureDefinition;
  readonly speaker: Speaker;
}

/** A line that begins with a capital, where its writing has any. */
export function capital([first, ...rest]: Line, { definition, speaker }: Writing): Line {
  if (!first) return [];
  const language = first.whose === 'definition' ? definition.language : speaker.localizer.locale;
  const [letter = '', ...others] = withoutMarks(first.text);
  return [{ ...first, text: `${letter.toLocaleUpperCase(language)}${others.join('')}` }, ...rest];
}
