/** What living with an option is like, and what goes with it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ProcedureOption } from '../../../definition/definition.js';
import { heading } from '../../shared/text/heading.js';
import type { ExplainerActions } from '../procedure-explainer-actions.js';
import type { ExplainerData } from '../procedure-explainer-data.js';
import type { Writers } from '../../shared/writers.js';
import { statementsView } from '../../shared/text/entries-view.js';
import { passageView, sectionView } from './section.js';

/** In the body, in feelings, with other people; the rest of the plan; doing it again; who pays. */
export function livingView(
  option: ProcedureOption,
  data: Pick<ExplainerData, 'depth' | 'definition'>,
  words: Writers,
  actions: Pick<ExplainerActions, 'goToSource'>,
): TemplateResult {
  const { depth } = data;
  const { localizer, headingLevel } = words;
  const { msg } = localizer;
  const { physical, emotional, social } = option.livingWithIt;
  return sectionView(
    'living-with-it',
    {
      content: html`<div class="blocks">
        <div class="block">${heading(headingLevel, 3, msg('In your body'))} ${statementsView(physical, words)}</div>
        <div class="block">${heading(headingLevel, 3, msg('In your feelings'))} ${statementsView(emotional, words)}</div>
        <div class="block">${heading(headingLevel, 3, msg('At work, at home and with others'))} ${statementsView(social, words)}</div>
        ${
          option.goesWith?.length
            ? html`<div class="block">${heading(headingLevel, 3, msg('What goes with it'))} ${statementsView(option.goesWith, words)}</div>`
            : nothing
        }
      </div>
      ${
        depth === 'full' && option.mayRepeat
          ? html`${heading(headingLevel, 3, msg('Doing it again'))} ${passageView(option.mayRepeat, data, words)}`
          : nothing
      }
      ${
        depth === 'full' && option.coverage
          ? html`${heading(headingLevel, 3, msg('Who pays for it'))} ${passageView(option.coverage, data, words)}`
          : nothing
      }`,
      shows: [option.livingWithIt, option.goesWith, option.mayRepeat, option.coverage],
      headingDepth: 2,
    },
    data,
    words,
    actions,
  );
}
