import { type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ProcedureDefinition } from '../../definition/definition.js';
import { consentElements, sections } from '../../definition/schema/vocabulary.js';
import { answerableIn } from '../../worksheet/answerable.js';
import type { AnswerableIds } from '../../worksheet/reconcile.js';
import { signsViewStyles } from '../shared/signs/signs-view.styles.js';
import { formsStyles } from '../shared/answers/forms.styles.js';
import { iconArrayStyles } from '../shared/evidence/figures/icon-array.styles.js';
import { bothFramesStyles } from '../shared/evidence/both-frames.styles.js';
import { whyViewStyles } from '../shared/evidence/why-view.styles.js';
import type { PageWords } from '../core/page-words.js';
import { DecisionAidElement } from '../core/decision-aid-element.js';
import { guidanceWith } from '../shared/guidance-of.js';
import { guarded } from '../core/guarded-actions.js';
import { isForPaper, showsMoreOnPaper } from '../core/controllers/print-controller.js';
import { SectionLinks } from '../core/section-links.js';
import { quizStyles } from './consent-comprehension-quiz.styles.js';
import { QuizActions } from './consent-comprehension-quiz-actions.js';
import {
  courseOf,
  questionsAbout,
  type QuizData,
  type QuizPace,
} from './consent-comprehension-quiz-data.js';
import { pageView } from './views/page.js';
import { rest } from './views/rest-part.js';

const guidanceOf = guidanceWith(['consent', 'glossary'], () => rest.module?.english);

/**
 * Helps readers find out what is clear to them and what to talk about. It is no test: it has no score, no pass mark, no
 * timer and no lock, and it ends with topics for a talk. A few questions, one for each element of consent, stand for all;
 * the others come after the end, for those who like.
 *
 * Beside a section of `<procedure-explainer>` it asks about that section only:
 * `<consent-comprehension-quiz slot="before" topics="before">`.
 *
 * @tag consent-comprehension-quiz
 *
 * @event {DecisionAidChangeEvent} decision-aid-change - The reader answered, changed their list, or chose a pace.
 * @event {DecisionAidCompleteEvent} decision-aid-complete - The reader came to the end. Says nothing of the answers.
 *
 * @csspart header - The heading and the notices.
 * @csspart signs - When to get help.
 * @csspart emergency - The emergency card.
 * @csspart call-us - The card about calling the care team.
 * @csspart unplaced-notice - The notice that some answers have no place now.
 * @csspart notices - What must be known before reading on, in one line.
 * @csspart pace - One question at a time, or all together.
 * @csspart question - One question.
 * @csspart answers - The answers to a question.
 * @csspart unanswered - What to do before an answer can be looked at.
 * @csspart feedback - What is said about an answer.
 * @csspart icon-array - An icon array.
 * @csspart why - The drawer "Why this number".
 * @csspart skip - On without an answer.
 * @csspart steps - Back and on.
 * @csspart topics - What to talk about.
 * @csspart more - On to the questions after the core.
 */
export class ConsentComprehensionQuiz extends DecisionAidElement {
  static override readonly tag = 'consent-comprehension-quiz' as const;

  static override properties: PropertyDeclarations = { pace: {}, topics: {} };

  static override styles: CSSResultGroup = [
    DecisionAidElement.styles,
    signsViewStyles,
    formsStyles,
    iconArrayStyles,
    bothFramesStyles,
    whyViewStyles,
    quizStyles,
  ];

  protected static override readonly pageWords: PageWords = {
    ...DecisionAidElement.pageWords,
    pace: ['one-at-a-time', 'all-together'],
    topics: ({ quiz }) => [
      ...sections,
      ...consentElements,
      ...(quiz?.questions.map(({ id }) => id) ?? []),
    ],
  };

  protected static override readonly parts = [...DecisionAidElement.parts, rest];

  readonly #sections = new SectionLinks(this, this.sessions);
  readonly #actions = guarded(
    new QuizActions(this.host, this, (definition) => this.#sections.targetFor(definition)),
    this.host,
  );

  /** Whether questions come `one-at-a-time` or `all-together`. */
  pace: QuizPace = 'one-at-a-time';

  /**
   * Which questions to ask, as words with spaces between them: ids of questions, sections of the explainer such as
   * `before`, or elements of consent such as `voluntariness`. Without it, all of them, beginning with the core.
   */
  topics: string | null = null;

  protected override renderDefinition(definition: ProcedureDefinition): TemplateResult {
    const guidance = guidanceOf(definition);
    const pace = this.pace === 'all-together' ? 'all-together' : 'one-at-a-time';
    const course = courseOf(this.topics, definition);
    // Beside each other, a question may refer to the one before it.
    const questions =
      pace === 'all-together' ? questionsAbout(this.topics, definition) : course.questions;
    const data: QuizData = {
      definition,
      guidance,
      safety: this.safetyFor(definition).safety,
      worksheet: this.worksheet,
      isFirst: this.showing.isFirst,
      isStage: this.showing.isStage,
      questions,
      first: pace === 'all-together' ? questions.length : course.first,
      isPastFirst: this.#actions.isPastFirst,
      pace,
      isForPaper: this[isForPaper],
      current: this.#actions.currentOf(questions, definition),
      unanswered: this.#actions.unanswered,
      typed: this.#actions.typed,
      isInside: this.#sections.isInside(definition),
      canShowSections: this.#sections.targetFor(definition) !== undefined,
    };
    return pageView(data, this.wordsFor(definition, guidance), this.#actions);
  }

  /** All questions up to the next end, where one at a time is on the screen. */
  protected override [showsMoreOnPaper](): boolean {
    return true;
  }

  protected override answerableIn(definition: ProcedureDefinition): AnswerableIds {
    return answerableIn(definition, guidanceOf(definition));
  }

  protected override resetTransientState(): void {
    super.resetTransientState();
    this.#actions.reset();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-comprehension-quiz': ConsentComprehensionQuiz;
  }
}
