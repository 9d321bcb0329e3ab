/** A screen that several readers use one after the other: what one has typed is gone before the next comes. */
import { expect } from 'chai';
import { checklist } from '../../support/checklist.js';
import { eventsAt, settled } from '../../support/fixture.js';
import { byText, allByRole, byRole, textOf } from '../../support/roles.js';
import { ask, check, chosen, goToEnd, pick, quiz, wholeQuiz } from '../../support/quiz.js';
import { words } from '../../support/words.js';

describe('DecisionAidElement whose worksheet the page empties', () => {
  it('words that were typed and not yet added are gone', async () => {
    const element = await checklist();
    for (const field of allByRole(element, 'textbox') as HTMLInputElement[]) {
      if (!field.matches('[type="text"]')) continue;
      field.value = 'My secret.';
    }
    element.worksheet = undefined;
    await settled(element);
    const values = [...element.shadowRoot!.querySelectorAll('input[type="text"]')].map(
      (field) => (field as HTMLInputElement).value,
    );
    expect(values.length).to.be.greaterThan(1);
    expect(new Set(values)).to.deep.equal(new Set(['']));
  });

  it('what was written in one’s own words is gone', async () => {
    const element = await wholeQuiz();
    const field = byRole(element, 'textbox', words.sayItAloud) as HTMLTextAreaElement;
    field.value = 'My secret.';
    element.worksheet = undefined;
    await settled(element);
    const next = byRole(element, 'textbox', words.sayItAloud) as HTMLTextAreaElement;
    expect(next.value).to.equal('');
  });

  it('the quiz begins again, and can be completed again', async () => {
    const element = await quiz();
    const events = eventsAt(element);
    await pick(element, ask.aim, words.notSure);
    await check(element, ask.aim);
    await goToEnd(element);
    expect(textOf(byRole(element, 'heading', words.topicsToTalkAbout))).not.to.equal('');
    element.worksheet = undefined;
    await settled(element);
    byText(element, ask.aim);
    expect(chosen(element, ask.aim)).to.deep.equal([]);
    await goToEnd(element);
    const completions = events.filter(({ type }) => type === 'decision-aid-complete');
    expect(completions).to.have.length(2);
  });
});
