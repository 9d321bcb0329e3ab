import { expect } from 'chai';
import { html } from 'lit';
import { paperOf } from '../../../src/elements/core/element-paper.js';
import { drawNow, later } from '../../../src/elements/shared/later.js';
import { append, quiet, replace, until } from '../../support/fixture.js';

/** A paper of a view, what it was rehearsed in, beside the page, and for whom the last drawing was. */
function rehearsed(view: () => unknown): {
  readonly rehearse: (isAtOnce: boolean) => void;
  readonly texts: () => readonly string[];
  readonly element: Element;
  readonly state: { isForPaper: boolean };
} {
  const state = { isForPaper: false };
  const places: Element[] = [];
  const make = document.implementation.createHTMLDocument.bind(document.implementation);
  replace(document.implementation, 'createHTMLDocument', (title) => {
    const made = make(title);
    const create = made.createElement.bind(made);
    replace(made, 'createElement', (name: string) => {
      const place = create(name);
      places.push(place);
      return place;
    });
    return made;
  });
  const element = append(document.createElement('div'));
  const { rehearse } = paperOf(element, {
    showsMore: () => true,
    isForPaper: (next) => {
      const was = state.isForPaper;
      state.isForPaper = next;
      return was;
    },
    draw: () => undefined,
    sayMissing: () => undefined,
    view,
  });
  const texts = (): readonly string[] =>
    places.map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
  return { rehearse, texts, element, state };
}

describe('paperOf', () => {
  it('rehearses at once where it must be known before a print', () => {
    const { rehearse, texts } = rehearsed(() => html`first ${later(() => 'second')}`);
    rehearse(true);
    expect(texts()).to.deep.equal(['first second']);
  });

  it('rehearses what comes later in tasks of their own, each of them for paper', async () => {
    const seen: boolean[] = [];
    const { rehearse, texts, state } = rehearsed(
      () =>
        html`first
        ${later(() => {
          seen.push(state.isForPaper);
          return html`second ${later(() => 'third')}`;
        })}`,
    );
    rehearse(false);
    expect(texts()).to.deep.equal(['first']);
    expect(state.isForPaper).to.be.false;
    await until(() => texts()[0] === 'first second third');
    expect(seen).to.deep.equal([true]);
    expect(state.isForPaper).to.be.false;
  });

  it('gives up a rehearsal when another one begins', async () => {
    const { rehearse, texts } = rehearsed(() => html`first ${later(() => 'second')}`);
    rehearse(false);
    rehearse(false);
    await until(() => texts()[1] === 'first second');
    await quiet();
    expect(texts()).to.deep.equal(['first', 'first second']);
  });

  it('leaves what cannot be drawn to the print, and says nothing', async () => {
    let isTried = false;
    const { rehearse, texts, state } = rehearsed(
      () =>
        html`first ${later(() => {
          isTried = true;
          throw new Error('It cannot be drawn.');
        })} ${later(() => 'third')}`,
    );
    rehearse(false);
    await until(() => isTried && texts()[0] === 'first third');
    expect(state.isForPaper).to.be.false;
    expect(() => {
      rehearse(true);
    }).to.throw('It cannot be drawn.');
  });

  it('draws nothing of a rehearsal with what the element still has to draw', () => {
    const { rehearse, texts, element } = rehearsed(() => html`first ${later(() => 'second')}`);
    rehearse(false);
    drawNow(element);
    expect(texts()).to.deep.equal(['first']);
  });
});
