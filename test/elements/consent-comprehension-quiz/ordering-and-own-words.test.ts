import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { ConsentComprehensionQuiz } from '../../../src/elements/consent-comprehension-quiz/consent-comprehension-quiz.js';
import { registerLocale } from '../../../src/localization/locales.js';
import { hurry } from '../../support/clock.js';
import { focused, quiet } from '../../support/fixture.js';
import { messages } from '../../support/messages.js';
import {
  allEventsAt,
  announcements,
  answersOf,
  ask,
  check,
  chosen,
  feedbackOf,
  input,
  inShort,
  kept,
  leadOf,
  pick,
  press,
  quiz,
  quizAbout,
  sampleQuiz,
  tabTo,
  talkBox,
  topicsIn,
  wholeQuiz,
} from '../../support/quiz.js';
import { allByRole, byRole, byText, textOf } from '../../support/roles.js';
import { words } from '../../support/words.js';

const right = ['You sleep', 'The knee is smoothed', 'A bandage goes on', 'You go home'];

function order(element: ConsentComprehensionQuiz): string[] {
  return [...answersOf(element, ask.steps).querySelectorAll('.order-text')].map(textOf);
}

function mover(
  element: ConsentComprehensionQuiz,
  direction: 'up' | 'down',
  thing: string,
): HTMLElement {
  return byRole(
    answersOf(element, ask.steps),
    'button',
    new RegExp(`^Move ${direction} ?: ${thing}$`),
  );
}

/** Puts things in order by keyboard, from the top: each is moved up to its place. */
async function putInOrder(
  element: ConsentComprehensionQuiz,
  wanted: readonly string[],
): Promise<void> {
  for (const [place, thing] of wanted.entries()) {
    const button = mover(element, 'up', thing);
    button.focus();
    while (order(element).indexOf(thing) > place) await press(element, 'Enter');
    expect(focused(element)).to.equal(button);
  }
}

describe('<consent-comprehension-quiz> putting things in order', () => {
  it('is done by two buttons at each thing, with the keyboard alone', async () => {
    const element = await quizAbout('steps');
    await putInOrder(element, right);
    expect(order(element)).to.deep.equal(right);
    expect(kept(element)).to.deep.equal({
      quiz: {
        steps: {
          answer: { kind: 'ordering', order: ['sleep', 'smooth', 'bandage', 'home'] },
          tries: 0,
        },
      },
    });
    await check(element, ask.steps);
    expect(leadOf(element, ask.steps)).to.equal(words.right);
    expect(talkBox(element, ask.steps).checked).to.equal(false);
  });

  it('keeps the focus with the thing that moves, and tells its place once', async () => {
    hurry();
    const element = await quizAbout('steps');
    const said = announcements(element);
    const events = allEventsAt(document);
    const [first = ''] = order(element);
    const down = mover(element, 'down', first);
    await tabTo(element, down);
    for (const place of [2, 3, 4]) {
      await press(element, ' ');
      expect(order(element)[place - 1]).to.equal(first);
      expect(focused(element)).to.equal(down);
      await quiet();
      expect(said.at(-1)).to.equal(`${first}: now ${place} of 4`);
    }
    expect(said).to.have.length(3);
    expect(inShort(events)).to.deep.equal(Array(3).fill('change kind=answers changed=quiz'));
  });

  it('tells the place in the language of the thing that moves, where the interface speaks it', async () => {
    hurry();
    registerLocale('es', messages({ '{0}: now {1} of {2}': '{0}: ahora {1} de {2}' }));
    for (const [language, sentence] of [
      ['es', ': ahora 2 de 4'],
      ['he', '\u2069: now 2 of 4'],
    ] as const) {
      const definition = { ...sampleQuiz(), id: `steps-${language}`, language };
      const element = await quizAbout('steps', { definition });
      const said = announcements(element);
      mover(element, 'down', order(element)[0]!).click();
      await quiet();
      expect(said.at(-1)).to.match(new RegExp(`${sentence}$`, 'u'));
    }
  });

  it('keeps up with keys that are pressed fast', async () => {
    const element = await quizAbout('steps');
    const last = order(element).at(-1)!;
    mover(element, 'up', last).focus();
    for (let round = 0; round < 6; round += 1) await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(order(element)[0]).to.equal(last);
    expect(focused(element)).to.equal(mover(element, 'up', last));
  });

  it('stops at the ends, where the buttons stay and do nothing', async () => {
    hurry();
    const element = await quizAbout('steps');
    const [first = ''] = order(element);
    const before = order(element);
    const up = mover(element, 'up', first);
    expect(up.getAttribute('aria-disabled')).to.equal('true');
    expect(mover(element, 'down', first).getAttribute('aria-disabled')).to.equal('false');
    expect(mover(element, 'down', before.at(-1)!).getAttribute('aria-disabled')).to.equal('true');
    const said = announcements(element);
    const events = allEventsAt(document);
    up.focus();
    await press(element, 'Enter');
    await quiet();
    expect(order(element)).to.deep.equal(before);
    expect(focused(element)).to.equal(up);
    expect(said).to.deep.equal([]);
    expect(events).to.deep.equal([]);
    expect(kept(element)).to.deep.equal({});
  });

  it('names the things in a list, and says how', async () => {
    const element = await quizAbout('steps');
    const list = byRole(answersOf(element, ask.steps), 'list');
    expect(list.localName).to.equal('ol');
    byText(element, /^Put these in order with the arrows\./);
  });

  it('tells the usual order when it is another one, or when the reader is not sure', async () => {
    const element = await quizAbout('steps');
    await check(element, ask.steps);
    const usual = (): string[] =>
      [...feedbackOf(element, ask.steps)!.querySelectorAll('ol > li')].map(textOf);
    expect(leadOf(element, ask.steps)).to.equal(words.lookAgain);
    expect(usual()).to.deep.equal(right);
    expect(talkBox(element, ask.steps).checked).to.equal(true);
    await pick(element, ask.steps, words.notSure);
    expect(feedbackOf(element, ask.steps)).to.equal(undefined);
    await check(element, ask.steps);
    expect(leadOf(element, ask.steps)).to.equal(words.fineNotToBeSure);
    expect(usual()).to.deep.equal(right);
    await putInOrder(element, right);
    expect(chosen(element, ask.steps)).to.deep.equal([]);
    await check(element, ask.steps);
    expect(leadOf(element, ask.steps)).to.equal(words.right);
    expect(feedbackOf(element, ask.steps)!.querySelector('ol')).to.equal(null);
  });
});

