/** Every issue that reading a definition or a worksheet can tell, each at its exact place. */
import { expect } from 'chai';
import {
  isRefused,
  issue,
  toPointer,
  type DefinitionIssue,
  type IssueCode,
  type IssueSeverity,
} from '../../src/definition/issues.js';
import { explainIssue } from '../../src/definition/explain-issues.js';
import { issueSentences } from '../../src/definition/issue-sentences.js';
import { limits } from '../../src/definition/limits.js';
import { migrate } from '../../src/definition/migrate.js';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import { readWorksheet } from '../../src/worksheet/read-worksheet.js';
import { withoutMessages } from '../fixtures/issues.js';
import {
  changed,
  frequency,
  frequencyTime,
  measurePlace,
  minimalDefinition,
  minimalFinding,
  minimalOption,
  minimalOutcome,
  timePlace,
  valueAt,
  withMeasure,
  without,
  withQuestion,
  type Data,
} from '../fixtures/minimal-definition.js';
import { overviewDefinition } from '../fixtures/overview-definition.js';

interface Case {
  /** What to read; or, for what reading cannot show, the issues themselves. */
  readonly input: () => unknown;
  readonly found?: () => readonly DefinitionIssue[];
  /** What it is read as. A definition unless said otherwise. */
  readonly readAs?: 'worksheet';
  readonly pointer: string;
  readonly severity?: IssueSeverity;
}

/** What came of a case. */
function outcomeOf({ input, found, readAs }: Case): {
  readonly result: unknown;
  readonly issues: readonly DefinitionIssue[];
} {
  if (found) return { result: undefined, issues: found() };
  if (readAs) {
    const { worksheet, issues } = readWorksheet(input());
    return { result: worksheet, issues };
  }
  const { definition, issues } = parseDefinition(input());
  return { result: definition, issues };
}

const arm = `${timePlace}/arms/0`;

