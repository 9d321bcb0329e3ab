/** What matters to the reader, and how each option fits what they said. No total, and no winner. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Consideration, Fit } from '../../../definition/definition.js';
import { considerationsInWords, ownInWords } from '../../../worksheet/answers-in-words.js';
import { answerOf } from '../../../worksheet/worksheet.js';
import { clearAnswerView } from '../../shared/answers/clear-answer.js';
import { radioView } from '../../shared/answers/radio.js';
import { heading } from '../../shared/text/heading.js';
import { wordsView } from '../../shared/text/words-view.js';
import { comparisonTable } from './comparison-table.js';
import type { ComparatorActions } from '../risk-benefit-comparator-actions.js';
import type { ComparatorData, Rating } from '../risk-benefit-comparator-data.js';
import type { Writers } from '../../shared/writers.js';

/** The considerations to answer. */
export function valuesView(
  data: Pick<ComparatorData, 'definition' | 'worksheet'>,
  words: Writers,
  actions: Pick<ComparatorActions, 'rate'>,
): TemplateResult {
  const { localizer, headingLevel } = words;
  const { msg } = localizer;
  return html`<section class="section" part="values">
    ${heading(headingLevel, 2, msg('What matters to you'))}
    <p>${msg('There is no right answer. Answer as many as you like. Your answers stay on this page.')}</p>
    <div class="considerations">
      ${data.definition.considerations.map((consideration) => considerationView(consideration, data, words, actions))}
    </div>
  </section>`;
}

function considerationView(
  { id, topic, matters, mattersLess }: Consideration,
  { worksheet }: Pick<ComparatorData, 'worksheet'>,
  { localizer, prose }: Writers,
  actions: Pick<ComparatorActions, 'rate'>,
): TemplateResult {
  const answer = answerOf(worksheet, 'considerations', id);
  const choice = (rating: Rating, words: string): TemplateResult => html`<label class="choice">
    ${radioView(`consideration-${id}`, answer === rating, () => {
      actions.rate(id, rating);
    })}
    <span>${prose.line(words)}</span>
  </label>`;
  return html`<fieldset class="consideration" part="consideration">
    <legend>${prose.line(topic)}</legend>
    ${choice('matters', matters)} ${choice('matters-less', mattersLess)}
    ${clearAnswerView(
      answer !== undefined,
      prose.line(topic),
      () => {
        actions.rate(id);
      },
      localizer,
    )}
  </fieldset>`;
}

/** How each option fits what the reader said. */
export function fitView(
  data: Pick<ComparatorData, 'definition' | 'worksheet' | 'isStage'>,
  words: Writers,
): TemplateResult {
  const { definition, worksheet } = data;
  const { localizer, headingLevel } = words;
  const { msg } = localizer;
  const important = definition.considerations.filter(
    ({ id }) => answerOf(worksheet, 'considerations', id) === 'matters',
  );
  const less = considerationsInWords(worksheet, definition, 'matters-less');
  const own = ownInWords(worksheet, 'concerns');
  const hasNothing = important.length + less.length + own.length === 0;
  return html`<section class="section" part="fit" data-private>
    ${heading(headingLevel, 2, msg('How the options fit what you said'))}
    ${
      hasNothing
        ? html`<p>${msg('Once you have answered something above, you see here how each option goes with it.')}</p>`
        : html`<p>${msg('No option is added up or ranked. What matters most, and what you can live with, is for you to weigh.')}</p>`
    }
    ${important.length > 0 ? fitTable(important, data, words) : nothing}
    ${
      less.length > 0
        ? html`<p class="label">${msg('You said that these matter less to you:')}</p>
            <ul>${less.map((said) => html`<li>${wordsView(said, words)}</li>`)}</ul>`
        : nothing
    }
    ${
      own.length > 0
        ? html`<p class="label">${msg('Talk to your care team about these, as they are your own:')}</p>
            <ul>${own.map((said) => html`<li>${wordsView(said, words)}</li>`)}</ul>`
        : nothing
    }
  </section>`;
}

function fitTable(
  important: readonly Consideration[],
  data: Pick<ComparatorData, 'definition' | 'isStage'>,
  words: Writers,
): TemplateResult {
  const { localizer, prose } = words;
  const { msg } = localizer;
  return comparisonTable(
    {
      id: 'fit',
      caption: msg('How the options fit, by option'),
      corner: msg('What matters to you'),
      groups: [
        () => ({
          rows: important.map(({ matters, fits }) => ({
            heading: prose.line(matters),
            cell: (option) => {
              const fit = fits.find((one) => one.option === option.id);
              return {
                content: html`<p class="fit">${fitWords(fit?.fit ?? 'not-known', words)}</p>
                  ${fit ? prose.paragraph(fit.why) : nothing}`,
              };
            },
          })),
        }),
      ],
    },
    data,
    words,
  );
}

function fitWords(fit: Fit['fit'], { localizer }: Writers): string {
  const { msg } = localizer;
  return {
    'fits-well': msg('Goes well with this'),
    fits: msg('Goes with this in part'),
    neither: msg('Makes no difference to this'),
    'goes-against': msg('Goes against this in part'),
    'goes-strongly-against': msg('Goes against this'),
    'not-known': msg('Not known'),
  }[fit];
}
