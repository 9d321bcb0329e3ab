/** Reads and writes the files that translators work in: XLIFF 1.2, one file a language. */
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:1.2';

/** Whom our notes are from; those of a translator's tools are kept as they are. */
const AUTHOR = 'developer';

/**
 * A piece of a text: words, or a gap that is filled when the text is shown.
 *
 * @typedef {string | { gap: number, filledWith: string }} Piece
 */

/**
 * A text to translate.
 *
 * @typedef {object} Source
 * @property {string} id
 * @property {readonly Piece[]} source
 * @property {string} [note] what a translator should know of it
 */

/**
 * A text and its translation.
 *
 * @typedef {object} Unit
 * @property {string} id
 * @property {Piece[]} source
 * @property {Piece[]} target empty if it is not translated
 * @property {string} state who has checked it; empty if the file does not say
 */

/**
 * The texts in an XLIFF file by what they are taken from: its `file` elements.
 *
 * @param {string} xml
 * @returns {Map<string, Unit[]>}
 */
export function readUnits(xml) {
  const files = Array.from(parse(xml).getElementsByTagName('file'), (file) => [
    file.getAttribute('original') ?? '',
    Array.from(file.getElementsByTagName('trans-unit'), unitOf),
  ]);
  return new Map(/** @type {[string, Unit[]][]} */ (files));
}

/**
 * The words of a text, with its gaps as numbers.
 *
 * @param {readonly Piece[]} pieces
 */
export function wordsOf(pieces) {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `{${piece.gap}}`)).join('');
}

/**
 * Brings an XLIFF file up to date. The translation of a text stays for as long as its English does, with all that a
 * translator's tools have added to it.
 *
 * @param {string | undefined} xml the file as it is; nothing for a new language
 * @param {string} language
 * @param {ReadonlyMap<string, readonly Source[]>} sources the texts in English, by what they are taken from
 * @returns {string}
 */
export function updatedFile(xml, language, sources) {
  const known = new Map(
    Array.from(xml ? parse(xml).getElementsByTagName('trans-unit') : [], (unit) => [
      unit.getAttribute('id'),
      unit,
    ]),
  );
  const document = parse(`<xliff version="1.2" xmlns="${NAMESPACE}"></xliff>`);
  const root = /** @type {Element} */ (document.documentElement);
  for (const [original, texts] of sources) {
    const file = append(root, 'file');
    file.setAttribute('target-language', language);
    file.setAttribute('source-language', 'en');
    file.setAttribute('original', original);
    file.setAttribute('datatype', 'plaintext');
    lineBreak(file);
    const body = append(file, 'body');
    lineBreak(file);
    lineBreak(body);
    for (const text of inOrder(texts, [...known.keys()])) {
      writeUnit(append(body, 'trans-unit'), text, known.get(text.id));
      lineBreak(body);
    }
    lineBreak(root);
  }
  root.insertBefore(document.createTextNode('\n'), root.firstChild);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
}

/**
 * The texts in the order that the file has, each new one behind the one before it: code that moves to another file
 * changes nothing for translators.
 *
 * @param {readonly Source[]} texts
 * @param {readonly (string | null)[]} known ids in the file
 */
function inOrder(texts, known) {
  const byId = new Map(texts.map((text) => [text.id, text]));
  const ordered = known.filter((id) => byId.has(id));
  texts.forEach(({ id }, at) => {
    if (ordered.includes(id)) return;
    ordered.splice(at === 0 ? 0 : ordered.indexOf(texts[at - 1].id) + 1, 0, id);
  });
  return ordered.map((id) => byId.get(id));
}

/**
 * @param {Element} unit
 * @param {Source} text
 * @param {Element | undefined} before the same text as the file had it
 */
