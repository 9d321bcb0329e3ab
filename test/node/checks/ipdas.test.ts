import { expect } from 'chai';
import { readIpdas } from '../../../src/checks/ipdas.js';
import type { ProcedureDefinition } from '../../../src/definition/definition.js';
import { parseDefinition } from '../../../src/definition/parse-definition.js';
import {
  changed,
  frequency,
  minimalDefinition,
  minimalFinding,
  type Data,
} from '../../fixtures/minimal-definition.js';
import { shippedText } from './shipped.js';

function definitionOf(data: Data | string): ProcedureDefinition {
  return parseDefinition(data).definition!;
}

describe('readIpdas', () => {
  it('has each of the 44 items once', () => {
    const { items } = readIpdas(definitionOf(minimalDefinition()));
    expect(items).to.have.length(44);
    expect(new Set(items.map(({ id }) => id)).size).to.equal(44);
  });

  it('counts what the content shows apart from what people confirm and what nobody claims', () => {
    const readout = readIpdas(definitionOf(shippedText('knee-osteoarthritis.en')));
    const apply = readout.items.filter(({ state }) => state !== 'does-not-apply').length;
    expect(readout.computed + readout.confirmed + readout.notClaimed).to.equal(apply);
    expect(apply).to.equal(35);
    expect(readout.computed).to.be.above(15);
    expect(readout.confirmed).to.equal(0);
  });

  it('takes an attestation with a proof, and none without', () => {
    const attestation = { item: 'improves-knowledge', text: 'Done.', date: '2026-01-01' };
    const stateWith = (more: Data): string | undefined =>
      readIpdas(
        definitionOf(changed('/about/development', [{ ...attestation, ...more }])),
      ).items.find(({ id }) => id === '23')?.state;
    expect(stateWith({})).to.equal('not-claimed');
    expect(stateWith({ link: 'https://knees.org/trial' })).to.equal('attested');
  });

  it('does not take numbers of other lengths of time for numbers of the same', () => {
    const findingAt = (id: string, option: string, months: number): Data =>
      minimalFinding({
        id,
        measure: frequency({
          period: { from: months, unit: 'months' },
          arms: [{ option, count: 30, total: 100 }],
        }),
      });
    const stateWith = (months: number): string | undefined =>
      readIpdas(
        definitionOf(
          changed('/outcomes/0/findings', [
            findingAt('waiting', 'wait', 3),
            findingAt('brace', 'brace', months),
          ]),
        ),
      ).items.find(({ id }) => id === '6')?.state;
    expect(stateWith(3)).to.equal('computed');
    expect(stateWith(12)).to.equal('not-met');
  });

  it('finds the harm that an option lacks', () => {
    const { items } = readIpdas(definitionOf(minimalDefinition()));
    expect(items.find(({ id }) => id === 'Q5')?.state).to.equal('not-met');
    expect(items.find(({ id }) => id === 'Q4')?.state).to.equal('computed');
  });
});
