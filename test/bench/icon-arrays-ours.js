/** Eight icon arrays as the comparator draws them: `iconArrayFigure` in Lit. */
import { html, render } from 'lit';
import {
  iconArrayFigure,
  iconKeyFigure,
  iconPatternsFigure,
} from '../../src/elements/shared/evidence/figures/icon-array.js';
import { iconArray, iconCounts } from '../../src/evidence/icon-array.js';
import { iconArrayStyles } from '../../src/elements/shared/evidence/figures/icon-array.styles.js';

let root;

export function draw(place, shares, per) {
  if (!root) {
    root = place.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [iconArrayStyles.styleSheet];
  }
  const figures = shares.map((share, index) => {
    const icons = iconArray(iconCounts(share, per), per);
    const name = `${Math.round(share * per)} in ${per} people had it`;
    return html`<div>${iconArrayFigure({ icons, name, id: `a${index}` })}</div>`;
  });
  const words = { happened: 'Had it', possible: 'May have had it', notHappened: 'Did not' };
  render(html`${iconPatternsFigure('people')}${iconKeyFigure(words)}${figures}`, root);
}
