/** Every rule hears of something, and says nothing of the shipped definitions, which another test looks at. */
import { expect } from 'chai';
import { rules } from '../../../src/checks/rules/all.js';
import type { Data } from '../../fixtures/minimal-definition.js';
import { examples } from './examples.js';
import { checkShipped, shippedText } from './shipped.js';
import { all, carpal, listAt, sciatica, set, type WrongEdit } from './wrong-edits/edit.js';

/** What the shipped definitions are told of, and say so to their readers: an edit that mends each. */
const mended: Readonly<Record<string, Omit<WrongEdit, 'name'>>> = {
  'no-clinician-reviewed': {
    file: sciatica,
    edit: set('about/reviewers', [
      {
        name: 'Ada',
        role: 'Read it',
        credential: 'Surgeon',
        interests: 'None.',
        view: 'clinician',
        date: '2026-11-22',
      },
    ]),
  },
  'source-without-address': {
    file: sciatica,
    edit: (draft) => {
      for (const source of listAt(draft, 'sources')) source['link'] ??= 'https://example.org/study';
    },
  },
  'translation-not-checked': {
    file: 'sciatica.es',
    edit: all(
      set('translation/checked', 'by-a-person'),
      set('translation/checkedBy', 'Ana'),
      set('translation/checkedOn', '2026-11-22'),
    ),
  },
};

const ofShipped = new Map<string, readonly string[]>();

/** What is told of a shipped file as it is, which many tests ask; or of an edited one. */
function codesOf(file: string, draft?: Data): readonly string[] {
  const codes =
    (draft ? undefined : ofShipped.get(file)) ??
    checkShipped(file, draft).findings.map(({ code }) => code);
  if (!draft) ofShipped.set(file, codes);
  return codes;
}

describe('rules', () => {
  it('have codes of their own', () => {
    const codes = rules.map(({ code }) => code);
    expect(codes).to.deep.equal([...new Set(codes)]);
  });

  it('say what is wrong, why it matters, who says so and how to mend it', () => {
    for (const { code, what, why, source, mend } of rules) {
      for (const words of [what, why, mend]) expect(words, code).to.match(/^[A-Z].*\.$/s);
      expect(source, code).to.match(/\w/);
    }
  });

  for (const [code, { file, edit }] of Object.entries(examples)) {
    it(`hear of it, and say nothing of the same text before: ${code}`, () => {
      expect(codesOf(file)).to.not.include(code);
      const draft = JSON.parse(shippedText(file)) as Data;
      edit(draft);
      const told = checkShipped(file, draft).findings.filter((one) => one.code === code);
      expect(told).to.not.deep.equal([]);
      // An author reads words, and not the patterns that find them.
      for (const { message } of told)
        expect(message).to.not.match(/\(\?[:!<=]|\\p\{|\\b|\)\?|\]\?|\w\|\w/);
    });
  }

  for (const [code, { file, edit }] of Object.entries(mended)) {
    it(`say nothing where it is mended: ${code}`, () => {
      expect(codesOf(file)).to.include(code);
      const draft = JSON.parse(shippedText(file)) as Data;
      edit(draft);
      expect(checkShipped(file, draft).definition).to.not.equal(undefined);
      expect(codesOf(file, draft)).to.not.include(code);
    });
  }

  it('name a part of the body in the words of the title: title-of-another-part', () => {
    const code = 'title-of-another-part';
    const { file, edit } = examples[code]!;
    const draft = JSON.parse(shippedText(file)) as Data;
    edit(draft);
    const told = checkShipped(file, draft).findings.filter((one) => one.code === code);
    expect(told.map(({ message }) => message.split(': ').at(-1))).to.deep.equal(['cadera.']);
  });

  it('say nothing where each result that is shown has one time: shown-of-several-times', () => {
    expect(codesOf(carpal)).to.include('shown-of-several-times');
    expect(codesOf(sciatica)).to.not.include('shown-of-several-times');
  });
});
