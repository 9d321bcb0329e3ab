/** A file that an author opens, as text. */
import { mostBytes, utf8Of } from '../authoring/utf8.js';

/** The text of a file, or why there is none and how to mend that, in words. */
export async function textOfFile(
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
