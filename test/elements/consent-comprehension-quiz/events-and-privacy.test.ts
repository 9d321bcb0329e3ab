import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { ConsentComprehensionQuiz } from '../../../src/elements/consent-comprehension-quiz/consent-comprehension-quiz.js';
import { privateEvents } from '../../../src/elements/core/private-events.js';
import { answerRequests } from '../../support/fake-fetch.js';
import { append, cleanUp, focused, quiet, replace, settled } from '../../support/fixture.js';
import { watchListeners } from '../../support/listeners.js';
import { watchTimers } from '../../support/timers.js';
import { clickOn } from '../../support/mouse.js';
import {
  allEventsAt,
  answersOf,
  ask,
  check,
  checkButton,
  choice,
  chosen,
  core,
  goOn,
  goToEnd,
  inShort,
  input,
  kept,
  moreButton,
  pick,
  press,
  quiz,
  quizAbout,
  sampleQuiz,
  tabTo,
  talkBox,
  wayOn,
  wholeQuiz,
  worksheetWith,
  type SampleQuestion,
} from '../../support/quiz.js';
import { allByRole, byRole } from '../../support/roles.js';
import { sentences, words } from '../../support/words.js';

const questions = Object.keys(ask) as SampleQuestion[];

/** Goes through the quiz to its end by keyboard, one question at a time, and answers each in its way. */
async function answerByKeyboard(element: ConsentComprehensionQuiz): Promise<void> {
  const acts: Readonly<Record<SampleQuestion, () => Promise<void>>> = {
    aim: async () => {
      choice(element, ask.aim, 'Put in a new knee').focus();
      await press(element, ' ', 'ArrowDown');
    },
    effects: async () => {
      choice(element, ask.effects, 'A stiff knee').focus();
      await press(element, ' ');
    },
    today: async () => {
      choice(element, ask.today, words.isTrue).focus();
      await press(element, ' ');
    },
    walked: async () => {
      input(element, 'textbox', sentences.howManyOf(100)).focus();
      await sendKeys({ type: '4' });
      await press(element, 'Tab', 'ArrowRight');
    },
    steps: async () => {
      allByRole(element, 'button', /^Move down/)[0]!.focus();
      await press(element, 'Enter');
    },
    friend: async () => {
      input(element, 'textbox', /^Say it aloud/).focus();
      await sendKeys({ type: 'Secret' });
    },
  };
  for (const question of [...core, 'walked'] as const) {
    await acts[question]();
    await tabTo(element, checkButton(element, ask[question]));
    await press(element, 'Enter');
    await tabTo(element, talkBox(element, ask[question]));
    await press(element, ' ');
    await tabTo(element, wayOn(element));
    await press(element, 'Enter');
    if (question === core.at(-1)) {
      await tabTo(element, moreButton(element));
      await press(element, 'Enter');
    }
  }
}

describe('<consent-comprehension-quiz> events', () => {
  it('are one for each act, and name the part only', async () => {
    const element = await wholeQuiz();
    const events = allEventsAt(document);
    await pick(element, ask.aim, 'Only have a look');
    expect(inShort(events)).to.deep.equal(['change kind=answers changed=quiz']);
    await check(element, ask.aim);
    expect(events).to.have.length(2);
    talkBox(element, ask.aim).click();
    await element.updateComplete;
    expect(inShort(events)).to.deep.equal([
      'change kind=answers changed=quiz',
      'change kind=answers changed=quiz',
      'change kind=answers changed=topics',
    ]);
    await check(element, ask.steps);
    expect(inShort(events).slice(3)).to.deep.equal(['change kind=answers changed=quiz']);
  });

  it('are none for what changes nothing', async () => {
    const element = await wholeQuiz();
    const events = allEventsAt(document);
    await check(element, ask.aim);
    choice(element, ask.aim, 'Only have a look').focus();
    expect(events).to.deep.equal([]);
    await pick(element, ask.aim, 'Only have a look', 'Only have a look');
    await check(element, ask.aim);
    await check(element, ask.aim);
    expect(events).to.have.length(2);
  });

  it('are heard at the element and at the document, from outside of the shadow root', async () => {
    const element = await wholeQuiz();
    const [atElement, atDocument] = [allEventsAt(element), allEventsAt(document)];
    await pick(element, ask.aim, 'Only have a look');
    expect(atElement).to.deep.equal(atDocument);
    expect(atDocument.map(({ target }) => (target as Element).localName)).to.deep.equal([
      'consent-comprehension-quiz',
    ]);
  });

  it('carry no answer, question or topic, whatever is answered', async () => {
    const element = await quiz();
    const events = allEventsAt(document);
    await answerByKeyboard(element);
    const known = [
      'change kind=answers changed=quiz',
      'change kind=answers changed=topics',
      'complete definitionId=sore-knee definitionVersion=1.2.3',
    ];
    expect([...new Set(inShort(events))].sort()).to.deep.equal(known);
    for (const event of events) expect('detail' in event).to.equal(false);
  });

  it('tell of the end once, one at a time', async () => {
    const element = await quiz();
    const events = allEventsAt(document);
    for (let place = 1; place < core.length; place += 1) await goOn(element);
    expect(events).to.deep.equal([]);
    await goOn(element);
    byRole(element, 'button', words.back).click();
    await element.updateComplete;
    await goOn(element);
    moreButton(element).click();
    await element.updateComplete;
    await goToEnd(element);
    expect(inShort(events)).to.deep.equal([
      'complete definitionId=sore-knee definitionVersion=1.2.3',
    ]);
  });

  it('tell of the end once, all together, when every question was looked at', async () => {
    const element = await wholeQuiz();
    const events = allEventsAt(document);
    const ends = (): string[] => inShort(events).filter((one) => one.startsWith('complete'));
    for (const question of questions) {
      expect(ends()).to.deep.equal([]);
      await pick(element, ask[question], words.notSure);
      await check(element, ask[question]);
    }
    expect(ends()).to.have.length(1);
    await pick(element, ask.aim, 'Only have a look');
    await check(element, ask.aim);
    byRole(element, 'button', words.oneAtATime).click();
    await element.updateComplete;
    await goToEnd(element);
    expect(ends()).to.have.length(1);
  });

  it('tell of the end again for another definition', async () => {
    const element = await quizAbout('aim');
    const events = allEventsAt(document);
    wayOn(element).click();
    element.definition = sampleQuiz((definition) => {
      definition.id = 'sore-hip';
    });
    await settled(element);
    wayOn(element).click();
    expect(inShort(events).filter((one) => one.startsWith('complete'))).to.deep.equal([
      'complete definitionId=sore-knee definitionVersion=1.2.3',
      'complete definitionId=sore-hip definitionVersion=1.2.3',
    ]);
  });

  it('are none when the page does something', async () => {
    const element = await quiz();
    const events = allEventsAt(document);
    element.pace = 'all-together';
    element.topics = 'disclosure';
    element.worksheet = worksheetWith({ aim: { answer: { kind: 'not-sure' }, tries: 0 } });
    element.headingLevel = 3;
    element.lang = 'es';
    await settled(element);
    element.remove();
    append(element);
    await settled(element);
    await quiet();
    expect(events).to.deep.equal([]);
  });
});

