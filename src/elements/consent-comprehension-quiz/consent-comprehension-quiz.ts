import { type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import { consent } from '../../generated/guidance/en/consent.js';
import { glossary } from '../../generated/guidance/en/glossary.js';
import { safety } from '../../generated/guidance/en/safety.js';
import { guidanceFor } from '../../guidance/registry.js';
import type { ProcedureDefinition, QuizQuestion } from '../../definition/definition.js';
import { answerableIn } from '../../worksheet/answerable.js';
import type { AnswerableIds } from '../../worksheet/reconcile.js';
import {
  checkAnswer,
  chooseAnswer,
  putOnList,
  recordOf,
  startingOrder,
} from '../../worksheet/quiz.js';
import type { QuizAnswer } from '../../worksheet/quiz-record.js';
import { signsViewStyles } from '../shared/signs/signs-view.styles.js';
import { segmentedControlStyles } from '../shared/answers/segmented-control.styles.js';
import { formsStyles } from '../shared/answers/forms.styles.js';
import { iconArrayStyles } from '../shared/evidence/figures/icon-array.styles.js';
import { bothFramesStyles } from '../shared/evidence/both-frames.styles.js';
import { whyViewStyles } from '../shared/evidence/why-view.styles.js';
import { DecisionAidElement } from '../core/decision-aid-element.js';
import { printOnly } from '../core/print-only.js';
import { SectionLinks } from '../core/section-links.js';
import { isAboutOption } from '../../outline/sections.js';
import { quizStyles } from './consent-comprehension-quiz.styles.js';
import type { QuizPace, QuizContext, QuizGuidance } from './views/context.js';
import { announceFeedback } from './views/feedback.js';
import { pageView } from './views/page.js';
import { unansweredWords } from './views/question.js';

const englishGuidance: QuizGuidance = { language: 'en', consent, glossary, safety };

/**
 * Helps readers find out what is clear to them and what to talk about. It is no test: it has no score, no pass mark, no
 * timer and no lock, and it ends with topics for a talk.
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
 * @csspart settings - One question at a time, or all together.
 * @csspart question - One question.
 * @csspart answers - The answers to a question.
 * @csspart unanswered - What to do before an answer can be looked at.
 * @csspart feedback - What is said about an answer.
 * @csspart icon-array - An icon array.
 * @csspart why - The drawer "Why this number".
 * @csspart steps - Back and on.
 * @csspart topics - What to talk about.
 */
export class ConsentComprehensionQuiz extends DecisionAidElement {
  static override readonly tag = 'consent-comprehension-quiz' as const;

  static override styles: CSSResultGroup = [
    DecisionAidElement.styles,
    signsViewStyles,
    segmentedControlStyles,
    formsStyles,
    iconArrayStyles,
    bothFramesStyles,
    whyViewStyles,
    quizStyles,
  ];

  /** Whether questions come `one-at-a-time` or `all-together`. */
  @property() pace: QuizPace = 'one-at-a-time';

  /**
   * Which questions to ask, as words with spaces between them: ids of questions, sections of the explainer such as
   * `before`, or elements of consent such as `voluntariness`. Without it, all of them.
   */
  @property() topics: string | null = null;

  /** Where the reader is, as `positionKey` writes it; empty before they have moved on. */
  @state() private current = '';
  @state() private unanswered: string | undefined;

  readonly #sections = new SectionLinks(this, this.sessions);
  #focusOn: string | undefined;
  /** The id of the definition of which the reader has come to the end. */
  #completedFor: string | undefined;

  protected override renderDefinition(definition: ProcedureDefinition): TemplateResult {
    return pageView(this.#context(definition));
  }

  protected override answerableIn(definition: ProcedureDefinition): AnswerableIds {
    return answerableIn(definition, guidanceFor(definition.language, englishGuidance));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const target = this.#focusOn;
    this.#focusOn = undefined;
    if (target !== undefined) this.moveTo(target);
  }

  protected override resetTransientState(): void {
    super.resetTransientState();
    this.current = '';
    this.unanswered = undefined;
    this.#completedFor = undefined;
  }

  #context(definition: ProcedureDefinition): QuizContext {
    const guidance = guidanceFor(definition.language, englishGuidance);
    const questions = this.#questions(definition);
    const current =
      this.current === positionKey(definition)
        ? undefined
        : (questions.find((one) => positionKey(definition, one) === this.current) ?? questions[0]);
    const context: QuizContext = {
      ...this.readingContext(definition, guidance),
      guidance,
      questions,
      pace: this.pace === 'all-together' ? 'all-together' : 'one-at-a-time',
      current,
      unanswered: this.unanswered,
      isInside: this.#sections.isInside(definition),
      canShowSections: this.#sections.targetFor(definition) !== undefined,
      actions: {
        choosePace: (pace) => {
          this.pace = pace;
          this.host.dispatchSetting('pace');
        },
        choose: (question, answer) => {
          this.unanswered = undefined;
          this.host.changeAnswers('quiz', (worksheet) =>
            chooseAnswer(worksheet, question.id, answer),
          );
        },
        write: (question, answer) => {
          this.unanswered = undefined;
          this.host.writeAnswers('quiz', (worksheet) =>
            chooseAnswer(worksheet, question.id, answer),
          );
        },
        finishWriting: () => {
          this.host.finishWriting('quiz');
        },
        check: (question) => {
          this.#check(question, definition);
        },
        putOnList: (question, isWanted) => {
          this.host.changeAnswers('topics', (worksheet) =>
            putOnList(worksheet, question, isWanted, definition),
          );
        },
        goTo: (question) => {
          this.current = positionKey(definition, question);
          this.unanswered = undefined;
          this.#focusOn = question ? `question-${question.id}` : 'topics';
          // Where all questions are shown, the way to the one that was last led to changes nothing else.
          this.requestUpdate();
          if (!question) this.#dispatchComplete(definition);
        },
        showSection: ({ section, option }) => {
          const target = this.#sections.targetFor(definition);
          if (!target || section === undefined) return;
          // The reader's choice of an option is changed only for a section that tells of that option; and where none is
          // named, they are led to the choice.
          const isThere = target.showSection(section, isAboutOption(section) ? option : undefined);
          if (!isThere) target.showSection('options');
        },
        print: printOnly,
        keepFocus: (control) => {
          void this.updateComplete.then(() => {
            control.focus();
          });
        },
        announce: (sentence, content) => {
          this.announcer.announce(sentence, content);
        },
      },
    };
    return context;
  }

  #questions({ quiz }: ProcedureDefinition): readonly QuizQuestion[] {
    const questions = quiz?.questions ?? [];
    const topics = this.topics?.split(/\s+/).filter(Boolean) ?? [];
    if (topics.length === 0) return questions;
    return questions.filter(({ id, section, element }) =>
      [id, section, element].some((word) => word !== undefined && topics.includes(word)),
    );
  }

  #check(question: QuizQuestion, definition: ProcedureDefinition): void {
    const { answer = answerAsShown(question) } = recordOf(this.worksheet, question.id);
    if (!answer) {
      this.unanswered = question.id;
      this.announcer.announce(unansweredWords(question, this.locale));
      return;
    }
    this.unanswered = undefined;
    this.host.changeAnswers('quiz', (worksheet) =>
      checkAnswer(chooseAnswer(worksheet, question.id, answer), question.id),
    );
    announceFeedback(question, this.#context(definition));
    const isEnd = this.#questions(definition).every(
      ({ id }) => recordOf(this.worksheet, id).checked,
    );
    if (isEnd && this.pace === 'all-together') this.#dispatchComplete(definition);
  }

  #dispatchComplete({ id }: ProcedureDefinition): void {
    if (this.#completedFor === id) return;
    this.#completedFor = id;
    this.host.dispatchComplete();
  }
}

/** A place in the quiz of a definition: one of its questions, else the end. Ids have no space. */
function positionKey(definition: ProcedureDefinition, question?: QuizQuestion): string {
  return `${definition.id} ${question?.id ?? ''}`;
}

/** What stands there is an answer too where nothing has to be chosen: an order, or words of one's own. */
function answerAsShown(question: QuizQuestion): QuizAnswer | undefined {
  if (question.kind === 'ordering') return { kind: 'ordering', order: startingOrder(question) };
  return question.kind === 'own-words' ? { kind: 'own-words' } : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-comprehension-quiz': ConsentComprehensionQuiz;
  }
}
