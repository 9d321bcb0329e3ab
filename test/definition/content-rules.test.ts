/** Rules for the decision, times, considerations, dates and the quiz. */
import { expect } from 'chai';
import { error, issuesOf } from '../fixtures/issues.js';
import {
  changed,
  minimalDefinition,
  minimalOption,
  withQuestion,
  without,
  type Data,
} from '../fixtures/minimal-definition.js';

describe('checkContent: the options', () => {
  it('have one to wait or to have no treatment, or a reason why not', () => {
    for (const kind of ['watchful-waiting', 'no-treatment'])
      expect(issuesOf(changed('/options/0/kind', kind))).to.deep.equal([]);
    for (const kind of ['procedure', 'medicine', 'therapy', 'lifestyle']) {
      const data = changed('/options/0/kind', kind);
      expect(issuesOf(data)).to.deep.equal([error('no-waiting-option', '/options')]);
      expect(issuesOf(changed('/decision/whyNoWaiting', 'It bleeds.', data))).to.deep.equal([]);
    }
  });

  it('are two at least and 30 at most', () => {
    const options = (count: number): Data[] =>
      Array.from({ length: count }, (_, at) =>
        minimalOption(`o${at}`, { kind: at === 0 ? 'no-treatment' : 'therapy' }),
      );
    const withOptions = (count: number): Data =>
      changed('/outcomes', [], changed('/options', options(count)));
    expect(issuesOf(withOptions(1))).to.deep.equal([error('too-few', '/options')]);
    expect(issuesOf(withOptions(2))).to.deep.equal([]);
    expect(issuesOf(withOptions(30))).to.deep.equal([]);
    expect(issuesOf(withOptions(31))).to.deep.equal([error('too-many', '/options')]);
  });

  it('say in numbers or in words when something is', () => {
    const milestone = (more: Data): Data =>
      changed('/options/1/recovery', [{ id: 'walk', title: 'Walking', ...more }]);
    const time = { from: 2, unit: 'weeks' };
    for (const more of [{ time }, { words: 'Soon' }, { time, words: 'or so' }])
      expect(issuesOf(milestone(more))).to.deep.equal([]);
    expect(issuesOf(milestone({}))).to.deep.equal([error('no-time', '/options/1/recovery/0')]);
  });

  it('say in numbers or in words how long they take, if they say it', () => {
    for (const duration of [{ time: { from: 2, unit: 'hours' } }, { words: 'A while' }])
      expect(issuesOf(changed('/options/1/duration', duration))).to.deep.equal([]);
    for (const duration of [{}, { sources: ['s1'] }])
      expect(issuesOf(changed('/options/1/duration', duration))).to.deep.equal([
        error('no-time', '/options/1/duration'),
      ]);
  });
});

describe('checkContent: considerations', () => {
  const withAbout = (about: readonly Data[]): Data =>
    changed('/considerations', [
      {
        id: 'rest',
        topic: 'Rest',
        matters: 'I want rest.',
        mattersLess: 'I do not need it.',
        about,
        fits: [],
      },
    ]);

  it('rest on an outcome, a feature or both', () => {
    for (const about of [
      { outcome: 'less-pain' },
      { feature: 'cost' },
      { outcome: 'less-pain', feature: 'cost' },
    ])
      expect(issuesOf(withAbout([about]))).to.deep.equal([]);
    expect(issuesOf(withAbout([{ feature: 'cost' }, {}]))).to.deep.equal([
      error('empty-consideration', '/considerations/0/about/1'),
    ]);
    expect(issuesOf(withAbout([]))).to.deep.equal([error('too-few', '/considerations/0/about')]);
  });
});

