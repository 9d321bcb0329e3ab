/** What a reader does in the quiz, and where that has brought them. */
import type { ProcedureDefinition, QuizQuestion } from '../../definition/definition.js';
import { withoutMarks } from '../../definition/glossary-marks.js';
import { wholeNumberFrom } from '../../languages/digits.js';
import { isAboutOption } from '../../outline/option-sections.js';
import type { SectionTarget } from '../../session/section-targets.js';
import type { QuizAnswer } from '../../worksheet/quiz-record.js';
import {
  checkAnswer,
  chooseAnswer,
  putOnList,
  recordOf,
  startingOrder,
  understandingOf,
} from '../../worksheet/quiz.js';
import type { ElementHost } from '../core/element-host.js';
import { voiceOf } from '../shared/text/prose.js';
import {
  courseOf,
  questionsAbout,
  type QuizCourse,
  type QuizPace,
  type TypedNumber,
} from './consent-comprehension-quiz-data.js';
import { leadWords, unansweredWords } from './spoken-words.js';

/** What a page sets on the quiz. */
export interface QuizSettings {
  pace: QuizPace;
  readonly topics: string | null;
}

/** Made once for each quiz. The host and the settings are read when something is done, since they change. */
export class QuizActions {
  /** Where the reader is, as `positionKey` writes it; empty before they have moved on. */
  #position = '';
  #isPastFirst = false;
  #unanswered: string | undefined;
  #typed: TypedNumber | undefined;
  /** The id of the definition of which the reader has come to the end. */
  #completedFor: string | undefined;

  constructor(
    private readonly host: ElementHost,
    private readonly settings: QuizSettings,
    private readonly findTarget: (
      definition: ProcedureDefinition,
    ) => Pick<SectionTarget, 'showSection'> | undefined,
  ) {}

  /** The id of the question that was to be looked at before it was answered. */
  get unanswered(): string | undefined {
    return this.#unanswered;
  }

  /** The number that was typed last, as it stands in its field. */
  get typed(): TypedNumber | undefined {
    return this.#typed;
  }

  /** Whether the reader has gone on to the questions after the first end. */
  get isPastFirst(): boolean {
    return this.#isPastFirst;
  }

