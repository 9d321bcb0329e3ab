/** What was written in format 1.0 comes through whole, and says what it said. */
import { expect } from 'chai';
import fc from '../support/property.js';
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import { compareTranslation } from '../../src/definition/translations.js';
import { walk } from '../../src/definition/walk.js';
import { resultsOf, type Result } from '../../src/evidence/results.js';
import { definition10, finding10, minimal10 } from '../fixtures/definition-1.0.js';
import { error, issuesOf, warning, withoutMessages } from '../fixtures/issues.js';
import { changed, valueAt, without, type Data } from '../fixtures/minimal-definition.js';

/** Every text, number and yes-or-no in a value. */
function leavesIn(root: unknown): ReadonlySet<unknown> {
  const leaves = new Set<unknown>();
  walk(root, (value) => {
    if (typeof value !== 'object') leaves.add(value);
  });
  return leaves;
}

function read(data: unknown): ProcedureDefinition {
  const { definition, issues } = parseDefinition(data);
  if (!definition) throw new Error(JSON.stringify(issues));
  return definition;
}

/** A definition as an author would have written it in the format of today. */
function asWritten(definition: ProcedureDefinition): Data {
  return without('/migratedFrom', JSON.parse(JSON.stringify(definition)) as Data);
}

/** The findings of 1.0 with the results that they have become. */
function pairs(
  old: Data,
  definition: ProcedureDefinition,
): readonly { readonly finding: Data; readonly result: Result }[] {
  return definition.outcomes.flatMap((outcome, place) => {
    const findings = valueAt(old, `/outcomes/${place}/findings`) as readonly Data[];
    const results = resultsOf(outcome, definition);
    expect(results.map(({ finding }) => finding.id)).to.deep.equal(findings.map(({ id }) => id));
    return findings.map((finding, index) => ({ finding, result: results[index]! }));
  });
}

/** What a finding of 1.0 said, in the form of a result. */
function saidBy(finding: Data): Data {
  const { measure, unit, counted, note } = finding;
  const { estimate, ...rest } = measure as Data;
  const isEvents = counted === 'events' && rest.kind === 'frequency';
  const arms = (rest.arms as readonly Data[] | undefined)?.map(({ count, ...arm }) =>
    count === undefined ? arm : { ...arm, [isEvents ? 'events' : 'count']: count },
  );
  return {
    id: finding.id,
    population: finding.population,
    comparator: finding.comparator,
    period: finding.period,
    thing: unit === 'people' ? undefined : unit,
    certainty: finding.certainty,
    source: finding.source,
    status: finding.status,
    digest: finding.digest,
    calculation: finding.calculation,
    group: finding.group,
    notes: note === undefined ? [] : [note],
    measure: {
      ...rest,
      period: finding.period,
      ...(isEvents ? { kind: 'events' } : estimate !== undefined && { estimate }),
      ...(arms && { arms }),
    },
  };
}

/** What a result says. */
function saidIn({ finding: _finding, study: _study, time: _time, ...result }: Result): Data {
  return { ...result, thing: result.thing?.words.other };
}

function expectTheSame(old: Data, definition: ProcedureDefinition): void {
  for (const { finding, result } of pairs(old, definition))
    expect(JSON.parse(JSON.stringify(saidIn(result)))).to.deep.equal(
      JSON.parse(JSON.stringify(saidBy(finding))),
    );
}

