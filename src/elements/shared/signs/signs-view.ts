/** When to get help: at the start of every element and at its end. How much of it is open follows from the definition. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ownFirst } from '../../../guidance/merge.js';
import type { SafetyGuidance } from '../../../guidance/types.js';
import { fill } from '../../../localization/gaps.js';
import type { Localizer } from '../../../localization/localizer.js';
import { firstSentence } from '../../../languages/first-sentence.js';
import { signsFormOf } from '../../../outline/signs-form.js';
import { emergencyTitle, signsTitle } from '../../../outline/titles.js';
import { heading } from '../text/heading.js';
import { voiceOf, type Content, type Prose } from '../text/prose.js';
import type { ReadingData } from '../reading-data.js';
import type { Writers } from '../writers.js';
import { later } from '../later.js';
import { memoView } from '../memo-view.js';
import { callUsListView, emergencyListView, urgentCareView, type SignsData } from './sign-lists.js';

/** A reader remembers few: in a card, and in the line of a strip. */
const mostSigns = 6;
const mostInLine = 3;

type Placed = Pick<ReadingData, 'definition' | 'isFirst' | 'isStage'>;

/** Before anything else of an element. */
export function signsView(safety: SafetyGuidance, data: Placed, words: Writers): Content {
  const { definition, isFirst, isStage } = data;
  if (isStage) return nothing;
  return html`${memoView(startView, { definition, safety, isFirst }, words)}`;
}

/** All of it at once, for whoever cannot open anything. */
export function allSignsView(data: SignsData, words: Writers): TemplateResult {
  const { localizer, headingLevel } = words;
  return html`${heading(headingLevel, 1, signsTitle(localizer))} ${urgentView(data.definition, words)}
    ${allListsView(data, words)}`;
}

/** Once more, after everything else of it. */
export function signsAtEndView(
  safety: SafetyGuidance,
  data: Omit<Placed, 'isStage'>,
  words: Writers,
): TemplateResult {
  const { definition, isFirst } = data;
  return html`${later(() => memoView(endView, { definition, safety, isFirst }, words))}`;
}

function startView(data: SignsData & Pick<Placed, 'isFirst'>, words: Writers): Content {
  const form = signsFormOf(data.definition, data.isFirst);
  if (form === 'none') return nothing;
  return html`<section class="section-signs" part="signs">
    ${titleView(words)} ${form === 'card' ? cardView(data, words) : stripView(data, words)}
  </section>`;
}

function endView(data: SignsData & Pick<Placed, 'isFirst'>, words: Writers): TemplateResult {
  const isAgain = signsFormOf(data.definition, data.isFirst) !== 'none';
  return html`<section class=${isAgain ? 'section-signs signs-again' : 'section-signs'} part="signs">
    ${isAgain ? nothing : titleView(words)} ${stripView(data, words)}
  </section>`;
}

function titleView({ localizer, headingLevel }: Writers): TemplateResult {
  return heading(headingLevel, 1, signsTitle(localizer), {
    id: 'signs',
    className: 'visually-hidden',
  });
}

/**
 * The signs in a few words, at two speeds; of a decision that has emergency signs of its own, those alone, since more
 * words would hide them. All of it opens the list.
 */
function stripView(data: SignsData, words: Writers): TemplateResult {
  const { definition } = data;
  const { localizer, prose } = words;
  const soon = definition.emergency.signs.length > 0 ? [] : shortsOf(definition.callUs.signs);
  return html`<details class="strip">
    <summary>
      ${callNowView(data, words)}
      ${lineView(askSoon, prose, soon, words)}
      <span class="strip-more">${localizer.msg('All signs and who to call')}</span>
    </summary>
    <div class="strip-list">${later(() => allListsView(data, words))}</div>
  </details>`;
}

/** Each list in full, under what to do about it. */
function allListsView(data: SignsData, words: Writers): TemplateResult {
  const { localizer, headingLevel } = words;
  return html`${heading(headingLevel, 2, emergencyTitle(localizer), { className: 'strip-title' })} ${listsView(data, words)}`;
}

function listsView(data: SignsData, words: Writers): TemplateResult {
  return html`${emergencyListView(data, words)} ${urgentCareView(data, words)} ${callUsListView(data, words)}`;
}

