import { expect } from 'chai';
import { render, html } from 'lit';
import type { ConsentComprehensionQuiz } from '../../../src/elements/consent-comprehension-quiz/consent-comprehension-quiz.js';
import type { DecisionAidErrorEvent } from '../../../src/elements/core/events.js';
import { append, settled } from '../../support/fixture.js';
import {
  allEventsAt,
  ask,
  check,
  chosen,
  feedbackOf,
  inShort,
  input,
  kept,
  leadOf,
  pick,
  quiz,
  sampleQuiz,
  talkBox,
  topicsIn,
  wholeQuiz,
  withoutQuestions,
  worksheetWith,
  type SampleQuestion,
} from '../../support/quiz.js';
import { allByText, byText, textOf } from '../../support/roles.js';
import { expectConsole } from '../../support/silence.js';
import { sentences, words } from '../../support/words.js';

const unplaced = /^Some answers you gave before have no place on this page now\. They are kept\.$/;

/** Everything of the answers that a reader sees. */
function seen(element: ConsentComprehensionQuiz): unknown {
  return (Object.keys(ask) as SampleQuestion[]).map((question) => [
    chosen(element, ask[question]),
    feedbackOf(element, ask[question]) && textOf(feedbackOf(element, ask[question])!),
    feedbackOf(element, ask[question]) && talkBox(element, ask[question]).checked,
  ]);
}

/** Answers something of every kind. */
async function answerAll(element: ConsentComprehensionQuiz): Promise<void> {
  await pick(element, ask.aim, 'Make the knee smooth');
  await check(element, ask.aim);
  await pick(element, ask.effects, 'Loss of hair');
  await check(element, ask.effects);
  await pick(element, ask.effects, 'A stiff knee');
  await pick(element, ask.today, words.notSure);
  await check(element, ask.today);
  const number = input(element, 'slider', words.fillTheIcons);
  number.value = '58';
  // Let go of as well: what is only written is told of a second later.
  for (const name of ['input', 'change'])
    number.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
  await element.updateComplete;
  await check(element, ask.walked);
  await check(element, ask.steps);
  await check(element, ask.friend);
  talkBox(element, ask.aim).click();
  await element.updateComplete;
}

const whole = {
  quiz: {
    aim: {
      answer: { kind: 'single-choice', choice: 'smooth' },
      checked: { kind: 'single-choice', choice: 'smooth' },
      tries: 1,
    },
    effects: {
      answer: { kind: 'several-choices', choices: ['stiff', 'hair'] },
      checked: { kind: 'several-choices', choices: ['hair'] },
      tries: 1,
    },
    today: { answer: { kind: 'not-sure' }, checked: { kind: 'not-sure' }, tries: 1 },
    walked: {
      answer: { kind: 'how-many', number: 58 },
      checked: { kind: 'how-many', number: 58 },
      tries: 1,
    },
    friend: { answer: { kind: 'own-words' }, checked: { kind: 'own-words' }, tries: 1 },
  },
  topics: { aim: 'talk' },
};

