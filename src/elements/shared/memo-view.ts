/** What the reader does changes a part of the page; the rest need not be looked at again. */
import { guard } from 'lit/directives/guard.js';
import type { Writers } from './writers.js';

/**
 * A view that is drawn again only when a field of its data has changed, or the words it is written with. It gets these
 * data and no others, so that it cannot read something that is not watched. Of `answers`, each group is watched alone:
 * a worksheet has a new object around them after each act.
 */
export function memoView<Data extends object, Actions extends readonly object[]>(
  view: (data: Data, words: Writers, ...actions: Actions) => unknown,
  data: NoInfer<Data>,
  words: Writers,
  ...actions: NoInfer<Actions>
): unknown {
  const watched: unknown[] = [words, ...actions];
  for (const name in data) {
    if (name === 'answers')
      watched.push(...Object.values(data[name] as Readonly<Record<string, unknown>>));
    else watched.push(data[name]);
  }
  return guard(watched, () => view(data, words, ...actions));
}
