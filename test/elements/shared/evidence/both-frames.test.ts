import { expect } from 'chai';
import { registerLocale } from '../../../../src/localization/locales.js';
import { allResults, outcomesTable } from '../../../support/comparator.js';
import { messages } from '../../../support/messages.js';
import {
  questionOf,
  quizAbout,
  worksheetWith,
  ask,
  type QuizParts,
} from '../../../support/quiz.js';
import { allByText } from '../../../support/roles.js';

registerLocale('ar', messages({}));

const notSure = { answer: { kind: 'not-sure' }, checked: { kind: 'not-sure' }, tries: 1 } as const;

/** The number that a quiz shows after an answer. */
async function numberInFeedback(parts: QuizParts = {}): Promise<HTMLElement> {
  const element = await quizAbout('walked', {
    worksheet: worksheetWith({ walked: notSure }),
    ...parts,
  });
  return questionOf(element, ask.walked).querySelector<HTMLElement>('[part="feedback"]')!;
}

function looksOf(element: Element, properties: readonly string[]): readonly string[] {
  const style = getComputedStyle(element);
  return properties.map((name) => style.getPropertyValue(name));
}

describe('bothFramesView and crossoverView', () => {
  it('mark who had another option by then in the quiz as in the comparator', async () => {
    const mark = ['border-inline-start-style', 'border-inline-start-width', 'padding-inline-start'];
    const [inQuiz] = allByText(await numberInFeedback(), /^By then, /);
    const [inComparator] = allByText(outcomesTable(await allResults()), /^By then, /);
    expect(looksOf(inQuiz!, mark)).to.deep.equal(['solid', '4px', '11.2px']);
    expect(looksOf(inQuiz!, mark)).to.deep.equal(looksOf(inComparator!, mark));
  });

  it('begin a line of its own in the quiz with words in another language than the interface', async () => {
    const feedback = await numberInFeedback({ lang: 'ar' });
    const words = [...feedback.querySelectorAll('strong ~ [lang="en"], p > [lang="en"]')].filter(
      ({ textContent }) => /walk/i.test(textContent ?? ''),
    );
    expect(words.length).to.be.at.least(2);
    expect(words.map((one) => getComputedStyle(one).display)).to.deep.equal(
      words.map(() => 'block'),
    );
  });

  it('keep words in the language of the interface inside the line', async () => {
    const feedback = await numberInFeedback();
    expect(feedback.querySelectorAll('.frame > [lang]').length).to.equal(0);
    expect(feedback.querySelectorAll('.frame').length).to.equal(2);
  });
});
