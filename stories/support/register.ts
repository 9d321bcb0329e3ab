/** What stories and named states need on their page. */
import { defineElements } from '../../src/entries/define-elements.js';
import { guidanceByLanguage, templatesByLanguage } from '../generated/languages.js';
import { registerGuidance } from '../../src/guidance/registry.js';
import { registerLocale } from '../../src/localization/locales.js';

/**
 * Registers the elements and every language there is. By calls and not by importing modules for their effect: the
 * package lists such modules for its built files only, so that a bundler would leave those of the source out.
 */
export function registerEverything(): void {
  defineElements();
  for (const guidance of Object.values(guidanceByLanguage)) registerGuidance(guidance);
  for (const [language, templates] of Object.entries(templatesByLanguage))
    registerLocale(language, templates);
}
