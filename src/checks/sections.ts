/** The sections that readers see, and how hard each is to read. */
import type { Path } from '../definition/issues.js';
import { readingLevelOf, type ReadingLevel } from './text/reading-level.js';
import type { Passage } from './text/passages.js';

/** A section with its level. */
export interface SectionLevel {
  readonly path: Path;
  readonly level: ReadingLevel;
}

/** How many steps of a path name a section; one for the others. */
const depths: Readonly<Record<string, number>> = {
  options: 3,
  outcomes: 2,
  costs: 2,
  condition: 2,
  secondOpinion: 2,
};

/** The level of each section that has words enough. Headings and labels would make it look easier, and are left out. */
export function sectionLevels(
  prose: readonly Passage[],
  language: string,
): readonly SectionLevel[] {
  const sections = new Map<string, { path: Path; texts: string[] }>();
  for (const { path, text } of prose) {
    if (!/[.?!][”"’)]*$/.test(text.trim())) continue;
    const section = path.slice(0, depths[String(path[0])] ?? 1);
    const key = section.join('/');
    const found = sections.get(key) ?? { path: section, texts: [] };
    found.texts.push(text.trim());
    sections.set(key, found);
  }
  return [...sections.values()].flatMap(({ path, texts }) => {
    const level = readingLevelOf(texts.join(' '), language);
    return level ? [{ path, level }] : [];
  });
}
