/** What each option involves: a few practical questions, for the two options that stand side by side. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ProcedureOption } from '../../../definition/definition.js';
import { practicalTopics } from '../../../definition/schema/vocabulary.js';
import { milestoneTime } from '../../../outline/milestone-time.js';
import {
  practicalTitle,
  topicsShown,
  type PracticalTopic,
} from '../../../outline/practical-topics.js';
import { picksIn, topicPick } from '../../../worksheet/picks.js';
import { later } from '../../shared/later.js';
import { heading } from '../../shared/text/heading.js';
import type { Content } from '../../shared/text/prose.js';
import { wordsView } from '../../shared/text/words-view.js';
import { explainedName } from '../../shared/text/explained-name.js';
import { whatIsDone } from '../../shared/options/what-is-done.js';
import { durationView } from '../../shared/options/duration.js';
import { overnightStayView } from '../../shared/options/overnight-stay.js';
import type { ComparatorActions } from '../risk-benefit-comparator-actions.js';
import type { ComparatorData } from '../risk-benefit-comparator-data.js';
import type { Writers } from '../../shared/writers.js';
import { pairHeaderView } from './pair.js';
import { sectionView } from './section.js';

/** What each option involves. */
export function practicalView(
  data: Pick<ComparatorData, 'guidance' | 'definition' | 'compared' | 'worksheet' | 'isStage'>,
  words: Writers,
  actions: Pick<ComparatorActions, 'chooseCompared'>,
): TemplateResult {
  const { definition, worksheet, isStage } = data;
  const { msg } = words.localizer;
  const picks = picksIn(worksheet);
  const shown = topicsShown(definition);
  const isPicked = (topic: PracticalTopic): boolean => picks.includes(topicPick(topic));
  const first = [...shown, ...practicalTopics.filter(isPicked)].filter(
    (topic, place, all) => all.indexOf(topic) === place,
  );
  const open = [...first.filter(isPicked), ...first.filter((topic) => !isPicked(topic))];
  const closed = practicalTopics.filter((topic) => !open.includes(topic));
  const content = html`
    ${pairHeaderView('practical', data, words, actions)}
    ${open.map((topic) => later(() => topicView(topic, isPicked(topic), data, words)))}
    ${
      closed.length === 0
        ? nothing
        : html`<details class="as-is">
            <summary>${msg('More practical questions')}</summary>
            ${closed.map((topic) => later(() => topicView(topic, false, data, words)))}
          </details>`
    }
  `;
  const title = msg('What each involves');
  return sectionView({ part: 'practical', id: 'practical', title }, isStage, content, words);
}

function topicView(
  topic: PracticalTopic,
  isPicked: boolean,
  data: Pick<ComparatorData, 'guidance' | 'definition' | 'compared'>,
  words: Writers,
): TemplateResult {
  const { definition, compared } = data;
  const { localizer, headingLevel } = words;
  const options = [compared.first, compared.second].flatMap(
    (id) => definition.options.find((option) => option.id === id) ?? [],
  );
  return html`<div class="topic">
    ${heading(headingLevel, 2, practicalTitle(topic, localizer), { className: 'topic-title' })}
    ${isPicked ? html`<p class="row-direction"><span class="tag">${localizer.msg('You picked this')}</span></p>` : nothing}
    <div class="pair-columns">
      ${options.map(
        (option) => html`<div class="pair-column">
          <p class="pair-arm column-name">${words.prose.line(option.shortName ?? option.name)}</p>
          ${answerView(topic, option, data, words)}
        </div>`,
      )}
    </div>
  </div>`;
}

/** What an option has to say to it. */
export function answerView(
  topic: PracticalTopic,
  option: ProcedureOption,
  data: Pick<ComparatorData, 'guidance' | 'definition'>,
  words: Writers,
): Content {
  const { localizer, prose, guidanceProse } = words;
  const { msg } = localizer;
  const unknown = msg('Not known');
  const summary = (passage: { readonly summary: string } | undefined): Content =>
    passage ? prose.paragraph(passage.summary) : html`<p>${unknown}</p>`;
  switch (topic) {
    case 'kind':
      return html`<p>${guidanceProse.line(data.guidance.care.kinds[option.kind].name)}</p>`;
    case 'what-is-done':
      return html`<p>${whatIsDone(option, data, words)}</p>`;
    case 'duration':
      return html`<p>${durationView(option, words)}</p>`;
    case 'anaesthesia':
      return option.anaesthesia?.length
        ? html`${option.anaesthesia.map(({ id }) => html`<p>${explainedName('anaesthesia', id, data, words)}</p>`)}`
        : html`<p>${msg('Does not apply')}</p>`;
    case 'stay':
      return html`<p>${overnightStayView(option, words)}</p>`;
    case 'recovery':
      return recoveryView(option, words);
    case 'cost':
      return option.coverage
        ? prose.paragraph(option.coverage.summary)
        : html`<p>${msg('Ask what you would pay.')}</p>`;
    case 'help':
      return summary(option.help);
    case 'repeat':
      return summary(option.mayRepeat);
  }
}

/** The last milestone is what most people wait for; the others stand in the explainer. */
function recoveryView({ recovery }: ProcedureOption, words: Writers): Content {
  const { localizer, prose } = words;
  if (recovery.length === 0) return html`<p>${localizer.msg('Does not apply')}</p>`;
  const shown = recovery.length > 2 ? [recovery[0]!, recovery.at(-1)!] : recovery;
  return html`<ul dir=${ifDefined(prose.voice.dir)}>${shown.map(
    (milestone) => html`<li>
      ${prose.line(milestone.title)}
      <span class="hint"><bdi>${milestoneTime(milestone, localizer).map((piece) => wordsView(piece, words))}</bdi></span>
    </li>`,
  )}</ul>`;
}
