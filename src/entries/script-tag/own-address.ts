/**
 * The address of the file that this runs in. A module can ask `import.meta`, but a page that takes the file for a
 * classic script would then run none of it; where an error was made, both can ask.
 */
export function ownAddress(stack: string = new Error().stack ?? ''): string | undefined {
  return /[a-z][a-z\d+.-]*:\/\/[^\s()]+?(?=:\d+:\d+)/i.exec(stack)?.[0];
}
