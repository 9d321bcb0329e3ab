import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { SecondOpinionChecklist } from '../../../src/elements/second-opinion-checklist/second-opinion-checklist.js';
import {
  addOwn,
  box,
  checklist,
  heardChanges,
  noteField,
  radio,
  recordState,
  said,
  section,
  setDay,
  setTime,
  tabTo,
  write,
} from '../../support/checklist.js';
import { cleanUp, focused, replace } from '../../support/fixture.js';
import { clickOn } from '../../support/mouse.js';
import { byRole, shownText, summary } from '../../support/roles.js';
import { words } from '../../support/words.js';

/** What is typed below, none of which may leave the element. */
const secrets = ['My aunt’s letters', 'Can I dance?', 'Wait and see', 'Operate'] as const;

/** Goes to a control by the Tab key and presses another one on it. */
async function press(
  element: SecondOpinionChecklist,
  control: HTMLElement,
  key = ' ',
): Promise<void> {
  await tabTo(element, control);
  await sendKeys({ press: key });
  await element.updateComplete;
}

/** Clicks in the middle of what belongs to a control. */
async function click(element: SecondOpinionChecklist, control: HTMLElement): Promise<void> {
  await clickOn(control.closest('label') ?? control);
  await element.updateComplete;
}

/** Fills in each section: the first ones by keyboard alone, the others by the mouse. */
async function fillIn(element: SecondOpinionChecklist): Promise<void> {
  const at = (name: Parameters<typeof section>[1]): HTMLElement => section(element, name);
  box(at('forYou'), said('reasons', 'diagnosis')).focus();
  await press(element, box(at('forYou'), said('reasons', 'diagnosis')));
  await press(element, box(at('forYou'), 'To be sure about the knee.'));
  await press(element, box(at('forYou'), said('when', 'rare')));
  await press(element, box(at('steps'), said('steps', 'tell')));
  await press(element, box(at('steps'), 'Collect your knee records.'));
  const records = at('records');
  await tabTo(element, recordState(records, 'Tests of your knee', words.notYet));
  await sendKeys({ press: 'ArrowRight' });
  await sendKeys({ press: 'ArrowRight' });
  await element.updateComplete;
  await tabTo(element, byRole(at('records'), 'textbox', words.anotherRecord));
  await addOwn(element, focused(element) as HTMLElement, secrets[0]);
  await click(element, recordState(records, secrets[0], words.asked));

  await click(element, box(at('questions'), 'Why does my knee hurt?'));
  await click(element, summary(at('questions'), /more questions$/));
  await click(element, box(at('questions'), said('questions', 'so-letter')));
  await addOwn(element, byRole(at('questions'), 'textbox', words.inYourOwnWords), secrets[1]);
  await click(element, radio(at('independence'), said('independence', 'not-same-team'), words.yes));
  await click(element, radio(at('independence'), said('independence', 'no-gain'), words.no));
  await sendKeys({ press: 'ArrowDown' });
  await click(element, radio(at('independence'), 'The second doctor sells no braces.', words.no));
  await click(element, radio(at('sharing'), words.sharing, words.askMeFirst));
  await click(element, radio(at('sharing'), said('sharing', 'findings'), words.share));
  await click(element, radio(at('sharing'), said('sharing', 'advice'), words.keepToMyself));
  await write(
    element,
    noteField(element, words.firstOpinion, said('compared', 'advice')),
    secrets[2],
  );
  await write(
    element,
    noteField(element, words.secondOpinion, said('compared', 'advice')),
    secrets[3],
  );
  await setDay(element, '2099-03-12');
  await setTime(element, '10:30 AM');
}

const filled = {
  worksheetVersion: '1.0',
  definition: { id: 'sore-knee', version: '1.2.3' },
  answers: {
    reasons: { diagnosis: 'applies', 'knee-sure': 'applies' },
    situations: { rare: 'applies' },
    steps: { tell: 'done', collect: 'done' },
    ownRecords: { 'own-1': secrets[0] },
    records: { tests: 'sent', 'own-1': 'asked' },
    questions: { 'knee-why': 'ask', 'so-letter': 'ask' },
    ownQuestions: { 'own-1': secrets[1] },
    independence: { 'not-same-team': 'yes', 'no-gain': 'not-sure', 'knee-brace': 'no' },
    sharingWith: { 'first-doctor': 'ask-first' },
    sharing: { findings: 'share', advice: 'keep' },
    firstView: { advice: secrets[2] },
    secondView: { advice: secrets[3] },
    visit: { date: '2099-03-12', time: '10:30' },
  },
  unplaced: [],
};

