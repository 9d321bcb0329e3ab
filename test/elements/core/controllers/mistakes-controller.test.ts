import { expect } from 'chai';
import { registerLocale } from '../../../../src/localization/locales.js';
import { misspeltAttributes } from '../../../../src/elements/core/page-words.js';
import { comparator } from '../../../support/comparator.js';
import { holdTime } from '../../../support/clock.js';
import { answerRequests, json } from '../../../support/fake-fetch.js';
import { append, explainer, quiet, replace, sampleExplainer } from '../../../support/fixture.js';
import { messages } from '../../../support/messages.js';
import { quiz, sampleQuiz } from '../../../support/quiz.js';
import { sampleDefinition } from '../../../support/sample-definition.js';
import { expectConsole } from '../../../support/silence.js';

/** What the console is given from now on, as a list that grows. */
function said(): string[] {
  const lines: string[] = [];
  for (const level of ['warn', 'error'] as const) {
    const before = console[level].bind(console);
    replace(console, level, (...values: unknown[]) => {
      lines.push(String(values[0]));
      before(...values);
    });
  }
  return lines;
}

describe('MistakesController, of what a page says', () => {
  const slips: Readonly<Record<string, (attributes: Record<string, string>) => Promise<unknown>>> =
    {
      'depth="everything"': (attributes) => sampleExplainer({ attributes }),
      'reader="nurse"': (attributes) => sampleExplainer({ attributes }),
      'option="operatoin"': (attributes) => sampleExplainer({ attributes }),
      'heading-level="h3"': (attributes) => sampleExplainer({ attributes }),
      'view="chart"': (attributes) => comparator({ attributes }),
      'per="1,000"': (attributes) => comparator({ attributes }),
      'pace="slow"': (attributes) => quiz({ definition: sampleQuiz(), attributes }),
      'topics="befor"': (attributes) => quiz({ definition: sampleQuiz(), attributes }),
    };
  for (const [slip, make] of Object.entries(slips)) {
    it(`tells that ${slip} is no word it knows, once for all elements`, async () => {
      expectConsole(/unknown-attribute-word/);
      const lines = said();
      const [, name = '', value = ''] = /^([^=]+)="(.*)"$/.exec(slip)!;
      await make({ [name]: value });
      await make({ [name]: value });
      await quiet();
      expect(lines).to.have.length(1);
      expect(lines[0]).to.include(slip).and.include('Check its spelling');
      expect(lines[0]).to.match(/^The guide for web teams: https:.*\/hospital-web-teams\.md$/m);
    });
  }

  it('says nothing of words that it knows', async () => {
    const lines = said();
    const time = holdTime();
    await sampleExplainer({
      attributes: { depth: 'full', reader: 'carer', option: 'operation', 'heading-level': '3' },
    });
    await comparator({ attributes: { view: 'table', per: '1000' } });
    await quiz({
      definition: sampleQuiz(),
      attributes: { pace: 'all-together', topics: ' before  voluntariness ' },
    });
    await time.pass(2);
    expect(lines).to.deep.equal([]);
  });

  it('tells a moment after the page is loaded that there is no definition', async () => {
    expectConsole(/no-definition .*src, as inline JSON or as a property/);
    const lines = said();
    const time = holdTime();
    await explainer();
    await explainer();
    await time.pass(0.5);
    expect(lines).to.deep.equal([]);
    await time.pass(0.5);
    expect(lines).to.have.length(1);
  });

  it('tells of no missing definition that came in time, or of an element that is gone', async () => {
    const lines = said();
    const time = holdTime();
    const element = await explainer();
    const gone = await explainer();
    gone.remove();
    element.definition = sampleDefinition();
    await time.pass(2);
    expect(lines).to.deep.equal([]);
  });

  it('tells of an attribute that does nothing and looks like one of its own', async () => {
    expectConsole(/misspelt-attribute .*headinglevel → heading-level/);
    expectConsole(/misspelt-attribute .*data-src → src/);
    answerRequests(() => json(sampleDefinition()));
    const time = holdTime();
    await sampleExplainer({ attributes: { headinglevel: '3', 'data-src': '/knee.json' } });
    await time.pass(1);
  });

  it('tells of a language of the page whose files are not loaded, and of no other language', async () => {
    const lines = said();
    const time = holdTime();
    await sampleExplainer({ lang: 'he' });
    await time.pass(1);
    expect(lines).to.deep.equal([]);
    expectConsole(/language-not-loaded .*"es".* in locales\/ and guidance\//);
    await sampleExplainer({ lang: 'es-MX' });
    await time.pass(1);
  });

  it('tells of one of which only the words or only the guidance is loaded', async () => {
    registerLocale('ar', messages({}));
    expectConsole(/language-not-loaded .*"ar"/);
    const time = holdTime();
    await sampleExplainer({ lang: 'ar-EG' });
    await time.pass(1);
  });

  it('tells of a placeholder that was left in an integrity', async () => {
    expectConsole(/integrity-left-out .*\/decision-aid\.js/);
    const time = holdTime();
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.src = '/decision-aid/decision-aid.js';
    script.integrity = 'sha384-…';
    append(script, document.head);
    await sampleExplainer();
    await time.pass(1);
  });
});

describe('misspeltAttributes', () => {
  const own = [
    'src',
    'heading-level',
    'option',
    'depth',
    'reader',
    'topics',
    'view',
    'per',
    'pace',
  ];
  const found = (...names: string[]): readonly string[] => {
    const element = document.createElement('div');
    for (const name of names) element.setAttribute(name, '');
    return misspeltAttributes(element, own).map((pair) => pair.join());
  };

  it('finds the one that is meant', () => {
    expect(
      found('scr', 'heading_level', 'options', 'topic', 'dept', 'raeder', 'paces'),
    ).to.have.members([
      'scr,src',
      'heading_level,heading-level',
      'options,option',
      'topic,topics',
      'dept,depth',
      'raeder,reader',
      'paces,pace',
    ]);
  });

  it('leaves alone what elements of HTML and frameworks have', () => {
    expect(
      found(
        ...['id', 'class', 'style', 'lang', 'dir', 'slot', 'part', 'role', 'title', 'hidden'],
        ...['data-view', 'data-topic', 'aria-details', 'onload', 'translate', 'key', 'ref'],
        ...[
          'v-cloak',
          'ng-version',
          '_ngcontent-abc',
          'data-v-1234',
          'x-data',
          'wire',
          'definition',
        ],
        ...own,
      ),
    ).to.deep.equal([]);
  });
});
