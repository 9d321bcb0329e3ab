import { expect } from 'chai';
import type { ConsentComprehensionQuiz } from '../../../src/elements/consent-comprehension-quiz/consent-comprehension-quiz.js';
import { focused } from '../../support/fixture.js';
import {
  allEventsAt,
  ask,
  asked,
  body,
  check,
  chosen,
  feedbackOf,
  inShort,
  leadOf,
  pick,
  press,
  quiz,
  sampleQuiz,
  tabTo,
  topicsIn,
  wholeQuiz,
  withoutQuestions,
  worksheetWith,
  type SampleQuestion,
} from '../../support/quiz.js';
import {
  allByRole,
  allByText,
  byRole,
  byText,
  heading,
  levelOf,
  namesOf,
  textOf,
} from '../../support/roles.js';
import { anyOf, words } from '../../support/words.js';

const every = Object.values(ask);
const end = words.topicsToTalkAbout;

async function go(element: ConsentComprehensionQuiz, name: string): Promise<void> {
  byRole(element, 'button', name).click();
  await element.updateComplete;
}

function paceRadio(element: ConsentComprehensionQuiz, name: string): HTMLInputElement {
  return byRole(byRole(element, 'group', words.showQuestions), 'radio', name) as HTMLInputElement;
}

describe('<consent-comprehension-quiz> one question at a time', () => {
  it('is how it begins', async () => {
    const element = await quiz();
    expect(asked(element)).to.deep.equal([ask.aim]);
    byText(element, 'Question 1 of 6');
    expect(paceRadio(element, words.oneAtATime).checked).to.equal(true);
    expect(allByRole(element, 'button', words.back)).to.have.length(0);
    expect(allByRole(element, 'heading', end)).to.have.length(0);
  });

  it('goes on and back without an answer, with the focus on the question', async () => {
    const element = await quiz();
    for (const [place, question] of every.entries()) {
      expect(asked(element)).to.deep.equal([question]);
      if (place > 0)
        expect(focused(element)).to.equal(
          heading(element, `Question ${place + 1} of 6 ${question}`),
        );
      await go(element, place === 5 ? words.seeWhatToTalkAbout : words.nextQuestion);
    }
    expect(asked(element)).to.deep.equal([]);
    expect(focused(element)).to.equal(heading(element, end));
    expect(
      allByRole(element, 'button', anyOf(words.nextQuestion, words.seeWhatToTalkAbout)),
    ).to.have.length(0);
    for (const question of [...every].reverse()) {
      await go(element, words.back);
      expect(asked(element)).to.deep.equal([question]);
    }
    expect(allByRole(element, 'button', words.back)).to.have.length(0);
  });

  it('keeps what was answered on the way', async () => {
    const element = await quiz();
    await pick(element, ask.aim, 'Only have a look');
    await check(element, ask.aim);
    await go(element, words.nextQuestion);
    expect(chosen(element, ask.effects)).to.deep.equal([]);
    await pick(element, ask.effects, 'A stiff knee');
    await go(element, words.back);
    expect(chosen(element, ask.aim)).to.deep.equal(['Only have a look']);
    expect(leadOf(element, ask.aim)).to.equal(words.lookAgain);
    await go(element, words.nextQuestion);
    expect(chosen(element, ask.effects)).to.deep.equal(['A stiff knee']);
    expect(feedbackOf(element, ask.effects)).to.equal(undefined);
  });

  it('forgets on the way that an answer was asked for too early', async () => {
    const element = await quiz();
    await check(element, ask.aim);
    await go(element, words.nextQuestion);
    await go(element, words.back);
    expect(allByText(body(element), /^Choose an answer first/)).to.have.length(0);
  });

  it('begins anew with another definition, and stays where it is with a new version', async () => {
    const element = await quiz();
    for (let place = 0; place < 6; place += 1)
      (allByRole(
        element,
        'button',
        anyOf(words.nextQuestion, words.seeWhatToTalkAbout),
      )[0]?.click(),
        await element.updateComplete);
    heading(element, end);
    element.definition = sampleQuiz((definition) => {
      definition.version = '1.2.4';
    });
    await element.updateComplete;
    heading(element, end);
    element.definition = sampleQuiz((definition) => {
      definition.id = 'sore-hip';
    });
    await element.updateComplete;
    expect(asked(element)).to.deep.equal([ask.aim]);
  });

  it('goes to the first question when the one that is shown is dropped', async () => {
    const element = await quiz();
    await go(element, words.nextQuestion);
    element.definition = sampleQuiz(withoutQuestions('effects'));
    await element.updateComplete;
    expect(asked(element)).to.deep.equal([ask.aim]);
    byText(element, 'Question 1 of 5');
  });
});

