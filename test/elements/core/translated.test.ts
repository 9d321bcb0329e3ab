import { expect } from 'chai';
import type { DecisionAidElement } from '../../../src/elements/core/decision-aid-element.js';
import '../../../src/entries/define.js';
import { sampleForChecklist } from '../../support/checklist.js';
import { append, focused, paragraph, quiet, replace, settled } from '../../support/fixture.js';
import { sampleQuiz } from '../../support/quiz.js';
import { byRole } from '../../support/roles.js';
import { sampleDefinition } from '../../support/sample-definition.js';
import { sampleEvidence } from '../../support/sample-evidence.js';

type Translator = (text: Text) => void;

/** What translators and extensions make of a text. */
const translators: Readonly<Record<string, Translator>> = {
  'puts each text into a new element': (text) => {
    const outside = document.createElement('font');
    const inside = document.createElement('font');
    inside.append(`~${text.data}`);
    outside.append(inside);
    text.replaceWith(outside);
  },
  'moves each text into a new element, which it puts there first': (text) => {
    const around = document.createElement('font');
    text.before(around);
    around.append(text, '~');
  },
  'writes over each text': (text) => {
    text.data = `~${text.data}`;
  },
  'makes one text of several': (text) => {
    text.parentElement?.normalize();
    if (text.parentElement?.childElementCount === 0) text.parentElement.textContent += '~';
  },
};

function translate(element: DecisionAidElement, translator: Translator): void {
  const walker = document.createTreeWalker(element.renderRoot, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({ data }) => data.trim() !== '')) translator(text);
}

const definitions: Readonly<Record<string, () => { id: string }>> = {
  'procedure-explainer': sampleDefinition,
  'risk-benefit-comparator': sampleEvidence,
  'consent-comprehension-quiz': sampleQuiz,
  'second-opinion-checklist': sampleForChecklist,
};

