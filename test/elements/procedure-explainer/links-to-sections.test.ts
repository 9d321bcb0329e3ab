/** Links of the page and of the element that lead to a section. */
import { expect } from 'chai';
import type { ProcedureExplainer } from '../../../src/elements/procedure-explainer/procedure-explainer.js';
import {
  append,
  cleanUp,
  focused,
  makeExplainer,
  openMenu,
  quiet,
  sampleExplainer,
  settled,
} from '../../support/fixture.js';
import { allByRole, textOf } from '../../support/roles.js';
import { sampleDefinition } from '../../support/sample-definition.js';

/** A link of the page. */
function linkTo(href: string): HTMLAnchorElement {
  const link = append(document.createElement('a'));
  link.href = href;
  link.textContent = 'Questions to ask';
  return link;
}

const isAt = (element: ProcedureExplainer): string | undefined => focused(element)?.id;

afterEach('gives the page its address back', () => {
  history.replaceState(null, '', location.pathname + location.search);
});

describe('<procedure-explainer> the link of a chosen option', () => {
  it('leads to the start of what is said of it, and opens no section', async () => {
    const element = await sampleExplainer({ id: 'mine' });
    const [option] = element.definition!.options;
    element.option = option!.id;
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('.read-on')!.click();
    await quiet();
    await element.updateComplete;
    expect(isAt(element)).to.equal('chosen-option');
    expect(textOf(focused(element)!)).to.equal(option!.name);
    expect(element.renderRoot.querySelectorAll('.chosen details[open]')).to.have.length(0);
  });

  it('leads there from another page', async () => {
    const element = await sampleExplainer({ id: 'mine' });
    const { id } = element.definition!.options[1]!;
    linkTo(`#mine/${id}/chosen-option`).click();
    await quiet();
    await element.updateComplete;
    expect([element.option, isAt(element)]).to.deep.equal([id, 'chosen-option']);
  });

  it('leads nowhere where there is no such option', async () => {
    const element = await sampleExplainer({ id: 'mine' });
    linkTo('#mine/no-such/chosen-option').click();
    await quiet();
    expect(element.option).to.equal(null);
  });
});

describe('<procedure-explainer> links of the page to its sections', () => {
  it('lead there each time they are followed', async () => {
    const element = await sampleExplainer({ id: 'mine' });
    const link = linkTo('#mine/questions');
    for (let times = 0; times < 3; times += 1) {
      link.focus();
      link.click();
      await quiet();
      await element.updateComplete;
      expect(isAt(element)).to.equal('questions');
    }
  });

  for (const [where, drawn] of Object.entries({
    'an image map':
      '<map name="knee"><area href="#mine/questions"></map><img usemap="#knee" alt="Knee">',
    'a drawing': '<svg><a href="#mine/questions"><text y="20">Questions</text></a></svg>',
    'an older drawing':
      '<svg><a xlink:href="#mine/questions"><text y="20">Questions</text></a></svg>',
  })) {
    it(`lead there each time they are followed in ${where}`, async () => {
      const element = await sampleExplainer({ id: 'mine' });
      const box = append(document.createElement('div'));
      box.innerHTML = drawn;
      for (let times = 0; times < 3; times += 1) {
        linkTo('#elsewhere').focus();
        box
          .querySelector('area, text')!
          .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        await quiet();
        await element.updateComplete;
        expect(isAt(element), `${times}`).to.equal('questions');
      }
    });
  }

  it('lead there where a router takes the click', async () => {
    const element = await sampleExplainer({ id: 'mine' });
    const link = linkTo('#mine/questions');
    link.addEventListener('click', (event) => {
      event.preventDefault();
      history.pushState(null, '', link.href);
    });
    link.click();
    await quiet();
    await element.updateComplete;
    expect(isAt(element)).to.equal('questions');
  });

  it('lead there where a router changes the address without a click', async function () {
    // Firefox and Safari had no Navigation API for long.
    if (!('navigation' in globalThis)) this.skip();
    const element = await sampleExplainer({ id: 'mine' });
    history.pushState(null, '', '#mine/questions');
    await quiet();
    await element.updateComplete;
    expect(isAt(element)).to.equal('questions');
    // Another state at the same place moves nobody.
    const link = linkTo('#elsewhere');
    link.focus();
    history.replaceState({ page: 2 }, '');
    await quiet();
    expect(document.activeElement).to.equal(link);
  });

  it('are addresses of the page as it is after a router has changed it, under <base>', async function () {
    if (!('navigation' in globalThis)) this.skip();
    const base = append(document.createElement('base'), document.head);
    base.href = '/elsewhere/';
    const element = openMenu(await sampleExplainer({ id: 'mine' }));
    const before = location.href;
    history.pushState(null, '', `${location.pathname}?step=2`);
    cleanUp(() => {
      history.replaceState(null, '', before);
    });
    await quiet();
    await element.updateComplete;
    const links = allByRole(element, 'link').filter((one) =>
      one.getAttribute('href')?.endsWith('#mine/questions'),
    ) as HTMLAnchorElement[];
    expect(links.map(({ href }) => new URL(href).search)).to.deep.equal(links.map(() => '?step=2'));
    expect(links).not.to.have.length(0);
  });

  it('leave a click alone that is the browser’s, or another page’s', async () => {
    const element = await sampleExplainer({ id: 'mine' });
    const stop = (event: Event): void => {
      event.preventDefault();
    };
    for (const [href, held] of [
      ['#mine/questions', { ctrlKey: true }],
      ['#mine/questions', { shiftKey: true }],
      ['/elsewhere#mine/questions', {}],
    ] as const) {
      const link = linkTo(href);
      link.addEventListener('click', stop);
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...held }));
      await quiet();
      expect(isAt(element), href).to.equal(undefined);
    }
  });

  it('open the drawers around, of the page and until they are found', async () => {
    const drawer = append(document.createElement('details'));
    const box = append(document.createElement('div'), drawer);
    box.setAttribute('hidden', 'until-found');
    let matches = 0;
    box.addEventListener('beforematch', () => (matches += 1));
    const element = append(makeExplainer({ id: 'mine', definition: sampleDefinition() }), box);
    await settled(element);
    linkTo('#mine/questions').click();
    await quiet();
    await element.updateComplete;
    expect(drawer.open).to.equal(true);
    expect([box.hasAttribute('hidden'), matches]).to.deep.equal([false, 1]);
    expect(isAt(element)).to.equal('questions');
  });
});

describe('<procedure-explainer> its own links to its sections', () => {
  it('have the address of the page, also under a base', async () => {
    const base = append(document.createElement('base'), document.head);
    base.href = '/portal/';
    const element = openMenu(await sampleExplainer());
    const links = allByRole(element, 'link').filter((link) =>
      link.closest('nav'),
    ) as HTMLAnchorElement[];
    expect(links.length).to.be.greaterThan(3);
    const [page] = document.URL.split('#');
    for (const { href } of links) expect(href.split('#')[0]).to.equal(page);
  });

  it('are the browser’s with a key that opens a tab', async () => {
    const element = openMenu(await sampleExplainer());
    const [link] = allByRole(element, 'link').filter((one) => one.closest('nav'));
    let wasTaken = true;
    // The last one to hear of it keeps the test from a new tab.
    const stop = (event: Event): void => {
      wasTaken = event.defaultPrevented;
      event.preventDefault();
    };
    link!.parentElement!.addEventListener('click', stop);
    cleanUp(() => {
      link!.parentElement!.removeEventListener('click', stop);
    });
    link!.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }),
    );
    expect([wasTaken, textOf(link!) === '']).to.deep.equal([false, false]);
  });
});
