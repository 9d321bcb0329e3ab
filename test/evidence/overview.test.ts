import { expect } from 'chai';
import fc from '../support/property.js';
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import { overviewOf, type Frame, type ShownOverview } from '../../src/evidence/overview.js';
import { naturalFrequency } from '../../src/evidence/natural-frequency.js';
import { baseOf } from '../../src/evidence/panel-base.js';
import { changed, type Data } from '../fixtures/minimal-definition.js';
import { overviewDefinition } from '../fixtures/overview-definition.js';
import { randomDefinition, someDefinitions } from '../fixtures/random-definition.js';

function read(input: Data): ProcedureDefinition {
  const { definition, issues } = parseDefinition(input);
  if (!definition) throw new Error(JSON.stringify(issues));
  return definition;
}

function overview(input = overviewDefinition()): ShownOverview {
  return overviewOf(read(input));
}

const headlines = '/overview/rows/0/headlines/0';
const times = '/outcomes/0/findings/0/measure/times';

describe('overviewOf', () => {
  it('has the rows of the definition in their order, each with the frames of its headlines', () => {
    const { rows, isByRule } = overview();
    expect(isByRule).to.equal(false);
    expect(rows.map(({ row }) => row.id)).to.deep.equal(['pain', 'walking', 'problems']);
    expect(
      rows.map(({ frames }) => frames.map(({ result, arms }) => [result.id, arms.length])),
    ).to.deep.equal([[['pain-trial_3-months', 2]], [['walking-trial', 3]], []]);
    expect(rows.map(({ direction }) => direction)).to.deep.equal(['benefit', 'benefit', 'harm']);
  });

  it('is made once for a definition', () => {
    const definition = read(overviewDefinition());
    expect(overviewOf(definition)).to.equal(overviewOf(definition));
  });

  it('has the kinds of a rare harm, each of its own outcome', () => {
    const [, , problems] = overview().rows;
    expect(problems!.parts.map(({ outcome, result }) => [outcome.id, result.id])).to.deep.equal([
      ['infection', 'infection-counted'],
      ['nerve', 'nerve-counted'],
    ]);
  });

  it('keeps what the authors say of the other options, and all results about everyone', () => {
    const [pain, walking] = overview().rows;
    expect(pain!.rest.map(({ options, reason }) => [options, reason])).to.deep.equal([
      [['wait'], 'searched-not-found'],
    ]);
    expect(pain!.results.map(({ id }) => id)).to.deep.equal([
      'pain-trial_3-months',
      'pain-trial_12-months',
      'pain-review',
      'pain-searched',
    ]);
    expect(walking!.results.map(({ id }) => id)).to.not.include('walking-old');
  });

  it('draws what counts people in two groups or more, and nothing that counts one alone', () => {
    const hasBars = ({ frames, parts }: ShownOverview['rows'][number]): readonly boolean[] =>
      [...frames, ...parts].map((frame) => frame.hasBars);
    expect(overview().rows.map(hasBars)).to.deep.equal([[true], [true], [false, false]]);
  });

  it('names the options that no number of any row is about', () => {
    expect(overview().unknownOptions).to.deep.equal([]);
    const definition = read(overviewDefinition());
    const [pain, , problems] = definition.overview!.rows;
    const rows = [pain!, problems!];
    const fewer = { ...definition, overview: { ...definition.overview!, rows } };
    expect(overviewOf(fewer).unknownOptions).to.deep.equal(['wait']);
  });

  it('leaves out of an unchecked definition what is not there', () => {
    const definition = read(overviewDefinition());
    const row = (more: object) => ({ ...definition.overview!.rows[0]!, ...more });
    const rows = [
      row({ outcomes: ['gone'], also: undefined }),
      row({ headlines: [{ finding: 'gone', why: 'No.' }] }),
      row({ headlines: [], parts: [{ outcome: 'gone', finding: 'pain-trial' }] }),
    ];
    const shown = overviewOf({ ...definition, overview: { ...definition.overview!, rows } });
    expect(shown.rows.map(({ frames, parts }) => frames.length + parts.length)).to.deep.equal([
      0, 0, 0,
    ]);
    expect(shown.rows[0]).to.deep.include({ direction: 'neutral', rest: [], outcomes: [] });
  });
});

