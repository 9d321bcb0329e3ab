/** What matters to the reader, and how each option fits what they said. No total, and no winner. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Consideration, Fit } from '../../../definition/definition.js';
import { ratingOf, type Rating } from '../../../worksheet/values.js';
import { heading } from '../../base/heading.js';
import { comparisonTable } from './comparison-table.js';
import type { ComparatorContext } from './context.js';

/** The considerations to answer, and room for the reader's own. */
export function valuesView(context: ComparatorContext): TemplateResult {
  const { definition, localizer, values, headingLevel } = context;
  const { msg } = localizer;
  return html`<section class="section" part="values">
    ${heading(headingLevel, 1, msg('What matters to you'), { id: 'values' })}
    <p>${msg('There is no right answer. Answer as many as you like. Your answers stay on this page.')}</p>
    <div class="considerations">
      ${definition.considerations.map((consideration) => considerationView(consideration, context))}
    </div>
    ${heading(headingLevel, 2, msg('Something else that matters to you'))}
    ${
      values.own.length > 0
        ? html`<ul class="own">${values.own.map(
            ({ id, text }) => html`<li>
              <span>${text}</span>
              <button type="button" class="button button-quiet" @click=${(event: Event) => {
                // The button goes, and the focus must not go with it.
                const section = (event.currentTarget as HTMLElement).closest('section');
                context.actions.removeConcern(id);
                section?.querySelector<HTMLElement>('.add input')?.focus();
              }}>${msg('Remove')}<span class="visually-hidden">: ${text}</span></button>
            </li>`,
          )}</ul>`
        : nothing
    }
    <div class="add">
      <label class="field">
        <span>${msg('In your own words')}</span>
        <input type="text" maxlength="300" autocomplete="off" spellcheck="false" @keydown=${(
          event: KeyboardEvent,
        ) => {
          if (event.key === 'Enter' && !event.isComposing)
            addFrom(event.currentTarget as HTMLInputElement, context);
        }} />
      </label>
      <button type="button" class="button" @click=${(event: Event) => {
        const add = (event.currentTarget as HTMLElement).parentElement;
        addFrom(add?.querySelector('input') ?? null, context);
      }}>${msg('Add')}</button>
    </div>
  </section>`;
}

function addFrom(field: HTMLInputElement | null, { actions }: ComparatorContext): void {
  if (!field) return;
  actions.addConcern(field.value);
  field.value = '';
  field.focus();
}

function considerationView(
  { id, topic, matters, mattersLess }: Consideration,
  { localizer, prose, values, actions }: ComparatorContext,
): TemplateResult {
  const { msg } = localizer;
  const answer = ratingOf(values, id);
  const choice = (rating: Rating, words: string): TemplateResult => html`<label class="choice">
    <input type="radio" name="consideration-${id}" .checked=${live(answer === rating)} @change=${() => {
      actions.rate(id, rating);
    }} />
    <span>${prose.line(words)}</span>
  </label>`;
  return html`<fieldset class="consideration" part="consideration">
    <legend>${prose.line(topic)}</legend>
    ${choice('matters', matters)} ${choice('matters-less', mattersLess)}
    <p class="state">
      ${
        answer === undefined
          ? html`<span class="hint">${msg('Not answered')}</span>`
          : html`<button type="button" class="link" @click=${(event: Event) => {
              // The button goes, and the focus must not go with it.
              const question = (event.currentTarget as HTMLElement).closest('fieldset');
              actions.rate(id);
              question?.querySelector('input')?.focus();
            }}>${msg('Clear my answer')}<span class="visually-hidden">: ${prose.line(topic)}</span></button>`
      }
    </p>
  </fieldset>`;
}

/** How each option fits what the reader said. */
export function fitView(context: ComparatorContext): TemplateResult {
  const { definition, localizer, prose, values, headingLevel } = context;
  const { msg } = localizer;
  const rated = (rating: Rating): readonly Consideration[] =>
    definition.considerations.filter(({ id }) => ratingOf(values, id) === rating);
  const important = rated('matters');
  const less = rated('matters-less');
  const hasNothing = important.length + less.length + values.own.length === 0;
  return html`<section class="section" part="fit">
    ${heading(headingLevel, 1, msg('How the options fit what you said'), { id: 'fit' })}
    ${
      hasNothing
        ? html`<p>${msg('Once you have answered something above, you see here how each option goes with it.')}</p>`
        : html`<p>${msg('No option is added up or ranked. What matters most, and what you can live with, is for you to weigh.')}</p>`
    }
    ${important.length > 0 ? fitTable(important, context) : nothing}
    ${
      less.length > 0
        ? html`<p class="label">${msg('You said that these matter less to you:')}</p>
            <ul>${less.map(({ mattersLess }) => html`<li>${prose.line(mattersLess)}</li>`)}</ul>`
        : nothing
    }
    ${
      values.own.length > 0
        ? html`<p class="label">${msg('Talk to your care team about these, as they are your own:')}</p>
            <ul>${values.own.map(({ text }) => html`<li>${text}</li>`)}</ul>`
        : nothing
    }
  </section>`;
}

function fitTable(important: readonly Consideration[], context: ComparatorContext): TemplateResult {
  const { localizer, prose } = context;
  const { msg } = localizer;
  return comparisonTable(
    {
      caption: msg('How the options fit, by option'),
      corner: msg('What matters to you'),
      groups: [
        {
          rows: important.map(({ matters, fits }) => ({
            heading: prose.line(matters),
            cell: (option) => {
              const fit = fits.find((one) => one.option === option.id);
              return {
                content: html`<p class="fit">${fitWords(fit?.fit ?? 'not-known', context)}</p>
                  ${fit ? prose.paragraph(fit.why) : nothing}`,
              };
            },
          })),
        },
      ],
    },
    context,
  );
}

function fitWords(fit: Fit['fit'], { localizer }: ComparatorContext): string {
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
