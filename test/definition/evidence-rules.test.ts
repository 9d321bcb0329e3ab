/** The rules that protect readers from wrong or misleading numbers, each at its border. */
import { expect } from 'chai';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import { error, issuesOf, warning } from '../fixtures/issues.js';
import {
  changed,
  frequency,
  measurePlace,
  minimalDefinition,
  minimalFinding,
  minimalOption,
  minimalOutcome,
  timePlace,
  valueAt,
  withMeasure,
  without,
  type Data,
} from '../fixtures/minimal-definition.js';

const finding = '/outcomes/0/findings/0';
const arm = `${timePlace}/arms/0`;
const brace = { option: 'brace', count: 50, total: 100 };

/** A definition whose first arm is this one, for the option to wait. */
function withArm(more: Data): Data {
  return withMeasure(frequency({ arms: [{ option: 'wait', ...more }, brace] }));
}

function published(low: number, high: number): Data {
  return { low, high, from: 'published' };
}

describe('checkEvidence: counts and percentages', () => {
  it('may be a count with its total, a percentage, or both', () => {
    for (const numbers of [
      { count: 0, total: 1 },
      { count: 30, total: 100 },
      { count: 100, total: 100 },
      { percent: 0 },
      { percent: 100 },
      { percent: 30.25 },
      { percent: 30, total: 100 },
      { count: 30, total: 100, percent: 30 },
    ])
      expect(issuesOf(withArm(numbers)), JSON.stringify(numbers)).to.deep.equal([]);
  });

  it('are kept as published, and never rounded', () => {
    const { definition } = parseDefinition(withArm({ count: 46, total: 86, percent: 53.49 }));
    expect(valueAt(definition, arm)).to.deep.equal({
      option: 'wait',
      count: 46,
      total: 86,
      percent: 53.49,
    });
  });

  it('need a number', () => {
    for (const numbers of [{}, { total: 100 }])
      expect(issuesOf(withArm(numbers))).to.deep.equal([error('no-number', arm)]);
  });

  it('need the total of a count, which is not zero', () => {
    for (const numbers of [{ count: 5 }, { count: 5, percent: 5 }, { count: 0, total: 0 }])
      expect(issuesOf(withArm(numbers)), JSON.stringify(numbers)).to.deep.equal([
        error('count-without-total', arm),
      ]);
  });

  it('may not be over the total', () => {
    expect(issuesOf(withArm({ count: 87, total: 86 }))).to.deep.equal([
      error('count-over-total', arm),
    ]);
  });

  it('may not be over 100 percent or below zero', () => {
    const place = `${arm}/percent`;
    expect(issuesOf(withArm({ percent: 100.01 }))).to.deep.equal([
      error('over-100-percent', place),
    ]);
    expect(issuesOf(withArm({ percent: -0.01 }))).to.deep.equal([error('below-zero', place)]);
  });

  it('agree with each other, but for the rounding of the percentage', () => {
    // 46 of 86 are 53.49 %.
    for (const percent of [53, 53.5, 53.488, 54, 54.03, 52.94])
      expect(issuesOf(withArm({ count: 46, total: 86, percent })), String(percent)).to.deep.equal(
        [],
      );
    for (const percent of [52, 52.93, 54.04, 55, 46])
      expect(issuesOf(withArm({ count: 46, total: 86, percent })), String(percent)).to.deep.equal([
        error('percent-unlike-count', arm),
      ]);
  });

  it('agree with each other where they are rare', () => {
    const rare = { count: 29_288, total: 855_832 };
    expect(issuesOf(withArm({ ...rare, percent: 3.42 }))).to.deep.equal([]);
    expect(issuesOf(withArm({ ...rare, percent: 34.2 }))).to.deep.equal([
      error('percent-unlike-count', arm),
    ]);
  });
});

