/** What the checks make of a definition, whatever they are given. */
import { expect } from 'chai';
import { checkDefinition } from '../../../src/checks/check-definition.js';
import { readFrameworks } from '../../../src/checks/frameworks.js';
import { readIpdas } from '../../../src/checks/ipdas.js';
import { parseDefinition } from '../../../src/definition/parse-definition.js';
import {
  changed,
  frequency,
  minimalDefinition,
  minimalFinding,
  type Data,
} from '../../fixtures/minimal-definition.js';

describe('checkDefinition', () => {
  it('tells place, reason and mend of what the format lets pass', () => {
    const text = JSON.stringify(changed('/outcomes/0/direction', 'harm'), null, 2);
    const found = checkDefinition(text).findings.find(
      ({ code }) => code === 'direction-unlike-words',
    );
    expect(text.split('\n')[found!.place!.line - 1]).to.include('"direction": "harm"');
    expect(found?.pointer).to.equal('/outcomes/0/direction');
    for (const words of [found?.why, found?.source, found?.mend]) expect(words).to.match(/\w{4}/);
  });

  it('says errors first, then warnings, then notes, each in the order of the file', () => {
    const { findings } = checkDefinition(JSON.stringify(minimalDefinition(), null, 2));
    const ranks = findings.map(({ severity }) => ['error', 'warning', 'note'].indexOf(severity));
    expect(ranks).to.deep.equal([...ranks].sort());
    const lines = findings
      .filter(({ severity }) => severity === 'warning')
      .map(({ place }) => place!.line);
    expect(lines).to.deep.equal([...lines].sort((one, other) => one - other));
  });

  it('takes data, then without lines, and refuses what is none at all', () => {
    expect(checkDefinition(minimalDefinition()).findings.every(({ place }) => place === undefined))
      .to.be.true;
    for (const input of ['', '[]', 'null', '{', 3, null, undefined, 'x'.repeat(20_000_000)]) {
      const { findings, definition } = checkDefinition(input);
      expect(definition).to.equal(undefined);
      expect(findings[0]?.severity).to.equal('error');
    }
  });

  it('reads on behind a mark of the byte order, and in a language that it has no words of', () => {
    const { definition } = checkDefinition(`\ufeff${JSON.stringify(minimalDefinition())}`);
    expect(definition?.id).to.equal('sore-knee');
    expect(checkDefinition(changed('/language', 'fi')).definition?.language).to.equal('fi');
  });

  it('tells of a field that stands twice, of which readers would see the last alone', () => {
    const text = JSON.stringify(minimalDefinition(), null, 2);
    expect(checkDefinition(text).findings.map(({ code }) => code)).not.to.include('key-twice');
    const twice = text.replace('"summary":', '"summary": "This is lost.",\n"summary":');
    const found = checkDefinition(twice).findings.filter(({ code }) => code === 'key-twice');
    expect(found.map(({ severity }) => severity)).to.deep.equal(['error']);
    expect(found[0]!.pointer).to.match(/\/summary$/);
    const line = twice.split('\n')[found[0]!.place!.line - 1];
    expect(line).to.match(/^"summary":/);
    // The same name in another object is another field.
    expect(
      checkDefinition('{"a": {"b": 1}, "b": 2}').findings.map(({ code }) => code),
    ).not.to.include('key-twice');
  });

  for (const [what, text, line, column, words] of [
    [
      'a comma that is missing',
      '{\n  "title": "Knee"\n  "id": "knee"\n}',
      3,
      3,
      'a comma is missing',
    ],
    ['a word that is no value', '{\n  "total": NaN\n}', 2, 12, 'no value of JSON: NaN'],
    ['a comma too many', '{\n  "id": "knee",\n}', 3, 1, 'the name of a field is missing'],
    ['a quote that is missing', '{\n  "id": "knee\n}', 2, 9, 'no quote at its end'],
    ['a comment', '{\n  // Knee\n}', 2, 3, 'no comments'],
    ['the thousands in JSON', '{\n  "total": 1,000\n}', 2, 14, 'the name of a field is missing'],
    ['a file that was cut off', '{\n  "id": {\n', 3, 1, 'ends too early'],
    ['something after the end', '{}\n{}', 2, 1, 'after the end'],
    ['an empty file', '\n ', 1, 1, 'The file is empty.'],
  ] as const)
    it(`says at which line and column a text is no JSON: ${what}`, () => {
      const { findings } = checkDefinition(text);
      expect(findings.map(({ code }) => code)).to.deep.equal(['not-json']);
      expect(findings[0]!.place).to.include({ line, column });
      expect(findings[0]!.message).to.include(words);
    });

  it('tells of a whole number with a point of thousands, which JSON reads as decimals', () => {
    const arms = [{ option: 'brace', count: 1, total: 1 }];
    const data = changed('/outcomes/0/findings', [
      minimalFinding({ measure: frequency({ arms }) }),
    ]);
    const text = JSON.stringify(data, null, 2);
    expect(checkDefinition(text).findings.map(({ code }) => code)).to.not.include(
      'thousands-point',
    );
    const pointed = text.replace('"total": 1\n', '"total": 1.000\n');
    const found = checkDefinition(pointed).findings.find(({ code }) => code === 'thousands-point');
    expect(found).to.deep.include({ severity: 'error' });
    expect(found!.message).to.include('1.000').and.include('reads it as 1.');
    expect(found!.mend).to.include('1000');
    expect(pointed.split('\n')[found!.place!.line - 1]).to.include('"total": 1.000');
    expect(found!.pointer).to.match(/\/arms\/0\/total$/);
  });

  it('refuses what is nested without end, with and without its end', () => {
    for (const text of ['{"a":'.repeat(50_000), `${'['.repeat(50_000)}${']'.repeat(50_000)}`]) {
      const { findings, definition } = checkDefinition(text);
      expect(definition).to.equal(undefined);
      expect(findings[0]?.severity).to.equal('error');
    }
  });

  it('hears of what editors and content systems do to text, one by one', () => {
    const heard = (pointer: string, value: unknown): readonly string[] =>
      checkDefinition(changed(pointer, value)).findings.map(({ code }) => code);
    expect(heard('/title', 'Ci\ufffdtica')).to.include('hidden-characters');
    expect(heard('/title', '\u200b\u200b')).to.include('empty-text');
    expect(heard('/summary', 'Â± 5 Âµg, Ã©')).to.include('wrong-encoding');
    expect(heard('/summary', 'Pain &amp; swelling, 5&nbsp;&micro;g')).to.include('markup-in-text');
    expect(heard('/summary', '**Important** text')).to.include('markup-in-text');
    expect(heard('/summary', 'Read [see here](https://example.org).')).to.include('unfinished');
  });

  it('says nothing else of words that are not finished', () => {
    const { findings } = checkDefinition(changed('/summary', 'TODO: THE BEST OPTION, guaranteed!'));
    expect(
      findings.filter(({ pointer }) => pointer === '/summary').map(({ code }) => code),
    ).to.deep.equal(['unfinished']);
  });

  it('lists what there is for an id that was invented: roles, and words of the glossary', () => {
    const mendOf = (data: Data, code: string) =>
      checkDefinition(data).findings.find((one) => one.code === code)?.mend;
    const team = changed('/options/0/team', [{ id: 'surgen' }]);
    expect(mendOf(team, 'unknown-explanation')).to.include('surgeon');
    const term = changed('/summary', 'A [[word|no-such-word]] in a sentence.');
    expect(mendOf(term, 'unknown-term')).to.include('blood-thinner');
    expect(mendOf(changed('/outcomes/0/findings/0/study', 'none'), 'unknown-study')).to.include(
      'trial',
    );
  });

  it('judges the rest where a yes or no is a word', () => {
    const wrong = changed('/decision/timeCritical', 'no', changed('/outcomes/0/direction', 'harm'));
    const codes = checkDefinition(wrong).findings.map(({ code }) => code);
    expect(codes).to.include.members(['wrong-type', 'direction-unlike-words']);
  });

  it('knows the shares that are worked out from a baseline', () => {
    const measure = {
      kind: 'baseline-and-effect',
      effect: 'risk-ratio',
      times: [
        {
          period: { from: 3, unit: 'months' },
          baseline: { option: 'wait', percent: 40 },
          arms: [
            { option: 'brace', ratio: 0.5, interval: { low: 0.4, high: 0.6, from: 'published' } },
          ],
        },
      ],
    };
    const telling = (words: string) => {
      const data = changed('/outcomes/0/findings', [minimalFinding({ measure })]);
      changed('/options/1/summary', { summary: words }, data);
      return checkDefinition(data).findings.map(({ code }) => code);
    };
    expect(telling('After 3 months, 20 in 100 people had pain with the brace.')).to.not.include(
      'number-of-no-finding',
    );
    expect(telling('After 3 months, 30 in 100 people had pain with the brace.')).to.include(
      'number-of-no-finding',
    );
  });

  it('looks at where a link leads, and lets an address for letters pass', () => {
    const codesOf = (more: Data) =>
      checkDefinition(
        changed('/sources', [
          { id: 's1', title: 'A trial', kind: 'randomised-trial', seen: 'All of it', ...more },
        ]),
      ).findings.map(({ code }) => code);
    expect(codesOf({ link: 'mailto:trial@knees.org' })).to.not.include('link-leads-nowhere');
    expect(codesOf({ link: 'https://chatgpt.com/share/1' })).to.include('link-leads-nowhere');
    expect(codesOf({ link: 'http://knees.org/' })).to.include('link-leads-nowhere');
    expect(codesOf({ pmid: '123456', link: 'https://pubmed.ncbi.nlm.nih.gov/654321/' })).to.include(
      'doi-unlike-link',
    );
  });

  it('cuts and cleans what it quotes', () => {
    const title = `Guaranteed \u202e${'very '.repeat(50)}`;
    const { findings } = checkDefinition(changed('/condition/name', title));
    for (const { message } of findings) {
      expect(message.length).to.be.below(400);
      expect(message).to.not.match(/\p{Cf}/u);
    }
  });
});

