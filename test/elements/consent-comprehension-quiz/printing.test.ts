import { expect } from 'chai';
import type { ConsentComprehensionQuiz } from '../../../src/elements/consent-comprehension-quiz/consent-comprehension-quiz.js';
import { append, cleanUp, explainer, focused, replace, settled } from '../../support/fixture.js';
import { devTools, emulateInTest, isChromium } from '../../support/media.js';
import {
  allEventsAt,
  answersOf,
  ask,
  asked,
  check,
  chosen,
  core,
  feedbackOf,
  goOn,
  goToEnd,
  input,
  makeQuiz,
  moreButton,
  pick,
  press,
  quiz,
  sampleQuiz,
  wholeQuiz,
  type SampleQuestion,
} from '../../support/quiz.js';
import {
  allByRole,
  byRole,
  byText,
  heading,
  isShown,
  summary,
  textOf,
} from '../../support/roles.js';
import { beginning, sentences, words } from '../../support/words.js';

const marker = 'data-decision-aid-printed';
const list = words.topicsToTalkAbout;

/** Takes the place of the printer: looks at the page while it is printed. */
function whilePrinting(look: () => void): { times: number } {
  const calls = { times: 0 };
  replace(window, 'print', () => {
    calls.times += 1;
    look();
  });
  cleanUp(() => {
    dispatchEvent(new Event('afterprint'));
  });
  return calls;
}

/** Puts topics on the list. */
async function listTopics(element: ConsentComprehensionQuiz): Promise<void> {
  for (const question of ['aim', 'today'] as const) {
    await pick(element, ask[question], words.notSure);
    await check(element, ask[question]);
  }
}

async function print(element: ConsentComprehensionQuiz): Promise<void> {
  byRole(element, 'button', words.printThisList).focus();
  await press(element, 'Enter');
}

function marks(element: ConsentComprehensionQuiz): string[] {
  const roots = [document, element.shadowRoot!];
  return roots.flatMap((root) =>
    [...root.querySelectorAll(`[${marker}]`)].map(
      (one) =>
        `${one.localName}${one.className === '' ? '' : '.topics'}=${one.getAttribute(marker)!}`,
    ),
  );
}