describe('checkEvidence: ranges', () => {
  it('contain their estimate, but for the rounding of percentages', () => {
    // The first number is the estimate, by percentage and by count.
    for (const [low, high] of [
      [20, 40],
      [30, 40],
      [20, 30],
      [30, 30],
      [30.5, 40],
      [20, 29.5],
    ] as const)
      for (const numbers of [{ percent: 30 }, { count: 30, total: 100 }])
        expect(
          issuesOf(withArm({ ...numbers, interval: published(low, high) })),
          `${low} to ${high}`,
        ).to.deep.equal([]);
    for (const [low, high] of [
      [30.6, 40],
      [20, 29.4],
      [0, 1],
      [99, 100],
    ] as const)
      for (const numbers of [{ percent: 30 }, { count: 30, total: 100 }])
        expect(
          issuesOf(withArm({ ...numbers, interval: published(low, high) })),
          `${low} to ${high}`,
        ).to.deep.equal([error('interval-misses-estimate', `${arm}/interval`)]);
  });

  it('have their lower end first, which is told before anything else about them', () => {
    expect(issuesOf(withArm({ percent: 30, interval: published(40, 20) }))).to.deep.equal([
      error('interval-upside-down', `${arm}/interval`),
    ]);
  });

  it('of a share lie between 0 and 100 percent', () => {
    expect(issuesOf(withArm({ percent: 0, interval: published(0, 100) }))).to.deep.equal([]);
    for (const [low, high] of [
      [-0.1, 40],
      [20, 100.1],
      [-5, 120],
    ] as const)
      expect(issuesOf(withArm({ percent: 30, interval: published(low, high) }))).to.deep.equal([
        error('over-100-percent', `${arm}/interval`),
      ]);
  });

  it('are not judged where there is no estimate to judge them by', () => {
    expect(issuesOf(withArm({ interval: published(20, 40) }))).to.deep.equal([
      error('no-number', arm),
    ]);
    expect(issuesOf(withArm({ count: 30, interval: published(80, 90) }))).to.deep.equal([
      error('count-without-total', arm),
    ]);
  });

  it('say where they come from', () => {
    expect(issuesOf(withArm({ percent: 30, interval: { low: 20, high: 40 } }))).to.deep.equal([
      error('missing', `${arm}/interval/from`),
    ]);
  });
});

describe('checkEvidence: differences between arms', () => {
  const withDifference = (more: Data, arms?: readonly Data[]): Data =>
    withMeasure(
      frequency({ ...(arms && { arms }), differences: [{ first: 1, second: 0, ...more }] }),
    );
  const place = `${timePlace}/differences/0`;

  it('agree with their arms, first minus second, but for rounding', () => {
    // 50 % less 30 %.
    for (const points of [20, 18.5, 21.5, 19, 21])
      expect(issuesOf(withDifference({ points })), String(points)).to.deep.equal([]);
    for (const points of [18.4, 21.6, -20, 0, 200])
      expect(issuesOf(withDifference({ points })), String(points)).to.deep.equal([
        error('difference-unlike-arms', place),
      ]);
  });

  it('are taken from percentages before counts', () => {
    const arms = [
      { option: 'wait', percent: 54, count: 46, total: 86 },
      { option: 'brace', percent: 80, count: 62, total: 78 },
    ];
    // By the counts, the difference is 26.0; by the percentages, 26. At 24.5, only the percentages are near enough.
    expect(issuesOf(withDifference({ points: 24.5 }, arms))).to.deep.equal([]);
    expect(issuesOf(withDifference({ points: 24.4 }, arms))).to.deep.equal([
      error('difference-unlike-arms', place),
    ]);
  });

  it('are not judged where an arm has no number', () => {
    const arms = [{ option: 'wait', total: 100 }, brace];
    for (const [first, second] of [
      [0, 1],
      [1, 0],
    ] as const)
      expect(issuesOf(withDifference({ first, second, points: 77 }, arms))).to.deep.equal([
        error('no-number', arm),
      ]);
  });

  it('lie in their range, but for rounding', () => {
    for (const interval of [published(12, 40), published(20.5, 40), published(-5, 19.5)])
      expect(issuesOf(withDifference({ points: 20, interval }))).to.deep.equal([]);
    for (const interval of [published(20.6, 40), published(-5, 19.4)])
      expect(issuesOf(withDifference({ points: 20, interval }))).to.deep.equal([
        error('interval-misses-estimate', `${place}/interval`),
      ]);
    expect(issuesOf(withDifference({ points: 20, interval: published(40, 12) }))).to.deep.equal([
      error('interval-upside-down', `${place}/interval`),
    ]);
  });
});