describe('readFrameworks', () => {
  const definition = parseDefinition(minimalDefinition()).definition!;

  it('answers what others ask as IPDAS does, and leaves to people what nobody can compute', () => {
    const [nice, scotland, norway] = readFrameworks(definition);
    const ipdas = new Map(readIpdas(definition).items.map(({ id, state }) => [id, state]));
    const stateOf = (asks: RegExp) =>
      [...nice!.items, ...scotland!.items].find((item) => asks.test(item.asks))?.state;
    expect(stateOf(/^Harms/)).to.equal(ipdas.get('Q5'));
    expect(stateOf(/equality/)).to.equal('not-claimed');
    expect(stateOf(/^Names the condition/)).to.equal('computed');
    expect(norway!.items.map(({ asks, state }) => [asks.slice(0, 2), state])).to.deep.equal(
      ['Q1', undefined, 'Q2', '1', '2', '7', 'Q4'].map((id, place) => [
        ['B1', 'B2', 'B3', 'B4', 'B4', 'B4', 'B5'][place],
        id === undefined ? 'computed' : ipdas.get(id),
      ]),
    );
  });

  it('computes the reading age of English, and of no other language', () => {
    const ageOf = (language: string, text: string) =>
      readFrameworks(
        parseDefinition(changed('/language', language, changed('/summary', text))).definition!,
      )[1]!.items.find(({ asks }) => asks.includes('reading age'))!;
    const easy = 'You can walk. You can sit. You can eat. It does not hurt. '.repeat(40);
    expect(ageOf('en', easy)).to.include({ state: 'computed' });
    const hard =
      'Consideration of individual circumstances necessitates comprehensive interdisciplinary evaluation. '.repeat(
        25,
      );
    expect(ageOf('en', hard)).to.include({ state: 'not-met' });
    expect(ageOf('fi', easy)).to.include({ state: 'needs-a-person' });
  });
});
