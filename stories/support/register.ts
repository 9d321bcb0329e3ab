/** What stories and named states need on their page. */
import { guidance as spanishGuidance } from '../../src/content/guidance/es/index.js';
import { registerGuidance } from '../../src/guidance/registry.js';
import { defineElements } from '../../src/entries/define-elements.js';
import { templates as arabic } from '../../src/localization/generated/ar.js';
import { templates as spanish } from '../../src/localization/generated/es.js';
import { registerLocale } from '../../src/localization/locales.js';

/**
 * Registers the elements and every language there is. By calls and not by importing modules for their effect: the
 * package lists such modules for its built files only, so that a bundler would leave those of the source out.
 */
export function registerEverything(): void {
  defineElements();
  registerGuidance(spanishGuidance);
  registerLocale('ar', arabic);
  registerLocale('es', spanish);
}
