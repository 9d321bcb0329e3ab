/** What an act changes on a page, as the smallest pieces of HTML: all that a page by hand has to do for it. */

/** HTML as nodes of nobody's page. */
export function treeOf(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** The pieces that make one tree the other, each with its place: numbers of child nodes from the root. */
export function patchesBetween(before, after, path = []) {
  const [olds, news] = [[...before.childNodes], [...after.childNodes]];
  let start = 0;
  while (start < olds.length && start < news.length && isAlike(olds[start], news[start]))
    start += 1;
  let end = 0;
  while (
    end < olds.length - start &&
    end < news.length - start &&
    isAlike(olds.at(-1 - end), news.at(-1 - end))
  )
    end += 1;
  const inside = (from, count, shift) =>
    Array.from({ length: count }, (_, at) =>
      patchesOfNode(olds[from + at], news[from + at + shift], [...path, from + at]),
    ).flat();
  const shift = news.length - olds.length;
  // From the end to the start, so that no place moves before it is used.
  return [
    ...inside(olds.length - end, end, shift),
    ...(start + end < Math.max(olds.length, news.length)
      ? [
          {
            path,
            start,
            count: olds.length - end - start,
            html: htmlOf(news.slice(start, news.length - end)),
          },
        ]
      : []),
    ...inside(0, start, 0),
  ];
}

function isAlike(one, other) {
  return one.nodeName === other.nodeName && (one.nodeType !== 3 || one.data === other.data);
}

function patchesOfNode(before, after, path) {
  if (before.nodeType !== 1 || before.isEqualNode(after)) return [];
  const names = [...before.getAttributeNames(), ...after.getAttributeNames()];
  const attributes = [...new Set(names)]
    .filter((name) => before.getAttribute(name) !== after.getAttribute(name))
    .map((name) => [name, after.getAttribute(name)]);
  return [
    ...patchesBetween(before, after, path),
    ...(attributes.length > 0 ? [{ path, attributes }] : []),
  ];
}

function htmlOf(nodes) {
  const place = document.createElement('div');
  place.append(...nodes.map((node) => node.cloneNode(true)));
  return place.innerHTML;
}

/** Does to a page what an act changes. */
export function patch(root, patches) {
  for (const { path, start, count, html, attributes } of patches) {
    const place = path.reduce((node, index) => node.childNodes[index], root);
    for (const [name, value] of attributes ?? []) {
      if (value === null) place.removeAttribute(name);
      else place.setAttribute(name, value);
    }
    if (html === undefined) continue;
    for (let gone = 0; gone < count; gone += 1) place.childNodes[start].remove();
    if (html === '') continue;
    const made = place.ownerDocument.createElement('template');
    made.innerHTML = html;
    place.insertBefore(made.content, place.childNodes[start] ?? null);
  }
}
