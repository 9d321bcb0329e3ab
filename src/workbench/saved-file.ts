/** The text of an author as a file of theirs. */
import { fileNameOf } from './file-name.js';

/** Gives a text to the author as a file, and tells its name. */
export function saveAsFile(text: string): string {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileNameOf(text);
  link.click();
  URL.revokeObjectURL(address);
  return link.download;
}
