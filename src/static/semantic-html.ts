/**
 * Writes a tree as HTML for whoever runs no script: headings, paragraphs, lists and tables, and nothing that only looks
 * or only works. What is closed on a page stands open here, under a heading.
 *
 * Nothing gets out but the elements and attributes that are written below, and each text is escaped: a definition is
 * untrusted.
 */
import { attributeText, capitalised, escaped, tidy } from './markup.js';
import {
  capitalClasses,
  elementsIn,
  foldClasses,
  hasClass,
  hasLines,
  isChoice,
  isElement,
  isHeading,
  isInline,
  isLeftOut,
  isOwnLine,
  kept,
  termsIn,
} from './reading.js';
import type { StaticElement, StaticNode } from './template-tree.js';

/** Where the writer is. */
interface Place {
  /** The level of the last heading: what follows is under it. */
  level: number;
  /** Whether headings have no place here. */
  readonly isInTable: boolean;
}

/** The HTML of some nodes. */
export function htmlOf(nodes: readonly StaticNode[], level: number): string {
  return withoutEmptyHeadings(flow(nodes, { level, isInTable: false })).join('\n');
}

/** Blocks, in order. What stands beside them in a line becomes a paragraph. */
function flow(nodes: readonly StaticNode[], place: Place, parent?: StaticElement): string[] {
  const blocks: string[] = [];
  const items: string[] = [];
  let run = '';
  const push = (more: readonly string[]): void => {
    for (const block of more) {
      const before = blocks.at(-1);
      // The rest of a list, which was folded.
      if (block.startsWith('<ul>') && before?.startsWith('<ul>'))
        blocks[blocks.length - 1] = before.slice(0, -'</ul>'.length) + block.slice('<ul>'.length);
      else blocks.push(block);
    }
  };
  const flush = (): void => {
    if (items.length > 0) push([`<ul>${items.splice(0).join('')}</ul>`]);
    const text = tidy(run);
    run = '';
    if (text) blocks.push(`<p>${text}</p>`);
  };
  for (const node of nodes) {
    if (!isElement(node)) {
      if (node.trim() !== '' && items.length > 0) flush();
      run += escaped(node);
    } else if (isLeftOut(node, parent)) {
      continue;
    } else if (isChoice(node)) {
      if (tidy(run)) flush();
      items.push(`<li>${choiceOf(node, place)}</li>`);
    } else if (isInline(node)) {
      const isLine = isOwnLine(node);
      if (isLine || items.length > 0) flush();
      run += hasClass(node, capitalClasses) ? capitalised(inline([node])) : inline([node]);
      if (isLine) flush();
    } else {
      flush();
      push(block(node, place));
    }
  }
  flush();
  return blocks;
}

/** A heading under which nothing is left says nothing. */
function withoutEmptyHeadings(blocks: readonly string[]): readonly string[] {
  const levelOf = (block = '<h0'): number => Number(/^<h(\d)/.exec(block)?.[1] ?? 9);
  const kept: string[] = [];
  for (const block of [...blocks].reverse()) {
    const level = levelOf(block);
    if (level === 9 || levelOf(kept.at(-1)) > level) kept.push(block);
  }
  return kept.reverse();
}

function block(node: StaticElement, place: Place): readonly string[] {
  const { tag, children } = node;
  if (isHeading(node)) {
    place.level = Number(tag.slice(1));
    return filled(tag, inline(children, node), node);
  }
  switch (tag) {
    case 'p':
    case 'legend':
    case 'summary': {
      if (hasLines(node)) return flow(children, place, node);
      const words = inline(children);
      return filled('p', hasClass(node, capitalClasses) ? capitalised(words) : words, node);
    }
    case 'ul':
    case 'ol':
      return listed(tag, elementsIn(node, 'li'), node, place);
    case 'dl':
      return listed(tag, termsIn(node), node, place);
    case 'table':
      return tablesOf(node, place);
    case 'details':
      return detailsOf(node, place);
    case 'section': {
      // What follows it is not under its headings.
      const { level } = place;
      const blocks = boxed(node, place);
      place.level = level;
      return blocks;
    }
    default:
      return boxed(node, place);
  }
}

/** What is in a box; of the box itself, its language. */
function boxed(node: StaticElement, place: Place): readonly string[] {
  const blocks = flow(node.children, place, node);
  const language = languageOf(node);
  return language && blocks.length > 0 ? [`<div${language}>`, ...blocks, '</div>'] : blocks;
}

function listed(
  tag: string,
  parts: readonly StaticElement[],
  node: StaticElement,
  place: Place,
): readonly string[] {
  const items = parts.map((part) => oneOf(part, place));
  return items.length === 0 ? [] : [`<${tag}${languageOf(node)}>${items.join('\n')}</${tag}>`];
}

/** What was closed, under its line as a heading; where that line only says that there is more, without it. */
function detailsOf(details: StaticElement, place: Place): readonly string[] {
  const [summary] = elementsIn(details, 'summary');
  const rest = details.children.filter((child) => child !== summary);
  const { level } = place;
  if (!summary || hasClass(summary, foldClasses) || hasClass(details, foldClasses))
    return flow(rest, place);
  const within: Place = { ...place };
  const title = elementsIn(summary, 'h[1-6]')[0];
  if (title) return [...block(title, within), ...flow(rest, within)];
  within.level = Math.min(6, level + 1);
  const words = tidy(inline(summary.children));
  const body = flow(rest, within);
  if (body.length === 0) return [];
  return place.isInTable || level === 6
    ? [`<p><strong>${words}</strong></p>`, ...body]
    : [`<h${level + 1}>${words}</h${level + 1}>`, ...body];
}

