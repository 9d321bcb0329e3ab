/** Scores on scales: which end is better, and which way a difference goes. */
import type { Hit, Rule } from '../rule.js';
import { findingsOf } from './findings.js';

const endOfScale: Rule = {
  code: 'scale-upside-down-in-words',
  severity: 'warning',
  what: 'By its name, the other end of this scale is better: {}.',
  why: 'A fall in pain would be told as a harm.',
  source: 'definition format: better says which end people want',
  mend: 'Check which end is better. If it is this one, say so in the name of the scale.',
  find: ({ definition, lexicon }) => {
    const first = new Map<string, string>();
    return findingsOf(definition).flatMap(
      ({ finding: { measure }, outcome, path }): readonly Hit[] => {
        if (!('scale' in measure) || !lexicon) return [];
        const { name, better } = measure.scale;
        const at = [...path, 'measure', 'scale', 'better'];
        const said = first.get(name) ?? better;
        first.set(name, said);
        if (said !== better) return [{ path: at, detail: name }];
        const isLess = lexicon.lessIsBetter.test(name);
        const isMore = lexicon.moreIsBetter.test(`${name} ${outcome.name}`);
        const isUpsideDown = isLess !== isMore && better === (isLess ? 'high' : 'low');
        return isUpsideDown ? [{ path: at, detail: name }] : [];
      },
    );
  },
};

const endsInWords: Rule = {
  code: 'scale-ends-exchanged-in-words',
  severity: 'error',
  what: 'A text calls the other end of this scale the best or the worst: {}.',
  why: 'A gain would be read as a loss.',
  source: 'definition format: better says which end people want',
  mend: 'Check which end is better against the source.',
  find: ({ definition, lexicon, prose }) => {
    const scales = findingsOf(definition).flatMap(({ finding: { measure } }) =>
      'scale' in measure ? [measure.scale] : [],
    );
    if (!lexicon || scales.length === 0) return [];
    return prose.flatMap(({ path, text }): readonly Hit[] => {
      const [best, worst] = [lexicon.bestEnd, lexicon.worstEnd].map((end) => end.exec(text));
      if (!best || !worst) return [];
      const ends = [Number(best[1]), Number(worst[1])].sort((one, other) => one - other);
      const same = scales.filter(({ low, high }) => low === ends[0] && high === ends[1]);
      const said = Number(best[1]) > Number(worst[1]) ? 'high' : 'low';
      return same.length > 0 && same.every(({ better }) => better !== said)
        ? [{ path, detail: best[0] }]
        : [];
    });
  },
};

const signOfDifference: Rule = {
  code: 'difference-unlike-means',
  severity: 'error',
  what: 'The difference goes the other way than the two means: {}.',
  why: 'The option that did worse would be shown as the better one.',
  source: 'definition format: a difference is this arm less the one at reference',
  mend: 'Check the sign, and that reference names the arm that is subtracted.',
  find: ({ definition }) =>
    findingsOf(definition).flatMap(({ finding: { measure }, path }) => {
      if (measure.kind !== 'mean-difference') return [];
      return measure.times.flatMap(({ arms, reference }, at) =>
        arms.flatMap(({ mean, difference }, index): readonly Hit[] => {
          const from = arms[reference]?.mean;
          if (mean === undefined || difference === undefined || from === undefined) return [];
          return (mean - from) * difference < 0
            ? [
                {
                  path: [...path, 'measure', 'times', at, 'arms', index, 'difference'],
                  detail: `${mean} less ${from}, ${difference}`,
                },
              ]
            : [];
        }),
      );
    }),
};

const smallestTooLarge: Rule = {
  code: 'smallest-noticed-too-large',
  severity: 'warning',
  what: 'The smallest difference that people notice is more than half of the scale: {}.',
  why: 'Every effect would be told as too small to notice.',
  source: 'definition format: smallestNoticed is in points of the scale',
  mend: 'Give it in points, from its source.',
  find: ({ definition }) =>
    findingsOf(definition).flatMap(({ finding: { measure }, path }): readonly Hit[] => {
      if (!('scale' in measure)) return [];
      const { smallestNoticed = 0, low, high } = measure.scale;
      return smallestNoticed > (high - low) / 2
        ? [
            {
              path: [...path, 'measure', 'scale', 'smallestNoticed'],
              detail: `${smallestNoticed} of ${high - low}`,
            },
          ]
        : [];
    }),
};

export const scaleRules: readonly Rule[] = [
  endOfScale,
  endsInWords,
  signOfDifference,
  smallestTooLarge,
];