/** That waiting can do harm, where it can. */
function urgentView(
  { decision }: Pick<SignsData['definition'], 'decision'>,
  { localizer }: Writers,
): Content {
  return decision.timeCritical
    ? html`<p class="help-action">${localizer.msg('Waiting can do harm here. Talk to your care team today.')}</p>`
    : nothing;
}

/** The emergency signs, those of this decision first. */
function callNowView(data: SignsData, words: Writers): Content {
  const { prose, safetyProse } = words;
  const own = shortsOf(data.definition.emergency.signs).slice(0, mostInLine);
  const general = generalShorts(data);
  if (prose.voice.lang === safetyProse.voice.lang)
    return lineView(callNow, prose, [...own, ...general], words);
  // A sentence in two languages would be read out in one of them.
  return html`${lineView(callNow, prose, own, words)} ${lineView(callNow, safetyProse, general, words)}`;
}

type Sentence = (localizer: Localizer) => string;

const callNow: Sentence = ({ msg }) => msg('Call now: {signs}');

const askSoon: Sentence = ({ msg }) => msg('Ask your doctor how soon: {signs}');

/** All of the sentence is in the language of the signs, where the interface has it. */
function lineView(
  sentence: Sentence,
  prose: Prose,
  signs: readonly string[],
  { localizer }: Pick<Writers, 'localizer'>,
): Content {
  if (signs.length === 0) return nothing;
  const { around } = prose;
  const named = prose.line(prose.anyOf(signs));
  const said = fill(sentence(around), { signs: html`<span class="strip-signs">${named}</span>` });
  const { lang, dir } = voiceOf(around.tag, localizer);
  return html`<span class="strip-line" lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${said}</span>`;
}

/**
 * The signs of this decision with what to do, then the general ones, in lines that run on: what the element is for must
 * stay on the first screen of a phone, and no sign of this decision may be left off it.
 */
function cardView(data: SignsData, words: Writers): TemplateResult {
  const { localizer, headingLevel } = words;
  const { msg } = localizer;
  return html`<div class="help help-emergency" part="emergency">
    ${heading(headingLevel, 2, emergencyTitle(localizer), { className: 'visually-hidden' })}
    <div class="help-body">
      ${urgentView(data.definition, words)}
      ${ownSignsView(data, words)}
      <details class="help-more">
        <summary>
          ${generalSignsView(data, words)}
          <span class="strip-more">${msg('All signs and who to call')}</span>
        </summary>
        <div class="strip-list">${later(() => listsView(data, words))}</div>
      </details>
    </div>
  </div>`;
}

/** What to do, in a sentence, and the signs in a few words each: the list has both in full. */
function ownSignsView({ definition }: SignsData, { prose }: Writers): Content {
  const { emergency, language } = definition;
  const { action, signs } = emergency;
  if (signs.length === 0) return nothing;
  return html`<div class="help-own" dir=${ifDefined(prose.voice.dir)}>
    ${action === undefined ? nothing : prose.paragraph(firstSentence(action, language), 'help-action')}
    <ul>${signs.slice(0, mostSigns).map(({ short, text }) => html`<li>${prose.line(short ?? text)}</li>`)}</ul>
  </div>`;
}

/** The general signs with what to do about them, which need not be what is done about those of this decision. */
function generalSignsView(data: SignsData, words: Writers): Content {
  const { definition, safety } = data;
  const { localizer, safetyProse } = words;
  const { around } = safetyProse;
  const { lang, dir } = voiceOf(around.tag, localizer);
  if (definition.emergency.signs.length === 0) return callNowView(data, words);
  return html`<span class="strip-signs" lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${fill(
    around.msg('Also for {signs}: {action}'),
    {
      signs: safetyProse.line(safetyProse.anyOf(generalShorts(data))),
      action: html`<strong>${safetyProse.line(safety.emergency.action)}</strong>`,
    },
  )}</span>`;
}

/** The signs of the definition that are named in a few words. */
function shortsOf(signs: readonly { readonly short?: string | undefined }[]): readonly string[] {
  return signs.flatMap(({ short }) => short ?? []);
}

/** The general signs that the definition does not say in its own words. */
function generalShorts({ definition, safety }: SignsData): readonly string[] {
  return ownFirst<{ id?: string; short?: string | undefined }>(
    safety.emergency.signs,
    definition.emergency.signs,
    undefined,
  ).flatMap(({ whose, short }) => (whose === 'guidance' && short ? [short] : []));
}
