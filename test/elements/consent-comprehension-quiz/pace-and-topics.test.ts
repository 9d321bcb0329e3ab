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
  core,
  feedbackOf,
  goOn,
  goToEnd,
  inShort,
  leadOf,
  moreButton,
  pick,
  press,
  quiz,
  sampleQuiz,
  tabTo,
  topicsIn,
  wayOn,
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
import { anyOf, sentences, words } from '../../support/words.js';
import { allowConsole } from '../../support/silence.js';

const every = Object.values(ask);
const end = words.topicsToTalkAbout;

/** Matches the heading of a question, with what stands before it. */
function endingWith(question: string): RegExp {
  return new RegExp(`${question.replace('?', '\\?')}$`, 'u');
}

async function pressButton(element: ConsentComprehensionQuiz, name: string): Promise<void> {
  byRole(element, 'button', name).click();
  await element.updateComplete;
}

/** The questions in the order in which they are asked one at a time. */
const course = [...core.map((id) => ask[id]), ask.walked];

describe('<consent-comprehension-quiz> one question at a time', () => {
  it('is how it begins', async () => {
    const element = await quiz();
    expect(asked(element)).to.deep.equal([ask.aim]);
    byText(element, `Question 1 of 5: ${words.whatWouldBeDone}`);
    byText(element, 'Not a test. 5 short questions.');
    expect(allByRole(element, 'button', words.back)).to.have.length(0);
    expect(allByRole(element, 'heading', end)).to.have.length(0);
  });

  it('has one way on: to skip before an answer is looked at, and on after it', async () => {
    const element = await quiz();
    expect(textOf(wayOn(element))).to.equal(words.skip);
    await pick(element, ask.aim, words.notSure);
    expect(textOf(wayOn(element))).to.equal(words.skip);
    await check(element, ask.aim);
    expect(textOf(wayOn(element))).to.equal(words.next);
    await pick(element, ask.aim, 'Only have a look');
    expect(textOf(wayOn(element))).to.equal(words.skip);
  });

  it('asks one question for each element of consent, and names the element', async () => {
    const element = await quiz();
    const named: string[] = [];
    for (let place = 1; place <= core.length; place += 1) {
      const [number] = allByText(element, new RegExp(`^Question ${place} of 5: `, 'u'));
      named.push(textOf(number!).replace(/^[^:]*: /u, ''));
      await goOn(element);
    }
    expect(named).to.have.members([
      words.whatWouldBeDone,
      words.whatItMeansForYou,
      words.choosingFreely,
      words.beingAbleToDecide,
      words.consent,
    ]);
    heading(element, end);
  });

  it('goes on and back without an answer, with the focus on the question', async () => {
    const element = await quiz();
    for (const [place, question] of course.entries()) {
      expect(asked(element)).to.deep.equal([question]);
      if (place > 0) expect(focused(element)).to.equal(heading(element, endingWith(question)));
      await goOn(element);
      if (place !== core.length - 1) continue;
      expect(focused(element)).to.equal(heading(element, end));
      byText(element, words.whatIDoNotKnow);
      moreButton(element).click();
      await element.updateComplete;
      byText(element, /^Question 6 of 6: /u);
    }
    expect(asked(element)).to.deep.equal([]);
    expect(focused(element)).to.equal(heading(element, end));
    expect(allByRole(element, 'button', /more question/u)).to.have.length(0);
    expect(
      allByRole(element, 'button', anyOf(words.skip, words.next, words.seeWhatToTalkAbout)),
    ).to.have.length(0);
    for (const question of [...course].reverse()) {
      await pressButton(element, words.back);
      expect(asked(element)).to.deep.equal([question]);
    }
    expect(allByRole(element, 'button', words.back)).to.have.length(0);
  });

  it('comes back from the first end to the last question before it, and goes on to more again', async () => {
    const element = await quiz();
    await goToEnd(element);
    await pressButton(element, words.back);
    expect(asked(element)).to.deep.equal([ask.friend]);
    await goOn(element);
    expect(textOf(moreButton(element))).to.equal('1 more question if you want it');
    moreButton(element).click();
    await element.updateComplete;
    expect(asked(element)).to.deep.equal([ask.walked]);
  });

  it('keeps what was answered on the way', async () => {
    const element = await quiz();
    await pick(element, ask.aim, 'Only have a look');
    await check(element, ask.aim);
    await goOn(element);
    expect(chosen(element, ask.effects)).to.deep.equal([]);
    await pick(element, ask.effects, 'A stiff knee');
    await pressButton(element, words.back);
    expect(chosen(element, ask.aim)).to.deep.equal(['Only have a look']);
    expect(leadOf(element, ask.aim)).to.equal(words.lookAgain);
    await goOn(element);
    expect(chosen(element, ask.effects)).to.deep.equal(['A stiff knee']);
    expect(feedbackOf(element, ask.effects)).to.equal(undefined);
  });

  it('forgets on the way that an answer was asked for too early', async () => {
    const element = await quiz();
    await check(element, ask.aim);
    await goOn(element);
    await pressButton(element, words.back);
    expect(allByText(body(element), /^Choose an answer first/)).to.have.length(0);
  });

  it('begins anew with another definition, and stays where it is with a new version', async () => {
    const element = await quiz();
    await goToEnd(element);
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
    await goOn(element);
    element.definition = sampleQuiz(withoutQuestions('effects'));
    await element.updateComplete;
    expect(asked(element)).to.deep.equal([ask.aim]);
    byText(element, /^Question 1 of 5: /u);
  });
});

