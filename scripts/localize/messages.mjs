/** The messages of the interface, as the code has them. */
import path from 'node:path';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';

/**
 * Takes the messages out of the code, in the order of the files and of the lines.
 *
 * @param {string} root the folder of the package
 * @returns {import('./xliff.mjs').Source[]}
 */
export function messagesInCode(root) {
  const localizer = new RuntimeLitLocalizer({
    sourceLocale: 'en',
    targetLocales: [],
    tsConfig: 'tsconfig.json',
    baseDir: root,
    resolve: (file) => path.resolve(root, file),
    output: { mode: 'runtime', outputDir: '' },
    interchange: { format: 'xliff', xliffDir: '' },
  });
  const { messages, errors } = localizer.extractSourceMessages();
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