describe('<consent-comprehension-quiz> the list of topics on paper', () => {
  it('is offered only when there is one', async () => {
    const element = await wholeQuiz();
    expect(allByRole(element, 'button', words.printThisList)).to.have.length(0);
    await listTopics(element);
    expect(allByRole(element, 'button', words.printThisList)).to.have.length(1);
  });

  it('is printed alone, and then all is as it was', async () => {
    const element = await wholeQuiz();
    await listTopics(element);
    const sheets = (): number =>
      document.adoptedStyleSheets.length + element.shadowRoot!.adoptedStyleSheets.length;
    const [before, markup] = [sheets(), element.outerHTML];
    let during: string[] = [];
    const calls = whilePrinting(() => {
      during = marks(element);
      expect(sheets()).to.equal(before + 2);
    });
    const events = allEventsAt(document);
    await print(element);
    expect(calls.times).to.equal(1);
    expect(during).to.include.members(['consent-comprehension-quiz=page', 'section.topics=']);
    expect(during.filter((mark) => mark.endsWith('='))).to.have.length(1);
    dispatchEvent(new Event('afterprint'));
    expect(marks(element)).to.deep.equal([]);
    expect(sheets()).to.equal(before);
    expect(element.outerHTML).to.equal(markup);
    expect(focused(element)).to.equal(byRole(element, 'button', words.printThisList));
    expect(events).to.deep.equal([]);
  });

  it('leaves all as it was where printing is refused', async () => {
    const element = await wholeQuiz();
    await listTopics(element);
    whilePrinting(() => {
      throw new DOMException('Not in this frame.', 'SecurityError');
    });
    await print(element);
    expect(marks(element)).to.deep.equal([]);
  });

  it('is drawn anew without harm when an answer changes right after', async () => {
    const element = await wholeQuiz();
    await listTopics(element);
    whilePrinting(() => undefined);
    await print(element);
    await pick(element, ask.aim, 'Make the knee smooth');
    await check(element, ask.aim);
    dispatchEvent(new Event('afterprint'));
    expect(marks(element)).to.deep.equal([]);
    expect(textOf(element.renderRoot.querySelector('.topics')!)).to.not.include('aim');
  });

  it('leaves nothing behind when the element is taken off the page meanwhile', async () => {
    const element = await wholeQuiz();
    await listTopics(element);
    whilePrinting(() => undefined);
    await print(element);
    element.remove();
    dispatchEvent(new Event('afterprint'));
    expect(marks(element)).to.deep.equal([]);
    expect(document.adoptedStyleSheets).to.have.length(0);
  });

  if (isChromium) {
    it('has the decision, the topics and their headings, and no buttons; nothing else is on the paper', async () => {
      const beside = append(document.createElement('p'));
      beside.textContent = 'The page of the hospital';
      const element = await wholeQuiz();
      await listTopics(element);
      await emulateInTest('print');
      let seen: string[] = [];
      whilePrinting(() => {
        expect(isShown(beside)).to.equal(false);
        seen = [...element.renderRoot.querySelectorAll<HTMLElement>('*')]
          .filter((one) => one.childElementCount === 0 && textOf(one) !== '' && isShown(one))
          .map(textOf);
      });
      byRole(element, 'heading', list)
        .closest('section')!
        .querySelector<HTMLElement>('.button')!
        .click();
      expect(seen).to.deep.equal([
        list,
        'Sore knee: what are my options?',
        words.takeListAlong,
        words.whatWouldBeDone,
        words.choosingFreely,
      ]);
      const items = [...element.renderRoot.querySelectorAll<HTMLElement>('.topics li')];
      expect(items.map(({ innerText }) => innerText.trim())).to.deep.equal([
        'The aim of the operation',
        'How long I can take',
      ]);
    });

    it('is one page of a real printer, where the whole quiz takes more', async () => {
      const element = await wholeQuiz();
      await listTopics(element);
      const pages = async (): Promise<number> => {
        const { data } = await devTools<{ data: string }>('Page.printToPDF', { paperWidth: 4 });
        return atob(data).match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      };
      whilePrinting(() => undefined);
      await print(element);
      expect(await pages()).to.equal(1);
      expect(marks(element)).to.deep.equal([]);
      expect(await pages()).to.be.greaterThan(1);
    });

    it('is printed alone out of a section of an explainer too', async () => {
      const element = makeQuiz({ slot: 'suitability', pace: 'all-together' });
      const guide = await explainer({ definition: sampleQuiz(), children: [element] });
      await settled(element);
      await listTopics(element);
      await emulateInTest('print');
      const title = heading(guide, words.isThisForYou);
      expect(isShown(title)).to.equal(true);
      let seen: boolean[] = [];
      whilePrinting(() => {
        seen = [title, element.renderRoot.querySelector('.topics h3')!].map(isShown);
      });
      element.renderRoot.querySelector<HTMLElement>('.topics > .button')!.click();
      expect(seen).to.deep.equal([false, true]);
      dispatchEvent(new Event('afterprint'));
      expect(isShown(title)).to.equal(true);
    });
  }
});

