/** A whole quiz of a shipped definition, from the first question to the list of topics. */
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { shippedDefinition } from '../../../stories/support/sample-definitions.js';
import type { ProcedureDefinition, QuizQuestion } from '../../../src/definition/definition.js';
import { withoutMarks } from '../../../src/definition/glossary-marks.js';
import type { ConsentComprehensionQuiz } from '../../../src/elements/consent-comprehension-quiz/consent-comprehension-quiz.js';
import { focused } from '../../support/fixture.js';
import {
  allEventsAt,
  answersOf,
  asked,
  checkButton,
  choice,
  chosen,
  feedbackOf,
  goOn,
  inShort,
  input,
  kept,
  leadOf,
  moreButton,
  press,
  quiz,
  tabTo,
  talkBox,
  topicsIn,
  wayOn,
  worksheetWith,
} from '../../support/quiz.js';
import { byRole, heading, textOf } from '../../support/roles.js';
import { sentences, words } from '../../support/words.js';

const definition = await shippedDefinition('en');
const questions = definition.quiz!.questions;

type Kind = QuizQuestion['kind'];

/** What the reader of this test answers: to most questions rightly, to some not, and to some that they are not sure. */
const answers: readonly {
  readonly id: string;
  readonly kind: Kind;
  /** Ids of choices, `true`, a number, or "not-sure". Nothing for own words. */
  readonly give: 'not-sure' | 'right-order' | 'words' | boolean | number | readonly string[];
  readonly lead: string;
  /** What the worksheet keeps. */
  readonly keeps: Readonly<Record<string, unknown>>;
}[] = [
  {
    id: 'own-choice',
    kind: 'single-choice',
    give: ['family'],
    lead: words.lookAgain,
    keeps: { kind: 'single-choice', choice: 'family' },
  },
  {
    id: 'what-it-does',
    kind: 'single-choice',
    give: ['more-room'],
    lead: words.right,
    keeps: { kind: 'single-choice', choice: 'more-room' },
  },
  {
    id: 'benefit-surgery',
    kind: 'how-many',
    give: 90,
    lead: words.right,
    keeps: { kind: 'how-many', number: 90 },
  },
  {
    id: 'splint-surgery-later',
    kind: 'how-many',
    give: 44,
    lead: words.close,
    keeps: { kind: 'how-many', number: 44 },
  },
  {
    id: 'serious-harm',
    kind: 'single-choice',
    give: 'not-sure',
    lead: words.fineNotToBeSure,
    keeps: { kind: 'not-sure' },
  },
  {
    id: 'injection-effects',
    kind: 'several-choices',
    give: ['sore', 'sugar', 'back'],
    lead: words.right,
    keeps: { kind: 'several-choices', choices: ['sore', 'sugar', 'back'] },
  },
  {
    id: 'tell-team',
    kind: 'several-choices',
    give: ['diabetes'],
    lead: words.close,
    keeps: { kind: 'several-choices', choices: ['diabetes'] },
  },
  {
    id: 'no-treatment-choice',
    kind: 'true-false',
    give: true,
    lead: words.right,
    keeps: { kind: 'true-false', judged: true },
  },
  {
    id: 'splint-combine',
    kind: 'true-false',
    give: true,
    lead: words.lookAgain,
    keeps: { kind: 'true-false', judged: true },
  },
  {
    id: 'surgery-steps',
    kind: 'ordering',
    give: 'right-order',
    lead: words.right,
    keeps: { kind: 'ordering', order: ['numb', 'cut', 'close', 'home'] },
  },
  {
    id: 'able-to-decide',
    kind: 'true-false',
    give: 'not-sure',
    lead: words.fineNotToBeSure,
    keeps: { kind: 'not-sure' },
  },
  {
    id: 'change-mind',
    kind: 'single-choice',
    give: ['yes'],
    lead: words.right,
    keeps: { kind: 'single-choice', choice: 'yes' },
  },
  {
    id: 'in-own-words',
    kind: 'own-words',
    give: 'words',
    lead: words.compareWith,
    keeps: { kind: 'own-words' },
  },
];

/** The core comes first, and the others in their order. */
const core = questions.filter((question) => question.core);
const inOrder = [...core, ...questions.filter((question) => !question.core)].map(({ id }) =>
  answers.find((answer) => answer.id === id)!,
);

function questionCalled(id: string, from: ProcedureDefinition = definition): QuizQuestion {
  const found = from.quiz!.questions.find((question) => question.id === id);
  if (!found) throw new Error(`The definition has no question "${id}".`);
  return found;
}

function topic(id: string): string {
  return withoutMarks(questionCalled(id).topic);
}

/** Everything that is not clear, and one that is and that the reader put on the list, without one that they took off. */
const topics = {
  [words.whatWouldBeDone]: [topic('serious-harm')],
  [words.whatItMeansForYou]: [topic('splint-surgery-later'), topic('splint-combine')],
  [words.choosingFreely]: [topic('own-choice')],
  [words.beingAbleToDecide]: [topic('able-to-decide')],
  [words.consent]: [topic('change-mind')],
};