function nested(levels: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

function containingItself(): Data {
  const definition = minimalDefinition();
  return changed('/self', definition, definition);
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function withArm(arms: readonly Data[]): Data {
  return withMeasure(frequency({ arms }));
}

function withDifferences(difference: Data): Data {
  return withMeasure(frequency({ differences: [difference] }));
}

function withScale(scale: Data, arms: readonly Data[] = [{ option: 'wait' }, { option: 'brace' }]) {
  return withMeasure({
    kind: 'mean-difference',
    scale: { name: 'Pain', low: 0, high: 100, better: 'low', ...scale },
    times: [{ arms, reference: 0 }],
  });
}

/** A definition whose only finding has these times, each with both options. */
function withTimes(...times: readonly Data[]): Data {
  return withMeasure({
    kind: 'frequency',
    estimate: 'counted',
    times: times.map((time) => frequencyTime(time)),
  });
}

const twoYears = { from: 2, unit: 'years' };
const days = (from: number): Data => ({ from, unit: 'days' });

/** The definition with an overview, changed at one place. */
function inOverview(pointer: string, value: unknown): Data {
  return changed(pointer, value, overviewDefinition());
}

/** Where its first headline is. */
const headline = '/overview/rows/0/headlines/0';

/** The definition with an overview, its first headline changed. */
function inHeadline(more: Data): Data {
  const given = valueAt(overviewDefinition(), headline) as Data;
  return inOverview(headline, { ...given, ...more });
}

/** Of an outcome, that nothing is known. */
const unknown: Data = {
  findings: [],
  gaps: ['wait', 'brace', 'surgery'].map((option) => ({ option, reason: 'not-known' })),
};

const wait = { option: 'wait', count: 30, total: 100 };
const brace = { option: 'brace', count: 50, total: 100 };
const choices = (...correct: readonly boolean[]): Data => ({
  choices: correct.map((right, index) => ({ id: `c${index}`, text: 'So', correct: right })),
});

/** One input for each code, or why there is none. TypeScript sees to it that no code is forgotten. */
const cases: Readonly<Record<IssueCode, Case | 'told by the loader only'>> = {
  // The file
  'not-json': { input: () => '{"title": }', pointer: '' },
  'not-utf-8': { input: () => '{\0"\0t\0', pointer: '' },
  'html-instead-of-json': { input: () => '\n<!doctype html><title>404</title>', pointer: '' },
  'too-large': { input: () => ' '.repeat(limits.size + 1), pointer: '' },
  'too-deep': {
    input: () => changed('/title', nested(40)),
    pointer: `/title${'/0'.repeat(limits.depth - 1)}`,
  },
  'too-many-values': {
    input: () => changed('/title', new Array(limits.entries).fill(new Array(100).fill(0))),
    pointer: '',
  },
  'too-many-entries': {
    input: () => changed('/summary', new Array(limits.entries + 1).fill('')),
    pointer: '/summary',
  },
  'too-many-fields': {
    input: () =>
      changed(
        '/summary',
        Object.fromEntries(Array.from({ length: limits.fields + 1 }, (_, at) => [`f${at}`, 0])),
      ),
    pointer: '/summary',
  },
  'string-too-long': {
    input: () => changed('/decision/question', 'x'.repeat(limits.stringLength + 1)),
    pointer: '/decision/question',
  },
  'forbidden-key': {
    input: () =>
      JSON.stringify(minimalDefinition()).replace('"about":{', '"about":{"__proto__":{},'),
    pointer: '/about/__proto__',
  },
  'not-plain-data': {
    input: () => changed('/about/published', new Date(0)),
    pointer: '/about/published',
  },
  'circular-data': { input: containingItself, pointer: '/self' },
  // The schema
  'not-a-definition': { input: () => '["a definition"]', pointer: '' },
  'schema-too-new': { input: () => changed('/schemaVersion', '3.0'), pointer: '/schemaVersion' },
  'schema-unknown': { input: () => changed('/schemaVersion', 1), pointer: '/schemaVersion' },
  'migration-failed': {
    input: () => minimalDefinition(),
    found: () => {
      const fails = (): never => {
        throw new Error('broken');
      };
      const old = { schemaVersion: '1.0' };
      const result = migrate(old, [{ from: '1.0', to: '2.0', migrate: fails }]);
      return 'issue' in result ? [result.issue] : [];
    },
    pointer: '/schemaVersion',
  },
  missing: { input: () => without('/condition/diagnosis'), pointer: '/condition/diagnosis' },
  'wrong-type': {
    input: () => changed('/decision/timeCritical', 'no'),
    pointer: '/decision/timeCritical',
  },
  'unknown-word': { input: () => changed('/options/1/kind', 'magic'), pointer: '/options/1/kind' },
  'unknown-field': {
    input: () => changed('/options/1/colour', 'red'),
    pointer: '/options/1/colour',
    severity: 'warning',
  },
  'empty-text': { input: () => changed('/title', ' \t\n'), pointer: '/title' },
  'text-too-long': { input: () => changed('/title', 'x'.repeat(301)), pointer: '/title' },
  'too-few': { input: () => changed('/decision/for', []), pointer: '/decision/for' },
  'too-many': {
    input: () =>
      changed('/options', [
        minimalOption('wait', { kind: 'no-treatment' }),
        minimalOption('brace'),
        ...Array.from({ length: 29 }, (_, at) => minimalOption(`o${at}`)),
      ]),
    pointer: '/options',
  },
  'hidden-characters': {
    input: () => changed('/summary', 'Take 5 \u202e01 mg'),
    pointer: '/summary',
  },
  'malformed-id': { input: () => changed('/id', 'Sore Knee'), pointer: '/id' },
  'malformed-date': {
    input: () => changed('/about/reviewBy', '2027-02-29'),
    pointer: '/about/reviewBy',
  },
  'malformed-language': { input: () => changed('/language', 'English'), pointer: '/language' },
  'malformed-jurisdiction': {
    input: () => changed('/jurisdictions', ['GB', 'uk']),
    pointer: '/jurisdictions/1',
  },
  'malformed-version': { input: () => changed('/version', '1.0'), pointer: '/version' },
  'malformed-canonical': {
    input: () => changed('/url', 'https://example.org/aids/'),
    pointer: '/url',
  },
  'malformed-code': {
    input: () => changed('/codes', [{ system: 'SNOMED', code: '1' }]),
    pointer: '/codes/0/system',
  },
  'malformed-doi': {
    input: () => changed('/sources/0/doi', 'https://doi.org/10.1000/1'),
    pointer: '/sources/0/doi',
  },
  'malformed-pmid': {
    input: () => changed('/sources/0/pmid', 'PMID 1'),
    pointer: '/sources/0/pmid',
  },
  'malformed-number': {
    input: () => changed(`${timePlace}/period`, { from: 1, to: Infinity, unit: 'years' }),
    pointer: `${timePlace}/period/to`,
  },
  'unsafe-image': {
    input: () => changed('/options/1/figure', { image: '//evil.example/a.png', alt: 'A brace.' }),
    pointer: '/options/1/figure/image',
  },
  'unsafe-link': {
    input: () => changed('/sources/0/link', 'javascript:alert(1)'),
    pointer: '/sources/0/link',
  },
  'not-whole': { input: () => withArm([{ ...wait, count: 30.5 }, brace]), pointer: `${arm}/count` },
  'below-zero': { input: () => withArm([{ ...wait, count: -1 }, brace]), pointer: `${arm}/count` },
  'out-of-range': { input: () => changed('/sources/0/year', 1899), pointer: '/sources/0/year' },
  // What refers to what
  'duplicate-id': {
    input: () => changed('/options/-', minimalOption('brace')),
    pointer: '/options/2/id',
  },
  'named-twice': {
    input: () => changed('/practical', ['cost', 'help', 'cost']),
    pointer: '/practical',
  },
  'unknown-option': {
    input: () => changed('/questionsToAsk', [{ id: 'q', text: 'Why?', options: ['splint'] }]),
    pointer: '/questionsToAsk/0/options/0',
  },
  'unknown-outcome': {
    input: () =>
      changed('/considerations', [
        {
          id: 'rest',
          topic: 'Rest',
          matters: 'I want it.',
          mattersLess: 'I do not.',
          about: [{ outcome: 'more-pain' }],
          fits: [],
        },
      ]),
    pointer: '/considerations/0/about/0/outcome',
  },
  'unknown-finding': {
    input: () => withQuestion({ kind: 'how-many', outcome: 'less-pain', finding: 'none', arm: 0 }),
    pointer: '/quiz/questions/0/finding',
  },
  'unknown-study': {
    input: () => changed('/outcomes/0/findings/0/study', 'trail'),
    pointer: '/outcomes/0/findings/0/study',
  },
  'unknown-thing': {
    input: () => changed('/studies/0/counts', 'knees'),
    pointer: '/studies/0/counts',
  },
  'unknown-time': {
    input: () => inHeadline({ time: '9-months' }),
    pointer: `${headline}/time`,
  },
  'unknown-source': {
    input: () => changed('/condition/summary/sources', ['s1', 's2']),
    pointer: '/condition/summary/sources/1',
  },
  'unknown-group': {
    input: () => changed('/outcomes/0/findings/0/group', 'old'),
    pointer: '/outcomes/0/findings/0/group',
  },
  'unknown-arm': {
    input: () => withDifferences({ first: 0, second: 2, points: -20 }),
    pointer: `${timePlace}/differences/0`,
  },
  'unknown-explanation': {
    input: () => changed('/options/1/team', [{ id: 'nurse' }, { id: 'wizard' }]),
    pointer: '/options/1/team/1/id',
  },
  'unknown-term': {
    input: () => changed('/summary', 'A [[sore knee]].'),
    pointer: '/summary',
    severity: 'warning',
  },
  'unclosed-term': {
    input: () => changed('/summary', 'A [[placebo.'),
    pointer: '/summary',
    severity: 'warning',
  },
  // Safety and evidence
  'over-100-percent': {
    input: () => withArm([{ option: 'wait', percent: 100.1 }, brace]),
    pointer: `${arm}/percent`,
  },
  'count-over-total': { input: () => withArm([{ ...wait, count: 101 }, brace]), pointer: arm },
  'percent-unlike-count': {
    input: () => withArm([{ ...wait, percent: 31 }, brace]),
    pointer: arm,
  },
  'no-number': { input: () => withArm([{ option: 'wait', total: 100 }, brace]), pointer: arm },
  'count-without-total': {
    input: () => withArm([{ option: 'wait', count: 30 }, brace]),
    pointer: arm,
  },
  'nameless-arm': {
    input: () => withArm([wait, brace, { percent: 5 }]),
    pointer: `${timePlace}/arms/2`,
  },
  'arm-named-twice': {
    input: () => withArm([{ ...wait, options: ['wait', 'brace'] }, brace]),
    pointer: arm,
  },
  'nameless-time': {
    input: () =>
      withTimes({ id: 'weeks', period: { from: 6, unit: 'weeks' } }, { period: twoYears }),
    pointer: `${measurePlace}/times/1`,
  },
  'times-not-in-order': {
    input: () =>
      withTimes(
        { id: 'years', period: twoYears },
        { id: 'weeks', period: { from: 6, unit: 'weeks' } },
      ),
    pointer: `${measurePlace}/times/1`,
  },
  'arms-differ': {
    input: () =>
      withTimes(
        { id: 'weeks', period: { from: 6, unit: 'weeks' } },
        { id: 'years', period: twoYears, arms: [brace, wait] },
      ),
    pointer: `${measurePlace}/times/1`,
  },
  'missing-reason': {
    input: () => changed('/studies/0/certainty', { level: 'high' }),
    pointer: '/studies/0/certainty',
  },
  'compared-with-itself': {
    input: () =>
      withMeasure({
        kind: 'risk-difference',
        times: [
          { arms: [{ options: ['wait', 'brace'] }, { options: ['wait', 'brace'] }], points: 1 },
        ],
      }),
    pointer: `${timePlace}/arms/1`,
  },
  'baseline-without-source': {
    input: () =>
      withMeasure({
        kind: 'baseline-and-effect',
        effect: 'risk-ratio',
        times: [
          {
            baseline: { option: 'wait', percent: 10 },
            arms: [{ option: 'brace', ratio: 2 }],
          },
        ],
      }),
    pointer: `${timePlace}/baseline`,
  },
  'interval-upside-down': {
    input: () => withArm([{ ...wait, interval: { low: 40, high: 20, from: 'published' } }, brace]),
    pointer: `${arm}/interval`,
  },
  'interval-misses-estimate': {
    input: () => withArm([{ ...wait, interval: { low: 40, high: 50, from: 'published' } }, brace]),
    pointer: `${arm}/interval`,
  },
  'difference-unlike-arms': {
    input: () => withDifferences({ first: 1, second: 0, points: -20 }),
    pointer: `${timePlace}/differences/0`,
  },
  'off-the-scale': {
    input: () => withScale({}, [{ option: 'wait', mean: 101 }, { option: 'brace' }]),
    pointer: arm,
  },
  'scale-upside-down': {
    input: () => withScale({ low: 100 }),
    pointer: `${measurePlace}/scale`,
  },
  'one-in-x': { input: () => changed('/summary', 'It helps 1 in 12.'), pointer: '/summary' },
  'overview-missing': {
    input: () => {
      const findings: readonly Data[] = [];
      const gaps = ['wait', 'brace'].map((option) => ({ option, reason: 'not-known' }));
      const outcomes = Array.from({ length: 8 }, (_, at) =>
        minimalOutcome({ id: `o${at}`, findings, gaps }),
      );
      return changed('/outcomes', outcomes);
    },
    pointer: '',
  },
  'overview-no-benefit': {
    input: () =>
      changed('/outcomes/0/direction', 'neutral', inOverview('/outcomes/1/direction', 'neutral')),
    pointer: '/overview/rows',
  },
  'overview-no-harm': {
    input: () => inOverview('/outcomes/2/direction', 'neutral'),
    pointer: '/overview/rows',
  },
  'overview-few-harms': {
    input: () => {
      const data = overviewDefinition();
      const first = valueAt(data, '/overview/rows/0') as Data;
      return changed('/overview/rows/-', { ...first, id: 'again' }, data);
    },
    pointer: '/overview/rows',
    severity: 'warning',
  },
  'critical-outcome-in-no-row': {
    input: () =>
      inOverview('/outcomes/-', minimalOutcome({ id: 'more', importance: 'critical', ...unknown })),
    pointer: '/outcomes/4',
  },
  'headline-outside-row': {
    input: () => inHeadline({ certaintyFrom: 'walking-trial' }),
    pointer: `${headline}/certaintyFrom`,
  },
  'headline-without-option': {
    input: () => {
      const label = 'Placebo';
      const data = inOverview('/outcomes/1/findings/-', {
        id: 'placebo',
        study: 'trial',
        measure: frequency({ arms: [{ label, percent: 3 }] }),
      });
      return changed('/overview/rows/1/headlines/-', { finding: 'placebo', why: 'So.' }, data);
    },
    pointer: '/overview/rows/1/headlines/1',
  },
  'headline-nothing-found': {
    input: () => {
      const searched = { finding: 'pain-searched', why: 'So.' };
      return without('/overview/rows/0/also', inOverview('/overview/rows/0/headlines/-', searched));
    },
    pointer: '/overview/rows/0/headlines/1/finding',
  },
  'headline-of-group': {
    input: () => inOverview('/overview/rows/1/headlines/0/finding', 'walking-old'),
    pointer: '/overview/rows/1/headlines/0/finding',
  },
  'headline-twice': {
    input: () => inOverview('/overview/rows/0/headlines/-', { finding: 'pain-review', why: 'So.' }),
    pointer: '/overview/rows/0/headlines/1',
  },
  'headline-crossover': {
    input: () =>
      inOverview('/outcomes/0/findings/0/measure/times/0/arms/0/crossover', [
        { option: 'surgery', count: 21, total: 100 },
      ]),
    pointer: headline,
    severity: 'warning',
  },
  'largest-difference-shown': {
    input: () => inOverview('/outcomes/0/findings/0/measure/times/0/arms/1/count', 95),
    pointer: headline,
    severity: 'warning',
  },
  'number-in-words': {
    input: () => {
      const text = 'Of 40 people, most walked.';
      const data = inOverview('/outcomes/1/findings/1/measure/times/0/arms/0/text', text);
      without('/overview/rows/1/also', data);
      const words = { finding: 'walking-words', why: 'So.' };
      return changed('/overview/rows/1/headlines/-', words, data);
    },
    pointer: '/overview/rows/1/headlines/1',
    severity: 'warning',
  },
  'option-in-no-place': {
    input: () => without('/overview/rows/0/also', overviewDefinition()),
    pointer: '/overview/rows/0',
  },
  'option-in-two-places': {
    input: () => inOverview('/overview/rows/0/also/-', { options: ['brace'], reason: 'not-known' }),
    pointer: '/overview/rows/0/also/1/options',
  },
  'rest-without-words': {
    input: () => without('/overview/rows/1/also/0/finding', overviewDefinition()),
    pointer: '/overview/rows/1/also/0',
  },
  'finding-of-others': {
    input: () => inOverview('/overview/rows/1/also/0/finding', 'walking-trial'),
    pointer: '/overview/rows/1/also/0/finding',
  },
  'certainty-from-elsewhere': {
    input: () => without(`${headline}/certaintyFrom`, overviewDefinition()),
    pointer: headline,
  },
  'certainty-not-rated': {
    input: () => inHeadline({ certaintyFrom: 'pain-searched' }),
    pointer: `${headline}/certaintyFrom`,
  },
  'times-far-apart': {
    input: () => {
      const data = inOverview('/outcomes/2/findings/0/measure/times/0/period', days(22));
      return changed('/outcomes/3/findings/0/measure/times/0/period', days(22), data);
    },
    pointer: '/overview/rows',
    severity: 'warning',
  },
  'too-many-signs': {
    input: () =>
      changed(
        '/emergency/signs',
        Array.from({ length: 7 }, (_, at) => ({ text: `Sign ${at}.` })),
      ),
    pointer: '/emergency/signs',
  },
  'sign-without-action': {
    input: () => without('/callUs/action', changed('/callUs/signs', [{ text: 'Pain.' }])),
    pointer: '/callUs',
  },
  'general-sign-replaced': {
    input: () => changed('/emergency/signs', [{ id: 'fainting', text: 'You faint.' }]),
    pointer: '/emergency/signs/0',
    severity: 'warning',
  },
  'hidden-emergency-sign': {
    input: () => changed('/hide', ['pregnancy', 'chest-pain']),
    pointer: '/hide/1',
  },
  'core-missing': {
    input: () =>
      without('/quiz/questions/0/core', withQuestion({ kind: 'true-false', correct: true })),
    pointer: '/quiz/questions',
  },
  'no-waiting-option': { input: () => changed('/options/0/kind', 'medicine'), pointer: '/options' },
  'missing-source': {
    input: () => without('/studies/0/source'),
    pointer: '/outcomes/0/findings/0',
  },
  'missing-digest': {
    input: () => changed('/outcomes/0/findings/0/status', 'read-in-digest'),
    pointer: '/outcomes/0/findings/0',
  },
  'missing-calculation': {
    input: () => changed('/outcomes/0/findings/0/status', 'calculated'),
    pointer: '/outcomes/0/findings/0',
  },
  'matrix-hole': {
    input: () => withArm([wait]),
    pointer: '/outcomes/0',
    severity: 'warning',
  },
  'empty-outcome': { input: () => changed('/outcomes/0/findings', []), pointer: '/outcomes/0' },
  'empty-consideration': {
    input: () =>
      changed('/considerations', [
        {
          id: 'rest',
          topic: 'Rest',
          matters: 'I want it.',
          mattersLess: 'I do not.',
          about: [{ feature: 'recovery' }, {}],
          fits: [],
        },
      ]),
    pointer: '/considerations/0/about/1',
  },
  'no-time': {
    input: () => changed('/options/1/recovery', [{ id: 'walk', title: 'Walking' }]),
    pointer: '/options/1/recovery/0',
  },
  'time-upside-down': {
    input: () =>
      changed('/options/1/recovery', [
        { id: 'walk', title: 'Walking', time: { from: 6, to: 2, unit: 'weeks' } },
      ]),
    pointer: '/options/1/recovery/0/time',
  },
  'review-before-publication': {
    input: () => changed('/about/reviewBy', '2026-01-14'),
    pointer: '/about/reviewBy',
  },
  'not-one-right-answer': {
    input: () => withQuestion({ kind: 'single-choice', ...choices(true, true) }),
    pointer: '/quiz/questions/0',
  },
  'no-right-answer': {
    input: () => withQuestion({ kind: 'several-choices', ...choices(false, false) }),
    pointer: '/quiz/questions/0',
  },
  'not-a-frequency': {
    input: () =>
      changed(
        '/outcomes/0/findings',
        [
          minimalFinding({
            id: 'words',
            measure: {
              kind: 'qualitative',
              times: [
                {
                  arms: [
                    { option: 'wait', text: 'So.' },
                    { option: 'brace', text: 'So.' },
                  ],
                },
              ],
            },
          }),
        ],
        withQuestion({ kind: 'how-many', outcome: 'less-pain', finding: 'words', arm: 0 }),
      ),
    pointer: '/quiz/questions/0/finding',
  },
  unexpected: { input: revoked, pointer: '' },
  // The worksheet
  'not-a-worksheet': { input: () => '["a worksheet"]', readAs: 'worksheet', pointer: '' },
  'worksheet-unknown': {
    input: () => ({ worksheetVersion: 1 }),
    readAs: 'worksheet',
    pointer: '/worksheetVersion',
  },
  'worksheet-too-new': {
    input: () => ({ worksheetVersion: '2.0' }),
    readAs: 'worksheet',
    pointer: '/worksheetVersion',
  },
  'answer-unplaced': {
    input: () => ({ worksheetVersion: '1.0', answers: { topics: { dose: 'perhaps' } } }),
    readAs: 'worksheet',
    pointer: '/answers/topics/dose',
    severity: 'warning',
  },
  // Loading
  'not-found': 'told by the loader only',
  'network-failed': 'told by the loader only',
  'needs-login': 'told by the loader only',
  'redirected-to-web-page': 'told by the loader only',
  'timed-out': 'told by the loader only',
  'too-slow': 'told by the loader only',
  'unsafe-address': 'told by the loader only',
  'image-elsewhere': 'told by the loader only',
  'drawing-failed': 'told by the loader only',
  'action-failed': 'told by the loader only',
  'definition-as-attribute': 'told by the loader only',
  'unknown-attribute-word': 'told by the loader only',
  'misspelt-attribute': 'told by the loader only',
  'aid-not-found': 'told by the loader only',
  'aid-twice': 'told by the loader only',
  'element-not-defined': 'told by the loader only',
  'no-definition': 'told by the loader only',
  'language-not-loaded': 'told by the loader only',
  'integrity-left-out': 'told by the loader only',
  'blocked-by-policy': 'told by the loader only',
  'element-not-loaded': 'told by the loader only',
};

describe('issue', () => {
  it('start from a definition that has none', () => {
    expect(parseDefinition(minimalDefinition()).issues).to.deep.equal([]);
  });

  for (const [code, example] of Object.entries(cases) as [IssueCode, Case | string][]) {
    if (typeof example === 'string') continue;
    const { pointer, severity = 'error' } = example;
    it(`tell "${code}" at ${pointer || 'the root'}, and nothing else`, () => {
      const { result, issues } = outcomeOf(example);
      expect(withoutMessages(issues)).to.deep.equal([{ code, severity, pointer }]);
      expect(result === undefined).to.equal(severity === 'error');
    });
  }

  it('have a case for each code, except for those of the loader', () => {
    const codes = Object.keys(cases);
    expect(codes).to.have.members(Object.keys(issueSentences));
    const untested = Object.entries(cases).filter(([, example]) => typeof example === 'string');
    expect(untested.map(([code]) => code)).to.deep.equal([
      'not-found',
      'network-failed',
      'needs-login',
      'redirected-to-web-page',
      'timed-out',
      'too-slow',
      'unsafe-address',
      'image-elsewhere',
      'drawing-failed',
      'action-failed',
      'definition-as-attribute',
      'unknown-attribute-word',
      'misspelt-attribute',
      'aid-not-found',
      'aid-twice',
      'element-not-defined',
      'no-definition',
      'language-not-loaded',
      'integrity-left-out',
      'blocked-by-policy',
      'element-not-loaded',
    ]);
  });

  it('have a full sentence for each code, with every gap filled', () => {
    for (const code of Object.keys(cases) as IssueCode[]) {
      const { message } = explainIssue(issue(code, [], 7));
      expect(message, code).to.match(/^[A-Z].*\.$/);
      expect(message, code).not.to.include('{}');
    }
  });

  it('are frozen, and are errors unless said otherwise', () => {
    const found = issue('missing', ['title']);
    expect(found).to.be.frozen;
    expect(found.severity).to.equal('error');
    expect(issue('matrix-hole', [], 1, 'warning').severity).to.equal('warning');
    expect(issue('missing').pointer).to.equal('');
  });

  it('refuse a definition only if one of them is an error', () => {
    expect(isRefused([])).to.equal(false);
    expect(isRefused([issue('unknown-field', [], '', 'warning')])).to.equal(false);
    expect(isRefused([issue('unknown-field', [], '', 'warning'), issue('missing')])).to.equal(true);
  });
});

describe('toPointer', () => {
  it('are empty for the root, and count entries from 0', () => {
    expect(toPointer([])).to.equal('');
    expect(toPointer(['options', 0, 'name'])).to.equal('/options/0/name');
    expect(toPointer([''])).to.equal('/');
  });

  it('escape the tilde before the slash', () => {
    expect(toPointer(['a/b', 'c~d', '~1', '~/'])).to.equal('/a~1b/c~0d/~01/~0~1');
  });

  it('cut long keys, and escape only what is left', () => {
    expect(toPointer(['k'.repeat(64)])).to.equal(`/${'k'.repeat(64)}`);
    expect(toPointer(['k'.repeat(65)])).to.equal(`/${'k'.repeat(64)}…`);
    expect(toPointer(['/'.repeat(1_000_000)])).to.equal(`/${'~1'.repeat(64)}…`);
  });

  it('clean keys of characters that hide or turn what follows', () => {
    expect(toPointer(['a\nb\u0000c\u001b[31m'])).to.equal('/a�b�c�[31m');
    expect(toPointer(['\u202e\u2066\u2069\u0085'])).to.equal('/����');
  });

  it('leave markup in keys as it is, for the page to show as text', () => {
    expect(toPointer(['<img src=x onerror=alert(1)>'])).to.equal('/<img src=x onerror=alert(1)>');
  });
});
