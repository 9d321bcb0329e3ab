/** Small slips: a sentence twice, a unit, a group of people, a sign's short form, an order for a question. */
import type { Path } from '../../definition/issues.js';
import type { Hit, Rule } from '../rule.js';
import { sentencesOf, stemsOf } from '../text/passages.js';

const sentenceTwice: Rule = {
  code: 'same-sentence-twice',
  severity: 'warning',
  what: 'This sentence stands twice in one text: {}.',
  why: 'Readers look for the difference between two sentences that have none.',
  source: 'NICE ECD8: no more words than needed',
  mend: 'Remove one.',
  find: ({ prose }) =>
    prose.flatMap(({ path, text }): readonly Hit[] => {
      const all = sentencesOf(text);
      const twice = all.find((one, at) => one.length > 12 && all.indexOf(one) !== at);
      return twice === undefined ? [] : [{ path, detail: twice }];
    }),
};

const milestoneUnlikeText: Rule = {
  code: 'milestone-unlike-text',
  severity: 'warning',
  what: 'The text of this step has its number with another unit: {}.',
  why: 'Weeks read as months change what readers plan for.',
  source: 'coverage of the format, section 8: recovery',
  mend: 'Correct the time, or the text.',
  find: ({ definition, telling }) =>
    definition.options.flatMap(({ recovery }, place) =>
      recovery.flatMap(({ time, text, title }, index): readonly Hit[] => {
        if (!time || !telling) return [];
        const told = telling.timesIn(`${title}. ${text}`);
        const sameNumber = told.filter(({ words }) =>
          new RegExp(String.raw`(?<![\d.,])${time.to ?? time.from}(?!\d)`).test(words),
        );
        return sameNumber.length > 0 && sameNumber.every(({ unit }) => unit !== time.unit)
          ? [
              {
                path: ['options', place, 'recovery', index, 'time'],
                detail: sameNumber[0]!.words,
              },
            ]
          : [];
      }),
    ),
};

const ofOtherPeople: Rule = {
  code: 'study-of-other-people',
  severity: 'warning',
  what: 'This study is of children, and the decision is not for them.',
  why: 'What holds for children may not hold for the reader.',
  source: 'GRADE handbook, section 5: indirectness',
  mend: 'Check who was studied.',
  find: ({ definition, lexicon }) => {
    const { decision, studies } = definition;
    if (!lexicon?.children.test(decision.notFor.map(({ text }) => text).join(' '))) return [];
    return studies.flatMap(({ population }, index): readonly Hit[] =>
      lexicon.children.test(population) ? [{ path: ['studies', index, 'population'] }] : [],
    );
  },
};

const shortOfAnother: Rule = {
  code: 'short-sign-of-another',
  severity: 'error',
  what: 'The short form of this sign fits another one: {}.',
  why: 'The short form stands at the top of each page, and is all that many read.',
  source: 'coverage of the format, section 8: emergency and call-us signs',
  mend: 'Put each short form to its own sign.',
  find: ({ definition: { emergency } }) => {
    const signs = emergency.signs.map(({ text, short }) => ({
      text: stemsOf(text),
      short: stemsOf(short ?? ''),
    }));
    const shared = (one: number, other: number): number =>
      [...signs[one]!.short].filter((stem) => signs[other]!.text.has(stem)).length;
    return signs.flatMap((_, one): readonly Hit[] => {
      const other = signs.findIndex(
        (__, at) =>
          at !== one &&
          shared(one, at) + shared(at, one) > shared(one, one) + shared(at, at) &&
          shared(one, at) > shared(one, one),
      );
      return other < 0
        ? []
        : [
            {
              path: ['emergency', 'signs', one, 'short'],
              detail: `/emergency/signs/${other}`,
            },
          ];
    });
  },
};

