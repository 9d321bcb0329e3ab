/** The table of rooms, and the lint rule that reads it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { ESLint, RuleTester } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import {
  FLOORS,
  heightOf,
  PURE_ROOMS,
  roomOf,
  ROOMS,
  roomsRule,
} from '../../../scripts/lint/rooms.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({
  languageOptions: {
    parser: tseslint.parser,
    // Another test lints a folder of its own, and then the parser cannot choose between the two.
    parserOptions: { tsconfigRootDir: import.meta.dirname },
  },
});
const src = '/house/src';

/** A file of the house with one line of code. */
const at = (file: string, code: string) => ({
  name: `${file}: ${code}`,
  filename: `${src}/${file}`,
  options: [{ src }],
  code,
});
const refused = (messageId: string, file: string, code: string) => ({
  ...at(file, code),
  errors: [{ messageId }],
});

tester.run('roomsRule', roomsRule, {
  valid: [
    at('definition/parse.ts', `import * as v from 'valibot';`),
    at('evidence/share.ts', `import type { Arm } from '../definition/definition.js';`),
    at('evidence/share.ts', `import { type Arm } from '../definition/definition.js';`),
    at('localization/localizer.ts', `import { str } from '@lit/localize/internal/str-tag.js';`),
    at('worksheet/words.ts', `import { sections } from '../outline/sections.js';`),
    at('elements/core/events.ts', `import { x } from '../shared/text/heading.js';`),
    at('elements/big-chart/big-chart.ts', `import { x } from './views/page.js';`),
    at('elements/big-chart/big-chart.ts', `import { x } from '../core/events.js';`),
    at('elements/elements.ts', `import { BigChart } from './big-chart/big-chart.js';`),
    at('entries/index.ts', `export * from './definition.js';`),
    at(
      'entries/guidance/en.ts',
      `import { guidance } from '../../generated/guidance/en/index.js';`,
    ),
    at('cli/check.ts', `import { readFile } from 'node:fs/promises';`),
    at('cli/check.ts', `import { parseDefinition } from '../entries/definition.js';`),
    { ...at('x.ts', `import { x } from './src/definition/parse.js';`), filename: '/house/x.ts' },
  ],
  invalid: [
    refused('forbidden', 'definition/parse.ts', `import { x } from '../evidence/share.js';`),
    refused('forbidden', 'definition/parse.ts', `export { x } from '../evidence/share.js';`),
    refused('forbidden', 'definition/parse.ts', `export * from '../evidence/share.js';`),
    refused('forbidden', 'definition/parse.ts', `const x = import('../evidence/share.js');`),
    refused('forbidden', 'definition/parse.ts', `type X = import('../evidence/share.js').X;`),
    refused('forbidden', 'outline/sections.ts', `import { x } from '../worksheet/quiz.js';`),
    refused('forbidden', 'session/session.ts', `import { x } from '../elements/core/events.js';`),
    refused('forbidden', 'elements/shared/text/a.ts', `import { x } from '../../core/events.js';`),
    refused('forbidden', 'elements/core/a.ts', `import { x } from '../big-chart/big-chart.js';`),
    refused('forbidden', 'elements/big-chart/a.ts', `import { x } from '../small-chart/b.js';`),
    refused('forbidden', 'elements/big-chart/a.ts', `import { x } from '../elements.js';`),
    refused('forbidden', 'entries/index.ts', `import { x } from '../cli/check.js';`),
    refused('forbidden', 'entries/index.ts', `import { x } from '../attic/box.js';`),
    refused('typesOnly', 'evidence/share.ts', `import { x } from '../definition/definition.js';`),
    refused('typesOnly', 'evidence/share.ts', `import { x, type Y } from '../definition/a.js';`),
    refused('typesOnly', 'localization/a.ts', `import { x } from '../definition/definition.js';`),
    refused('entry', 'elements/core/a.ts', `import { x } from '../../entries/definition.js';`),
    refused('entry', 'session/session.ts', `import { x } from '../cli/check.js';`),
    refused('forbiddenPackage', 'definition/parse.ts', `import { html } from 'lit';`),
    refused('forbiddenPackage', 'session/session.ts', `import { Session } from 'node:inspector';`),
    refused('forbiddenPackage', 'elements/core/a.ts', `import * as v from 'valibot';`),
    refused('notRelative', 'entries/index.ts', `import { x } from 'decision-aid-elements';`),
    refused('notRelative', 'entries/index.ts', `import { x } from '/src/version.js';`),
    refused('outside', 'entries/index.ts', `import { x } from '../../scripts/size.mjs';`),
    refused('barrel', 'session/session.ts', `import { x } from '../guidance/index.js';`),
    refused('barrel', 'session/session.ts', `import { x } from './index.js';`),
    refused('unknownRoom', 'attic/box.ts', `export const x = 1;`),
    refused('unknownRoom', 'definition.ts', `export const x = 1;`),
    refused('unknownRoom', 'elements/helpers.ts', `export const x = 1;`),
    refused('unknownRoom', 'elements/base/helpers.ts', `export const x = 1;`),
  ],
});

