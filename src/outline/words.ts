/** Words without looks, for whoever shows, prints or sends them. */
import type { Whose } from '../guidance/merge.js';

/** Some words, and whose they are: each can be in another language, and a screen reader must hear each in its own. */
export interface Words {
  readonly text: string;
  readonly whose: Whose | 'interface' | 'reader';
}
