/** Worksheets as XLIFF 2.0, which the tools of translators read: one unit a text, found again by its JSON pointer. */
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import type {
  TextState,
  WorksheetEntry,
  WorksheetText,
} from '../authoring/translation/worksheet.js';
import { Stopped, wrong } from './stopped.js';

const namespace = 'urn:oasis:names:tc:xliff:document:2.0';
const states: readonly string[] = ['initial', 'translated', 'reviewed', 'final'];

/** What a worksheet is of. */
export interface WorksheetFile {
  readonly id: string;
  readonly version: string;
  readonly from: string;
  readonly to: string;
}

/** Writes a worksheet. */
export function worksheetAsXliff(
  { id, version, from, to }: WorksheetFile,
  entries: readonly WorksheetEntry[],
): string {
  const document = parseXml(`<xliff xmlns="${namespace}" version="2.0"></xliff>`, 'the worksheet');
  const root = document.documentElement;
  root.setAttribute('srcLang', from);
  root.setAttribute('trgLang', to);
  const file = child(root, 'file', { id: `${id}_${version}`, original: `${id}.${from}.json` });
  entries.forEach((entry, index) => {
    const unit = child(file, 'unit', { id: `u${index + 1}`, name: entry.pointer });
    const notes = child(unit, 'notes');
    for (const [category, text] of notesOf(entry)) child(notes, 'note', { category }, text);
    const segment = child(unit, 'segment', { state: entry.state });
    const asWritten = { 'xml:space': 'preserve' };
    child(segment, 'source', asWritten, entry.source);
    if (entry.target !== '') child(segment, 'target', asWritten, entry.target);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
}

function notesOf({
  where,
  longest,
  terms,
  before,
}: WorksheetEntry): readonly (readonly [category: string, text: string])[] {
  return [
    ['place', where],
    ['length', `${longest} characters at most`],
    ...terms.map(
      ({ term, own }) => ['glossary', own === undefined ? term : `${term} = ${own}`] as const,
    ),
    ...(before === undefined
      ? []
      : [
          [
            'changed',
            `The original has changed since it was translated. It was: ${before}`,
          ] as const,
        ]),
  ];
}

/** A worksheet as it came back. */
export interface ReturnedWorksheet {
  readonly to: string;
  readonly texts: readonly WorksheetText[];
}

/** Reads a worksheet back. */
export function xliffAsWorksheet(xml: string, file: string): ReturnedWorksheet {
  const root = parseXml(xml, file).documentElement as Element | null;
  // Of words without a tag the parser makes a document without an element.
  if (root?.namespaceURI !== namespace || root.localName !== 'xliff') {
    throw new Stopped(
      wrong,
      `${file} is not XLIFF 2.0. Make it with "npx decision-aid-elements translate extract", and have the tool of the translator save it in the same format.`,
    );
  }
  const texts = Array.from(root.getElementsByTagNameNS(namespace, 'unit'), (unit) => {
    // A tool may have cut a text into several segments.
    const segments = Array.from(unit.getElementsByTagNameNS(namespace, 'segment'));
    const wordsOf = (name: string): string =>
      Array.from(unit.getElementsByTagNameNS(namespace, name), (one) => one.textContent ?? '').join(
        '',
      );
    const ofSegments = segments.map((one) => one.getAttribute('state') ?? 'initial');
    return {
      pointer: unit.getAttribute('name') ?? '',
      source: wordsOf('source'),
      target: wordsOf('target'),
      state: (states.find((state) => ofSegments.includes(state)) ?? 'initial') as TextState,
    };
  });
  const pointers = texts.map(({ pointer }) => pointer);
  const twice = pointers.find((pointer, index) => pointers.indexOf(pointer) !== index);
  if (twice !== undefined) {
    throw new Stopped(
      wrong,
      `${file} has the unit of ${twice} twice, and only one of them can be right. Remove the other.`,
    );
  }
  return { to: root.getAttribute('trgLang') ?? '', texts };
}

function child(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  text?: string,
): Element {
  const document = parent.ownerDocument;
  const depth = depthOf(parent);
  const indent = (steps: number): void => {
    parent.appendChild(document.createTextNode(`\n${'  '.repeat(steps)}`));
  };
  const last = parent.lastChild;
  if (last?.nodeType === 3) parent.removeChild(last);
  indent(depth + 1);
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text !== undefined) element.appendChild(document.createTextNode(text));
  parent.appendChild(element);
  indent(depth);
  return element;
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let above = element.parentNode; above?.nodeType === 1; above = above.parentNode) depth += 1;
  return depth;
}

function parseXml(xml: string, file: string): Document {
  // Left to itself the parser prints what it does not understand, and reads on; the first fault is the cause of others.
  const faults: string[] = [];
  const errorHandler = (_level: string, message: unknown): void => {
    faults.push(String(message));
  };
  const document = documentIn(xml, new DOMParser({ locator: {}, errorHandler }));
  if (document && faults.length === 0) return document;
  const lines = xml.trimEnd().split('\n').length;
  const [, line = '1'] = /line:(\d+)/.exec(faults[0] ?? '') ?? [];
  const isCutOff = !/<\/[\w:.-]+\s*>$/.test(xml.trimEnd());
  const what =
    xml.trim() === ''
      ? 'it is empty'
      : isCutOff
        ? `it ends too early, at line ${lines}`
        : `it is broken at line ${line}`;
  throw new Stopped(
    wrong,
    `${file} is not well-formed XML: ${what}. Open it in the tool of the translator, and save it again.`,
  );
}

function documentIn(xml: string, parser: DOMParser): Document | undefined {
  try {
    return parser.parseFromString(xml, 'text/xml');
  } catch {
    return undefined;
  }
}
