/**
 * The rooms of src: what each holds, and what it may import. The lint rule, the gates of test/node/house and the
 * picture of the house all read this one table.
 */
import path from 'node:path';

const LIT = /^(lit|lit-html|lit-element|@lit\/reactive-element)(\/|$)/;
const MESSAGES = /^@lit\/localize(\/|$)/;
const SCHEMA_LIBRARY = /^valibot$/;
const NODE = /^node:/;
const SYLLABLES = /^syllable$/;
const PLACES_IN_JSON = /^jsonc-parser$/;
const HASHES = /^@noble\/hashes\//;
const COMMAND_LINE = /^commander(\/|$)/;
const TABLES = /^csv-(parse|stringify)(\/|$)/;
const EDITOR = /^(codemirror|@codemirror\/[a-z-]+)$/;
const XML = /^@xmldom\/xmldom$/;

const NUMBERS = ['evidence', 'definition', 'languages'];
const WORDS = [...NUMBERS, 'localization'];
const PURE = ['session', 'worksheet', 'outline', 'guidance', ...WORDS];
const SHARED = ['exchange', 'checks', ...PURE, 'generated', 'styles', 'version'];

/**
 * From the top floor down, and within a floor from the top down too: a room imports only rooms that stand below it.
 *
 * - `holds`: what belongs there
 * - `imports`: the rooms it may import; it may always import itself
 * - `types`: rooms of which it may import types only
 * - `packages`: the packages it may import
 * - `pure`: whether it must run without a page, and so may name nothing that only browsers or only Node have
 *
 * @type {readonly { title: string, rooms: Record<string, Room> }[]}
 *
 * @typedef {object} Room
 * @property {string} holds
 * @property {readonly string[]} [imports] '*' for every room below
 * @property {readonly string[]} [types]
 * @property {readonly RegExp[]} [packages]
 * @property {boolean} [pure]
 */
export const FLOORS = [
  {
    title: 'What is published',
    rooms: {
      cli: {
        holds: 'the decision-aid command',
        imports: ['*'],
        packages: [LIT, MESSAGES, SCHEMA_LIBRARY, NODE, COMMAND_LINE, TABLES, XML],
      },
      entries: {
        holds: 'one file for each published path; only here are elements registered',
        imports: ['*'],
        packages: [LIT, MESSAGES, SCHEMA_LIBRARY],
      },
      workbench: {
        holds: 'the author preview: text, numbers and what readers see, side by side',
        imports: ['authoring', 'checks', 'generated', ...PURE],
        packages: [LIT, PLACES_IN_JSON, EDITOR],
      },
      static: {
        holds: 'what the elements say as HTML without script, written from their views',
        imports: ['*'],
        packages: [LIT],
      },
    },
  },
  {
    title: 'The elements',
    rooms: {
      elements: {
        holds: 'elements.ts, the one list of elements',
        imports: ['elements/<tag>', 'elements/core'],
      },
      'elements/<tag>': {
        holds: 'one element: class, actions, styles, views',
        imports: ['elements/core', 'elements/shared', ...SHARED],
        packages: [LIT],
      },
    },
  },
  {
    title: 'What elements share',
    rooms: {
      'elements/core': {
        holds: 'the element class, registering, events, controllers, loading',
        imports: ['elements/shared', ...SHARED],
        packages: [LIT],
      },
      'elements/shared': {
        holds: 'pieces of a page, each view beside its sheet',
        imports: SHARED,
        packages: [LIT],
      },
      styles: { holds: 'colours and sizes, and the sheet of every element', packages: [LIT] },
    },
  },
  {
    title: 'What an aid and its answers say',
    rooms: {
      exchange: {
        holds: 'aid and answers as a file for other programs',
        imports: [...PURE, 'generated'],
        pure: true,
      },
      authoring: {
        holds: 'what authors make: a starter, a report, and tables for clinicians and translators',
        imports: ['checks', ...PURE],
        packages: [PLACES_IN_JSON],
        pure: true,
      },
      checks: {
        holds: 'what authors are told about a definition',
        imports: [...PURE, 'generated'],
        packages: [SYLLABLES, PLACES_IN_JSON, HASHES],
        pure: true,
      },
      session: {
        holds: 'one definition, one worksheet, and who listens',
        imports: ['worksheet', 'outline', 'guidance', ...WORDS],
        pure: true,
      },
      worksheet: {
        holds: 'the answers of a reader, and what they say in words',
        imports: ['outline', 'guidance', ...WORDS],
        pure: true,
      },
      outline: {
        holds: 'the sections of an aid and the plain text of each',
        imports: ['guidance', ...WORDS],
        pure: true,
      },
    },
  },
  {
    title: 'General words',
    rooms: {
      generated: {
        holds: 'the words of each language, made from src/content and locales by a command',
        imports: ['localization'],
        types: ['guidance'],
        pure: true,
      },
      guidance: {
        holds: 'general words: their shape, and which of them hold for a definition',
        imports: WORDS,
        packages: [SCHEMA_LIBRARY],
        pure: true,
      },
      localization: {
        holds: 'messages, numbers, dates and plurals of a language',
        imports: ['languages'],
        types: ['definition'],
        packages: [MESSAGES],
        pure: true,
      },
    },
  },
  {
    title: 'The ground',
    rooms: {
      evidence: { holds: 'arithmetic of risk; numbers only', types: ['definition'], pure: true },
      definition: {
        holds: 'the format: shapes, checks, issues',
        imports: ['languages'],
        packages: [SCHEMA_LIBRARY],
        pure: true,
      },
      languages: { holds: 'what is true of a language: digits, direction, plurals', pure: true },
      version: { holds: 'version.ts, the version of the library', pure: true },
    },
  },
];