/** The state of every control, in order. */
function controls(element: SecondOpinionChecklist): unknown[] {
  const all = element.shadowRoot!.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input, textarea',
  );
  return [...all].map((one) => ('checked' in one && one.checked) || one.value.replace(/\s/gu, ' '));
}

describe('<second-opinion-checklist> from start to end', function () {
  this.timeout(60_000);

  it('is filled in by keyboard and mouse, kept as JSON, and given back to another one', async () => {
    const element = await checklist();
    await fillIn(element);
    const json = JSON.stringify(element.worksheet);
    expect(JSON.parse(json)).to.deep.equal(filled);

    const other = await checklist({ worksheet: json });
    summary(other, /more questions$/).click();
    expect(controls(other)).to.deep.equal(controls(element));
    expect(shownText(section(other, 'page'))).to.equal(shownText(section(element, 'page')));
    expect(JSON.stringify(other.worksheet)).to.equal(json);
  });

  it('lets no listener of the page hear what is done in it', async () => {
    const element = await checklist();
    const heard: string[] = [];
    for (const type of [
      'auxclick',
      'beforeinput',
      'change',
      'click',
      'compositionend',
      'compositionstart',
      'copy',
      'cut',
      'dblclick',
      'input',
      'keydown',
      'keypress',
      'keyup',
      'mousedown',
      'mouseup',
      'paste',
      'pointerdown',
      'pointerup',
      'touchend',
      'touchstart',
    ]) {
      const listen = (event: Event): void => {
        // The Tab key leads on from whatever has the focus, and says nothing of it.
        const isTab = event instanceof KeyboardEvent && event.key === 'Tab';
        // A neutral copy at the element itself says nothing of what was used.
        const isInside = event.composedPath().includes(element.shadowRoot!);
        if (isInside && !isTab) heard.push(type);
      };
      document.addEventListener(type, listen);
      cleanUp(() => {
        document.removeEventListener(type, listen);
      });
    }
    await fillIn(element);
    for (const name of [/^Clear my answer.*braces/u, /^Remove.*aunt/u, /^Remove.*dance/u]) {
      await click(element, byRole(element, 'button', name));
    }
    expect(heard).to.deep.equal([]);
  });

  it('tells the page which part changed, and never a value', async () => {
    const element = await checklist();
    const heard = heardChanges();
    await fillIn(element);
    expect(new Set(heard)).to.deep.equal(
      new Set(
        Object.keys(filled.answers)
          .map((part) => `change kind=answers changed=${part}`)
          .concat('change kind=answers changed=ownRecords'),
      ),
    );
    // One for each act; each note is one act.
    expect(heard).to.have.length(23);
  });

  it('stores nothing, sends nothing, and leaves nothing in the page', async () => {
    const done: string[] = [];
    const note = (what: string) => (): never => {
      done.push(what);
      throw new Error(what);
    };
    replace(Storage.prototype, 'setItem', note('storage'));
    replace(indexedDB, 'open', note('database'));
    replace(window, 'fetch', note('request'));
    replace(XMLHttpRequest.prototype, 'open', note('request'));
    replace(navigator, 'sendBeacon', note('beacon'));
    replace(history, 'pushState', note('history'));
    replace(history, 'replaceState', note('history'));
    const { cookie } = document;
    const address = location.href;
    const element = await checklist();
    await fillIn(element);
    byRole(section(element, 'visit'), 'button', words.saveToCalendar);
    expect(done).to.deep.equal([]);
    expect(document.cookie).to.equal(cookie);
    expect(location.href).to.equal(address);
    expect(element.outerHTML).to.equal('<second-opinion-checklist></second-opinion-checklist>');
  });
});
