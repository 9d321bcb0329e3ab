import { expect } from 'chai';
import { care } from '../../src/generated/guidance/en/care.js';
import { explanationOf } from '../../src/guidance/explanations.js';

const nurse = { id: 'nurse', name: 'Knee nurse', meaning: 'Looks after knees.' };

describe('explanationOf', () => {
  it('gives the general explanation where a definition has none', () => {
    for (const explanations of [undefined, {}, { settings: [nurse] }, { roles: [] }]) {
      expect(
        explanationOf('roles', 'nurse', { definition: { explanations }, guidance: { care } }),
      ).to.deep.equal({
        name: care.roles.nurse.name,
        meaning: care.roles.nurse.meaning,
        more: care.roles.nurse.more ?? [],
        whose: 'guidance',
      });
    }
  });

  it('prefers what the definition says', () => {
    const definition = { explanations: { roles: [{ ...nurse, more: ['And hips.'] }] } };
    expect(explanationOf('roles', 'nurse', { definition, guidance: { care } })).to.deep.equal({
      name: 'Knee nurse',
      meaning: 'Looks after knees.',
      more: ['And hips.'],
      whose: 'definition',
    });
  });

  it('has no more to say where neither says more', () => {
    const definition = { explanations: { roles: [nurse] } };
    expect(explanationOf('roles', 'nurse', { definition, guidance: { care } }).more).to.deep.equal(
      [],
    );
  });

  for (const id of ['healer', 'toString']) {
    it(`shows the id of what nobody explains, such as ${id}`, () => {
      expect(explanationOf('roles', id, { definition: {}, guidance: { care } })).to.deep.equal({
        name: id,
        meaning: '',
        more: [],
        whose: 'guidance',
      });
    });
  }
});
