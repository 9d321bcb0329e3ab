/** Texts that a hand, a paste or a broken download leaves where a definition should be. */
import { minimalDefinition } from '../fixtures/minimal-definition.js';

const text = JSON.stringify(minimalDefinition());

/** Bad inputs of the parser, as texts. */
export const badTexts: readonly string[] = [
  '',
  ' ',
  '{',
  text.slice(0, -1),
  text.slice(0, text.length / 2),
  `${text}}`,
  'undefined',
  "{'id':1}",
  '{"id":NaN}',
  '[1,]',
  '\u0000',
  '{"a" 1}',
  '{\n"a": 1\n"b"',
  '"at position 7',
  '<!doctype html>',
  ' \n<html>',
  '\ufeff<p>Log in</p>',
  '<?xml?>',
  'null',
  '[]',
  '"text"',
  '7',
  'true',
  '{}',
  '{"schemaVersion":"9.0"}',
  '{"schemaVersion":null,"id":[[[[{}]]]]}',
  '{"__proto__":{"id":"x"}}',
  '[['.repeat(500),
  text.replaceAll('"', '“'),
  text.replace('"id"', '"id":"twice","id"'),
  text.replace('"title":"', '"title":"\ufffd\u200b'),
];
