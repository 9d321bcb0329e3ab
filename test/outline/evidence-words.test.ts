/** What numbers say in words, for the page, a text and paper alike. */
import { expect } from 'chai';
import type { Outcome, Period, ProcedureDefinition } from '../../src/definition/definition.js';
import { armResultsOf } from '../../src/evidence/arms.js';
import type { Row } from '../../src/evidence/overview.js';
import type { Result, ResultMeasure } from '../../src/evidence/results.js';
import { Localizer } from '../../src/localization/localizer.js';
import {
  armRecord,
  armSaid,
  isRare,
  numberSaid,
  shortFrequency,
} from '../../src/outline/arm-words.js';
import { differenceSaid } from '../../src/outline/difference-words.js';
import { crossoverWords, otherTimeWords } from '../../src/outline/frame-notes.js';
import {
  amountWords,
  frequencyRecord,
  frequencyWords,
  percentWords,
  rangeWords,
  thingWords,
} from '../../src/outline/frequency-words.js';
import { howSureSaid, ratedResult } from '../../src/outline/how-sure.js';
import { rateWords, scaleSaid } from '../../src/outline/measure-words.js';
import { periodWords, shortPeriod } from '../../src/outline/period-words.js';
import { captionMessage, studyWords, whenWords } from '../../src/outline/study-words.js';
import { nameInText, type Words } from '../../src/outline/words.js';
import { frequency, result } from '../evidence/samples.js';

const localizer = new Localizer('en');
const speaker = { localizer };

const definition = {
  language: 'en',
  options: [
    { id: 'splint', name: 'Night splint' },
    { id: 'surgery', name: 'Release surgery', shortName: 'Surgery' },
  ],
  outcomes: [],
  studies: [],
} as unknown as ProcedureDefinition;

const outcome = { id: 'better', happened: 'felt better', findings: [] } as unknown as Outcome;

const months: Period = { from: 3, unit: 'months' };

function of100(option: string, count: number, total = 100) {
  return { option, count, total };
}