describe('checkEvidence: people who had another option by then', () => {
  const withCrossover = (count: number, total: number): Data =>
    withArm({
      percent: 30,
      crossover: [
        { option: 'brace', count: 1, total: 100 },
        { option: 'brace', count, total },
      ],
    });

  it('are data, kept beside the result', () => {
    const { definition, issues } = parseDefinition(withCrossover(32, 79));
    expect(issues).to.deep.equal([]);
    expect(valueAt(definition, `${arm}/crossover`)).to.deep.equal([
      { option: 'brace', count: 1, total: 100 },
      { option: 'brace', count: 32, total: 79 },
    ]);
  });

  it('are no more than all', () => {
    expect(issuesOf(withCrossover(79, 79))).to.deep.equal([]);
    expect(issuesOf(withCrossover(80, 79))).to.deep.equal([
      error('count-over-total', `${arm}/crossover/1`),
    ]);
  });
});

describe('checkEvidence: events over time', () => {
  const withRate = (more: Data, per: unknown = 1000): Data =>
    withMeasure({
      kind: 'rate',
      per,
      unit: 'years',
      times: [
        {
          arms: [
            { option: 'wait', value: 0.5, ...more },
            { option: 'brace', value: 2000 },
          ],
        },
      ],
    });

  it('may be any amount, since one person can have several', () => {
    expect(issuesOf(withRate({ value: 1001 }))).to.deep.equal([]);
    expect(issuesOf(withRate({ value: -1 }))).to.deep.equal([error('below-zero', `${arm}/value`)]);
  });

  it('are counted over some time', () => {
    expect(issuesOf(withRate({}, 1))).to.deep.equal([]);
    expect(issuesOf(withRate({}, 0))).to.deep.equal([error('out-of-range', `${measurePlace}/per`)]);
  });

  it('lie in their range exactly, since a small one would be near to any', () => {
    expect(issuesOf(withRate({ interval: published(0.5, 0.9) }))).to.deep.equal([]);
    expect(issuesOf(withRate({ interval: published(0.1, 0.5) }))).to.deep.equal([]);
    for (const interval of [published(0.51, 0.9), published(0.1, 0.49)])
      expect(issuesOf(withRate({ interval }))).to.deep.equal([
        error('interval-misses-estimate', `${arm}/interval`),
      ]);
  });

  it('need an option or a name', () => {
    expect(issuesOf(changed(`${timePlace}/arms/-`, { value: 3 }, withRate({})))).to.deep.equal([
      error('nameless-arm', `${timePlace}/arms/2`),
    ]);
  });
});

describe('checkEvidence: scores on a scale', () => {
  const withScore = (more: Data, scale: Data = {}): Data =>
    withMeasure({
      kind: 'mean-difference',
      scale: { name: 'Symptom score', low: 1, high: 5, better: 'low', ...scale },
      times: [
        {
          arms: [
            { option: 'wait', ...more },
            { option: 'brace', label: 'A brace' },
          ],
          reference: 1,
        },
      ],
    });

  it('lie on the scale', () => {
    for (const mean of [1, 3.5, 5]) expect(issuesOf(withScore({ mean }))).to.deep.equal([]);
    for (const mean of [0.99, 5.01, -3])
      expect(issuesOf(withScore({ mean })), String(mean)).to.deep.equal([
        error('off-the-scale', arm),
      ]);
  });

  it('differ by no more than the scale is wide', () => {
    for (const difference of [-4, 0, 4])
      expect(issuesOf(withScore({ difference }))).to.deep.equal([]);
    for (const difference of [-4.01, 4.01])
      expect(issuesOf(withScore({ difference }))).to.deep.equal([error('off-the-scale', arm)]);
  });

  it('are told once, if both are off the scale', () => {
    expect(issuesOf(withScore({ mean: 9, difference: 9 }))).to.deep.equal([
      error('off-the-scale', arm),
    ]);
  });

  it('have a difference that lies in its range exactly', () => {
    const difference = -0.64;
    for (const interval of [published(-1.06, -0.21), published(-0.64, 0), published(-1, -0.64)])
      expect(issuesOf(withScore({ difference, interval }))).to.deep.equal([]);
    for (const interval of [published(-0.63, 0.2), published(-1, -0.65), published(0.21, 1.06)])
      expect(issuesOf(withScore({ difference, interval }))).to.deep.equal([
        error('interval-misses-estimate', `${arm}/interval`),
      ]);
  });

  it('may be on a scale below zero, but not on one without a width', () => {
    expect(issuesOf(withScore({ mean: -7 }, { low: -10, high: -5 }))).to.deep.equal([]);
    for (const low of [5, 6])
      expect(issuesOf(withScore({}, { low }))).to.deep.equal([
        error('scale-upside-down', `${measurePlace}/scale`),
      ]);
  });

  it('are never people: counts and percentages are not known there', () => {
    expect(issuesOf(withScore({ count: 3, total: 5, percent: 60 }))).to.have.deep.members(
      ['count', 'total', 'percent'].map((field) => warning('unknown-field', `${arm}/${field}`)),
    );
  });
});

