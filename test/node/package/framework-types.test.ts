import { writeFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'chai';
import ts from 'typescript';
import { consumer, packageFile, root } from './package.js';

const { name } = packageFile;

// What the types of Vue and Svelte let pass is tried with Vue and Svelte, in test/frameworks. Here they are only read.
/** As much of Vue as the types use. */
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
  import type { Prefixed } from '${name}';
  export namespace JSX {
    interface IntrinsicElements extends CustomElements, Prefixed<'acme', CustomElements> { p: object }
  }
`;

const jsx = `
  import type { AnswerGroup, RiskBenefitComparator } from '${name}';
  const definition: unknown = {};
  export const right = (
    <procedure-explainer src="/a.json" heading-level="3" depth="full" reader="carer" option={null}
      lang="es" id="a" definition={definition} worksheet="{}"
      class="wide" className="wide" slot="aid" part="aid" role="region" tabIndex={-1} inert hidden="until-found"
      translate="no" suppressHydrationWarning key={1} data-track="7" aria-label="Guide" style={{ maxWidth: '60em' }}
      ref={(element) => { element?.showSection('recovery'); }} onClick={(event) => event.preventDefault()}
      ondecision-aid-ready={(event) => { const id: string = event.definitionId; return id; }}
      ondecision-aid-error={({ issues }) => issues.map(({ code }) => code)}
    ><p>Read the leaflet</p></procedure-explainer>
  );
  const held: { current: RiskBenefitComparator | null } = { current: null };
  export const more = [
    <risk-benefit-comparator ref={held} per="1000" view="bars" />,
    <second-opinion-checklist ondecision-aid-change={(event) => {
      if (event.kind === 'answers') { const group: AnswerGroup = event.changed; console.log(group); }
      console.log(event.currentTarget.worksheet.answers);
    }} />,
    <acme-procedure-explainer option="night-splint" ref={(element) => { element?.showSection('recovery'); }} />,
  ];
  // @ts-expect-error the element of another tag
  export const wrongElement = <procedure-explainer ref={held} />;
  // @ts-expect-error not so many
  export const wrongNumber = <risk-benefit-comparator per="10" />;
  // @ts-expect-error no such depth
  export const wrongWord = <procedure-explainer depth="deep" />;
  // @ts-expect-error the status is read only
  export const readOnly = <procedure-explainer status="ready" />;
  // @ts-expect-error our events have no detail
  export const noDetail = <procedure-explainer ondecision-aid-change={({ detail }) => detail} />;
  // @ts-expect-error no such tag
  export const noTag = <procedure-explanation />;
`;

const dom = `
  import {
    defineElements, type AnswerGroup, type ElementsByTag, type Prefixed, type ProcedureExplainer,
  } from '${name}';
  declare global {
    interface HTMLElementTagNameMap extends Prefixed<'acme', ElementsByTag> {}
  }
  defineElements({ prefix: 'acme' });
  export const ofAcme: ProcedureExplainer = document.createElement('acme-procedure-explainer');
  // @ts-expect-error no such tag
  document.createElement('acme-explainer').definition = '{}';
  window.addEventListener('decision-aid-error', ({ issues }) => issues.map(({ code }) => code));
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

/** The types that are printed for consumers say what the schema does, and none has to be inferred. */
const definitions = `
  import type { ProcedureOption, ProcedureDefinition } from '${name}/definition.js';
  import type { ProcedureDefinition as Inferred } from '${path.join(root, 'src/definition/definition.js').split(path.sep).join('/')}';
  declare const printed: ProcedureDefinition;
  declare const inferred: Inferred;
  export const same: [Inferred, ProcedureDefinition] = [printed, inferred];
  export const title: string = printed.title;
  // @ts-expect-error it is frozen
  printed.title = 'another';
  export const option: ProcedureOption | undefined = printed.options[0];
`;

describe('dist, the types for frameworks', function () {
  // The compiler infers the type of a definition from the schema here, to compare it.
  this.timeout(90_000);

  let folder: string;
  let program: ts.Program;

  before(async () => {
    folder = await consumer();
    const sources: Record<string, string> = {
      'node_modules/vue/index.d.ts': vueStandIn,
      'node_modules/svelte/elements.d.ts': svelteStandIn,
      'node_modules/some-jsx/jsx-runtime.d.ts': jsxStandIn,
      'jsx.tsx': `/** @jsxImportSource some-jsx */${jsx}`,
      'vue.ts': `import type {} from '${name}/vue.d.ts';`,
      'svelte.ts': `import type {} from '${name}/svelte.d.ts';`,
      'dom.ts': dom,
      'definition.ts': definitions,
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

  for (const kind of ['dom.ts', 'jsx.tsx', 'definition.ts']) {
    it(`serve ${path.parse(kind).name}`, () => {
      expect(complaints(path.join(folder, kind))).to.deep.equal([]);
    });
  }
});
