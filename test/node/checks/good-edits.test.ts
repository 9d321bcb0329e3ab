/** Right edits that look like wrong ones: none of them is told. */
import { expect } from 'chai';
import type { Data } from '../../fixtures/minimal-definition.js';
import { checkShipped, shippedText } from './shipped.js';
import {
  all,
  append,
  carpal,
  knee,
  reword,
  sciatica,
  sciaticaEs,
  set,
  type WrongEdit,
} from './wrong-edits/edit.js';

const goodEdits: readonly WrongEdit[] = [
  {
    name: 'a score that falls from more to less',
    file: knee,
    edit: append(
      'options/knee-replacement/livingWithIt/physical/2/text',
      'In one hospital the stay fell from 8 to 6 days.',
    ),
  },
  {
    name: 'a year before a number of studies',
    file: sciatica,
    edit: reword('studies/review-surgery-2023/population', 'from 2023 of', 'of 2023 of'),
  },
  {
    name: 'two options with other times for the same thing',
    file: carpal,
    edit: all(
      append('options/steroid-injection/summary/more/0', 'You may lift again after some days.'),
      append('options/release-surgery/summary/more/3', 'You may lift again after some weeks.'),
    ),
  },
  {
    name: 'what eases with one option and gets worse with another',
    file: sciatica,
    edit: all(
      append(
        'options/epidural-injection/livingWithIt/physical/1/text',
        'In one study the back got better in the first weeks.',
      ),
      append(
        'options/microdiscectomy/livingWithIt/physical/1/text',
        'In one study the back got worse in the first weeks.',
      ),
    ),
  },
  {
    name: 'a leaflet with the title of another leaflet',
    file: carpal,
    edit: set('sources/s17/title', 'Carpal tunnel syndrome: information for patients'),
  },
  {
    name: 'a decision that asks about one option alone',
    file: sciatica,
    edit: set('decision/question', 'Surgery on the disc now, an injection, or wait?'),
  },
  {
    name: 'chromosomes, degrees and roots',
    file: sciatica,
    edit: append(
      'options/waiting-with-care/devices/0/text',
      'It gets no warmer than 40 °C. People with XX or XY chromosomes were in the studies.',
    ),
  },
  {
    name: 'a third opinion beside a second one',
    file: sciaticaEs,
    edit: append('costs/0/summary/summary', 'Pregunte antes de pedir una segunda opinión.'),
  },
  {
    name: 'more and more, and less and less',
    file: knee,
    edit: append('options/carrying-on/livingWithIt/social/0/text', 'You may do less and less.'),
  },
];

describe('checkDefinition, on right edits', () => {
  for (const { name, file, edit } of goodEdits)
    it(`says nothing of ${name} (${file})`, () => {
      const draft = JSON.parse(shippedText(file)) as Data;
      edit(draft);
      const told = checkShipped(file, draft).findings.filter(({ severity }) => severity !== 'note');
      expect(told.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal([]);
    });
});
