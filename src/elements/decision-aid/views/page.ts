/** The whole aid, in the order it is read. */
import { html, nothing, type TemplateResult } from 'lit';
import { aboutView, noticesView } from '../../shared/about/about-view.js';
import { later } from '../../shared/later.js';
import { unplacedNotice } from '../../shared/answers/unplaced-notice.js';
import { heading } from '../../shared/text/heading.js';
import { signsAtEndView, signsView } from '../../shared/signs/signs-view.js';
import type { Writers } from '../../shared/writers.js';
import type { DecisionAidActions } from '../decision-aid-actions.js';
import type { AidData } from '../decision-aid-data.js';
import { keepingView } from './keeping.js';
import { mattersView } from './matters.js';
import { stagesView, stageTitle } from './stages.js';

export function pageView(
  data: AidData,
  words: Writers,
  actions: DecisionAidActions,
): TemplateResult {
  const { definition, safety, opened, stage, stages } = data;
  const { headingLevel, localizer, prose } = words;
  const { decision, title } = definition;
  return html`
    <div part="header">
      ${heading(headingLevel, 0, prose.line(title))}
      ${prose.paragraph(decision.question, 'question')}
      ${decision.time === undefined ? nothing : prose.paragraph(decision.time)}
      ${noticesView(data, words)} ${unplacedNotice(data, words)}
    </div>
    ${signsView(safety, data, words)} ${stagesView(data, words, actions)}
    ${stages
      .filter((one) => opened.has(one))
      .map(
        (one) => html`<section class="stage" part="stage" ?hidden=${one !== stage}>
          ${heading(headingLevel, 1, stageTitle(one, localizer), { id: `stage-${one}` })}
          ${
            one === 'matters'
              ? mattersView(data, words, actions)
              : later(() => data.elementOf(one), opened.size > 1)
          }
        </section>`,
      )}
    ${keepingView(data, words, actions)}
    ${stage === 'know' ? nothing : html`${aboutView(data, words)} ${signsAtEndView(safety, data, words)}`}
  `;
}
