/** An option in six facts and two questions, the same for each option. */
import { html, nothing, type TemplateResult } from 'lit';
import { isForBrowser } from '../../core/links.js';
import type { Involvement, ProcedureOption } from '../../../definition/definition.js';
import type { ExplainedList } from '../../../guidance/explanations.js';
import { firstSentence } from '../../../languages/first-sentence.js';
import { drawingOf, durationDrawing } from '../../shared/drawings/drawing-of.js';
import { drawingView } from '../../shared/drawings/drawing-view.js';
import type { DrawingName } from '../../shared/drawings/drawings.js';
import { explainedName } from '../../shared/text/explained-name.js';
import { heading } from '../../shared/text/heading.js';
import { namedView } from '../../shared/text/named.js';
import { nightWord } from '../../shared/options/overnight-stay.js';
import { whatIsDone } from '../../shared/options/what-is-done.js';
import type { Content, Prose } from '../../shared/text/prose.js';
import type { ExplainerActions } from '../procedure-explainer-actions.js';
import type { ExplainerData } from '../procedure-explainer-data.js';
import type { Writers } from '../../shared/writers.js';

type Data = Pick<ExplainerData, 'guidance' | 'definition' | 'anchor' | 'hasNumbers'>;
type Actions = Pick<ExplainerActions, 'goTo' | 'goToNumbers'>;

/** The facts that people ask for first, and where to read whether it helps and what can go wrong. */
export function inShortView(
  option: ProcedureOption,
  data: Data,
  words: Writers,
  actions: Actions,
): TemplateResult {
  const { localizer, headingLevel } = words;
  return html`${heading(headingLevel, 2, localizer.msg('In short'))}
    <dl class="in-short" part="in-short">${factsOf(option, data, words, actions).map(
      ([term, fact, drawing]) => html`<div class="short-fact">
        <dt>${term}</dt>
        <dd>${drawing ? drawingView(drawing) : nothing}${fact}</dd>
      </div>`,
    )}</dl>
    ${leadsView(option, data, words, actions)}`;
}

function factsOf(
  option: ProcedureOption,
  data: Data,
  words: Writers,
  actions: Actions,
): readonly (readonly [term: string, fact: Content, drawing: DrawingName | undefined])[] {
  const { msg } = words.localizer;
  const { route, kind, settings, anaesthesia, stay, recovery } = option;
  return [
    [
      msg('What is done'),
      whatIsDone(option, data, words),
      route === undefined ? drawingOf('kinds', kind) : drawingOf('routes', route),
    ],
    [msg('How long'), lengthView(option, words, data), durationDrawing(option)],
    [
      msg('Where, and who'),
      html`${namesView('settings', option.settings, 2, data, words)} ${namesView('roles', option.team, 2, data, words)}`,
      drawingOf('settings', settings[0]!.id),
    ],
    [
      msg('Numb or asleep'),
      option.anaesthesia?.length
        ? namesView('anaesthesia', option.anaesthesia, 3, data, words)
        : msg('Does not apply'),
      anaesthesia?.[0] && drawingOf('anaesthesia', anaesthesia[0].id),
    ],
    [
      msg('Night in hospital'),
      nightWord(option, words),
      stay && drawingOf('nights', stay.overnight),
    ],
    [
      msg('Back to normal'),
      backView(option, data, words, actions),
      recovery.length > 0 ? 'stairs' : undefined,
    ],
  ];
}

function lengthView(
  { duration }: ProcedureOption,
  { localizer, prose }: Writers,
  { definition }: Data,
): Content {
  if (duration?.time) return localizer.timeSpan(duration.time);
  return duration?.words === undefined
    ? localizer.msg('Not known')
    : sentenceView(duration.words, definition.language, prose);
}

/** The first sentence of what a section tells in full. */
function sentenceView(text: string, language: string, prose: Prose): Content {
  return prose.line(firstSentence(text, language));
}

/** As many lines as there is room for; the section has all of them. */
function namesView(
  list: ExplainedList,
  involved: readonly Involvement[],
  lines: number,
  data: Data,
  words: Writers,
): Content {
  const { localizer } = words;
  const most = involved.length > lines ? lines - 1 : lines;
  const more = involved.length - most;
  return html`${involved
    .slice(0, most)
    .map(({ id }) => html`<div>${explainedName(list, id, data, words)}</div> `)}
    ${
      more > 0
        ? html`<div class="hint">${localizer.plural(more, localizer.msg('{n, plural, one {and {n} more} other {and {n} more}}'), { n: localizer.number(more) })}</div>`
        : nothing
    }`;
}

/** What help a person needs and how long they are off work, else where recovery is told. */
function backView(option: ProcedureOption, data: Data, words: Writers, actions: Actions): Content {
  const { help, recovery } = option;
  const { localizer, prose } = words;
  if (help) return sentenceView(help.summary, data.definition.language, prose);
  return recovery.length === 0
    ? localizer.msg('Does not apply')
    : linkTo('recovery', localizer.msg('Recovery, step by step'), option, data, actions);
}

/** The two questions alike: in words, and in numbers where the page has them. */
function leadsView(
  option: ProcedureOption,
  data: Data,
  words: Writers,
  actions: Actions,
): TemplateResult {
  const { localizer } = words;
  const { msg } = localizer;
  const lead = (question: string, section: string | undefined): TemplateResult => html`<li>
    <span class="lead-question">${question}</span>
    ${section === undefined ? nothing : linkTo(section, namedView(msg('In words'), question, localizer), option, data, actions)}
    ${
      data.hasNumbers
        ? html`<button type="button" class="link-button" @click=${actions.goToNumbers}>${namedView(msg('In numbers'), question, localizer)}</button>`
        : nothing
    }
    ${section === undefined && !data.hasNumbers ? html`<span class="hint">${msg('Ask your care team.')}</span>` : nothing}
  </li>`;
  return html`<ul class="leads">
    ${lead(msg('Does it help?'), option.howItWorks && 'how-it-works')}
    ${lead(msg('What can go wrong?'), 'safety')}
  </ul>`;
}

function linkTo(
  section: string,
  name: Content,
  option: ProcedureOption,
  { anchor }: Data,
  actions: Actions,
): TemplateResult {
  return html`<a href="${anchor}/${option.id}/${section}" @click=${(event: MouseEvent) => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    actions.goTo(section);
  }}>${name}</a>`;
}
