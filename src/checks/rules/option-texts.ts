/** Texts about options, and the decision between them. */
import { termKey } from '../../definition/glossary-marks.js';
import { hitsIn, type Hit, type Rule } from '../rule.js';
import { sentencesOf } from '../text/passages.js';

const textOfAnother: Rule = {
  code: 'text-of-another-option',
  severity: 'warning',
  what: 'What this option is, is said in words of another option only: {}.',
  why: 'Texts that are pasted under the wrong option describe something else.',
  source: 'IPDAS qualifying item 3',
  mend: 'Put the text under the option that it is about.',
  find: ({ definition: { options }, names, lexicon }) =>
    options.flatMap(({ id, summary, howItWorks, devices = [] }, place) =>
      [
        [['summary', 'summary'], summary.summary] as const,
        [['howItWorks', 'summary'], howItWorks?.summary ?? ''] as const,
        ...devices.map(({ name }, index) => [['devices', index, 'name'], name] as const),
      ].flatMap(([path, text]): readonly Hit[] => {
        const [first = ''] = sentencesOf(text);
        const named = names.namedIn(first);
        // "So that you need no glasses" tells what it is by what it is not.
        return named.length === 1 && named[0] !== id && lexicon?.negation.test(first) !== true
          ? [{ path: ['options', place, ...path], detail: named[0]! }]
          : [];
      }),
    ),
};

const countOfOptions: Rule = {
  code: 'count-of-options',
  severity: 'error',
  what: 'This text counts other options than there are: {}.',
  why: 'Readers look for the option that is missing, or do not know of one.',
  source: 'IPDAS qualifying items 2 and 3',
  mend: 'Say the number that there are.',
  find: ({ definition: { options }, lexicon, telling, prose }) => {
    if (!lexicon || !telling) return [];
    const pattern = new RegExp(
      String.raw`(?<![\p{L}\d])(\d+|${lexicon.numbers.slice(1).join('|')}) (?:${lexicon.options})(?![\p{L}])`,
      'giu',
    );
    return prose
      .filter(({ pointer }) => /^\/(title|summary|decision|optionOrder|condition)/.test(pointer))
      .flatMap(({ path, text }) =>
        [...text.matchAll(pattern)].flatMap(([words, number = '']): readonly Hit[] =>
          telling.valueOf(number) === options.length ? [] : [{ path, detail: words }],
        ),
      );
  },
};

const namesNoOption: Rule = {
  code: 'decision-names-no-option',
  severity: 'warning',
  what: 'The decision does not name each option: {}.',
  why: 'Readers must know what they choose between from the first line.',
  source: 'IPDAS qualifying item 2: the decision is stated',
  mend: 'Write it as a question that names the options in a few words.',
  find: ({ definition: { decision, options }, names, lexicon }) => {
    if (!lexicon) return [];
    // Of an option whose name shares all its words with another one, nothing can be told.
    const known = options.filter(({ name, id }) => names.namedIn(name).includes(id));
    const lost = known.filter(({ id }) => !names.namedIn(decision.question).includes(id));
    const hasMark = /[?？؟]\s*$/.test(decision.question);
    return known.length > 0 && (lost.length > known.length / 2 || !hasMark)
      ? [{ path: ['decision', 'question'], detail: lost.map(({ name }) => name).join(', ') }]
      : [];
  },
};

const leavesOutOption: Rule = {
  code: 'decision-leaves-out-option',
  severity: 'warning',
  what: 'The decision offers fewer things than there are options, and does not name: {}.',
  why: 'Readers do not know that they can choose what the first line does not name.',
  source: 'IPDAS qualifying item 2: the decision is stated',
  mend: 'Name each option in a few words.',
  find: ({ definition: { decision, options }, names, lexicon }) => {
    if (!lexicon) return [];
    const named = names.namedIn(decision.question);
    const lost = options.filter(
      ({ name, id }) => names.namedIn(name).includes(id) && !named.includes(id),
    );
    const offered = decision.question
      .split(new RegExp(String.raw`,|(?<!\p{L})(?:${lexicon.or}|${lexicon.and})(?!\p{L})`, 'iu'))
      .filter((piece) => /\p{L}/u.test(piece));
    // With one thing alone, it may ask how to go about it.
    return lost.length > 0 && named.length > 1 && offered.length < options.length
      ? [{ path: ['decision', 'question'], detail: lost.map(({ name }) => name).join(', ') }]
      : [];
  },
};

const forAndNotFor: Rule = {
  code: 'for-and-not-for-swapped',
  severity: 'error',
  what: 'Whom it is for, and whom it is not for, look exchanged or are the same.',
  why: 'People for whom it is not safe would read it as meant for them.',
  source: 'coverage of the format, section 8: who it is for and not for',
  mend: 'Put those whom it is for into for.',
  find: ({ definition: { decision }, lexicon }) => {
    const texts = new Set(decision.for.map(({ text }) => termKey(text)));
    const inBoth = decision.notFor.some(({ text }) => texts.has(termKey(text)));
    const excluding = (list: typeof decision.for): number =>
      lexicon ? list.filter(({ text }) => lexicon.excludes.test(text)).length / list.length : 0;
    const isSwapped = excluding(decision.for) > 0.5 && excluding(decision.notFor) < 0.5;
    return inBoth || isSwapped ? [{ path: ['decision', 'for'] }] : [];
  },
};

const excludedInFor: Rule = {
  code: 'for-whom-it-is-not',
  severity: 'error',
  what: 'By its words this is about people whom it is not for: {}.',
  why: 'People who need other care, or care at once, would read it as meant for them.',
  source: 'coverage of the format, section 8: who it is for and not for',
  mend: 'Move it to notFor.',
  find: ({ definition: { decision }, lexicon }) =>
    decision.for.flatMap(({ text }, index): readonly Hit[] => {
      const found = lexicon?.excludes.exec(text);
      // "People who have none of the emergency signs" are those whom it is for.
      return found && !lexicon!.negation.test(text.slice(0, found.index))
        ? [{ path: ['decision', 'for', index], detail: found[0] }]
        : [];
    }),
};

const numberInTitle: Rule = {
  code: 'number-in-title',
  severity: 'warning',
  what: 'A title tells a number: {}.',
  why: 'It stands without its time, its people and the other option, and is read first.',
  source: 'IPDAS certifying item 1; IPDAS items 3 to 6',
  mend: 'Tell it in a finding, and let the title say what this is about.',
  find: ({ prose, telling }) =>
    hitsIn(
      prose.filter(({ pointer }) =>
        /^\/(title|condition\/name|options\/\d+\/(name|shortName)|outcomes\/\d+\/name|overview\/rows\/\d+\/name|considerations\/\d+\/topic)$/.test(
          pointer,
        ),
      ),
      ({ text }) => telling?.sharesIn(text)[0]?.words,
    ),
};

export const optionTextRules: readonly Rule[] = [
  textOfAnother,
  countOfOptions,
  namesNoOption,
  leavesOutOption,
  forAndNotFor,
  excludedInFor,
  numberInTitle,
];