describe('<consent-comprehension-quiz> worksheet', () => {
  it('is empty at first, and names what it is about', async () => {
    const element = await quiz();
    expect(JSON.parse(JSON.stringify(element.worksheet))).to.deep.equal({
      worksheetVersion: '1.0',
      definition: { id: 'sore-knee', version: '1.2.3' },
      answers: {},
      unplaced: [],
    });
  });

  it('has what was answered, and shows it again in a new element', async () => {
    const element = await wholeQuiz();
    await answerAll(element);
    const { quiz: answers, ...others } = kept(element) as { quiz: Record<string, unknown> };
    const { steps, ...withoutSteps } = answers;
    expect({ quiz: withoutSteps, ...others }).to.deep.equal(whole);
    expect((steps as { answer: { order: string[] } }).answer.order).to.have.members([
      'sleep',
      'smooth',
      'bandage',
      'home',
    ]);
    const text = JSON.stringify(element.worksheet);
    for (const worksheet of [text, JSON.parse(text) as unknown, element.worksheet]) {
      const events = allEventsAt(document);
      const other = await wholeQuiz({ worksheet });
      expect(seen(other)).to.deep.equal(seen(element));
      expect(topicsIn(other)).to.deep.equal(topicsIn(element));
      expect(JSON.stringify(other.worksheet)).to.equal(text);
      expect(inShort(events).filter((one) => !one.startsWith('ready'))).to.deep.equal([]);
      other.remove();
    }
  });

  it('may be there before the definition', async () => {
    const element = await quiz({
      definition: undefined,
      pace: 'all-together',
      worksheet: worksheetWith({
        today: { answer: { kind: 'true-false', judged: true }, tries: 0 },
      }),
    });
    expect(element.status).to.equal('idle');
    element.definition = sampleQuiz();
    await settled(element);
    expect(chosen(element, ask.today)).to.deep.equal([words.isTrue]);
  });

  it('may be set before the element is defined', async () => {
    class Late extends (customElements.get(
      'consent-comprehension-quiz',
    ) as typeof ConsentComprehensionQuiz) {}
    const element = append(document.createElement('late-quiz'));
    Object.assign(element, {
      definition: sampleQuiz(),
      pace: 'all-together',
      worksheet: worksheetWith({ today: { answer: { kind: 'not-sure' }, tries: 0 } }),
    });
    customElements.define('late-quiz', Late);
    await settled(element as Late);
    expect(chosen(element as Late, ask.today)).to.deep.equal([words.notSure]);
  });

  it('is kept when an equal definition is set, when the element moves, and when it is drawn again', async () => {
    const element = await wholeQuiz();
    await answerAll(element);
    const before = seen(element);
    const sheet = element.worksheet;
    element.definition = sampleQuiz();
    await settled(element);
    expect(seen(element)).to.deep.equal(before);
    const elsewhere = append(document.createElement('div'));
    elsewhere.append(element);
    await settled(element);
    expect(seen(element)).to.deep.equal(before);
    element.requestUpdate();
    await settled(element);
    element.lang = 'es';
    await settled(element);
    element.lang = 'en';
    element.remove();
    elsewhere.append(element);
    await settled(element);
    expect(seen(element)).to.deep.equal(before);
    expect(element.worksheet).to.equal(sheet);
  });

  it('is kept by a framework that draws the page again and gives back what it read', async () => {
    const place = append(document.createElement('div'));
    const definition = sampleQuiz();
    let sheet: unknown;
    const draw = (): void => {
      render(
        html`<consent-comprehension-quiz
          pace="all-together"
          .definition=${definition}
          .worksheet=${sheet}
          @decision-aid-change=${({ currentTarget }: Event) => {
            sheet = (currentTarget as ConsentComprehensionQuiz).worksheet;
            draw();
          }}
        ></consent-comprehension-quiz>`,
        place,
      );
    };
    draw();
    const element = place.querySelector('consent-comprehension-quiz')!;
    await settled(element);
    await answerAll(element);
    expect(element.worksheet).to.equal(sheet);
    expect(chosen(element, ask.effects)).to.deep.equal(['A stiff knee', 'Loss of hair']);
  });

  it('is emptied by setting nothing, and the controls with it', async () => {
    const element = await wholeQuiz();
    await answerAll(element);
    const events = allEventsAt(document);
    for (const nothing of [undefined, null]) {
      element.worksheet = nothing;
      await settled(element);
      for (const question of Object.values(ask)) {
        expect(chosen(element, question)).to.deep.equal([]);
        expect(feedbackOf(element, question)).to.equal(undefined);
      }
      expect(input(element, 'textbox', sentences.howManyOf(100)).value).to.equal('');
      expect(topicsIn(element)).to.deep.equal({});
    }
    expect(events).to.deep.equal([]);
  });

  it('can be changed by the page at any time, quietly', async () => {
    const element = await wholeQuiz();
    await pick(element, ask.aim, 'Only have a look');
    const events = allEventsAt(document);
    element.worksheet = worksheetWith({
      aim: { answer: { kind: 'single-choice', choice: 'smooth' }, tries: 0 },
    });
    await settled(element);
    expect(chosen(element, ask.aim)).to.deep.equal(['Make the knee smooth']);
    expect(events).to.deep.equal([]);
  });

  it('keeps parts that belong to other elements', async () => {
    const worksheet = {
      ...worksheetWith({ today: { answer: { kind: 'not-sure' }, tries: 0 } }),
      answers: {
        quiz: { today: { answer: { kind: 'not-sure' }, tries: 0 } },
        considerations: { soon: 'matters' },
        concerns: { 'own-1': 'My dog' },
      },
    };
    const element = await wholeQuiz({ worksheet });
    await pick(element, ask.today, words.isTrue);
    expect(kept(element)).to.deep.equal({
      considerations: { soon: 'matters' },
      concerns: { 'own-1': 'My dog' },
      quiz: { today: { answer: { kind: 'true-false', judged: true }, tries: 0 } },
    });
    expect(allByText(element, unplaced)).to.have.length(0);
  });

  it('cannot be changed from outside but by setting it', async () => {
    const element = await wholeQuiz();
    await answerAll(element);
    const { worksheet } = element;
    expect(() => {
      (worksheet.answers as Record<string, unknown>).quiz = {};
    }).to.throw(TypeError);
    expect(() => {
      (worksheet as unknown as Record<string, unknown>).unplaced = [];
    }).to.throw(TypeError);
  });
});