const worksheet = {
  worksheetVersion: '1.0',
  definition: { id: definition.id, version: definition.version },
  answers: {
    quiz: Object.fromEntries(
      answers.map(({ id, keeps }) => [id, { answer: keeps, checked: keeps, tries: 1 }]),
    ),
    topics: { 'tell-team': 'leave', 'change-mind': 'talk' },
  },
  unplaced: [],
};

/** The words of an answer. */
function wordsOf(question: QuizQuestion, id: string): string {
  const choices =
    'choices' in question ? question.choices : 'things' in question ? question.things : [];
  return withoutMarks(choices.find((one) => one.id === id)!.text);
}

/** How a reader acts: with keys, or with a mouse. */
interface Hands {
  readonly choose: (box: HTMLInputElement) => Promise<void>;
  readonly type: (field: HTMLInputElement, text: string) => Promise<void>;
  readonly press: (button: HTMLElement) => Promise<void>;
}

/** Gives the answer to a question. */
async function give(
  element: ConsentComprehensionQuiz,
  { id, give: given }: (typeof answers)[number],
  hands: Hands,
): Promise<void> {
  const question = questionCalled(id);
  const asking = withoutMarks(question.question);
  const group = answersOf(element, asking);
  if (given === 'not-sure') {
    await hands.choose(choice(element, asking, words.notSure));
  } else if (given === 'words') {
    await hands.type(input(group, 'textbox', /^Say it aloud/), 'I would say: a cut');
  } else if (given === 'right-order') {
    const right = 'things' in question ? question.things : [];
    for (const [place, thing] of right.entries()) {
      const shown = (): string[] => [...group.querySelectorAll('.order-text')].map(textOf);
      while (shown().indexOf(thing.text) > place) {
        const button = [...group.querySelectorAll<HTMLElement>('.move')].find(
          (one) => textOf(one) === `↑Move up: ${thing.text}`,
        )!;
        await hands.press(button);
        expect(focused(element)).to.equal(button);
      }
    }
  } else if (typeof given === 'number') {
    await hands.type(input(group, 'textbox', sentences.howManyOf(100)), String(given));
  } else if (typeof given === 'boolean') {
    await hands.choose(choice(element, asking, given ? words.isTrue : words.isFalse));
  } else {
    for (const one of given) await hands.choose(choice(element, asking, wordsOf(question, one)));
  }
}