describe('scripts/lint/rooms.mjs', () => {
  const names = [...ROOMS.keys()];

  it('lists each room once, and says what it holds', () => {
    const listed = FLOORS.flatMap(({ rooms }) => Object.keys(rooms));
    expect(listed).to.deep.equal([...new Set(listed)]);
    for (const [name, { holds }] of ROOMS) expect(holds, name).to.match(/^\S.+[^.]$/);
  });

  it('lets a room import only what stands below it', () => {
    for (const [name, { imports = [], types = [] }] of ROOMS) {
      for (const other of [...imports, ...types].filter((one) => one !== '*')) {
        expect(names, `${name} imports a room of the table`).to.include(other);
        expect(heightOf(other), `${name} over ${other}`).to.be.below(heightOf(name));
      }
    }
  });

  it('lets no pure room import one that is not', () => {
    for (const name of PURE_ROOMS) {
      for (const other of ROOMS.get(name)!.imports ?? []) {
        expect(PURE_ROOMS, `${name} over ${other}`).to.include(other);
      }
    }
  });

  it('knows the room of a file by its folder', () => {
    expect(roomOf('definition/schema/about.ts')!.room).to.equal('definition');
    expect(roomOf('version.ts')!.room).to.equal('version');
    expect(roomOf('elements/elements.ts')!.room).to.equal('elements');
    expect(roomOf('elements/shared/text/heading.ts')!.room).to.equal('elements/shared');
    expect(roomOf('elements/big-chart/views/page.ts')).to.deep.equal({
      room: 'elements/<tag>',
      name: 'elements/big-chart',
    });
    expect(roomOf('../scripts/size.mjs')).to.equal(undefined);
  });
});

describe('scripts/lint/rooms.mjs, pure rooms', () => {
  const root = new URL('../../../', import.meta.url);
  const eslint = new ESLint({ cwd: fileURLToPath(root) });

  it('are checked for names of the page by the linter', async () => {
    // What a script writes is not linted; the compiler looks at it.
    const written = PURE_ROOMS.filter((name) => !['version', 'generated'].includes(name));
    for (const room of written) {
      const { rules } = (await eslint.calculateConfigForFile(`src/${room}/a-file.ts`)) as {
        rules: Record<string, [number, { globals: string[] }]>;
      };
      const [severity, banned] = rules['no-restricted-globals'] ?? [0];
      expect(severity, room).to.equal(2);
      expect(banned!.globals, room).to.include.members(['document', 'window', 'process', 'fetch']);
    }
  });

  it('are compiled without the types of the page', () => {
    const file = fileURLToPath(new URL('scripts/lint/tsconfig.pure.json', root));
    const { config } = ts.readConfigFile(file, (name) => readFileSync(name, 'utf8')) as {
      config: { include: string[]; compilerOptions: { lib: string[] } };
    };
    const { include, compilerOptions } = config;
    expect(compilerOptions.lib.join()).not.to.match(/DOM/i);
    for (const room of PURE_ROOMS.filter((name) => name !== 'version')) {
      expect(include, room).to.include(`../../src/${room}`);
    }
  });
});
