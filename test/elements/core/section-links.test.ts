import { expect } from 'chai';
import '../../../src/entries/define/consent-comprehension-quiz.js';
import type { ConsentComprehensionQuiz } from '../../../src/elements/consent-comprehension-quiz/consent-comprehension-quiz.js';
import { append, explainer, quiet, settled, until } from '../../support/fixture.js';
import { provide } from '../../support/provider.js';
import { sampleQuiz, makeQuiz, ask, pick, check, feedbackOf } from '../../support/quiz.js';
import { allByRole, byRole, textOf } from '../../support/roles.js';

const guide = /^Read about this in the guide ?:/;

async function quizIn(place: Node): Promise<ConsentComprehensionQuiz> {
  const element = append(makeQuiz({ topics: 'aim' }), place);
  await settled(element);
  await pick(element, ask.aim, 'I am not sure');
  await check(element, ask.aim);
  return element;
}

async function follow(element: ConsentComprehensionQuiz): Promise<void> {
  byRole(feedbackOf(element, ask.aim)!, 'button', guide).click();
  await element.updateComplete;
}

describe('SectionLinks', () => {
  it('lead to the explainer of the same aid before another one on the page', async () => {
    const elsewhere = await explainer({ definition: sampleQuiz() });
    const { place, session } = provide();
    const own = await explainer();
    append(own, place);
    const element = await quizIn(place);
    expect(session.definition).to.equal(element.definition);
    await settled(own);
    await follow(element);
    expect([elsewhere.option, own.option]).to.deep.equal([null, 'operation']);
  });

  it('lead out of an aid to an explainer that stands elsewhere on the page', async () => {
    const elsewhere = await explainer({ definition: sampleQuiz() });
    const element = await quizIn(provide().place);
    await follow(element);
    expect(elsewhere.option).to.equal('operation');
  });

  it('lead to the copy that is seen, where the page hides the one for phones', async () => {
    const phone = await explainer({ definition: sampleQuiz() });
    phone.style.display = 'none';
    const desktop = await explainer({ definition: sampleQuiz() });
    await follow(await quizIn(document.body));
    expect([phone.option, desktop.option]).to.deep.equal([null, 'operation']);
  });

  it('are not there while no copy is seen, and come with one', async () => {
    const hidden = await explainer({ definition: sampleQuiz() });
    hidden.style.display = 'none';
    const element = await quizIn(document.body);
    // As a reader meets it: hidden in one frame, and seen in a later one.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    await quiet();
    const links = (): HTMLElement[] =>
      allByRole(feedbackOf(element, ask.aim)!, 'button').filter((one) => guide.test(textOf(one)));
    expect(links()).to.have.length(0);
    hidden.style.display = '';
    await until(() => links().length === 1);
  });

  it('lead into a closed drawer of the page, and open it', async () => {
    const drawer = append(document.createElement('details'));
    append(await explainer({ definition: sampleQuiz() }), drawer);
    await follow(await quizIn(document.body));
    expect(drawer.open).to.be.true;
  });

  it('are gone with the last explainer', async () => {
    const page = await explainer({ definition: sampleQuiz() });
    const element = await quizIn(document.body);
    page.remove();
    await element.updateComplete;
    expect(() => byRole(feedbackOf(element, ask.aim)!, 'button', guide)).to.throw();
  });
});
