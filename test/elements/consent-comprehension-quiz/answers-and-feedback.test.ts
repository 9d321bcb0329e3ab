import { expect } from 'chai';
import type { ConsentComprehensionQuiz } from '../../../src/elements/consent-comprehension-quiz/consent-comprehension-quiz.js';
import { startingOrder } from '../../../src/worksheet/quiz.js';
import { hurry } from '../../support/clock.js';
import { focused, quiet } from '../../support/fixture.js';
import {
  announcements,
  answersOf,
  ask,
  asked,
  body,
  check,
  checkButton,
  choice,
  chosen,
  explained,
  feedbackOf,
  goToEnd,
  input,
  kept,
  leadOf,
  pick,
  press,
  questionOf,
  quiz,
  quizAbout,
  sampleQuiz,
  tabTo,
  talkBox,
  topicsIn,
  wholeQuiz,
  type SampleQuestion,
} from '../../support/quiz.js';
import {
  allByRole,
  allByText,
  byRole,
  byText,
  heading,
  isShown,
  namesOf,
  textOf,
} from '../../support/roles.js';
import { named, sentences, words } from '../../support/words.js';

const questions = Object.keys(ask) as SampleQuestion[];
/** Everything in the shadow root that is no word of the library's own: attributes, properties and text. */
function everything(element: ConsentComprehensionQuiz): string[] {
  const all = [...element.renderRoot.querySelectorAll('*')];
  return all.flatMap((one) => [
    ...[...one.attributes].map(({ name, value }) => `${name}=${value}`),
    ...(one instanceof HTMLInputElement
      ? [one.value, one.defaultValue, String(one.defaultChecked), String(one.indeterminate)]
      : []),
    ...[...one.childNodes]
      .filter(({ nodeType }) => nodeType !== 1)
      .map((node) => String(node.nodeValue)),
  ]);
}

/** Whether one thing comes before another on the page. */
function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** What tells two answers apart, besides their words. */
function looksOf(input: HTMLInputElement): string {
  const label = input.closest('label')!;
  const style = getComputedStyle(label);
  const names = [
    'color',
    'backgroundColor',
    'borderTopColor',
    'borderTopWidth',
    'fontWeight',
    'fontSize',
    'padding',
    'margin',
    'opacity',
    'display',
  ] as const;
  return JSON.stringify([
    label.className,
    [...label.attributes].map(({ name, value }) => `${name}=${value}`),
    [...input.attributes].map(({ name, value }) => `${name}=${value}`),
    names.map((name) => style[name]),
    Math.round(label.getBoundingClientRect().width),
    Math.round(label.getBoundingClientRect().height),
  ]);
}

