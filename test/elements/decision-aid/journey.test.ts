/** The whole aid from its first stage to its last, by keyboard alone, on each definition that the package ships. */
import '../../../src/entries/define.js';
import '../../../src/entries/guidance/ar.js';
import '../../../src/entries/locales/ar.js';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { DecisionAid } from '../../../src/elements/decision-aid/decision-aid.js';
import { append, settled } from '../../support/fixture.js';
import { shippedText } from '../../support/shipped.js';

/** What has the focus, inside of elements too. */
function deepFocus(): Element | null {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}

/** Goes on with Tab until something that fits has the focus. */
async function tabTo(selector: string): Promise<HTMLElement> {
  for (let steps = 1; steps <= 80; steps += 1) {
    await sendKeys({ press: 'Tab' });
    const found = deepFocus();
    if (found?.matches(selector)) return found as HTMLElement;
  }
  throw new Error(`Tab does not come to ${selector}.`);
}

/** Goes back to the stages and opens one of them. */
async function openStage(aid: DecisionAid, place: number): Promise<HTMLElement> {
  const button = aid.renderRoot.querySelectorAll<HTMLElement>('.stage-button')[place]!;
  await sendKeys({ down: 'Shift' });
  for (let steps = 1; deepFocus() !== button && steps <= 120; steps += 1) {
    await sendKeys({ press: 'Tab' });
  }
  await sendKeys({ up: 'Shift' });
  expect(deepFocus()?.textContent).to.equal(button.textContent);
  await sendKeys({ press: 'Enter' });
  await settled(aid);
  const stage = aid.renderRoot.querySelector<HTMLElement>('.stage:not([hidden])')!;
  const inner = [...stage.children].find(({ localName }) => localName.includes('-'));
  if (inner) await settled(inner as DecisionAid);
  // The reading position is at the start of what was opened.
  expect(stage.contains(deepFocus())).to.equal(true);
  return stage;
}

async function shownAid(name: string, lang: string): Promise<DecisionAid> {
  const aid = append(document.createElement('decision-aid'));
  aid.lang = lang;
  aid.definition = JSON.parse(await shippedText(`${name}.en`)) as never;
  await settled(aid);
  return aid;
}

describe('<decision-aid> by keyboard alone', function () {
  this.timeout(60_000);

  for (const name of ['carpal-tunnel-syndrome', 'sciatica', 'knee-osteoarthritis']) {
    for (const lang of ['en', 'ar']) {
      it(`leads from the options to a second opinion, and keeps what was said: ${name}, interface in ${lang}`, async () => {
        const aid = await shownAid(name, lang);
        expect(getComputedStyle(aid.renderRoot.querySelector('.root')!).direction).to.equal(
          lang === 'ar' ? 'rtl' : 'ltr',
        );

        // Know: reads about the second option.
        await tabTo('.stage-button');
        await sendKeys({ press: 'Enter' });
        await settled(aid);
        const explainer = aid.renderRoot.querySelector('procedure-explainer')!;
        await tabTo('input[type="radio"]');
        await sendKeys({ press: ' ' });
        await settled(explainer);
        expect(explainer.renderRoot.querySelector('.chosen')).not.to.equal(null);

        // Compare: opens what matters, and picks the first thing.
        await openStage(aid, 1);
        await tabTo('summary#values');
        await sendKeys({ press: 'Enter' });
        await tabTo('.pick input');
        await sendKeys({ press: ' ' });
        await settled(aid);

        // What matters: where the reader leans, and how ready they are.
        await openStage(aid, 2);
        await tabTo('input[type="radio"]');
        await sendKeys({ press: ' ' });
        await settled(aid);
        await tabTo('input[name*="ready"]');
        await sendKeys({ press: ' ' });
        await settled(aid);

        // Check: answers the first question.
        const check = await openStage(aid, 3);
        await tabTo('.answer input');
        await sendKeys({ press: ' ' });
        await tabTo('.question > .button');
        await sendKeys({ press: 'Enter' });
        const quiz = check.querySelector('consent-comprehension-quiz')!;
        await settled(quiz);
        expect(quiz.renderRoot.querySelector('[part="feedback"]')).not.to.equal(null);

        // Talk: says on the page to take along who helped.
        const talk = await openStage(aid, 4);
        await tabTo('[part="fill-in"] > summary');
        await sendKeys({ press: 'Enter' });
        await tabTo('#own-helpers');
        await sendKeys({ type: 'My daughter' });
        await sendKeys({ press: 'Enter' });
        const summary = talk.querySelector('decision-summary')!;
        await settled(summary);
        expect(summary.renderRoot.querySelector('.sheet')!.textContent).to.contain('My daughter');

        // A second opinion: the first reason.
        await openStage(aid, 5);
        await tabTo('[part="for-you"] input');
        await sendKeys({ press: ' ' });
        await settled(aid);

        const { answers } = aid.worksheet;
        expect(Object.keys(answers).sort()).to.deep.equal(
          ['helpers', 'leaning', 'picks', 'quiz', 'readiness', 'reasons', 'stages'].sort(),
        );
        expect(Object.keys(answers.stages!)).to.have.length(6);
      });
    }
  }
});
