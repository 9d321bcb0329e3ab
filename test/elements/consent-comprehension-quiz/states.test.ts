/** The named states are what they say, so that stories and audits look at what they are meant to. */
import { expect } from 'chai';
import {
  stateNamed,
  states,
} from '../../../stories/consent-comprehension-quiz/consent-comprehension-quiz.states.js';
import { attacks } from '../../../stories/support/sample-definitions.js';
import { quiet } from '../../support/fixture.js';
import { showState } from '../../support/looks.js';
import { asked, topicsIn } from '../../support/quiz.js';
import { allByRole, allByText, namesOf, textOf } from '../../support/roles.js';
import { beginning, words } from '../../support/words.js';

const leads: Readonly<Record<string, string>> = {
  clear: words.right,
  near: words.close,
  unclear: words.lookAgain,
  'not-sure': words.fineNotToBeSure,
  said: words.compareWith,
};

describe('<consent-comprehension-quiz> in its named states', () => {
  for (const state of states) {
    const [, result = ''] =
      /^(?:single-choice|several-choices|true-false|how-many|ordering|own-words)-(.+)$/u.exec(
        state.name,
      ) ?? [];
    const lead = leads[result];
    if (lead === undefined) continue;
    it(`"${state.name}" shows one question, looked at`, async () => {
      const element = await showState(state);
      const said = [...element.renderRoot.querySelectorAll('.feedback-lead')].map(textOf);
      expect(said).to.deep.equal([lead]);
      expect(asked(element)).to.have.length(1);
    });
  }

  it('are there for every kind of question', () => {
    const names = states.map(({ name }) => name);
    for (const kind of ['single-choice', 'several-choices', 'true-false', 'how-many', 'ordering'])
      expect(names).to.include.members([`${kind}-clear`, `${kind}-unclear`, `${kind}-not-sure`]);
    expect(new Set(names).size).to.equal(names.length);
  });

  for (const [name, text] of [
    ['asked-without-answer', /^Choose an answer first\./],
    ['end-with-topics', /^You can take this list along\./],
    ['end-with-nothing', /^Nothing is on your list now\./],
    ['end-unanswered', /^What you are not sure of, or want to talk about/],
    ['no-quiz', beginning(words.noQuestions)],
    ['unplaced-answers', /^Some answers you gave before/],
    ['first-of-more', /^Question 6 of 13: /],
    ['end-of-all', /^You can take this list along\./],
    ['stale', beginning(words.outOfDateShort)],
  ] as const) {
    it(`"${name}" says so`, async () => {
      const element = await showState(stateNamed(name));
      const found = allByText(element, text).filter((one) => !one.matches('[role="status"]'));
      expect(found).to.have.length(1);
    });
  }

  it('"all-together-answered" has an answer of each kind, and topics of each element of consent', async () => {
    const element = await showState(stateNamed('all-together-answered'));
    const count = element.definition!.quiz!.questions.length;
    expect(element.renderRoot.querySelectorAll('.feedback')).to.have.length(count);
    expect(Object.keys(topicsIn(element))).to.have.length(5);
  });

  it('"in-explainer" stands in a section, without a frame of its own', async () => {
    const element = await showState(stateNamed('in-explainer'));
    expect(element.assignedSlot?.name).to.equal('condition');
    expect(namesOf(element, 'heading')).to.not.include(words.whenToGetHelp);
    element.closest('procedure-explainer')!.remove();
  });

  it('"hostile-text" has every attack as text, and none does anything', async () => {
    const element = await showState(stateNamed('hostile-text'));
    await quiet();
    const text = textOf(element.renderRoot.querySelector('.root')!);
    for (const attack of attacks) expect(text).to.include(attack);
    expect(
      element.renderRoot.querySelectorAll(
        'img, script, style, iframe, template, [onload], [onerror]',
      ),
    ).to.have.length(0);
    const links = allByRole(element, 'link').map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((href) => !href.startsWith('https://'))).to.deep.equal([]);
    expect(links.filter((href) => href.includes('evil.example'))).to.deep.equal([]);
  });
});
