/** All that there is to translate. */
import { jsonSchema } from '../build/json-schema.mjs';
import { readEnglish } from './english.mjs';
import { textsOfGuidance } from './guidance.mjs';
import { messagesInCode, programOf } from './messages.mjs';

/**
 * The texts in English, by what a translator knows them as.
 *
 * @param {string} root the folder of the package
 * @param {import('typescript').Program} [program] its code, if it has been read already, since that takes long
 * @returns {Promise<Map<string, import('./xliff.mjs').Source[]>>}
 */
export async function sourcesOf(root, program = programOf(root)) {
  const english = await readEnglish(root);
  return new Map([
    ['interface', messagesInCode(program)],
    ['guidance', textsOfGuidance(english, await jsonSchema(root, 'guidance'))],
  ]);
}
