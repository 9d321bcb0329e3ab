/** Questions to ask, and questions people ask. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../../definition/definition.js';
import { ownFirst } from '../../../guidance/merge.js';
import { fitting } from '../../../guidance/fitting.js';
import type { GuidanceQuestion } from '../../../guidance/types.js';
import { proseFor } from '../../shared/text/entries-view.js';
import { isAbout } from '../../../definition/options.js';
import type { Content, Prose } from '../../shared/text/prose.js';
import type { ExplainerActions } from '../procedure-explainer-actions.js';
import type { ExplainerData } from '../procedure-explainer-data.js';
import type { Writers } from '../../shared/writers.js';
import { citing } from './cite.js';
import { sectionView } from './section.js';

/** Questions to take along: three at first, the rest for readers who want more. */
export function questionsView(
  data: Pick<ExplainerData, 'definition' | 'guidance' | 'option' | 'depth'>,
  words: Writers,
  actions: Pick<ExplainerActions, 'goToSource'>,
): TemplateResult {
  const { definition, guidance, option, depth } = data;
  const { localizer } = words;
  const own = definition.questionsToAsk.filter((entry) => isAbout(entry, option));
  const first = depth === 'short' ? 3 : Infinity;
  return sectionView(
    'questions',
    {
      line: localizer.msg('To take along to your visit'),
      content: html`<p>${localizer.msg('Take these along to your visit. Write down what you hear.')}</p>
      ${mergedQuestionsView(guidance.support.questions, own, data, words, first)}`,
    },
    data,
    words,
    actions,
  );
}

/** Own questions first, then the general ones that are not replaced. */
export function mergedQuestionsView(
  general: readonly GuidanceQuestion[],
  own: readonly Question[] | undefined,
  data: Pick<ExplainerData, 'depth' | 'definition'>,
  words: Writers,
  first = Infinity,
): Content {
  const { depth, definition } = data;
  const entries = ownFirst<GuidanceQuestion>(general, own, definition.hide).slice(0, first);
  return html`<ul class="questions">${entries.map((entry) => {
    const { text, why } = entry;
    const writer = proseFor(entry, words);
    return html`<li>
      ${writer.inline(text)}
      ${why === undefined || depth === 'short' ? nothing : html`<span class="hint">${writer.inline(why)}</span>`}
    </li>`;
  })}</ul>`;
}

/** Questions people ask, with answers. */
export function answersView(
  data: Pick<ExplainerData, 'definition' | 'guidance' | 'option' | 'depth'>,
  words: Writers,
  actions: Pick<ExplainerActions, 'goToSource'>,
): TemplateResult {
  const { definition, guidance, option } = data;
  const { prose, guidanceProse } = words;
  const own = definition.questionsPeopleAsk.filter((entry) => isAbout(entry, option));
  const cite = citing(data, words, actions);
  const entry = (
    question: string,
    answer: string,
    writer: Prose,
    sources?: readonly string[],
  ): TemplateResult =>
    html`<details><summary>${writer.line(question)}</summary>${writer.paragraph(answer, undefined, cite(sources))}</details>`;
  return sectionView(
    'questions-people-ask',
    {
      line: words.localizer.msg('Each with an answer'),
      content: html`${own.map(({ question, answer, sources }) => entry(question, answer, prose, sources))}
    ${fitting(guidance.support.questionsPeopleAsk, definition).map(({ question, answer }) => entry(question, answer, guidanceProse))}`,
      shows: own,
    },
    data,
    words,
    actions,
  );
}
