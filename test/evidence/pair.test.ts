import { expect } from 'chai';
import fc from '../support/property.js';
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import { armResultsOf } from '../../src/evidence/arms.js';
import { overviewOf, type Row } from '../../src/evidence/overview.js';
import { pairOf, type Pair } from '../../src/evidence/pair.js';
import {
  changed,
  minimalFinding,
  minimalStudy,
  type Data,
} from '../fixtures/minimal-definition.js';
import { overviewDefinition } from '../fixtures/overview-definition.js';
import { randomDefinition, someDefinitions } from '../fixtures/random-definition.js';

function read(input: Data): ProcedureDefinition {
  const { definition, issues } = parseDefinition(input);
  if (!definition) throw new Error(JSON.stringify(issues));
  return definition;
}

const months = (from: number): Data => ({ from, unit: 'months' });

/** A row about one outcome with these findings, the first of which stands first. */
function rowWith(...findings: readonly Data[]): Row {
  return rowHeadedBy([['finding-0']], ...findings);
}

/** The same with these headlines: a finding each, and its time where it has several. */
function rowHeadedBy(
  headlines: readonly (readonly [finding: string, time?: string])[],
  ...findings: readonly Data[]
): Row {
  const made = changed(
    '/outcomes/1/findings',
    findings.map((finding, place) => minimalFinding({ id: `finding-${place}`, ...finding })),
    overviewDefinition(),
  );
  const definition = read({ ...made, overview: undefined });
  const outcomes = definition.outcomes.slice(1, 2);
  const row = {
    id: 'walking',
    name: 'Walking',
    importance: 'important',
    why: 'It matters.',
    outcomes: ['walking'],
    headlines: headlines.map(([finding, time]) => ({ finding, time, why: 'It tells most.' })),
  } as const;
  const overview = { chosenBy: 'authors', how: 'By talking.', rows: [row] } as const;
  return overviewOf({ ...definition, outcomes, overview }).rows[0]!;
}

function inWords(options: readonly string[]): Data {
  return {
    measure: {
      kind: 'qualitative',
      times: [{ arms: options.map((option) => ({ option, text: 'It went well.' })) }],
    },
  };
}

function shares(options: readonly string[], ...times: readonly number[]): Data {
  return {
    measure: {
      kind: 'frequency',
      estimate: 'counted',
      times: (times.length > 0 ? times : [6]).map((time) => ({
        id: `t-${time}`,
        period: months(time),
        arms: options.map((option) => ({ option, count: time, total: 100 })),
      })),
    },
  };
}

function shown(pair: Pair): unknown {
  if (pair.kind === 'none')
    return [pair.first.map(({ id }) => id), pair.second.map(({ id }) => id)];
  if (pair.kind === 'together') return pair.result.id;
  const { first, second, result } = pair.shown;
  return [result.id, first.options.join(), second.options.join()];
}

