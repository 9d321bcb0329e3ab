/**
 * Wrong edits: what an author in a hurry, a merge or a tired evening does to a definition that was right. They were
 * written before the rules, by kind, and are tried on the shipped definitions.
 */
import type { Data } from '../../../fixtures/minimal-definition.js';

/** A definition as JSON data that an edit changes. */
export type Draft = Data;

/** One wrong edit. */
export interface WrongEdit {
  /** What is done. */
  readonly name: string;
  /** The file that it is done to, without `.json`. */
  readonly file: string;
  /** Does it. */
  readonly edit: (draft: Draft) => void;
}

export const carpal = 'carpal-tunnel-syndrome.en';
export const sciatica = 'sciatica.en';
export const knee = 'knee-osteoarthritis.en';
export const carpalEs = 'carpal-tunnel-syndrome.es';
export const sciaticaEs = 'sciatica.es';
export const kneeEs = 'knee-osteoarthritis.es';

/** Where the times of a finding stand that many edits are about. */
export const improved = 'outcomes/improved-overall/findings/improved/measure/times';

/** What is at a place, where an entry of a list is named by its id or its index: `outcomes/improved-overall/name`. */
export function at(draft: Draft, place: string): unknown {
  return place.split('/').reduce<unknown>((value, step) => {
    const found = Array.isArray(value)
      ? ((value as Data[]).find((entry) => entry['id'] === step || entry['option'] === step) ??
        (value as unknown[])[Number(step)])
      : (value as Data)[step];
    if (found === undefined) throw new Error(`The edit finds nothing at ${step} of ${place}.`);
    return found;
  }, draft);
}

/** The object at a place. */
export function objectAt(draft: Draft, place: string): Data {
  return at(draft, place) as Data;
}

/** The list at a place. */
export function listAt(draft: Draft, place: string): Data[] {
  return at(draft, place) as Data[];
}

/** Gives a field at a place another value. */
export function set(place: string, value: unknown): WrongEdit['edit'] {
  return (draft) => {
    const { parent, key } = placeOf(draft, place);
    parent[key] = value;
  };
}

/** Takes a field or an entry away. */
export function remove(place: string): WrongEdit['edit'] {
  return (draft) => {
    const { parent, key } = placeOf(draft, place);
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  };
}

/** Puts other words into a text. */
export function reword(place: string, from: string, to: string): WrongEdit['edit'] {
  return (draft) => {
    const text = at(draft, place) as string;
    if (!text.includes(from)) throw new Error(`The edit finds no "${from}" at ${place}: ${text}`);
    set(place, text.replace(from, to))(draft);
  };
}

/** Puts other words into each text that has them. */
export function everywhere(from: string, to: string): WrongEdit['edit'] {
  return (draft) => {
    const text = JSON.stringify(draft);
    if (!text.includes(from)) throw new Error(`The edit finds no "${from}".`);
    Object.assign(draft, JSON.parse(text.replaceAll(from, to)));
  };
}

/** Adds to the end of a text or a list. */
export function append(place: string, more: unknown): WrongEdit['edit'] {
  return (draft) => {
    const value = at(draft, place);
    if (Array.isArray(value)) value.push(more);
    else set(place, `${value as string} ${more as string}`)(draft);
  };
}

/** Exchanges what is at two places. */
export function swap(one: string, other: string): WrongEdit['edit'] {
  return (draft) => {
    // Both places first: an entry is found by its id, which moves with it.
    const here = placeOf(draft, one);
    const there = placeOf(draft, other);
    const first = here.parent[here.key];
    here.parent[here.key] = there.parent[there.key];
    there.parent[there.key] = first;
  };
}

/** Puts what is at one place at another too, as with copy and paste. */
export function copy(from: string, to: string): WrongEdit['edit'] {
  return (draft) => {
    set(to, structuredClone(at(draft, from)))(draft);
  };
}

/** Does several edits, one after the other. */
export function all(...edits: readonly WrongEdit['edit'][]): WrongEdit['edit'] {
  return (draft) => {
    for (const edit of edits) edit(draft);
  };
}

function placeOf(draft: Draft, place: string): { parent: Data; key: string } {
  const steps = place.split('/');
  const last = steps.at(-1)!;
  const above = steps.slice(0, -1).join('/');
  const parent = (above === '' ? draft : at(draft, above)) as Data;
  if (!Array.isArray(parent)) return { parent, key: last };
  const entries = parent as readonly Data[];
  const index = entries.findIndex((entry) => entry['id'] === last || entry['option'] === last);
  return { parent, key: index < 0 ? last : String(index) };
}
