import { expect } from 'chai';
import {
  privateEvents,
  stopPrivateEvent,
  stopPrivateEvents,
} from '../../../src/elements/core/private-events.js';
import { append } from '../../support/fixture.js';

/** A shadow root that keeps what is private inside. */
function root(markup: string): ShadowRoot {
  const made = append(document.createElement('div')).attachShadow({ mode: 'open' });
  made.innerHTML = markup;
  stopPrivateEvents(made);
  return made;
}

/** Whether the page hears that an event begins at a place. */
function isHeard(place: Element, type: string): boolean {
  let heard = false;
  const listen = (event: Event): void => {
    heard ||= event.composedPath().includes(place);
  };
  document.addEventListener(type, listen);
  place.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  document.removeEventListener(type, listen);
  return heard;
}

/** Every type of event that this browser has a property for, on any element, and those that have none. */
function typesOfThePlatform(): readonly string[] {
  const types = new Set([
    ...['DOMActivate', 'beforecopy', 'beforecut', 'beforeinput', 'beforepaste', 'compositionend'],
    ...[
      'compositionstart',
      'compositionupdate',
      'copy',
      'cut',
      'focusin',
      'focusout',
      'mousewheel',
    ],
    ...['paste', 'pointerrawupdate', 'textInput', 'touchend', 'touchmove', 'touchstart'],
  ]);
  for (const tag of ['input', 'textarea', 'select', 'div', 'details', 'a'])
    for (const name in document.createElement(tag))
      if (/^on[a-z]/.test(name)) types.add(name.slice(2));
  // These would be taken for faults of the test, and are sent by no control.
  for (const type of ['error', 'securitypolicyviolation']) types.delete(type);
  return [...types];
}

describe('privateEvents', () => {
  for (const type of typesOfThePlatform()) {
    it(`are those of the type "${type}" that come from a control, and no others`, () => {
      const { firstElementChild: all } = root(`<div>
        <input class="private"><textarea class="private"></textarea><select class="private"></select>
        <fieldset><legend class="private">Q</legend><button class="private"></button></fieldset>
        <label><b class="private">A</b></label>
        <div data-private><p><button class="private"></button></p></div>
        <button class="public"></button><p class="public">Text</p><a class="public">Link</a>
      </div>`);
      const places = [...all!.querySelectorAll('.private, .public')];
      expect(places).to.have.length(10);
      expect(
        places.filter((place) => isHeard(place, type)).map(({ className }) => className),
      ).to.deep.equal(['public', 'public', 'public']);
    });
  }

  it('are kept when what was pressed is taken away on the way', () => {
    const made = root('<label><button></button></label>');
    const button = made.querySelector('button')!;
    button.addEventListener('click', () => {
      button.remove();
    });
    expect(isHeard(button, 'click')).to.equal(false);
  });

  it('do not depend on what is around the element on the page', () => {
    const label = append(document.createElement('label'));
    label.dataset.private = '';
    const host = document.createElement('div');
    label.append(host);
    const made = host.attachShadow({ mode: 'open' });
    made.innerHTML = '<button></button>';
    made.addEventListener('keydown', stopPrivateEvent);
    expect(isHeard(made.querySelector('button')!, 'keydown')).to.equal(true);
  });

  it('still do their work inside', () => {
    const made = root('<input type="checkbox">');
    const box = made.querySelector('input')!;
    let times = 0;
    box.addEventListener('change', () => {
      times += 1;
    });
    box.click();
    expect([box.checked, times]).to.deep.equal([true, 1]);
  });

  describe('that a page may wait for, to close what is open or to see where the focus is', () => {
    for (const type of [
      'click',
      'mousedown',
      'mouseup',
      'pointerdown',
      'pointerup',
      'focusin',
      'focusout',
    ])
      it(`tell of "${type}" at the middle of the element, and of nothing in it`, () => {
        const made = root('<label><input value="secret"></label>');
        const heard: Event[] = [];
        const listen = (event: Event): void => {
          expect(event.composedPath()[0]).to.equal(made.host);
          heard.push(event);
        };
        document.addEventListener(type, listen);
        made
          .querySelector('input')!
          .dispatchEvent(
            new MouseEvent(type, { bubbles: true, composed: true, clientX: 3, clientY: 5 }),
          );
        document.removeEventListener(type, listen);
        expect(heard).to.have.length(1);
        if (type.startsWith('focus')) return;
        const { left, top, width, height } = made.host.getBoundingClientRect();
        const { clientX, clientY } = heard[0] as MouseEvent;
        expect(clientX).to.be.closeTo(left + width / 2, 1);
        expect(clientY).to.be.closeTo(top + height / 2, 1);
      });
  });

  describe('of the key that a page may wait for', () => {
    /** What the page hears of a key that is pressed in a field. */
    function heardOf(init: KeyboardEventInit, answer?: (event: KeyboardEvent) => void) {
      const made = root('<label><input value="secret"></label>');
      const heard: KeyboardEvent[] = [];
      const listen = (event: KeyboardEvent): void => {
        heard.push(event);
        answer?.(event);
        expect(event.composedPath()[0]).to.equal(made.host);
      };
      document.addEventListener('keydown', listen);
      const pressed = new KeyboardEvent('keydown', {
        bubbles: true,
        composed: true,
        cancelable: true,
        ...init,
      });
      made.querySelector('input')!.dispatchEvent(pressed);
      document.removeEventListener('keydown', listen);
      return { heard, pressed };
    }

    it('tell of Escape, and not in which control', () => {
      const { heard } = heardOf({
        key: 'Escape',
        code: 'Escape',
        shiftKey: true,
        isComposing: true,
      });
      const [event] = heard;
      expect(heard).to.have.length(1);
      expect([event!.key, event!.code, event!.shiftKey]).to.deep.equal(['Escape', 'Escape', true]);
      expect([event!.isComposing, event!.ctrlKey]).to.deep.equal([true, false]);
    });

    it('tell of no other key', () => {
      for (const key of ['a', 'Tab', 'Enter', ' ', 'ArrowDown', 'Home', 'Process', ''])
        expect(heardOf({ key }).heard, key).to.have.length(0);
    });

    it('are taken by the page when it takes them', () => {
      const { pressed } = heardOf({ key: 'Escape' }, (event) => {
        event.preventDefault();
      });
      expect(pressed.defaultPrevented).to.equal(true);
      expect(heardOf({ key: 'Escape' }).pressed.defaultPrevented).to.equal(false);
    });
  });

  it('are of every type with which a browser tells what is typed', () => {
    expect(privateEvents()).to.include.members([
      'beforeinput',
      'compositionend',
      'compositionupdate',
      'drop',
      'input',
      'keydown',
      'keypress',
      'keyup',
      'paste',
      'textInput',
    ]);
  });
});
