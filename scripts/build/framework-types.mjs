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
 *     import type { HTMLAttributes } from 'react';
 *     import type { CustomElements } from 'decision-aid-elements/jsx.d.ts';
 *
 *     declare module 'react' {
 *       namespace JSX {
 *         interface IntrinsicElements extends CustomElements<HTMLAttributes<HTMLElement>> {}
 *       }
 *     }
 */
${importFromIndex(elements)}

/** What can be set on any element, for a framework that brings no type of its own for it. */
export interface CommonProps {
  [attribute: \`data-\${string}\` | \`aria-\${string}\`]: string | number | boolean | null | undefined;
  /** Handlers of events of the page, with the events of the framework. */
  [handler: \`on\${Capitalize<string>}\`]: ((event: any) => void) | undefined;
  accessKey?: string;
  children?: unknown;
  className?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
  hidden?: boolean | 'until-found';
  id?: string;
  inert?: boolean;
  lang?: string;
  part?: string;
  role?: string;
  slot?: string;
  style?: string | object;
  suppressHydrationWarning?: boolean;
  tabIndex?: number;
  title?: string;
  translate?: 'yes' | 'no';
}

/** What JSX itself adds to an element. */
export interface OwnProps<Element> {
  class?: string;
  key?: string | number | bigint | null;
  ref?: ((element: Element | null) => void | (() => void)) | { current: Element | null } | null;
}
${elements.map((element) => propsOf(element, (event) => `on${event}`)).join('')}
/** The elements by tag. \`Common\` is what the framework lets be set on any element. */
export interface CustomElements<Common = CommonProps> {
${elements.map((element) => member(element, `Common & OwnProps<${element.name}> & ${element.name}Props`)).join('')}}
`;
}

function vue(elements) {
  const types = elements.map((element) => {
    const events = element.events.map(
      ({ name }) => `    '${name}': Heard<'${name}', ${element.name}>;\n`,
    );
    return member(
      element,
      `new () => ${element.name} & {
    /** @deprecated For type checking of templates only. */
    $props: HTMLAttributes & PublicProps & ${element.name}Props;
    /** @deprecated For type checking of templates only. */
    $emit: EmitFn<{
  ${events.join('  ')}    }>;
  }`,
    );
  });
  return `/** The elements in templates of Vue. Import it once: \`import type {} from 'decision-aid-elements/vue.d.ts'\`. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
${importFromIndex(elements)}
${elements.map((element) => propsOf(element, (event) => `on${pascal(event)}`)).join('')}
/** The elements by tag. */
export interface ElementComponents {
${types.join('')}}

declare module 'vue' {
  interface GlobalComponents extends ElementComponents {}
}
`;
}

function svelte(elements) {
  const types = elements.map((element) =>
    member(element, `HTMLAttributes<${element.name}> & ${element.name}Props`),
  );
  return `/** The elements in Svelte. Import it once: \`import type {} from 'decision-aid-elements/svelte.d.ts'\`. */
import type { HTMLAttributes } from 'svelte/elements';
${importFromIndex(elements)}
${elements.map((element) => propsOf(element, (event) => `on${event}`, `on:`)).join('')}
/** The elements by tag. */
export interface ElementAttributes {
${types.join('')}}

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends ElementAttributes {}
}
`;
}

// --- their parts ---------------------------------------------------------------------------------

function importFromIndex(elements) {
  const names = elements.map(({ name }) => name).sort();
  return `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from './entries/index.js';

/** Numbers as they are, or as the text that markup has. */
type OrText<Value> = Value | (Value extends number ? \`\${Value}\` : never);

/** Hears an event on the element itself. The map of events tells the kinds of a change apart. */
type Heard<Name extends keyof GlobalEventHandlersEventMap, Element> = (
  event: GlobalEventHandlersEventMap[Name] & { readonly currentTarget: Element },
) => void;`;
}

/** The props of an element; `olderPrefix` adds the events once more, as older templates write them. */
function propsOf({ name, attributes = [], members = [], events = [] }, nameOfEvent, olderPrefix) {
  const lines = [
    ...attributes.map((attribute) =>
      prop(attribute.name, `OrText<${name}['${attribute.fieldName}']>`, attribute.description),
    ),
    ...members
      .filter(isSettable)
      .map((one) => prop(one.name, ofProperty(one, name), one.description)),
    ...events.flatMap(({ name: event, description }) => {
      const handler = `Heard<'${event}', ${name}>`;
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

// A type has room for what is read only: what may be written is wider, since all of it is checked.
function ofProperty({ name: property, type }, name) {
  const isChecked = /\b(ProcedureDefinition|Worksheet)\b/.test(type?.text ?? '');
  return isChecked ? 'unknown' : `OrText<${name}['${property}']>`;
}

function prop(name, type, description) {
  const key = /^\w+$/.test(name) ? name : `'${name}'`;
  return `${comment(description, '  ')}  ${key}?: ${type === 'unknown' ? type : `${type} | undefined`};\n`;
}

function member({ tagName, description }, type) {
  return `${comment(description, '  ')}  '${tagName}': ${type};\n`;
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
