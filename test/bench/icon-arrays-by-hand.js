/** The yardstick: the same eight arrays written by hand, as two outlines filled with a pattern. */
export const person =
  'M.5 .08a.17 .17 0 1 1 0 .34a.17 .17 0 1 1 0-.34zM.2 .92v-.22a.22 .22 0 0 1 .22-.22h.16a.22 .22 0 0 1 .22 .22v.22z';
export const css =
  'svg{display:block;inline-size:100%;max-inline-size:11em;block-size:auto;margin-block-end:.5em}' +
  '.a,.b{fill:none;stroke:#0a4f8f;stroke-width:.06}.a{fill:#0a4f8f}.b{stroke:#5d6b76}';

let root;
let arrays;

/** The outline of the cells from `start` to `end`, from the bottom, in at most three steps. */
export function outline(start, end, columns, rows) {
  let d = '';
  for (let place = start; place < end;) {
    const x = place % columns;
    const full = x === 0 ? Math.floor((end - place) / columns) : 0;
    const height = Math.max(1, full);
    const width = full > 0 ? columns : Math.min(columns - x, end - place);
    d += `M${x} ${rows - Math.floor(place / columns) - height}h${width}v${height}h${-width}z`;
    place += width * height;
  }
  return d;
}

export function gridOf(per) {
  const columns = per === 1000 ? 25 : 10;
  return { columns, rows: per / columns };
}

export function draw(place, shares, per) {
  const { columns, rows } = gridOf(per);
  const made = shares.map((share) => {
    const count = Math.round(share * per);
    return {
      name: `${count} in ${per} people had it`,
      had: outline(0, count, columns, rows),
      not: outline(count, per, columns, rows),
    };
  });
  if (!root) {
    root = place.attachShadow({ mode: 'open' });
    const pattern = (id) =>
      `<pattern id="${id}" width="1" height="1" patternUnits="userSpaceOnUse"><path class="${id}" d="${person}"/></pattern>`;
    root.innerHTML = `<style>${css}</style><svg width="0" height="0" aria-hidden="true">${pattern('a')}${pattern('b')}</svg>${made
      .map(
        ({ name, had, not }) =>
          `<div><svg class="icon-array" role="img" aria-label="${name}" viewBox="0 0 ${columns} ${rows}"><path d="${had}" fill="url(#a)"/><path d="${not}" fill="url(#b)"/></svg></div>`,
      )
      .join('')}`;
    arrays = [...root.querySelectorAll('.icon-array')];
    return;
  }
  made.forEach(({ name, had, not }, index) => {
    const array = arrays[index];
    array.setAttribute('aria-label', name);
    array.firstChild.setAttribute('d', had);
    array.lastChild.setAttribute('d', not);
  });
}
