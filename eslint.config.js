import path from 'node:path';
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { BANNED, NO_DEFAULT_EXPORT } from './scripts/lint/banned.mjs';
import { PAGE_GLOBALS } from './scripts/lint/globals.mjs';
import { PURE_ROOMS, roomsRule } from './scripts/lint/rooms.mjs';
import { wholeSentencesRule } from './scripts/lint/whole-sentences.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'coverage/',
      'test-results/',
      'storybook-static/',
      'src/generated/',
      'src/entries/**/guidance/',
      'src/entries/**/locales/',
      'src/entries/define/',
      'src/entries/classes.ts',
      'stories/generated/',
      // Applications, in files that other compilers read.
      'test/frameworks/*/',
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
    plugins: { house: { rules: { rooms: roomsRule, 'whole-sentences': wholeSentencesRule } } },
    rules: {
      'house/rooms': ['error', { src: path.join(here, 'src') }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...BANNED, ...NO_DEFAULT_EXPORT],
    },
  },
  // What is said to readers.
  {
    files: ['src/elements/**/*.ts', 'src/outline/**/*.ts'],
    rules: { 'house/whole-sentences': 'error' },
  },
  // What is said to authors, in English.
  {
    files: ['src/elements/core/console-report.ts'],
    rules: { 'house/whole-sentences': 'off', 'no-console': 'off' },
  },
  // For a page that has none of the elements, and so none of their reports.
  { files: ['src/entries/script-tag/frames/frame-host.ts'], rules: { 'no-console': 'off' } },
  {
    files: PURE_ROOMS.map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-globals': ['error', { globals: PAGE_GLOBALS, checkGlobalObject: true }],
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
