import { expect } from 'chai';
import type { Outcome, ProcedureDefinition } from '../../src/definition/definition.js';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import { overviewByRule } from '../../src/evidence/overview-by-rule.js';
import { overviewOf } from '../../src/evidence/overview.js';
import {
  minimalDefinition,
  minimalFinding,
  minimalOption,
  minimalOutcome,
  type Data,
} from '../fixtures/minimal-definition.js';

function timesOf(...arms: readonly (readonly string[])[]): Data[] {
  return arms.map((options, place) => ({
    id: `t-${place}`,
    period: { from: place + 1, to: place === 1 ? 9 : undefined, unit: 'months' },
    arms: options.map((option) => ({ option, count: 1, total: 10 })),
  }));
}

function frequency(...arms: readonly (readonly string[])[]): Data {
  return { kind: 'frequency', estimate: 'counted', times: timesOf(...arms) };
}

function findings(...measures: readonly Data[]): Data[] {
  return measures.map((measure, place) => minimalFinding({ id: `f-${place}`, measure }));
}

/** A definition of three options with these outcomes and no overview. */
function withOutcomes(outcomes: readonly Data[]): ProcedureDefinition {
  const { definition, issues } = parseDefinition(
    JSON.stringify({
      ...minimalDefinition(),
      decision: { ...(minimalDefinition()['decision'] as Data), whyNoWaiting: 'It is a sample.' },
      options: ['wait', 'brace', 'surgery'].map((id) => minimalOption(id)),
      outcomes: outcomes.map((more, place) =>
        minimalOutcome({
          id: `o-${place}`,
          findings: (more['findings'] as Data[]).map((finding) => ({
            ...finding,
            id: `o-${place}-${String(finding['id'])}`,
          })),
          ...Object.fromEntries(Object.entries(more).filter(([name]) => name !== 'findings')),
        }),
      ),
      groups: [{ id: 'old', name: 'Old', description: 'Over 80.' }],
    }),
  );
  if (!definition) throw new Error(JSON.stringify(issues));
  return definition;
}

/** The only row of an outcome with these measures. */
function rowOf(measures: readonly Data[], more: Data = {}) {
  return overviewByRule(withOutcomes([{ findings: findings(...measures), ...more }]))[0]!;
}

