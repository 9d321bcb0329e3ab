/**
 * Definitions to show elements with: the shipped one, and what becomes of it in unusual hands. Every helper is pure,
 * and what it returns is as valid as what it was given.
 */
import type { About, ProcedureDefinition, Translation } from '../../src/definition/definition.js';
import { splitAtMarks, type TextPiece } from '../../src/definition/glossary-marks.js';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import { procedureDefinitionShape } from '../../src/definition/generated/shapes.js';
import { leavesOf } from '../../src/definition/walk.js';

/** Loaded and not imported, because static servers, bundlers and browsers differ in how they import JSON. */
const shipped = {
  en: new URL('../../src/content/definitions/carpal-tunnel-syndrome.en.json', import.meta.url),
  es: new URL('../../src/content/definitions/carpal-tunnel-syndrome.es.json', import.meta.url),
  'sciatica.en': new URL('../../src/content/definitions/sciatica.en.json', import.meta.url),
  'sciatica.es': new URL('../../src/content/definitions/sciatica.es.json', import.meta.url),
  'knee.en': new URL('../../src/content/definitions/knee-osteoarthritis.en.json', import.meta.url),
  'knee.es': new URL('../../src/content/definitions/knee-osteoarthritis.es.json', import.meta.url),
};

const loaded = new Map<keyof typeof shipped, Promise<ProcedureDefinition>>();

/** A shipped definition, loaded once: the first one by its language alone, others by name and language. */
export function shippedDefinition(which: keyof typeof shipped): Promise<ProcedureDefinition> {
  let definition = loaded.get(which);
  if (!definition) {
    definition = load(shipped[which]);
    loaded.set(which, definition);
  }
  return definition;
}

async function load(address: URL): Promise<ProcedureDefinition> {
  const { definition, issues } = parseDefinition(await shippedText(address));
  if (!definition)
    throw new Error(issues.map(({ pointer, message }) => `${pointer} ${message}`).join('\n'));
  return definition;
}

