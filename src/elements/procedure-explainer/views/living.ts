/** What living with an option is like, and what goes with it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ProcedureOption } from '../../../definition/definition.js';
import { heading } from '../../shared/text/heading.js';
import type { ExplainerContext } from './context.js';
import { statementsView } from '../../shared/text/entries-view.js';
import { passageView, sectionView } from './section.js';

/** In the body, in feelings, with other people; the rest of the plan; doing it again; who pays. */
export function livingView(option: ProcedureOption, context: ExplainerContext): TemplateResult {
  const { localizer, headingLevel, depth } = context;
  const { msg } = localizer;
  const { physical, emotional, social } = option.livingWithIt;
  return sectionView(
    'living-with-it',
    {
      content: html`<div class="blocks">
        <div class="block">${heading(headingLevel, 3, msg('In your body'))} ${statementsView(physical, context)}</div>
        <div class="block">${heading(headingLevel, 3, msg('In your feelings'))} ${statementsView(emotional, context)}</div>
        <div class="block">${heading(headingLevel, 3, msg('At work, at home and with others'))} ${statementsView(social, context)}</div>
        ${
          option.goesWith?.length
            ? html`<div class="block">${heading(headingLevel, 3, msg('What goes with it'))} ${statementsView(option.goesWith, context)}</div>`
            : nothing
        }
      </div>
      ${
        depth === 'full' && option.mayRepeat
          ? html`${heading(headingLevel, 3, msg('Doing it again'))} ${passageView(option.mayRepeat, context)}`
          : nothing
      }
      ${
        depth === 'full' && option.coverage
          ? html`${heading(headingLevel, 3, msg('Who pays for it'))} ${passageView(option.coverage, context)}`
          : nothing
      }`,
      shows: [option.livingWithIt, option.goesWith, option.mayRepeat, option.coverage],
      headingDepth: 2,
    },
    context,
  );
}