describe('overviewByRule', () => {
  it('has a row for each outcome, in the order of the definition, with its own words', () => {
    const definition = withOutcomes([
      { findings: findings(frequency(['wait'])), importance: 'critical', name: 'Walking' },
      { findings: findings(frequency(['wait', 'brace'])), direction: 'harm' },
    ]);
    expect(
      overviewByRule(definition).map(({ id, name, importance, why, outcomes }) => [
        id,
        name,
        importance,
        why,
        outcomes,
      ]),
    ).to.deep.equal([
      ['o-0', 'Walking', 'critical', 'The knee hurts less.', ['o-0']],
      ['o-1', 'Less pain', 'important', 'The knee hurts less.', ['o-1']],
    ]);
    expect(overviewOf(definition)).to.have.property('isByRule', true);
  });

  it('begins with the comparison of most options, numbers before words', () => {
    const words = {
      kind: 'qualitative',
      times: [{ arms: ['wait', 'brace', 'surgery'].map((option) => ({ option, text: 'Well.' })) }],
    };
    const row = rowOf([words, frequency(['wait']), frequency(['wait', 'brace'])]);
    expect(row.headlines.map(({ finding }) => finding)).to.deep.equal(['o-0-f-2']);
  });

  it('takes the latest time of it, by its longer end', () => {
    const both = ['wait', 'brace'];
    expect(rowOf([frequency(both, both)]).headlines).to.deep.equal([
      { finding: 'o-0-f-0', time: 't-1', why: 'The knee hurts less.' },
    ]);
    const timeless = {
      kind: 'frequency',
      estimate: 'counted',
      times: [{ arms: [{ option: 'wait', count: 1, total: 2 }] }],
    };
    expect(rowOf([timeless]).headlines).to.deep.equal([
      { finding: 'o-0-f-0', why: 'The knee hurts less.' },
    ]);
    expect(rowOf([timeless, frequency(['wait'])]).headlines[0]!.finding).to.equal('o-0-f-1');
  });

  it('has no headline where nothing was found, about a group alone, or about no option', () => {
    const search = { kind: 'searched-not-found', options: ['wait'], searched: 'All.' };
    const nobody = {
      kind: 'frequency',
      estimate: 'counted',
      times: [{ arms: [{ label: 'Everyone', percent: 5 }] }],
    };
    expect(rowOf([search, nobody]).headlines).to.deep.equal([]);
    const ofGroup = findings(frequency(['wait', 'brace'])).map((one) => ({ ...one, group: 'old' }));
    const [row] = overviewByRule(withOutcomes([{ findings: ofGroup }]));
    expect(row!.headlines).to.deep.equal([]);
  });

  it('says of each other option why it is in no headline, from what the definition has', () => {
    const words = { kind: 'qualitative', times: [{ arms: [{ option: 'brace', text: 'Well.' }] }] };
    expect(rowOf([frequency(['wait']), words]).also).to.deep.equal([
      { options: ['brace'], reason: 'known-otherwise' },
      { options: ['surgery'], reason: 'not-known' },
    ]);
    const search = { kind: 'searched-not-found', options: ['brace'], searched: 'All.' };
    const gaps = [{ option: 'surgery', reason: 'does-not-apply', text: 'Nothing is cut.' }];
    expect(rowOf([frequency(['wait']), search], { gaps }).also).to.deep.equal([
      { options: ['brace'], reason: 'searched-not-found' },
      { options: ['surgery'], reason: 'does-not-apply', text: 'Nothing is cut.' },
    ]);
    const bare = [{ option: 'surgery', reason: 'not-known' }];
    expect(rowOf([frequency(['wait', 'brace'])], { gaps: bare }).also).to.deep.equal([
      { options: ['surgery'], reason: 'not-known' },
    ]);
  });

  it('has seven rows at most, three of them for harms, and those of most options', () => {
    const outcomes = Array.from({ length: 12 }, (_, place) => ({
      direction: place < 8 ? 'benefit' : 'harm',
      findings: findings(frequency(place % 2 === 0 ? ['wait'] : ['wait', 'brace'])),
    }));
    // More than seven outcomes need an overview today; older definitions come without one.
    const definition = unchecked(withOutcomes(outcomes.slice(0, 7)), outcomes);
    const rows = overviewByRule(definition).map(({ id }) => id);
    expect(rows).to.deep.equal(['o-1', 'o-3', 'o-5', 'o-7', 'o-8', 'o-9', 'o-11']);
  });

  it('fills the rows with harms where there is little else', () => {
    const outcomes = Array.from({ length: 9 }, (_, place) => ({
      direction: place === 0 ? 'benefit' : 'harm',
      findings: findings(frequency(['wait'])),
    }));
    const rows = overviewByRule(unchecked(withOutcomes(outcomes.slice(0, 7)), outcomes));
    expect(rows.map(({ id }) => id)).to.deep.equal(
      Array.from({ length: 7 }, (_, place) => `o-${place}`),
    );
  });

  it('has an outcome of which nothing is known last, and yet a row', () => {
    const gaps = ['wait', 'brace', 'surgery'].map((option) => ({ option, reason: 'not-known' }));
    const [row] = overviewByRule(withOutcomes([{ findings: [], gaps }]));
    expect(row!.headlines).to.deep.equal([]);
    expect(row!.also).to.have.length(3);
  });
});

/** A definition with outcomes like those of some data, of which there are more than the checks allow. */
function unchecked(
  definition: ProcedureDefinition,
  outcomes: readonly { readonly direction: string; readonly findings: readonly Data[] }[],
): ProcedureDefinition {
  const more = outcomes.map((made, place): Outcome => {
    const measure = made.findings[0]!['measure'] as Outcome['findings'][number]['measure'];
    const [like] = definition.outcomes;
    return {
      ...like!,
      id: `o-${place}`,
      direction: made.direction as Outcome['direction'],
      findings: [{ ...like!.findings[0]!, id: `o-${place}-f-0`, measure }],
    };
  });
  return { ...definition, outcomes: more };
}
