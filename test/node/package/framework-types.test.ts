import { writeFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect } from 'chai';
import ts from 'typescript';
import { consumer, packageFile, root } from './package.js';

const { name } = packageFile;

/** As much of Vue as the types use. Vue is not installed here; the names are those of Vue 3.5. */
const vueStandIn = `
  export interface HTMLAttributes { id?: string; class?: unknown; lang?: string }
  export interface PublicProps { key?: PropertyKey; ref?: unknown }
  export type EmitFn<Options> = (event: keyof Options, ...values: unknown[]) => void;
  export interface GlobalComponents { RouterLink: object }
`;

/** As much of Svelte as the types use. */
const svelteStandIn = `
  export interface HTMLAttributes<T extends EventTarget> {
    id?: string | null; onclick?: ((event: MouseEvent & { currentTarget: T }) => unknown) | null;
  }
  export interface SvelteHTMLElements { div: HTMLAttributes<HTMLDivElement> }
`;

/** As much of a JSX runtime as a compiler needs, for JSX that is not the one of React. */
const jsxStandIn = `
  import type { CustomElements } from '${name}/jsx.d.ts';
  export namespace JSX { interface IntrinsicElements extends CustomElements { p: object } }
`;

const jsx = `
  const definition: unknown = {};
  export const right = (
    <procedure-explainer src="/a.json" heading-level={3} depth="full" reader="carer" option={null}
      lang="es" id="a" definition={definition} onClick-is-not-checked
      ondecision-aid-ready={(event) => { const id: string = event.definitionId; return id; }}
      ondecision-aid-error={({ issues }) => issues.map(({ code }) => code)}
    ><p>Read the leaflet</p></procedure-explainer>
  );
  // @ts-expect-error no such depth
  export const wrongWord = <procedure-explainer depth="deep" />;
  // @ts-expect-error the status is read only
  export const readOnly = <procedure-explainer status="ready" />;
  // @ts-expect-error our events have no detail
  export const noDetail = <procedure-explainer ondecision-aid-change={({ detail }) => detail} />;
  // @ts-expect-error no such tag
  export const noTag = <procedure-explanation />;
`;

const vue = `
  import type { GlobalComponents } from 'vue';
  import type {} from '${name}/vue.d.ts';
  type Props = InstanceType<GlobalComponents['procedure-explainer']>['$props'];
  export const right: Props = {
    src: '/a.json', 'heading-level': '3', headingLevel: 3, depth: 'full', id: 'a', definition: {},
    onDecisionAidReady: (event) => event.definitionVersion,
    onDecisionAidChange: (event) => event.kind === 'settings' && event.changed === 'option',
  };
  // @ts-expect-error no such depth
  export const wrongWord: Props = { depth: 'deep' };
  // @ts-expect-error the issues are read only
  export const readOnly: Props = { issues: [] };
`;

const svelte = `
  import type { SvelteHTMLElements } from 'svelte/elements';
  import type {} from '${name}/svelte.d.ts';
  type Props = SvelteHTMLElements['procedure-explainer'];
  export const right: Props = {
    src: '/a.json', 'heading-level': 3, depth: 'short', id: 'a', definition: '{}',
    'ondecision-aid-ready': (event) => event.stale,
    'on:decision-aid-error': ({ issues }) => issues.length,
    onclick: ({ currentTarget }) => currentTarget.showSection('recovery'),
  };
  // @ts-expect-error no such reader
  export const wrongWord: Props = { reader: 'nurse' };
`;

const dom = `
  import { defineElements, type AnswerGroup, type ProcedureExplainer } from '${name}';
  defineElements({ prefix: 'acme' });
  const element = document.createElement('procedure-explainer');
  export const found: ProcedureExplainer | null = document.querySelector('procedure-explainer');
  element.definition = '{}';
  element.definition = undefined;
  export const title: string | undefined = found?.definition?.title;
  element.addEventListener('decision-aid-ready', ({ definitionId }) => definitionId.length);
  document.addEventListener('decision-aid-error', ({ subject }) => subject === 'worksheet');
  document.addEventListener('decision-aid-change', (event) => {
    if (event.kind !== 'answers') return;
    const group: AnswerGroup = event.changed;
    console.log(group);
  });
  // @ts-expect-error the print hook is not public
  element.preparePrint(true);
  // @ts-expect-error the status is read only
  element.status = 'ready';
`;

describe('dist, the types for frameworks', () => {
  let folder: string;
  let program: ts.Program;
  const hasReact = isInstalled('@types/react');

  before(async () => {
    folder = await consumer();
    const sources: Record<string, string> = {
      'node_modules/vue/index.d.ts': vueStandIn,
      'node_modules/svelte/elements.d.ts': svelteStandIn,
      'node_modules/some-jsx/jsx-runtime.d.ts': jsxStandIn,
      'jsx.tsx': `/** @jsxImportSource some-jsx */${jsx}`,
      'vue.ts': vue,
      'svelte.ts': svelte,
      'dom.ts': dom,
      ...(hasReact && {
        'react.tsx': `/** @jsxImportSource react */
          import type { CustomElements } from '${name}/jsx.d.ts';
          declare module 'react' { namespace JSX { interface IntrinsicElements extends CustomElements {} } }
          ${jsx}`,
      }),
    };
    for (const [file, text] of Object.entries(sources)) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), text);
    }
    const own = Object.keys(sources).filter((file) => !file.startsWith('node_modules/'));
    program = ts.createProgram({
      rootNames: own.map((file) => path.join(folder, file)),
      options: {
        strict: true,
        noEmit: true,
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
        jsx: ts.JsxEmit.ReactJSX,
        types: [],
        // The package is a link here, so the compiler would look for what it imports beside its own files.
        paths: {
          vue: [path.join(folder, 'node_modules/vue/index.d.ts')],
          'svelte/elements': [path.join(folder, 'node_modules/svelte/elements.d.ts')],
          react: [installedTypes('react')],
          'react/*': [installedTypes('react/*')],
        },
      },
    });
  });

  /** What the compiler says of a file. */
  function complaints(file: string): readonly string[] {
    const source = program.getSourceFile(file);
    expect(source, `${file} was read`).to.be.an('object');
    return [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  }

  it('of the package have no mistake in themselves', () => {
    const files = program
      .getSourceFiles()
      .map(({ fileName }) => fileName)
      .filter((file) => file.startsWith(`${root.split(path.sep).join('/')}/dist/`));
    expect(files.map((file) => path.basename(file))).to.include.members([
      'index.d.ts',
      'jsx.d.ts',
      'svelte.d.ts',
      'vue.d.ts',
    ]);
    for (const file of files) expect(complaints(file), file).to.deep.equal([]);
  });

  for (const kind of ['dom.ts', 'jsx.tsx', 'vue.ts', 'svelte.ts']) {
    it(`serve ${path.parse(kind).name}`, () => {
      expect(complaints(path.join(folder, kind))).to.deep.equal([]);
    });
  }

  it('serve React', function () {
    if (!hasReact) this.skip();
    expect(complaints(path.join(folder, 'react.tsx'))).to.deep.equal([]);
  });
});

function isInstalled(wanted: string): boolean {
  try {
    createRequire(import.meta.url).resolve(`${wanted}/package.json`);
    return true;
  } catch {
    return false;
  }
}

function installedTypes(wanted: string): string {
  return path.join(root, 'node_modules/@types', wanted);
}