describe('<consent-comprehension-quiz> all questions together', () => {
  it('is a choice of the reader, by keyboard, and sends one event', async () => {
    const element = await quiz();
    const events = allEventsAt(document);
    await tabTo(element, paceRadio(element, words.oneAtATime));
    await press(element, 'ArrowRight');
    expect(element.pace).to.equal('all-together');
    expect(asked(element)).to.deep.equal(every);
    heading(element, end);
    expect(focused(element)).to.equal(paceRadio(element, words.allTogether));
    expect(inShort(events)).to.deep.equal(['change kind=settings changed=pace']);
    await press(element, 'ArrowLeft');
    expect(asked(element)).to.deep.equal([ask.aim]);
    expect(inShort(events)).to.have.length(2);
  });

  it('has no steps, and the list of topics below', async () => {
    const element = await wholeQuiz();
    expect(allByRole(element, 'button', anyOf(words.back, words.nextQuestion))).to.have.length(0);
    expect(namesOf(element, 'heading').slice(-2)).to.deep.equal([end, words.aboutThis]);
  });

  it('keeps answers when the pace is changed', async () => {
    const element = await wholeQuiz();
    await pick(element, ask.aim, 'Only have a look');
    await check(element, ask.aim);
    await pick(element, ask.today, words.isTrue);
    paceRadio(element, words.oneAtATime).click();
    await element.updateComplete;
    expect(chosen(element, ask.aim)).to.deep.equal(['Only have a look']);
    expect(leadOf(element, ask.aim)).to.equal(words.lookAgain);
    paceRadio(element, words.allTogether).click();
    await element.updateComplete;
    expect(chosen(element, ask.today)).to.deep.equal([words.isTrue]);
  });

  it('draws only the question anew that is answered', async () => {
    const element = await wholeQuiz();
    const changed = new Set<string>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const section = (target instanceof Element ? target : target.parentElement)?.closest(
          '.question',
        );
        if (section) changed.add(textOf(section.querySelector('legend')!));
      }
    });
    observer.observe(element.shadowRoot!, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    await pick(element, ask.today, words.isTrue);
    await check(element, ask.today);
    observer.disconnect();
    expect([...changed]).to.deep.equal([`Question 3 of 6 ${ask.today}`]);
  });
});