describe('migrateFrom10: a definition that was published in 1.0', () => {
  let old: Data;
  let definition: ProcedureDefinition;
  before(async () => {
    old = await definition10();
    definition = read(old);
  });

  it('is read, and only warned that it has no overview', () => {
    expect(withoutMessages(parseDefinition(old).issues)).to.deep.equal([
      warning('overview-missing'),
    ]);
    expect(definition).to.include({ schemaVersion: '2.0', migratedFrom: '1.0' });
  });

  it('is read the same again, as data and as text', () => {
    const issues = [warning('overview-missing')];
    for (const input of [definition, JSON.stringify(definition)]) {
      expect(parseDefinition(input).definition).to.deep.equal(definition);
      expect(issuesOf(input)).to.deep.equal(issues);
    }
  });

  it('has every text, number and id that it had', () => {
    // What 1.0 had a fixed word for and 2.0 says in another way: that people were counted, each once.
    const said = new Set<unknown>(['1.0', 'people', 'with-event']);
    const found = leavesIn(definition);
    const lost = [...leavesIn(old)].filter((leaf) => !found.has(leaf) && !said.has(leaf));
    expect(lost).to.deep.equal([]);
  });

  it('says of every finding what it said', () => {
    expect(pairs(old, definition)).to.have.lengthOf(33);
    expectTheSame(old, definition);
  });

  it('tells each study once', () => {
    const told = definition.studies.map(({ population, source, digest }) =>
      JSON.stringify([population, source, digest]),
    );
    expect(new Set(told).size).to.equal(told.length);
    expect(told.length).to.be.lessThan(33);
  });

  it('is shorter, as a text', () => {
    expect(JSON.stringify(asWritten(definition)).length).to.be.lessThan(JSON.stringify(old).length);
  });
});

