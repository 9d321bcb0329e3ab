/** Words of promises, signs and doubt: what is heard, and what looks like it and is right. */
import { expect } from 'chai';
import type { Data } from '../../fixtures/minimal-definition.js';
import { checkShipped, shippedText } from './shipped.js';
import { append, carpal, carpalEs, knee, sciatica, sciaticaEs, set } from './wrong-edits/edit.js';

const summary = 'options/0/howItWorks/summary';
const sign = 'emergency/signs/0/text';

/** The code, the file, the place, the words that are heard there, and those that are not. */
const cases: readonly (readonly [string, string, string, heard: string, not: string])[] = [
  ['promises-a-result', sciatica, summary, 'It cures sciatica.', 'It does not cure sciatica.'],
  ['promises-a-result', knee, summary, 'It is safe.', 'Ask if it is safe.'],
  ['promises-a-result', knee, summary, 'There are no risks.', 'We found no risks in a study.'],
  [
    'promises-a-result',
    carpalEs,
    summary,
    'No hay riesgos.',
    'No quiere decir que no hay riesgos.',
  ],
  ['number-with-a-slant', carpal, summary, 'Only 90 in 100 had it.', 'Only people with it had it.'],
  ['sign-turned-around', knee, sign, 'You can move it.', 'You cannot move it.'],
  ['sign-turned-around', sciaticaEs, sign, 'Puede orinar.', 'No lo puede mover.'],
  ['sign-called-normal', knee, sign, 'This is normal.', 'This is not normal.'],
  ['help-put-off', knee, sign, 'It can wait.', 'It cannot wait.'],
  ['word-of-another-language', sciaticaEs, sign, 'Call your doctor.', 'Vea una web como x.com.'],
];

describe('promiseRules, signWordRules and foreignWordRules', () => {
  for (const [code, file, place, heard, not] of cases)
    it(`hear of "${heard}", and not of "${not}": ${code}`, () => {
      const codesWith = (words: string): readonly string[] => {
        const draft = JSON.parse(shippedText(file)) as Data;
        append(place, words)(draft);
        return checkShipped(file, draft).findings.map((one) => one.code);
      };
      expect(codesWith(heard)).to.include(code);
      expect(codesWith(not)).to.not.include(code);
    });

  it('let serious problems be called rare where all problems together are not', () => {
    const codesWith = (words: string): readonly string[] => {
      const draft = JSON.parse(shippedText(sciatica)) as Data;
      set('options/microdiscectomy/howItWorks/summary', words)(draft);
      return checkShipped(sciatica, draft).findings.map((one) => one.code);
    };
    expect(codesWith('Problems are rare.')).to.include('common-harm-called-rare');
    expect(codesWith('Death is rare.')).to.not.include('common-harm-called-rare');
    expect(codesWith('Serious problems are rare.')).to.not.include('common-harm-called-rare');
  });
});
