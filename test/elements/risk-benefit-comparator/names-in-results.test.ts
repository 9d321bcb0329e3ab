import { expect } from 'chai';
import { allResults, outcomesTable } from '../../support/comparator.js';
import { shippedDefinition } from '../../../stories/support/sample-definitions.js';
import { allByRole, namesOf, textOf } from '../../support/roles.js';

describe('<risk-benefit-comparator> and the names in all its results', () => {
  for (const which of ['en', 'es', 'sciatica.en', 'knee.en'] as const) {
    it(`have a drawer of a name of its own under each number, definition "${which}"`, async () => {
      const element = await allResults({ definition: await shippedDefinition(which), lang: 'en' });
      const names = [...outcomesTable(element).querySelectorAll('.why > summary')].map(textOf);
      expect(names.length).to.be.greaterThan(5);
      const twice = names.filter((name, place) => names.indexOf(name) !== place);
      expect(twice).to.deep.equal([]);
    });
  }

  it('have a heading for each outcome, one level below that of the comparison', async () => {
    const element = await allResults({ headingLevel: 3 });
    const headings = allByRole(outcomesTable(element), 'heading');
    expect(namesOf(outcomesTable(element), 'heading')).to.deep.equal(
      element.definition!.outcomes.map(({ name }) => name),
    );
    expect(headings.map((one) => one.getAttribute('aria-level'))).to.deep.equal(
      headings.map(() => '5'),
    );
  });
});
