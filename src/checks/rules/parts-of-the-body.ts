/** Parts of the body and their sides: the same wherever they stand, and those that the guide is about. */
import { languageOf } from '../../languages/tags.js';
import { whom } from '../lexicon/whom.js';
import type { Context, Hit, Rule } from '../rule.js';
import { sentencesOf, type Passage } from '../text/passages.js';

/** Which sides are not both true of one thing. */
const oppositeSides: Readonly<Record<string, string>> = {
  front: 'back',
  top: 'bottom',
  inside: 'outside',
  'inner side': 'outer side',
  'left side': 'right side',
  delantera: 'trasera',
  superior: 'inferior',
  'de arriba': 'de abajo',
  interior: 'exterior',
};

/** What is done in a body: no feelings and no answers that are wrong on purpose. */
function deedsOf({ prose }: Context): readonly Passage[] {
  return prose.filter(({ pointer }) =>
    /^\/(?:options\/\d+\/(?:summary|howItWorks|during|after|livingWithIt\/physical)|condition|glossary|quiz\/questions\/\d+\/(?:things|explanation))(?:\/|$)/.test(
      pointer,
    ),
  );
}

const sideToldOtherwise: Rule = {
  code: 'side-told-otherwise',
  severity: 'warning',
  what: 'Another text tells the other side of this part of the body: {}.',
  why: 'Readers picture another cut than they will have.',
  source: 'definition format: one fact, told the same everywhere',
  mend: 'Compare both with the source.',
  find: (context) => {
    const { facts } = context;
    if (!facts) return [];
    const told = deedsOf(context).flatMap(({ path, text }) =>
      sentencesOf(text.toLowerCase())
        .filter((sentence) => !context.lexicon?.negation.test(sentence))
        .flatMap((sentence) => [...sentence.matchAll(facts.sideOf)])
        .map(([words, side = '', part = '']) => ({ path, words, side, part })),
    );
    return told.flatMap(({ path, words, side, part }): readonly Hit[] => {
      const opposite =
        oppositeSides[side] ??
        Object.keys(oppositeSides).find((one) => oppositeSides[one] === side);
      const same = told.filter((one) => one.part === part);
      // A text that names both sides means both.
      if (same.some((one) => one.path === path && one.side === opposite)) return [];
      const own = same.filter((one) => one.side === side).length;
      const others = same.filter((one) => one.side === opposite).length;
      return others > 0 && others >= own ? [{ path, detail: words }] : [];
    });
  },
};

const oneToldAsBoth: Rule = {
  code: 'one-told-as-both',
  severity: 'warning',
  what: 'Elsewhere it is one of both, or both in place of one: {}.',
  why: 'With both hands bandaged a person needs far more help than with one.',
  source: 'definition format: one fact, told the same everywhere',
  mend: 'Compare the texts.',
  find: ({ prose, facts }) => {
    if (!facts) return [];
    const told = prose
      .filter(({ path }) => path[0] === 'options' || path[0] === 'carers')
      .flatMap(({ path, text }) =>
        [...text.toLowerCase().matchAll(facts.oneOrBoth)].map(
          ([words, number = '', part = '', next = '']) => ({
            path,
            words,
            isOne: facts.one.test(number),
            key: `${part} ${next}`,
          }),
        ),
      );
    return told.flatMap(({ path, words, isOne, key }): readonly Hit[] => {
      const same = told.filter((one) => one.key === key);
      if (same.some((one) => one.path === path && one.isOne !== isOne)) return [];
      const own = same.filter((one) => one.isOne === isOne).length;
      return same.length > own && own <= same.length - own ? [{ path, detail: words }] : [];
    });
  },
};

/** Joints and other parts that a guide is about or is not. */
const parts = [
  ...['thumb', 'wrist', 'elbow', 'shoulder', 'hip', 'knee', 'ankle'],
  ...['neck', 'chest', 'belly', 'eye', 'ear'],
] as const;

