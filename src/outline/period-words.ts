/** When something was measured, in words. */
import type { Result } from '../evidence/results.js';
import { str } from '../localization/str.js';
import type { Speaker } from './words.js';

/** How long after, for a choice of times. */
export function shortPeriod({ period }: Pick<Result, 'period'>, { localizer }: Speaker): string {
  return period ? localizer.timeSpan(period) : localizer.msg('The source gives no time');
}

/** When it was measured. */
export function periodWords({ period }: Pick<Result, 'period'>, { localizer }: Speaker): string {
  const { msg } = localizer;
  if (!period) return msg('The source gives no time');
  const length = localizer.timeSpan({ ...period, precision: undefined });
  if (period.precision === 'up-to' || period.precision === 'under') {
    return msg(str`Within ${length}`);
  }
  if (period.kind === 'median-follow-up')
    return msg(str`Half were followed for ${length} or longer`);
  return period.precision === 'about' ? msg(str`After about ${length}`) : msg(str`After ${length}`);
}
