/** What comes after the first screen of the summary. */
import { englishWords } from '../../shared/english-words.js';
import { Part } from '../../shared/parts.js';

export const rest = new Part(() => import('./rest.js'), englishWords);
