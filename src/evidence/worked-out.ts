/** Shares worked out from one baseline and an effect against it. */
import type { MeasureOf } from './results.js';
import { calculatedLevel } from './intervals.js';
import type { ArmShare } from './share.js';

type Effects = MeasureOf<'baseline-and-effect'>;

/**
 * The share that an effect makes of a baseline share `b`.
 *
 * - A risk ratio multiplies the share: `b * RR`, and no more than all.
 * - An odds ratio multiplies the odds: `OR * b / (1 - b + OR * b)`.
 * - A hazard ratio takes the share without the outcome to its power: `1 - (1 - b) ** HR`, if hazards are proportional.
 *
 * Source: Schünemann HJ, et al. Chapter 14, on the absolute effects of "Summary of findings" tables, and chapter 15,
 * 15.4.4, on computing them from a risk ratio and from an odds ratio. In: Higgins JPT, et al (editors). Cochrane
 * Handbook for Systematic Reviews of Interventions; its examples (12.5.4.2 and 12.5.4.3 in version 5.1) are tests here.
 *
 * @param baseline 0 to 1.
 */
export function shareByEffect(baseline: number, effect: Effects['effect'], ratio: number): number {
  switch (effect) {
    case 'risk-ratio':
      return Math.min(1, baseline * ratio);
    case 'odds-ratio': {
      const odds = ratio * baseline;
      return odds === 0 ? 0 : odds / (1 - baseline + odds);
    }
    case 'hazard-ratio':
      return 1 - (1 - baseline) ** ratio;
  }
}

/**
 * The share of an arm, worked out. Its range is that of its effect, each end applied to the baseline, which is taken as
 * certain: so it does not say how unsure the baseline is.
 *
 * Source: the same Handbook, 15.4.4 on confidence limits (12.5.4.5 in version 5.1).
 *
 * @param place Place of the arm in the measure's `arms`, counted from 0.
 */
export function workedOutShare({ baseline, effect, arms }: Effects, place: number): ArmShare {
  const { ratio, interval } = arms[place]!;
  const at = (one: number): number => shareByEffect(baseline.percent / 100, effect, one);
  return {
    share: at(ratio),
    from: 'percentage',
    ...(interval && {
      interval: {
        low: at(interval.low),
        high: at(interval.high),
        level: interval.level ?? calculatedLevel,
        from: 'calculated',
      },
    }),
  };
}