describe('<consent-comprehension-quiz> with a shipped definition', function () {
  this.timeout(60_000);

  it('has a question of each kind, and of each element of consent', () => {
    expect(answers.map(({ id, kind }) => `${id} ${kind}`)).to.deep.equal(
      questions.map(({ id, kind }) => `${id} ${kind}`),
    );
    expect(new Set(questions.map(({ kind }) => kind)).size).to.equal(6);
    expect(new Set(questions.map(({ element }) => element)).size).to.equal(5);
  });

  it('is answered one question at a time with the keyboard alone', async () => {
    const element = await quiz({ definition });
    const events = allEventsAt(document);
    const keyboard: Hands = {
      choose: async (box) => {
        await reach(element, box);
        if (!box.checked) await press(element, ' ');
        expect(box.checked).to.equal(true);
      },
      type: async (field, text) => {
        await tabTo(element, field);
        await sendKeys({ type: text });
      },
      press: async (button) => {
        if (focused(element) !== button) await tabTo(element, button);
        await press(element, 'Enter');
      },
    };
    for (const [place, answer] of inOrder.entries()) {
      const asking = withoutMarks(questionCalled(answer.id).question);
      expect(asked(element)).to.deep.equal([asking]);
      expect(feedbackOf(element, asking)).to.equal(undefined);
      await give(element, answer, keyboard);
      await keyboard.press(checkButton(element, asking));
      expect(leadOf(element, asking)).to.equal(answer.lead);
      expect(focused(element)).to.equal(checkButton(element, asking));
      if (answer.id === 'change-mind' || answer.id === 'tell-team') {
        await tabTo(element, talkBox(element, asking));
        await press(element, ' ');
      }
      const isEnd = place === core.length - 1 || place === answers.length - 1;
      const way = wayOn(element);
      expect(textOf(way)).to.equal(isEnd ? words.seeWhatToTalkAbout : words.next);
      await keyboard.press(way);
      if (place === core.length - 1) await keyboard.press(moreButton(element));
    }
    expect(focused(element)).to.equal(heading(element, words.topicsToTalkAbout));
    expect(topicsIn(element)).to.deep.equal(topics);
    expect(Object.keys(topicsIn(element))).to.deep.equal(Object.keys(topics));
    expect(JSON.parse(JSON.stringify(element.worksheet))).to.deep.equal(worksheet);
    const isEnd = (event: string): boolean => event.startsWith('complete');
    expect(inShort(events).filter(isEnd)).to.deep.equal([
      `complete definitionId=${definition.id} definitionVersion=${definition.version}`,
    ]);
    expect(new Set(inShort(events).filter((event) => !isEnd(event)))).to.deep.equal(
      new Set(['change kind=answers changed=quiz', 'change kind=answers changed=topics']),
    );
  });

  it('is answered all together with the mouse, to the same end', async () => {
    const element = await quiz({ definition });
    byRole(element, 'button', words.allTogether).click();
    await element.updateComplete;
    expect(asked(element)).to.deep.equal(questions.map(({ question }) => withoutMarks(question)));
    const mouse: Hands = {
      choose: async (box) => {
        box.closest('label')!.click();
        await element.updateComplete;
      },
      type: async (field, text) => {
        field.click();
        field.focus();
        await sendKeys({ type: text });
      },
      press: async (button) => {
        button.focus();
        button.click();
        await element.updateComplete;
      },
    };
    for (const answer of answers) {
      const asking = withoutMarks(questionCalled(answer.id).question);
      await give(element, answer, mouse);
      await mouse.press(checkButton(element, asking));
      expect(leadOf(element, asking), answer.id).to.equal(answer.lead);
    }
    for (const id of ['change-mind', 'tell-team'])
      talkBox(element, withoutMarks(questionCalled(id).question)).click();
    await element.updateComplete;
    expect(topicsIn(element)).to.deep.equal(topics);
    expect(kept(element)).to.deep.equal(worksheet.answers);
  });

  it('is shown again as it was, from what a page has kept', async () => {
    const element = await quiz({
      definition,
      pace: 'all-together',
      worksheet: JSON.stringify(worksheet),
    });
    for (const { id, lead, give: given } of answers) {
      const question = questionCalled(id);
      const asking = withoutMarks(question.question);
      expect(leadOf(element, asking), id).to.equal(lead);
      const expected =
        given === 'not-sure'
          ? [words.notSure]
          : typeof given === 'boolean'
            ? [given ? words.isTrue : words.isFalse]
            : Array.isArray(given)
              ? given.map((one: string) => wordsOf(question, one))
              : [];
      expect(chosen(element, asking), id).to.deep.equal(expected);
    }
    const numbers = [
      ...element.renderRoot.querySelectorAll<HTMLInputElement>('.how-many input[type="text"]'),
    ];
    expect(numbers.map(({ value }) => value)).to.deep.equal(['90', '44']);
    const order = [...element.renderRoot.querySelectorAll('.order-text')].map(textOf);
    const steps = questionCalled('surgery-steps');
    expect(order).to.deep.equal('things' in steps ? steps.things.map(({ text }) => text) : []);
    expect(element.renderRoot.querySelector('textarea')!.value).to.equal('');
    expect(topicsIn(element)).to.deep.equal(topics);
    expect(JSON.parse(JSON.stringify(element.worksheet))).to.deep.equal(worksheet);
  });

  it('can be left out altogether: the end is reached without one answer', async () => {
    const element = await quiz({ definition });
    for (let place = 1; place <= core.length; place += 1) await goOn(element);
    heading(element, words.topicsToTalkAbout);
    expect(topicsIn(element)).to.deep.equal({});
    expect(kept(element)).to.deep.equal({});
  });

  it('works in its Spanish version with the answers to the English one', async () => {
    const spanish = await shippedDefinition('es');
    const element = await quiz({
      definition: spanish,
      pace: 'all-together',
      worksheet,
    });
    expect(element.worksheet.unplaced).to.deep.equal([]);
    expect(Object.values(topicsIn(element)).flat()).to.deep.equal(
      [
        'serious-harm',
        'splint-surgery-later',
        'splint-combine',
        'own-choice',
        'able-to-decide',
        'change-mind',
      ].map((id) => withoutMarks(questionCalled(id, spanish).topic)),
    );
  });

  it('ends with an empty list when everything is clear', async () => {
    const record = (keeps: Readonly<Record<string, unknown>>) => ({
      answer: keeps,
      checked: keeps,
      tries: 1,
    });
    const element = await quiz({
      definition,
      pace: 'all-together',
      worksheet: {
        ...worksheetWith({}),
        answers: {
          quiz: Object.fromEntries(
            answers
              .filter(({ lead }) => lead === words.right)
              .map(({ id, keeps }) => [id, record(keeps)]),
          ),
        },
        definition: worksheet.definition,
      },
    });
    expect(topicsIn(element)).to.deep.equal({});
    expect(textOf(element.renderRoot.querySelector('.topics')!)).to.match(
      /Nothing is on your list now\. You can still ask your care team anything, at any time\./,
    );
  });
});

/** Goes to a box or a radio button with Tab, and in a group of radio buttons with arrows. */
async function reach(element: ConsentComprehensionQuiz, box: HTMLInputElement): Promise<void> {
  if (focused(element) === box) return;
  if (box.type === 'checkbox') {
    await tabTo(element, box);
    return;
  }
  const radios = [
    ...box.closest('fieldset')!.querySelectorAll<HTMLInputElement>('input[type="radio"]'),
  ];
  for (let steps = 1; steps <= 20; steps += 1) {
    await sendKeys({ press: 'Tab' });
    if (radios.includes(focused(element) as HTMLInputElement)) break;
  }
  for (let steps = 0; steps < radios.length && focused(element) !== box; steps += 1)
    await press(element, 'ArrowDown');
  expect(focused(element)).to.equal(box);
}
