/** Medicines by their kind, what they do in a body, and the cautions that go with them. */
import type { FactWords } from '../lexicon/facts.js';
import { hitsIn, hitsInSentences, type Hit, type Rule } from '../rule.js';
import { sentencesOf, type Passage } from '../text/passages.js';
import { madeOnce } from '../text/remembered.js';

const medicinesOf = madeOnce(({ medicines }: FactWords) =>
  Object.entries(medicines).map(([name, { kind, named }]) => ({
    name,
    kind,
    named: new RegExp(String.raw`(?<!\p{L})(?:${named})(?!\p{L})`, 'giu'),
  })),
);

const ofAnotherKind: Rule = {
  code: 'medicine-of-another-kind',
  severity: 'error',
  what: 'This medicine is named as an example of a kind that it is not of: {}.',
  why: 'Who takes it is frightened for nothing, and who takes the right one does not know that it is meant.',
  source: 'WHO: Anatomical Therapeutic Chemical classification',
  mend: 'Name medicines of this kind.',
  find: ({ prose, facts }) => {
    if (!facts) return [];
    const all = medicinesOf(facts);
    return hitsInSentences(prose, (sentence) => {
      const start = facts.suchAs.exec(sentence);
      const before = start && sentence.slice(0, start.index);
      // The kind stands right before its examples: "a blood thinner, such as warfarin".
      const own = all.find(({ kind }) => {
        const last = before?.slice(-60).split(/[.;]/).at(-1) ?? '';
        return kind.test(last);
      });
      if (!start || !own) return undefined;
      const [named = ''] = sentence.slice(start.index + start[0].length).split(/[.;:]/);
      const list = named.slice(0, facts.suchAs.exec(named)?.index);
      const known: readonly string[] = list.match(own.named) ?? [];
      return all
        .filter(({ name }) => name !== own.name)
        .flatMap(({ named }): readonly string[] => list.match(named) ?? [])
        .find((one) => !known.includes(one));
    });
  },
};

const stopWithoutCaution: Rule = {
  code: 'stop-without-caution',
  severity: 'warning',
  what: 'This says that a medicine may have to be stopped, and not that readers never do so unasked: {}.',
  why: 'Readers stop their blood thinner at home, and have a stroke.',
  source: 'general call-us signs of the guidance: doubt about a medicine',
  mend: 'Say beside it not to stop a medicine unless the team asks for it.',
  find: ({ prose, facts }) => {
    if (!facts) return [];
    // Where one text has the caution, the guide means to give it.
    const isGiven = prose.some(({ text }) => facts.notUnasked.test(text));
    return hitsIn(
      prose.filter(({ path }) => isGiven && path[0] === 'options'),
      ({ text }) => (facts.notUnasked.test(text) ? undefined : facts.mayBeStopped.exec(text)?.[0]),
    );
  },
};

/** Where an effect of an option is told. */
function optionAt({ path }: Passage): string {
  return path[0] === 'options' ? String(path[1]) : '';
}

const otherDirection: Rule = {
  code: 'effect-the-other-way',
  severity: 'warning',
  what: 'Another text of this option says that it goes the other way: {}.',
  why: 'Somebody with diabetes looks out for the wrong danger.',
  source: 'definition format: one fact, told the same everywhere',
  mend: 'Compare both with the source.',
  find: ({ prose, facts }) => {
    const { measured = {}, risen, fallen, otherCause } = facts ?? {};
    if (!risen || !fallen) return [];
    const told = prose
      .filter(({ path }) => path[0] === 'options')
      .flatMap((passage) =>
        sentencesOf(passage.text).flatMap((sentence) => {
          const [isUp, isDown] = [risen.test(sentence), fallen.test(sentence)];
          return Object.entries(measured)
            .filter(([, words]) => isUp !== isDown && words.test(sentence))
            .filter(() => otherCause?.test(sentence) !== true)
            .map(([name]) => ({ passage, name, isUp }));
        }),
      );
    return told.flatMap(({ passage, name, isUp }): readonly Hit[] => {
      const others = told.filter(
        (one) => one.name === name && optionAt(one.passage) === optionAt(passage),
      );
      const against = others.filter((one) => one.isUp !== isUp).length;
      const isAlone = against > 0 && others.length - against <= against;
      return isAlone ? [{ path: passage.path, detail: name }] : [];
    });
  },
};

const careTurned: Rule = {
  code: 'care-turned-around',
  severity: 'warning',
  what: 'What is treated is to be kept low or wet by these words: {}.',
  why: 'A hand that hangs down swells, and a wet wound gets infected.',
  source: 'advice after surgery: raised, clean and dry',
  mend: 'Check the words against the source.',
  find: ({ prose, facts }) =>
    hitsInSentences(
      prose.filter(({ pointer }) =>
        /^\/(?:carers|options\/\d+\/(?:after|recovery|goesWith|commonEffects))\//.test(pointer),
      ),
      (sentence) => {
        // For a moment, or where the team has said so, it may be right.
        const isMeant =
          facts?.condition.test(sentence) === true || facts?.forAWhile.test(sentence) === true;
        return isMeant ? undefined : facts?.careTurned.exec(sentence)?.[0];
      },
    ),
};

export const medicineRules: readonly Rule[] = [
  ofAnotherKind,
  stopWithoutCaution,
  otherDirection,
  careTurned,
];