describe('<consent-comprehension-quiz> whole, on paper', () => {
  it('has all that the reader wrote in their own words, and keeps nothing of it', async () => {
    const element = await wholeQuiz();
    const field = input(answersOf(element, ask.friend), 'textbox', words.sayItAloud);
    field.value = Array.from({ length: 30 }, (_, line) => `Line ${line}`).join('\n');
    const copy = field.parentElement!.querySelector<HTMLElement>('.written')!;
    expect(isShown(copy)).to.equal(false);
    if (isChromium) await emulateInTest('print');
    dispatchEvent(new Event('beforeprint'));
    if (isChromium) {
      expect(getComputedStyle(copy, '::after').content).to.include('Line 0').and.include('Line 29');
      const line = parseFloat(getComputedStyle(copy).lineHeight);
      expect(copy.getBoundingClientRect().height).to.be.greaterThan(30 * line);
      expect(isShown(field)).to.equal(false);
    }
    dispatchEvent(new Event('afterprint'));
    expect(element.renderRoot.querySelector('.root')!.outerHTML).to.not.include('Line 29');
    expect(isShown(field)).to.equal(true);
  });

  it('has the texts and the numbers behind the questions as the reader left them, and opens what is about it', async () => {
    const element = await wholeQuiz();
    for (const question of ['today', 'walked'] as const) {
      await pick(element, ask[question], words.notSure);
      await check(element, ask[question]);
    }
    const text = summary(feedbackOf(element, ask.today)!, beginning(words.readAboutThis))
      .parentElement as HTMLDetailsElement;
    const why = summary(feedbackOf(element, ask.walked)!, beginning(words.whyThisNumber))
      .parentElement as HTMLDetailsElement;
    const sources = summary(element, words.sources).parentElement as HTMLDetailsElement;
    text.open = true;
    dispatchEvent(new Event('beforeprint'));
    expect([text.open, why.open, sources.open]).to.deep.equal([true, false, true]);
    dispatchEvent(new Event('afterprint'));
    expect([text.open, why.open, sources.open]).to.deep.equal([true, false, false]);
  });

  it('has all questions of the core where one is on the screen, and then all is as it was', async () => {
    const element = await quiz();
    const before = element.renderRoot.querySelector('[part="question"]');
    dispatchEvent(new Event('beforeprint'));
    expect(asked(element)).to.deep.equal(core.map((id) => ask[id]));
    heading(element, list);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(asked(element)).to.deep.equal([ask.aim]);
    expect(element.renderRoot.querySelector('[part="question"]')).to.equal(before);
  });

  it('has the questions after the core too, once the reader has gone on to them', async () => {
    const element = await quiz();
    await goToEnd(element);
    dispatchEvent(new Event('beforeprint'));
    expect(asked(element)).to.deep.equal(core.map((id) => ask[id]));
    dispatchEvent(new Event('afterprint'));
    moreButton(element).click();
    await element.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    expect(asked(element)).to.have.members(Object.values(ask));
    dispatchEvent(new Event('afterprint'));
  });

  it('tells nothing of an answer that was not looked at, and all of one that was', async () => {
    const element = await quiz();
    await pick(element, ask.aim, 'Make the knee smooth');
    dispatchEvent(new Event('beforeprint'));
    for (const id of core) expect(feedbackOf(element, ask[id]), id).to.equal(undefined);
    expect(chosen(element, ask.aim)).to.deep.equal(['Make the knee smooth']);
    dispatchEvent(new Event('afterprint'));
    await check(element, ask.aim);
    dispatchEvent(new Event('beforeprint'));
    expect(core.filter((id) => feedbackOf(element, ask[id]))).to.deep.equal(['aim']);
    dispatchEvent(new Event('afterprint'));
  });

  it('leaves on the screen what is typed in own words', async () => {
    const element = await quiz({ topics: 'today friend' });
    await goOn(element);
    const field = (): HTMLTextAreaElement => element.renderRoot.querySelector('textarea')!;
    field().value = 'To my friend';
    dispatchEvent(new Event('beforeprint'));
    expect(asked(element)).to.deep.equal([ask.today, ask.friend]);
    expect(field().value).to.equal('To my friend');
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(field().value).to.equal('To my friend');
  });

  if (isChromium) {
    it('has room for a pen: boxes, lines for topics, and no number where none was given', async () => {
      const element = await quiz({ pace: 'all-together' });
      await emulateInTest('print');
      expect(allByRole(element, 'checkbox').length).to.be.greaterThan(3);
      expect(
        [...element.renderRoot.querySelectorAll('.topics .ruled')].filter(isShown),
      ).to.have.length(3);
      const number = input(answersOf(element, ask.walked), 'textbox', sentences.howManyOf(100));
      expect(isShown(number)).to.equal(true);
      expect(isShown(answersOf(element, ask.walked).querySelector('.icons')!)).to.equal(false);
      const place = answersOf(element, ask.steps).querySelector('.place')!;
      expect(getComputedStyle(place).color).to.equal('rgba(0, 0, 0, 0)');
      byText(answersOf(element, ask.steps), 'Write 1 beside what comes first, then 2, and so on.');
    });

    it('has questions and answers, and nothing that can only be pressed', async () => {
      const element = await wholeQuiz();
      await listTopics(element);
      await emulateInTest('print');
      for (const question of Object.keys(ask) as SampleQuestion[])
        expect(isShown(answersOf(element, ask[question])), question).to.equal(true);
      const controls = element.renderRoot.querySelectorAll<HTMLElement>(
        'button:not(.term), select, input[type="range"], .settings input, .steps *',
      );
      expect([...controls].filter(isShown).map(textOf)).to.deep.equal([]);
      const shown = await quiz();
      expect(
        [...shown.renderRoot.querySelectorAll<HTMLElement>('button')].filter(isShown).map(textOf),
      ).to.deep.equal([]);
    });
  }
});
