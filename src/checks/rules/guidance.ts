/** How a definition uses the general guidance. */
import { walk } from '../../definition/walk.js';
import { care } from '../../generated/guidance/en/care.js';
import { consent } from '../../generated/guidance/en/consent.js';
import { glossary } from '../../generated/guidance/en/glossary.js';
import { safety } from '../../generated/guidance/en/safety.js';
import { secondOpinion } from '../../generated/guidance/en/second-opinion.js';
import { support } from '../../generated/guidance/en/support.js';
import type { Hit, Rule } from '../rule.js';

/** The ids of all entries of the general guidance, which are the same in every language. */
const general: ReadonlySet<string> = new Set([...entryIds(), ...keysOfTables()]);

function entryIds(): readonly string[] {
  const ids: string[] = [];
  walk({ consent, glossary, safety, secondOpinion, support }, (value, path) => {
    if (path.at(-1) === 'id') ids.push(String(value));
  });
  return ids;
}

/** Roles, places and the like stand by their ids. */
function keysOfTables(): readonly string[] {
  return [...Object.values(care), consent.elements, consent.steps].flatMap((table) =>
    Object.keys(table),
  );
}

const hidesNothing: Rule = {
  code: 'hides-nothing',
  severity: 'error',
  what: 'The general guidance has no entry with this id, so nothing is left out: {}.',
  why: 'Readers are still shown what does not fit them, such as a question about pregnancy in a guide for men.',
  source: 'general guidance',
  mend: 'Correct the id, or remove it from hide.',
  find: ({ definition: { hide = [] } }) =>
    hide.flatMap((id, index): readonly Hit[] =>
      general.has(id) ? [] : [{ path: ['hide', index], detail: id }],
    ),
};

export const guidanceRules: readonly Rule[] = [hidesNothing];
