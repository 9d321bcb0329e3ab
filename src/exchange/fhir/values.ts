/** Values as FHIR allows them. */
import type { ProcedureDefinition } from '../../definition/definition.js';
import type { FhirCoding } from './resources.js';
import type { Choice } from './form.js';

/**
 * A text as FHIR has it: no characters that control something but breaks and tabs, no space but the plain one, and no
 * half of a character.
 */
export function fhirText(text: string): string {
  return text
    .replace(/(?![\t\n\r ])\s/gu, ' ')
    .replace(/(?![\t\n\r])\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
}

/**
 * An answer out of a list. Its codes are those of the worksheet; their system has its address under that of the
 * definition, and where that has none, nobody else can know the code, so it has no system.
 */
export function codingOf(
  { url }: Pick<ProcedureDefinition, 'url'>,
  list: string,
  { code, text }: Choice,
): FhirCoding {
  return {
    ...(url !== undefined && { system: `${url}/codes/${list}` }),
    code,
    display: fhirText(text),
  };
}
