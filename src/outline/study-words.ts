/** When something was measured and in what kind of study, as a sentence goes on. */
import type { Result } from '../evidence/results.js';
import { str } from '../localization/str.js';
import type { Speaker } from './words.js';

/** Arms of one result, as they stand together. */
interface StudyPlace {
  readonly result: Result;
  readonly arms: readonly unknown[];
}

/** What happened, when, and in what kind of study: {happened}, {when} and {study}. */
export function captionMessage(
  { measure, period }: Pick<Result, 'measure' | 'period'>,
  { localizer: { msg } }: Speaker,
): string {
  // A length of time is its own answer to when.
  return measure.kind === 'time-to-event' && !period
    ? msg('{happened}, {study}.', {
        desc: 'caption of some lengths of time: "felt better, in one study."',
      })
    : msg('{happened} {when}, {study}.', {
        desc: 'caption of some numbers: "felt better after 3 months, in one study."',
      });
}

/** How long after, as a sentence goes on. */
export function whenWords({ period }: Result, { localizer }: Speaker): string {
  const { msg } = localizer;
  if (!period)
    return msg('at a time not given', {
      desc: 'when, as a sentence goes on: "felt better {when}, in one study"',
    });
  if (period.kind === 'median-follow-up')
    return msg(str`when half had been followed for ${localizer.timeSpan(period)}`, {
      desc: 'when, as a sentence goes on: "felt better {when}, in one study"',
    });
  if (period.precision === 'up-to' || period.precision === 'under')
    return msg(str`within ${localizer.timeSpan({ ...period, precision: undefined })}`, {
      desc: 'when, as a sentence goes on: "felt better {when}, in one study"',
    });
  return msg(str`after ${localizer.timeSpan(period)}`, {
    desc: 'when, as a sentence goes on: "felt better {when}, in one study"',
  });
}

/** In what kind of study; a second one is of other people, unless it is the same. */
export function studyWords(
  { result, arms }: StudyPlace,
  before: readonly Pick<StudyPlace, 'result'>[],
  { localizer }: Speaker,
): string {
  const { msg } = localizer;
  const design = result.study?.design;
  if (design === 'counted')
    return msg('counted', {
      desc: 'in which study, as a sentence goes on: "felt better after 3 months, {study}"',
    });
  if (design === 'review' || design === 'network')
    return msg('in a review of studies', {
      desc: 'in which study, as a sentence goes on: "felt better after 3 months, {study}"',
    });
  if (before.some((one) => one.result.study === result.study))
    return msg('in the same study', {
      desc: 'in which study, as a sentence goes on: "felt better after 3 months, {study}"',
    });
  if (arms.length < 2)
    return before.length === 0
      ? msg('in one study, with nobody to compare', {
          desc: 'in which study, as a sentence goes on: "felt better after 3 months, {study}"',
        })
      : msg('in another study, with nobody to compare', {
          desc: 'in which study, as a sentence goes on: "felt better after 3 months, {study}"',
        });
  return before.length === 0
    ? msg('in one study', {
        desc: 'in which study, as a sentence goes on: "felt better after 3 months, {study}"',
      })
    : msg('in another study', {
        desc: 'in which study, as a sentence goes on: "felt better after 3 months, {study}"',
      });
}
