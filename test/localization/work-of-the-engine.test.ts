import { expect } from 'chai';
import '../../src/entries/define.js';
import { registerLocale } from '../../src/localization/locales.js';
import {
  append,
  inlineJson,
  makeExplainer,
  quiet,
  replace,
  sampleExplainer,
} from '../support/fixture.js';
import { quiz, sampleQuiz } from '../support/quiz.js';
import { shippedNames, shippedText } from '../support/shipped.js';

const kinds = ['DateTimeFormat', 'ListFormat', 'NumberFormat', 'PluralRules', 'Segmenter'] as const;

/** The languages of the formatters that are made from now on, as a list that grows. */
function formattersMade(name: (typeof kinds)[number]): string[] {
  const made: string[] = [];
  const original = Intl[name];
  const counting = new Proxy(original, {
    construct(target, given: [string]) {
      made.push(given[0]);
      return new (target as unknown as new (...args: unknown[]) => object)(...given);
    },
  });
  replace(Intl, name, counting as never);
  return made;
}

/** The engine needs a while to make its first formatters, and a phone several times that. */
describe('Localizer, and what it asks of the engine', () => {
  it('is no formatter of numbers where all numbers are small, in a language with plain digits', async () => {
    const made = formattersMade('NumberFormat');
    const element = await quiz({ definition: sampleQuiz(), pace: 'all-together' });
    expect(element.status).to.equal('ready');
    expect(made).to.deep.equal([]);
  });

  for (const tag of [
    'procedure-explainer',
    'risk-benefit-comparator',
    'consent-comprehension-quiz',
    'second-opinion-checklist',
    'decision-aid',
    'decision-summary',
  ]) {
    it(`is nothing for the first screen of <${tag}> with what the package ships`, async () => {
      for (const name of shippedNames) {
        const element = document.createElement(tag);
        element.lang = name.slice(-2);
        element.append(inlineJson(await shippedText(name)));
        const ready = new Promise((resolve) => {
          element.addEventListener('decision-aid-ready', resolve);
        });
        const made = kinds.map((kind) => [kind, formattersMade(kind)]);
        append(element);
        await ready;
        expect(made, name).to.deep.equal(kinds.map((kind) => [kind, []]));
        element.remove();
      }
    });
  }

  it('is no formatter of dates in a language whose dates are written down', async () => {
    const made = formattersMade('DateTimeFormat');
    const element = await sampleExplainer({ lang: 'en-GB' });
    expect(element.status).to.equal('ready');
    expect(made).to.deep.equal([]);
  });

  it('is a formatter of dates while there is nothing else to do, once for all elements', async () => {
    // Its own localizer, since one serves all elements of a language.
    registerLocale('fr', {});
    const made = formattersMade('DateTimeFormat');
    const waiting = append(makeExplainer({ lang: 'fr' }));
    await waiting.updateComplete;
    expect([waiting.status, made]).to.deep.equal(['idle', []]);
    await quiet();
    expect(made).to.deep.equal(['fr']);
    await sampleExplainer({ lang: 'fr' });
    expect(made).to.deep.equal(['fr']);
  });
});
