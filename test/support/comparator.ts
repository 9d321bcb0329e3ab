/** Puts comparators on the page for one test, and finds what is in them. */
import '../../src/entries/define/risk-benefit-comparator.js';
import type { RiskBenefitComparator } from '../../src/elements/risk-benefit-comparator/risk-benefit-comparator.js';
import { append, settled } from './fixture.js';
import { allByRole, byRole, isShown, summary, textOf, type Place, type Words } from './roles.js';
import { sampleEvidence } from './sample-evidence.js';
import { named, words } from './words.js';

/** What a comparator is made with. `attributes` are there before anything else. */
export interface ComparatorParts extends Partial<
  Pick<RiskBenefitComparator, 'view' | 'per' | 'headingLevel' | 'lang'>
> {
  readonly definition?: unknown;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A comparator on the page that shows the sample evidence, or what it is given. */
export async function comparator({
  attributes = {},
  ...properties
}: ComparatorParts = {}): Promise<RiskBenefitComparator> {
  const element = document.createElement('risk-benefit-comparator');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, { definition: sampleEvidence(), ...properties });
  append(element);
  await settled(element);
  return element;
}

/** Opens a part that is closed at first, by the words that it is opened with. */
export function openPart(place: Place, name: Words): HTMLDetailsElement {
  const line = summary(place, name);
  const part = line.parentElement as HTMLDetailsElement;
  if (!part.open) line.click();
  return part;
}

/** A comparator with all results, by study, and the settings of how they are shown. */
export async function allResults(parts: ComparatorParts = {}): Promise<RiskBenefitComparator> {
  const element = await comparator(parts);
  openPart(element, /^All [\d,]+ results, by study$/);
  openPart(element, words.display);
  return element;
}

/** A row of the overview, or of two options side by side, by its name. */
export function rowNamed(element: RiskBenefitComparator, name: Words): HTMLElement {
  // The table of all results has headings of these names too.
  const row = allByRole(element, 'heading', name)
    .map((one) => one.closest<HTMLElement>('[part~="row"], [part~="pair-row"]'))
    .find((one) => one !== null);
  if (!row) throw new Error(`The heading ${String(name)} is in no row.`);
  return row;
}

/** The names of the rows, from first to last. */
export function rowNames(element: RiskBenefitComparator): string[] {
  const rows = element.shadowRoot!.querySelectorAll('[part~="row"], [part~="pair-row"]');
  return [...rows].filter(isShown).map((row) => textOf(row.querySelector('.row-name')!));
}

/** Opens what is behind a row. */
export function openMore(element: RiskBenefitComparator, name: string): HTMLDetailsElement {
  return openPart(element, named(words.more, name));
}

/** Shows two options side by side: the pair that stands there at first, or the named ones. */
export async function sideBySide(
  element: RiskBenefitComparator,
  ...options: readonly [] | readonly [first: string, second: string]
): Promise<void> {
  byRole(element, 'radio', words.twoSideBySide).click();
  await element.updateComplete;
  const pair = element.shadowRoot!.querySelector('[part="pair"]')!;
  for (const [place, name] of options.entries())
    await selectOption(element, pair, place === 0 ? words.firstOption : words.secondOption, name);
}

/** Chooses an option in one of the two lists of a place. */
export async function selectOption(
  element: RiskBenefitComparator,
  place: Element,
  list: string,
  name: string,
): Promise<void> {
  const select = byRole(place, 'combobox', list) as HTMLSelectElement;
  const option = [...select.options].find(({ text }) => text === name);
  if (!option) throw new Error(`"${list}" has no option "${name}".`);
  select.value = option.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** The table of what may happen. */
export function outcomesTable(element: RiskBenefitComparator): HTMLElement {
  return byRole(element, 'table', named(words.mayHappen));
}

/** The rows about an outcome: its heading, its studies, and what is said where there is no number. */
export function outcomeGroup(element: RiskBenefitComparator, name: string): HTMLElement {
  const found = allByRole(outcomesTable(element), 'rowgroup').find(
    (group) => group.querySelector('.outcome-name')?.textContent === name,
  );
  if (!found) throw new Error(`There are no rows about "${name}".`);
  return found;
}

/** One row about an outcome, counted from 0: the studies in order, then what is said where there is no number. */
export function studyRow(
  element: RiskBenefitComparator,
  name: string,
  place: number,
): HTMLTableRowElement {
  const row = [
    ...outcomeGroup(element, name).querySelectorAll<HTMLTableRowElement>(
      ':scope > tr:not(:has(> [scope="rowgroup"]), .below)',
    ),
  ][place];
  if (!row) throw new Error(`There is no row ${place} about "${name}".`);
  return row;
}

/** The cells of a row, one an option: one that is for several options counts for each. */
export function cellsOf(row: Element): HTMLElement[] {
  return [...row.querySelectorAll<HTMLTableCellElement>(':scope > td')].flatMap((cell) =>
    Array.from({ length: cell.colSpan }, () => cell),
  );
}

/** What each cell of a row says, without the name of its option. */
export function wordsIn(row: Element): string[] {
  return cellsOf(row).map((cell) => {
    const copy = cell.cloneNode(true) as HTMLElement;
    copy.querySelector('.cell-option')?.remove();
    return textOf(copy);
  });
}

/** Picks a radio button by its group and its name. */
export async function choose(
  element: RiskBenefitComparator,
  group: Words,
  name: Words,
): Promise<void> {
  byRole(byRole(element, 'group', group), 'radio', name).click();
  await element.updateComplete;
}

/** Opens the drawer under a row and returns it. */
export function openWhy(place: Place, name: Words): HTMLDetailsElement {
  const line = summary(place, name);
  line.click();
  return line.parentElement as HTMLDetailsElement;
}
