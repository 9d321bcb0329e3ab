import { expect } from 'chai';
import type { ReactiveController } from 'lit';
import {
  PrintController,
  type PrintedHost,
} from '../../../../src/elements/core/controllers/print-controller.js';
import { append, cleanUp, replace } from '../../../support/fixture.js';
import { watchListeners } from '../../../support/listeners.js';

interface Printed {
  readonly controller: PrintController;
  readonly calls: boolean[];
  /** Whether each drawer is open, in order. */
  readonly open: () => boolean[];
  readonly add: (className?: string) => HTMLDetailsElement;
}

/** An element with drawers: closed, open, and one to leave as it is. */
function printed(isBroken: (isAtOnce: boolean) => boolean = () => false): Printed {
  const place = append(document.createElement('div'));
  const calls: boolean[] = [];
  const controllers: ReactiveController[] = [];
  const host = {
    renderRoot: place,
    addController: (one: ReactiveController) => void controllers.push(one),
  } as unknown as PrintedHost;
  const add = (className = ''): HTMLDetailsElement => {
    const drawer = document.createElement('details');
    drawer.className = className;
    place.append(drawer);
    return drawer;
  };
  add();
  add().open = true;
  add('why as-is');
  const controller = new PrintController(host, {
    prepare: (isPrinting) => void calls.push(isPrinting),
    rehearse: (isAtOnce) => {
      if (isBroken(isAtOnce)) throw new Error('It cannot be drawn.');
    },
  });
  expect(controllers).to.deep.equal([controller]);
  controller.hostConnected();
  cleanUp(() => {
    controller.hostDisconnected();
  });
  return {
    controller,
    calls,
    open: () => [...place.querySelectorAll('details')].map(({ open }) => open),
    add,
  };
}

function tell(type: 'beforeprint' | 'afterprint'): void {
  dispatchEvent(new Event(type));
}

describe('PrintController', () => {
  it('opens closed drawers, leaves some as they are, and closes the same again', () => {
    const { open } = printed();
    tell('beforeprint');
    expect(open()).to.deep.equal([true, true, false]);
    tell('afterprint');
    expect(open()).to.deep.equal([false, true, false]);
  });

  it('leaves on the page what is there where it cannot be drawn for paper', () => {
    const { open, calls } = printed(() => true);
    tell('beforeprint');
    expect(open()).to.deep.equal([true, true, false]);
    expect(calls).to.deep.equal([]);
  });

  it('holds when a browser tells of the beginning or the end twice', () => {
    const { open, calls } = printed();
    tell('beforeprint');
    tell('beforeprint');
    expect(open()).to.deep.equal([true, true, false]);
    tell('afterprint');
    tell('afterprint');
    expect(open()).to.deep.equal([false, true, false]);
    expect(calls).to.deep.equal([true, true, false, false]);
  });

  it('holds when the end is told without a beginning', () => {
    const { open } = printed();
    tell('afterprint');
    expect(open()).to.deep.equal([false, true, false]);
  });

  it('opens what is put on the page for paper only', () => {
    const { open, add, calls } = printed();
    const sees: number[] = [];
    const push = calls.push.bind(calls);
    calls.push = (...items: boolean[]) => {
      if (items[0]) add();
      sees.push(open().length);
      return push(...items);
    };
    tell('beforeprint');
    expect(open()).to.deep.equal([true, true, false, true]);
    tell('afterprint');
    expect(sees).to.deep.equal([4, 4]);
  });

  it('hears nothing more when the element is off the page', () => {
    const listeners = watchListeners();
    const { controller, open, calls } = printed();
    expect(listeners.left()).to.deep.equal(['window afterprint: 1', 'window beforeprint: 1']);
    controller.hostDisconnected();
    expect(listeners.left()).to.deep.equal([]);
    tell('beforeprint');
    expect(open()).to.deep.equal([false, true, false]);
    expect(calls).to.deep.equal([]);
  });

  it('rehearses in several tasks when there is time, and at once before a print', () => {
    const asked: boolean[] = [];
    replace(globalThis, 'trustedTypes' as keyof typeof globalThis, {});
    replace(globalThis, 'requestIdleCallback', (act) => {
      act({ didTimeout: false, timeRemaining: () => 50 });
      return 1;
    });
    const { controller } = printed((isAtOnce) => asked.push(isAtOnce) === 0);
    controller.rehearseSoon();
    expect(asked).to.deep.equal([false]);
    tell('beforeprint');
    expect(asked).to.deep.equal([false, true]);
  });

  it('leaves no rehearsal behind when the element goes, and makes up for it when it is back', () => {
    const waiting = new Set<number>();
    let last = 0;
    replace(globalThis, 'trustedTypes' as keyof typeof globalThis, {});
    replace(globalThis, 'requestIdleCallback', () => {
      waiting.add((last += 1));
      return last;
    });
    replace(globalThis, 'cancelIdleCallback', (id) => void waiting.delete(id));
    const { controller } = printed();
    controller.rehearseSoon();
    expect(waiting.size).to.equal(1);
    controller.hostDisconnected();
    controller.rehearseSoon();
    expect(waiting.size).to.equal(0);
    controller.hostConnected();
    expect(waiting.size).to.equal(1);
  });
});