describe('<consent-comprehension-quiz> what a page can set', () => {
  for (const [pace, isTogether] of [
    ['all-together', true],
    ['one-at-a-time', false],
    ['', false],
    ['All-together', false],
    ['together', false],
    ['toString', false],
    ['__proto__', false],
    ['1', false],
  ] as const) {
    it(`is the pace: "${pace}" shows ${isTogether ? 'all questions' : 'one question'}`, async () => {
      const events = allEventsAt(document);
      const element = await quiz({ attributes: { pace } });
      expect(asked(element)).to.deep.equal(isTogether ? every : [ask.aim]);
      expect(
        paceRadio(element, isTogether ? words.allTogether : words.oneAtATime).checked,
      ).to.equal(true);
      expect(events.map(({ type }) => type)).to.deep.equal(['decision-aid-ready']);
    });
  }

  for (const [topics, expected] of [
    ['suitability', ['today']],
    ['disclosure', ['aim', 'steps']],
    ['friend', ['friend']],
    ['understanding during', ['effects', 'walked', 'steps']],
    ['  steps\n\taim ', ['aim', 'steps']],
    ['aim nothing-like-this', ['aim']],
    ['', Object.keys(ask)],
    ['   ', Object.keys(ask)],
  ] as const) {
    it(`are the topics: "${topics.replace(/\s+/g, ' ')}" asks ${expected.join(', ')}`, async () => {
      const element = await wholeQuiz({ attributes: { topics } });
      expect(asked(element)).to.deep.equal(
        expected.map((question) => ask[question as SampleQuestion]),
      );
      expect(asked(element).length).to.equal(
        Number(/of (\d+)$/.exec(textOf(element.renderRoot.querySelector('.number')!))![1]),
      );
    });
  }

  for (const topics of ['nothing-like-this', 'AIM', '*', 'toString', '__proto__', 'true']) {
    it(`are no topics where nothing is called "${topics}", and the reader is told`, async () => {
      const element = await quiz({ attributes: { topics } });
      byText(element, words.noQuestions);
      expect(asked(element)).to.deep.equal([]);
      expect(element.renderRoot.querySelectorAll('fieldset')).to.have.length(0);
      expect(allByRole(element, 'heading', end)).to.have.length(0);
      expect(element.status).to.equal('ready');
    });
  }

  it('has no control of the pace where there is one question only', async () => {
    const element = await quiz({ topics: 'aim' });
    expect(allByRole(element, 'group', words.showQuestions)).to.have.length(0);
    await go(element, words.seeWhatToTalkAbout);
    heading(element, end);
  });

  it('takes another list of topics at any time, and keeps the answers', async () => {
    const element = await wholeQuiz();
    await pick(element, ask.aim, words.notSure);
    await check(element, ask.aim);
    element.topics = 'suitability';
    await element.updateComplete;
    expect(asked(element)).to.deep.equal([ask.today]);
    expect(topicsIn(element)).to.deep.equal({});
    element.removeAttribute('topics');
    element.topics = null;
    await element.updateComplete;
    expect(asked(element)).to.deep.equal(every);
    expect(leadOf(element, ask.aim)).to.equal(words.fineNotToBeSure);
  });

  it('says so where the definition has no quiz', async () => {
    const element = await quiz({
      definition: sampleQuiz((definition) => {
        delete definition.quiz;
      }),
    });
    byText(element, words.noQuestions);
    expect(namesOf(element, 'heading').slice(0, 2)).to.deep.equal([
      words.clearAndNotYet,
      words.whenToGetHelp,
    ]);
  });

  it('says so where a new version has no quiz, and that answers are kept', async () => {
    const element = await quiz({
      definition: sampleQuiz((definition) => {
        delete definition.quiz;
      }),
      worksheet: worksheetWith({ aim: { answer: { kind: 'not-sure' }, tries: 0 } }),
    });
    byText(element, words.noQuestions);
    byText(element, /^Some answers you gave before have no place/);
  });

  it('holds when a property is junk', async () => {
    const element = await quiz();
    for (const junk of [null, undefined, {}, [], 7]) {
      Object.assign(element, { pace: junk });
      await element.updateComplete;
      expect(asked(element)).to.deep.equal([ask.aim]);
    }
    for (const junk of [undefined, '', 'x'.repeat(10_000)]) {
      Object.assign(element, { topics: junk });
      await element.updateComplete;
      expect(element.status).to.equal('ready');
    }
  });

  it('is the level of the headings, which have no gap', async () => {
    const element = await wholeQuiz({ attributes: { 'heading-level': '3' } });
    await pick(element, ask.aim, words.notSure);
    await check(element, ask.aim);
    const levels = allByRole(element, 'heading').map(levelOf);
    expect(levels[0]).to.equal(3);
    expect(levels.slice(1).every((level) => level === 4 || level === 5)).to.equal(true);
    levels.forEach((level, place) => {
      expect(level).to.be.at.most((levels[place - 1] ?? 2) + 1);
    });
  });

  it('has the signs of an emergency before any question, and the introduction of the author', async () => {
    const element = await quiz();
    expect(namesOf(element, 'heading').slice(0, 2)).to.deep.equal([
      words.clearAndNotYet,
      words.whenToGetHelp,
    ]);
    byText(element, 'These questions are about your knee.');
    byText(element, 'Call the knee emergency line now.');
  });
});