describe('<consent-comprehension-quiz> before an answer is looked at', () => {
  it('nothing on the page tells which answer is right', async () => {
    const right = await wholeQuiz();
    const definition = sampleQuiz(({ quiz: { questions: all } = { questions: [] } }) => {
      // The same words, with everything else right.
      for (const question of all) {
        if (question.kind === 'single-choice' || question.kind === 'several-choices') {
          const [first, ...others] = question.choices.map(({ correct }) => correct);
          [...others, first!].forEach(
            (correct, place) => (question.choices[place]!.correct = correct),
          );
        }
        if (question.kind === 'true-false') question.correct = !question.correct;
        if (question.kind === 'how-many') question.arm = 0;
      }
    });
    const before = everything(right);
    // The first of a page says more of when to get help.
    right.remove();
    const other = await wholeQuiz({ definition });
    expect(everything(other)).to.deep.equal(before);
  });

  it('nothing on the page says what would be said about an answer', async () => {
    const element = await wholeQuiz();
    for (const question of questions) {
      const all = questionOf(element, ask[question]).outerHTML;
      expect(all, question).to.not.include(explained[question].slice(-20));
      expect(all, question).to.not.match(
        /Your own knee stays|Your hair is safe|What else there is/,
      );
      expect(all, question).to.not.match(/correct|right|wrong/);
    }
  });

  it('it is the same with one question at a time', async () => {
    for (const question of questions) {
      const element = await quizAbout(question);
      const all = questionOf(element, ask[question]).outerHTML;
      expect(all, question).to.not.include(explained[question].slice(-20));
      expect(feedbackOf(element, ask[question])).to.equal(undefined);
      element.remove();
    }
  });

  it('choosing alone shows nothing, so that arrow keys can go through the answers', async () => {
    hurry();
    const element = await quiz();
    choice(element, ask.aim, 'Put in a new knee').focus();
    const before = everything(element);
    const said = announcements(element);
    await press(element, ' ', 'ArrowDown', 'ArrowDown');
    expect(chosen(element, ask.aim)).to.deep.equal(['Only have a look']);
    await quiet();
    expect(everything(element)).to.deep.equal(before);
    expect(said).to.deep.equal([]);
  });

  it('the things to order do not stand in the right order', async () => {
    const element = await quizAbout('steps');
    const right = ['You sleep', 'The knee is smoothed', 'A bandage goes on', 'You go home'];
    const shown = [...answersOf(element, ask.steps).querySelectorAll('.order-text')].map(textOf);
    expect(shown).to.have.members(right);
    expect(shown).to.not.deep.equal(right);
  });

  it('they never do, whatever the things are called', () => {
    for (let count = 2; count <= 6; count += 1) {
      for (let round = 0; round < 200; round += 1) {
        const things = Array.from({ length: count }, (_, place) => ({
          id: `${round}-${place}`,
          text: '',
        }));
        const order = startingOrder({
          id: `q${round}`,
          kind: 'ordering',
          element: 'disclosure',
          question: '',
          topic: '',
          explanation: '',
          things,
        });
        expect(order).to.not.deep.equal(things.map(({ id }) => id));
      }
    }
  });

  it('no answer is chosen for the reader', async () => {
    const element = await wholeQuiz();
    for (const question of questions) expect(chosen(element, ask[question])).to.deep.equal([]);
    expect(kept(element)).to.deep.equal({});
    expect(input(element, 'textbox', sentences.howManyOf(100)).value).to.equal('');
  });
});

describe('<consent-comprehension-quiz> the answer of not being sure', () => {
  it('is an answer to every question, and the last', async () => {
    const element = await wholeQuiz();
    for (const question of questions) {
      const group = answersOf(element, ask[question]);
      const names = [...namesOf(group, 'radio'), ...namesOf(group, 'checkbox')];
      expect(names.at(-1), question).to.equal(words.notSure);
      expect(names.filter((name) => name === words.notSure)).to.have.length(1);
    }
  });

  for (const question of ['aim', 'effects', 'today'] as const) {
    it(`looks like the other answers to "${question}", before and after it is chosen`, async () => {
      const element = await quizAbout(question);
      const all = [...answersOf(element, ask[question]).querySelectorAll('input')];
      expect(new Set(all.map(looksOf)).size).to.equal(1);
      const looks: string[] = [];
      for (const one of all) {
        if (!one.checked) one.click();
        await element.updateComplete;
        looks.push(looksOf(one));
        if (question === 'effects') {
          one.click();
          await element.updateComplete;
        }
      }
      expect(new Set(looks).size).to.equal(1);
    });
  }

  it('looks the same under every kind of question', async () => {
    const element = await wholeQuiz();
    const looks = questions.map((question) => {
      const label = choice(element, ask[question], words.notSure).closest('label')!;
      const { height, width } = label.getBoundingClientRect();
      return [label.className, Math.round(height), Math.round(width)].join();
    });
    expect(new Set(looks).size).to.equal(1);
  });

  it('takes the place of what was chosen, and the other way round', async () => {
    const element = await wholeQuiz();
    await pick(element, ask.aim, 'Only have a look', words.notSure);
    expect(chosen(element, ask.aim)).to.deep.equal([words.notSure]);
    await pick(element, ask.aim, 'Only have a look');
    expect(chosen(element, ask.aim)).to.deep.equal(['Only have a look']);

    await pick(element, ask.effects, 'A stiff knee', 'Loss of hair', words.notSure);
    expect(chosen(element, ask.effects)).to.deep.equal([words.notSure]);
    await pick(element, ask.effects, 'A swollen knee');
    expect(chosen(element, ask.effects)).to.deep.equal(['A swollen knee']);

    await pick(element, ask.today, words.isTrue, words.notSure);
    expect(chosen(element, ask.today)).to.deep.equal([words.notSure]);
    expect(kept(element)).to.deep.equal({
      quiz: {
        aim: { answer: { kind: 'single-choice', choice: 'look' }, tries: 0 },
        effects: { answer: { kind: 'several-choices', choices: ['swollen'] }, tries: 0 },
        today: { answer: { kind: 'not-sure' }, tries: 0 },
      },
    });
  });

  it('is taken back where it is a box of its own', async () => {
    const element = await wholeQuiz();
    for (const question of ['effects', 'walked', 'steps', 'friend'] as const) {
      await pick(element, ask[question], words.notSure, words.notSure);
      expect(chosen(element, ask[question]), question).to.deep.equal([]);
    }
    expect(kept(element)).to.deep.equal({});
  });
});