describe('migrateFrom10', () => {
  it('calls waiting no treatment any more, and leaves what was found out or prevented', () => {
    const purposeOf = (kind: string, purpose: string): string => {
      const data = changed('/options/0/kind', kind, minimal10());
      return read(changed('/options/0/purpose', purpose, data)).options[0]!.purpose;
    };
    for (const kind of ['watchful-waiting', 'no-treatment']) {
      expect(purposeOf(kind, 'therapeutic')).to.equal('waiting');
      expect(purposeOf(kind, 'preventive')).to.equal('preventive');
    }
    expect(read(minimal10()).options[1]!.purpose).to.equal('therapeutic');
  });

  it('names what was counted in the language of the definition, else in English', () => {
    const things = (language: string, ...units: readonly string[]): unknown => {
      const findings = units.map((unit, at) => finding10({ id: `f${at}`, unit }));
      return read(changed('/language', language, minimal10(findings))).countedThings?.map(
        ({ id, one, other }) => [id, one, other],
      );
    };
    const units = ['people', 'hands', 'operations', 'hands', 'wrists', 'implants'];
    expect(things('en', 'people')).to.equal(undefined);
    expect(things('en', ...units)).to.deep.equal([
      ['hands', 'hand', 'hands'],
      ['operations', 'operation', 'operations'],
      ['wrists', 'wrist', 'wrists'],
      ['implants', 'implant', 'implants'],
    ]);
    expect(things('es-MX', 'wrists')).to.deep.equal([['wrists', 'muñeca', 'muñecas']]);
    expect(things('ar', 'hands')).to.deep.equal([['hands', 'يد', 'يد']]);
    expect(things('fr', 'hands')).to.deep.equal([['hands', 'hand', 'hands']]);
  });

  it('says the same in a translation that was brought up to date as in one that was written anew', () => {
    const spanish = changed('/language', 'es', minimal10([finding10({ unit: 'hands' })]));
    const english = read(minimal10([finding10({ unit: 'hands' })]));
    expect(compareTranslation(english, read(spanish))).to.deep.equal([]);
    expect(compareTranslation(read(asWritten(english)), read(spanish))).to.deep.equal([]);
  });

  it('asks the first question of each element of consent first', () => {
    const question = (id: string, element: string): Data => ({
      id,
      element,
      kind: 'true-false',
      question: 'Is it so?',
      topic: 'It',
      explanation: 'It is so.',
      correct: true,
    });
    const questions = [
      question('a', 'disclosure'),
      question('b', 'disclosure'),
      question('c', 'agreement'),
    ];
    const data = changed('/quiz', { introduction: 'Hello.', questions }, minimal10());
    const { quiz } = read(data);
    expect(quiz?.introduction).to.equal('Hello.');
    expect(quiz?.questions.map(({ core }) => core)).to.deep.equal([true, undefined, true]);
    expect(issuesOf(data)).to.have.deep.members([
      warning('overview-missing'),
      ...['understanding', 'voluntariness', 'capacity'].map(() =>
        warning('core-missing', '/quiz/questions'),
      ),
    ]);
  });

  it('keeps findings of two outcomes that have one id, and finds the one that a question asks for', () => {
    const data = minimal10();
    const [outcome] = data.outcomes as readonly Data[];
    changed('/outcomes/-', { ...outcome, id: 'another' }, data);
    expect(issuesOf(data)).to.have.deep.members([
      warning('duplicate-id', '/outcomes/1/findings/0/id'),
      warning('overview-missing'),
    ]);
  });

  it('hides nothing that is wrong: lists that are none, entries that are none, and what is missing', () => {
    const wrong: readonly (readonly [pointer: string, value: unknown, place?: string])[] = [
      ['/options', { 0: 'wait' }],
      ['/options', [7, 8], '/options/0'],
      ['/outcomes', 'none'],
      ['/outcomes', [null], '/outcomes/0'],
      ['/outcomes/0/findings', 7],
      ['/outcomes/0/findings', ['one'], '/outcomes/0/findings/0'],
      ['/outcomes/0/findings/0/measure', 'frequency'],
      ['/outcomes/0/findings/0/measure/arms', 3, '/outcomes/0/findings/0/measure/times/0/arms'],
      ['/quiz', 'none'],
      ['/quiz', { questions: 3 }, '/quiz/questions'],
    ];
    for (const [pointer, value, place = pointer] of wrong)
      expect(issuesOf(changed(pointer, value, minimal10()))).to.deep.include(
        error('wrong-type', place),
      );
    for (const pointer of ['/options', '/outcomes', '/outcomes/0/findings', '/about'])
      expect(issuesOf(without(pointer, minimal10()))).to.deep.include(error('missing', pointer));
    const events = finding10({ counted: 'events', measure: { kind: 'frequency', arms: [{}] } });
    expect(issuesOf(minimal10([events]))).to.deep.include(
      error('no-number', '/outcomes/0/findings/0/measure/times/0/arms/0'),
    );
    expect(issuesOf(minimal10([finding10({ unit: 'two hips' })]))).to.deep.include(
      error('malformed-id', '/countedThings/0/id'),
    );
  });

  it('warns of fields that 1.0 did not know, and of more signs than a reader remembers', () => {
    const signs = Array.from({ length: 7 }, (_, at) => ({ text: `Sign ${at}.` }));
    const data = changed('/emergency/signs', signs, minimal10());
    changed('/outcomes/0/findings/0/measure/odds', 2, data);
    changed('/colour', 'red', data);
    expect(issuesOf(data)).to.have.deep.members([
      warning('overview-missing'),
      warning('too-many-signs', '/emergency/signs'),
      warning('unknown-field', '/outcomes/0/findings/0/measure/odds'),
      warning('unknown-field', '/colour'),
    ]);
  });
});

// --- any finding ---------------------------------------------------------------------------------

const published = (low: number, high: number): Data => ({ low, high, from: 'published' });
const names = fc.constantFrom<Data>(
  { option: 'wait' },
  { option: 'brace', label: 'A soft one' },
  { label: 'Placebo' },
);
const some = (record: Record<string, fc.Arbitrary<unknown>>, ...needed: readonly string[]) =>
  fc.record(record, { requiredKeys: [...needed] });