describe('checkEvidence: the arms of any measure', () => {
  it('need an option or a name', () => {
    for (const measure of [
      frequency({ arms: [{ percent: 1 }, { label: 'Placebo', percent: 2 }] }),
      {
        kind: 'mean-difference',
        scale: { name: 'Pain', low: 0, high: 10, better: 'low' },
        times: [{ arms: [{ mean: 3 }, { label: 'Placebo' }], reference: 0 }],
      },
    ]) {
      const errors = issuesOf(withMeasure(measure)).filter(({ severity }) => severity === 'error');
      expect(errors).to.deep.equal([error('nameless-arm', arm)]);
    }
  });

  it('are there', () => {
    expect(issuesOf(withMeasure(frequency({ arms: [] })))).to.deep.equal([
      error('too-few', `${timePlace}/arms`),
    ]);
  });
});

describe('checkEvidence: findings', () => {
  it('have a source, unless one’s own search found nothing', () => {
    const noSource = without('/studies/0/source');
    expect(issuesOf(noSource)).to.deep.equal([error('missing-source', finding)]);
    expect(issuesOf(changed(`${finding}/source`, 's1', noSource))).to.deep.equal([]);
    const searched = { kind: 'searched-not-found', options: ['wait', 'brace'], searched: 'All.' };
    expect(issuesOf(without('/studies/0/source', withMeasure(searched)))).to.deep.equal([]);
  });

  it('that were read in a summary name it', () => {
    const status = 'read-in-digest';
    expect(issuesOf(withMeasure(frequency(), { status }))).to.deep.equal([
      error('missing-digest', finding),
    ]);
    expect(issuesOf(withMeasure(frequency(), { status, digest: 's1' }))).to.deep.equal([]);
    const ofStudy = changed('/studies/0/status', status);
    expect(issuesOf(ofStudy)).to.deep.equal([error('missing-digest', finding)]);
    expect(issuesOf(changed('/studies/0/digest', 's1', ofStudy))).to.deep.equal([]);
  });

  it('that were calculated say how', () => {
    const status = 'calculated';
    expect(issuesOf(withMeasure(frequency(), { status }))).to.deep.equal([
      error('missing-calculation', finding),
    ]);
    expect(issuesOf(withMeasure(frequency(), { status, calculation: 'So.' }))).to.deep.equal([]);
    const eachTime = frequency({ calculation: 'So.' });
    expect(issuesOf(withMeasure(eachTime, { status }))).to.deep.equal([]);
    const searched = { kind: 'searched-not-found', options: ['wait', 'brace'], searched: 'All.' };
    expect(issuesOf(withMeasure(searched, { status }))).to.deep.equal([
      error('missing-calculation', finding),
    ]);
  });

  it('say why they are rated as they are: of the study, of the finding and of a time', () => {
    for (const place of ['/studies/0', finding, timePlace]) {
      const rated = (certainty: Data): Data => changed(`${place}/certainty`, certainty);
      expect(issuesOf(rated({ level: 'low' })), place).to.deep.equal([
        error('missing-reason', `${place}/certainty`),
      ]);
      expect(issuesOf(rated({ level: 'low', reason: 'Few people.' }))).to.deep.equal([]);
      expect(issuesOf(rated({ level: 'not-rated' }))).to.deep.equal([]);
      expect(issuesOf(rated({ reason: 'Few people.' }))).to.deep.equal([
        error('missing', `${place}/certainty/level`),
      ]);
    }
  });

  it('name their study, which says who was studied', () => {
    expect(issuesOf(without(`${finding}/study`))).to.deep.equal([
      error('missing', `${finding}/study`),
    ]);
    expect(issuesOf(without('/studies/0/population'))).to.deep.equal([
      error('missing', '/studies/0/population'),
    ]);
  });

  it('have ids of their own, whatever their outcome', () => {
    const again = minimalOutcome({ id: 'another' });
    expect(issuesOf(changed('/outcomes/-', again))).to.deep.equal([
      error('duplicate-id', '/outcomes/1/findings/0/id'),
    ]);
  });

  it('are told each at its own place', () => {
    const data = changed('/outcomes/0/findings/-', minimalFinding({ id: 'second' }));
    changed('/outcomes/0/findings/1/status', 'calculated', data);
    changed('/outcomes/0/findings/1/measure/times/0/arms/1/count', 101, data);
    expect(issuesOf(data)).to.deep.equal([
      error('missing-calculation', '/outcomes/0/findings/1'),
      error('count-over-total', '/outcomes/0/findings/1/measure/times/0/arms/1'),
    ]);
  });
});

