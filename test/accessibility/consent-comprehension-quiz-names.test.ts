/** Names, roles and states of the quiz as Chromium tells them to a screen reader. */
import { a11ySnapshot } from '@web/test-runner-commands';
import { expect } from 'chai';
import { hurry } from '../support/clock.js';
import { quiet } from '../support/fixture.js';
import { ask, check, pick, quizAbout, wholeQuiz, type SampleQuestion } from '../support/quiz.js';
import { sentences, words } from '../support/words.js';

interface AccessibleNode {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly level?: number;
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly valuetext?: string;
  readonly value?: string | number;
  readonly children?: readonly AccessibleNode[];
}

/** What a screen reader comes across on the page, in order. */
async function read(): Promise<AccessibleNode[]> {
  const root = (await a11ySnapshot({})) as unknown as AccessibleNode;
  const flat = (node: AccessibleNode): AccessibleNode[] => [
    node,
    ...(node.children ?? []).flatMap(flat),
  ];
  return flat(root);
}

/** Controls in words: role, name and state. */
async function controls(): Promise<string[]> {
  const roles = ['radio', 'checkbox', 'slider', 'textbox', 'textbox', 'button'];
  return (await read())
    .filter(({ role }) => roles.includes(role))
    .map(({ role, name = '', checked, disabled, value, valuetext }) =>
      [
        role,
        name,
        checked === undefined ? '' : checked ? '(checked)' : '(not checked)',
        disabled ? '(disabled)' : '',
        String(valuetext ?? value ?? ''),
      ]
        .filter((word) => word !== '')
        .join(' ')
        .replace(/\s+/gu, ' ')
        .replace(/ :/gu, ':'),
    );
}

const expected: Readonly<Record<SampleQuestion, readonly string[]>> = {
  aim: [
    'radio Put in a new knee (not checked)',
    'radio Make the knee smooth (not checked)',
    'radio Only have a look (not checked)',
    `radio ${words.notSure} (not checked)`,
    `button ${words.checkMyAnswer}: ${ask.aim}`,
    `button ${words.skip}`,
  ],
  effects: [
    'checkbox A stiff knee (not checked)',
    'checkbox Loss of hair (not checked)',
    'checkbox A swollen knee (not checked)',
    `checkbox ${words.notSure} (not checked)`,
    `button ${words.checkMyAnswer}: ${ask.effects}`,
    `button ${words.skip}`,
  ],
  today: [
    'radio True (not checked)',
    'radio False (not checked)',
    `radio ${words.notSure} (not checked)`,
    `button ${words.checkMyAnswer}: ${ask.today}`,
    `button ${words.skip}`,
  ],
  walked: [
    `textbox ${sentences.howManyOf(100)}`,
    `slider ${words.fillTheIcons} ${words.noNumberYet}`,
    `checkbox ${words.notSure} (not checked)`,
    `button ${words.checkMyAnswer}: ${ask.walked}`,
    `button ${words.skip}`,
  ],
  steps: [],
  friend: [
    `textbox ${words.sayItAloud}`,
    `checkbox ${words.notSure} (not checked)`,
    `button ${words.showWhatToCompare}: ${ask.friend}`,
    `button ${words.skip}`,
  ],
};

describe('<consent-comprehension-quiz> what a screen reader reads out', () => {
  for (const question of ['aim', 'effects', 'today', 'walked', 'friend'] as const) {
    it(`has the answers to "${question}" with their names and states, and nothing more`, async () => {
      await quizAbout(question);
      expect(await controls()).to.deep.equal(expected[question]);
    });
  }

  it('has the things to order, each with two buttons that name it and say where it ends', async () => {
    const element = await quizAbout('steps');
    const things = [...element.renderRoot.querySelectorAll('.order-text')].map(
      (one) => one.textContent,
    );
    expect((await controls()).slice(0, 8)).to.deep.equal(
      things.flatMap((thing, place) => [
        `button Move up: ${thing}${place === 0 ? ' (disabled)' : ''}`,
        `button Move down: ${thing}${place === 3 ? ' (disabled)' : ''}`,
      ]),
    );
  });

  it('has each question as a heading, one level below the first', async () => {
    await wholeQuiz();
    const nodes = await read();
    const clean = (text = ''): string => text.replace(/\s+/gu, ' ').trim();
    for (const [place, question] of Object.values(ask).entries()) {
      const headings = nodes.filter(
        ({ role, name }) =>
          role === 'heading' &&
          clean(name).startsWith(`Question ${place + 1} of 6: `) &&
          clean(name).endsWith(` ${question}`),
      );
      expect(headings.map(({ level }) => level)).to.deep.equal([3]);
    }
  });

  it('says the number of the slider in words', async () => {
    const element = await quizAbout('walked');
    const slider = element.renderRoot.querySelector<HTMLInputElement>('input[type="range"]')!;
    slider.value = '41';
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await element.updateComplete;
    expect((await controls()).slice(0, 2)).to.deep.equal([
      `textbox ${sentences.howManyOf(100)} 41`,
      `slider ${words.fillTheIcons} 41 in 100`,
    ]);
    expect((await read()).filter(({ role }) => role === 'image' || role === 'img')).to.deep.equal(
      [],
    );
  });

  it('has one place for what is announced, with the feedback in it once', async () => {
    hurry();
    const element = await quizAbout('today');
    await pick(element, ask.today, words.isTrue);
    await check(element, ask.today);
    await quiet();
    const nodes = (await read()).filter(({ role }) => role === 'status');
    expect(nodes).to.have.length(1);
    // In two pieces, since each is in a language of its own.
    const told = JSON.stringify(nodes);
    for (const sentence of [words.lookAgain, 'This is false. There are weeks to decide.'])
      expect(told.split(sentence), sentence).to.have.length(2);
  });

  it('has no landmark that the page has itself', async () => {
    await wholeQuiz();
    const landmarks = [
      'banner',
      'contentinfo',
      'main',
      'complementary',
      'navigation',
      'region',
      'search',
      'form',
    ];
    expect((await read()).filter(({ role }) => landmarks.includes(role))).to.deep.equal([]);
  });
});
