/** The English words that texts explain. Until they are there, marked words are words like others. */
import { Part } from './parts.js';

export const englishWords = new Part(() => import('../../generated/guidance/en/glossary.js'));
