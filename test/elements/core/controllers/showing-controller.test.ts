import { expect } from 'chai';
import type { ProcedureExplainer } from '../../../../src/elements/procedure-explainer/procedure-explainer.js';
import { append, sampleExplainer, until } from '../../../support/fixture.js';
import { allByRole, textOf } from '../../../support/roles.js';
import { words } from '../../../support/words.js';

/** Whether the element says in an open card when to get emergency help. */
function hasCard(element: ProcedureExplainer): boolean {
  const [first] = element.renderRoot.querySelectorAll('[part="signs"]');
  return (
    first !== undefined &&
    allByRole(first, 'heading').some((one) => textOf(one) === words.emergency)
  );
}

function hide(element: HTMLElement): void {
  element.style.display = 'none';
}

describe('ShowingController, on a page with copies of which one is hidden', () => {
  it('lets the copy that is seen say when to get help', async () => {
    const phone = await sampleExplainer();
    hide(phone);
    const desktop = await sampleExplainer();
    expect(hasCard(desktop)).to.be.true;
  });

  it('says it once where both are seen, and goes on with it where the first is hidden later', async () => {
    const phone = await sampleExplainer();
    const desktop = await sampleExplainer();
    expect([hasCard(phone), hasCard(desktop)]).to.deep.equal([true, false]);
    hide(phone);
    await until(() => hasCard(desktop));
    phone.style.display = '';
    await until(() => !hasCard(desktop));
    expect(hasCard(phone)).to.be.true;
  });

  it('takes no copy in a closed drawer of the page for one that is seen', async () => {
    const drawer = append(document.createElement('details'));
    const first = await sampleExplainer();
    drawer.append(first);
    const second = await sampleExplainer();
    expect(hasCard(second)).to.be.true;
  });
});
