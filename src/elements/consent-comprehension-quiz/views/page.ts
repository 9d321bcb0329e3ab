/** The whole quiz: what it is and is not, the questions, and what to talk about. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../localization/gaps.js';
import { aboutView, noticesView } from '../../shared/about/about-view.js';
import { unplacedNotice } from '../../shared/answers/unplaced-notice.js';
import { heading } from '../../shared/text/heading.js';
import type { Content } from '../../shared/text/prose.js';
import { signsAtEndView, signsView } from '../../shared/signs/signs-view.js';
import { iconPatternsFigure } from '../../shared/evidence/figures/icon-array.js';
import type { QuizActions } from '../consent-comprehension-quiz-actions.js';
import type { QuizData } from '../consent-comprehension-quiz-data.js';
import type { Prose } from '../../shared/text/prose.js';
import type { Writers } from '../../shared/writers.js';
import { questionsView } from './questions.js';

/** The page. */
export function pageView(data: QuizData, words: Writers, actions: QuizActions): TemplateResult {
  const { questions, isInside, isStage, pace } = data;
  const { msg } = words.localizer;
  // One question has the first screen for itself.
  const around = html`${whatItIsView(data, words)} ${paceView(data, words, actions)}`;
  return html`
    <div part="header">${headerView(data, words)}</div>
    ${isInside ? nothing : signsView(data.safety, data, words)}
    ${isStage ? nothing : unplacedNotice(data, words)}
    ${
      questions.length === 0
        ? html`<p>${msg('There are no questions here.')}</p>`
        : html`
            ${questions.some(({ kind }) => kind === 'how-many') ? iconPatternsFigure('shapes') : nothing}
            <div data-private>
              ${pace === 'all-together' ? around : nothing}
              ${questionsView(data, words, actions)}
              ${pace === 'one-at-a-time' ? around : nothing}
            </div>
          `
    }
    ${isInside || isStage ? nothing : html`${aboutView(data, words)} ${signsAtEndView(data.safety, data, words)}`}
  `;
}

/** A title that says what it is about, one sentence, and one line of notices. */
function headerView(
  data: Pick<
    QuizData,
    'definition' | 'first' | 'isInside' | 'isStage' | 'questions' | 'canShowSections'
  >,
  words: Writers,
): TemplateResult {
  const { definition, first, isInside, isStage } = data;
  const { localizer, prose, headingLevel } = words;
  const { msg } = localizer;
  const title = isInside
    ? msg('Questions to check what is clear')
    : html`${fill(msg('Questions to check what is clear: {topic}'), { topic: prose.line(definition.condition.name) })}`;
  return html`
    ${isStage ? nothing : heading(headingLevel, 0, title, { className: 'title' })}
    ${
      first === 0
        ? nothing
        : html`<p class="what-it-is">${localizer.plural(
            first,
            msg(
              '{n, plural, one {Not a test. {n} short question.} other {Not a test. {n} short questions.}}',
            ),
            { n: localizer.number(first) },
          )}</p>`
    }
    ${isInside || isStage ? nothing : noticesView(data, words, generalProse(data, words))}
  `;
}

/** What is to be known of the answers. */
function whatItIsView(
  { definition, isInside }: Pick<QuizData, 'definition' | 'isInside'>,
  { localizer, prose }: Writers,
): TemplateResult {
  const introduction = definition.quiz?.introduction;
  return html`${introduction === undefined || isInside ? nothing : prose.paragraph(introduction)}
    <p class="what-it-is">${localizer.msg('There are no points. Your answers are no consent, and they do not show if you are able to decide. You can change them as often as you like.')}</p>`;
}

/** Who writes what the quiz shows of the general guidance: of consent only where a question leads to it. */
function generalProse(
  { questions, canShowSections }: Pick<QuizData, 'questions' | 'canShowSections'>,
  { guidanceProse, safetyProse }: Writers,
): readonly Prose[] {
  const isConsentShown = !canShowSections && questions.some(({ section }) => section === 'consent');
  return isConsentShown ? [safetyProse, guidanceProse] : [safetyProse];
}

/** The other way to have the questions. */
function paceView(
  { pace, questions, current }: Pick<QuizData, 'pace' | 'questions' | 'current'>,
  { localizer }: Writers,
  actions: Pick<QuizActions, 'choosePace'>,
): Content {
  if (questions.length < 2) return nothing;
  const { msg } = localizer;
  const isTogether = pace === 'all-together';
  return html`<button type="button" class="link" part="pace" @click=${() => {
    actions.choosePace(isTogether ? 'one-at-a-time' : 'all-together', current);
  }}>${isTogether ? msg('Show one question at a time') : msg('Show all questions together')}</button>`;
}
