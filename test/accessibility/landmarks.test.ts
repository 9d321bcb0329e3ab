/** Landmarks of several elements on one page, as a screen reader lists them. */
import '../../src/entries/define.js';
import '../../src/entries/locales/es.js';
import { setViewport } from '@web/test-runner-commands';
import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { expect } from 'chai';
import { elements } from '../../src/elements/elements.js';
import type { DecisionAidElement } from '../../src/elements/core/decision-aid-element.js';
import { shippedDefinition, withOptions } from '../../stories/support/sample-definitions.js';
import { append, quiet, settled } from '../support/fixture.js';
import { isShown } from '../support/roles.js';

const roles = [
  'banner',
  'complementary',
  'contentinfo',
  'form',
  'main',
  'navigation',
  'region',
  'search',
];

/** A section or a form without a name is no landmark, and nor is a header inside of one. */
function landmarksIn(place: ParentNode): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('*')].flatMap((one) => [
    ...(roles.includes(getRole(one) ?? '') && isShown(one) && computeAccessibleName(one) !== ''
      ? [one]
      : []),
    ...(one.shadowRoot ? landmarksIn(one.shadowRoot) : []),
  ]);
}

const told = (landmark: HTMLElement): string =>
  `${getRole(landmark)} ${computeAccessibleName(landmark)}`;

async function shown(tag: string, definition: unknown): Promise<DecisionAidElement> {
  const element = append(document.createElement(tag)) as DecisionAidElement;
  element.definition = definition;
  await settled(element);
  return element;
}

/** Opens all that is closed, and waits for what measures itself. */
async function openAll(place: ParentNode): Promise<void> {
  for (const one of place.querySelectorAll('*')) {
    if (one.localName === 'details') (one as HTMLDetailsElement).open = true;
    if (one.shadowRoot) await openAll(one.shadowRoot);
  }
  await quiet();
}

describe('DecisionAidElement landmarks', function () {
  this.timeout(60_000);

  afterEach(async () => {
    await setViewport({ width: 800, height: 600 });
  });

  it('have names of their own where all elements of the library are on a page', async () => {
    await setViewport({ width: 1200, height: 800 });
    // With so many options, tables scroll, and are landmarks too.
    const definition = withOptions(await shippedDefinition('en'), 30);
    for (const { tag } of elements) await shown(tag, definition);
    const aid = document.querySelector('decision-aid')!;
    for (const button of aid.shadowRoot!.querySelectorAll<HTMLElement>('.stage-button')) {
      button.click();
      await settled(aid);
      for (const stage of aid.shadowRoot!.querySelectorAll<DecisionAidElement>('.stage > *'))
        if (stage.localName.includes('-')) await settled(stage);
      await openAll(document);
      const found = landmarksIn(document).map(told);
      expect(found).to.not.deep.equal([]);
      expect(found).to.deep.equal([...new Set(found)]);
    }
  });

  it('tell two guides of one page apart by what they are about', async () => {
    const first = await shippedDefinition('en');
    const second = { ...structuredClone(first), id: 'another', title: 'A sore knee' };
    await shown('procedure-explainer', first);
    await shown('procedure-explainer', second);
    expect(landmarksIn(document).map(told)).to.deep.equal([
      `navigation On this page: ${first.title}`,
      'navigation On this page: A sore knee',
    ]);
  });

  it('tell two whole aids of one page apart alike', async () => {
    const first = await shippedDefinition('en');
    const aid = await shown('decision-aid', first);
    await shown('decision-aid', { ...structuredClone(first), id: 'another', title: 'A sore knee' });
    const names = landmarksIn(document).map(told);
    expect(names).to.include(`navigation Parts of this guide: ${first.title}`);
    expect(names).to.include('navigation Parts of this guide: A sore knee');
    aid.lang = 'es';
    await settled(aid);
    expect(landmarksIn(document).map(told)).to.include(
      `navigation Parts of this guide: ${first.title}`,
    );
  });

  it('are named in the language of the guide where the interface speaks it', async () => {
    const spanish = await shippedDefinition('es');
    const element = await shown('procedure-explainer', spanish);
    expect(landmarksIn(document).map(told)).to.deep.equal([
      `navigation En esta página: ${spanish.title}`,
    ]);
    // What is in it is still in the words of the page.
    const line = element.renderRoot.querySelector<HTMLElement>('.bar-menu')!;
    expect(line.textContent).to.equal('On this page');
  });
});