const counted = fc
  .record({
    total: fc.integer({ min: 1, max: 1_000_000 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    form: fc.constantFrom('count', 'percent', 'percent of a total', 'both'),
    more: some({
      interval: fc.constant(published(0, 100)),
      crossover: fc.constant([{ option: 'brace', count: 3, total: 9 }]),
    }),
  })
  .map(({ total, part, form, more }) => {
    const count = Math.floor(part * total);
    const percent = Number(((100 * count) / total).toFixed(1));
    return {
      ...(form === 'count' && { count, total }),
      ...(form === 'percent' && { percent }),
      ...(form === 'percent of a total' && { percent, total }),
      ...(form === 'both' && { count, total, percent }),
      ...more,
    };
  });

const arms = (numbers: fc.Arbitrary<Data>): fc.Arbitrary<readonly Data[]> =>
  fc.array(
    fc.tuple(names, numbers).map(([name, number]) => ({ ...name, ...number })),
    { minLength: 1, maxLength: 4 },
  );

const measures: fc.Arbitrary<Data> = fc.oneof(
  arms(counted).chain((all) =>
    fc.record({
      kind: fc.constant('frequency'),
      estimate: fc.constantFrom('counted', 'kaplan-meier'),
      arms: fc.constant(all),
      // Of an arm with itself, since that is right whatever the numbers are.
      differences: fc.constantFrom(undefined, [], [{ first: 0, second: 0, points: 0 }]),
    }),
  ),
  fc.record({
    kind: fc.constant('rate'),
    per: fc.constantFrom(1, 1000),
    unit: fc.constantFrom('years', 'months'),
    arms: arms(fc.record({ value: fc.double({ min: 0, max: 900, noNaN: true }) })),
  }),
  fc.record({
    kind: fc.constant('mean-difference'),
    scale: fc.constant({ name: 'Pain', low: 0, high: 10, better: 'low', smallestNoticed: 1 }),
    arms: arms(
      some({
        mean: fc.integer({ min: 0, max: 10 }),
        difference: fc.integer({ min: -10, max: 10 }),
        interval: fc.constant(published(-10, 10)),
      }),
    ),
    reference: fc.constant(0),
  }),
  fc.record({
    kind: fc.constant('qualitative'),
    arms: fc.constant([{ option: 'wait', text: 'It was fine.' }]),
  }),
  fc.record({
    kind: fc.constant('searched-not-found'),
    options: fc.constant(['wait', 'brace']),
    searched: fc.constant('All of a library.'),
  }),
);

const findings: fc.Arbitrary<readonly Data[]> = fc
  .array(
    some(
      {
        population: fc.constantFrom('Adults.', 'Adults over 80.', 'Knees of 40 adults.'),
        comparator: fc.constantFrom('One with the other.', 'Both with a placebo.'),
        unit: fc.constantFrom('people', 'wrists', 'hands', 'operations', 'implants'),
        counted: fc.constantFrom('with-event', 'events'),
        certainty: fc.constantFrom(
          { level: 'low', reason: 'Few people.' },
          { level: 'high', reason: 'Many people.', source: 's2' },
        ),
        source: fc.constantFrom('s1', 's2'),
        status: fc.constantFrom('read-in-source', 'read-in-digest', 'calculated'),
        digest: fc.constantFrom('s1', 's2'),
        calculation: fc.constant('By hand.'),
        period: fc.constantFrom({ from: 6, unit: 'weeks' }, { from: 1, to: 2, unit: 'years' }),
        group: fc.constant('old'),
        note: fc.constant('Read with care.'),
        measure: measures,
      },
      'population',
      'comparator',
      'unit',
      'counted',
      'certainty',
      'source',
      'status',
      'digest',
      'calculation',
      'measure',
    ),
    { maxLength: 6 },
  )
  .map((all) => all.map((one, at) => ({ id: `f${at}`, ...one })));

describe('migrateFrom10: any finding', () => {
  it('says what it said, whatever was measured and counted', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const data = minimal10(all);
        const gaps = ['wait', 'brace'].map((option) => ({ option, reason: 'not-known' }));
        changed('/outcomes/0/gaps', gaps, data);
        changed('/groups', [{ id: 'old', name: 'Old', description: 'Over 80.' }], data);
        const [source] = data.sources as readonly Data[];
        changed('/sources/-', { ...source, id: 's2' }, data);
        expect(issuesOf(data)).to.deep.equal([warning('overview-missing')]);
        expectTheSame(data, read(data));
      }),
    );
  });
});
