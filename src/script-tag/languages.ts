/** Language files and the main file are scripts of their own, in any order: they meet at one global name. */
import type { Guidance } from '../content/guidance/guidance.js';
import { registerGuidance } from '../content/guidance/registry.js';
import { registerLocale } from '../localization/locales.js';

/** What a language file hands over. */
export type LanguageFile =
  | { readonly locale: string; readonly templates: Readonly<Record<string, unknown>> }
  | { readonly guidance: Guidance };

interface LanguageQueue {
  push: (file: LanguageFile) => unknown;
}

declare global {
  var decisionAidLanguages: LanguageQueue | LanguageFile[] | undefined;
}

function receive(file: LanguageFile): void {
  if ('guidance' in file) registerGuidance(file.guidance);
  else registerLocale(file.locale, file.templates);
}

/** Takes the files that are there, and those that come later. */
export function receiveLanguages(): void {
  const waiting = globalThis.decisionAidLanguages;
  globalThis.decisionAidLanguages = { push: receive };
  if (Array.isArray(waiting)) waiting.forEach(receive);
}

/** Hands a language file over, whether or not the main file is there yet. */
export function handOver(file: LanguageFile): void {
  (globalThis.decisionAidLanguages ??= []).push(file);
}
