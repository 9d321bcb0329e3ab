/**
 * The types of the elements in templates: JSX, Vue and Svelte. What is there comes from the manifest; of what type it
 * is comes from the classes, so that the two cannot differ.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A plugin of the analyzer that writes jsx.d.ts, vue.d.ts and svelte.d.ts. */
export function frameworkTypes({ outdir }) {
  return {
    name: 'framework-types',
    packageLinkPhase({ customElementsManifest }) {
      const elements = customElementsManifest.modules
        .flatMap(({ declarations = [] }) => declarations)
        .filter(({ tagName }) => tagName);
      mkdirSync(outdir, { recursive: true });
      for (const [name, write] of Object.entries({ jsx, vue, svelte })) {
        writeFileSync(path.join(outdir, `${name}.d.ts`), write(elements));
      }
    },
  };
}

// --- the three files -----------------------------------------------------------------------------

function jsx(elements) {
  return `/**
 * The elements in JSX. With React 19:
 *
 *     import type { CustomElements } from 'decision-aid-elements/jsx.d.ts';
 *
 *     declare module 'react' {
 *       namespace JSX {
 *         interface IntrinsicElements extends CustomElements {}
 *       }
 *     }
 */
${importFromIndex(elements)}

/** What can be set on any element. */
export interface CommonProps {
  children?: unknown;
  class?: string;
  className?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
  hidden?: boolean;
  id?: string;
  key?: string | number | bigint | null;
  lang?: string;
  ref?: unknown;
  slot?: string;
  style?: string | object;
  title?: string;
}
${elements.map((element) => propsOf(element, (event) => `on${event}`)).join('')}
/** The elements by tag. */
export interface CustomElements {
${elements.map((element) => member(element, `CommonProps & ${element.name}Props`)).join('')}}
`;
}

function vue(elements) {
  const types = elements.map((element) => {
    const events = element.events.map(
      ({ name, type }) => `      '${name}': (event: ${type.text}) => void;\n`,
    );
    return member(
      element,
      `new () => ${element.name} & {
      /** @deprecated For type checking of templates only. */
      $props: HTMLAttributes & PublicProps & ${element.name}Props;
      /** @deprecated For type checking of templates only. */
      $emit: EmitFn<{
  ${events.join('  ')}      }>;
    }`,
      '    ',
    );
  });
  return `/** The elements in templates of Vue. Import it once: \`import type {} from 'decision-aid-elements/vue.d.ts'\`. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
${importFromIndex(elements)}
${elements.map((element) => propsOf(element, (event) => `on${pascal(event)}`)).join('')}
declare module 'vue' {
  interface GlobalComponents {
${types.join('')}  }
}
`;
}

function svelte(elements) {
  const types = elements.map((element) =>
    member(element, `HTMLAttributes<${element.name}> & ${element.name}Props`, '    '),
  );
  return `/** The elements in Svelte. Import it once: \`import type {} from 'decision-aid-elements/svelte.d.ts'\`. */
import type { HTMLAttributes } from 'svelte/elements';
${importFromIndex(elements)}
${elements.map((element) => propsOf(element, (event) => `on${event}`, `on:`)).join('')}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${types.join('')}  }
}
`;
}

// --- their parts ---------------------------------------------------------------------------------

function importFromIndex(elements) {
  const names = new Set(
    elements.flatMap(({ name, events = [] }) => [name, ...events.map(({ type }) => type.text)]),
  );
  return `import type {\n${[...names]
    .sort()
    .map((name) => `  ${name},\n`)
    .join('')}} from './entries/index.js';`;
}

/** The props of an element; \`olderPrefix\` adds the events once more, as older templates write them. */
function propsOf({ name, attributes = [], members = [], events = [] }, nameOfEvent, olderPrefix) {
  const lines = [
    ...attributes.map((attribute) =>
      prop(attribute.name, ofAttribute(name, attribute), attribute.description),
    ),
    ...members
      .filter(isSettable)
      .map((one) => prop(one.name, ofProperty(one, name), one.description)),
    ...events.flatMap(({ name: event, type, description }) => {
      const handler = `(event: ${type.text}) => void`;
      const names = [nameOfEvent(event), ...(olderPrefix ? [`${olderPrefix}${event}`] : [])];
      return names.map((one) => prop(one, handler, description));
    }),
  ];
  return `
/** What can be set on it. */
export interface ${name}Props {
${lines.join('')}}
`;
}

function isSettable({ kind, static: isStatic, readonly, attribute, name }) {
  if (kind !== 'field' || isStatic || readonly) return false;
  return attribute === undefined || attribute !== name;
}

// In markup a number is written as text.
function ofAttribute(name, { fieldName, type }) {
  const own = `${name}['${fieldName}']`;
  return type?.text === 'number' ? `${own} | \`\${number}\`` : own;
}

// A type has room for what is read only: what may be written is wider, since all of it is checked.
function ofProperty({ name: property, type }, name) {
  return /\bProcedureDefinition\b/.test(type?.text ?? '') ? 'unknown' : `${name}['${property}']`;
}

function prop(name, type, description) {
  const key = /^\w+$/.test(name) ? name : `'${name}'`;
  return `${comment(description, '  ')}  ${key}?: ${type};\n`;
}

function member({ tagName, description }, type, indent = '  ') {
  return `${comment(description, indent)}${indent}'${tagName}': ${type};\n`;
}

function comment(text = '', indent) {
  const lines = text.trim().replaceAll('*/', '*\\/').split('\n');
  return lines.length === 1
    ? `${indent}/** ${lines[0]} */\n`
    : `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

function pascal(name) {
  return name.replace(/(^|-)([a-z])/g, (_, _dash, letter) => letter.toUpperCase());
}
