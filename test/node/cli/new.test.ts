import { expect } from 'chai';
import { checkDefinition } from '../../../src/checks/check-definition.js';
import { procedureDefinitionShape } from '../../../src/definition/generated/shapes.js';
import { parseDefinition } from '../../../src/definition/parse-definition.js';
import { fieldsOf } from '../../../src/definition/shape.js';
import { folderForTests, run } from './run.js';

/** What a starter has no use for: only some definitions have these. */
const notBegun = [
  'migratedFrom',
  'url',
  'codes',
  'countedThings',
  'practical',
  'hide',
  'groups',
  'consent',
  'explanations',
  'translation',
  'seal',
];

describe('addNew, decision-aid new', () => {
  const folder = folderForTests();

  it('begins every section, in a form that the format takes', async () => {
    const file = folder.place('all.json');
    const { code, out } = await run('new', 'sore-knee', '--output', file);
    expect(code).to.equal(0);
    expect(out).to.include(`npx decision-aid-elements check ${file}`);
    const { definition, issues } = parseDefinition(await folder.read('all.json'));
    expect(issues).to.deep.equal([]);
    expect(definition?.id).to.equal('sore-knee');
    expect(definition?.$schema).to.match(/procedure-definition\.json$/);
    const names = fieldsOf(procedureDefinitionShape).map(({ name }) => name);
    const begun = Object.keys(JSON.parse(await folder.read('all.json')) as object);
    expect(names.filter((name) => !begun.includes(name))).to.have.members(notBegun);
  });

  it('lets the checks name what is yet to write, and nothing else', async () => {
    const file = folder.place('checked.json');
    await run('new', 'sore-knee', '--output', file);
    const { findings } = checkDefinition(await folder.read('checked.json'));
    const codes = new Set(findings.map(({ code }) => code));
    expect([...codes]).to.have.members([
      'unfinished',
      'link-leads-nowhere',
      'no-clinician-reviewed',
    ]);
    const texts = (await folder.read('checked.json')).match(/TODO:/g) ?? [];
    expect(findings.filter(({ code }) => code === 'unfinished')).to.have.length(texts.length);
  });

  it('says in every text to write why a reader needs it', async () => {
    await run('new', 'sore-knee', '--output', folder.place('why.json'));
    const text = await folder.read('why.json');
    const sentences = text.match(/"TODO: [A-Z][^"\\]*(\\.[^"\\]*)*"/g) ?? [];
    expect(sentences.length).to.be.above(80);
    for (const sentence of sentences) expect(sentence).to.match(/ Why: [A-Z].*\."$/);
  });

  it('marks its numbers as made up', async () => {
    await run('new', 'sore-knee', '--output', folder.place('numbers.json'));
    const { definition } = parseDefinition(await folder.read('numbers.json'));
    for (const { findings } of definition!.outcomes)
      for (const { note } of findings) expect(note).to.match(/^TODO: .*made-up/);
  });

  it('does not replace what is there unless it is told to', async () => {
    const file = await folder.write('mine.json', 'mine');
    const { code, err } = await run('new', 'sore-knee', '--output', file);
    expect(code).to.equal(2);
    expect(err).to.include('--force');
    expect(await folder.read('mine.json')).to.equal('mine');
    expect((await run('new', 'sore-knee', '--output', file, '--force')).code).to.equal(0);
  });

  it('says what an id and a language are, and where it cannot write', async () => {
    const bad = await run('new', 'Sore Knee');
    expect(bad.code).to.equal(2);
    expect(bad.err).to.include('lower-case letters');
    const language = await run('new', 'sore-knee', '--language', 'English');
    expect(language.code).to.equal(2);
    expect(language.err).to.include('such as en');
    const nowhere = await run('new', 'sore-knee', '--output', folder.place('no/such/folder.json'));
    expect(nowhere.code).to.equal(2);
    expect(nowhere.err).to.include('ENOENT');
  });
});
