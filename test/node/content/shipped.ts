/** The content that the package ships, as the tests read it. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { ProcedureDefinition } from '../../../src/definition/definition.js';
import type { LanguageGuidance } from '../../../src/guidance/types.js';
import { guidanceByLanguage } from '../../../stories/generated/languages.js';
import { withoutMarks } from '../../../src/definition/glossary-marks.js';
import { toPointer } from '../../../src/definition/issues.js';
import { parseDefinition } from '../../../src/definition/parse-definition.js';
import { procedureDefinitionShape } from '../../../src/definition/generated/shapes.js';
import { leavesOf, walk } from '../../../src/definition/walk.js';

const folder = path.resolve(import.meta.dirname, '../../../src/content/definitions');

export const fileNames: readonly string[] = readdirSync(folder).sort();

export const guidances: readonly LanguageGuidance[] = Object.values(guidanceByLanguage);

export function textOf(fileName: string): string {
  return readFileSync(path.join(folder, fileName), 'utf8');
}

/** The definition in a file, or an error that tells what is wrong with it. */
export function definitionIn(fileName: string): ProcedureDefinition {
  const { definition, issues } = parseDefinition(textOf(fileName));
  if (!definition) throw new Error(`${fileName}: ${JSON.stringify(issues, null, 2)}`);
  return definition;
}

/** Words for people, and where they stand. */
export interface Words {
  /** The file or the guidance, and the place in it. */
  readonly place: string;
  readonly pointer: string;
  readonly words: string;
}

/** What readers of a definition read, without the marks of the glossary. */
export function wordsOfDefinition(fileName: string): readonly Words[] {
  return leavesOf(procedureDefinitionShape, definitionIn(fileName))
    .filter(({ isWords }) => isWords)
    .map(({ path: steps, value }) => {
      const pointer = toPointer(steps);
      return { place: `${fileName}${pointer}`, pointer, words: withoutMarks(String(value)) };
    });
}

/** What readers of the guidance read. */
export function wordsOfGuidance(guidance: LanguageGuidance): readonly Words[] {
  const all: Words[] = [];
  walk(guidance, (value, steps) => {
    const field = steps.at(-1);
    if (typeof value !== 'string' || field === 'id' || field === 'language') return;
    if (steps.includes('jurisdictions')) return;
    const pointer = toPointer(steps);
    all.push({ place: `guidance ${guidance.language}${pointer}`, pointer, words: value });
  });
  return all;
}

/** All that readers of one language read. */
export function wordsIn(language: string): readonly Words[] {
  return [
    ...fileNames
      .filter((fileName) => fileName.endsWith(`.${language}.json`))
      .flatMap((fileName) => wordsOfDefinition(fileName)),
    ...guidances
      .filter((guidance) => guidance.language === language)
      .flatMap((guidance) => wordsOfGuidance(guidance)),
  ];
}
