/** Right edits that look like wrong ones: none of them is told. */
import { expect } from 'chai';
import type { Data } from '../../fixtures/minimal-definition.js';
import { rightEditsOfCare } from './right-edits-of-care.js';
import { rightEditsOfMeaning } from './right-edits-of-meaning.js';
import { rightEdits } from './right-edits.js';
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
  {
    name: 'somebody who is not awake, and wakes up later',
    file: sciatica,
    edit: append(
      'options/microdiscectomy/summary/summary',
      'You are not awake while it is done. You are wide awake an hour or two later.',
    ),
  },
  {
    name: 'somebody who wakes up later, in Spanish',
    file: sciaticaEs,
    edit: append('options/microdiscectomy/summary/summary', 'Se despierta en otra sala.'),
  },
  {
    name: 'half of a length and of a time',
    file: carpal,
    edit: all(
      append('options/release-surgery/during/0/text', 'The cut is half as long as a finger.'),
      append(
        'options/release-surgery/recovery/0/text',
        'People with a desk job are often back in half the time of those who lift.',
      ),
    ),
  },
  {
    name: 'both sides of the body, and a side that is the same for all',
    file: sciatica,
    edit: all(
      append('condition/summary/more/0', 'Gallstones can hurt in the right shoulder.'),
      append(
        'options/waiting-with-care/livingWithIt/physical/0/text',
        'The left and the right leg can take turns, though mostly one side hurts.',
      ),
    ),
  },
  {
    name: 'a dose that most people take',
    file: sciatica,
    edit: append(
      'options/waiting-with-care/during/0/text',
      'In one study, most people took 2 tablets. Some people take 2 tablets, others none.',
    ),
  },
  {
    name: 'what is cut away for good',
    file: knee,
    edit: append(
      'options/knee-replacement/howItWorks/summary',
      'The bone that is cut away is gone for good.',
    ),
  },
  {
    name: 'feelings of some and of others, in words of their own',
    file: carpal,
    edit: set('options/release-surgery/livingWithIt/emotional', [
      { text: 'Some people are glad from the first night. Others mind the scar for long.' },
    ]),
  },
  {
    name: 'another part of the body that aches after an operation',
    file: carpal,
    edit: append(
      'options/release-surgery/commonEffects/0/text',
      'A hip may ache from the way you lay.',
    ),
  },
  {
    name: 'a man of whom his carer is told',
    file: knee,
    edit: append('carers/tasks/0/text', 'See if he can reach the toilet at night.'),
  },
  {
    name: 'two groups of which some had not got better, in one breath',
    file: carpal,
    edit: append(
      'quiz/questions/own-choice/explanation',
      'After 3 months, 54 in 100 people with a splint felt better and 80 in 100 after surgery. So 46 in 100 and 20 in 100 did not.',
    ),
  },
];

describe('checkDefinition, on right edits', () => {
  for (const { name, file, edit } of [
    ...goodEdits,
    ...rightEdits,
    ...rightEditsOfCare,
    ...rightEditsOfMeaning,
  ])
    it(`says nothing of ${name} (${file})`, () => {
      const draft = JSON.parse(shippedText(file)) as Data;
      edit(draft);
      const told = checkShipped(file, draft).findings.filter(({ severity }) => severity !== 'note');
      expect(told.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal([]);
    });
});