describe('<consent-comprehension-quiz> what is said about an answer', () => {
  it('is kind when it is right, and does not repeat the answer', async () => {
    const element = await quizAbout('aim');
    await pick(element, ask.aim, 'Make the knee smooth');
    await check(element, ask.aim);
    expect(leadOf(element, ask.aim)).to.equal(words.right);
    expect(textOf(feedbackOf(element, ask.aim)!)).to.include('so that it may rub less');
    expect(textOf(feedbackOf(element, ask.aim)!)).to.not.include(words.whatIsKnown);
  });

  it('answers what was chosen, and then tells what is known', async () => {
    const element = await quizAbout('aim');
    await pick(element, ask.aim, 'Put in a new knee');
    await check(element, ask.aim);
    expect(leadOf(element, ask.aim)).to.equal(words.lookAgain);
    const said = textOf(feedbackOf(element, ask.aim)!);
    expect(said).to.match(
      /Put in a new knee: Your own knee stays\. What is known ?Make the knee smooth/,
    );
  });

  it('says nothing of answers that were not chosen', async () => {
    const element = await wholeQuiz();
    await pick(element, ask.aim, 'Only have a look');
    await check(element, ask.aim);
    expect(textOf(feedbackOf(element, ask.aim)!)).to.not.include('Your own knee stays');
    await pick(element, ask.effects, 'A stiff knee');
    await check(element, ask.effects);
    expect(textOf(feedbackOf(element, ask.effects)!)).to.not.include('Your hair is safe');
  });

  for (const [names, lead] of [
    [['A stiff knee', 'A swollen knee'], words.right],
    [['A stiff knee'], words.close],
    [['A stiff knee', 'A swollen knee', 'Loss of hair'], words.close],
    [['Loss of hair'], words.lookAgain],
  ] as const) {
    it(`is "${lead}" for ${names.join(' and ')}`, async () => {
      const element = await quizAbout('effects');
      await pick(element, ask.effects, ...names);
      await check(element, ask.effects);
      expect(leadOf(element, ask.effects)).to.equal(lead);
    });
  }

  for (const [question, wrong] of [
    ['aim', 'Only have a look'],
    ['effects', 'Loss of hair'],
    ['today', words.isTrue],
  ] as const) {
    it(`is the same explanation of "${question}" for another answer and for “I am not sure”`, async () => {
      const element = await quizAbout(question);
      const withoutLead = (): string =>
        textOf(feedbackOf(element, ask[question])!)
          .replace(/^(Let us look at this again|It is fine not to be sure)\. ?/u, '')
          .replace(/Loss of hair: Your hair is safe\. ?/u, '');
      await pick(element, ask[question], wrong);
      await check(element, ask[question]);
      const afterWrong = withoutLead();
      expect(talkBox(element, ask[question]).checked).to.equal(true);
      if (question === 'effects') await pick(element, ask.effects, wrong);
      await pick(element, ask[question], words.notSure);
      await check(element, ask[question]);
      expect(leadOf(element, ask[question])).to.equal(words.fineNotToBeSure);
      expect(withoutLead()).to.equal(afterWrong);
      expect(talkBox(element, ask[question]).checked).to.equal(true);
    });
  }

  it('stands below its own question and nowhere else', async () => {
    const element = await wholeQuiz();
    await pick(element, ask.today, words.isTrue);
    await check(element, ask.today);
    expect(questions.filter((question) => feedbackOf(element, ask[question]))).to.deep.equal([
      'today',
    ]);
    expect(
      answersOf(element, ask.today).compareDocumentPosition(feedbackOf(element, ask.today)!) &
        Node.DOCUMENT_POSITION_FOLLOWING,
    ).to.not.equal(0);
  });

  it('leaves the focus where it is, when it is asked for by key', async () => {
    hurry();
    for (const question of questions) {
      const element = await quizAbout(question);
      const box = choice(element, ask[question], words.notSure);
      box.focus();
      await press(element, ' ');
      await tabTo(element, checkButton(element, ask[question]));
      await press(element, 'Enter');
      expect(feedbackOf(element, ask[question]), question).to.not.equal(undefined);
      await quiet();
      expect(focused(element), question).to.equal(checkButton(element, ask[question]));
      element.remove();
    }
  });

  it('comes next for the Tab key', async () => {
    const element = await quizAbout('aim');
    await pick(element, ask.aim, 'Only have a look');
    checkButton(element, ask.aim).focus();
    await press(element, 'Enter', 'Tab');
    expect(feedbackOf(element, ask.aim)!.contains(focused(element))).to.equal(true);
  });

  it('is announced once, in one piece, and by nothing else', async () => {
    hurry();
    const element = await wholeQuiz();
    const said = announcements(element);
    await pick(element, ask.aim, 'Put in a new knee');
    await check(element, ask.aim);
    await quiet();
    expect(said).to.deep.equal([
      `${words.lookAgain} The surgeon smooths the cartilage, so that it may rub less.`,
    ]);
    const live = element.renderRoot.querySelectorAll(
      '[aria-live], [role="alert"], [role="log"], [role="status"], output, [role="alertdialog"]',
    );
    expect([...live].map(textOf)).to.deep.equal(said);
  });

  it('can be heard again by the same button, and that changes nothing', async () => {
    hurry();
    const element = await quizAbout('aim');
    await pick(element, ask.aim, 'Put in a new knee');
    await check(element, ask.aim);
    await quiet();
    const before = kept(element);
    const said = announcements(element);
    await check(element, ask.aim);
    await quiet();
    expect(said).to.have.length(1);
    expect(kept(element)).to.deep.equal(before);
  });

  it('explains marked words in place', async () => {
    const element = await quizAbout('aim');
    await pick(element, ask.aim, words.notSure);
    await check(element, ask.aim);
    byRole(feedbackOf(element, ask.aim)!, 'button', 'cartilage').click();
    expect(textOf(feedbackOf(element, ask.aim)!)).to.include(
      'A smooth layer on the ends of bones.',
    );
  });

  it('goes when the answer is changed, and comes again as often as it is asked for', async () => {
    const element = await quizAbout('aim');
    const wrong = 'Put in a new knee';
    const right = 'Make the knee smooth';
    for (let round = 1; round <= 4; round += 1) {
      await pick(element, ask.aim, wrong);
      expect(feedbackOf(element, ask.aim)).to.equal(undefined);
      await check(element, ask.aim);
      expect(leadOf(element, ask.aim)).to.equal(words.lookAgain);
      await pick(element, ask.aim, right);
      expect(feedbackOf(element, ask.aim)).to.equal(undefined);
      await check(element, ask.aim);
      expect(leadOf(element, ask.aim)).to.equal(words.right);
    }
    expect(kept(element)).to.deep.equal({
      quiz: {
        aim: {
          answer: { kind: 'single-choice', choice: 'smooth' },
          checked: { kind: 'single-choice', choice: 'smooth' },
          tries: 8,
        },
      },
    });
    for (const one of allByRole(element, 'radio'))
      expect((one as HTMLInputElement).disabled).to.equal(false);
  });

  it('comes back at once when the answer that was looked at is chosen again', async () => {
    const element = await quizAbout('aim');
    await pick(element, ask.aim, 'Only have a look');
    await check(element, ask.aim);
    await pick(element, ask.aim, 'Make the knee smooth', 'Only have a look');
    expect(leadOf(element, ask.aim)).to.equal(words.lookAgain);
  });
});

