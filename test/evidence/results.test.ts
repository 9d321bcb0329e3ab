import { expect } from 'chai';
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import { resultOf, resultsOf, type Result } from '../../src/evidence/results.js';
import {
  changed,
  minimalFinding,
  minimalStudy,
  type Data,
} from '../fixtures/minimal-definition.js';
import { overviewDefinition } from '../fixtures/overview-definition.js';

function read(input: Data): ProcedureDefinition {
  const { definition, issues } = parseDefinition(input);
  if (!definition) throw new Error(JSON.stringify(issues));
  return definition;
}

function resultsIn(input: Data): readonly Result[] {
  const definition = read(input);
  return definition.outcomes.flatMap((outcome) => resultsOf(outcome, definition));
}

describe('resultsOf', () => {
  it('has one result for each time of a finding, with an id of its own', () => {
    const results = resultsIn(overviewDefinition());
    expect(results.slice(0, 4).map(({ id, time }) => [id, time])).to.deep.equal([
      ['pain-trial_3-months', '3-months'],
      ['pain-trial_12-months', '12-months'],
      ['pain-review', undefined],
      ['pain-searched', undefined],
    ]);
    expect(new Set(results.map(({ id }) => id)).size).to.equal(results.length);
  });

  it('gives no time the id of another finding', () => {
    const input = overviewDefinition();
    changed('/outcomes/1/findings/0/id', 'pain-trial-3-months', input);
    changed('/overview/rows/1/headlines/0/finding', 'pain-trial-3-months', input);
    const ids = resultsIn(input).map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('is made once for a definition, and empty for an outcome of another one', () => {
    const definition = read(overviewDefinition());
    const [outcome] = definition.outcomes;
    expect(resultsOf(outcome!, definition)).to.equal(resultsOf(outcome!, definition));
    expect(resultsOf({ ...outcome! }, definition)).to.deep.equal([]);
  });

  it('takes what a finding leaves out from its study', () => {
    const study = minimalStudy({
      population: 'Adults.',
      comparator: 'One with the other.',
      note: 'Few people.',
      status: 'read-in-digest',
      digest: 's1',
      counts: 'knees',
      certainty: { level: 'low', reason: 'Few people.' },
    });
    const input: Data = {
      ...changed('/studies/0', study),
      countedThings: [{ id: 'knees', one: 'knee', other: 'knees' }],
    };
    const [taken] = resultsIn(input);
    expect(taken).to.deep.include({
      population: 'Adults.',
      comparator: 'One with the other.',
      source: 's1',
      status: 'read-in-digest',
      digest: 's1',
      calculation: undefined,
      group: undefined,
      notes: ['Few people.'],
    });
    expect(taken!.thing).to.deep.include({ language: 'en' });
    expect(taken!.thing!.words.other).to.equal('knees');
    expect(taken!.certainty.level).to.equal('low');
  });

  it('lets the finding say otherwise, and the time more than both', () => {
    const input = changed(
      '/outcomes/0/findings/0',
      minimalFinding({
        population: 'Older adults.',
        comparator: 'A brace with none.',
        note: 'Of the finding.',
        status: 'calculated',
        calculation: 'Added up.',
        digest: 's2',
        source: 's2',
        certainty: { level: 'low', reason: 'Few people.' },
        measure: {
          kind: 'frequency',
          estimate: 'counted',
          times: [
            {
              source: 's1',
              note: 'Of the time.',
              calculation: 'Subtracted.',
              certainty: { level: 'high', reason: 'Many people.' },
              arms: [
                { option: 'wait', count: 1, total: 2 },
                { option: 'brace', count: 1, total: 2 },
              ],
            },
          ],
        },
      }),
    );
    (input['sources'] as Data[]).push({
      id: 's2',
      title: 'A review',
      kind: 'systematic-review',
      seen: 'All',
    });
    const [found] = resultsIn(input);
    expect(found).to.deep.include({
      population: 'Older adults.',
      comparator: 'A brace with none.',
      source: 's1',
      status: 'calculated',
      digest: 's2',
      calculation: 'Subtracted.',
      notes: ['Of the finding.', 'Of the time.'],
    });
    expect(found!.certainty.level).to.equal('high');
  });

  it('says of an unchecked finding without a study that nobody has rated it', () => {
    const definition = read(changed('/studies/0/note', 'Few.'));
    const [outcome] = definition.outcomes;
    const [finding] = outcome!.findings;
    const lost = { ...outcome!, findings: [{ ...finding!, study: 'gone' }] };
    const [found] = resultsOf(lost, { ...definition, outcomes: [lost] });
    expect(found).to.deep.include({ population: '', study: undefined, source: undefined });
    expect(found).to.deep.include({ status: 'read-in-source', thing: undefined, notes: [] });
    expect(found!.certainty).to.deep.equal({ level: 'not-rated' });
  });
});

describe('resultOf', () => {
  const definition = read(overviewDefinition());
  const idOf = (place: Parameters<typeof resultOf>[1]): string | undefined =>
    resultOf(definition, place)?.id;

  it('finds a result by its finding and time, the first time where none is named', () => {
    expect(idOf({ finding: 'pain-trial', time: '12-months' })).to.equal('pain-trial_12-months');
    expect(idOf({ finding: 'pain-trial' })).to.equal('pain-trial_3-months');
    expect(idOf({ finding: 'nerve-counted' })).to.equal('nerve-counted');
    expect(idOf({ finding: 'pain-searched' })).to.equal('pain-searched');
  });

  it('looks in one outcome where one is named', () => {
    expect(idOf({ outcome: 'nerve', finding: 'nerve-counted' })).to.equal('nerve-counted');
    expect(idOf({ outcome: 'walking', finding: 'nerve-counted' })).to.equal(undefined);
  });

  it('finds nothing where the finding or the time is not there', () => {
    expect(idOf({ finding: 'gone' })).to.equal(undefined);
    expect(idOf({ finding: 'pain-trial', time: 'gone' })).to.equal(undefined);
    expect(idOf({ finding: 'pain-searched', time: 'gone' })).to.equal(undefined);
  });
});