describe('checkEvidence: the table of options and outcomes', () => {
  const three = (): Data => changed('/options/-', minimalOption('surgery'));
  const gap = (option: string): Data => ({ option, reason: 'not-known' });

  it('has no hole that is not told', () => {
    const { issues } = parseDefinition(three());
    expect(issuesOf(three())).to.deep.equal([warning('matrix-hole', '/outcomes/0')]);
    expect(issues[0]!.message).to.include('option number 3.');
  });

  it('tells a hole for each option that is left out', () => {
    const data = changed('/options/-', minimalOption('rest'), three());
    const messages = parseDefinition(data).issues.map(({ message }) => message);
    expect(messages).to.have.lengthOf(2);
    expect(messages[0]).to.include('option number 3.');
    expect(messages[1]).to.include('option number 4.');
  });

  it('is filled by a gap that says why', () => {
    expect(issuesOf(changed('/outcomes/0/gaps', [gap('surgery')], three()))).to.deep.equal([]);
  });

  it('is filled by any finding that speaks of the option', () => {
    const measures: readonly Data[] = [
      frequency({ arms: [{ option: 'surgery', percent: 5 }] }),
      {
        kind: 'rate',
        per: 100,
        unit: 'years',
        times: [{ arms: [{ option: 'surgery', value: 5 }] }],
      },
      {
        kind: 'mean-difference',
        scale: { name: 'Pain', low: 0, high: 10, better: 'low' },
        times: [{ arms: [{ option: 'surgery' }], reference: 0 }],
      },
      { kind: 'qualitative', times: [{ arms: [{ option: 'surgery', text: 'It helps some.' }] }] },
      frequency({ arms: [{ options: ['surgery', 'brace'], percent: 5 }] }),
      {
        kind: 'baseline-and-effect',
        effect: 'odds-ratio',
        times: [
          {
            baseline: { option: 'surgery', percent: 5, source: 's1' },
            arms: [{ label: 'Placebo', ratio: 2 }],
          },
        ],
      },
      { kind: 'searched-not-found', options: ['surgery'], searched: 'All of a library.' },
    ];
    for (const measure of measures) {
      const data = changed(
        '/outcomes/0/findings/-',
        minimalFinding({ id: 'more', measure }),
        three(),
      );
      expect(issuesOf(data), JSON.stringify(measure)).to.deep.equal([]);
    }
  });

  it('is not filled by an arm that is no option', () => {
    const measure = frequency({ arms: [{ label: 'Surgery', percent: 5 }] });
    const data = changed(
      '/outcomes/0/findings/-',
      minimalFinding({ id: 'more', measure }),
      three(),
    );
    expect(issuesOf(data)).to.deep.equal([warning('matrix-hole', '/outcomes/0')]);
  });

  it('has no row with nothing in it', () => {
    expect(issuesOf(changed('/outcomes/0/findings', []))).to.deep.equal([
      error('empty-outcome', '/outcomes/0'),
    ]);
    expect(
      issuesOf(changed('/outcomes/0/gaps', [], changed('/outcomes/0/findings', []))),
    ).to.deep.equal([error('empty-outcome', '/outcomes/0')]);
  });

  it('may be all gaps, and may have no rows', () => {
    const data = changed('/outcomes/0/findings', []);
    expect(issuesOf(changed('/outcomes/0/gaps', [gap('wait'), gap('brace')], data))).to.deep.equal(
      [],
    );
    expect(issuesOf(changed('/outcomes', []))).to.deep.equal([]);
  });
});

