import { readFile } from 'node:fs/promises';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { expect } from 'chai';
import { findingRows } from '../../../src/authoring/findings/rows.js';
import { parseDefinition } from '../../../src/definition/parse-definition.js';
import { changed, type Data } from '../../fixtures/minimal-definition.js';
import { folderForTests, run, shippedFile, shippedIds } from './run.js';

type Node = DefaultTreeAdapterTypes.Node;

/** Every element of a page with a name. */
function elements(node: Node, name: string): DefaultTreeAdapterTypes.Element[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap((one) => elements(one, name)) : [];
  return node.nodeName === name ? [node as DefaultTreeAdapterTypes.Element, ...inner] : inner;
}

function wordsIn(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(wordsIn).join('') : '';
}

describe('addReport, decision-aid report', () => {
  const folder = folderForTests();

  for (const id of shippedIds) {
    it(`has every number of a shipped definition with its source, as a page and as Markdown: ${id}`, async () => {
      const { out, code } = await run('report', shippedFile(id));
      expect(code).to.equal(0);
      const page = parse(out);
      const cells = elements(page, 'tr').map((row) => elements(row, 'td').map(wordsIn));
      const { definition } = parseDefinition(await readFile(shippedFile(id), 'utf8'));
      for (const { finding, arm, when, cited, cells: found } of findingRows(definition!)) {
        const row = cells.find(
          (one) =>
            one[0] === finding && one[1] === when && one[2] === arm && one[6]?.includes(cited),
        );
        for (const { value } of Object.values(found))
          if (value !== undefined) expect(row?.[3], `${finding} ${arm}`).to.include(String(value));
      }
      const { out: markdown } = await run('report', shippedFile(id), '--format', 'markdown');
      expect(markdown).to.match(/^# \w/);
      for (const { name } of definition!.outcomes)
        expect(markdown.replaceAll('\\', '')).to.include(`### ${name} (`);
    });
  }

  it('says first what a reader sees first, then how it stands and who has to sign', async () => {
    const { out } = await run('report', shippedFile('knee-osteoarthritis'));
    expect(elements(parse(out), 'h2').map(wordsIn)).to.deep.equal([
      'What a reader sees first',
      'How it stands against frameworks',
      'What the checks say',
      'Balance',
      'What is shown first, and what is not',
      'Every number and its source',
      'How hard it is to read',
      'Who stands behind it, and until when',
      'Read and agreed',
    ]);
    expect(out).to.match(/computed \d+, confirmed by people 0, not claimed \d+/);
    expect(out)
      .to.include('NICE ECD8, essential content')
      .and.include('Healthcare Improvement Scotland')
      .and.include('Norway: quality requirements')
      .and.match(/B6 to B8, C1 to C10, D1 to D6\) is not read here/);
    expect(out).to.match(/a reading age of 11 at most \(here \d+\.\d\)/);
    expect(out).to.not.match(/IPDAS certified|validated|compliant/i);
  });

  it('needs nothing besides itself, and runs nothing', async () => {
    const { out } = await run('report', shippedFile('sciatica'));
    const page = parse(out);
    for (const name of ['script', 'link', 'img', 'iframe'])
      expect(elements(page, name)).to.have.length(0);
    expect(out).to.include("default-src 'none'");
  });

  it('shows words of a definition as words, whatever they look like', async () => {
    const title = '<img src=x onerror=alert(1)> | *bold* [link](x)';
    const file = await folder.write('attack.json', JSON.stringify(changed('/title', title)));
    const { out } = await run('report', file);
    expect(wordsIn(elements(parse(out), 'h1')[0]!)).to.equal(title);
    const { out: markdown } = await run('report', file, '--format', 'markdown');
    expect(markdown.split('\n')[0]).to.equal(
      String.raw`# \<img src=x onerror=alert(1)\> \| \*bold\* \[link\](x)`,
    );
  });

  it('tells what changed since an earlier version, also where an entry has moved', async () => {
    const before = changed('/sources', [
      { id: 's1', title: 'One', kind: 'guideline', seen: 'All of it' },
      { id: 's2', title: 'Two', kind: 'guideline', seen: 'All of it' },
    ]);
    const after = structuredClone(before);
    (after['sources'] as Data[]).reverse();
    (after['sources'] as Data[])[0]!['title'] = 'Two, corrected';
    after['version'] = '9.0.0';
    const since = await folder.write('before.json', JSON.stringify(before));
    const file = await folder.write('after.json', JSON.stringify(after));
    const { out } = await run('report', file, '--since', since);
    const changes = elements(parse(out), 'table').find((one) => wordsIn(one).includes('Changes'))!;
    expect(
      elements(changes, 'tr')
        .slice(1)
        .map((row) => elements(row, 'td').map(wordsIn)),
    ).to.deep.equal([
      ['version', String(before['version']), '9.0.0'],
      ['sources/s2/title', 'Two', 'Two, corrected'],
    ]);
  });

  it('refuses an earlier version that is another guide', async () => {
    const { code, err } = await run(
      'report',
      shippedFile('sciatica'),
      '--since',
      shippedFile('knee-osteoarthritis'),
    );
    expect(code).to.equal(1);
    expect(err).to.include('is another guide: its id is knee-osteoarthritis');
  });

  it('says that a day of review is over, and that nobody has checked a translation', async () => {
    const late = await folder.write(
      'late.json',
      JSON.stringify(
        changed('/about/published', '2019-01-01', changed('/about/reviewBy', '2020-01-01')),
      ),
    );
    expect((await run('report', late)).out).to.include(
      '2020-01-01, which is over: readers see a notice',
    );
    expect((await run('report', shippedFile('sciatica', 'es'))).out).to.include(
      'checked by nobody',
    );
  });

  it('makes a report of the smallest definition, and of one without an overview or numbers', async () => {
    const file = await folder.write('small.json', JSON.stringify(changed('/outcomes', [])));
    const { out, code } = await run('report', file);
    expect(code).to.equal(0);
    expect(out)
      .to.include('the library made them by its rule')
      .and.include('Rows of the overview: none.');
  });

  it('writes to a file, and replaces none unless it is told to', async () => {
    const file = folder.place('report.html');
    expect((await run('report', shippedFile('sciatica'), '-o', file)).out).to.include('is written');
    expect((await run('report', shippedFile('sciatica'), '-o', file)).code).to.equal(2);
    expect(await folder.read('report.html')).to.match(/^<!doctype html>/);
  });
});