/** What a script of the page hears, as a tracker or a session recorder listens. */
function heardByThePage(): string[] {
  const heard: string[] = [];
  const others = [
    'change',
    'contextmenu',
    'dragstart',
    'drop',
    'invalid',
    'pointercancel',
    'select',
    'submit',
    'textInput',
    'toggle',
    'touchcancel',
  ];
  for (const type of new Set([...privateEvents(), ...others])) {
    const listen = (event: Event): void => {
      const [from] = event.composedPath();
      // A neutral copy at the element itself says nothing of what was used.
      if (!(from instanceof Element) || from.shadowRoot) return;
      // Nor does the page itself, which the mouse leaves.
      if (from === document.body || from === document.documentElement) return;
      heard.push(`${type} from ${from instanceof Element ? from.outerHTML.slice(0, 60) : 'page'}`);
    };
    document.addEventListener(type, listen);
    cleanUp(() => {
      document.removeEventListener(type, listen);
    });
  }
  return heard;
}

describe('<consent-comprehension-quiz> what a reader answers', () => {
  it('is not heard by the page when a whole quiz is answered by keyboard', async () => {
    const element = await quiz();
    choice(element, ask.aim, 'Put in a new knee').focus();
    const heard = heardByThePage();
    await answerByKeyboard(element);
    byRole(element, 'button', /^Look at the question ?: My choice in my own words/).focus();
    await press(element, 'Enter');
    expect(heard).to.deep.equal([]);
    const { quiz: answers } = kept(element) as { quiz: Record<string, unknown> };
    expect(Object.keys(answers)).to.have.members(questions);
  });

  it('is not heard by the page when it is answered by mouse', async () => {
    const element = await wholeQuiz();
    const heard = heardByThePage();
    const click = async (target: Element): Promise<void> => {
      await clickOn(target);
      await element.updateComplete;
    };
    await click(choice(element, ask.aim, 'Only have a look').closest('label')!);
    await click(checkButton(element, ask.aim));
    await click(talkBox(element, ask.aim));
    await click(choice(element, ask.effects, 'A stiff knee'));
    await click(answersOf(element, ask.walked).querySelector('.icons svg')!);
    await click(allByRole(element, 'button', /^Move down/)[0]!);
    await click(input(element, 'textbox', /^Say it aloud/));

    expect(chosen(element, ask.aim)).to.deep.equal(['Only have a look']);
    expect(chosen(element, ask.effects)).to.deep.equal(['A stiff knee']);
    expect(heard).to.deep.equal([]);
  });

  it('is not heard when it is pasted, dropped, or put together from several keys', async () => {
    const element = await quizAbout('friend');
    const field = input(element, 'textbox', /^Say it aloud/);
    const heard = heardByThePage();
    const options = { bubbles: true, composed: true, cancelable: true };
    const data = new DataTransfer();
    data.setData('text/plain', 'Secret');
    for (const type of ['copy', 'cut', 'paste'])
      field.dispatchEvent(new ClipboardEvent(type, { ...options, clipboardData: data }));
    for (const type of ['dragstart', 'drop'])
      field.dispatchEvent(new DragEvent(type, { ...options, dataTransfer: data }));
    for (const type of ['compositionstart', 'compositionupdate', 'compositionend'])
      field.dispatchEvent(new CompositionEvent(type, { ...options, data: 'Secret' }));
    for (const type of ['beforeinput', 'input', 'textInput'])
      field.dispatchEvent(new InputEvent(type, { ...options, data: 'Secret' }));
    for (const type of ['contextmenu', 'auxclick', 'dblclick'])
      field.dispatchEvent(new MouseEvent(type, options));
    for (const type of ['touchstart', 'touchend']) field.dispatchEvent(new Event(type, options));
    expect(heard).to.deep.equal([]);
  });

  it('leaves the page what happens outside of the questions', async () => {
    const element = await quiz();
    const heard = heardByThePage();
    byRole(element, 'heading', words.aboutThis).click();
    expect(heard.filter((one) => one.startsWith('click '))).to.have.length(1);
    const field = append(document.createElement('input'));
    field.focus();
    await sendKeys({ press: 'a' });
    expect(field.value).to.equal('a');
    expect(heard.length).to.be.greaterThan(3);
  });

  it('is in no storage, no request, no address, no title and no attribute of the element', async () => {
    const requests = answerRequests(() => new Response());
    let others = 0;
    replace(navigator, 'sendBeacon', () => {
      others += 1;
      return true;
    });
    for (const name of [
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'Image',
      'BroadcastChannel',
    ] as const)
      replace(
        globalThis,
        name,
        class {
          constructor() {
            others += 1;
          }
        } as never,
      );
    for (const name of ['setItem', 'removeItem', 'clear'] as const)
      replace(Storage.prototype, name, () => {
        others += 1;
      });
    for (const name of ['open', 'deleteDatabase'] as const)
      replace(IDBFactory.prototype, name, (() => {
        others += 1;
      }) as never);
    for (const name of ['pushState', 'replaceState'] as const)
      replace(history, name, () => {
        others += 1;
      });
    const page = (): unknown => [location.href, document.title, document.cookie, history.length];
    const before = page();
    const element = await quiz();
    const markup = element.outerHTML;
    const globals = Object.keys(globalThis).length;
    const resources = performance.getEntriesByType('resource').length;
    await answerByKeyboard(element);
    await quiet();
    expect(requests).to.deep.equal([]);
    expect(others).to.equal(0);
    expect(page()).to.deep.equal(before);
    expect(element.outerHTML).to.equal(markup);
    expect(element.childElementCount).to.equal(0);
    expect(Object.keys(globalThis).length).to.equal(globals);
    expect(performance.getEntriesByType('resource').length).to.equal(resources);
  });

  it('goes into no form of the page', async () => {
    const form = append(document.createElement('form'));
    const element = await quiz({ pace: 'all-together' }, form);
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted += 1;
    });
    await pick(element, ask.aim, 'Only have a look');
    input(element, 'textbox', sentences.howManyOf(100)).focus();
    await sendKeys({ type: '4' });
    await press(element, 'Enter');
    await check(element, ask.walked);
    expect([...new FormData(form)]).to.deep.equal([]);
    expect(submitted).to.equal(0);
  });
});