async function shown(tag: string, id: string): Promise<DecisionAidElement> {
  const element = document.createElement(tag) as DecisionAidElement;
  element.setAttribute('pace', 'all-together');
  element.definition = { ...definitions[tag]!(), id };
  append(element);
  await settled(element);
  for (const drawer of element.renderRoot.querySelectorAll('details')) drawer.open = true;
  // What is in them is drawn when they have told of it.
  await quiet();
  await settled(element);
  return element;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLButtonElement;

/** What prints, saves or copies does nothing that is read here. */
const leadsOut = /print|calendar|copy|save|letter/i;

function controlsOf({ renderRoot }: DecisionAidElement): readonly Control[] {
  const all = renderRoot.querySelectorAll<Control>('input, textarea, select, button');
  return [...all].filter((one) => one.localName !== 'button' || !leadsOut.test(one.textContent));
}

async function use(element: DecisionAidElement, place: number): Promise<void> {
  const control = controlsOf(element)[place];
  if (!control) return;
  const { type } = control;
  if (control.localName === 'button' || type === 'radio' || type === 'checkbox') control.click();
  else {
    const [last] =
      control.localName === 'select' ? [...(control as HTMLSelectElement).options].reverse() : [];
    control.value = last?.value ?? (type === 'range' ? '30' : type === 'time' ? '14:30' : '3');
    for (const name of ['input', 'change', 'focusout'])
      control.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
  }
  await element.updateComplete;
}

/** All that is read and heard of an element, and what its controls hold. */
function read({ renderRoot }: DecisionAidElement): readonly string[] {
  const held = [
    ...renderRoot.querySelectorAll<HTMLElement>('.root *:not([role="status"], [role="status"] *)'),
  ].map((one) => {
    const { checked, value } = one as Partial<HTMLInputElement>;
    const own = [...one.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const words = own.map((node) => node.textContent).join('');
    return [one.localName, one.ariaLabel, checked, value, words.replace(/\s+/g, ' ').trim()];
  });
  return held.map((all) => all.join('|'));
}

const rewritten = ['lang', 'dir', 'title', 'aria-label', 'placeholder', 'alt'] as const;

/** What a reading aid or a translator makes of attributes, whether or not they were there. */
function rewriteAttributes({ renderRoot }: DecisionAidElement): void {
  for (const node of renderRoot.querySelectorAll('.root, .root *:not([role="status"])')) {
    node.setAttribute('lang', 'fr');
    node.setAttribute('dir', 'rtl');
    node.setAttribute('title', 'A tip');
    for (const name of ['aria-label', 'placeholder', 'alt'])
      if (node.hasAttribute(name)) node.setAttribute(name, '~');
  }
}

function attributesIn({ renderRoot }: DecisionAidElement): readonly string[] {
  return [...renderRoot.querySelectorAll('.root, .root *:not([role="status"], [role="status"] *)')]
    .map((node) => [node.localName, ...rewritten.map((name) => node.getAttribute(name))])
    .map((all) => all.join('|'));
}

describe('ForeignChanges, on a page that is translated', () => {
  for (const tag of Object.keys(definitions)) {
    it(`<${tag}> shows what is chosen, with each of its controls`, async () => {
      const translated = await shown(tag, 'translated');
      const fresh = await shown(tag, 'fresh');
      const translator = Object.values(translators)[0]!;
      // Own words that are added bring controls of their own; of many like each other, some stand for all.
      const count = controlsOf(fresh).length;
      for (let place = 0; place < count; place += Math.ceil(count / 40)) {
        translate(translated, translator);
        await use(translated, place);
        await use(fresh, place);
        // Where there was nothing to draw, all stays translated.
        translated.requestUpdate();
        await translated.updateComplete;
        const isSame = read(translated).join() === read(fresh).join();
        if (!isSame) expect(read(translated), `control ${place}`).to.deep.equal(read(fresh));
      }
    }).timeout(60_000);
  }

  for (const tag of Object.keys(definitions)) {
    it(`<${tag}> has its own languages, directions and names again with the next change`, async () => {
      const element = await shown(tag, 'translated');
      const fresh = await shown(tag, 'fresh');
      rewriteAttributes(element);
      for (const one of [element, fresh]) {
        one.headingLevel = 3;
        await one.updateComplete;
      }
      expect(attributesIn(element)).to.deep.equal(attributesIn(fresh));
    });
  }

  for (const [does, translator] of Object.entries(translators)) {
    it(`shows what is chosen where a translator ${does}`, async () => {
      const element = await shown('risk-benefit-comparator', 'translated');
      const fresh = await shown('risk-benefit-comparator', 'fresh');
      translate(element, translator);
      for (const one of [element, fresh]) {
        byRole(one, 'radio', /1,000/).click();
        await one.updateComplete;
      }
      expect(read(element)).to.deep.equal(read(fresh));
    });
  }

  it('keeps the focus, what is typed and what is open', async () => {
    const element = await shown('risk-benefit-comparator', 'translated');
    const field = element.renderRoot.querySelector<HTMLInputElement>('[id^=own-]')!;
    field.focus();
    field.value = 'My own words';
    translate(element, translators['puts each text into a new element']!);
    element.headingLevel = 3;
    await element.updateComplete;
    expect(focused(element)).to.equal(field);
    expect(field.value).to.equal('My own words');
  });

  it('leaves alone what others only add', async () => {
    const element = await shown('procedure-explainer', 'translated');
    const added = paragraph('Read aloud');
    element.renderRoot.querySelector('h2')!.after(added);
    byRole(element, 'radio', 'A knee operation').click();
    await element.updateComplete;
    expect(added.isConnected).to.equal(true);
  });

  for (const [place, beside] of [
    ['after', 'previousSibling'],
    ['before', 'nextSibling'],
  ] as const) {
    it(`has no old words beside new ones where a translator puts its own ${place} each text`, async () => {
      const element = await shown('risk-benefit-comparator', 'translated');
      const fresh = await shown('risk-benefit-comparator', 'fresh');
      const own = (one: DecisionAidElement): readonly string[] =>
        read(one).filter((words) => !words.startsWith('font|'));
      translate(element, (text) => {
        const added = document.createElement('font');
        added.append(`[${text.data}]`);
        text[place](added);
      });
      // What was added is still known after a drawing that changes nothing.
      for (const name of [/^\[?1,000/, /^\[?100\b/]) {
        for (const one of [element, fresh]) {
          one.requestUpdate();
          await one.updateComplete;
          byRole(one, 'radio', name).click();
          await one.updateComplete;
        }
        expect(own(element)).to.deep.equal(own(fresh));
        const fonts = [...element.renderRoot.querySelectorAll('font')];
        const old = fonts.filter((font) => font.textContent !== `[${font[beside]?.nodeValue}]`);
        expect(old.map((font) => font.parentElement!.textContent)).to.deep.equal([]);
        // What has not changed is still translated.
        if (place === 'after') expect(fonts).not.to.have.length(0);
      }
    });
  }

  it('comes to rest with a translator that translates again and sets the language each time', async () => {
    const element = await shown('procedure-explainer', 'translated');
    let times = 0;
    const translator = new MutationObserver(() => {
      translator.disconnect();
      times += 1;
      translate(element, translators['puts each text into a new element']!);
      document.documentElement.setAttribute('lang', 'en');
      translator.observe(element.shadowRoot!, { childList: true, subtree: true });
    });
    translator.observe(element.shadowRoot!, { childList: true, subtree: true });
    byRole(element, 'radio', 'A knee operation').click();
    await quiet();
    await quiet();
    translator.disconnect();
    expect(times).to.be.within(1, 6);
  });

  it('does not take its own drawing or the announcer for the page', async () => {
    const element = await shown('second-opinion-checklist', 'translated');
    const took: Node[] = [];
    replace(Element.prototype, 'removeChild', function <Child extends Node>(child: Child): Child {
      took.push(child);
      child.parentNode?.replaceChildren();
      return child;
    });
    for (let place = 0; place < 12; place += 1) await use(element, place);
    byRole(element, 'status').replaceChildren('One');
    byRole(element, 'status').replaceChildren('Two');
    element.requestUpdate();
    await element.updateComplete;
    expect(took).to.have.length(0);
  });
});