describe('<consent-comprehension-quiz> a new version of the definition', () => {
  it('that drops a question keeps its answer unplaced, and says so; going back restores it', async () => {
    const element = await wholeQuiz();
    await answerAll(element);
    const before = seen(element);
    const topics = topicsIn(element);
    const text = JSON.stringify(kept(element));
    const events = allEventsAt(document);

    element.definition = sampleQuiz(withoutQuestions('aim', 'walked'));
    await settled(element);
    byText(element, unplaced);
    expect(kept(element)).to.not.have.nested.property('quiz.aim');
    expect(kept(element)).to.not.have.property('topics');
    expect(element.worksheet.unplaced.map(({ group, id }) => `${group}/${id}`)).to.have.members([
      'quiz/aim',
      'quiz/walked',
      'topics/aim',
    ]);
    expect(element.worksheet.definition).to.deep.equal({ id: 'sore-knee', version: '1.3.0' });
    expect(Object.values(topicsIn(element)).flat()).to.not.include('The aim of the operation');
    expect(leadOf(element, ask.today)).to.equal(words.fineNotToBeSure);

    element.definition = sampleQuiz();
    await settled(element);
    expect(allByText(element, unplaced)).to.have.length(0);
    expect(seen(element)).to.deep.equal(before);
    expect(topicsIn(element)).to.deep.equal(topics);
    expect(JSON.parse(JSON.stringify(kept(element)))).to.deep.equal(JSON.parse(text));
    expect(inShort(events).map((one) => one.split(' ')[0])).to.deep.equal(['ready', 'ready']);
  });

  it('that changes the kind of a question keeps its answer unplaced', async () => {
    const element = await wholeQuiz();
    await answerAll(element);
    element.definition = sampleQuiz((definition) => {
      definition.version = '2.0.0';
      const [first] = definition.quiz!.questions;
      definition.quiz!.questions[0] = {
        id: 'aim',
        kind: 'true-false',
        element: 'disclosure',
        question: first!.question,
        topic: first!.topic,
        explanation: first!.explanation,
        correct: true,
      };
    });
    await settled(element);
    byText(element, unplaced);
    expect(chosen(element, ask.aim)).to.deep.equal([]);
    expect(talkBox.bind(null, element, ask.aim)).to.throw();
  });

  it('that drops a choice keeps an answer with it unplaced, and no other', async () => {
    const element = await wholeQuiz();
    await pick(element, ask.aim, 'Only have a look');
    await pick(element, ask.effects, 'A stiff knee', 'Loss of hair');
    await pick(element, ask.today, words.isTrue);
    element.definition = sampleQuiz((definition) => {
      definition.version = '2.0.0';
      for (const question of definition.quiz!.questions)
        if (question.kind === 'single-choice' || question.kind === 'several-choices')
          question.choices = question.choices.filter(({ id }) => id !== 'look' && id !== 'hair');
    });
    await settled(element);
    byText(element, unplaced);
    expect(kept(element)).to.deep.equal({
      quiz: { today: { answer: { kind: 'true-false', judged: true }, tries: 0 } },
    });
    // What is answered anew in its place is the reader's last word.
    await pick(element, ask.effects, 'A swollen knee');
    element.definition = sampleQuiz();
    await settled(element);
    expect(chosen(element, ask.aim)).to.deep.equal(['Only have a look']);
    expect(chosen(element, ask.effects)).to.deep.equal(['A swollen knee']);
  });

  it('is told apart from another definition, whose answers wait until it is back', async () => {
    const element = await wholeQuiz();
    await pick(element, ask.aim, 'Only have a look');
    element.definition = sampleQuiz((definition) => {
      definition.id = 'sore-hip';
    });
    await settled(element);
    byText(element, unplaced);
    expect(chosen(element, ask.aim)).to.deep.equal([]);
    await pick(element, ask.aim, 'Make the knee smooth');
    element.definition = sampleQuiz();
    await settled(element);
    expect(chosen(element, ask.aim)).to.deep.equal(['Only have a look']);
  });
});