describe('hasOneInX, in checkEvidence', () => {
  const issuesIn = (language: string, text: string): readonly unknown[] =>
    issuesOf(changed('/summary', text, changed('/language', language)));
  const nbsp = '\u00a0';
  const refused: readonly string[] = [
    'It helps 1 in 12.',
    'It helps one in 12 people.',
    'ONE IN 5',
    '1 out of 5',
    'One out of 5',
    'about 1 in 1,000',
    `1${nbsp}in${nbsp}12`,
    `1 in${nbsp}12`,
    `1 out${nbsp}of 12`,
    '1\u202fin\u202f12',
    '1\nin\n12',
    '(1 in 12)',
    '“1 in 12”',
    'Chance: 1 in 12',
    'fewer than 1 in 100',
  ];
  const refusedInSpanish: readonly string[] = [
    'Ayuda a 1 de cada 12.',
    'Ayuda a una de cada 12 personas.',
    'Ayuda a uno de cada 12.',
    'A un de cada 12',
    `1${nbsp}de${nbsp}cada${nbsp}12`,
    '1 de\u202fcada 12',
    '1 en cada 12',
    'uno por cada 12',
    'Más de 1 de cada 10\u202f000',
  ];
  const allowed: readonly string[] = [
    'It helps 12 in 100.',
    '11 in 100',
    '21 out of 100',
    '3.1 in 100',
    '3,1 de cada 100',
    '0.1 in 100',
    '21 de cada 100',
    '2,001 in 10,000',
    'one in the morning',
    'One of 12 people',
    'You have 1 injection in 6 months.',
    'Do one in each hand.',
    'Take 1 in the morning',
    'someone in 5 minutes',
    'none in 12 people',
    'alguna de cada 12',
    'ninguna de cada 12',
    'Una vez cada 6 meses',
    '1 in ten',
    '1in12',
  ];

  it('are refused in English and Spanish, with hard spaces or soft ones', () => {
    for (const text of refused)
      expect(issuesOf(changed('/summary', text)), JSON.stringify(text)).to.deep.equal([
        error('one-in-x', '/summary'),
      ]);
    for (const text of refusedInSpanish)
      expect(issuesIn('es', text), JSON.stringify(text)).to.deep.equal([
        error('one-in-x', '/summary'),
      ]);
  });

  it('are not seen where there are none', () => {
    for (const language of ['en', 'es'])
      for (const text of allowed)
        expect(issuesIn(language, text), JSON.stringify(text)).to.deep.equal([]);
  });

  it('are refused wherever they stand, each at its place', () => {
    const data = changed('/options/1/livingWithIt/social/0/text', 'It helps 1 in 12.');
    changed('/studies/0/population', '1 in 3 were women.', data);
    changed(`${arm}/label`, 'The 1 in 3 group', data);
    expect(issuesOf(data)).to.have.deep.members([
      error('one-in-x', '/options/1/livingWithIt/social/0/text'),
      error('one-in-x', '/studies/0/population'),
      error('one-in-x', `${arm}/label`),
    ]);
  });

  it('are looked for in long texts of nearly the right words', () => {
    for (const text of [
      '1 '.repeat(1500),
      'one in x '.repeat(330),
      `1${' '.repeat(2990)}in`,
      'un '.repeat(999),
    ])
      expect(issuesOf(changed('/summary', text))).to.deep.equal([]);
  });
});

describe('checkEvidence: the minimal definition', () => {
  it('keeps to all of these rules', () => {
    expect(issuesOf(minimalDefinition())).to.deep.equal([]);
  });
});
