/** One comparison of a row: arms of one study, a line each. */
import { html, nothing, type TemplateResult } from 'lit';
import { armResultsOf, type ArmResult } from '../../../evidence/arms.js';
import type { Denominator } from '../../../evidence/denominator.js';
import type { Frame } from '../../../evidence/overview.js';
import { baseOf } from '../../../evidence/panel-base.js';
import type { Result } from '../../../evidence/results.js';
import { fill } from '../../../localization/gaps.js';
import { stepBarFigure } from '../../shared/evidence/figures/step-bar.js';
import { captionMessage, studyWords, whenWords } from '../../../outline/study-words.js';
import type { Content } from '../../shared/text/prose.js';
import type { Writers } from '../../shared/writers.js';
import type { ComparatorData } from '../risk-benefit-comparator-data.js';
import { armRecord, shortFrequency } from '../../../outline/arm-words.js';
import { crossoverWords, otherTimeWords } from '../../../outline/frame-notes.js';
import { armName, numberWords } from './arm-words.js';
import { differenceView } from './difference.js';
import { scaleWords } from './measure-words.js';

type FrameData = Pick<ComparatorData, 'definition'>;

/**
 * The frame.
 *
 * @param before the frames that stand before it in the row: of the same study, or of other people
 */
export function frameView(
  frame: Frame,
  before: readonly Frame[],
  data: FrameData,
  words: Writers,
): TemplateResult {
  const { result, arms, hasBars } = frame;
  const per = baseOf([result]);
  const [only] = arms;
  const alone =
    arms.length === 1 && only ? aloneView(only, frame, before, per, data, words) : undefined;
  const caption = html`<p class="frame-caption">${captionView(frame, before, words)}</p>`;
  const compared = html`${caption}
    <ul class="frame-arms">
      ${arms.map((arm) => armView(arm, frame, per, hasBars, data, words))}
    </ul>`;
  return html`<div class="frame-box" part="frame">
    ${
      // Of a difference alone there is no number of either side.
      result.measure.kind === 'risk-difference'
        ? html`${caption} ${differenceView(frame.outcome, result, arms, per, data, words)}`
        : (alone ?? compared)
    }
    ${notesView(frame, per, data, words)}
    ${before.some((one) => isOnSameScale(one.result, result)) ? nothing : scaleWords(result, words)}
  </div>`;
}

/** Whether two results are points of one scale: a row describes it once. */
function isOnSameScale({ measure: one }: Result, { measure: other }: Result): boolean {
  return 'scale' in one && 'scale' in other && one.scale.name === other.scale.name;
}

/** What happened, when, and in what kind of study. */
function captionView(frame: Frame, before: readonly Frame[], words: Writers): Content {
  const { prose } = words;
  return html`${fill(captionMessage(frame.result, words), {
    happened: html`<span class="frame-outcome">${prose.line(frame.outcome.happened)}</span>`,
    when: whenWords(frame.result, words),
    study: studyWords(frame, before, words),
  })}`;
}

/** One arm alone is a sentence: a line of its own would ask to be held against another study's. */
function aloneView(
  arm: ArmResult,
  frame: Frame,
  before: readonly Frame[],
  per: Denominator,
  data: FrameData,
  words: Writers,
): Content | undefined {
  const { localizer, prose } = words;
  const record = armRecord(arm, frame.result, per);
  if (!record) return undefined;
  const message = localizer.msg('{arm}: {number} {happened} {when}, {study}.', {
    desc: 'one number: "Surgery: 3 in 100 had another operation within 19 years, counted."',
  });
  return html`<p>${fill(message, {
    arm: armName(arm, data, words),
    number: html`<strong class="arm-value">${shortFrequency(record, words)}</strong>`,
    happened: prose.line(frame.outcome.happened),
    when: whenWords(frame.result, words),
    study: studyWords(frame, before, words),
  })}</p>`;
}

/** What a reader has to know beside the numbers: where a time or a change of treatment tells another story. */
function notesView(
  { headline, otherTimes, crossovers }: Frame,
  per: Denominator,
  data: FrameData,
  words: Writers,
): Content {
  const notes = [
    ...(headline.noClearDifference ? [words.localizer.msg('No clear difference.')] : []),
    ...otherTimes.map((other) => otherTimeWords(other, armResultsOf(other), per, words)),
    ...crossovers.map((crossover) => crossoverWords(crossover, data.definition, words)),
  ];
  return notes.length === 0
    ? nothing
    : html`<p class="frame-note">${notes.map((note) => html`<span>${note}</span> `)}</p>`;
}

/** An arm: its name, its bar and its number with the noun; other measures in words. */
function armView(
  arm: ArmResult,
  frame: Pick<Frame, 'outcome' | 'result'>,
  per: Denominator,
  hasBar: boolean,
  data: FrameData,
  words: Writers,
): TemplateResult {
  const { value } = arm;
  const name = html`<span>${armName(arm, data, words)}</span>`;
  const number = numberWords(arm, frame, per, data, words);
  if (value.kind !== 'share')
    return html`<li class="frame-arm frame-arm-words">${name} <span class="arm-value">${number}</span></li>`;
  return html`<li class=${hasBar ? 'frame-arm frame-arm-bar' : 'frame-arm frame-arm-bare'}>
    ${name} ${hasBar ? stepBarFigure(value.share.share) : nothing}
    <span class="arm-value">${number}<span class="visually-hidden"> ${words.prose.line(frame.outcome.happened)}</span></span>
  </li>`;
}