function writeUnit(unit, { id, source, note }, before) {
  // A gap is known by its number: what fills it may have got another name in the code.
  const isUnchanged = before && wordsOf(unitOf(before).source) === wordsOf(source);
  for (const { name, value } of isUnchanged ? Array.from(before.attributes) : [])
    unit.setAttribute(name, value);
  unit.setAttribute('id', id);
  const indent = () => lineBreak(unit, '  ');
  indent();
  write(append(unit, 'source'), source);
  const kept = isUnchanged ? childrenOf(before).filter((child) => !isOurs(child)) : [];
  const [target] = kept.filter(({ tagName }) => tagName === 'target');
  if (target) nameGaps(keep(target), source);
  if (note) {
    indent();
    const element = append(unit, 'note');
    element.setAttribute('from', AUTHOR);
    write(element, [note]);
  }
  for (const child of kept) if (child !== target) keep(child);
  lineBreak(unit);

  /** @param {Element} child */
  function keep(child) {
    indent();
    return /** @type {Element} */ (unit.appendChild(unit.ownerDocument.importNode(child, true)));
  }
}

/**
 * @param {Element} target
 * @param {readonly Piece[]} source
 */
function nameGaps(target, source) {
  for (const gap of Array.from(target.getElementsByTagName('x'))) {
    const same = source.find(
      (piece) => typeof piece !== 'string' && piece.gap === Number(gap.getAttribute('id')),
    );
    if (typeof same === 'object') gap.setAttribute('equiv-text', same.filledWith);
  }
}

/** @param {Element} child */
function isOurs(child) {
  if (child.tagName === 'source') return true;
  return child.tagName === 'note' && child.getAttribute('from') === AUTHOR;
}

/** @param {Element} element */
function childrenOf(element) {
  return /** @type {Element[]} */ (
    Array.from(element.childNodes).filter(({ nodeType }) => nodeType === element.ELEMENT_NODE)
  );
}

/**
 * @param {Element} parent
 * @param {string} name
 */
function append(parent, name) {
  return /** @type {Element} */ (
    parent.appendChild(parent.ownerDocument.createElementNS(NAMESPACE, name))
  );
}

/**
 * @param {Element} parent
 * @param {string} [indent]
 */
function lineBreak(parent, indent = '') {
  parent.appendChild(parent.ownerDocument.createTextNode(`\n${indent}`));
}

/**
 * @param {Element} element
 * @param {readonly Piece[]} pieces
 */
function write(element, pieces) {
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      element.appendChild(element.ownerDocument.createTextNode(piece));
    } else {
      const gap = append(element, 'x');
      gap.setAttribute('id', String(piece.gap));
      gap.setAttribute('equiv-text', piece.filledWith);
    }
  }
}

/** @param {string} xml */
function parse(xml) {
  // Left to itself the parser prints what it does not understand, and reads on.
  const errorHandler = (/** @type {string} */ level, /** @type {unknown} */ message) => {
    throw new Error(`${level}: ${String(message)}`);
  };
  return new DOMParser({ errorHandler }).parseFromString(xml, 'text/xml');
}

/**
 * @param {Element} element
 * @returns {Unit}
 */
function unitOf(element) {
  const children = childrenOf(element);
  const source = children.find(({ tagName }) => tagName === 'source');
  const target = children.find(({ tagName }) => tagName === 'target');
  return {
    id: element.getAttribute('id') ?? '',
    source: piecesOf(source),
    target: piecesOf(target),
    state: target?.getAttribute('state') ?? '',
  };
}

/**
 * @param {Element | undefined} element
 * @returns {Piece[]}
 */
function piecesOf(element) {
  element?.normalize();
  return Array.from(element?.childNodes ?? [], (node) => {
    if (node.nodeType === node.TEXT_NODE) return node.nodeValue ?? '';
    const { attributes } = /** @type {Element} */ (node);
    return {
      gap: Number(attributes.getNamedItem('id')?.value),
      filledWith: attributes.getNamedItem('equiv-text')?.value ?? '',
    };
  });
}
