import { expect } from 'chai';
import { textsOfGuidance, translatedGuidance } from '../../../scripts/localize/guidance.mjs';
import { modulesOf } from '../../../scripts/localize/modules.mjs';
import { updatedFile, wordsOf } from '../../../scripts/localize/xliff.mjs';

const english = {
  language: 'en',
  care: {},
  safety: {
    action: 'Call now.',
    signs: [{ id: 'chest-pain', text: 'Your chest hurts.', more: ['A lot.'] }],
  },
  consent: {},
  support: { words: [{ id: 'copayment', name: 'Copayment', jurisdictions: ['US'] }] },
  secondOpinion: {},
  glossary: [
    { id: 'stent', term: 'stent', meaning: 'A tube.' },
    { id: 'dye', term: 'contrast dye', forms: ['contrast', 'dye'], meaning: 'A liquid.' },
  ],
};

const spanish: Readonly<Record<string, string>> = {
  'safety/action': 'Llame ya.',
  'safety/signs/chest-pain/text': 'Le duele el pecho.',
  'safety/signs/chest-pain/more/0': 'Mucho.',
  'support/words/copayment/name': 'Copago',
  'glossary/stent/term': 'stent | stents | endoprótesis',
  'glossary/stent/meaning': 'Un tubo.',
  'glossary/dye/term': 'medio de contraste',
  'glossary/dye/meaning': 'Un líquido.',
};

/** The XLIFF of a language, with the translations that are given. */
function fileWith(translations: Readonly<Record<string, string>>, source = english): string {
  const untranslated = updatedFile(
    undefined,
    'es',
    new Map([
      [
        'interface',
        [{ id: 's0123456789abcdef', source: ['about ', { gap: 0, filledWith: '${length}' }] }],
      ],
      ['guidance', textsOfGuidance(source)],
    ]),
  );
  return Object.entries(translations).reduce(
    (xml, [id, words]) =>
      xml.replace(
        new RegExp(`(<trans-unit id="${id}">\\s*<source>.*?</source>)`),
        `$1<target state="signed-off">${words}</target>`,
      ),
    untranslated,
  );
}

describe('textsOfGuidance', () => {
  it('is every text, by its place, a word with its forms as one, and no code', () => {
    expect(textsOfGuidance(english).map(({ id, source }) => [id, wordsOf(source)])).to.deep.equal([
      ['safety/action', 'Call now.'],
      ['safety/signs/chest-pain/text', 'Your chest hurts.'],
      ['safety/signs/chest-pain/more/0', 'A lot.'],
      ['support/words/copayment/name', 'Copayment'],
      ['glossary/stent/term', 'stent'],
      ['glossary/stent/meaning', 'A tube.'],
      ['glossary/dye/term', 'contrast dye | contrast | dye'],
      ['glossary/dye/meaning', 'A liquid.'],
    ]);
  });

  it('says with each text what the schema says of its place', () => {
    const schema = {
      properties: { safety: { description: 'Safety.', $ref: '#/$defs/safety' } },
      $defs: {
        safety: {
          properties: { signs: { description: 'The signs.', items: { $ref: '#/$defs/sign' } } },
        },
        sign: { properties: { text: { description: 'A sentence.' } } },
      },
    };
    const notes = new Map(textsOfGuidance(english, schema).map(({ id, note }) => [id, note]));
    expect(notes.get('safety/signs/chest-pain/text')).to.equal(
      'Safety. › The signs. › A sentence.',
    );
  });

  it('is put together again in the other language, which may have other forms of a word', () => {
    const translated = translatedGuidance(english, 'es', (id) => spanish[id] ?? '');
    expect(translated).to.deep.equal({
      language: 'es',
      care: {},
      safety: {
        action: 'Llame ya.',
        signs: [{ id: 'chest-pain', text: 'Le duele el pecho.', more: ['Mucho.'] }],
      },
      consent: {},
      support: { words: [{ id: 'copayment', name: 'Copago', jurisdictions: ['US'] }] },
      secondOpinion: {},
      glossary: [
        { id: 'stent', term: 'stent', forms: ['stents', 'endoprótesis'], meaning: 'Un tubo.' },
        { id: 'dye', term: 'medio de contraste', meaning: 'Un líquido.' },
      ],
    });
  });
});

describe('modulesOf', () => {
  function namesFor(xml: string): { names: readonly string[]; problems: readonly string[] } {
    const { modules, problems } = modulesOf(english, new Map([['es', xml]]));
    return { names: [...modules.keys()], problems };
  }

  it('have the guidance when all of it is translated', () => {
    const { names, problems } = namesFor(fileWith(spanish));
    expect(problems).to.deep.equal([]);
    expect(names).to.include.members([
      'src/generated/guidance/es/safety.ts',
      'src/entries/guidance/es.ts',
    ]);
  });

  it('are without guidance, and that without complaint, when none of it is translated', () => {
    const { names, problems } = namesFor(fileWith({}));
    expect(problems).to.deep.equal([]);
    expect(names).to.include('src/entries/locales/es.ts');
    expect(names.filter((name) => name.includes('guidance/es'))).to.deep.equal([]);
  });

  it('have the topics that are translated, when the others are left out', () => {
    const safety = Object.entries(spanish).filter(([id]) => id.startsWith('safety/'));
    const { names, problems } = namesFor(fileWith(Object.fromEntries(safety)));
    expect(problems).to.deep.equal([]);
    expect(names.filter((name) => name.includes('guidance/es'))).to.deep.equal([
      'src/generated/guidance/es/safety.ts',
      'src/generated/guidance/es/index.ts',
      'src/entries/guidance/es.ts',
      'src/entries/script-tag/guidance/es.ts',
    ]);
  });

  it('are without a topic of which some is not translated, and name what is missing', () => {
    const some = { ...spanish, 'safety/action': '' };
    const { names, problems } = namesFor(fileWith(some));
    expect(names).to.include('src/generated/guidance/es/glossary.ts');
    expect(names).not.to.include('src/generated/guidance/es/safety.ts');
    expect(problems).to.deep.equal([
      'es.xlf: "Call now." (safety/action) has no target: translate it',
    ]);
  });

  it('are without a topic when its English has changed since, however whole the file is', () => {
    const before = { ...english, safety: { ...english.safety, action: 'Call soon.' } };
    const { names, problems } = namesFor(fileWith(spanish, before));
    expect(names).to.include('src/generated/guidance/es/glossary.ts');
    expect(names).not.to.include('src/generated/guidance/es/safety.ts');
    expect(problems).to.deep.equal([
      'es.xlf: "Call now." (safety/action) is new or has changed: run "npm run localize"',
    ]);
  });

  it('have a message with its gaps, and nothing that a text could break out of', () => {
    const xml = fileWith({ s0123456789abcdef: '`${x}` \\ <x id="0" equiv-text="${length}"/>' });
    const { modules } = modulesOf(english, new Map([['es', xml]]));
    expect(modules.get('src/generated/messages/es.ts')).to.contain(
      '"s89abcdef": str`\\`\\${x}\\` \\\\ ${0}`',
    );
  });
});
