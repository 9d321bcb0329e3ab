/** All wrong edits, in the order of their kinds. */
import type { WrongEdit } from './edit.js';
import { afterTheRules } from './after-the-rules.js';
import { wrongCalls } from './calls.js';
import { careless } from './careless.js';
import { editorsNumbers } from './editors-numbers.js';
import { editorsShape } from './editors-shape.js';
import { editorsTexts } from './editors-texts.js';
import { heldOut } from './held-out.js';
import { hospitalEvidence } from './hospital-evidence.js';
import { hospitalOptions } from './hospital-options.js';
import { hospitalRest } from './hospital-rest.js';
import { laterNumbers } from './later-numbers.js';
import { laterTexts } from './later-texts.js';
import { wrongLetters } from './letters.js';
import { meaningAlone } from './meaning-alone.js';
import { wrongNumbers } from './numbers.js';
import { wrongShapes } from './shape-of-aid.js';
import { wrongTexts } from './texts.js';
import { tiredAuthor } from './tired-author.js';
import { toldOfOthers } from './told-of-others.js';
import { toldOtherwise } from './told-otherwise.js';

export const wrongEdits: readonly WrongEdit[] = [
  ...wrongNumbers,
  ...wrongTexts,
  ...wrongShapes,
  ...wrongLetters,
  ...laterNumbers,
  ...laterTexts,
  ...heldOut,
  ...editorsNumbers,
  ...editorsShape,
  ...editorsTexts,
  ...afterTheRules,
  ...hospitalEvidence,
  ...hospitalOptions,
  ...hospitalRest,
  ...meaningAlone,
  ...wrongCalls,
  ...careless,
  ...toldOtherwise,
  ...toldOfOthers,
  ...tiredAuthor,
];
