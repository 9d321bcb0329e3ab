/** Two options in one row of the overview: what compares them, if anything does. */
import type { Outcome } from '../definition/definition.js';
import { armResultsOf, type ArmResult } from './arms.js';
import { resultsAbout } from './findings.js';
import type { Row } from './overview.js';
import type { Result } from './results.js';

/** A result that holds both options. */
export interface PairResult {
  readonly outcome: Outcome;
  readonly result: Result;
  readonly first: ArmResult;
  readonly second: ArmResult;
}

/** What is known of two options beside each other. */
export type Pair =
  /** Shares of one study; worked out from one baseline where `isWorkedOut` says so. */
  | {
      readonly kind: 'shares';
      readonly isWorkedOut: boolean;
      readonly shown: PairResult;
      /** The same comparison at all its times, first to last. */
      readonly times: readonly PairResult[];
    }
  /** One study compares them in another way: scores, times, events or words. */
  | {
      readonly kind: 'otherwise';
      readonly shown: PairResult;
      readonly times: readonly PairResult[];
    }
  /** They were one arm of a study, which does not tell them apart. */
  | {
      readonly kind: 'together';
      readonly outcome: Outcome;
      readonly result: Result;
      readonly arm: ArmResult;
    }
  /** No study compares them; what is known of each by itself. */
  | {
      readonly kind: 'none';
      readonly first: readonly Result[];
      readonly second: readonly Result[];
    };

/**
 * What compares two options. Shares come before other measures, what the authors put first before the rest in their order,
 * and of the rest a later time before an earlier one.
 *
 * @param time The id of the result that the reader chose, if it is among them.
 */
export function pairOf(row: Row, first: string, second: string, time?: string): Pair {
  const pairs = row.outcomes.flatMap((outcome) =>
    row.results
      .filter(({ finding }) => outcome.findings.includes(finding))
      .flatMap((result) => pairIn(outcome, result, first, second)),
  );
  const chosen = pairs.find(({ result }) => result.id === time) ?? best(pairs, row);
  if (chosen) {
    const times = pairs.filter(({ result }) => result.finding === chosen.result.finding);
    return isShare(chosen)
      ? { kind: 'shares', isWorkedOut: isWorkedOut(chosen), shown: chosen, times }
      : { kind: 'otherwise', shown: chosen, times };
  }
  return (
    togetherIn(row, first, second) ?? {
      kind: 'none',
      first: resultsAbout(row.results, first),
      second: resultsAbout(row.results, second),
    }
  );
}

function pairIn(
  outcome: Outcome,
  result: Result,
  first: string,
  second: string,
): readonly PairResult[] {
  const arms = armResultsOf(result);
  const armOf = (option: string) =>
    arms.find(({ options }) => options.length === 1 && options[0] === option) ??
    arms.find(({ options }) => options.includes(option));
  const [one, other] = [armOf(first), armOf(second)];
  return one && other && one !== other ? [{ outcome, result, first: one, second: other }] : [];
}

function isShare({ first, second }: PairResult): boolean {
  return first.value.kind === 'share' && second.value.kind === 'share';
}

function isWorkedOut({ result, first, second }: PairResult): boolean {
  return (
    result.study?.design === 'network' ||
    [first, second].some(({ value }) => value.kind === 'share' && value.isWorkedOut)
  );
}

function best(pairs: readonly PairResult[], { frames }: Row): PairResult | undefined {
  const weigh = (pair: PairResult): number => {
    const place = frames.findIndex(({ result }) => result === pair.result);
    const isInWords = pair.first.value.kind === 'words';
    return (isShare(pair) ? 4 : 0) + (place < 0 ? 0 : 3 - place / 9) + (isInWords ? 0 : 1);
  };
  return pairs.reduce<PairResult | undefined>(
    (found, pair) => (found && weigh(found) > weigh(pair) ? found : pair),
    undefined,
  );
}

function togetherIn({ outcomes, results }: Row, first: string, second: string): Pair | undefined {
  for (const result of results) {
    const arm = armResultsOf(result).find(
      ({ options }) => options.includes(first) && options.includes(second),
    );
    const outcome = outcomes.find(({ findings }) => findings.includes(result.finding));
    if (arm && outcome) return { kind: 'together', outcome, result, arm };
  }
  return undefined;
}
