/** Numbers in languages whose way is written down here: an engine takes 10 ms for its first one, a phone more. */

/** The marks between thousands and before decimals, and how many digits a number has that is parted into thousands. */
type Way = readonly [thousands: string, decimals: string, parted: number];

const english: Way = [',', '.', 4];
const spanish: Way = ['.', ',', 5];

/** By tag, since countries differ; for those that are not here the engine is asked. */
const ways: ReadonlyMap<string, Way> = new Map([
  ['en', english],
  ['en-US', english],
  ['en-GB', english],
  ['es', spanish],
  ['es-ES', spanish],
  ['es-419', english],
  ['es-MX', english],
  ['es-US', english],
]);

/** Where rounding is exact: what is smaller has an exponent of its own, and for what is larger no digits are left. */
const smallest = 1e-6;
const largest = 1e9;

/** A number with `mostDigits` decimals at most; undefined where the tag or the number is not one of those known here. */
export function numberOf(value: number, mostDigits: number, tag: string): string | undefined {
  const way = ways.get(tag);
  const isExact = Object.is(value, 0) || (value >= smallest && value < largest);
  if (!way || !isExact) return undefined;
  const [thousands, mark, parted] = way;
  // By its digits, as engines do: 1.005 is 1.01, though the number in memory is a little less than its digits say.
  const rounded = Math.round(Number(`${value}e${mostDigits}`));
  const [whole = '', decimals = ''] = Number(`${rounded}e-${mostDigits}`)
    .toFixed(mostDigits)
    .split('.');
  const some = decimals.replace(/0+$/, '');
  const grouped = whole.length < parted ? whole : whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return some === '' ? grouped : `${grouped}${mark}${some}`;
}
