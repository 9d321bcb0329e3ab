/** What matters most to the reader: up to three things, which then stand first. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { practicalTitle, topicsShown } from '../../../outline/practical-topics.js';
import { mostPicks, picksIn, topicPick } from '../../../worksheet/picks.js';
import { answersOf } from '../../../worksheet/worksheet.js';
import { str } from '../../../localization/str.js';
import { ownEntriesView } from '../../shared/answers/own-entries.js';
import type { Content } from '../../shared/text/prose.js';
import type { Writers } from '../../shared/writers.js';
import type { ComparatorActions } from '../risk-benefit-comparator-actions.js';
import type { ComparatorData } from '../risk-benefit-comparator-data.js';
import { sectionView } from './section.js';
import { fitView, valuesView } from './values.js';

/** The things to pick from, and all considerations, closed. */
export function picksView(
  data: Pick<ComparatorData, 'definition' | 'overview' | 'worksheet' | 'isStage'>,
  words: Writers,
  actions: Pick<ComparatorActions, 'togglePick' | 'addConcern' | 'removeConcern' | 'rate' | 'say'>,
): TemplateResult {
  const { definition, overview, worksheet, isStage } = data;
  const { localizer, prose } = words;
  const { msg } = localizer;
  const picks = picksIn(worksheet);
  const isFull = picks.length >= mostPicks;
  const choice = (id: string, name: Content): TemplateResult => {
    const isPicked = picks.includes(id);
    return html`<label class=${isFull && !isPicked ? 'pick pick-off' : 'pick'}>
      <input type="checkbox" .checked=${live(isPicked)} ?disabled=${isFull && !isPicked} @change=${() => {
        actions.togglePick(id);
      }} />
      <span>${name}</span>
    </label>`;
  };
  const concerns = answersOf(worksheet, 'concerns');
  const most = localizer.number(mostPicks);
  const count = localizer.number(picks.length);
  const content = html`
    <p class="pick-hint">${msg(str`Pick up to ${most}. There is no right answer.`)}
      <span>${msg(str`They move to the top. Picked: ${count}\u00a0of\u00a0${most}`)}</span></p>
    <div class="picks">
      ${overview.rows.map(({ row }) => choice(row.id, prose.line(row.name)))}
      ${topicsShown(definition).map((topic) => choice(topicPick(topic), practicalTitle(topic, localizer)))}
      ${Object.entries(concerns).map(([id, text]) => choice(id, html`<span translate="no" dir="auto">${text}</span>`))}
    </div>
    <details class="considerations-all as-is" part="considerations">
      <summary>${msg('Your own words, more questions, and how each option fits')}</summary>
      ${ownEntriesView(
        {
          name: 'concerns',
          label: msg('Something else, in your own words'),
          entries: concerns,
          add: actions.addConcern,
          remove: actions.removeConcern,
          say: actions.say,
        },
        localizer,
      )}
      ${
        definition.considerations.length === 0
          ? nothing
          : html`${valuesView(data, words, actions)} ${fitView(data, words)}`
      }
    </details>
  `;
  const title = msg('What matters most to you?');
  return sectionView({ part: 'picks', id: 'values', title }, isStage, content, words);
}
