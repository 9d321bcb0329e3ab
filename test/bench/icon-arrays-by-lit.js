/** The yardstick of bare Lit: the arrays of `icon-arrays-by-hand.js`, by a template for an array. */
import { html, render, svg } from 'lit';
import { css, gridOf, outline, person } from './icon-arrays-by-hand.js';

export function draw(place, shares, per) {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  const { columns, rows } = gridOf(per);
  const pattern = (id) =>
    svg`<pattern id=${id} width="1" height="1" patternUnits="userSpaceOnUse"><path class=${id} d=${person}></path></pattern>`;
  const array = (share) => {
    const count = Math.round(share * per);
    return html`<div><svg class="icon-array" role="img" aria-label="${count} in ${per} people had it" viewBox="0 0 ${columns} ${rows}"><path d=${outline(0, count, columns, rows)} fill="url(#a)"></path><path d=${outline(count, per, columns, rows)} fill="url(#b)"></path></svg></div>`;
  };
  render(
    html`<style>${css}</style><svg width="0" height="0" aria-hidden="true">${pattern('a')}${pattern('b')}</svg>${shares.map(array)}`,
    root,
  );
}