/** @type {ReadonlyMap<string, Room>} */
export const ROOMS = new Map(FLOORS.flatMap(({ rooms }) => Object.entries(rooms)));

/** The rooms that must run without a page, by their folder in src. */
export const PURE_ROOMS = [...ROOMS].filter(([, { pure }]) => pure).map(([name]) => name);

const order = [...ROOMS.keys()];

/**
 * How high a room stands; the room with the higher number may import the other, and never the reverse.
 *
 * @param {string} room
 */
export function heightOf(room) {
  return order.length - order.indexOf(room);
}

/**
 * The room of a file.
 *
 * @param {string} file its path from src: `definition/parse.ts`
 * @returns {{ room: string, name: string } | undefined} `name` tells one element's folder from another's; undefined
 *   for a file outside src
 */
export function roomOf(file) {
  const parts = file.split(/[\\/]/);
  if (parts[0] === '..') return undefined;
  // A file directly in src, or in src/elements, is no room, save these two.
  if (parts.length === 1) return named(/^version\.[jt]s$/.test(file) ? 'version' : file);
  if (parts[0] !== 'elements') return named(parts[0]);
  if (parts.length === 2) return named(/^elements\.[jt]s$/.test(parts[1]) ? 'elements' : file);
  const folder = `elements/${parts[1]}`;
  // A tag has a hyphen in it; a folder without one is no element.
  if (!ROOMS.has(folder) && parts[1].includes('-')) return { room: 'elements/<tag>', name: folder };
  return named(folder);
}

function named(name) {
  return { room: name, name };
}

/**
 * What is wrong with an import, if anything.
 *
 * @param {object} found
 * @param {string} found.file the importing file, from src
 * @param {string} found.source what it names: `../definition/parse.js`
 * @param {boolean} found.typeOnly
 * @returns {{ messageId: string, data: Record<string, string> } | undefined}
 */
export function judge({ file, source, typeOnly }) {
  const from = roomOf(file);
  const rules = ROOMS.get(from.room);
  const wrong = (messageId, to = '') => ({ messageId, data: { from: from.name, to, source } });
  if (!source.startsWith('.')) {
    if (/^(\/|#|file:|https?:|src\/|decision-aid-elements(\/|$))/.test(source))
      return wrong('notRelative');
    const mayImport = (rules.packages ?? []).some((allowed) => allowed.test(source));
    return mayImport ? undefined : wrong('forbiddenPackage');
  }
  const target = path.posix.join(path.posix.dirname(file), source);
  const to = roomOf(target);
  if (!to) return wrong('outside');
  const isAtTheTop = from.room === 'entries' || from.room === 'cli';
  if (/(^|\/)index\.(js|ts)$/.test(source) && !isAtTheTop) return wrong('barrel');
  if (to.name === from.name) return undefined;
  if (!isAtTheTop && (to.room === 'entries' || to.room === 'cli')) return wrong('entry', target);
  if (!ROOMS.has(to.room)) return wrong('forbidden', to.name);
  if (rules.imports?.includes(to.room)) return undefined;
  if (rules.imports?.includes('*') && heightOf(to.room) < heightOf(from.room)) return undefined;
  if (!rules.types?.includes(to.room)) return wrong('forbidden', to.name);
  return typeOnly ? undefined : wrong('typesOnly', to.name);
}

/**
 * The lint rule. Its one option is the folder of src.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const roomsRule = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { src: { type: 'string' } }, required: ['src'] }],
    messages: {
      unknownRoom:
        '"{{name}}" is not a room of this house (the table is in scripts/lint/rooms.mjs).',
      forbidden: '{{from}} may not import {{to}}.',
      typesOnly: '{{from}} may import only types from {{to}}: use "import type".',
      entry: 'Nothing in src imports {{to}}: it is an entry point.',
      forbiddenPackage: '{{from}} may not import the package "{{source}}".',
      notRelative: 'Import by a relative path, not "{{source}}".',
      outside: 'src may not import "{{source}}" from outside src.',
      barrel: 'Import the file that declares it, not the barrel "{{source}}".',
    },
  },
  create(context) {
    const file = path.relative(context.options[0].src, context.filename).split(path.sep).join('/');
    const from = roomOf(file);
    if (!from) return {};
    if (!ROOMS.has(from.room)) {
      return {
        Program: (node) =>
          context.report({ node, messageId: 'unknownRoom', data: { name: from.name } }),
      };
    }

    const check = (node, source, typeOnly) => {
      const found = judge({ file, source, typeOnly });
      if (found) context.report({ node, ...found });
    };
    const checkDeclaration = (node) => {
      if (node.source) check(node.source, node.source.value, isTypeOnly(node));
    };
    return {
      ImportDeclaration: checkDeclaration,
      ExportNamedDeclaration: checkDeclaration,
      ExportAllDeclaration: checkDeclaration,
      ImportExpression(node) {
        if (typeof node.source.value === 'string') check(node.source, node.source.value, false);
      },
      TSImportType(node) {
        const literal = node.source ?? node.argument?.literal;
        if (typeof literal?.value === 'string') check(literal, literal.value, true);
      },
    };
  },
};

function isTypeOnly({ importKind, exportKind, specifiers = [] }) {
  if (importKind === 'type' || exportKind === 'type') return true;
  return (
    specifiers.length > 0 &&
    specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type')
  );
}