describe('overviewOf: other times', () => {
  const othersOf = (input: Data): readonly string[] =>
    overview(input).rows[0]!.frames[0]!.otherTimes.map(({ id }) => id);
  const at12 = (brace: number, surgery: number): Data =>
    changed(
      `${times}/1/arms`,
      [
        { option: 'brace', count: brace, total: 100 },
        { option: 'surgery', count: surgery, total: 100 },
      ],
      overviewDefinition(),
    );

  it('are told where the difference has grown or shrunk by a third, or has turned', () => {
    // After 3 months 54 and 74: a difference of 20.
    expect(othersOf(at12(60, 86))).to.deep.equal([]);
    expect(othersOf(at12(60, 87))).to.deep.equal(['pain-trial_12-months']);
    expect(othersOf(at12(60, 73))).to.deep.equal(['pain-trial_12-months']);
    expect(othersOf(at12(60, 74))).to.deep.equal([]);
    expect(othersOf(at12(74, 54))).to.deep.equal(['pain-trial_12-months']);
  });

  it('are told the other way too, whichever time stands first', () => {
    const input = changed(`${headlines}/time`, '12-months', at12(60, 90));
    expect(othersOf(input)).to.deep.equal(['pain-trial_3-months']);
  });

  it('are not told beside a frame of their own in the same row', () => {
    const both = ['3-months', '12-months'].map((time) => ({
      finding: 'pain-trial',
      time,
      why: 'Both matter.',
      certaintyFrom: 'pain-review',
    }));
    const input = changed('/overview/rows/0/headlines', both, at12(60, 90));
    const { frames } = overview(input).rows[0]!;
    expect(frames.map(({ result, otherTimes }) => [result.id, otherTimes])).to.deep.equal([
      ['pain-trial_3-months', []],
      ['pain-trial_12-months', []],
    ]);
  });

  it('are those of shares only', () => {
    const { rows } = overview(
      changed(
        '/outcomes/1/findings/0/measure',
        {
          kind: 'qualitative',
          times: [
            {
              id: 'early',
              period: { from: 1, unit: 'weeks' },
              arms: [{ option: 'wait', text: 'Well.' }],
            },
            {
              id: 'late',
              period: { from: 2, unit: 'weeks' },
              arms: [{ option: 'wait', text: 'Bad.' }],
            },
          ],
        },
        changed(
          '/overview/rows/1',
          {
            id: 'walking',
            name: 'Walking',
            importance: 'important',
            why: 'It matters.',
            outcomes: ['walking'],
            headlines: [{ finding: 'walking-trial', time: 'late', why: 'It is the last.' }],
            also: [
              { options: ['surgery'], reason: 'known-otherwise', finding: 'walking-words' },
              { options: ['brace'], reason: 'not-known' },
            ],
          },
          overviewDefinition(),
        ),
      ),
    );
    expect(rows[1]!.frames[0]!.otherTimes).to.deep.equal([]);
    expect(rows[1]!.frames[0]!.hasBars).to.equal(false);
  });
});

describe('overviewOf: who had another treatment by then', () => {
  const crossed = (crossover: Data, place = 0): readonly object[] =>
    overview(
      changed(`${times}/0/arms/${place}/crossover`, [crossover], overviewDefinition()),
    ).rows[0]!.frames[0]!.crossovers.slice();

  it('is told from a tenth of the arm on', () => {
    expect(crossed({ option: 'surgery', count: 9, total: 100 })).to.deep.equal([]);
    expect(crossed({ option: 'surgery', count: 10, total: 100 })).to.deep.equal([
      { options: ['brace'], other: 'surgery', share: 0.1 },
    ]);
    expect(crossed({ option: 'brace', count: 39, total: 100 }, 1)).to.deep.equal([
      { options: ['surgery'], other: 'brace', share: 0.39 },
    ]);
  });

  it('is told of events too', () => {
    const input = changed(
      '/outcomes/2/findings/0/measure/times/0/arms/0/crossover',
      [{ option: 'brace', count: 1, total: 5 }],
      overviewDefinition(),
    );
    const [part] = overview(input).rows[2]!.parts;
    expect(part!.crossovers).to.deep.equal([{ options: ['surgery'], other: 'brace', share: 0.2 }]);
  });
});

describe('overviewOf of any definition within the format', () => {
  const framesIn = (definition: ProcedureDefinition): readonly Frame[] =>
    overviewOf(definition).rows.flatMap(({ frames, parts }) => [...frames, ...parts]);

  it('never has arms of two findings in one frame', () => {
    fc.assert(
      fc.property(randomDefinition, (definition) => {
        for (const { arms, result, outcome } of framesIn(definition)) {
          expect(outcome.findings).to.include(result.finding);
          const { measure } = result;
          if (measure.kind === 'searched-not-found') throw new Error('a search has no arms');
          expect(arms.map(({ options, label }) => [options, label])).to.deep.equal(
            measure.arms.map(({ option, options, label }) => [
              options ?? (option === undefined ? [] : [option]),
              label,
            ]),
          );
        }
      }),
      someDefinitions,
    );
  });

  it('has every option of every row in exactly one place', () => {
    fc.assert(
      fc.property(randomDefinition, (definition) => {
        for (const { frames, parts, rest } of overviewOf(definition).rows) {
          const held = new Set(
            [...frames, ...parts].flatMap(({ arms }) => arms.flatMap(({ options }) => options)),
          );
          const told = rest.flatMap(({ options }) => options);
          expect(new Set(told).size).to.equal(told.length);
          for (const { id } of definition.options)
            expect(Number(held.has(id)) + Number(told.includes(id)), id).to.equal(1);
        }
      }),
      someDefinitions,
    );
  });

  it('has between three and seven rows, and never a bar for one group alone', () => {
    fc.assert(
      fc.property(randomDefinition, (definition) => {
        expect(overviewOf(definition).rows.length).to.be.within(3, 7);
        for (const { hasBars, arms } of framesIn(definition))
          if (hasBars) expect(arms.length).to.be.greaterThan(1);
      }),
      someDefinitions,
    );
  });

  it('tells all numbers of a frame in one base, in which none is told as less than 1 and none as all', () => {
    fc.assert(
      fc.property(randomDefinition, (definition) => {
        for (const { arms, result } of framesIn(definition)) {
          const per = baseOf([result]);
          for (const { value } of arms) {
            if (value.kind !== 'share') continue;
            expect(naturalFrequency(value.share.share, per).approximation).to.equal('exact');
          }
        }
      }),
      someDefinitions,
    );
  });
});
