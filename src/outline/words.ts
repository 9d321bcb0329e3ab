/** Words without looks, for whoever shows, prints or sends them. */
import type { Whose } from '../guidance/merge.js';
import { fill } from '../localization/gaps.js';

/** Some words, and whose they are: each can be in another language, and a screen reader must hear each in its own. */
export interface Words {
  readonly text: string;
  readonly whose: Whose | 'interface' | 'reader';
}

/** What the definition says. */
export function ownWords(text: string): Words {
  return { text, whose: 'definition' };
}

/** What the interface says. */
export function interfaceWords(text: string): Words {
  return { text, whose: 'interface' };
}

/** A message of the interface with words of others in its gaps, as pieces that follow each other without a space. */
export function sentence(
  message: string,
  gaps: Readonly<Record<string, readonly Words[]>>,
): readonly Words[] {
  return fill(message, gaps).flatMap((piece) =>
    typeof piece === 'string' ? interfaceWords(piece) : piece,
  );
}
