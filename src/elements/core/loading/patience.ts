/** Gives a request up when its server has fallen silent, and not because its network is slow. */
import { issue, type DefinitionIssue } from '../../../definition/issues.js';

/** Seconds without a single byte after which nobody waits any more. */
export const longestSilence = 10;

/** Seconds for all of an answer: a server that sends a byte now and then would keep a reader waiting for ever. */
export const longestWait = 120;

/** How long a reader is kept waiting for an answer. */
export interface Patience {
  /** Something has come. */
  heard(): void;
  stop(): void;
  /** Why the request was given up, if it was. */
  readonly problem: DefinitionIssue | undefined;
}

export function patience(giveUp: () => void): Patience {
  let problem: DefinitionIssue | undefined;
  const giveUpAfter = (seconds: number, code: 'timed-out' | 'too-slow'): typeof silence =>
    setTimeout(() => {
      problem = issue(code, [], seconds);
      giveUp();
    }, seconds * 1000);
  let silence: ReturnType<typeof setTimeout> = giveUpAfter(longestSilence, 'timed-out');
  const wait = giveUpAfter(longestWait, 'too-slow');
  return {
    heard: () => {
      clearTimeout(silence);
      silence = giveUpAfter(longestSilence, 'timed-out');
    },
    stop: () => {
      clearTimeout(silence);
      clearTimeout(wait);
    },
    get problem() {
      return problem;
    },
  };
}
