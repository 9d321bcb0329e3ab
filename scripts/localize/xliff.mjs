/** Reads the files that hold the translations of the interface. */
import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';

/**
 * A piece of a message: words, or a gap that is filled when the message is shown.
 *
 * @typedef {string | { gap: number, filledWith: string }} Piece
 */

/**
 * One message and its translation.
 *
 * @typedef {object} Unit
 * @property {string} id
 * @property {Piece[]} source
 * @property {Piece[]} target empty if it is not translated
 * @property {string} state who has checked it; empty if the file does not say
 */

/**
 * The messages in an XLIFF file.
 *
 * @param {string} file
 * @returns {Unit[]}
 */
export function readUnits(file) {
  const document = parse(readFileSync(file, 'utf8'));
  return Array.from(document.getElementsByTagName('trans-unit'), (unit) => {
    const [source] = Array.from(unit.getElementsByTagName('source'));
    const [target] = Array.from(unit.getElementsByTagName('target'));
    return {
      id: unit.getAttribute('id') ?? '',
      source: piecesOf(source),
      target: piecesOf(target),
      state: target?.getAttribute('state') ?? '',
    };
  });
}

/**
 * The words of a message, with its gaps as numbers.
 *
 * @param {readonly Piece[]} pieces
 */
export function wordsOf(pieces) {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `{${piece.gap}}`)).join('');
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
 * @param {Element | undefined} element
 * @returns {Piece[]}
 */
function piecesOf(element) {
  return Array.from(element?.childNodes ?? [], (node) => {
    if (node.nodeType === node.TEXT_NODE) return node.nodeValue ?? '';
    const { attributes } = /** @type {Element} */ (node);
    return {
      gap: Number(attributes.getNamedItem('id')?.value),
      filledWith: attributes.getNamedItem('equiv-text')?.value ?? '',
    };
  });
}
