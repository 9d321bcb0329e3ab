/** Puts comparators on the page for one test, and finds what is in them. */
import '../../src/entries/define/risk-benefit-comparator.js';
import type { RiskBenefitComparator } from '../../src/elements/risk-benefit-comparator/risk-benefit-comparator.js';
import { append, settled } from './fixture.js';
import { allByRole, byRole, summary, textOf, type Place, type Words } from './roles.js';
import { sampleEvidence } from './sample-evidence.js';
import { words } from './words.js';

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

/** The table of what may happen. */
export function outcomesTable(element: RiskBenefitComparator): HTMLElement {
  return byRole(element, 'table', words.mayHappen);
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

/** The cells of a row, one an option. */
export function cellsOf(row: Element): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(':scope > td')];
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

/** Chooses the two options to compare, by their names. */
export async function compare(
  element: RiskBenefitComparator,
  first: string,
  second: string,
): Promise<void> {
  for (const [list, name] of [
    [words.firstOption, first],
    [words.secondOption, second],
  ] as const) {
    const select = byRole(element, 'combobox', list) as HTMLSelectElement;
    select.value = [...select.options].find(({ text }) => text === name)?.value ?? '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
  }
}

/** Opens the drawer under a row and returns it. */
export function openWhy(place: Place, name: Words): HTMLDetailsElement {
  const line = summary(place, name);
  line.click();
  return line.parentElement as HTMLDetailsElement;
}
