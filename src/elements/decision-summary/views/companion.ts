/** Somebody who is with the reader marks apart from them, on the same device: the way there, and what they mark. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { str } from '../../../localization/str.js';
import { topicsShown } from '../../../outline/practical-topics.js';
import {
  companionGroups,
  hasCompanion,
  thingsToPick,
  withoutGroup,
  type CompanionGroup,
} from '../../../worksheet/companion.js';
import { mostPicks, picksIn, togglePick } from '../../../worksheet/picks.js';
import { answer, answerOf, type AnswersIn } from '../../../worksheet/worksheet.js';
import { askedView, whereAsked } from '../../shared/answers/leaning-view.js';
import { heading } from '../../shared/text/heading.js';
import { wordsView } from '../../shared/text/words-view.js';
import type { Writers } from '../../shared/writers.js';
import type { SummaryActions } from '../decision-summary-actions.js';
import type { SummaryData } from '../decision-summary-data.js';

/** The way there. */
export function companionView(
  worksheet: AnswersIn<CompanionGroup>,
  { localizer }: Writers,
  actions: Pick<SummaryActions, 'passOn' | 'change' | 'say'>,
): TemplateResult {
  const { msg } = localizer;
  return html`<details class="as-is" part="companion">
    <summary>${msg('Mark this with somebody')}</summary>
    <div>
    <p class="hint">${msg('Mark what matters to you first. Then somebody who is with you can mark on this device what matters to them and where they lean. Your marks are hidden while they do. After that, your page says where you differ and where you agree. The choice stays yours.')}</p>
    <p class="buttons">
      <button type="button" class="button button-quiet" id="pass-on" @click=${() => {
        void actions.passOn(true, 'their-turn');
      }}>${msg('Pass the device on')}</button>
      ${
        hasCompanion(worksheet)
          ? html`<button type="button" class="button button-quiet" @click=${(event: Event) => {
              // The button goes, and the focus must not go with it.
              const { parentElement } = event.currentTarget as HTMLElement;
              for (const group of companionGroups)
                actions.change(group, (before) => withoutGroup(before, group));
              parentElement?.querySelector('button')?.focus();
              actions.say(msg('What they marked is cleared.'));
            }}>${msg('Clear what they marked')}</button>`
          : nothing
      }
    </p>
    </div>
  </details>`;
}

/** What they mark: the same that the reader is asked, and nothing that the reader said. */
export function theirTurnView(
  { definition, worksheet }: Pick<SummaryData, 'definition' | 'worksheet'>,
  words: Writers,
  actions: Pick<SummaryActions, 'passOn' | 'change' | 'say'>,
): TemplateResult {
  const { headingLevel, localizer, prose } = words;
  const { msg } = localizer;
  const leaning = (value?: string): void => {
    actions.change('companionLeaning', (before) =>
      answer(before, 'companionLeaning', 'option', value),
    );
  };
  return html`<div part="their-turn">
    ${heading(headingLevel, 1, msg('For the person with the patient'), { id: 'their-turn' })}
    <p>${msg('Mark what matters to you, and not what you think the patient marked. You do not see their marks, and you do not change them. There is no right answer. Leave out what you like.')}</p>
    ${picksView({ definition, worksheet }, words, actions)}
    ${definition.considerations.map(({ id, topic, matters, mattersLess }) =>
      askedView(
        {
          name: `their-${id}`,
          question: prose.line(topic),
          answers: [
            ['matters', prose.line(matters)],
            ['matters-less', prose.line(mattersLess)],
          ],
          chosen: answerOf(worksheet, 'companionConsiderations', id),
          choose: (value) => {
            actions.change('companionConsiderations', (before) =>
              answer(before, 'companionConsiderations', id, value as 'matters' | undefined),
            );
          },
        },
        words,
      ),
    )}
    ${askedView(
      {
        name: 'their-leaning',
        ...whereAsked(definition, words),
        chosen: answerOf(worksheet, 'companionLeaning', 'option'),
        choose: leaning,
      },
      words,
    )}
    <p><button type="button" class="button" @click=${() => {
      void actions.passOn(false, hasCompanion(worksheet) ? 'companion' : 'pass-on');
    }}>${msg('I have finished')}</button></p>
  </div>`;
}

function picksView(
  { definition, worksheet }: Pick<SummaryData, 'definition' | 'worksheet'>,
  { localizer, ...words }: Writers,
  { change, say }: Pick<SummaryActions, 'change' | 'say'>,
): TemplateResult {
  const { msg } = localizer;
  const picks = picksIn(worksheet, 'companionPicks');
  const most = localizer.number(mostPicks);
  const countWords = (number: number): string => {
    const picked = localizer.number(number);
    return msg(str`Picked: ${picked} of ${most}`);
  };
  return html`<fieldset class="asked">
    <legend>${msg('What matters most to you?')}</legend>
    <p class="hint">${msg(str`Pick up to ${most}. There is no right answer.`)} ${countWords(picks.length)}</p>
    ${thingsToPick(definition, localizer, topicsShown(definition)).map(([id, name]) => {
      const isPicked = picks.includes(id);
      return html`<label class="check">
        <input type="checkbox" .checked=${live(isPicked)} ?disabled=${picks.length >= mostPicks && !isPicked} @change=${() => {
          change('companionPicks', (before) => togglePick(before, id, 'companionPicks'));
          say(countWords(picks.length + (isPicked ? -1 : 1)));
        }} />
        <span>${wordsView(name, { localizer, ...words })}</span>
      </label>`;
    })}
  </fieldset>`;
}
