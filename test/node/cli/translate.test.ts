import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { changed, minimalDefinition, type Data } from '../../fixtures/minimal-definition.js';
import { folderForTests, run, shippedFile, shippedIds } from './run.js';

async function dataIn(file: string): Promise<Data> {
  return JSON.parse(await readFile(file, 'utf8')) as Data;
}

describe('addTranslate, decision-aid translate', () => {
  const folder = folderForTests();

  for (const id of shippedIds) {
    it(`gives each text of a shipped definition to a translator, and makes the same Spanish of it again: ${id}`, async () => {
      const [original, translation] = [shippedFile(id), shippedFile(id, 'es')];
      const worksheet = folder.place(`${id}.xlf`);
      const extracted = await run(
        'translate',
        'extract',
        original,
        '--to',
        'es',
        '--with',
        translation,
        '-o',
        worksheet,
      );
      expect(extracted.err).to.equal('');
      expect(extracted.out).to.match(/: \d{3,4} texts, \d+ to translate\.\n$/);
      const { by } = (await dataIn(translation))['translation'] as { by: string };
      const made = folder.place(`${id}.es.json`);
      const applied = await run('translate', 'apply', original, worksheet, '--by', by, '-o', made);
      expect(applied.err).to.equal('');
      expect(applied.out).to.match(/ is written: \d+ texts taken, 0 not\.\n$/);
      expect(applied.code).to.equal(0);
      const [own, theirs] = [await dataIn(made), await dataIn(translation)];
      // Nobody has read the new one yet.
      expect(own).to.not.have.property('seal');
      delete theirs['seal'];
      // What is left out of the one is an empty list in the other.
      expect(withoutEmpty(own)).to.deep.equal(withoutEmpty(theirs));
    });

    it(`has nothing to say against the shipped Spanish: ${id}`, async () => {
      const { code, out } = await run(
        'translate',
        'status',
        shippedFile(id),
        shippedFile(id, 'es'),
      );
      expect(out).to.match(/^\d{3,4} texts, 0 to look at, checked by nobody\.\n$/);
      expect(code).to.equal(0);
    });
  }

  /** A definition with one number and one marked word, and its whole translation. */
  const original = changed('/summary', 'About 30 in 100 people have [[pain|pain]].');
  changed(
    '/glossary',
    [{ id: 'pain', term: 'pain', forms: ['pains'], meaning: 'It hurts.' }],
    original,
  );

  /** A worksheet of it in which every text is translated. */
  async function worksheet(change: (xml: string) => string = (xml) => xml): Promise<string> {
    await folder.write('knee.en.json', JSON.stringify(original));
    const { out } = await run('translate', 'extract', folder.place('knee.en.json'), '--to', 'es');
    const filled = out.replaceAll(
      /<source xml:space="preserve">([^<]*)<\/source>/g,
      (found, words: string) => `${found}\n      <target xml:space="preserve">¡${words}!</target>`,
    );
    return folder.write('knee.xlf', change(filled));
  }

  const apply = (file: string, ...more: readonly string[]) =>
    run(
      'translate',
      'apply',
      folder.place('knee.en.json'),
      file,
      '--by',
      'Ana',
      '--force',
      '-o',
      folder.place('made.json'),
      ...more,
    );

  it('writes who translated it and that nobody has checked it, and forms of words as a list', async () => {
    const { code, err } = await apply(await worksheet());
    expect(err).to.equal('');
    expect(code).to.equal(0);
    const made = await dataIn(folder.place('made.json'));
    expect(made['language']).to.equal('es');
    expect(made['translation']).to.deep.equal({
      from: 'en',
      version: original['version'],
      by: 'Ana',
      checked: 'not-checked',
    });
    expect(made['glossary']).to.deep.include.members([
      { id: 'pain', term: '¡pain!', forms: ['¡pains!'], meaning: '¡It hurts.!' },
    ]);
    expect(made['sources']).to.deep.equal(
      (original['sources'] as Data[]).map((source) => ({
        ...source,
        seen: `¡${String(source['seen'])}!`,
      })),
    );
  });

  it('tells a translator the place, the length and the words of the glossary of each text', async () => {
    const xml = await readFile(await worksheet(), 'utf8');
    const unit = /<unit [^>]*name="\/summary">[\s\S]*?<\/unit>/.exec(xml)![0];
    expect(unit).to.include('<note category="place">summary</note>');
    expect(unit).to.include('<note category="length">3000 characters at most</note>');
    expect(unit).to.include('<note category="glossary">pain</note>');
    expect(xml).to.match(
      /<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="es">/,
    );
  });

  for (const [name, change, words] of [
    [
      'missing',
      (xml: string) => xml.replace(/<target[^>]*>¡It hurts.!<\/target>/, ''),
      '/glossary/0/meaning is not translated',
    ],
    [
      'stale',
      (xml: string) => xml.replace('>It hurts.<', '>It hurts a bit.<'),
      '/glossary/0/meaning was translated from other words',
    ],
    [
      'with another number',
      (xml: string) => xml.replace('¡About 30 in 100', '¡About 3 in 100'),
      '/summary has other numbers; write those of the original (100, 30, here 100, 3)',
    ],
    [
      'without its mark',
      (xml: string) => xml.replace('have [[pain|pain]].!', 'have pain.!'),
      '/summary has other marks',
    ],
    [
      'too long',
      (xml: string) => xml.replace('¡It hurts.!', 'x'.repeat(3001)),
      '/glossary/0/meaning is too long',
    ],
  ] as const) {
    it(`does not take a text that is ${name}, and writes nothing without --draft`, async () => {
      const file = await worksheet(change);
      await folder.write('made.json', 'as it was');
      const refused = await apply(file);
      expect(refused.out).to.include(words).and.include('Nothing is written');
      expect(refused.code).to.equal(1);
      expect(await folder.read('made.json')).to.equal('as it was');
      const draft = await apply(file, '--draft');
      expect(draft.code).to.equal(1);
      expect((await dataIn(folder.place('made.json')))['language']).to.equal('es');
    });
  }

  it('names a person who checked it only where each text is marked as reviewed', async () => {
    const file = await worksheet();
    const early = await apply(file, '--checked-by', 'Luis');
    expect(early.code).to.equal(1);
    expect(early.err).to.include('not marked as reviewed');
    const reviewed = await worksheet((xml) =>
      xml.replaceAll('state="initial"', 'state="reviewed"'),
    );
    expect((await apply(reviewed, '--checked-by', 'Luis')).code).to.equal(0);
    const { checked, checkedBy } = (await dataIn(folder.place('made.json')))['translation'] as Data;
    expect([checked, checkedBy]).to.deep.equal(['by-a-person', 'Luis']);
  });

  it('finds the translation of an entry that has moved', async () => {
    const file = await worksheet();
    const moved = structuredClone(original);
    moved['glossary'] = [
      { id: 'ache', term: 'ache', meaning: 'It hurts a little.' },
      ...(original['glossary'] as Data[]),
    ];
    const place = await folder.write('moved.en.json', JSON.stringify(moved));
    const { out } = await run(
      'translate',
      'apply',
      place,
      file,
      '--by',
      'Ana',
      '-o',
      folder.place('moved.es.json'),
    );
    expect(out).to.include('/glossary/0/term was translated from other words');
    expect(out).to.not.include('/glossary/1');
  });

  it('goes on from a translation, and marks what changed in the original since', async () => {
    await apply(await worksheet());
    const later = structuredClone(original);
    later['version'] = '2.0.0';
    later['title'] = 'Another title';
    const place = await folder.write('later.en.json', JSON.stringify(later));
    const { out } = await run(
      'translate',
      'extract',
      place,
      '--to',
      'es',
      '--with',
      folder.place('made.json'),
      '--since',
      folder.place('knee.en.json'),
    );
    const unit = /<unit [^>]*name="\/title">[\s\S]*?<\/unit>/.exec(out)![0];
    expect(unit)
      .to.include('state="initial"')
      .and.include(`It was: ${String(original['title'])}`);
    expect(out.match(/state="initial"/g)).to.have.length(1);
    const status = await run(
      'translate',
      'status',
      place,
      folder.place('made.json'),
      '--since',
      folder.place('knee.en.json'),
    );
    expect(status.code).to.equal(1);
    expect(status.out).to.include('/title was translated from words that have changed');
    expect(status.out).to.include(`made from version ${String(original['version'])}`);
  });

  it('tells what of a translation is missing, added, other, or still in the words of the original', async () => {
    await apply(await worksheet());
    const made = await dataIn(folder.place('made.json'));
    const wrong = structuredClone(made);
    wrong['summary'] = '¡About 3 in 100 people have [[pain|pain]].!';
    wrong['disclaimer'] = ['Nuevo.'];
    wrong['optionOrder'] = original['optionOrder'];
    delete (wrong['options'] as Data[])[0]!['summary'];
    (wrong['options'] as Data[])[0]!['summary'] = { summary: '¡Wait and see how it goes.!' };
    (wrong['about'] as Data)['published'] = '2020-01-01';
    const place = await folder.write('wrong.es.json', JSON.stringify(wrong));
    const { out, code } = await run('translate', 'status', folder.place('knee.en.json'), place);
    expect(code).to.equal(1);
    expect(out).to.include('/summary has other numbers in its text');
    expect(out).to.include('/disclaimer/0 is in the translation only');
    expect(out).to.include('/about/published has another value');
    expect(out).to.include('/optionOrder is still in the words of the original');
  });

  it('says what is wrong with a worksheet that it cannot read', async () => {
    await worksheet();
    for (const [content, words] of [
      ['<xliff version="1.2"></xliff>', 'is not XLIFF 2.0'],
      ['<xliff', 'not well-formed XML'],
      ['', 'not well-formed XML'],
    ] as const) {
      const ran = await apply(await folder.write('bad.xlf', content));
      expect(ran.err).to.include(words);
      expect(ran.code).to.equal(1);
    }
    expect((await apply(folder.place('gone.xlf'))).code).to.equal(2);
    const refused = await folder.write(
      'refused.en.json',
      JSON.stringify({ ...minimalDefinition(), id: 'X Y' }),
    );
    const extract = await run('translate', 'extract', refused, '--to', 'es');
    expect(extract.code).to.equal(1);
    expect(extract.err).to.include('first at /id').and.include('npx decision-aid-elements check');
  });

  it('gives every plural form of a language that has more of them', async () => {
    const things = [{ id: 'wrists', one: 'wrist', other: 'wrists' }];
    const file = await folder.write(
      'plural.en.json',
      JSON.stringify(changed('/countedThings', things)),
    );
    const { out } = await run('translate', 'extract', file, '--to', 'ar');
    for (const form of ['zero', 'two', 'few', 'many'])
      expect(out).to.include(`name="/countedThings/0/${form}"`);
  });
});

/** Lists that are empty count as left out. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => !(Array.isArray(inner) && inner.length === 0))
      .map(([key, inner]) => [key, withoutEmpty(inner)]),
  );
}