describe('<consent-comprehension-quiz> all questions together', () => {
  it('is a choice of the reader, by keyboard, and sends one event', async () => {
    const element = await quiz();
    const events = allEventsAt(document);
    await goOn(element);
    await tabTo(element, byRole(element, 'button', words.allTogether));
    await press(element, 'Enter');
    expect(element.pace).to.equal('all-together');
    expect(asked(element)).to.deep.equal(every);
    heading(element, end);
    expect(focused(element)).to.equal(heading(element, endingWith(ask.effects)));
    expect(inShort(events)).to.deep.equal(['change kind=settings changed=pace']);
    await pressButton(element, words.oneAtATime);
    expect(asked(element)).to.deep.equal([ask.effects]);
    expect(focused(element)).to.equal(heading(element, endingWith(ask.effects)));
    expect(inShort(events)).to.have.length(2);
  });

  it('has no steps, and the list of topics below', async () => {
    const element = await wholeQuiz();
    expect(allByRole(element, 'button', anyOf(words.back, words.skip, words.next))).to.have.length(
      0,
    );
    expect(namesOf(element, 'heading').slice(-2)).to.deep.equal([end, words.aboutThis]);
  });

  it('keeps answers when the pace is changed', async () => {
    const element = await wholeQuiz();
    await pick(element, ask.aim, 'Only have a look');
    await check(element, ask.aim);
    await pick(element, ask.today, words.isTrue);
    await pressButton(element, words.oneAtATime);
    expect(chosen(element, ask.aim)).to.deep.equal(['Only have a look']);
    expect(leadOf(element, ask.aim)).to.equal(words.lookAgain);
    await pressButton(element, words.allTogether);
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
    expect([...changed]).to.deep.equal([`Question 3 of 6: ${words.choosingFreely} ${ask.today}`]);
  });
});

describe('<consent-comprehension-quiz> what a page can set', () => {
  it('is a list of topics, which are all asked before the end, core or not', async () => {
    const element = await quiz({ topics: 'understanding disclosure' });
    byText(element, 'Not a test. 3 short questions.');
    byText(element, `Question 1 of 3: ${words.whatWouldBeDone}`);
    const all: string[] = [];
    while (asked(element).length > 0) {
      all.push(...asked(element));
      await goOn(element);
    }
    expect(all).to.deep.equal([ask.aim, ask.effects, ask.walked]);
    expect(allByRole(element, 'button', /more question/u)).to.have.length(0);
  });

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
      allowConsole(/unknown-attribute-word/);
      const events = allEventsAt(document);
      const element = await quiz({ attributes: { pace } });
      expect(asked(element)).to.deep.equal(isTogether ? every : [ask.aim]);
      byRole(element, 'button', isTogether ? words.oneAtATime : words.allTogether);
      expect(events.map(({ type }) => type)).to.deep.equal(['decision-aid-ready']);
    });
  }

  for (const [topics, expected] of [
    ['suitability', ['today']],
    ['disclosure', ['aim']],
    ['capacity', ['steps']],
    ['friend', ['friend']],
    ['understanding during', ['effects', 'walked', 'steps']],
    ['  steps\n\taim ', ['aim', 'steps']],
    ['aim nothing-like-this', ['aim']],
    ['', Object.keys(ask)],
    ['   ', Object.keys(ask)],
  ] as const) {
    it(`are the topics: "${topics.replace(/\s+/g, ' ')}" asks ${expected.join(', ')}`, async () => {
      allowConsole(/unknown-attribute-word/);
      const element = await wholeQuiz({ attributes: { topics } });
      expect(asked(element)).to.deep.equal(
        expected.map((question) => ask[question as SampleQuestion]),
      );
      expect(asked(element).length).to.equal(
        Number(/of (\d+):/.exec(textOf(element.renderRoot.querySelector('.number')!))![1]),
      );
    });
  }

  for (const topics of ['nothing-like-this', 'AIM', '*', 'toString', '__proto__', 'true']) {
    it(`are no topics where nothing is called "${topics}", and the reader is told`, async () => {
      allowConsole(/unknown-attribute-word/);
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
    expect(allByRole(element, 'button', anyOf(words.allTogether, words.oneAtATime))).to.have.length(
      0,
    );
    await goOn(element);
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
      sentences.checkWhatIsClear('A sore knee'),
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
      sentences.checkWhatIsClear('A sore knee'),
      words.whenToGetHelp,
    ]);
    byText(element, 'These questions are about your knee.');
    byText(element, 'Call the knee emergency line now.');
  });
});
