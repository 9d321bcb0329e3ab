/** The tutorial for authors, followed as it is written. */
import { expect } from 'chai';
import type { Data } from '../../fixtures/minimal-definition.js';
import { blocksOf } from '../../support/guide-blocks.js';
import { folderForTests, run, type Ran } from './run.js';

const guide = 'stories/guides/first-definition.md';

describe('stories/guides/first-definition.md', () => {
  const folder = folderForTests();

  it('leads from nothing to a definition that no check has anything to say against', async () => {
    const file = folder.place('glass-thumb.en.json');
    const inFolder = (word: string): string =>
      /\.(json|csv|html)$/.test(word) ? folder.place(word) : word;
    const follow = (line: string): Promise<Ran> => run(...line.split(' ').slice(2).map(inFolder));

    expect((await run('new', 'glass-thumb', '-o', file)).code).to.equal(0);
    let last: Ran | undefined;
    for (const { language, code } of blocksOf(guide)) {
      if (language === 'json') {
        const whole = JSON.parse(await folder.read('glass-thumb.en.json')) as Data;
        await folder.write(
          'glass-thumb.en.json',
          JSON.stringify({ ...whole, ...(JSON.parse(code) as Data) }, null, 2),
        );
        continue;
      }
      for (const line of code.trim().split('\n')) {
        // The one begins what is there by now, and the other is for as long as one writes.
        if (/ (new|preview) /.test(line)) continue;
        last = await follow(line);
        const isUnfinished = / check glass/.test(line);
        expect(last.code, `${line}\n${last.out}${last.err}`).to.equal(isUnfinished ? 1 : 0);
      }
      if (code.includes('--max-warnings'))
        expect((await follow(code.split('\n')[0]!)).out).to.equal(
          '1 checked: 0 errors, 0 warnings, 0 notes\n',
        );
    }
    expect(last?.out).to.include('is sealed as version');
    expect(await folder.read('glass-thumb.en.json')).to.not.include('TODO');
  });
});