describe('checkContent: a length of time', () => {
  const span = (to?: number): Data => ({ from: 2, unit: 'weeks', ...(to !== undefined && { to }) });
  const places: readonly (readonly [string, (time: Data) => Data, string])[] = [
    [
      'recovery',
      (time) => changed('/options/1/recovery', [{ id: 'walk', title: 'Walking', time }]),
      '/options/1/recovery/0/time',
    ],
    [
      'how long it takes',
      (time) => changed('/options/1/duration', { time }),
      '/options/1/duration/time',
    ],
    [
      'the period of a finding',
      (time) => changed('/outcomes/0/findings/0/period', time),
      '/outcomes/0/findings/0/period',
    ],
  ];
  for (const [name, withTime, pointer] of places) {
    it(`does not end before it begins: ${name}`, () => {
      for (const to of [undefined, 2, 2.5, 9])
        expect(issuesOf(withTime(span(to)))).to.deep.equal([]);
      for (const to of [0, 1.9])
        expect(issuesOf(withTime(span(to)))).to.deep.equal([error('time-upside-down', pointer)]);
    });
  }
});

describe('checkContent: the day of the next review', () => {
  it('is not before the day of publication', () => {
    for (const day of ['2026-01-15', '2026-01-16', '2026-02-01', '2030-01-01'])
      expect(issuesOf(changed('/about/reviewBy', day)), day).to.deep.equal([]);
    for (const day of ['2026-01-14', '2025-12-31', '0999-01-01'])
      expect(issuesOf(changed('/about/reviewBy', day)), day).to.deep.equal([
        error('review-before-publication', '/about/reviewBy'),
      ]);
  });
});

describe('checkContent: the quiz', () => {
  const place = '/quiz/questions/0';
  const withChoices = (kind: string, ...correct: readonly boolean[]): Data =>
    withQuestion({
      kind,
      choices: correct.map((right, at) => ({ id: `c${at}`, text: 'So', correct: right })),
    });

  it('has one right answer where one is asked for', () => {
    expect(issuesOf(withChoices('single-choice', false, true, false))).to.deep.equal([]);
    for (const correct of [
      [false, false],
      [true, true],
      [true, false, true],
    ])
      expect(issuesOf(withChoices('single-choice', ...correct))).to.deep.equal([
        error('not-one-right-answer', place),
      ]);
  });

  it('has a right answer where several are asked for, and all may be right', () => {
    for (const correct of [
      [true, false],
      [true, true],
    ])
      expect(issuesOf(withChoices('several-choices', ...correct))).to.deep.equal([]);
    expect(issuesOf(withChoices('several-choices', false, false))).to.deep.equal([
      error('no-right-answer', place),
    ]);
  });

  it('has two answers at least', () => {
    expect(issuesOf(withChoices('single-choice', true))).to.deep.equal([
      error('too-few', `${place}/choices`),
    ]);
  });

  it('has questions that need no check', () => {
    const things = [
      { id: 'a', text: 'First' },
      { id: 'b', text: 'Then' },
    ];
    for (const question of [
      { kind: 'true-false', correct: false },
      { kind: 'ordering', things },
      { kind: 'own-words', points: ['What it is'] },
    ])
      expect(issuesOf(withQuestion(question)), question.kind).to.deep.equal([]);
  });

  it('asks how many only of a finding that counts people', () => {
    const question = { kind: 'how-many', outcome: 'less-pain', finding: 'less-pain-6m', arm: 1 };
    expect(issuesOf(withQuestion(question))).to.deep.equal([]);
    const rate = {
      kind: 'rate',
      per: 100,
      unit: 'years',
      arms: [
        { option: 'wait', value: 1 },
        { option: 'brace', value: 2 },
      ],
    };
    const data = changed('/outcomes/0/findings/0/measure', rate, withQuestion(question));
    expect(issuesOf(data)).to.deep.equal([error('not-a-frequency', `${place}/finding`)]);
  });

  it('tells each question at its own place', () => {
    const data = withChoices('single-choice', true, false);
    const [first] = (data.quiz as { questions: Data[] }).questions;
    changed(
      '/quiz/questions/-',
      {
        ...first,
        id: 'q2',
        choices: [
          { id: 'a', text: 'So', correct: true },
          { id: 'b', text: 'Not so', correct: true },
        ],
      },
      data,
    );
    expect(issuesOf(data)).to.deep.equal([error('not-one-right-answer', '/quiz/questions/1')]);
  });

  it('may be left out', () => {
    expect(issuesOf(without('/quiz', changed('/quiz', {})))).to.deep.equal([]);
    expect(issuesOf(minimalDefinition())).to.deep.equal([]);
  });
});