const secret = 'Xyzzy, I am afraid of needles';

function room(element: ConsentComprehensionQuiz): HTMLInputElement {
  return input(answersOf(element, ask.friend), 'textbox', words.sayItAloud);
}

describe('<consent-comprehension-quiz> own words', () => {
  it('are never kept, sent or read', async () => {
    const element = await wholeQuiz();
    const events = allEventsAt(document);
    let reads = 0;
    const field = room(element);
    const value = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!;
    Object.defineProperty(field, 'value', {
      configurable: true,
      get() {
        reads += 1;
        return value.get!.call(this) as string;
      },
    });
    field.focus();
    await sendKeys({ type: secret });
    await press(element, 'Tab');
    expect(events).to.deep.equal([]);
    expect(kept(element)).to.deep.equal({});
    await check(element, ask.friend);
    expect(inShort(events)).to.deep.equal(['change kind=answers changed=quiz']);
    expect(JSON.stringify(element.worksheet)).to.not.include('Xyzzy');
    expect(kept(element)).to.deep.equal({
      quiz: {
        friend: { answer: { kind: 'own-words' }, checked: { kind: 'own-words' }, tries: 1 },
      },
    });
    expect(element.renderRoot.querySelector('.root')!.outerHTML).to.not.include('Xyzzy');
    expect(element.outerHTML).to.not.include('Xyzzy');
    expect(reads).to.equal(0);
    expect(value.get!.call(field)).to.equal(secret);
  });

  it('are not offered to the browser to keep or to check', async () => {
    const element = await quizAbout('friend');
    const field = room(element);
    expect([
      field.getAttribute('autocomplete'),
      field.getAttribute('spellcheck'),
      field.name,
    ]).to.deep.equal(['off', 'false', '']);
    expect(field.form).to.equal(null);
    const described = element.shadowRoot!.getElementById(field.getAttribute('aria-describedby')!)!;
    expect(textOf(described)).to.match(/^What you write here is not kept/);
  });

  it('are still there to compare them with what is shown', async () => {
    const element = await quizAbout('friend');
    room(element).focus();
    await sendKeys({ type: secret });
    await check(element, ask.friend);
    expect(room(element).value).to.equal(secret);
    const feedback = feedbackOf(element, ask.friend)!;
    expect(leadOf(element, ask.friend)).to.equal(words.compareWith);
    expect([...feedback.querySelectorAll('li')].map(textOf)).to.deep.equal([
      'What is done',
      'What else there is',
    ]);
    expect(talkBox(element, ask.friend).checked).to.equal(false);
  });

  it('need not be written at all', async () => {
    const element = await quizAbout('friend');
    await check(element, ask.friend);
    expect(leadOf(element, ask.friend)).to.equal(words.compareWith);
  });

  it('are judged by nobody, and “I am not sure” puts the topic on the list', async () => {
    const element = await wholeQuiz();
    await check(element, ask.friend);
    expect(topicsIn(element)).to.deep.equal({});
    await pick(element, ask.friend, words.notSure);
    expect(feedbackOf(element, ask.friend)).to.equal(undefined);
    await check(element, ask.friend);
    expect(leadOf(element, ask.friend)).to.equal(words.fineNotToBeSure);
    expect(feedbackOf(element, ask.friend)!.querySelectorAll('li')).to.have.length(2);
    expect(topicsIn(element)).to.deep.equal({
      [words.consent]: ['My choice in my own words'],
    });
  });

  it('stay while other questions are answered, and are in no element made later', async () => {
    const element = await wholeQuiz();
    room(element).focus();
    await sendKeys({ type: secret });
    await pick(element, ask.today, words.isTrue);
    await check(element, ask.today);
    expect(room(element).value).to.equal(secret);
    const other = await quiz({ topics: 'friend', worksheet: JSON.stringify(element.worksheet) });
    expect(room(other).value).to.equal('');
  });

  it('go with the whole list of controls by Tab', async () => {
    const element = await quizAbout('friend');
    await tabTo(element, room(element));
    await press(element, 'Tab');
    expect(focused(element)).to.equal(
      allByRole(answersOf(element, ask.friend), 'checkbox', words.notSure)[0],
    );
  });
});