describe('<consent-comprehension-quiz> a worksheet that cannot be read', () => {
  for (const [name, junk, code] of [
    ['text that is no JSON', '{"worksheetVersion":', 'not-json'],
    ['a number', 7, 'not-a-worksheet'],
    ['a list', [], 'not-a-worksheet'],
    ['an empty object', {}, 'worksheet-unknown'],
    ['a version of the future', { worksheetVersion: '2.0', answers: {} }, 'worksheet-too-new'],
    [
      'something that throws',
      {
        get worksheetVersion() {
          throw new Error('no');
        },
      },
      '',
    ],
  ] as const) {
    it(`leaves the answers as they are and is reported once: ${name}`, async () => {
      const element = await wholeQuiz();
      await pick(element, ask.aim, 'Only have a look');
      const before = element.worksheet;
      const events = allEventsAt(document) as DecisionAidErrorEvent[];
      const told: string[] = [];
      const error = console.error.bind(console);
      console.error = (...words: unknown[]) => {
        told.push(words.join(' '));
        error(...words);
      };
      expectConsole(new RegExp(`^console\\.error: <consent-comprehension-quiz> error ${code}`));
      try {
        element.worksheet = junk;
        await settled(element);
      } finally {
        console.error = error;
      }
      expect(told).to.have.length(1);
      expect(events.map(({ type }) => type)).to.deep.equal(['decision-aid-error']);
      if (code !== '') expect(events[0]!.issues.map((issue) => issue.code)).to.deep.equal([code]);
      expect(element.worksheet).to.equal(before);
      expect(element.status).to.equal('ready');
      expect(chosen(element, ask.aim)).to.deep.equal(['Only have a look']);
      await pick(element, ask.aim, 'Make the knee smooth');
      expect(chosen(element, ask.aim)).to.deep.equal(['Make the knee smooth']);
    });
  }

  it('in part shows the rest, keeps what it does not understand unplaced, and warns', async () => {
    expectConsole(
      /^console\.warn: <consent-comprehension-quiz> warning answer-unplaced at "\/answers\/quiz\/aim"/,
    );
    const events = allEventsAt(document);
    const element = await wholeQuiz({
      worksheet: {
        worksheetVersion: '1.0',
        definition: { id: 'sore-knee', version: '1.2.3' },
        answers: {
          quiz: {
            aim: { answer: { kind: 'essay', words: 'No.' }, tries: 0 },
            walked: { answer: { kind: 'how-many', number: 12 }, tries: 0 },
          },
        },
        unplaced: [],
      },
    });
    expect(input(element, 'textbox', sentences.howManyOf(100)).value).to.equal('12');
    byText(element, unplaced);
    expect(element.worksheet.unplaced).to.have.length(1);
    expect(events.map(({ type }) => type)).to.deep.equal(['decision-aid-ready']);
  });

  it('of answers that fit no question is kept and not shown', async () => {
    const element = await wholeQuiz({
      worksheet: worksheetWith({
        aim: { answer: { kind: 'single-choice', choice: 'no-such-choice' }, tries: 0 },
        effects: { answer: { kind: 'true-false', judged: true }, tries: 0 },
        steps: {
          answer: { kind: 'ordering', order: ['sleep', 'sleep', 'home', 'smooth'] },
          tries: 0,
        },
        'no-such-question': { answer: { kind: 'not-sure' }, tries: 0 },
      }),
    });
    byText(element, unplaced);
    expect(kept(element)).to.deep.equal({});
    expect(element.worksheet.unplaced).to.have.length(4);
  });
});
