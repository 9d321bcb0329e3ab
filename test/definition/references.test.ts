/** What refers to something must find it; ids are used once in a list; marked words are explained. */
import { expect } from 'chai';
import { generalTerms, roles } from '../../src/definition/schema/vocabulary.js';
import { fullDefinition } from '../fixtures/full-definition.js';
import { error, issuesOf, warning } from '../fixtures/issues.js';
import {
  changed,
  frequencyTime,
  measurePlace,
  minimalDefinition,
  minimalFinding,
  minimalOption,
  minimalOutcome,
  minimalStudy,
  timePlace,
  withMeasure,
  withQuestion,
  type Data,
} from '../fixtures/minimal-definition.js';

describe('referencesIn', () => {
  const dangling: readonly (readonly [code: Parameters<typeof error>[0], pointer: string])[] = [
    ['unknown-option', `${timePlace}/arms/0/option`],
    ['unknown-option', `${timePlace}/arms/1/crossover/0/option`],
    ['unknown-option', '/outcomes/0/gaps/0/option'],
    ['unknown-option', '/outcomes/1/findings/0/measure/times/0/arms/0/options/1'],
    ['unknown-option', '/outcomes/4/findings/0/measure/times/0/baseline/option'],
    ['unknown-option', '/outcomes/5/findings/0/measure/times/0/arms/0/option'],
    ['unknown-option', '/outcomes/11/findings/0/measure/options/0'],
    ['unknown-option', '/overview/start/options/1'],
    ['unknown-outcome', '/overview/rows/1/outcomes/0'],
    ['unknown-study', '/outcomes/0/findings/0/study'],
    ['unknown-thing', '/outcomes/0/findings/0/counts'],
    ['unknown-thing', '/studies/0/counts'],
    ['unknown-source', '/studies/0/source'],
    ['unknown-source', '/studies/0/digest'],
    ['unknown-source', '/studies/0/certainty/source'],
    ['unknown-source', '/outcomes/0/findings/0/measure/times/0/certainty/source'],
    ['unknown-source', '/outcomes/4/findings/0/measure/times/0/baseline/source'],
    ['unknown-source', '/overview/sources/0'],
    ['unknown-source', '/options/1/help/sources/0'],
    ['unknown-option', '/considerations/0/fits/0/option'],
    ['unknown-option', '/quiz/questions/0/option'],
    ['unknown-option', '/questionsToAsk/0/options/0'],
    ['unknown-option', '/questionsPeopleAsk/0/options/0'],
    ['unknown-option', '/secondOpinion/questions/0/options/0'],
    ['unknown-option', '/costs/0/questions/0/options/0'],
    ['unknown-outcome', '/considerations/0/about/0/outcome'],
    ['unknown-group', '/outcomes/12/findings/0/group'],
    ['unknown-source', '/outcomes/0/findings/0/source'],
    ['unknown-source', '/outcomes/0/findings/0/digest'],
    ['unknown-source', '/outcomes/0/findings/0/certainty/source'],
    ['unknown-source', '/condition/summary/sources/0'],
    ['unknown-source', '/decision/for/0/sources/0'],
    ['unknown-source', '/options/1/team/0/sources/0'],
    ['unknown-source', '/options/1/duration/sources/0'],
    ['unknown-source', '/options/1/recovery/0/sources/0'],
    ['unknown-source', '/about/evidence/sources/0'],
    ['unknown-source', '/secondOpinion/records/0/sources/0'],
  ];
  for (const [code, pointer] of dangling) {
    it(`that lead nowhere are told: ${pointer}`, () => {
      const issues = issuesOf(changed(pointer, 'nowhere', fullDefinition()));
      // What follows from it may be told after it.
      expect(issues[0]).to.deep.equal(error(code, pointer));
    });
  }

  it('to an outcome in the quiz are told, and then its finding too', () => {
    const pointer = '/quiz/questions/3/outcome';
    expect(issuesOf(changed(pointer, 'nowhere', fullDefinition()))).to.deep.equal([
      error('unknown-outcome', pointer),
      error('unknown-finding', '/quiz/questions/3/finding'),
    ]);
  });

  it('to a finding of another outcome are told once', () => {
    const pointer = '/quiz/questions/3/finding';
    for (const finding of ['over-time-1', 'nowhere'])
      expect(issuesOf(changed(pointer, finding, fullDefinition()))).to.deep.equal([
        error('unknown-finding', pointer),
      ]);
  });

  it('find nothing in names that every object has', () => {
    for (const name of ['valueof', 'tostring', 'has-own-property']) {
      expect(issuesOf(changed('/condition/summary/sources', [name]))).to.deep.equal([
        error('unknown-source', '/condition/summary/sources/0'),
      ]);
    }
  });

  it('are all told, each at its place', () => {
    const data = changed('/condition/summary/sources', ['a', 's1', 'b']);
    changed('/decision/for/0/sources', ['c'], data);
    expect(issuesOf(data)).to.have.deep.members([
      error('unknown-source', '/condition/summary/sources/0'),
      error('unknown-source', '/condition/summary/sources/2'),
      error('unknown-source', '/decision/for/0/sources/0'),
    ]);
  });
});