  /** The question that the reader is at, of those that are asked; none at the end. */
  currentOf(
    questions: readonly QuizQuestion[],
    definition: ProcedureDefinition,
  ): QuizQuestion | undefined {
    if (this.#position === positionKey(definition)) return undefined;
    return questions.find((one) => positionKey(definition, one) === this.#position) ?? questions[0];
  }

  /** Shows questions in another way, and leads to the one that the reader was at. */
  readonly choosePace = (pace: QuizPace, current?: QuizQuestion): void => {
    this.settings.pace = pace;
    this.host.dispatchSetting('pace');
    this.#moveTo(current);
  };

  /** Chooses an answer, or takes it back. */
  readonly choose = ({ id }: QuizQuestion, answer?: QuizAnswer): void => {
    this.#typed = undefined;
    this.#setUnanswered(undefined);
    this.host.changeAnswers('quiz', (worksheet) => chooseAnswer(worksheet, id, answer));
  };

  /** Takes what stands in the field for a number. Nothing is said of it before the field is left. */
  readonly typeNumber = ({ id }: QuizQuestion, text: string): void => {
    const answer = howManyFrom(text);
    this.#setUnanswered(undefined);
    if (answer) this.host.writeAnswers('quiz', (worksheet) => chooseAnswer(worksheet, id, answer));
    this.#keepTyped(id, text);
  };

  /** The field is left: what is no number from 0 to 100 stays there to be mended, and a message says so at once. */
  readonly finishNumber = (question: QuizQuestion, text: string): void => {
    if (howManyFrom(text)) {
      this.host.finishWriting('quiz');
      return;
    }
    this.choose(question);
    if (text.trim() === '') return;
    this.#keepTyped(question.id, text);
    this.check(question);
  };

  /** Takes an answer that the reader is still giving, such as that of a slider on its way. */
  readonly write = ({ id }: QuizQuestion, answer: QuizAnswer): void => {
    this.#typed = undefined;
    this.#setUnanswered(undefined);
    this.host.writeAnswers('quiz', (worksheet) => chooseAnswer(worksheet, id, answer));
  };

  /** Such an answer is given now. */
  readonly finishWriting = (): void => {
    this.host.finishWriting('quiz');
  };

  /** Looks at the answer, and at its explanation. */
  readonly check = (question: QuizQuestion): void => {
    const { definition, localizer, worksheet } = this.host;
    if (!definition) return;
    const { answer = answerAsShown(question) } = recordOf(worksheet, question.id);
    if (!answer) {
      this.#setUnanswered(question.id);
      this.host.announce(unansweredWords(question, localizer));
      return;
    }
    this.#setUnanswered(undefined);
    this.host.changeAnswers('quiz', (before) =>
      checkAnswer(chooseAnswer(before, question.id, answer), question.id),
    );
    // The lead, and then the explanation in its own language.
    this.host.announce(leadWords(understandingOf(question, answer, definition), localizer), {
      words: withoutMarks(question.explanation),
      lang: voiceOf(definition.language, localizer).lang,
    });
    const isEnd = questionsAbout(this.settings.topics, definition).every(
      ({ id }) => recordOf(this.host.worksheet, id).checked,
    );
    if (isEnd && this.settings.pace === 'all-together') this.#complete(definition);
  };

  /** Puts a topic on the list, or takes it off. */
  readonly putOnList = (question: QuizQuestion, isWanted: boolean): void => {
    const { definition } = this.host;
    if (!definition) return;
    this.host.changeAnswers('topics', (worksheet) =>
      putOnList(worksheet, question, isWanted, definition),
    );
  };

  /** Goes to a question; without one, to the end. */
  readonly goTo = (question?: QuizQuestion): void => {
    const { definition } = this.host;
    if (!definition) return;
    this.#position = positionKey(definition, question);
    if (question) {
      const { questions, first } = courseOf(this.settings.topics, definition);
      this.#isPastFirst = questions.indexOf(question) >= first;
    }
    this.#unanswered = undefined;
    this.host.requestUpdate();
    this.#moveTo(question);
    if (!question) this.#complete(definition);
  };

  /** Goes on from a question, or from the first end to the questions after it. */
  readonly goOn = (from?: QuizQuestion): void => {
    const { questions, first } = this.#course();
    const next = from ? questions.indexOf(from) + 1 : first;
    this.goTo(from && next === first ? undefined : questions[next]);
  };

  /** Goes back from a question, or from one of the two ends. */
  readonly goBack = (from?: QuizQuestion): void => {
    const { questions, first } = this.#course();
    const end = this.#isPastFirst ? questions.length : first;
    this.goTo(questions[(from ? questions.indexOf(from) : end) - 1]);
  };

  /** Leads to the section that explains a question. */
  readonly showSection = ({ section, option }: QuizQuestion): void => {
    const { definition } = this.host;
    const target = definition && this.findTarget(definition);
    if (!target || section === undefined) return;
    // The reader's choice of an option is changed only for a section about that option; and where none is
    // named, they are led to the choice.
    const isThere = target.showSection(section, isAboutOption(section) ? option : undefined);
    if (!isThere) target.showSection('options');
  };

  /** Prints one part of the quiz, and nothing else of the page. */
  readonly print = (part: HTMLElement): void => {
    void this.host.print(part);
  };

  /** Puts the focus back on a control that has moved with the list it is in. */
  readonly keepFocus = (control: HTMLElement): void => {
    void this.host.updateComplete.then(() => {
      control.focus();
    });
  };

  /** Says something to screen readers. */
  readonly announce = (sentence: string): void => {
    this.host.announce(sentence);
  };

  /** Forgets where the reader was, as for the next one at the same screen. */
  reset(): void {
    this.#position = '';
    this.#isPastFirst = false;
    this.#unanswered = undefined;
    this.#completedFor = undefined;
    this.#typed = undefined;
  }

  #keepTyped(id: string, text: string): void {
    this.#typed = { id, text, answer: recordOf(this.host.worksheet, id).answer };
    this.host.requestUpdate();
  }

  #course(): QuizCourse {
    return courseOf(this.settings.topics, this.host.definition ?? {});
  }

  #moveTo(question: QuizQuestion | undefined): void {
    void this.host.updateComplete.then(() => {
      this.host.moveTo(question ? `question-${question.id}` : 'topics');
    });
  }

  #setUnanswered(id: string | undefined): void {
    if (this.#unanswered === id) return;
    this.#unanswered = id;
    this.host.requestUpdate();
  }

  #complete({ id }: ProcedureDefinition): void {
    if (this.#completedFor === id) return;
    this.#completedFor = id;
    this.host.dispatchComplete();
  }
}

/** The answer that a text is, if it is a whole number from 0 to 100, in whatever digits. */
function howManyFrom(text: string): QuizAnswer | undefined {
  const number = wholeNumberFrom(text);
  return number === undefined || number > 100 ? undefined : { kind: 'how-many', number };
}

/** What can be done at one question. */
export type QuestionActions = Pick<
  QuizActions,
  | 'choose'
  | 'write'
  | 'typeNumber'
  | 'finishNumber'
  | 'finishWriting'
  | 'check'
  | 'putOnList'
  | 'showSection'
  | 'keepFocus'
  | 'announce'
  | 'goOn'
>;

/** A place in the quiz of a definition: one of its questions, else the end. Ids have no space. */
function positionKey(definition: ProcedureDefinition, question?: QuizQuestion): string {
  return `${definition.id} ${question?.id ?? ''}`;
}

/** What stands there is an answer too where nothing has to be chosen: an order, or words of one's own. */
function answerAsShown(question: QuizQuestion): QuizAnswer | undefined {
  if (question.kind === 'ordering') return { kind: 'ordering', order: startingOrder(question) };
  return question.kind === 'own-words' ? { kind: 'own-words' } : undefined;
}
