import { expect } from 'chai';
import { insertDraft, type FindingDraft } from '../../../src/authoring/findings/draft.js';
import { checkDefinition } from '../../../src/checks/check-definition.js';
import { parseDefinition } from '../../../src/definition/parse-definition.js';
import { minimalDefinition } from '../../fixtures/minimal-definition.js';

const text = JSON.stringify(minimalDefinition(), null, 2);
const definition = parseDefinition(text).definition!;
const [first, second] = definition.options.map(({ id }) => id) as [string, string];

function draft(more: Partial<FindingDraft>): FindingDraft {
  return {
    outcome: definition.outcomes[0]!.id,
    id: 'typed',
    study: definition.studies[0]!.id,
    kind: 'frequency',
    period: { from: '3', unit: 'months' },
    arms: [],
    more: {},
    certainty: { level: '', reason: '' },
    note: '',
    ...more,
  };
}

const arm = (option: string, cells: FindingDraft['arms'][number]['cells'], label = '') => ({
  option,
  label,
  cells,
});

/** What the format and the checks refuse of a text with a draft in it. */
function refusals(of: FindingDraft): readonly string[] {
  return parseDefinition(insertDraft(text, definition, of))
    .issues.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
}

describe('insertDraft', () => {
  for (const [kind, arms, more] of [
    [
      'frequency',
      [
        arm(first, { count: '46', total: '86', percent: '53.5', low: '43', high: '64' }),
        arm(second, { count: '62', total: '78' }),
      ],
      {},
    ],
    [
      'events',
      [arm(first, { count: '6', total: '50' }), arm(second, { count: '24', total: '50' })],
      {},
    ],
    [
      'risk-difference',
      [arm(first, { points: '24', low: '7.2', high: '40.8' }), arm('', {}, 'Placebo')],
      {},
    ],
    [
      'baseline-and-effect',
      [arm(second, { ratio: '0.6', low: '0.4', high: '0.9' })],
      {
        effect: 'risk-ratio',
        'baseline option': first,
        'baseline percent': '20',
        'source of the percent': definition.sources[0]!.id,
      },
    ],
    ['rate', [arm(first, { value: '2.1' })], { per: '1000', 'per unit': 'years' }],
    [
      'time-to-event',
      [arm(first, { from: '4', unit: 'weeks' }), arm(second, { from: '12', unit: 'weeks' })],
      { statistic: 'median' },
    ],
    [
      'mean-difference',
      [
        arm(first, { mean: '2.8', difference: '-2.4', low: '-3.4', high: '-1.4' }),
        arm(second, { mean: '5.2' }),
      ],
      { scale: 'Pain', 'lowest score': '0', 'highest score': '10', better: 'low' },
    ],
    [
      'mean-change',
      [arm(first, { change: '16' })],
      { scale: 'Knee', 'lowest score': '0', 'highest score': '100', better: 'high' },
    ],
    ['range-over-studies', [arm(first, { low: '10', high: '34' })], {}],
    ['qualitative', [arm(first, { text: 'Fewer had pain.' })], {}],
    [
      'searched-not-found',
      [arm(first, {}), arm(second, {})],
      { searched: 'We looked in reviews.' },
    ],
  ] as const) {
    it(`writes what was filled in as the format has it: ${kind}`, () => {
      expect(refusals(draft({ kind, arms, more }))).to.deep.equal([]);
    });
  }

  it('leaves the rest of the text letter by letter', () => {
    const after = insertDraft(
      text,
      definition,
      draft({ arms: [arm(first, { count: '1', total: '2' })] }),
    );
    const lines = after.split('\n');
    const kept = text
      .split('\n')
      .filter((line) => lines.includes(line) || lines.includes(`${line},`));
    expect(kept).to.have.length(text.split('\n').length);
  });

  for (const [name, step, end] of [
    ['two spaces', '  ', '\n'],
    ['tabs and the line ends of Windows', '\t', '\r\n'],
  ] as const)
    it(`gives each arm a line of its own, in the layout of the text: ${name}`, () => {
      const own = JSON.stringify(minimalDefinition(), null, step).replaceAll('\n', end);
      const arms = [
        arm(first, { count: '1', total: '2' }),
        arm(second, { count: '2', total: '2' }),
      ];
      const lines = insertDraft(own, definition, draft({ arms })).split(end);
      const inset = step.repeat(9);
      const place = lines.indexOf(`${inset}{ "option": "${first}", "count": 1, "total": 2 },`);
      expect(place).to.be.above(0);
      expect(lines[place + 1]).to.equal(
        `${inset}{ "option": "${second}", "count": 2, "total": 2 }`,
      );
      expect(lines.some((line) => /[\r\n]/.test(line))).to.equal(false);
    });

  it('tells a new study with it', () => {
    const after = insertDraft(
      text,
      definition,
      draft({
        study: 'second-trial',
        newStudy: {
          population: 'Adults, 200 of them.',
          design: 'randomised',
          size: '200',
          source: '',
        },
        arms: [arm(first, { count: '1', total: '2' })],
      }),
    );
    const { studies } = JSON.parse(after) as { studies: { id: string; size: number }[] };
    expect(studies.at(-1)).to.deep.include({ id: 'second-trial', size: 200 });
  });

  it('lets the checks tell what was typed wrongly, with its place', () => {
    const wrong = draft({ arms: [arm(first, { count: '46,5', total: '86' })] });
    const { findings } = checkDefinition(insertDraft(text, definition, wrong));
    const at = findings.find(({ code }) => code === 'wrong-type');
    expect(at?.pointer).to.match(/\/arms\/0\/count$/);
    expect(refusals(draft({ arms: [arm(first, { count: '90', total: '86' })] }))).to.include(
      'count-over-total',
    );
  });

  it('changes nothing where there is no such outcome', () => {
    expect(insertDraft(text, definition, draft({ outcome: 'gone' }))).to.equal(text);
  });

  /** The finding that a draft becomes. */
  function findingOf(of: FindingDraft): unknown {
    const { outcomes } = JSON.parse(insertDraft(text, definition, of)) as {
      outcomes: readonly { findings: readonly unknown[] }[];
    };
    return outcomes[0]!.findings.at(-1);
  }

  it('leaves out what was not filled in', () => {
    const empty = draft({
      period: { from: '', unit: 'months' },
      arms: [arm('', { count: '3' }, ' Placebo ')],
    });
    expect(findingOf(empty)).to.deep.equal({
      id: 'typed',
      study: definition.studies[0]!.id,
      measure: {
        kind: 'frequency',
        estimate: 'counted',
        times: [{ arms: [{ label: 'Placebo', count: 3 }] }],
      },
    });
  });

  it('takes certainty with its reason, and a note', () => {
    const rated = draft({ note: ' Small. ', certainty: { level: 'low', reason: 'Few people.' } });
    expect(findingOf(rated)).to.deep.include({
      note: 'Small.',
      certainty: { level: 'low', reason: 'Few people.' },
    });
  });
});