async function shippedText(address: URL): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.href} answers with ${response.status}.`);
  return response.text();
}

/** The text of the shipped English definition, as an author would write it. */
export function shippedEnglishText(): Promise<string> {
  return shippedText(shipped.en);
}

/** A label may have this many characters; a paragraph may have more. */
const longestLabel = 300;

/**
 * Changes the words for people, and nothing else: no id, number, date or link. Words that texts are looked up by
 * stay, since a text that marks them would find them no more.
 */
export function withWords(
  definition: ProcedureDefinition,
  change: (words: string, place: number) => string,
): ProcedureDefinition {
  const copy = structuredClone(definition);
  leavesOf(procedureDefinitionShape, definition).forEach(({ value, path, isWords }, place) => {
    if (!isWords || isLookedUp(path)) return;
    const words = String(value);
    const fitting = Math.max(longestLabel, words.length);
    let at: unknown = copy;
    for (const step of path.slice(0, -1)) at = (at as Record<string | number, unknown>)[step];
    (at as Record<string | number, unknown>)[path.at(-1)!] = cut(change(words, place), fitting);
  });
  return copy;
}

function isLookedUp(path: readonly (string | number)[]): boolean {
  return (path[0] === 'glossary' && path[2] !== 'meaning') || path[0] === 'explanations';
}

/** Shortens a text without cutting a marked word in two. */
function cut(text: string, longest: number): string {
  let short = '';
  for (const piece of splitAtMarks(text)) {
    const written = markedAgain(piece);
    if (short.length + written.length <= longest) short += written;
    else if (piece.term === undefined) return short + written.slice(0, longest - short.length);
    else return short;
  }
  return short;
}

function markedAgain({ words, term }: TextPiece): string {
  if (term === undefined) return words;
  return term === words ? `[[${words}]]` : `[[${words}|${term}]]`;
}

/** Every word ten times as long, as in languages that join words, so far as the format lets a text grow. */
export function withLongWords(definition: ProcedureDefinition): ProcedureDefinition {
  return withWords(definition, (text) =>
    splitAtMarks(text)
      .map((piece) =>
        piece.term === undefined
          ? piece.words.replace(/\p{Letter}+/gu, (word) => word.repeat(10))
          : markedAgain(piece),
      )
      .join(''),
  );
}

/** Texts that do harm where a page takes text for markup, script, style or an address. */
export const attacks: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '&lt;b&gt;bold?&lt;/b&gt;',
  '</p></div></template><h1>escaped</h1>',
  '<!--?lit$0123456789$--><?lit$0$?>',
  '<style>*{display:none}</style>',
  '<a href="https://evil.example">click</a>',
  '} body { display: none',
];

/** An attack before the words of every text. */
export function withAttacks(definition: ProcedureDefinition): ProcedureDefinition {
  return withWords(definition, (text, place) => `${attacks[place % attacks.length] ?? ''} ${text}`);
}

/** So many options, made by counting the given ones again; the evidence says nothing about those that are added. */
export function withOptions(definition: ProcedureDefinition, total: number): ProcedureDefinition {
  const { options, outcomes, overview } = definition;
  const added = Array.from({ length: total - options.length }, (_, index) => {
    const { id, name, ...rest } = options[index % options.length]!;
    const round = Math.floor(index / options.length) + 2;
    return { ...rest, id: `${id}-${round}`, name: `${name} (${round})` };
  });
  const rest = { options: added.map(({ id }) => id), reason: 'not-known' as const };
  return {
    ...definition,
    options: [...options, ...added],
    overview: overview && {
      ...overview,
      rows: overview.rows.map((row) => ({
        ...row,
        also: [...(row.also ?? []), ...(added.length > 0 ? [rest] : [])],
      })),
    },
    outcomes: outcomes.map((outcome) => ({
      ...outcome,
      gaps: [
        ...(outcome.gaps ?? []),
        ...added.map(({ id }) => ({ option: id, reason: 'not-known' as const })),
      ],
    })),
  };
}

/** The same with other words on who stands behind it. */
export function withAbout(
  definition: ProcedureDefinition,
  about: Partial<About>,
): ProcedureDefinition {
  return { ...definition, about: { ...definition.about, ...about } };
}

/** Long past the day of its next review. */
export function stale(definition: ProcedureDefinition): ProcedureDefinition {
  return withAbout(definition, {
    published: '2019-03-01',
    reviewed: undefined,
    reviewBy: '2020-03-01',
  });
}

/** Reviewed by a clinician, who does not exist. */
export function reviewedByClinician(definition: ProcedureDefinition): ProcedureDefinition {
  return withAbout(definition, {
    reviewers: [
      {
        name: 'Dr Sample Person',
        role: 'Reviewed the whole text. This reviewer is made up to show what a reviewed guide looks like.',
        credential: 'Hand surgeon (made up)',
        interests: 'None.',
        view: 'clinician',
        date: definition.about.published,
      },
    ],
  });
}

/** A translation that nobody has checked. */
export function uncheckedTranslation(definition: ProcedureDefinition): ProcedureDefinition {
  const translation: Translation = {
    from: definition.language === 'es' ? 'en' : 'es',
    version: definition.version,
    by: 'decision-aid-elements contributors',
    checked: 'not-checked',
  };
  return { ...definition, translation };
}

const unknownYet = { summary: 'Nothing is known about this yet.' };

function emptyOption(
  id: string,
  name: string,
  kind: 'procedure' | 'no-treatment',
): ProcedureDefinition['options'][number] {
  const said = [{ text: 'Nothing is known about this yet.' }];
  return {
    id,
    name,
    kind,
    purpose: kind === 'no-treatment' ? 'waiting' : 'therapeutic',
    intents: [],
    summary: unknownYet,
    invasiveness: 'non-invasive',
    entry: 'none',
    settings: [{ id: 'hospital' }],
    team: [],
    before: [],
    during: [],
    after: [],
    recovery: [],
    livingWithIt: { physical: said, emotional: said, social: said },
    avoidIf: [],
    precautions: [],
    interactions: [],
    commonEffects: [],
    callSigns: [],
    emergencySigns: [],
  };
}

/** The least that is a definition: two options, and every list empty that may be. */
export const smallestDefinition: ProcedureDefinition = {
  schemaVersion: '2.0',
  id: 'new-procedure',
  version: '0.1.0',
  language: 'en',
  jurisdictions: ['any'],
  title: 'A new procedure: what are my options?',
  summary: 'This guide is about a new procedure.',
  decision: {
    question: 'Do I have the new procedure, or no treatment?',
    for: [{ text: 'Adults who were offered the new procedure.' }],
    notFor: [{ text: 'Children and teenagers.' }],
    timeCritical: false,
  },
  condition: {
    name: 'The condition',
    summary: unknownYet,
    diagnosis: unknownYet,
    withoutTreatment: unknownYet,
  },
  options: [
    emptyOption('no-treatment', 'No treatment', 'no-treatment'),
    emptyOption('new-procedure', 'The new procedure', 'procedure'),
  ],
  optionOrder: 'The options are in the order of how far they go into the body.',
  studies: [],
  outcomes: [],
  considerations: [],
  emergency: { action: 'Call your local emergency number.', signs: [] },
  callUs: { action: 'Call your care team.', signs: [] },
  questionsToAsk: [],
  questionsPeopleAsk: [],
  glossary: [],
  sources: [{ id: 's1', title: 'A source', kind: 'official-page', seen: 'The page itself' }],
  about: {
    authors: [
      {
        name: 'Your name',
        role: 'Wrote the text',
        credential: 'Your training',
        interests: 'None.',
      },
    ],
    reviewers: [],
    funding: { from: [] },
    published: '2026-01-15',
    reviewBy: '2099-01-15',
    updatePolicy: 'We look at this guide again once a year.',
    evidence: { summary: 'No evidence has been looked for yet.' },
  },
};
