/** The overview as Chromium tells it to a screen reader: it makes sense without the drawings. */
import { a11ySnapshot } from '@web/test-runner-commands';
import { expect } from 'chai';
import { madeUpDefinition } from '../../stories/risk-benefit-comparator/made-up-definition.js';
import { comparator, sideBySide } from '../support/comparator.js';

interface AccessibleNode {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly AccessibleNode[];
}

/** Everything on the page, in the order in which it is read. */
async function read(): Promise<AccessibleNode[]> {
  const root = (await a11ySnapshot({})) as unknown as AccessibleNode;
  const flat = (node: AccessibleNode): AccessibleNode[] => [
    node,
    ...(node.children ?? []).flatMap(flat),
  ];
  return flat(root);
}

/** What is read from one heading up to the next, with headings, controls and drawings named as such. */
async function rowRead(name: string, next: string): Promise<string> {
  const nodes = await read();
  const placeOf = (heading: string): number =>
    nodes.findIndex((node) => node.role === 'heading' && node.name === heading);
  return (
    nodes
      .slice(placeOf(name), placeOf(next))
      .map(({ role, name: words = '' }) => (isText(role) ? words : `[${role}: ${words}]`))
      .join(' ')
      .replace(/\s+/gu, ' ')
      .replace(/ ([.,:;])/gu, '$1')
      // A name in quotes is a text of its own.
      .replace(/“ | (?=”)/gu, (space) => space.trim())
      .trim()
  );
}

function isText(role: string): boolean {
  return role === 'text' || role === 'StaticText';
}

describe('<risk-benefit-comparator> read aloud', () => {
  it('tells a row of the overview word by word, each number with its noun', async () => {
    await comparator({ definition: madeUpDefinition() });
    expect(await rowRead('Less pain', 'Moving well')).to.equal(
      '[heading: Less pain] Hoped for How sure? Fairly sure. ' +
        'Had less pain after 3 months, in one study. ' +
        'Waiting 54 in 100 had less pain ' +
        'Exercise 80 in 100 had less pain ' +
        'After 18 months: 75 and 90 in 100. ' +
        'Keyhole repair and Open repair: not in that study. ' +
        'No number does not mean no harm. ' +
        '[DisclosureTriangle: More: Less pain]',
    );
  });

  it('tells of two studies that they are not to be compared before it tells their numbers', async () => {
    await comparator({ definition: madeUpDefinition() });
    expect(await rowRead('Back at work', 'The tear comes back')).to.match(
      /^\[heading: Back at work\] Hoped for How sure\? Nobody has rated this\. Different people: do not compare\. Were back at work/,
    );
  });

  it('tells a count of few in words first', async () => {
    await comparator({ definition: madeUpDefinition() });
    expect(await rowRead('Serious problem from treatment', 'Falls')).to.include(
      'Open repair: fewer than 1 in 1,000 (7 in 10,000) had any serious problem within 90 days, counted.',
    );
  });

  it('names each line that opens by what it opens, side by side too', async () => {
    const element = await comparator({ definition: madeUpDefinition() });
    await sideBySide(element);
    const lines = (await read())
      .filter(({ role, name = '' }) => role === 'DisclosureTriangle' && /known of each/u.test(name))
      .map(({ name }) => name);
    expect(lines.length).to.be.above(1);
    expect(new Set(lines).size).to.equal(lines.length);
    expect(lines[0]).to.match(/^What is known of each, in different people ?: ./u);
  });

  it('tells two options side by side, each number once', async () => {
    const element = await comparator({ definition: madeUpDefinition() });
    await sideBySide(element);
    const said = await rowRead('Less pain', 'Moving well');
    expect(said).to.include('About 54 in 100 had less pain; 46 did not. Could be 44 to 63.');
    expect(said).to.not.include('[image');
    expect(said).to.include('With “Exercise”, about 26 more in 100 had less pain.');
  });
});
