import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import { parseDefinition } from '../../../src/definition/parse-definition.js';
import { frequency, changed, minimalFinding } from '../../fixtures/minimal-definition.js';
import { folderForTests, run, shippedFile, shippedIds } from './run.js';

type Row = Record<string, string>;

function rowsIn(csv: string): Row[] {
  return parse(csv, { bom: true, columns: true });
}

/** A table of these rows, as a spreadsheet would save it. */
function csvOf(rows: readonly Row[], delimiter = ','): string {
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter);
  return [line(Object.keys(rows[0]!)), ...rows.map((row) => line(Object.values(row)))].join('\r\n');
}

describe('addFindings, decision-aid findings', () => {
  const folder = folderForTests();

  async function exported(id: string): Promise<Row[]> {
    return rowsIn((await run('findings', 'export', shippedFile(id))).out);
  }

  for (const id of shippedIds) {
    it(`gives each number of a shipped definition with its source, and takes the same table back without a change: ${id}`, async () => {
      const rows = await exported(id);
      const { definition } = parseDefinition(await readFile(shippedFile(id), 'utf8'));
      const findings = definition!.outcomes.flatMap((outcome) => outcome.findings);
      expect(new Set(rows.map(({ finding }) => finding)).size).to.equal(findings.length);
      for (const row of rows.filter(({ kind }) => kind !== 'searched-not-found'))
        expect(row['title and address of the source'], row['finding']).to.match(/\w{4}/);

      const copy = await folder.write(`${id}.json`, await readFile(shippedFile(id)));
      const table = await folder.write(`${id}.csv`, csvOf(rows));
      const back = await run('findings', 'import', copy, table);
      expect(back.err).to.equal('');
      expect(back.out).to.equal(`${copy}: 0 changes.\n`);
      expect(await folder.read(`${id}.json`)).to.equal(await readFile(shippedFile(id), 'utf8'));
    });
  }

  it('changes only what differs, and keeps the rest of the file letter by letter', async () => {
    const rows = await exported('knee-osteoarthritis');
    const at = rows.findIndex(({ kind, low }) => kind === 'mean-difference' && low !== '');
    rows[at]!['low'] = String(Number(rows[at]!['low']) - 0.5);
    const before = await readFile(shippedFile('knee-osteoarthritis'), 'utf8');
    const copy = await folder.write('one.json', before);
    const { code, out } = await run(
      'findings',
      'import',
      copy,
      await folder.write('one.csv', csvOf(rows)),
    );
    expect(code).to.equal(0);
    expect(out).to.match(/, low: \S+ becomes \S+\n.*: 1 changes\.\n$/);
    const lines = before.split('\n');
    const changedLines = (await folder.read('one.json')).split('\n');
    expect(changedLines).to.have.length(lines.length);
    expect(changedLines.filter((line, index) => line !== lines[index])).to.have.length(1);
  });

  it('reads a table with semicolons, and only says what would change where it is asked to', async () => {
    const copy = await folder.write('dry.json', JSON.stringify(withCounts(), null, 2));
    const [row, ...others] = rowsIn((await run('findings', 'export', copy)).out);
    const table = await folder.write('dry.csv', csvOf([{ ...row!, count: '31' }, ...others], ';'));
    const { out } = await run('findings', 'import', copy, table, '--dry-run');
    expect(out).to.match(/count: 30 becomes 31\n.*1 changes to make\.\n$/);
    expect(JSON.parse(await folder.read('dry.json'))).to.deep.equal(withCounts());
  });

  it('adds and takes away a range as a whole', async () => {
    const copy = await folder.write('range.json', JSON.stringify(withCounts(), null, 2));
    const rows = rowsIn((await run('findings', 'export', copy)).out);
    const importing = async (low: string, high: string) =>
      run(
        'findings',
        'import',
        copy,
        await folder.write('range.csv', csvOf([{ ...rows[0]!, low, high }, ...rows.slice(1)])),
      );
    const half = await importing('20', '');
    expect(half.code).to.equal(1);
    expect(half.err).to.include('both ends or none');
    expect((await importing('20', '40')).code).to.equal(0);
    expect(await folder.read('range.json')).to.match(/"from": "published"/);
    expect((await importing('', '')).code).to.equal(0);
    expect(await folder.read('range.json')).to.not.include('"interval"');
  });

  for (const [name, cells, mend] of [
    ['a decimal comma', { percent: '30,5' }, 'point before decimals'],
    [
      'a point of thousands',
      { count: '1.000' },
      ', count. Write the whole number in digits alone, such as 1000',
    ],
    [
      'a comma of thousands',
      { total: '1,000' },
      ', total. Write the whole number in digits alone, such as 1000',
    ],
    ['a sign', { percent: '30 %' }, 'point before decimals'],
    ['a column that the kind does not have', { mean: '3' }, 'out of the column mean'],
    ['a row of no finding', { finding: 'other' }, 'Leave outcome, finding, time and arm'],
    ['a count over its total', { count: '300' }, '/outcomes/0/findings/0'],
  ] as const) {
    it(`refuses ${name} with its place, and changes nothing`, async () => {
      const text = JSON.stringify(withCounts(), null, 2);
      const copy = await folder.write('refused.json', text);
      const rows = rowsIn((await run('findings', 'export', copy)).out);
      const table = await folder.write('refused.csv', csvOf([{ ...rows[0]!, ...cells }]));
      const { code, err } = await run('findings', 'import', copy, table);
      expect(code).to.equal(1);
      expect(err).to.include(mend).and.include('Nothing is changed');
      expect(await folder.read('refused.json')).to.equal(text);
    });
  }

  it('takes a number that texts still tell otherwise, and names these texts', async () => {
    const id = 'sciatica';
    const rows = (await exported(id)).map((row) =>
      row['finding'] === 'any-adverse-event-trial' && row['percent'] === '14'
        ? { ...row, percent: '15' }
        : row,
    );
    const copy = await folder.write('corrected.json', await readFile(shippedFile(id)));
    const table = await folder.write('corrected.csv', csvOf(rows));
    const { code, err } = await run('findings', 'import', copy, table);
    expect(code).to.equal(1);
    expect(err).to.include('14 becomes 15').and.include('1 changes');
    expect(err).to.include('Change them too').and.include('/options/2/howItWorks/more/3');
    expect(err).to.not.include('Nothing is changed');
    expect(await folder.read('corrected.json')).to.match(/"percent": 15\b/);
  });

  it('says what is wrong with a file that is no such table', async () => {
    const copy = await folder.write('bad.json', JSON.stringify(withCounts()));
    for (const [content, code, words] of [
      ['outcome,finding\na,b\n', 1, 'lacks the columns time, arm'],
      ['', 1, 'has no rows'],
      ['outcome,finding\n"a,b\n', 1, 'is no table'],
      [
        Buffer.from('outcome\n\xe9', 'latin1'),
        2,
        'first at line 2, so that letters would be lost. Save it as "CSV UTF-8"',
      ],
    ] as const) {
      const table = await folder.write('bad.csv', content);
      const ran = await run('findings', 'import', copy, table);
      expect(ran.err).to.include(words);
      expect(ran.code).to.equal(code);
    }
    expect((await run('findings', 'import', copy, folder.place('gone.csv'))).code).to.equal(2);
  });

  it('writes no cell that a spreadsheet would run', async () => {
    const label = '=HYPERLINK("https://evil.example")';
    const arms = [{ label, count: 30, total: 100 }];
    const data = changed('/outcomes/0/findings', [
      minimalFinding({ measure: frequency({ arms }) }),
    ]);
    const copy = await folder.write('formula.json', JSON.stringify(data));
    const csv = (await run('findings', 'export', copy)).out;
    expect(rowsIn(csv)[0]!['arm']).to.equal(`'${label}`);
    const table = await folder.write('formula.csv', csv);
    expect((await run('findings', 'import', copy, table)).out).to.include(' 0 changes');
  });
});

function withCounts() {
  return changed('/outcomes/0/findings', [
    minimalFinding({ measure: frequency({ arms: [{ option: 'brace', count: 30, total: 100 }] }) }),
  ]);
}