const gapOfAnother: Rule = {
  code: 'gap-of-another-option',
  severity: 'error',
  what: 'The words of this gap name another option: {}.',
  why: 'Readers are told of the wrong option that nothing is known.',
  source: 'definition format, rule 6: "not known" is a value of its own',
  mend: 'Say it of the option that it is about.',
  find: ({ definition, names }) =>
    definition.outcomes.flatMap(({ name, gaps = [] }, place) =>
      gaps.flatMap(({ option, reason, text = '' }, index): readonly Hit[] => {
        const inName = names.namedIn(name);
        const named = names.namedIn(text).filter((id) => !inName.includes(id));
        return reason === 'not-known' && named.length === 1 && named[0] !== option
          ? [{ path: ['outcomes', place, 'gaps', index, 'text'], detail: named[0]! }]
          : [];
      }),
    ),
};

const gapDenied: Rule = {
  code: 'gap-unlike-its-words',
  severity: 'warning',
  what: 'This is said not to be possible with the option, and its words say that no number was found: {}.',
  why: 'Readers take what nobody has counted for what cannot happen to them.',
  source: 'definition format, rule 6: "not known" is a value of its own',
  mend: 'Give the reason not-known, or say why it cannot happen.',
  find: ({ definition: { outcomes, overview }, lexicon }) => {
    const judge = (reason: string, text: string | undefined, path: Path): readonly Hit[] => {
      const found = reason === 'does-not-apply' && lexicon?.foundNothing.exec(text ?? '');
      return found ? [{ path: [...path, 'reason'], detail: found[0] }] : [];
    };
    return [
      ...outcomes.flatMap(({ gaps = [] }, place) =>
        gaps.flatMap(({ reason, text }, index) =>
          judge(reason, text, ['outcomes', place, 'gaps', index]),
        ),
      ),
      ...(overview?.rows ?? []).flatMap(({ also = [] }, place) =>
        also.flatMap(({ reason, text }, index) =>
          judge(reason, text, ['overview', 'rows', place, 'also', index]),
        ),
      ),
    ];
  },
};

const orderForQuestion: Rule = {
  code: 'question-without-mark',
  severity: 'warning',
  what: 'This is among the questions to ask, and is no question.',
  why: 'Readers take the list along and read it out.',
  source: 'AHRQ: questions are the answer',
  mend: 'Write what a reader can ask, with a question mark.',
  find: ({ definition: { questionsToAsk } }) =>
    questionsToAsk.flatMap(({ text }, index): readonly Hit[] =>
      /[?？؟;]\s*[)”"»]?\s*$/.test(text) ? [] : [{ path: ['questionsToAsk', index, 'text'] }],
    ),
};

const noWayBack: Rule = {
  code: 'consent-cannot-be-taken-back',
  severity: 'error',
  what: 'This says that a reader can no longer say no: {}.',
  why: 'Everybody may change their mind until it is done.',
  source: 'GMC: decision making and consent, 2020',
  mend: 'Say that they can change their mind at any time before it is done.',
  find: ({ prose, lexicon }) =>
    prose
      .filter(({ pointer }) =>
        /^\/(?:consent|rights|decision|options|quiz\/.*\/explanation)/.test(pointer),
      )
      .flatMap(({ path, text }): readonly Hit[] => {
        const found = lexicon?.noWayBack.exec(text)?.[0];
        return found === undefined ? [] : [{ path, detail: found }];
      }),
};

const neutralHarm: Rule = {
  code: 'harm-called-neutral',
  severity: 'warning',
  what: 'This outcome is called neutral, and its words are those of a harm: {}.',
  why: 'A harm that is no harm is missing from what can go wrong.',
  source: 'IPDAS items 3 to 6: benefits and harms',
  mend: 'Set direction to "harm", or reword.',
  find: ({ definition, lexicon }) =>
    definition.outcomes.flatMap(
      ({ direction, name, description, happened }, index): readonly Hit[] => {
        if (direction !== 'neutral' || !lexicon) return [];
        const words = `${name}. ${description} ${happened}`;
        const found = lexicon.unwanted.exec(words)?.[0];
        return found === undefined || lexicon.hoped.test(happened)
          ? []
          : [{ path: ['outcomes', index, 'direction'], detail: found }];
      },
    ),
};

export const slipRules: readonly Rule[] = [
  sentenceTwice,
  milestoneUnlikeText,
  ofOtherPeople,
  shortOfAnother,
  gapOfAnother,
  gapDenied,
  orderForQuestion,
  noWayBack,
  neutralHarm,
];
