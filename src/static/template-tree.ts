/**
 * What a view says, as a tree of elements and texts, without a page to draw it in. Only what a reader is told: nothing
 * here calls a listener or sets a property.
 */
import { nothing, noChange, type TemplateResult } from 'lit';
import { getDirectiveClass, isDirectiveResult, isTemplateResult } from 'lit/directive-helpers.js';
import { PartType, type DirectiveResult, type PartInfo } from 'lit/directive.js';
import { templateOf, type TemplateNode, type TemplateText } from './template.js';

/** An element, with the attributes that its view gives it. */
export interface StaticElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly StaticNode[];
}

/** An element or a text. */
export type StaticNode = StaticElement | string;

/** The tree of anything that can stand in a template. Drawings are not looked into. */
export function treeOf(value: unknown): readonly StaticNode[] {
  if (value === nothing || value === noChange || value === undefined || value === null) return [];
  if (isDirectiveResult(value)) return treeOf(resolved(value));
  if (isTemplateResult(value)) return templateTree(value);
  if (typeof value === 'object' && Symbol.iterator in value) {
    return [...(value as Iterable<unknown>)].flatMap(treeOf);
  }
  // As in a template, where anything else is a text.
  return [String(value)];
}

function templateTree({ strings, values }: TemplateResult): readonly StaticNode[] {
  const build = (nodes: readonly TemplateNode[]): readonly StaticNode[] =>
    nodes.flatMap((node): readonly StaticNode[] => {
      if (typeof node === 'string') return [node];
      if (typeof node === 'number') return treeOf(values[node]);
      if (node.tag === 'svg') return [];
      return [
        {
          tag: node.tag,
          attributes: attributesOf(node.attributes),
          children: build(node.children),
        },
      ];
    });
  const attributesOf = (
    attributes: ReadonlyMap<string, TemplateText>,
  ): ReadonlyMap<string, string> => {
    const found = new Map<string, string>();
    for (const [name, text] of attributes) {
      // Listeners and properties are for who acts.
      if (/^[@.]/.test(name)) continue;
      if (name.startsWith('?')) {
        const [place] = text;
        if (typeof place === 'number' && values[place]) found.set(name.slice(1), '');
        continue;
      }
      const pieces = text.map((piece) => (typeof piece === 'number' ? values[piece] : piece));
      if (!pieces.includes(nothing)) found.set(name, pieces.map(String).join(''));
    }
    return found;
  };
  return build(templateOf(strings));
}

const childPart: PartInfo = { type: PartType.CHILD };

/** What a directive says where there is nothing yet to compare with. */
function resolved(result: DirectiveResult): unknown {
  const { values } = result as unknown as { readonly values: readonly unknown[] };
  return new (getDirectiveClass(result)!)(childPart).render(...values);
}