function textOf(pieces: readonly Words[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** What the first arm came to, in 100. */
function number(measure: ResultMeasure, place = 0): string {
  const of = result(measure);
  return numberSaid(armResultsOf(of)[place]!, { outcome, result: of }, 100, definition, speaker)
    .text;
}

describe('frequencyRecord', () => {
  it('has the number of an arm, its range where there is one, and nothing of other measures', () => {
    const counted = frequencyRecord(frequency([of100('splint', 54)]), 0, 100)!;
    expect(frequencyWords(counted, 'happened', localizer)).to.equal('54 in 100 people (54%)');
    expect(frequencyWords(counted, 'notHappened', localizer)).to.equal('46 in 100 people (46%)');
    expect(rangeWords(counted, localizer)).to.equal('44 to 63 in 100');
    const published = frequencyRecord(frequency([{ option: 'splint', percent: 54 }]), 0, 100)!;
    expect(frequencyWords(published, 'happened', localizer)).to.equal(
      'about 54 in 100 people (54%)',
    );
    expect(rangeWords(published, localizer)).to.equal(undefined);
    const none = result({ kind: 'searched-not-found', options: [], searched: 'All.' });
    expect(frequencyRecord(none, 0, 100)).to.equal(undefined);
  });

  it('says no range of which nothing is seen in this number', () => {
    const arm = { option: 'splint', count: 540_000, total: 1_000_000 };
    const record = frequencyRecord(frequency([arm]), 0, 100)!;
    expect(rangeWords(record, localizer)).to.equal(undefined);
  });

  it('says what a number is less than, in both frames', () => {
    const record = frequencyRecord(frequency([of100('splint', 1, 1000)]), 0, 100)!;
    const words = (frame: 'happened' | 'notHappened') => [
      amountWords(record.natural[frame], record.natural.approximation, frame, localizer),
      percentWords(record, frame, localizer),
    ];
    expect(words('happened')).to.deep.equal(['fewer than 1', '0.1%']);
    expect(words('notHappened')).to.deep.equal(['more than 99', '99.9%']);
    const tiny = frequencyRecord(frequency([of100('splint', 1, 10_000_000)]), 0, 100)!;
    expect(percentWords(tiny, 'happened', localizer)).to.match(/^less than /);
    expect(percentWords(tiny, 'notHappened', localizer)).to.match(/^more than /);
  });
});

describe('thingWords', () => {
  it('names people, or what was counted in the form that its language has', () => {
    expect(thingWords(undefined, 100, localizer)).to.equal('100 people');
    const hips = { id: 'hip', one: 'hip', other: 'hips' };
    expect(thingWords({ words: hips, language: 'en' }, 100, localizer)).to.equal('100 hips');
    const inPolish = { ...hips, many: 'bioder' };
    expect(thingWords({ words: inPolish, language: 'pl' }, 100, localizer)).to.equal('100 bioder');
    expect(thingWords({ words: hips, language: 'pl' }, 100, localizer)).to.equal('100 hips');
  });
});

describe('periodWords', () => {
  it('says when it was measured', () => {
    const said = (period: Period | undefined) => [
      periodWords({ period }, speaker),
      shortPeriod({ period }, speaker),
      whenWords(
        result({ kind: 'searched-not-found', options: [], searched: '' }, { period }),
        speaker,
      ),
    ];
    expect(said(undefined)).to.deep.equal([
      'The source gives no time',
      'The source gives no time',
      'at a time not given',
    ]);
    expect(said(months)).to.deep.equal(['After 3 months', '3 months', 'after 3 months']);
    expect(said({ ...months, precision: 'up-to' })[0]).to.equal('Within 3 months');
    expect(said({ ...months, precision: 'under' })[2]).to.equal('within 3 months');
    expect(said({ ...months, precision: 'up-to' })[2]).to.equal('within 3 months');
    expect(said({ ...months, precision: 'under' })[0]).to.equal('Within 3 months');
    expect(said({ ...months, precision: 'about' })[0]).to.equal('After about 3 months');
    expect(said({ ...months, kind: 'median-follow-up' })).to.deep.equal([
      'Half were followed for 3 months or longer',
      '3 months',
      'when half had been followed for 3 months',
    ]);
  });
});

describe('studyWords', () => {
  const said = (design: string | undefined, arms = 2, before: readonly Result[] = []): string => {
    const study = design === undefined ? undefined : ({ id: 's', design } as never);
    const one = frequency([], { study });
    const others = before.map((other) => ({ result: other }));
    return studyWords({ result: one, arms: new Array<unknown>(arms).fill(0) }, others, speaker);
  };

  it('says in what kind of study, and if it is another one', () => {
    const other = frequency([], { study: { id: 'other' } as never });
    expect(said('counted')).to.equal('counted');
    expect(said('review')).to.equal('in a review of studies');
    expect(said('network')).to.equal('in a review of studies');
    expect(said('randomised')).to.equal('in one study');
    expect(said(undefined, 1)).to.equal('in one study, with nobody to compare');
    expect(said('randomised', 2, [other])).to.equal('in another study');
    expect(said('randomised', 1, [other])).to.equal('in another study, with nobody to compare');
    expect(said(undefined, 2, [frequency([])])).to.equal('in the same study');
  });

  it('asks for no time of a length of time that needs none', () => {
    const measure = { kind: 'time-to-event', statistic: 'median', arms: [] } as never;
    expect(captionMessage({ measure, period: undefined }, speaker)).to.equal(
      '{happened}, {study}.',
    );
    expect(captionMessage({ measure, period: months }, speaker)).to.contain('{when}');
  });
});

describe('armSaid', () => {
  it('names the options of an arm, or what its authors call it', () => {
    expect(armSaid({ options: ['splint', 'surgery'], label: undefined }, definition).text).to.equal(
      'Night splint and Surgery',
    );
    expect(armSaid({ options: ['splint'], label: 'Splint for 6 weeks' }, definition).text).to.equal(
      'Splint for 6 weeks',
    );
  });
});

describe('shortFrequency', () => {
  it('says a share in a few words, and what a rare one is less than', () => {
    const words = (count: number, total: number) => {
      const [arm] = armResultsOf(frequency([of100('splint', count, total)]));
      const record = armRecord(arm!, { thing: undefined }, total > 100 ? 10_000 : 100)!;
      return [shortFrequency(record, speaker), isRare(record.arm)];
    };
    expect(words(54, 100)).to.deep.equal(['54\u00a0in\u00a0100', false]);
    expect(words(8, 10_000)).to.deep.equal(['fewer than 1 in 1,000 (8 in 10,000)', true]);
    expect(words(0, 100)[1]).to.equal(false);
  });

  it('has no record of what is no share', () => {
    expect(
      armRecord({ value: { kind: 'words', text: 'Well.' } }, { thing: undefined }, 100),
    ).to.equal(undefined);
  });
});

describe('numberSaid', () => {
  const scale = { name: 'Pain', low: 0, high: 10, better: 'low' } as const;
  const mean = (...arms: readonly object[]): ResultMeasure =>
    ({ kind: 'mean-difference', scale, reference: 0, arms }) as never;

  it('says shares, events, ranges and rates', () => {
    expect(
      number({ kind: 'frequency', estimate: 'counted', arms: [of100('splint', 54)] }),
    ).to.equal('54\u00a0in\u00a0100');
    const events = {
      kind: 'events',
      arms: [{ option: 'splint', events: 24, total: 100 }],
    } as never;
    expect(number(events)).to.equal('24 events for every 100 people');
    const range = (low: number, high: number) =>
      number({ kind: 'range-over-studies', arms: [{ option: 'splint', low, high }] } as never);
    expect(range(5, 13)).to.equal('5 to 13 in 100, by study');
    expect(range(5, 5)).to.equal('5 in 100, in every study');
    const rate = {
      kind: 'rate',
      per: 1000,
      unit: 'years',
      arms: [{ option: 'splint', value: 3.18 }],
    };
    const rated = result(rate as never);
    const ofRate = { ...definition, outcomes: [outcome] };
    const said = numberSaid(
      armResultsOf(rated)[0]!,
      { outcome, result: rated },
      100,
      ofRate,
      speaker,
    );
    expect(said.text).to.match(/^3.18 for every 1,000 years|^$/);
  });

  it('says lengths of time', () => {
    const length = (statistic: string) =>
      number({
        kind: 'time-to-event',
        statistic,
        arms: [{ option: 'splint', time: { from: 2, unit: 'weeks' } }],
      } as never);
    expect(length('median')).to.equal('half within 2 weeks');
    expect(length('mean')).to.equal('2 weeks on average');
  });

  it('says scores and changes', () => {
    expect(number(mean({ option: 'splint', mean: 3.5 }))).to.equal('score 3.5');
    const compared = (difference: number) =>
      number(mean({ option: 'splint' }, { option: 'surgery', difference }), 1);
    expect(number(mean({ option: 'splint' }, { option: 'surgery', difference: -1 }))).to.equal(
      'compared with this',
    );
    expect(compared(-2)).to.equal('better by 2 points');
    expect(compared(1)).to.equal('worse by 1 point');
    expect(compared(0)).to.equal('the same score');
    const change = (by: number) =>
      number({ kind: 'mean-change', scale, arms: [{ option: 'splint', change: by }] } as never);
    expect(change(-3)).to.equal('3 points down');
    expect(change(1)).to.equal('1 point up');
  });

  it('has the words of the source as they are, and nothing where only a difference is known', () => {
    const words = {
      kind: 'qualitative',
      arms: [{ option: 'splint', text: 'It went well.' }],
    } as never;
    expect(number(words)).to.equal('It went well.');
    const points = { kind: 'risk-difference', points: 5, arms: [{ option: 'splint' }] } as never;
    expect(number(points)).to.equal('');
  });
});

describe('scaleSaid', () => {
  it('says what a score is measured on, and nothing of other measures', () => {
    const on = (scale: object) =>
      scaleSaid(result({ kind: 'mean-change', scale, arms: [] } as never), speaker).map(textOf);
    const pain = { name: 'Pain', low: 0, high: 10, better: 'low' };
    expect(on(pain)).to.deep.equal(['Average on a scale: Pain, 0 to 10; lower is better.']);
    expect(on({ ...pain, better: 'high', smallestNoticed: 1.5 })).to.deep.equal([
      'Average on a scale: Pain, 0 to 10; higher is better.',
      'The smallest difference that people notice: 1.5.',
    ]);
    expect(scaleSaid(frequency([]), speaker)).to.deep.equal([]);
  });
});

describe('rateWords', () => {
  it('says how often in how much time', () => {
    expect(rateWords({ value: 3.18, per: 1000, unit: 'years' }, localizer)).to.equal(
      '3.18 for every 1,000 years that were followed, all together',
    );
    expect(rateWords({ value: 2, per: 1, unit: 'months' }, localizer)).to.equal(
      '2 for every 1 month that was followed, all together',
    );
  });
});

describe('differenceSaid', () => {
  const between = (of: Result, per: 100 | 1000 = 100) =>
    differenceSaid(of, armResultsOf(of), per, speaker);
  const counted = (first: number, second: number, more: object = {}) =>
    between(frequency([of100('splint', first), of100('surgery', second)], {}, more));
  const publishedDifference = (points: number, low: number, high: number) => {
    const differences = [
      { first: 0, second: 1, points, interval: { low, high, from: 'published' } },
    ];
    const arms = [
      { option: 'splint', percent: 50 + points },
      { option: 'surgery', percent: 50 },
    ];
    return between(frequency(arms, {}, { differences } as never));
  };

  it('counts what there is more of, whichever arm has it', () => {
    const more = counted(80, 54)!;
    expect(more.message).to.equal('With “{more}”, about {count} more in {per} {happened}.');
    expect([more.more.options[0], more.fewer.options[0], more.count, more.per]).to.deep.equal([
      'splint',
      'surgery',
      '26',
      '100',
    ]);
    const turned = counted(54, 80)!;
    expect(turned.more.options[0]).to.equal('surgery');
    expect(turned.range[0]).to.match(/^It could be \d+ to \d+ more\.$/);
  });

  it('says that as many had it, or that it is less than one more', () => {
    expect(counted(54, 54)!.message).to.contain('as many in {per}');
    const close = between(
      frequency([of100('splint', 1004, 10_000), of100('surgery', 1000, 10_000)]),
    )!;
    expect(close.message).to.contain('by less than {count} in {per}');
  });

  it('names the other side where there is a difference alone', () => {
    const alone = (points: number) =>
      between(
        result({
          kind: 'risk-difference',
          points,
          arms: [{ option: 'splint' }, { option: 'surgery' }],
        } as never),
      )!;
    expect(alone(5).message).to.contain('than with “{fewer}”');
    expect(alone(0.2).message).to.contain('than with “{fewer}”, by less than');
    expect(alone(5).range).to.deep.equal([]);
  });

  it('says what the difference could be, in every direction', () => {
    const said = (points: number, low: number, high: number) =>
      publishedDifference(points, low, high)!.range;
    const maybeNone = 'There may be no difference at all.';
    expect(said(26, 12, 40)).to.deep.equal(['It could be 12 to 40 more.']);
    expect(said(5, -9, 18)).to.deep.equal(['It could be from 9 fewer to 18 more.', maybeNone]);
    expect(said(5, 0.2, 9)).to.deep.equal(['It could be up to 9 more.']);
    expect(said(5, 0, 9)).to.deep.equal(['It could be up to 9 more.', maybeNone]);
    expect(said(5, -0.3, 9)).to.deep.equal([
      'It could be from a little fewer to 9 more.',
      maybeNone,
    ]);
    expect(said(0.3, 0.1, 0.6)).to.deep.equal(['It could be none or a little more.']);
    expect(said(0.3, -0.2, 0.6)).to.deep.equal([
      'It could be from a little fewer to a little more.',
      maybeNone,
    ]);
    expect(said(0.3, -4, 0.6)).to.deep.equal([
      'It could be from 4 fewer to a little more.',
      maybeNone,
    ]);
    // Turned around, what was fewer is more, and no difference stays none.
    expect(said(-5, -9, 0)).to.deep.equal(['It could be up to 9 more.', maybeNone]);
    expect(said(-5, -9, 3)).to.deep.equal(['It could be from 3 fewer to 9 more.', maybeNone]);
  });

  it('says nothing where there are no two shares', () => {
    expect(between(frequency([of100('splint', 5)]))).to.equal(undefined);
    expect(
      between(result({ kind: 'qualitative', arms: [{ text: 'a' }, { text: 'b' }] } as never)),
    ).to.equal(undefined);
    const none = result({ kind: 'searched-not-found', options: [], searched: '' });
    expect(between(none)).to.equal(undefined);
  });
});

describe('howSureSaid', () => {
  const rowWith = (
    row: object,
    frames: readonly object[] = [],
    results: readonly Result[] = [],
  ): Row => ({ row, frames, results }) as unknown as Row;
  const rated = (level: string, more: Partial<Result> = {}): Row =>
    rowWith({}, [
      { result: frequency([], { certainty: { level } as never, ...more }), headline: {} },
    ]);
  const said = (row: Row): string => howSureSaid(row, speaker).text;

  it('is in the words of the authors, else by the rating', () => {
    expect(said(rowWith({ howSure: 'Quite sure.' }))).to.equal('Quite sure.');
    expect(said(rowWith({}))).to.equal('Nobody knows.');
    expect(said(rated('low', { study: { id: 's', design: 'counted' } as never }))).to.equal(
      'This is a count, with nobody to compare.',
    );
    const levels = ['high', 'moderate', 'low', 'very-low', 'not-rated'].map((level) =>
      said(rated(level)),
    );
    expect(levels).to.deep.equal([
      'Very sure.',
      'Fairly sure.',
      'Not very sure.',
      'Very unsure.',
      'Nobody has rated this.',
    ]);
  });

  it('takes the rating of a review where that rates the same comparison', () => {
    const review = frequency([], { finding: { id: 'review' } as never });
    const row = rowWith(
      {},
      [{ result: frequency([]), headline: { certaintyFrom: 'review' } }],
      [review],
    );
    expect(ratedResult(row)).to.equal(review);
  });
});

describe('otherTimeWords', () => {
  it('says the shares of another time, in the order in which they are given', () => {
    const other = frequency([of100('splint', 75), of100('surgery', 90)], {
      period: { from: 18, unit: 'months' },
    });
    const arms = armResultsOf(other);
    expect(otherTimeWords(other, arms, 100, speaker)).to.equal(
      'After 18 months: 75 and 90 in 100.',
    );
    const turned = [...arms].reverse();
    expect(otherTimeWords(other, turned, 100, speaker)).to.contain('90 and 75');
    const words = { ...arms[0]!, value: { kind: 'words', text: 'Well.' } } as const;
    expect(otherTimeWords(other, [words, arms[1]!], 100, speaker)).to.contain(': 90 in 100');
  });
});

describe('crossoverWords', () => {
  it('says who had been given another option by then', () => {
    const crossover = { options: ['splint'], other: 'surgery', share: 0.39 };
    expect(crossoverWords(crossover, definition, speaker)).to.equal(
      'By then, 39 in 100 of those given “Night splint” had had “Surgery”.',
    );
  });
});

describe('nameInText', () => {
  it('keeps the direction of a name in another language', () => {
    expect(nameInText('Surgery', 'en', localizer)).to.equal('Surgery');
    expect(nameInText('Surgery', 'en-GB', new Localizer('en', 'en-GB'))).to.equal('Surgery');
    expect(nameInText('Surgery', 'en', new Localizer('ar'))).to.equal('\u2068Surgery\u2069');
  });
});
