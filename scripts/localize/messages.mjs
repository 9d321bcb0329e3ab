/** The messages of the interface, as the code has them. */
import path from 'node:path';
import { extractMessagesFromProgram } from '@lit/localize-tools/lib/program-analysis.js';
import { readTsConfig } from '@lit/localize-tools/lib/typescript.js';
import ts from 'typescript';

/**
 * All of the code, as the compiler reads it.
 *
 * @param {string} root the folder of the package
 * @returns {ts.Program}
 */
export function programOf(root) {
  const { fileNames, options } = readTsConfig(path.join(root, 'tsconfig.json'));
  return ts.createProgram(fileNames, options);
}

/**
 * Takes the messages out of the code, in the order of the files and of the lines.
 *
 * @param {ts.Program} program
 * @returns {import('./xliff.mjs').Source[]}
 */
export function messagesInCode(program) {
  const { messages, errors } = extractMessagesFromProgram(program);
  if (errors.length > 0) throw new Error(errors.map(({ messageText }) => messageText).join('\n'));
  return messages
    .sort((a, b) => (a.file.fileName < b.file.fileName ? -1 : Number(a.file !== b.file)))
    .map(({ name, contents, desc }) => ({
      id: name,
      source: contents.map((piece) =>
        typeof piece === 'string' ? piece : { gap: piece.index, filledWith: piece.untranslatable },
      ),
      note: desc,
    }));
}
