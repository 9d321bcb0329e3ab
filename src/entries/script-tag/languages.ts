/** Language files and the main file are scripts of their own, in any order: they meet at one global name. */
import type { LanguageGuidance } from '../../guidance/types.js';
import { registerGuidance } from '../../guidance/registry.js';
import { registerLocale } from '../../localization/locales.js';

/** What a language file hands over. */
export type LanguageFile =
  | { readonly locale: string; readonly templates: Readonly<Record<string, unknown>> }
  | { readonly guidance: LanguageGuidance };

declare global {
  var decisionAidLanguages: LanguageFile[] | undefined;
}

/** Where the files meet. Anything else of that name, such as an element with that id, gives way. */
function meetingPlace(): LanguageFile[] {
  const there: unknown = globalThis.decisionAidLanguages;
  if (Array.isArray(there)) return there as LanguageFile[];
  return (globalThis.decisionAidLanguages = []);
}

function receive(file: LanguageFile): void {
  // Another script may use the name for something of its own: that must not stop the elements.
  if (typeof file !== 'object' || file === null) return;
  if ('guidance' in file) registerGuidance(file.guidance);
  else registerLocale(file.locale, file.templates ?? {});
}

/**
 * Takes the files that are there, and those that come later. The files stay for another copy of the main file, and
 * what comes later goes to that one too: the page cannot know which of them has defined the elements.
 */
export function receiveLanguages(): void {
  const files = meetingPlace();
  files.forEach(receive);
  const push = files.push.bind(files);
  // Defined and not assigned, since a page may have frozen the prototype of arrays.
  Object.defineProperty(files, 'push', {
    configurable: true,
    writable: true,
    value: (...more: LanguageFile[]) => {
      more.forEach(receive);
      return push(...more);
    },
  });
}

/** Hands a language file over, whether or not the main file is there yet. */
export function handOver(file: LanguageFile): void {
  meetingPlace().push(file);
}