describe('<consent-comprehension-quiz> asking without an answer', () => {
  for (const question of ['aim', 'effects', 'today', 'walked'] as const) {
    it(`tells what to do at "${question}", once and where it was asked`, async () => {
      hurry();
      const element = await wholeQuiz();
      const said = announcements(element);
      checkButton(element, ask[question]).focus();
      await press(element, 'Enter');
      const notices = allByText(body(element), /I am not sure” is (one|an answer)/);
      expect(notices).to.have.length(1);
      expect(questionOf(element, ask[question]).contains(notices[0]!)).to.equal(true);
      await quiet();
      expect(said).to.deep.equal([textOf(notices[0]!)]);
      expect(focused(element)).to.equal(checkButton(element, ask[question]));
      expect(feedbackOf(element, ask[question])).to.equal(undefined);
      expect(kept(element)).to.deep.equal({});
    });
  }

  it('is forgotten once there is one', async () => {
    const element = await quizAbout('aim');
    await check(element, ask.aim);
    await pick(element, ask.aim, words.notSure);
    expect(allByText(body(element), /^Choose an answer first/)).to.have.length(0);
  });

  it('is possible for an order and for own words, which are answers as they stand', async () => {
    const element = await wholeQuiz();
    await check(element, ask.steps);
    expect(leadOf(element, ask.steps)).to.equal(words.lookAgain);
    await check(element, ask.friend);
    expect(leadOf(element, ask.friend)).to.equal(words.compareWith);
  });
});

