/** The files that an author opens, as text. */
import { mostBytes, utf8Of } from '../authoring/utf8.js';

/** What a file is opened for: to be edited, or to stand beside what is edited. */
type Use = 'text' | 'original' | 'since';

/** Reads files. To read one takes a while, in which its author may choose another or close what it belongs to. */
export class OpenedFiles {
  readonly #reading = new Map<Use, File>();

  constructor(private readonly tell: (trouble: string) => void) {}

  /** The text of a file. There is none where it cannot be read, which its author is told, or is wanted no more. */
  async textOf(file: File, use: Use): Promise<string | undefined> {
    this.#reading.set(use, file);
    const read = await readFile(file);
    if (this.#reading.get(use) !== file) return undefined;
    this.#reading.delete(use);
    if ('text' in read) return read.text;
    this.tell(read.trouble);
    return undefined;
  }

  /** What is being read for a use is wanted no more. */
  forget(...uses: readonly Use[]): void {
    for (const use of uses) this.#reading.delete(use);
  }
}

/** The text of a file, or why there is none and how to mend that, in words. */
async function readFile(
  file: File,
): Promise<{ readonly text: string } | { readonly trouble: string }> {
  const { name, size } = file;
  if (size > mostBytes)
    return { trouble: `${name} has ${size} bytes, and is no definition. Open the right file.` };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { trouble: `${name} cannot be read. It may be a folder, or not be there any more.` };
  }
  const read = utf8Of(new Uint8Array(bytes));
  if ('text' in read) return read;
  return {
    trouble: `${name} is not in UTF-8, first at line ${read.line}, so that letters would be lost. Save it as UTF-8, and open it again.`,
  };
}
