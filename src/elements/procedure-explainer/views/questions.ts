/** Questions to ask, questions people ask, and words explained. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../../definition/definition.js';
import { mergedQuestions } from '../../../guidance/merge.js';
import type { GuidanceQuestion } from '../../../guidance/types.js';
import { proseFor } from '../../shared/text/entries-view.js';
import { heading } from '../../shared/text/heading.js';
import { isAbout } from '../../../definition/options.js';
import type { Content, Prose } from '../../shared/text/prose.js';
import type { ExplainerActions } from '../procedure-explainer-actions.js';
import type { ExplainerData } from '../procedure-explainer-data.js';
import type { Writers } from '../../shared/writers.js';
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
  data: Pick<ExplainerData, 'depth'>,
  words: Writers,
  first = Infinity,
): Content {
  const { depth } = data;
  const entries = mergedQuestions<GuidanceQuestion>(general, own).slice(0, first);
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
  const entry = (question: string, answer: string, writer: Prose): TemplateResult =>
    html`<details><summary>${writer.line(question)}</summary>${writer.paragraph(answer)}</details>`;
  return sectionView(
    'questions-people-ask',
    {
      content: html`${own.map(({ question, answer }) => entry(question, answer, prose))}
    ${guidance.support.questionsPeopleAsk.map(({ question, answer }) => entry(question, answer, guidanceProse))}`,
      shows: own,
    },
    data,
    words,
    actions,
  );
}

/** Words explained, and related treatments. */
export function glossaryView(
  data: Pick<ExplainerData, 'definition' | 'depth'>,
  words: Writers,
  actions: Pick<ExplainerActions, 'goToSource'>,
): TemplateResult {
  const { definition } = data;
  const { prose, localizer, headingLevel } = words;
  return sectionView(
    'glossary',
    {
      content: html`<dl class="explained">${definition.glossary.map(
        ({ term, meaning }) =>
          html`<div><dt>${prose.line(term)}</dt><dd>${prose.paragraph(meaning)}</dd></div>`,
      )}</dl>
      ${
        definition.related?.length
          ? html`${heading(headingLevel, 2, localizer.msg('Related treatments that are not options here'))}
              <dl class="explained">${definition.related.map(
                ({ name, text }) =>
                  html`<div><dt>${prose.line(name)}</dt><dd>${prose.paragraph(text)}</dd></div>`,
              )}</dl>`
          : nothing
      }`,
    },
    data,
    words,
    actions,
  );
}
