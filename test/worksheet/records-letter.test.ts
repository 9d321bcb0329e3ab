/** The letter that asks for records is plain text, made of what the reader marked and of nothing else. */
import { expect } from 'chai';
import { Localizer } from '../../src/localization/localizer.js';
import type { ListEntry } from '../../src/worksheet/checklist-lists.js';
import { recordsLetter } from '../../src/worksheet/records-letter.js';
import { emptyWorksheet } from '../../src/worksheet/worksheet.js';
import { worksheetOf } from './samples.js';

const localizer = new Localizer('en');

const records: readonly ListEntry[] = [
  { id: 'notes', text: 'Notes of your visits', whose: 'guidance' },
  { id: 'tests', text: 'Tests of your [[knee|joint]]', whose: 'definition' },
  { id: 'scans', text: 'Scans', whose: 'guidance' },
  { id: 'letters', text: 'Letters', whose: 'guidance' },
];

/** The records that a letter names. */
function namedIn(letter: string): readonly string[] {
  return letter.split('\n').flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : []));
}

describe('recordsLetter', () => {
  it('is whole sentences, with a list and room to fill in by hand', () => {
    const worksheet = worksheetOf({ records: { tests: 'asked' } });
    expect(recordsLetter(worksheet, { records }, localizer)).to.equal(`Date: ____________________

To the team that keeps my records:

I would like another doctor to see my records before I decide about my treatment.
Please send me a copy of each of these. In the list, “you” means me.

- Tests of your knee

Please tell me if there is a form to fill in, what it costs, and when I can have them.

My name: ____________________
My date of birth: ____________________
How to reach me: ____________________`);
  });

  it('names what is marked as asked for, also of the reader’s own, and not what was sent', () => {
    const worksheet = worksheetOf({
      records: { letters: 'asked', notes: 'sent', 'own-1': 'asked', 'own-2': 'sent' },
      ownRecords: { 'own-1': 'My old scan', 'own-2': 'My diary', 'own-3': 'A drawing' },
    });
    expect(namedIn(recordsLetter(worksheet, { records }, localizer))).to.deep.equal([
      'Letters',
      'My old scan',
    ]);
  });

  it('names the first ones of the list while nothing is marked', () => {
    for (const worksheet of [emptyWorksheet, worksheetOf({ records: { notes: 'sent' } })])
      expect(namedIn(recordsLetter(worksheet, { records }, localizer))).to.deep.equal([
        'Notes of your visits',
        'Tests of your knee',
        'Scans',
      ]);
  });
});