describe('referencesIn: ids', () => {
  const lists: readonly (readonly [pointer: string, entry: Data])[] = [
    ['/options', minimalOption('wait')],
    ['/outcomes', minimalOutcome({ findings: [] })],
    ['/outcomes/0/findings', minimalFinding()],
    ['/studies', minimalStudy()],
    ['/countedThings', { id: 'knees', one: 'knee', other: 'knees' }],
    [`${measurePlace}/times`, frequencyTime({ id: 'weeks' })],
    ['/sources', { id: 's1', title: 'A trial', kind: 'leaflet', seen: 'All' }],
    ['/glossary', { id: 'brace', term: 'a brace', meaning: 'It holds.' }],
    ['/questionsToAsk', { id: 'why', text: 'Why?' }],
    ['/options/1/before', { id: 'step', title: 'First', text: 'This.' }],
    ['/options/1/recovery', { id: 'walk', words: 'Soon', title: 'Walking' }],
    ['/options/1/team', { id: 'nurse' }],
    ['/options/1/anaesthesia', { id: 'none' }],
    ['/emergency/signs', { id: 'pain', text: 'Much pain.' }],
    ['/groups', { id: 'old', name: 'Old', description: 'Over 80.' }],
  ];
  for (const [pointer, entry] of lists) {
    it(`that are used twice in ${pointer} are told at the second`, () => {
      const data = changed(pointer, [entry, { ...entry, id: 'another' }, entry]);
      const duplicates = issuesOf(data).filter(({ code }) => code === 'duplicate-id');
      expect(duplicates).to.deep.equal([error('duplicate-id', `${pointer}/2/id`)]);
    });
  }

  it('that are used three times are told twice', () => {
    const sign = { id: 'pain', text: 'Much pain.' };
    expect(issuesOf(changed('/callUs/signs', [sign, sign, sign]))).to.deep.equal([
      error('duplicate-id', '/callUs/signs/1/id'),
      error('duplicate-id', '/callUs/signs/2/id'),
    ]);
  });

  it('may be left out, and may be used again in another list', () => {
    const data = changed('/callUs/signs', [{ text: 'Pain.' }, { text: 'Heat.' }]);
    changed('/options/0/before', [{ id: 'step', title: 'First', text: 'This.' }], data);
    changed('/options/1/before', [{ id: 'step', title: 'First', text: 'This.' }], data);
    expect(issuesOf(data)).to.deep.equal([]);
  });
});

describe('referencesIn: marked words', () => {
  const glossary = [
    { id: 'median-nerve', term: 'Median nerve', forms: ['median nerves'], meaning: 'A nerve.' },
  ];
  const withSummary = (summary: string): Data =>
    changed('/summary', summary, changed('/glossary', glossary));

  it('are found by the word, its forms and its id, in small and large letters', () => {
    for (const mark of [
      'median nerve',
      'MEDIAN NERVE',
      ' Median nerves ',
      'The nerve|median-nerve',
    ])
      expect(issuesOf(withSummary(`A [[${mark}]].`)), mark).to.deep.equal([]);
  });

  it('are found in the general guidance by the ids of its words', () => {
    for (const term of [...generalTerms, ...roles, 'hospital', 'mri', 'local'])
      expect(issuesOf(withSummary(`A [[word|${term}]].`)), term).to.deep.equal([]);
  });

  it('are found among the explanations of the definition', () => {
    const data = withSummary('A [[wizard]] does [[The spell|spell]].');
    changed(
      '/explanations',
      {
        roles: [{ id: 'wizard', name: 'The wizard', meaning: 'Does magic.' }],
        routes: [{ id: 'magic', name: 'Spell', meaning: 'By magic.' }],
      },
      data,
    );
    expect(issuesOf(data)).to.deep.equal([]);
  });

  it('may have lists of explanations that are undefined, as frameworks set them', () => {
    const data = withSummary('A [[median nerve]].');
    expect(issuesOf(changed('/explanations', { roles: undefined }, data))).to.deep.equal([]);
  });

  it('that nothing explains are warned of, once for each text', () => {
    for (const mark of ['vein', '', ' ', 'median-nerve|vein', 'median nerve|', 'toString'])
      expect(issuesOf(withSummary(`A [[${mark}]] and [[${mark}]].`)), mark).to.deep.equal([
        warning('unknown-term', '/summary'),
      ]);
  });

  it('that are not closed are warned of', () => {
    expect(issuesOf(withSummary('A [[median nerve.'))).to.deep.equal([
      warning('unclosed-term', '/summary'),
    ]);
    expect(issuesOf(withSummary('A [[vein]] and a [[median nerve.'))).to.deep.equal([
      warning('unknown-term', '/summary'),
      warning('unclosed-term', '/summary'),
    ]);
  });

  it('that lie in each other are warned of', () => {
    expect(issuesOf(withSummary('A [[median [[nerve]] here.'))).to.deep.equal([
      warning('unknown-term', '/summary'),
    ]);
  });

  it('are checked in every text, however deep', () => {
    const pointer = '/options/1/livingWithIt/social/0/text';
    expect(issuesOf(changed(pointer, 'With [[friends]].'))).to.deep.equal([
      warning('unknown-term', pointer),
    ]);
  });

  it('are checked by the thousand', () => {
    const data = withSummary('[['.repeat(1500));
    changed('/optionOrder', '[[a]]'.repeat(600), data);
    changed('/decision/question', ']]'.repeat(1500), data);
    expect(issuesOf(data)).to.have.deep.members([
      warning('unclosed-term', '/summary'),
      warning('unknown-term', '/optionOrder'),
    ]);
  });
});

