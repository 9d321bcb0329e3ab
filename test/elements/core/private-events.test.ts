import { expect } from 'chai';
import { stopPrivateEvent, privateEvents } from '../../../src/elements/core/private-events.js';
import { append } from '../../support/fixture.js';

/** A shadow root that keeps what is private inside. */
function root(markup: string): ShadowRoot {
  const made = append(document.createElement('div')).attachShadow({ mode: 'open' });
  made.innerHTML = markup;
  for (const type of privateEvents) made.addEventListener(type, stopPrivateEvent);
  return made;
}

/** Whether the page hears of an event that begins at a place. */
function isHeard(place: Element, type: string): boolean {
  let heard = false;
  const listen = (): void => {
    heard = true;
  };
  document.addEventListener(type, listen);
  place.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  document.removeEventListener(type, listen);
  return heard;
}

describe('privateEvents', () => {
  for (const type of privateEvents) {
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
    expect(privateEvents).to.include.members([
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
    expect(new Set(privateEvents).size).to.equal(privateEvents.length);
  });
});
