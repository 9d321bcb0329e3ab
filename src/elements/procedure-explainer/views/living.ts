/** What living with an option is like, and what goes with it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ProcedureOption } from '../../../definition/definition.js';
import { heading } from '../../shared/text/heading.js';
import type { ExplainerActions } from '../procedure-explainer-actions.js';
import type { ExplainerData } from '../procedure-explainer-data.js';
import type { Writers } from '../../shared/writers.js';
import { statementsView } from '../../shared/text/entries-view.js';
import { citing } from './cite.js';
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
  const cite = citing(data, words, actions);
  const { physical, emotional, social } = option.livingWithIt;
  return sectionView(
    'living-with-it',
    {
      line: msg('Your body, your feelings, work and home'),
      content: html`<div class="blocks">
        <div class="block">${heading(headingLevel, 3, msg('In your body'))} ${statementsView(physical, words, cite)}</div>
        <div class="block">${heading(headingLevel, 3, msg('In your feelings'))} ${statementsView(emotional, words, cite)}</div>
        <div class="block">${heading(headingLevel, 3, msg('At work, at home and with others'))} ${statementsView(social, words, cite)}</div>
        ${
          option.goesWith?.length
            ? html`<div class="block">${heading(headingLevel, 3, msg('What goes with it'))} ${statementsView(option.goesWith, words, cite)}</div>`
            : nothing
        }
      </div>
      ${
        option.help
          ? html`${heading(headingLevel, 3, msg('Help at home, and time off work'))} ${passageView(option.help, data, words, actions)}`
          : nothing
      }
      ${
        depth === 'full' && option.mayRepeat
          ? html`${heading(headingLevel, 3, msg('Doing it again'))} ${passageView(option.mayRepeat, data, words, actions)}`
          : nothing
      }
      ${
        depth === 'full' && option.coverage
          ? html`${heading(headingLevel, 3, msg('Who pays for it'))} ${passageView(option.coverage, data, words, actions)}`
          : nothing
      }`,
      shows: [option.livingWithIt, option.goesWith, option.help, option.mayRepeat, option.coverage],
      headingDepth: 2,
    },
    data,
    words,
    actions,
  );
}