/** A table; or where its rows are in groups with a name, a heading and a table for each. */
function tablesOf(table: StaticElement, place: Place): readonly string[] {
  const [caption] = elementsIn(table, 'caption');
  const [head] = elementsIn(table, 'thead');
  return elementsIn(table, 'tbody').flatMap((body): readonly string[] => {
    const rows = elementsIn(body, 'tr');
    const name = rows[0] && elementsIn(rows[0], 'th').find(isOfGroup);
    if (!name) return [tableOf(caption ? inline(caption.children) : '', head, rows)];
    const [title = '', ...more] = flow(name.children, { ...place, isInTable: true }, name);
    const words = title.replace(/^<p>|<\/p>$/g, '');
    const level = Math.min(6, place.level + 1);
    return [`<h${level}>${words}</h${level}>`, ...more, tableOf(words, head, rows.slice(1))];
  });
}

function isOfGroup({ attributes }: StaticElement): boolean {
  return attributes.get('scope') === 'rowgroup';
}

function tableOf(
  caption: string,
  head: StaticElement | undefined,
  rows: readonly StaticElement[],
): string {
  const place: Place = { level: 6, isInTable: true };
  const written = (some: readonly StaticElement[]): string =>
    some
      .map((row) => row.children.filter(isElement).map((cell) => oneOf(cell, place)))
      .filter((cells) => cells.some((cell) => !/^<t[dh][^>]*><\/t[dh]>$/.test(cell)))
      .map((cells) => `<tr>${cells.join('')}</tr>`)
      .join('\n');
  return [
    '<table>',
    ...(caption ? [`<caption>${tidy(caption)}</caption>`] : []),
    ...(head ? [`<thead>${written(elementsIn(head, 'tr'))}</thead>`] : []),
    `<tbody>${written(rows)}</tbody>`,
    '</table>',
  ].join('\n');
}

/** An item, a term or a cell: there even when it is empty. */
function oneOf(node: StaticElement, place: Place): string {
  const { tag, attributes } = node;
  const spans = ['scope', 'colspan', 'rowspan'].map((name) =>
    attributeText(name, attributes.get(name)),
  );
  return `<${tag}${spans.join('')}${languageOf(node)}>${inside(node, place)}</${tag}>`;
}

/** A single line needs no paragraph of its own, and the only choice of an item no list. */
function inside(node: StaticElement, place: Place): string {
  const [choice, ...others] = node.children.filter(
    (child) => isElement(child) && !isLeftOut(child, node),
  ) as StaticElement[];
  if (node.tag === 'li' && choice && others.length === 0 && isChoice(choice))
    return choiceOf(choice, place);
  return unwrapped(flow(node.children, { ...place }, node));
}

/** The label, and what stands under it. */
function choiceOf(node: StaticElement, place: Place): string {
  if (node.tag === 'label') return tidy(inline(node.children, node));
  const label = elementsIn(node, 'label')[0]!;
  const rest = flow(
    node.children.filter((child) => child !== label),
    { ...place },
    node,
  );
  return unwrapped([`<p>${tidy(inline(label.children, label))}</p>`, ...rest]);
}

function unwrapped(blocks: readonly string[]): string {
  const [only = ''] = blocks;
  return blocks.length === 1 && only.startsWith('<p>') ? only.slice(3, -4) : blocks.join('\n');
}

function inline(nodes: readonly StaticNode[], parent?: StaticElement): string {
  return nodes
    .map((node): string => {
      if (!isElement(node)) return escaped(node);
      if (isLeftOut(node, parent)) return '';
      const words = inline(node.children, node);
      if (words.trim() === '') return words;
      // On a page it stands on another line than what is beside it.
      const [before, after] = isOwnLine(node)
        ? [' ', node.attributes.get('class') === 'number' ? '<br>' : '']
        : ['', ''];
      return before + marked(node, words) + after;
    })
    .join('');
}

function marked(node: StaticElement, words: string): string {
  const { tag } = node;
  const language = languageOf(node);
  if (tag === 'a') return linkOf(node, words);
  if (kept.has(tag)) return `<${tag}${language}>${tag === 'sup' ? tidy(words) : words}</${tag}>`;
  return language ? `<span${language}>${words}</span>` : words;
}

function linkOf({ attributes }: StaticElement, words: string): string {
  const address = attributes.get('href') ?? '';
  if (!/^(https:\/\/|mailto:|tel:)/.test(address)) return words;
  return `<a${attributeText('href', address)} rel="noopener noreferrer" referrerpolicy="no-referrer">${words}</a>`;
}

function filled(tag: string, words: string, node: StaticElement): readonly string[] {
  const text = tidy(words);
  return text === '' ? [] : [`<${tag}${languageOf(node)}>${text}</${tag}>`];
}

function languageOf({ attributes }: StaticElement): string {
  return ['lang', 'dir'].map((name) => attributeText(name, attributes.get(name))).join('');
}
