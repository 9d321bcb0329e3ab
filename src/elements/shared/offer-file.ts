/** Hands the reader a file that was made in the page. */

/**
 * How long the file can be fetched, in milliseconds: browsers may first ask the reader where to put it, and tell
 * nobody when they are done.
 */
const timeToFetch = 40_000;

/**
 * Asks the browser to save a text as a file, without a request to any server. A page in a frame may not be allowed to
 * do so; not every browser reports that.
 *
 * @param type the media type, with its charset
 * @returns false if the browser refused at once
 */
export function offerFile(text: string, name: string, type: string): boolean {
  try {
    const address = URL.createObjectURL(new Blob([text], { type }));
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, timeToFetch);
    // On no page, so that no listener hears of the click.
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    return true;
  } catch {
    return false;
  }
}
