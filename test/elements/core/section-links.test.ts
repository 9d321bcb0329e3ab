import { expect } from 'chai';
import '../../../src/entries/define/consent-comprehension-quiz.js';
import type { ConsentComprehensionQuiz } from '../../../src/elements/consent-comprehension-quiz/consent-comprehension-quiz.js';
import { append, explainer, settled } from '../../support/fixture.js';
import { provide } from '../../support/provider.js';
import { sampleQuiz, makeQuiz, ask, pick, check, feedbackOf } from '../../support/quiz.js';
import { byRole } from '../../support/roles.js';

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

  it('are gone with the last explainer', async () => {
    const page = await explainer({ definition: sampleQuiz() });
    const element = await quizIn(document.body);
    page.remove();
    await element.updateComplete;
    expect(() => byRole(feedbackOf(element, ask.aim)!, 'button', guide)).to.throw();
  });
});
