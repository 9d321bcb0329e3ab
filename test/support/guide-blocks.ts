/** The blocks of code in a guide, so that what readers copy is what is tested. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface GuideBlock {
  /** The heading that it stands under. */
  readonly heading: string;
  /** As written after the backticks. */
  readonly language: string;
  readonly code: string;
}

/** Every block of a file, from the top of the repository. */
export function blocksOf(file: string): readonly GuideBlock[] {
  const text = readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8');
  let heading = '';
  return [...text.matchAll(/^#+ (.+)$|^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap((found) => {
    const [, title, language = '', code = ''] = found;
    if (title === undefined) return [{ heading, language, code }];
    heading = title;
    return [];
  });
}

/** The one block in a language under a heading. */
export function blockOf(file: string, heading: string, language: string): string {
  const found = blocksOf(file).filter(
    (block) => block.heading === heading && block.language === language,
  );
  if (found.length !== 1) {
    throw new Error(`${file} has ${found.length} blocks of ${language} under "${heading}".`);
  }
  return found[0]?.code ?? '';
}
