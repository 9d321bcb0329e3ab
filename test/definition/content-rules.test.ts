/** Rules for the decision, times, considerations, dates and the quiz. */
import { expect } from 'chai';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import { generalEmergencySigns, practicalTopics } from '../../src/definition/schema/vocabulary.js';
import { error, issuesOf, warning } from '../fixtures/issues.js';
import {
  changed,
  frequencyTime,
  measurePlace,
  minimalDefinition,
  minimalOption,
  timePlace,
  without,
  withQuestion,
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
      (time) => changed(`${timePlace}/period`, time),
      `${timePlace}/period`,
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

describe('checkContent: signs', () => {
  const signs = (count: number): Data[] =>
    Array.from({ length: count }, (_, at) => ({ text: `Sign ${at}.` }));

  it('of an emergency are six at most, beside the general ones', () => {
    expect(issuesOf(changed('/emergency/signs', signs(6)))).to.deep.equal([]);
    expect(issuesOf(changed('/emergency/signs', signs(7)))).to.deep.equal([
      error('too-many-signs', '/emergency/signs'),
    ]);
    const older = changed('/migratedFrom', '1.0', changed('/emergency/signs', signs(7)));
    expect(issuesOf(older)).to.deep.include(warning('too-many-signs', '/emergency/signs'));
    expect(issuesOf(changed('/callUs/signs', signs(7)))).to.deep.equal([]);
  });

  it('have something to do about them, those of an option too', () => {
    for (const [list, ofOption] of [
      ['emergency', 'emergencySigns'],
      ['callUs', 'callSigns'],
    ] as const) {
      const noAction = (): Data => without(`/${list}/action`);
      expect(issuesOf(noAction())).to.deep.equal([]);
      for (const pointer of [`/${list}/signs`, `/options/1/${ofOption}`])
        expect(issuesOf(changed(pointer, signs(1), noAction())), pointer).to.deep.equal([
          error('sign-without-action', `/${list}`),
        ]);
    }
  });

  it('that replace a general emergency sign are warned of', () => {
    const own = [{ id: 'my-own', text: 'A sign.' }, { text: 'A sign.' }];
    expect(issuesOf(changed('/emergency/signs', own))).to.deep.equal([]);
    for (const id of generalEmergencySigns)
      expect(
        issuesOf(changed('/emergency/signs', [...own, { id, text: 'A sign.' }])),
      ).to.deep.equal([warning('general-sign-replaced', '/emergency/signs/2')]);
    expect(issuesOf(changed('/callUs/signs', [{ id: 'worse', text: 'A sign.' }]))).to.deep.equal(
      [],
    );
  });

  it('of an emergency are never hidden, nor when not to wait for a second opinion', () => {
    expect(issuesOf(changed('/hide', ['pregnancy', 'deductible']))).to.deep.equal([]);
    for (const id of [...generalEmergencySigns, 'emergency', 'urgent'])
      expect(issuesOf(changed('/hide', ['pregnancy', id]))).to.deep.equal([
        error('hidden-emergency-sign', '/hide/1'),
      ]);
    expect(issuesOf(changed('/hide', ['pregnancy', 'pregnancy']))).to.deep.equal([
      error('named-twice', '/hide'),
    ]);
  });
});

describe('checkContent: practical questions', () => {
  it('that stand open are six at most, and each once', () => {
    expect(issuesOf(changed('/practical', practicalTopics.slice(0, 6)))).to.deep.equal([]);
    expect(issuesOf(changed('/practical', practicalTopics.slice(0, 7)))).to.deep.equal([
      error('too-many', '/practical'),
    ]);
    expect(issuesOf(changed('/practical', ['price']))).to.deep.equal([
      error('unknown-word', '/practical/0'),
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
      times: [
        {
          arms: [
            { option: 'wait', value: 1 },
            { option: 'brace', value: 2 },
          ],
        },
      ],
    };
    const data = changed('/outcomes/0/findings/0/measure', rate, withQuestion(question));
    expect(issuesOf(data)).to.deep.equal([error('not-a-frequency', `${place}/finding`)]);
  });

  it('asks for a time of a finding that has several, and for none of another', () => {
    const question = { kind: 'how-many', outcome: 'less-pain', finding: 'less-pain-6m', arm: 1 };
    const asked = (time: string | undefined, times: readonly Data[]): Data =>
      changed(
        `${measurePlace}/times`,
        times.map((one) => frequencyTime(one)),
        withQuestion({ ...question, ...(time !== undefined && { time }) }),
      );
    const weeks = { id: 'weeks', period: { from: 6, unit: 'weeks' } };
    const years = { id: 'years', period: { from: 2, unit: 'years' } };
    for (const [time, times] of [
      [undefined, [{}]],
      [undefined, [weeks]],
      ['weeks', [weeks]],
      ['years', [weeks, years]],
    ] as const)
      expect(issuesOf(asked(time, times))).to.deep.equal([]);
    for (const [time, times] of [
      [undefined, [weeks, years]],
      ['months', [weeks, years]],
      ['weeks', [{}]],
    ] as const)
      expect(issuesOf(asked(time, times))).to.deep.equal([error('unknown-time', `${place}/time`)]);
  });

  it('asks how many of people, and never of events', () => {
    const events = {
      kind: 'events',
      times: [
        {
          arms: [
            { option: 'wait', events: 24, total: 50 },
            { option: 'brace', events: 30, total: 50 },
          ],
        },
      ],
    };
    const question = { kind: 'how-many', outcome: 'less-pain', finding: 'less-pain-6m', arm: 1 };
    expect(issuesOf(changed(measurePlace, events, withQuestion(question)))).to.deep.equal([
      error('not-a-frequency', `${place}/finding`),
    ]);
  });

  it('has a core question for each element of consent', () => {
    const question = { kind: 'true-false', correct: true };
    for (const at of [0, 1, 2, 3, 4]) {
      const noCore = (): Data =>
        changed(`/quiz/questions/${at}/core`, false, withQuestion(question));
      const noQuestion = (): Data => without(`/quiz/questions/${at}`, withQuestion(question));
      for (const data of [noCore, noQuestion]) {
        expect(issuesOf(data())).to.deep.equal([error('core-missing', '/quiz/questions')]);
        expect(issuesOf(changed('/migratedFrom', '1.0', data()))).to.deep.include(
          warning('core-missing', '/quiz/questions'),
        );
      }
    }
    const { issues } = parseDefinition(without('/quiz/questions/2', withQuestion(question)));
    expect(issues[0]?.message).to.include('voluntariness');
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
    expect(issuesOf(data)).to.deep.equal([error('not-one-right-answer', '/quiz/questions/5')]);
  });

  it('may be left out', () => {
    expect(issuesOf(without('/quiz', changed('/quiz', {})))).to.deep.equal([]);
    expect(issuesOf(minimalDefinition())).to.deep.equal([]);
  });
});