function partsIn(text: string, language: string): readonly string[] {
  const table = whom[languageOf(language) ?? ''] ?? {};
  return parts.filter((part) => table[part]?.test(text));
}

const signOfAnotherPart: Rule = {
  code: 'sign-of-another-part',
  severity: 'warning',
  what: 'This sign is of a part of the body that the guide is not about: {}.',
  why: 'Readers look out for it in the wrong place.',
  source: 'coverage of the format, section 8: emergency and call-us signs',
  mend: 'Name the part of the body that the condition is of.',
  find: ({ definition, prose, facts }) => {
    const { language, title, summary, condition, options } = definition;
    const about = [
      ...[title, summary, condition.name, condition.summary.summary],
      ...(condition.summary.more ?? []),
      ...options.map(({ name, summary: own }) => `${name} ${own.summary}`),
    ].join(' ');
    // A neck gets stiff and a chest hurts in many an emergency.
    const own = [...partsIn(about, language), 'neck', 'chest', 'belly', 'shoulder'];
    const ofCondition = partsIn(`${title} ${condition.name} ${summary}`, language);
    return prose
      .filter(({ pointer }) => /^\/(?:emergency|callUs)\/signs\/\d+\/text$/.test(pointer))
      .flatMap(({ path, text }): readonly Hit[] => {
        const stranger = partsIn(text, language).find((part) => !own.includes(part));
        // A clot after surgery makes the ankle swell, whatever was operated on.
        if (facts?.clot.test(text)) return [];
        return stranger !== undefined && ofCondition.length > 0 ? [{ path, detail: stranger }] : [];
      });
  },
};

const conditionOfAnotherPart: Rule = {
  code: 'condition-of-another-part',
  severity: 'error',
  what: 'What the condition is, is told of a part of the body that its title and its summary do not name: {}.',
  why: 'Readers think that they have something else.',
  source: 'IPDAS qualifying item 1: the condition is described',
  mend: 'Compare the text with title and summary.',
  find: ({ definition, facts }) => {
    const { language, title, summary, condition, decision } = definition;
    const about = [title, summary, decision.question, condition.name].join(' ');
    const own = partsIn(about, language);
    const isOfBack = facts?.back.test(about) === true;
    const told = partsIn(condition.summary.summary, language);
    const stranger = told.find((part) => !own.includes(part));
    // Of a guide that names no part, nothing is known.
    const isKnown = own.length > 0 || isOfBack;
    const isNamed = told.some((part) => own.includes(part));
    const saysBack = facts?.back.test(condition.summary.summary) === true;
    return stranger !== undefined && isKnown && !isNamed && !(isOfBack && saysBack)
      ? [{ path: ['condition', 'summary', 'summary'], detail: stranger }]
      : [];
  },
};

const rowOfAnotherPart: Rule = {
  code: 'row-of-another-part',
  severity: 'error',
  what: 'The name of this row tells of a part of the body that its outcomes are not about: {}.',
  why: 'Most readers see the overview and nothing else.',
  source: 'definition format: a row is about its outcomes',
  mend: 'Name the row by its outcomes.',
  find: ({ definition, facts }) => {
    const { overview, outcomes, language } = definition;
    const back = facts?.back;
    return (overview?.rows ?? []).flatMap(({ name, outcomes: ids }, row): readonly Hit[] => {
      const about = outcomes
        .filter(({ id }) => ids.includes(id))
        .map((one) => `${one.name} ${one.description} ${one.happened}`)
        .join(' ');
      const own = partsIn(about, language);
      const stranger =
        partsIn(name, language).find((part) => !own.includes(part)) ??
        (back?.test(name) === true && !back.test(about) ? back.exec(name)![0] : undefined);
      return stranger === undefined
        ? []
        : [{ path: ['overview', 'rows', row, 'name'], detail: stranger }];
    });
  },
};

export const partRules: readonly Rule[] = [
  sideToldOtherwise,
  oneToldAsBoth,
  signOfAnotherPart,
  conditionOfAnotherPart,
  rowOfAnotherPart,
];
