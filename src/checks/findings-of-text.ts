/** What only the text of a definition shows, and its value no longer: where it is no JSON, and what `JSON.parse` takes in silence. */
import { toPointer } from '../definition/issues.js';
import type { CheckFinding } from './finding.js';
import { clean } from './clean.js';
import { placesIn, type PlacedText } from './place-in-text.js';

/** What there is to say of a text, whatever its value: nothing where it is nested too deeply to be read. */
export function findingsOfText(text: string): readonly CheckFinding[] {
  const places = placesOf(text);
  if (!places) return [];
  const fault = faultOfJson(text, places);
  return fault ? [fault] : lostFromText(places);
}

/** What reads places goes into each level, and some texts have more levels than there is room for. */
export function placesOf(text: string): PlacedText | undefined {
  try {
    return placesIn(text);
  } catch {
    return undefined;
  }
}

/** Says where a text is no JSON; undefined where the reader of places finds nothing. */
export function faultOfJson(text: string, places: PlacedText): CheckFinding | undefined {
  const finding = { code: 'not-json', severity: 'error', pointer: '' } as const;
  const why = 'The library refuses the definition, so readers see nothing of it.';
  const source = 'RFC 8259: JSON';
  if (text.trim() === '') {
    return {
      ...finding,
      place: places.placeAt(0, 0),
      message: 'The file is empty.',
      why,
      source,
      mend: 'Check that it is the right file, and that it was saved.',
    };
  }
  const [first] = places.faults;
  if (!first) return undefined;
  const place = places.placeAt(first.offset, first.length);
  const found = text.slice(first.offset, first.offset + Math.min(first.length, 40)).trim();
  const isAtEnd = text.slice(first.offset).trim() === '';
  const [what, mend] =
    isAtEnd && first.code !== 'UnexpectedEndOfString' ? cutOff : wordsOf(first.code);
  return {
    ...finding,
    place,
    message: `This is not JSON: at line ${place.line}, column ${place.column}, ${what}${found === '' ? '' : `: ${clean(found)}`}.`,
    why,
    source,
    mend,
  };
}

type Words = readonly [what: string, mend: string];

const cutOff: Words = [
  'the file ends too early',
  'Add the brackets that are missing at the end, or get the whole file again.',
];

const other: Words = [
  'something stands where JSON has no room for it',
  'Check for a missing comma, quote or bracket.',
];

/** By the code of the fault. */
const faults: Readonly<Record<string, Words>> = {
  InvalidSymbol: [
    'a word is no value of JSON',
    'Write a text in straight quotes, a number in digits, or true, false or null.',
  ],
  InvalidNumberFormat: ['a number is badly written', 'Write digits with a point before decimals.'],
  CommaExpected: ['a comma is missing before this', 'Put a comma after what stands before it.'],
  ColonExpected: ['a colon is missing before this', 'Put a colon between the name and its value.'],
  PropertyNameExpected: [
    'the name of a field is missing',
    'Write the name in straight quotes, or remove the comma before it.',
  ],
  ValueExpected: ['a value is missing', 'Write the value, or remove the comma before it.'],
  UnexpectedEndOfString: [
    'a text has no quote at its end',
    'Close it with a straight quote on the same line.',
  ],
  UnexpectedEndOfNumber: ['a number ends too early', 'Write its digits after the point.'],
  InvalidEscapeCharacter: ['a backslash has no meaning here', 'Write two of them, or none.'],
  InvalidUnicode: ['a character is badly written', 'Write \\u and four digits or letters a to f.'],
  InvalidCharacter: [
    'a text has a character that JSON does not allow in it',
    'Write \\n for a new line and \\t for a tab.',
  ],
  InvalidCommentToken: ['JSON has no comments', 'Remove the comment.'],
  EndOfFileExpected: [
    'something stands after the end of the definition',
    'Remove it, or the bracket that closes too early.',
  ],
};

function wordsOf(code: string): Words {
  return faults[code] ?? other;
}

/** Says what the text of JSON has that its value has lost. */
export function lostFromText(places: PlacedText): readonly CheckFinding[] {
  return [...places.repeatedKeys().map(toldTwice), ...places.splitNumbers().map(toldSplit)];
}

function toldTwice({ path, place }: ReturnType<PlacedText['repeatedKeys']>[number]): CheckFinding {
  return {
    code: 'key-twice',
    severity: 'error',
    pointer: toPointer(path),
    place,
    message: `This field stands twice in the same place: ${clean(String(path.at(-1)))}.`,
    why: 'Readers see only the last one. What stands in the first is lost without a word.',
    source: 'RFC 8259, section 4: names within an object should be unique',
    mend: 'Keep the one that is right, and remove the other.',
  };
}

function toldSplit({
  path,
  place,
  written,
}: ReturnType<PlacedText['splitNumbers']>[number]): CheckFinding {
  return {
    code: 'thousands-point',
    severity: 'error',
    pointer: toPointer(path),
    place,
    message: `This whole number has a point in it: ${written}. JSON reads it as ${Number(written)}.`,
    why: 'Where it was meant as thousands, readers see a number that is a thousand times too small.',
    source: 'RFC 8259, section 6: the point begins the decimals',
    mend: `Write it without the point: ${written.replace('.', '')} where thousands are meant.`,
  };
}
