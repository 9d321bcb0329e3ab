/** What the comparison says to screen readers when something has changed elsewhere in it. */
import type { Localizer } from '../../localization/localizer.js';
import { str } from '../../localization/str.js';
import { mostPicks } from '../../worksheet/picks.js';

/** How many things are picked, which move to the top. */
export function picksWords(count: number, localizer: Localizer): string {
  const picked = localizer.number(count);
  const most = localizer.number(mostPicks);
  return localizer.msg(str`Picked: ${picked} of ${most}`);
}

/** How many of the things that may happen are in the table. */
export function shownWords(count: number, total: number, localizer: Localizer): string {
  const [shown, all] = [localizer.number(count), localizer.number(total)];
  return localizer.msg(str`Shown: ${shown} of ${all}`);
}

/** What became of the option on the other side. */
export function changedPlacesWords({ msg }: Localizer): string {
  return msg('The two options have changed places.');
}
