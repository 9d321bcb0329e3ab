import { expect } from 'chai';
import { minimalDefinition } from '../../fixtures/minimal-definition.js';
import { folderForTests, run } from './run.js';

const commands = [
  ['report'],
  ['findings', 'export'],
  ['translate', 'extract', '--to', 'es'],
  ['render'],
] as const;

describe('definitionOf', () => {
  const folder = folderForTests();
  const text = JSON.stringify(minimalDefinition(), null, 2);

  for (const command of commands) {
    it(`refuses a file in which a field stands twice, with its line: ${command.join(' ')}`, async () => {
      const file = await folder.write(
        'twice.json',
        text.replace('"summary":', '"summary": "This is lost.",\n"summary":'),
      );
      const { code, err } = await run(...command, file);
      expect(code).to.equal(1);
      expect(err).to.match(/twice\.json:\d+ This field stands twice in the same place: summary\./);
    });

    it(`says at which line a file is no JSON: ${command.join(' ')}`, async () => {
      const file = await folder.write('bad.json', '{\n  "id": "knee"\n  "title": "Knee"\n}');
      const { code, err } = await run(...command, file);
      expect(code).to.equal(1);
      expect(err).to.include('bad.json:3 ').and.include('a comma is missing');
    });
  }
});
