/** The general guidance has what definitions count on, in every language. */
import { expect } from 'chai';
import { parse, partial } from 'valibot';
import { termKey } from '../../src/definition/glossary-marks.js';
import { toPointer } from '../../src/definition/issues.js';
import {
  alwaysShown,
  generalEmergencySigns,
  generalTerms,
} from '../../src/definition/schema/vocabulary.js';
import { walk } from '../../src/definition/walk.js';
import { guidance as english } from '../../src/generated/guidance/en/index.js';
import { guidanceByLanguage } from '../../stories/generated/languages.js';
import { guidance as wholeSchema } from '../../src/guidance/schema.js';
import type { Guidance, LanguageGuidance } from '../../src/guidance/types.js';

// The same that a definition may not have.
// eslint-disable-next-line no-control-regex -- finding control characters is its purpose
const hidden = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** A language may do without a topic. */
const schema = partial(wholeSchema, [
  'care',
  'safety',
  'consent',
  'support',
  'secondOpinion',
  'glossary',
]);

function stringsIn(
  guidance: LanguageGuidance,
): readonly (readonly [pointer: string, text: string])[] {
  const found: [string, string][] = [];
  walk(guidance, (value, path) => {
    if (typeof value === 'string') found.push([toPointer(path), value]);
  });
  return found;
}

function isWhole(guidance: LanguageGuidance): guidance is Guidance {
  return Object.keys(english).every((topic) => Object.hasOwn(guidance, topic));
}

describe('Guidance', () => {
  for (const [language, guidance] of Object.entries(guidanceByLanguage)) {
    describe(`in ${language}`, () => {
      it('keeps to its schema, and has no field that is not in it', () => {
        expect(parse(schema, guidance)).to.deep.equal(guidance);
      });

      it('has the signs of an emergency that no definition hides', () => {
        const { safety } = guidance as Pick<Guidance, 'safety'>;
        const signs = safety.emergency.signs.map(({ id }) => id);
        expect(signs).to.deep.equal([...generalEmergencySigns]);
        const doNotWait = safety.doNotWaitIf.map(({ id }) => id);
        expect([...signs, ...doNotWait]).to.deep.equal([...alwaysShown]);
      });

      it('uses no id twice in one list', () => {
        const twice: string[] = [];
        walk(guidance, (value, path) => {
          if (!Array.isArray(value)) return;
          const ids = value
            .map((entry: unknown) =>
              typeof entry === 'object' ? (entry as { id?: string }).id : undefined,
            )
            .filter((id) => id !== undefined);
          if (new Set(ids).size !== ids.length) twice.push(toPointer(path));
        });
        expect(twice).to.deep.equal([]);
      });

      it('has no empty text, and none with hidden characters or marks', () => {
        const texts = stringsIn(guidance);
        expect(texts.length).to.be.greaterThan(isWhole(guidance) ? 300 : 20);
        const wrong = texts.filter(
          ([, text]) =>
            text.trim() !== text || text === '' || hidden.test(text) || /\[\[|<|&\w+;/.test(text),
        );
        expect(wrong).to.deep.equal([]);
      });

      it('says when to get help, as English does', () => {
        const ids = ({ safety }: LanguageGuidance): unknown =>
          [
            safety?.emergency.signs,
            safety?.callUs.signs,
            safety?.tellTheTeam,
            safety?.doNotWaitIf,
          ].map((entries) => entries?.map(({ id }) => id));
        expect(ids(guidance)).to.deep.equal(ids(english));
      });

      if (!isWhole(guidance)) return;

      it('explains each word that texts may mark as general', () => {
        expect(guidance.glossary.map(({ id }) => id)).to.have.members([...generalTerms]);
      });

      it('explains no word twice', () => {
        const words = guidance.glossary.flatMap(({ term, forms = [] }) => [
          ...new Set([term, ...forms].map(termKey)),
        ]);
        expect(words.filter((word, at) => words.indexOf(word) !== at)).to.deep.equal([]);
      });

      it('names what to share, and the rows of a table, as labels that ask and tell nothing', () => {
        const { sharing, compared } = guidance.secondOpinion;
        expect(sharing).not.to.deep.equal([]);
        expect(compared).not.to.deep.equal([]);
        const labels = [...sharing, ...compared].map(({ text }) => text);
        expect(labels.filter((text) => /[.?!:;]$/.test(text) || text.length > 60)).to.deep.equal(
          [],
        );
      });

      it('tells what to write in each row of that table', () => {
        const { compared } = guidance.secondOpinion;
        expect(compared.filter(({ more = [] }) => more.length === 0)).to.deep.equal([]);
      });

      it('tells the seven steps to a second opinion', () => {
        expect(guidance.secondOpinion.steps.map(({ id }) => id)).to.deep.equal([
          'tell',
          'choose',
          'collect',
          'book',
          'go',
          'compare',
          'decide',
        ]);
      });
    });
  }
});
