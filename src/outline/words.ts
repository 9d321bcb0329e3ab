/** Words without looks, for whoever shows, prints or sends them. */
import type { Whose } from '../guidance/merge.js';
import { fill } from '../localization/gaps.js';
import type { Localizer } from '../localization/localizer.js';

/** Some words, and whose they are: each can be in another language, and a screen reader must hear each in its own. */
export interface Words {
  readonly text: string;
  readonly whose: Whose | 'interface' | 'reader';
}

/** Whoever writes words of the interface. */
export interface Speaker {
  readonly localizer: Localizer;
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

/** A name that stands in a text of the interface, and keeps its own direction there. */
export function nameInText(
  name: string,
  language: string,
  { locale, tag }: Pick<Localizer, 'locale' | 'tag'>,
): string {
  const isSame = language === locale || language.toLowerCase() === tag.toLowerCase();
  return isSame ? name : `\u2068${name}\u2069`;
}