describe('checkInvolvements: people, places, scans and ways of numbing', () => {
  for (const [list, general] of [
    ['team', 'surgeon'],
    ['settings', 'clinic'],
    ['imaging', 'ct'],
    ['anaesthesia', 'sedation'],
  ] as const) {
    const own = list === 'team' ? 'roles' : list;

    it(`need an explanation, of the general guidance or of their own: ${list}`, () => {
      const entries = [{ id: general }, { id: 'magic' }];
      expect(issuesOf(changed(`/options/1/${list}`, entries))).to.deep.equal([
        error('unknown-explanation', `/options/1/${list}/1/id`),
      ]);
      const explanations = { [own]: [{ id: 'magic', name: 'Magic', meaning: 'It just works.' }] };
      const data = changed('/explanations', explanations);
      expect(issuesOf(changed(`/options/1/${list}`, entries, data))).to.deep.equal([]);
    });

    it(`need an explanation of their own kind: ${list}`, () => {
      const other = list === 'team' ? 'settings' : 'roles';
      const explanations = { [other]: [{ id: 'magic', name: 'Magic', meaning: 'It just works.' }] };
      const data = changed('/explanations', explanations);
      expect(issuesOf(changed(`/options/0/${list}`, [{ id: 'magic' }], data))).to.deep.equal([
        error('unknown-explanation', `/options/0/${list}/0/id`),
      ]);
    });
  }
});

describe('referencesIn: the arms of a finding', () => {
  it('of which a question asks must be there', () => {
    const ask = (arm: unknown): Data =>
      withQuestion({ kind: 'how-many', outcome: 'less-pain', finding: 'less-pain-6m', arm });
    const place = '/quiz/questions/0/arm';
    expect(issuesOf(ask(0))).to.deep.equal([]);
    expect(issuesOf(ask(1))).to.deep.equal([]);
    expect(issuesOf(ask(2))).to.deep.equal([error('unknown-arm', place)]);
    expect(issuesOf(ask(-1))).to.deep.equal([error('below-zero', place)]);
    expect(issuesOf(ask(0.5))).to.deep.equal([error('not-whole', place)]);
    expect(issuesOf(ask('0'))).to.deep.equal([error('wrong-type', place)]);
  });

  it('that a difference is of must be there', () => {
    const between = (first: number, second: number): Data =>
      changed(`${timePlace}/differences`, [{ first, second, points: 0 }], minimalDefinition());
    for (const [first, second] of [
      [2, 0],
      [0, 2],
      [7, 9],
    ] as const)
      expect(issuesOf(between(first, second))).to.deep.equal([
        error('unknown-arm', `${timePlace}/differences/0`),
      ]);
  });

  it('that differences are from must be there', () => {
    const withReference = (reference: number): Data =>
      withMeasure({
        kind: 'mean-difference',
        scale: { name: 'Pain', low: 0, high: 10, better: 'low' },
        times: [{ arms: [{ option: 'wait' }, { option: 'brace', difference: -1 }], reference }],
      });
    expect(issuesOf(withReference(0))).to.deep.equal([]);
    expect(issuesOf(withReference(1))).to.deep.equal([]);
    expect(issuesOf(withReference(2))).to.deep.equal([
      error('unknown-arm', `${timePlace}/reference`),
    ]);
    expect(issuesOf(withReference(-1))).to.deep.equal([
      error('below-zero', `${timePlace}/reference`),
    ]);
  });
});