describe('<consent-comprehension-quiz> when it is removed', () => {
  it('leaves no listener on window or document', async () => {
    const listeners = watchListeners();
    const element = await quiz();
    expect(listeners.left()).to.deep.equal([
      'document context-provider: 1',
      'window afterprint: 1',
      'window beforeprint: 1',
    ]);
    await answerByKeyboard(element);
    element.remove();
    expect(listeners.left()).to.deep.equal([]);
  });

  it('leaves no timer running', async () => {
    const element = await wholeQuiz();
    const timers = watchTimers();
    await pick(element, ask.aim, 'Only have a look');
    await check(element, ask.aim);
    expect(timers.running()).to.equal(1);
    element.remove();
    expect(timers.running()).to.equal(0);
  });

  it('is not drawn again by an explainer that comes or goes', async () => {
    const element = await quiz();
    element.remove();
    await element.updateComplete;
    const guide = append(document.createElement('procedure-explainer'));
    guide.remove();
    expect(element.isUpdatePending).to.equal(false);
  });

  it('comes back with its answers, its place and its listeners', async () => {
    const element = await quiz();
    await pick(element, ask.aim, 'Only have a look');
    wayOn(element).click();
    element.remove();
    await quiet();
    const listeners = watchListeners();
    append(element);
    await settled(element);
    expect(listeners.left()).to.deep.equal([
      'document context-provider: 1',
      'window afterprint: 1',
      'window beforeprint: 1',
    ]);
    byRole(element, 'group', /What can happen after the operation\?$/);
    byRole(element, 'button', words.back).click();
    await element.updateComplete;
    expect(chosen(element, ask.aim)).to.deep.equal(['Only have a look']);
    expect(focused(element)).to.equal(
      byRole(element, 'heading', /What is the operation meant to do\?$/),
    );
  });
});
