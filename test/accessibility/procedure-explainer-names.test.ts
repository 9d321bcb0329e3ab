/** Names, roles and states as Chromium tells them to a screen reader. */
import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { append, explainer, openMenu, sampleExplainer, settled } from '../support/fixture.js';
import { makeExplainer, paragraph, until } from '../support/fixture.js';
import { byRole, summary } from '../support/roles.js';
import { sampleDefinition } from '../support/sample-definition.js';
import { expectConsole } from '../support/silence.js';
import { sentences, words } from '../support/words.js';

interface AccessibleNode {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly level?: number;
  readonly checked?: boolean;
  readonly expanded?: boolean;
  readonly focused?: boolean;
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

/** Nodes of some roles in words: role, name and state. */
async function told(...roles: readonly string[]): Promise<string[]> {
  const nodes = await read();
  return nodes
    .filter(({ role }) => roles.includes(role))
    .map(({ role, name = '', level, checked, expanded }) =>
      [
        role,
        level ?? '',
        name,
        checked === undefined ? '' : checked ? '(checked)' : '(not checked)',
        expanded === undefined ? '' : expanded ? '(open)' : '(closed)',
      ]
        .filter((word) => word !== '')
        .join(' '),
    );
}

describe('<procedure-explainer> what a screen reader reads out', () => {
  it('has every choice with its name and its state', async () => {
    openMenu(await sampleExplainer({ option: 'brace' }));
    expect(await told('radio')).to.deep.equal([
      `radio ${words.mainPoints} (checked)`,
      'radio Everything (not checked)',
      'radio For me (checked)',
      `radio ${words.forSomeone} (not checked)`,
      'radio Waiting and seeing (not checked)',
      'radio Wearing a knee brace (checked)',
      'radio A knee operation (not checked)',
    ]);
  });

  it('has none of the options checked at first', async () => {
    await sampleExplainer();
    const radios = await told('radio');
    expect(radios.every((radio) => radio.endsWith('(not checked)'))).to.equal(true);
  });

  it('describes each option in the same way', async () => {
    await sampleExplainer();
    const radios = (await read()).filter(({ role }) => role === 'radio');
    expect(radios.map(({ description }) => description)).to.deep.equal([
      'You wait and see how your knee does.',
      'A brace holds your knee.',
      'A surgeon smooths the cartilage in your knee.',
    ]);
  });

  it('has the headings with their levels', async () => {
    await sampleExplainer();
    expect(await told('heading')).to.deep.equal([
      'heading 2 Sore knee: what are my options?',
      `heading 3 ${words.whenToGetHelp}`,
      `heading 4 ${words.emergency}`,
      `heading 3 ${words.yourOptions}`,
      // Those of sections are there before they are opened.
      'heading 3 A sore knee',
      `heading 3 ${words.isThisForYou}`,
      `heading 3 ${words.questionsToAsk}`,
      `heading 3 ${words.wordsAndPlaces}`,
      `heading 3 ${words.aboutThis}`,
    ]);
  });

  it('has one landmark, which has a name, and none that the page has itself', async () => {
    await sampleExplainer({ option: 'operation', depth: 'full' });
    expect(
      await told(
        'banner',
        'contentinfo',
        'main',
        'complementary',
        'navigation',
        'region',
        'search',
      ),
    ).to.deep.equal([`navigation ${words.onThisPage}: Sore knee: what are my options?`]);
  });

  it('tells whether what can be opened is open', async () => {
    const element = await sampleExplainer();
    const roles = ['DisclosureTriangle', 'button'] as const;
    const signs = /^DisclosureTriangle .*All signs and who to call \(closed\)$/;
    const before = await told(...roles);
    expect(before[0]).to.match(signs);
    expect(before.at(-1)).to.match(signs);
    expect(before.slice(1, -1)).to.deep.equal([
      `DisclosureTriangle ${words.onThisPage} (closed)`,
      'DisclosureTriangle A sore knee What it is, how it is found, and what happens without treatment (closed)',
      `DisclosureTriangle ${words.isThisForYou} Who this is for, and who it is not for (closed)`,
      `DisclosureTriangle ${words.questionsToAsk} To take along to your visit (closed)`,
      `DisclosureTriangle ${words.wordsAndPlaces} People, places, scans, insurance and more, from A to Z (closed)`,
      `button ${words.showEverything}`,
      `DisclosureTriangle ${words.whoMadeThis} (closed)`,
      `DisclosureTriangle ${words.howFound} (closed)`,
      'DisclosureTriangle Sources (closed)',
    ]);
    summary(element, words.sources).click();
    summary(element, /^A sore knee/).click();
    const [first] = element.renderRoot.querySelectorAll<HTMLElement>('button.term');
    first!.click();
    const after = await told(...roles);
    expect(after).to.include('button cartilage (open)');
    expect(after).to.include('DisclosureTriangle Sources (open)');
  });

  it('names the sources of a section by what they are, and not by a number alone', async () => {
    await sampleExplainer({ depth: 'full' });
    expect(await told('link')).to.include('link Source 1: A trial of knee operations');
  });

  it('follows the reader: the focus is on the heading that a link leads to', async () => {
    const element = await sampleExplainer();
    summary(element, words.onThisPage).click();
    byRole(element, 'link', words.yourOptions).focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    const focused = (await read()).filter((node) => node.focused).at(-1);
    expect(focused).to.include({ role: 'heading', name: words.yourOptions });
  });

  it('has a place for what is announced', async () => {
    const element = await sampleExplainer();
    const nodes = await read();
    expect(nodes.filter(({ role }) => role === 'status')).to.have.length(1);
    byRole(element, 'radio', 'A knee operation').click();
    const region = element.renderRoot.querySelector('[role="status"]')!;
    await until(() => region.textContent !== '');
    const [said] = (await read()).filter(({ role }) => role === 'status');
    expect(said?.children?.map(({ name }) => name).join('')).to.equal(
      sentences.youAreReading('A knee operation'),
    );
  });

  it('tells what happened when nothing can be shown, and offers a way on', async () => {
    expectConsole(/not-found/);
    await explainer({ src: '/no-such-definition.json', children: [paragraph('Ask for a copy.')] });
    expect(await told('button')).to.deep.equal(['button Try again']);
    const text = JSON.stringify(await read());
    expect(text).to.include('Sorry, we cannot show this information right now.');
    expect(text).to.include('Ask for a copy.');
  });

  it('is silent about children that are out of sight', async () => {
    const element = append(
      makeExplainer({ definition: sampleDefinition(), children: [paragraph('Ask for a copy.')] }),
    );
    await settled(element);
    expect(JSON.stringify(await read())).to.not.include('Ask for a copy.');
  });
});

describe('<procedure-explainer> by keyboard alone', () => {
  it('goes from choice to choice in the order they are seen, each group being one stop', async () => {
    const element = await sampleExplainer();
    const stops: string[] = [];
    for (let press = 0; press < 8; press += 1) {
      await sendKeys({ press: 'Tab' });
      const focused = element.shadowRoot?.activeElement;
      const name = focused?.closest('label')?.textContent ?? focused?.textContent ?? 'nothing';
      stops.push(name.replace(/\s+/g, ' ').trim());
    }
    expect(stops[0]).to.match(/All signs and who to call$/);
    expect(stops.slice(1)).to.deep.equal([
      words.onThisPage,
      'Waiting and seeing',
      'A sore kneeWhat it is, how it is found, and what happens without treatment',
      `${words.isThisForYou}Who this is for, and who it is not for`,
      `${words.questionsToAsk}To take along to your visit`,
      `${words.wordsAndPlaces}People, places, scans, insurance and more, from A to Z`,
      words.showEverything,
    ]);
  });

  it('shows where the focus is, on every stop', async () => {
    const element = await sampleExplainer();
    for (let press = 0; press < 8; press += 1) {
      await sendKeys({ press: 'Tab' });
      const focused = element.shadowRoot!.activeElement!;
      const place = focused.closest('.segment, .option') ?? focused;
      const { outlineStyle, outlineWidth } = getComputedStyle(
        focused.matches('input') ? place : focused,
      );
      expect(outlineStyle, focused.outerHTML).to.equal('solid');
      expect(parseFloat(outlineWidth), focused.outerHTML).to.be.at.least(3);
    }
  });

  it('reads, chooses, opens and comes back without a mouse', async () => {
    const element = await sampleExplainer();
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await sendKeys({ press: key });
      await element.updateComplete;
    };
    await press('Tab', 'Tab', 'Enter');
    byRole(element, 'radio', words.mainPoints).focus();
    await press('ArrowRight');
    expect(element.depth).to.equal('full');
    byRole(element, 'link', words.yourOptions).focus();
    await press('Enter', 'Tab', ' ', 'ArrowDown', 'ArrowDown');
    expect(element.option).to.equal('operation');
    openMenu(element);
    byRole(element, 'link', words.recovery).focus();
    await press('Enter');
    expect(element.shadowRoot?.activeElement?.textContent).to.equal(words.recovery);
  });
});
