import path from 'node:path';
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const here = path.dirname(fileURLToPath(import.meta.url));

// ---------------------------------------------------------------------------------------------
// The house: who may import whom.
// ---------------------------------------------------------------------------------------------

const LIT = /^(lit|lit-html|lit-element|@lit\/reactive-element|@lit\/localize)(\/|$)/;
const SCHEMA_LIBRARY = /^valibot$/;
const NODE = /^node:/;
const PURE = [
  'definition',
  'evidence',
  'localization',
  'guidance',
  'outline',
  'worksheet',
  'session',
  'exchange',
  'checks',
];

/**
 * One row per room: the rooms it may import (`types` for `import type` only) and the packages.
 * A room may always import itself. Nothing in src imports `entries` or `cli`.
 */
const ROOMS = {
  definition: { types: ['evidence'], packages: [SCHEMA_LIBRARY] },
  evidence: { types: ['definition'], packages: [SCHEMA_LIBRARY] },
  localization: { types: ['definition'], packages: [LIT] },
  content: { types: ['definition', 'guidance'] },
  guidance: { rooms: ['definition', 'content', 'localization'] },
  outline: { rooms: ['definition', 'localization', 'guidance'] },
  worksheet: { rooms: ['definition', 'evidence', 'localization', 'guidance', 'outline'] },
  session: { rooms: ['definition', 'worksheet', 'guidance', 'outline'] },
  exchange: {
    rooms: ['definition', 'evidence', 'localization', 'guidance', 'outline', 'worksheet'],
  },
  checks: { rooms: ['definition', 'evidence', 'localization', 'guidance', 'outline'] },
  styles: { packages: [LIT] },
  version: {},
  'elements/shared': { rooms: [...PURE, 'content', 'styles'], packages: [LIT] },
  'elements/core': {
    rooms: [...PURE, 'content', 'styles', 'version', 'elements/shared'],
    packages: [LIT],
  },
  'elements/<tag>': {
    rooms: [...PURE, 'content', 'styles', 'elements/shared', 'elements/core'],
    packages: [LIT],
  },
  entries: { rooms: ['*'], packages: [LIT, SCHEMA_LIBRARY] },
  cli: { rooms: ['*'], packages: [LIT, SCHEMA_LIBRARY, NODE] },
};

/** The room of a file in src, as { room, name }; name tells one element's folder from another's. */
function roomOf(file) {
  const parts = path.relative(path.join(here, 'src'), file).split(path.sep);
  if (parts[0] === '..') return undefined;
  if (/^version\.[jt]s$/.test(parts[0])) return { room: 'version', name: 'version' };
  if (parts[0] === 'elements' && parts.length > 2) {
    const name = `elements/${parts[1]}`;
    return { room: name in ROOMS ? name : 'elements/<tag>', name };
  }
  return { room: parts[0], name: parts[0] };
}

const roomsRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      unknownRoom: '"{{name}}" is not a room of this house (the table is in eslint.config.js).',
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
    const from = roomOf(context.filename);
    if (!from) return {};
    const rules = ROOMS[from.room];
    if (!rules) {
      return {
        Program: (node) =>
          context.report({ node, messageId: 'unknownRoom', data: { name: from.name } }),
      };
    }

    function check(node, source, typeOnly) {
      const report = (messageId, to) =>
        context.report({ node, messageId, data: { from: from.name, to, source } });
      if (!source.startsWith('.')) {
        if (/^(\/|#|file:|https?:|src\/|decision-aid-elements(\/|$))/.test(source)) {
          report('notRelative');
        } else if (!(rules.packages ?? []).some((allowed) => allowed.test(source))) {
          report('forbiddenPackage');
        }
        return;
      }
      const target = path.resolve(path.dirname(context.filename), source);
      const to = roomOf(target);
      if (!to) return report('outside');
      const fromEntry = from.room === 'entries' || from.room === 'cli';
      if (/(^|\/)index\.(js|ts)$/.test(source) && !fromEntry) return report('barrel');
      if (to.name === from.name) return;
      if (to.room === 'entries' || to.room === 'cli') {
        if (!fromEntry) report('entry', path.relative(here, target));
        return;
      }
      if (!(to.room in ROOMS)) return report('forbidden', to.name);
      if (rules.rooms?.includes('*') || rules.rooms?.includes(to.room)) return;
      if (!rules.types?.includes(to.room)) return report('forbidden', to.name);
      if (!typeOnly) report('typesOnly', to.name);
    }

    const isTypeOnly = (node) =>
      node.importKind === 'type' ||
      node.exportKind === 'type' ||
      (node.specifiers?.length > 0 &&
        node.specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type'));
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

// ---------------------------------------------------------------------------------------------
// What templates and modules may not contain.
// ---------------------------------------------------------------------------------------------

const HTML = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/]';
const CSS = 'TaggedTemplateExpression[tag.name=/^(css|unsafeCSS)$/]';
const HTML_SINKS = 'innerHTML|outerHTML|insertAdjacentHTML|srcdoc|setHTMLUnsafe|parseHTMLUnsafe';
const UNSAFE_LIT = 'styleMap|unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic';

const BANNED = [
  {
    selector: `${HTML} TemplateElement[value.raw=/(^|[\\s"'])[.]?style\\s*=/]`,
    message: 'A style attribute breaks strict CSP: use SVG attributes, a class or setProperty.',
  },
  {
    selector: `${HTML} TemplateElement[value.raw=/[.]?(${HTML_SINKS})\\s*=/i]`,
    message: 'Markup made from strings is not allowed.',
  },
  {
    selector: `Identifier[name=/^(${UNSAFE_LIT})$/]`,
    message: 'This Lit directive breaks strict CSP or builds markup from strings.',
  },
  {
    selector: `MemberExpression[property.name=/^(${HTML_SINKS}|createContextualFragment)$/]`,
    message: 'Markup made from strings is not allowed.',
  },
  {
    selector: `MemberExpression[property.value=/^(${HTML_SINKS}|createContextualFragment)$/]`,
    message: 'Markup made from strings is not allowed.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(setAttribute|toggleAttribute)$/]' +
      '[arguments.0.value=/^(style|srcdoc|on.*)$/i]',
    message: 'This attribute breaks strict CSP.',
  },
  {
    selector: 'MemberExpression[object.name="document"][property.name=/^(write|writeln)$/]',
    message: 'document.write is not allowed.',
  },
  {
    selector: 'Decorator[expression.callee.name="customElement"]',
    message: 'Registration is explicit: define elements with define(), never with a decorator.',
  },
  {
    selector: 'ImportSpecifier[imported.name="customElement"]',
    message: 'Registration is explicit: define elements with define(), never with a decorator.',
  },
  {
    selector: `${CSS} TemplateElement[value.raw=/[\\d.]rem\\b/]`,
    message: 'Use em: rem follows the host page, not the element.',
  },
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals, not an enum.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use modules, not namespaces.' },
];

const NO_DEFAULT_EXPORT = [
  { selector: 'ExportDefaultDeclaration', message: 'Use named exports.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'Use named exports.' },
];

// Names that browsers and Node share and that are no part of the page.
const SHARED_GLOBALS = new Set(['URL', 'TextEncoder', 'structuredClone']);
const DOM_GLOBALS = [
  ...new Set([...Object.keys(globals.browser), 'process', 'Buffer', 'console', 'require']),
].filter((name) => !SHARED_GLOBALS.has(name));

const PURE_ROOMS = PURE.map((room) => `src/${room}/**/*.ts`);

// ---------------------------------------------------------------------------------------------

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'coverage/',
      'test-results/',
      'storybook-static/',
      'src/localization/generated/',
      'scripts/lint/pure-globals.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },

  // Everything in TypeScript, with types.
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './test/tsconfig.json'],
        tsconfigRootDir: here,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-implied-eval': 'error',
      '@typescript-eslint/no-unnecessary-type-arguments': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/prefer-optional-chain': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-new-func': 'error',
    },
  },

  // Templates: the library and its stories.
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    plugins: { wc },
    extends: [lit.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      ...wc.configs.recommended.rules,
      'wc/no-child-traversal-in-connectedcallback': 'error',
      'wc/no-closed-shadow-root': 'error',
      'wc/no-customized-built-in-elements': 'error',
      'wc/require-listener-teardown': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-template-map': 'off',
      'no-restricted-syntax': ['error', ...BANNED],
    },
  },

  // The library.
  {
    files: ['src/**/*.ts'],
    plugins: { house: { rules: { rooms: roomsRule } } },
    rules: {
      'house/rooms': 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...BANNED, ...NO_DEFAULT_EXPORT],
    },
  },
  { files: ['src/elements/core/console-report.ts'], rules: { 'no-console': 'off' } },
  {
    files: PURE_ROOMS,
    rules: {
      'no-restricted-globals': ['error', { globals: DOM_GLOBALS, checkGlobalObject: true }],
    },
  },

  // Tests: chai's assertions are expressions, and tests reach where the library may not.
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },

  // Scripts and configuration run in Node.
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['stories/**/*.{js,mjs}', 'test/{embedding,fixtures,bench}/**/*.{js,mjs}'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
);