describe('<consent-comprehension-quiz> as a whole', () => {
  it('says before the first question that it is no test', async () => {
    for (const pace of ['one-at-a-time', 'all-together'] as const) {
      const element = await quiz({ pace });
      const notice = byText(element, /^Not a test\. \d short questions\.$/u);
      expect(isBefore(notice, answersOf(element, asked(element)[0]!))).to.equal(true);
      element.remove();
    }
  });

  it('says what the answers are not: before many questions, and below one', async () => {
    for (const pace of ['one-at-a-time', 'all-together'] as const) {
      const element = await quiz({ pace });
      const notice = byText(element, /^There are no points\./u);
      expect(textOf(notice)).to.match(/no consent.*not show if you are able to decide/u);
      const first = answersOf(element, asked(element)[0]!);
      expect(isBefore(notice, first)).to.equal(pace === 'all-together');
      expect(isBefore(notice, heading(element, words.aboutThis))).to.equal(true);
      element.remove();
    }
  });

  it('has no score, mark, count, time or lock, whatever is answered', async () => {
    const element = await wholeQuiz();
    const look = (): void => {
      const said = [...element.renderRoot.querySelectorAll('.question *, .topics *')]
        .filter((one) => one.childElementCount === 0 && !one.matches('.why *, .found *'))
        .map(textOf)
        .join(' ');
      expect(
        /score|point|mark|grade|percent|%|pass|fail|wrong|incorrect|mistake|error|result:|minute|second|\d+ (of|out of|\/) \d+ (right|clear|correct)/iu.exec(
          said,
        )?.[0],
      ).to.equal(undefined);
      expect(
        element.renderRoot.querySelector(
          'meter, progress, [disabled], [role="progressbar"], [role="timer"]',
        ),
      ).to.equal(null);
    };
    look();
    await pick(element, ask.aim, 'Put in a new knee');
    await pick(element, ask.effects, 'A stiff knee', 'A swollen knee');
    await pick(element, ask.today, words.notSure);
    await pick(element, ask.walked, words.notSure);
    for (const question of questions) await check(element, ask[question]);
    look();
    expect(textOf(element.renderRoot.querySelector('.topics')!)).to.not.match(/\d/);
  });

  it('looks the same after a right and after another answer, but for the words', async () => {
    const looks: string[] = [];
    for (const name of ['Make the knee smooth', 'Only have a look', words.notSure]) {
      const element = await quizAbout('aim');
      await pick(element, ask.aim, name);
      await check(element, ask.aim);
      const feedback = feedbackOf(element, ask.aim)!;
      const { color, backgroundColor, borderInlineStart } = getComputedStyle(feedback);
      const lead = getComputedStyle(feedback.querySelector('p')!);
      const label = getComputedStyle(choice(element, ask.aim, name).closest('label')!);
      looks.push(
        [
          feedback.className,
          color,
          backgroundColor,
          borderInlineStart,
          lead.color,
          label.borderTopColor,
          label.backgroundColor,
        ].join(),
      );
      element.remove();
    }
    expect(new Set(looks).size).to.equal(1);
  });

  it('keeps a list to talk about that the reader can add to and take from', async () => {
    const element = await wholeQuiz();
    expect(topicsIn(element)).to.deep.equal({});
    expect(allByText(element, /^What you are not sure of, or want to talk about/)).to.have.length(
      1,
    );
    await pick(element, ask.aim, 'Make the knee smooth');
    await check(element, ask.aim);
    expect(talkBox(element, ask.aim).checked).to.equal(false);
    expect(topicsIn(element)).to.deep.equal({});
    expect(allByText(element, /^Nothing is on your list now/)).to.have.length(1);
    talkBox(element, ask.aim).click();
    await element.updateComplete;
    expect(topicsIn(element)).to.deep.equal({
      [words.whatWouldBeDone]: ['The aim of the operation'],
    });
    await pick(element, ask.today, words.notSure);
    await check(element, ask.today);
    expect(topicsIn(element)).to.deep.equal({
      [words.whatWouldBeDone]: ['The aim of the operation'],
      [words.choosingFreely]: ['How long I can take'],
    });
    talkBox(element, ask.today).click();
    await element.updateComplete;
    talkBox(element, ask.aim).click();
    await element.updateComplete;
    expect(topicsIn(element)).to.deep.equal({});
    // What is so anyway is not written down.
    expect((kept(element) as { topics?: unknown }).topics).to.deep.equal({ today: 'leave' });
  });

  it('leads from a topic back to its question, again and again', async () => {
    const element = await wholeQuiz();
    await pick(element, ask.today, words.notSure);
    await check(element, ask.today);
    const heading = byRole(element, 'heading', new RegExp(`${ask.today}$`));
    for (let round = 1; round <= 3; round += 1) {
      const link = byRole(element, 'button', named(words.lookAtQuestion, 'How long I can take'));
      link.focus();
      await press(element, 'Enter');
      expect(focused(element), `round ${round}`).to.equal(heading);
    }
    // And it does not lead there once more when something else is done.
    await pick(element, ask.aim, words.notSure);
    choice(element, ask.aim, words.notSure).focus();
    await check(element, ask.aim);
    await quiet();
    expect(focused(element)).to.not.equal(heading);
  });

  it('leads from a topic at the end back to its question, one at a time', async () => {
    const element = await quiz();
    await pick(element, ask.aim, words.notSure);
    await check(element, ask.aim);
    for (let round = 1; round <= 2; round += 1) {
      await goToEnd(element);
      expect(focused(element)).to.equal(byRole(element, 'heading', words.topicsToTalkAbout));
      byRole(element, 'button', named(words.lookAtQuestion, 'The aim of the operation')).click();
      await element.updateComplete;
      expect(asked(element)).to.deep.equal([ask.aim]);
      expect(leadOf(element, ask.aim)).to.equal(words.fineNotToBeSure);
      expect(focused(element)).to.equal(
        byRole(element, 'heading', new RegExp(ask.aim.replace('?', '\\?'))),
      );
    }
  });

  it('shows nothing that a reader cannot come across', async () => {
    const element = await wholeQuiz();
    const hidden = [...element.renderRoot.querySelectorAll<HTMLElement>('*')].filter(
      (one) => one.childElementCount === 0 && textOf(one) !== '' && !isShown(one),
    );
    // But arrows that stand for words, what is behind closed drawers, the room that sentences will take, and what is for
    // paper.
    const rest = hidden.filter(
      (one) => !one.closest('details, .frames-unset, .paper-only, [aria-hidden]'),
    );
    expect(rest.map(textOf)).to.deep.equal([]);
  });
});
