/**
 * Answers that outlive a reload of the page: in the storage of the tab, under the id and the version of the definition,
 * and for 12 hours at most. Where the browser has no such storage, or no room, nothing is kept, and nobody is told that it
 * were.
 */
import type { ProcedureDefinition } from '../../definition/definition.js';
import type { UnplacedAnswer, Worksheet } from '../../worksheet/worksheet.js';

type About = Pick<ProcedureDefinition, 'id' | 'version'>;

/** Hours after the last change. */
const longest = 12;

const prefix = 'decision-aid-elements/';

/** Whether the storage of the tab did not do what it was asked for last. */
export let isUnkept = false;

/** What is there of an earlier page; undefined when nothing is, or when it may be another reader's. */
export function keptAnswers(definition: About): unknown {
  try {
    // Where there is nothing, `null` is what it reads.
    const kept = JSON.parse(sessionStorage.getItem(keyOf(definition))!) as unknown;
    const { saved, worksheet } = Object(kept) as { saved?: unknown; worksheet?: unknown };
    const hours = (Date.now() - Number(saved)) / 3_600_000;
    // A clock that was set back tells nothing of how long it is.
    if (hours >= 0 && hours < longest) return worksheet;
    sessionStorage.removeItem(keyOf(definition));
  } catch {
    isUnkept = true;
  }
  return undefined;
}

/** Whether an answer that has no place was given to a definition, or may have been. */
export function isAbout({ id }: About): (answer: UnplacedAnswer) => boolean {
  return ({ definition }) => definition === id || definition === '';
}

/** Keeps answers in the place of those before. Those to another definition have a place of their own, and may be newer. */
export function keepAnswers(definition: About, worksheet: Worksheet): void {
  try {
    const unplaced = worksheet.unplaced.filter(isAbout(definition));
    const kept = { saved: Date.now(), worksheet: { ...worksheet, unplaced } };
    sessionStorage.setItem(keyOf(definition), JSON.stringify(kept));
    isUnkept = false;
  } catch {
    // They stay on the page.
    isUnkept = true;
  }
}

/** Forgets the answers to every definition: who clears theirs, clears all that the next reader could come across. */
export function forgetAnswers(): void {
  try {
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  } catch {
    // There are none.
  }
}

function keyOf({ id, version }: About): string {
  return `${prefix}${id}/${version}`;
}
