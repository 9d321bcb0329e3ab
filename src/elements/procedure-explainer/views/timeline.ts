/** What happens, step by step, and recovery by points in time. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Milestone, Step } from '../../../definition/definition.js';
import { milestoneTime } from '../../../outline/milestone-time.js';
import { heading } from '../../shared/text/heading.js';
import { wordsView } from '../../shared/text/words-view.js';
import type { ExplainerActions } from '../procedure-explainer-actions.js';
import type { ExplainerData } from '../procedure-explainer-data.js';
import type { Writers } from '../../shared/writers.js';
import { figureView } from '../../shared/figure/figure-view.js';
import { citing } from './cite.js';
import { sectionView } from './section.js';

/** The steps before, during or after. */
export function stepsView(
  id: 'before' | 'during' | 'after',
  steps: readonly Step[],
  data: Pick<ExplainerData, 'depth' | 'definition'>,
  words: Writers,
  actions: Pick<ExplainerActions, 'goToSource'>,
): TemplateResult {
  const { depth } = data;
  const cite = citing(data, words, actions);
  const { prose, headingLevel, localizer } = words;
  const content =
    steps.length === 0
      ? html`<p>${localizer.msg('There is nothing to do at this point.')}</p>`
      : html`<ol class="timeline" part="timeline" dir=${ifDefined(prose.voice.dir)}>${steps.map(
          ({ title, text, more, when, figure, sources }) => html`<li class="step">
            ${when === undefined ? nothing : html`<p class="when">${prose.line(when)}</p>`}
            ${heading(headingLevel, 3, prose.line(title), { className: 'step-title' })}
            ${prose.paragraph(text, undefined, cite(sources))} ${figureView(figure, words)} ${depth === 'full' ? prose.paragraphs(more) : nothing}
          </li>`,
        )}</ol>`;
  const { length } = steps;
  const line =
    length === 0
      ? nothing
      : localizer.plural(length, localizer.msg('{n, plural, one {{n} step} other {{n} steps}}'), {
          n: localizer.number(length),
        });
  return sectionView(id, { line, content, shows: steps, headingDepth: 2 }, data, words, actions);
}

/** Recovery: when, and what most people can do or notice by then. */
export function recoveryView(
  milestones: readonly Milestone[],
  data: Pick<ExplainerData, 'depth' | 'definition'>,
  words: Writers,
  actions: Pick<ExplainerActions, 'goToSource'>,
): TemplateResult {
  const { prose, headingLevel, localizer } = words;
  const cite = citing(data, words, actions);
  const content =
    milestones.length === 0
      ? html`<p>${localizer.msg('Recovery does not apply to this option.')}</p>`
      : html`<ol class="timeline milestones" part="milestones" dir=${ifDefined(prose.voice.dir)}>${milestones.map(
          (milestone) => html`<li class="step">
            <p class="when"><bdi>${milestoneTime(milestone, localizer).map((piece) => wordsView(piece, words))}</bdi></p>
            ${heading(headingLevel, 3, prose.line(milestone.title), { className: 'step-title' })}
            ${milestone.text === undefined ? nothing : prose.paragraph(milestone.text, undefined, cite(milestone.sources))}
          </li>`,
        )}</ol>`;
  return sectionView(
    'recovery',
    {
      line:
        milestones.length === 0 ? nothing : localizer.msg('What most people can do, and by when'),
      content,
      shows: milestones,
      headingDepth: 2,
    },
    data,
    words,
    actions,
  );
}
