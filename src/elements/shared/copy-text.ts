/** Puts a text on the clipboard of the reader. */

/** Whether it could be copied. Pages without https have no clipboard, and frames may not be allowed to use it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
