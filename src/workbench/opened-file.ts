/** A file that an author opens, as text. */
import { utf8Of } from '../authoring/utf8.js';
import { limits } from '../definition/limits.js';

/** A larger file is no definition, and would hold up the page. */
const mostBytes = 8 * limits.size;

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
