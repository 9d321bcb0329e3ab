/** What an arm came to, in words that stand alone: one sentence or number for every kind of measure. */
import type { Outcome, ProcedureDefinition } from '../definition/definition.js';
import { optionName } from '../definition/options.js';
import type { ArmResult, ArmValue } from '../evidence/arms.js';
import type { Denominator } from '../evidence/denominator.js';
import { rateOf } from '../evidence/rate.js';
import { resultsOf, type Result } from '../evidence/results.js';
import type { ArmShare } from '../evidence/share.js';
import { localizerOf } from '../localization/localizer.js';
import { str } from '../localization/str.js';
import { amountWords, recordOf, thingWords, type FrequencyRecord } from './frequency-words.js';
import { rateWords } from './measure-words.js';
import { interfaceWords, ownWords, type Speaker, type Words } from './words.js';

/** Who an arm was: its options, or the author's name for it where one is needed, which says which option it is. */
export function armSaid(
  { options, label }: Pick<ArmResult, 'options' | 'label'>,
  definition: Pick<ProcedureDefinition, 'options' | 'language'>,
): Words {
  const names = options.map((id) => optionName(definition.options, id));
  return ownWords(label ?? localizerOf(definition.language).list(names));
}

/** The record of an arm that is a share; from it come its number, its drawing and its sentence. */
export function armRecord(
  { value }: Pick<ArmResult, 'value'>,
  { thing }: Pick<Result, 'thing'>,
  per: Denominator,
): FrequencyRecord | undefined {
  return value.kind === 'share' ? recordOf(value.share, thing, per) : undefined;
}

/** "80 in 100": the number that stands beside a bar. Below 1 in 1,000, what it is less than comes first. */
export function shortFrequency({ natural, arm }: FrequencyRecord, { localizer }: Speaker): string {
  const { msg } = localizer;
  const amount = amountWords(natural.happened, natural.approximation, 'happened', localizer);
  const per = localizer.number(natural.per);
  const limit = localizer.number(1000);
  return isRare(arm)
    ? msg(str`fewer than 1 in ${limit} (${amount} in ${per})`)
    : unbroken(msg(str`${amount} in ${per}`));
}

/** A number stays on one line with what it is out of. */
function unbroken(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}

/** Whether what a number is less than is said before it. */
export function isRare({ share }: ArmShare): boolean {
  return share > 0 && share < 0.001;
}

/** A result, and the outcome that it is of. */
export interface Subject {
  readonly outcome: Outcome;
  readonly result: Result;
}

/** What an arm came to, as short as it can be: "80 in 100", "score 3", or the words of the source. */
export function numberSaid(
  arm: ArmResult,
  subject: Subject,
  per: Denominator,
  definition: ProcedureDefinition,
  speaker: Speaker,
): Words {
  return arm.value.kind === 'words'
    ? ownWords(arm.value.text)
    : interfaceWords(numberWords(arm, subject, per, definition, speaker));
}

function numberWords(
  arm: ArmResult,
  subject: Subject,
  per: Denominator,
  definition: ProcedureDefinition,
  speaker: Speaker,
): string {
  const { value } = arm;
  const { result } = subject;
  const { localizer } = speaker;
  const { msg } = localizer;
  switch (value.kind) {
    case 'share':
      return shortFrequency(recordOf(value.share, result.thing, per), speaker);
    case 'events': {
      const count = Math.round(value.perOne * per);
      return localizer.plural(
        count,
        msg(
          '{count, plural, one {{count} event for every {people}} other {{count} events for every {people}}}',
          { desc: '"24 events for every 100 operations"; one person can have several' },
        ),
        { count: localizer.number(count), people: thingWords(result.thing, per, localizer) },
      );
    }
    case 'range': {
      const [low, high] = [value.low, value.high].map((end) =>
        localizer.number(Math.round(end * per)),
      );
      if (low === high)
        return msg(str`${low!} in ${localizer.number(per)}, in every study`, {
          desc: 'what each of several studies found: "5 in 100, in every study"',
        });
      return msg(str`${low!} to ${high!} in ${localizer.number(per)}, by study`, {
        desc: 'the least and the most that several studies found: "5 to 13 in 100, by study"',
      });
    }
    case 'rate': {
      const all = resultsOf(subject.outcome, definition);
      const rate = rateOf(all, result, arm.place);
      return rate ? rateWords(rate, localizer) : '';
    }
    case 'length': {
      const time = localizer.timeSpan(value.time);
      return result.measure.kind === 'time-to-event' && result.measure.statistic === 'median'
        ? msg(str`half within ${time}`, {
            desc: 'how long it took, after the name of a treatment: "half within 2 weeks"',
          })
        : msg(str`${time} on average`, {
            desc: 'how long it took, after the name of a treatment: "2 weeks on average"',
          });
    }
    case 'score':
      return scoreWords(value, speaker);
    case 'change': {
      const points = localizer.decimal(Math.abs(value.change));
      return localizer.plural(
        Math.abs(value.change),
        value.change < 0
          ? msg('{points, plural, one {{points} point down} other {{points} points down}}')
          : msg('{points, plural, one {{points} point up} other {{points} points up}}'),
        { points },
      );
    }
    default:
      return '';
  }
}

function scoreWords(
  { mean, difference, better }: ArmValue & { readonly kind: 'score' },
  { localizer }: Speaker,
): string {
  const { msg } = localizer;
  if (mean !== undefined)
    return msg(str`score ${localizer.decimal(mean)}`, {
      desc: 'an average score, after the name of a treatment: "score 3.5"',
    });
  if (difference === undefined)
    return msg('compared with this', {
      desc: 'after the name of the treatment that others are compared with, in place of a number',
    });
  if (better === 'neither') return msg('the same score');
  const points = localizer.decimal(Math.abs(difference));
  const message =
    better === 'this-arm'
      ? msg('{points, plural, one {better by {points} point} other {better by {points} points}}')
      : msg('{points, plural, one {worse by {points} point} other {worse by {points} points}}');
  return localizer.plural(Math.abs(difference), message, { points });
}
