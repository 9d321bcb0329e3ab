/** "About this information": who stands behind it, how fresh it is, and what it rests on. */
import { html, nothing, type TemplateResult } from 'lit';
import type { About, ProcedureDefinition } from '../../../definition/definition.js';
import type { Localizer } from '../../../localization/localizer.js';
import { str } from '../../../localization/str.js';
import { languageOf } from '../../../languages/tags.js';
import type { Content, Prose } from '../text/prose.js';
import type { ReadingData } from '../reading-data.js';
import type { Writers } from '../writers.js';
import { isStale } from '../../../definition/review-date.js';
import { later, laterFrom } from '../later.js';
import { memoView } from '../memo-view.js';
import { Part } from '../parts.js';

/** The footer. */
export const aboutFooter = new Part(() => import('./about-footer.js'));

/** Whether a clinician has reviewed a definition. */
function isReviewedByClinician({ reviewers }: About): boolean {
  return reviewers.some(({ view }) => view === 'clinician');
}

/**
 * What must be known of the information before it is read: in a line that names it, and in full when it is opened.
 *
 * @param general who writes what the element shows of the general guidance
 */
export function noticesView(
  { definition }: Pick<ReadingData, 'definition'>,
  words: Writers,
  general: readonly Prose[] = [],
): Content {
  const notices = noticesOf(definition, isPartlyEnglish(words, general), words.localizer);
  if (notices.length === 0) return nothing;
  return html`<details class="notices" part="notices">
    <summary>${notices.map(({ name }) => html`<span class="notice-name">${name}</span>`)}</summary>
    ${later(() => notices.map(({ part, text }) => html`<p class="notice" part=${part}>${text()}</p>`))}
  </details>`;
}

interface Notice {
  readonly part: string;
  /** What it is about, in a few words. */
  readonly name: string;
  readonly text: () => string;
}

function noticesOf(
  definition: ProcedureDefinition,
  hasEnglish: boolean,
  localizer: Localizer,
): readonly Notice[] {
  const { msg } = localizer;
  const { about, translation } = definition;
  const english: Notice = {
    part: 'english-notice',
    name: msg('Partly in English only'),
    text: () =>
      msg(
        'Some of this information is in English only. Ask your care team for help with reading it.',
      ),
  };
  const stale: Notice = {
    part: 'stale-notice',
    name: msg('May be out of date'),
    text: () =>
      msg(
        str`This information was due for review by ${localizer.date(about.reviewBy)}. Some of it may be out of date. Check with your care team.`,
      ),
  };
  const unreviewed: Notice = {
    part: 'review-notice',
    name: msg('Not reviewed by a clinician'),
    text: () => msg('No clinician has reviewed this information yet.'),
  };
  const unchecked: Notice = {
    part: 'translation-notice',
    name: msg('Translation not checked'),
    text: () => msg('No person has checked this translation yet.'),
  };
  return [
    ...(hasEnglish ? [english] : []),
    ...(isStale(definition) ? [stale] : []),
    ...(isReviewedByClinician(about) ? [] : [unreviewed]),
    ...(translation?.checked === 'not-checked' ? [unchecked] : []),
  ];
}

/** Whether a reader who does not read in English comes across English. */
function isPartlyEnglish({ localizer, prose }: Writers, general: readonly Prose[]): boolean {
  return (
    !isEnglish(localizer.locale) && [prose, ...general].some(({ voice }) => isEnglish(voice.lang))
  );
}

function isEnglish(language: string | undefined): boolean {
  return language !== undefined && languageOf(language) === 'en';
}

/** The footer of every element. */
export function aboutView(
  { definition }: Pick<ReadingData, 'definition'>,
  words: Writers,
): TemplateResult {
  return html`${laterFrom(aboutFooter, ({ footerView }) => memoView(footerView, { definition }, words))}`;
}
