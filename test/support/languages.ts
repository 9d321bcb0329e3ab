/** The languages that the library knows. */
import { readings, type Language } from '../../src/languages/languages.js';

export type { Language };

export const languages = Object.keys(readings) as readonly Language[];
