/** How the signs that call for help stand at the start of an element. */
import type { ProcedureDefinition } from '../definition/definition.js';

/**
 * A red card that is open, a strip that names the signs and opens, or nothing. Of many cards on a page readers see none,
 * so there is one for an aid, and only where its signs are not those of every treatment.
 */
export type SignsForm = 'card' | 'strip' | 'none';

/**
 * The form that the definition asks for, and not the page.
 *
 * @param isFirst whether the element is the first on its page that shows the aid
 */
export function signsFormOf(
  { decision, emergency }: Pick<ProcedureDefinition, 'decision' | 'emergency'>,
  isFirst: boolean,
): SignsForm {
  const isUrgent = decision.timeCritical || emergency.signs.length > 0;
  if (isUrgent) return isFirst ? 'card' : 'strip';
  return isFirst ? 'strip' : 'none';
}
