/** A shipped definition is read in every engine: in Node and, by the same test, in browsers. */
import { expect } from 'chai';
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import { compareTranslation } from '../../src/definition/translations.js';

/** The text of a file beside the sources. */
async function load(fileName: string): Promise<string> {
  const address = new URL(`../../src/content/definitions/${fileName}`, import.meta.url);
  if (address.protocol !== 'file:') return (await fetch(address)).text();
  // By a name that the server of browser tests does not look for.
  const nodeFiles = 'node:fs/promises';
  const { readFile } = (await import(nodeFiles)) as {
    readFile: (address: URL, form: string) => Promise<string>;
  };
  return readFile(address, 'utf8');
}

describe('parseDefinition: the shipped definition of carpal tunnel syndrome', () => {
  const definitions = new Map<string, ProcedureDefinition | undefined>();

  for (const language of ['en', 'es']) {
    it(`has no issues: ${language}`, async () => {
      const text = await load(`carpal-tunnel-syndrome.${language}.json`);
      const fromText = parseDefinition(text);
      expect(fromText.issues).to.deep.equal([]);
      expect(fromText.definition?.language).to.equal(language);
      expect(parseDefinition(JSON.parse(text))).to.deep.equal(fromText);
      definitions.set(language, fromText.definition);
    });
  }

  it('says the same in both languages', () => {
    expect(compareTranslation(definitions.get('en')!, definitions.get('es')!)).to.deep.equal([]);
  });

  it('holds the numbers as they were published', () => {
    const [{ findings }] = definitions.get('en')!.outcomes as [
      ProcedureDefinition['outcomes'][number],
    ];
    const measure = findings.find(({ id }) => id === 'improved')?.measure;
    expect(measure).to.deep.include({ kind: 'frequency', estimate: 'counted' });
    expect(measure?.kind === 'frequency' && measure.times[0]!.arms[0]).to.deep.include({
      option: 'night-splint',
      count: 46,
      total: 86,
      percent: 54,
    });
  });
});
