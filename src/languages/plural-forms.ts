/** Which plural form a count asks for. */
import { plurals } from './languages.js';
import { languageOf } from './tags.js';

const rules = new Map<string, Intl.PluralRules>();

/** The form by the name that `Intl` has for it. Of English and Spanish the engine is not asked, since it is slow at first. */
export function pluralOf(count: number, tag: string): Intl.LDMLPluralRule {
  const language = languageOf(tag);
  // Not of millions, which Spanish counts in another form.
  if ((language === 'en' || language === 'es') && Math.abs(count) < 1e6)
    return Math.abs(count) === 1 ? 'one' : 'other';
  if (Intl.PluralRules.supportedLocalesOf(tag).length === 0)
    // For a language that it does not know, such as Haitian Creole, an engine takes the rules of its own.
    return count === 1 && language && plurals[language].includes('one') ? 'one' : 'other';
  const known = rules.get(tag) ?? new Intl.PluralRules(tag);
  rules.set(tag, known);
  return known.select(count);
}