describe('pairOf', () => {
  it('is direct where one study counted both, and turns with the order of the two', () => {
    const row = rowWith(shares(['wait', 'brace', 'surgery']));
    const pair = pairOf(row, 'surgery', 'wait');
    expect(pair).to.deep.include({ kind: 'shares', isWorkedOut: false });
    expect(shown(pair)).to.deep.equal(['finding-0', 'surgery', 'wait']);
    expect(shown(pairOf(row, 'wait', 'surgery'))).to.deep.equal(['finding-0', 'wait', 'surgery']);
  });

  it('is direct in words, scores or events where one study compared both in these', () => {
    const row = rowWith(inWords(['wait', 'brace']));
    expect(pairOf(row, 'wait', 'brace').kind).to.equal('otherwise');
  });

  it('is worked out where the numbers come from one baseline and effects, or from a network', () => {
    const effects: Data = {
      measure: {
        kind: 'baseline-and-effect',
        effect: 'risk-ratio',
        times: [
          {
            baseline: { option: 'wait', percent: 20, source: 's1' },
            arms: [
              { option: 'brace', ratio: 1.5 },
              { option: 'surgery', ratio: 2 },
            ],
          },
        ],
      },
    };
    const row = rowWith(effects);
    for (const [one, other] of [
      ['wait', 'brace'],
      ['surgery', 'wait'],
      ['brace', 'surgery'],
    ] as const)
      expect(pairOf(row, one, other)).to.deep.include({ kind: 'shares', isWorkedOut: true });

    const made = changed(
      '/studies',
      [
        minimalStudy({ design: 'network' }),
        minimalStudy({ id: 'review', certainty: { level: 'low', reason: 'Few people.' } }),
      ],
      overviewDefinition(),
    );
    const [pain] = overviewOf(read(made)).rows;
    expect(pairOf(pain!, 'brace', 'surgery')).to.deep.include({
      kind: 'shares',
      isWorkedOut: true,
    });
  });

  it('is together where both were one arm of a study', () => {
    const together: Data = {
      measure: {
        kind: 'frequency',
        estimate: 'counted',
        times: [
          {
            arms: [
              { option: 'wait', count: 1, total: 10 },
              { options: ['brace', 'surgery'], count: 5, total: 10 },
            ],
          },
        ],
      },
    };
    const row = rowWith(together);
    const pair = pairOf(row, 'brace', 'surgery');
    expect(pair.kind).to.equal('together');
    expect(shown(pair)).to.equal('finding-0');
    // Against the third option it is a comparison, of either of them.
    expect(shown(pairOf(row, 'wait', 'surgery'))).to.deep.equal([
      'finding-0',
      'wait',
      'brace,surgery',
    ]);
  });

  it('takes an arm of one option alone before one of several', () => {
    const row = rowWith({
      measure: {
        kind: 'frequency',
        estimate: 'counted',
        times: [
          {
            arms: [
              { options: ['brace', 'surgery'], count: 5, total: 10 },
              { option: 'brace', count: 4, total: 10 },
            ],
          },
        ],
      },
    });
    expect(shown(pairOf(row, 'brace', 'surgery'))).to.deep.equal([
      'finding-0',
      'brace',
      'brace,surgery',
    ]);
  });

  it('is none where no study had both, with what is known of each, searches among it', () => {
    const row = rowWith(shares(['wait']), inWords(['surgery']), {
      measure: { kind: 'searched-not-found', options: ['brace'], searched: 'All of a library.' },
    });
    const pair = pairOf(row, 'wait', 'surgery');
    expect(pair.kind).to.equal('none');
    expect(shown(pair)).to.deep.equal([['finding-0'], ['finding-1']]);
    expect(shown(pairOf(row, 'brace', 'wait'))).to.deep.equal([['finding-2'], ['finding-0']]);
  });

  it('takes shares before other measures, what stands first before the rest, and a later time before an earlier one', () => {
    const both = ['wait', 'brace'];
    expect(shown(pairOf(rowWith(inWords(both), shares(both)), 'wait', 'brace'))).to.deep.equal([
      'finding-1',
      'wait',
      'brace',
    ]);
    expect(shown(pairOf(rowWith(shares(both), shares(both, 12)), 'wait', 'brace'))).to.deep.equal([
      'finding-0',
      'wait',
      'brace',
    ]);
    const scores: Data = {
      measure: {
        kind: 'mean-difference',
        scale: { name: 'Pain', low: 0, high: 10, better: 'low' },
        times: [{ arms: both.map((option) => ({ option, mean: 3 })), reference: 0 }],
      },
    };
    expect(
      shown(pairOf(rowWith(shares(['surgery']), inWords(both), scores), 'wait', 'brace')),
    ).to.deep.equal(['finding-2', 'wait', 'brace']);
    expect(
      shown(pairOf(rowWith(shares(['surgery']), shares(both, 3, 9)), 'wait', 'brace')),
    ).to.deep.equal(['finding-1_t-9', 'wait', 'brace']);
  });

  it('begins with the time that the authors put first, which may be the earlier one', () => {
    const findings = shares(['wait', 'brace'], 3, 24);
    const headlines = [
      ['finding-0', 't-3'],
      ['finding-0', 't-24'],
    ] as const;
    expect(shown(pairOf(rowHeadedBy(headlines, findings), 'wait', 'brace'))).to.deep.equal([
      'finding-0_t-3',
      'wait',
      'brace',
    ]);
  });

  it('has all times of the comparison, and shows the one that the reader chose', () => {
    const row = rowWith(shares(['wait', 'brace'], 3, 6, 12));
    const pair = pairOf(row, 'wait', 'brace', 'finding-0_t-6');
    if (pair.kind !== 'shares') throw new Error(pair.kind);
    expect(pair.shown.result.id).to.equal('finding-0_t-6');
    expect(pair.times.map(({ result }) => result.id)).to.deep.equal([
      'finding-0_t-3',
      'finding-0_t-6',
      'finding-0_t-12',
    ]);
    expect(shown(pairOf(row, 'wait', 'brace', 'gone'))).to.deep.equal([
      'finding-0_t-3',
      'wait',
      'brace',
    ]);
  });

  it('compares arms of one result only, and says none only where there is no such result', () => {
    fc.assert(
      fc.property(randomDefinition, (definition) => {
        const ids = definition.options.map(({ id }) => id);
        for (const row of overviewOf(definition).rows) {
          for (const one of ids) {
            for (const other of ids.filter((id) => id !== one)) {
              const pair = pairOf(row, one, other);
              if (pair.kind === 'none') {
                const isInOne = row.results.some((result) => {
                  const held = armResultsOf(result).flatMap(({ options }) => options);
                  return held.includes(one) && held.includes(other);
                });
                expect(isInOne).to.equal(false);
              } else if (pair.kind !== 'together') {
                const { result, first, second } = pair.shown;
                const places = armResultsOf(result).map(({ place }) => place);
                expect(places).to.include.members([first.place, second.place]);
                expect([first.options.includes(one), second.options.includes(other)]).to.deep.equal(
                  [true, true],
                );
              }
            }
          }
        }
      }),
      someDefinitions,
    );
  });
});
