import { expect } from 'chai';
import { html, render } from 'lit';
import { memoView } from '../../../src/elements/shared/memo-view.js';
import type { Writers } from '../../../src/elements/shared/writers.js';

describe('memoView', () => {
  const words = {} as Writers;
  const actions = { choose: () => undefined };
  const table = {};

  interface Data {
    readonly name: string;
    readonly answers: Readonly<Record<string, object>>;
  }

  /** How often the view is drawn when these follow each other in one place. */
  function drawings(...steps: readonly (readonly [Data, Writers, object])[]): number {
    const place = document.createElement('div');
    let count = 0;
    const view = ({ name }: Data, _words: Writers, _actions: object): unknown => {
      count += 1;
      return html`${name}`;
    };
    for (const [data, writers, acts] of steps)
      render(html`${memoView(view, data, writers, acts)}`, place);
    return count;
  }

  const first = { name: 'one', answers: { steps: table } };

  it('draws once while its data, words and actions are the same, in whatever object they come', () => {
    const again = { name: 'one', answers: { steps: table } };
    expect(drawings([first, words, actions], [again, words, actions])).to.equal(1);
  });

  it('draws again for another field, group of answers, writer or action', () => {
    const others: readonly (readonly [Data, Writers, object])[] = [
      [{ ...first, name: 'two' }, words, actions],
      [{ ...first, answers: { steps: {} } }, words, actions],
      [{ ...first, answers: { steps: table, records: table } }, words, actions],
      [first, {} as Writers, actions],
      [first, words, {}],
    ];
    for (const other of others) expect(drawings([first, words, actions], other)).to.equal(2);
  });
});
