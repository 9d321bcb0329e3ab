import { expect } from 'chai';
import { hostAround } from '../../../src/elements/core/host-around.js';
import { append } from '../../support/fixture.js';

describe('hostAround', () => {
  it('is the element in whose shadow root a node stands, also in a frame', () => {
    const host = append(document.createElement('div'));
    const inside = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
    expect(hostAround(inside)).to.equal(host);
    append(document.createElement('iframe')).contentDocument!.body.append(host);
    expect(hostAround(inside)).to.equal(host);
  });

  it('is none in a document, and none of what is on no page, such as a link', () => {
    expect(hostAround(document.body)).to.equal(undefined);
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    expect(hostAround(link.appendChild(document.createElement('b')))).to.equal(undefined);
  });
});
