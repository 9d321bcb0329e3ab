import { expect } from 'chai';
import { consent } from '../../../src/generated/guidance/en/consent.js';
import { ProcedureExplainer } from '../../../src/elements/procedure-explainer/procedure-explainer.js';
import type { ConsentComprehensionQuiz } from '../../../src/elements/consent-comprehension-quiz/consent-comprehension-quiz.js';
import { answerRequests, delayed, json } from '../../support/fake-fetch.js';
import {
  append,
  cleanUp,
  explainer,
  focused,
  makeExplainer,
  openMenu,
  quiet,
  settled,
} from '../../support/fixture.js';
import {
  ask,
  asked,
  check,
  feedbackOf,
  makeQuiz,
  pick,
  press,
  quiz,
  quizAbout,
  sampleQuiz,
  wholeQuiz,
  type SampleQuestion,
} from '../../support/quiz.js';
import { allByRole, byRole, heading, namesOf, summary, textOf } from '../../support/roles.js';
import { named, words } from '../../support/words.js';

const guide = named(words.readInGuide);
const drawer = named(words.readAboutThis);

/** Looks at a question without being sure, which shows the way to the text. */
async function lookAt(
  element: ConsentComprehensionQuiz,
  question: SampleQuestion,
): Promise<HTMLElement> {
  await pick(element, ask[question], words.notSure);
  await check(element, ask[question]);
  return feedbackOf(element, ask[question])!;
}

async function follow(element: ConsentComprehensionQuiz, question: SampleQuestion): Promise<void> {
  const feedback = await lookAt(element, question);
  byRole(feedback, 'button', guide).focus();
  await press(element, 'Enter');
  await quiet();
}

function hasDrawer(place: HTMLElement): boolean {
  return [...place.querySelectorAll('summary')].some((line) => drawer.test(textOf(line)));
}

describe('<consent-comprehension-quiz> the way from a question to the explainer on the page', () => {
  it('leads to the section, with the option that it is about', async () => {
    const guidePage = await explainer({ definition: sampleQuiz() });
    const element = await wholeQuiz();
    await follow(element, 'aim');
    expect(guidePage.option).to.equal('operation');
    expect(focused(guidePage)).to.equal(heading(guidePage, words.atAGlance));
    expect(focused(guidePage)!.id).to.equal('at-a-glance');
    await follow(element, 'steps');
    expect(focused(guidePage)!.id).to.equal('during');
  });

  it('leads to a section that is about no option, and chooses none', async () => {
    const guidePage = await explainer({ definition: sampleQuiz() });
    const element = await quizAbout('today');
    await follow(element, 'today');
    expect(focused(guidePage)!.id).to.equal('suitability');
    expect(guidePage.option).to.equal(null);
  });

  it('leads to the section of the option that is chosen there, when the question names none', async () => {
    const guidePage = await explainer({ definition: sampleQuiz(), option: 'brace' });
    const element = await quizAbout('effects');
    await follow(element, 'effects');
    expect(guidePage.option).to.equal('brace');
    expect(focused(guidePage)!.id).to.equal('safety');
  });

  it('leads to the choice of an option when none is chosen there, and never nowhere', async () => {
    const guidePage = await explainer({ definition: sampleQuiz() });
    const element = await quizAbout('effects');
    await follow(element, 'effects');
    expect(guidePage.option).to.equal(null);
    expect(focused(guidePage)!.id).to.equal('options');
  });

  it('leads on when the explainer has a version without the option', async () => {
    const guidePage = await explainer({
      definition: sampleQuiz((definition) => {
        definition.options = definition.options.filter(({ id }) => id !== 'operation');
        definition.outcomes = [];
        definition.considerations = [];
        definition.questionsToAsk = [];
        definition.questionsPeopleAsk = [];
        delete definition.quiz;
        delete definition.groups;
      }),
    });
    expect(guidePage.status).to.equal('ready');
    const element = await wholeQuiz();
    await follow(element, 'walked');
    expect(focused(guidePage)!.id).to.equal('options');
    await follow(element, 'aim');
    expect(focused(guidePage)!.id).to.equal('options');
  });

  it('leads to an explainer under another tag', async () => {
    if (!customElements.get('acme-procedure-explainer'))
      ProcedureExplainer.define('acme-procedure-explainer');
    const guidePage = append(
      document.createElement('acme-procedure-explainer'),
    ) as ProcedureExplainer;
    guidePage.definition = sampleQuiz();
    await settled(guidePage);
    const element = await quizAbout('today');
    await follow(element, 'today');
    expect(focused(guidePage)!.id).to.equal('suitability');
  });

  it('leads to an explainer inside another shadow root', async () => {
    const host = append(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    const guidePage = makeExplainer({ definition: sampleQuiz() });
    root.append(guidePage);
    await settled(guidePage);
    const element = await quizAbout('today');
    await follow(element, 'today');
    expect(focused(guidePage)!.id).to.equal('suitability');
  });

  it('does not lead to an explainer of another definition', async () => {
    const other = await explainer({
      definition: sampleQuiz((definition) => {
        definition.id = 'sore-hip';
      }),
    });
    const element = await quizAbout('today');
    const feedback = await lookAt(element, 'today');
    expect(allByRole(feedback, 'button', guide)).to.have.length(0);
    expect(hasDrawer(feedback)).to.equal(true);
    expect(focused(other)).to.equal(null);
  });

  it('is there as soon as the explainer is, and gone with it', async () => {
    const element = await quizAbout('today');
    const feedback = await lookAt(element, 'today');
    expect(hasDrawer(feedback)).to.equal(true);
    const guidePage = await explainer({ definition: sampleQuiz() });
    await settled(element);
    byRole(feedback, 'button', guide);
    expect(hasDrawer(feedback)).to.equal(false);
    guidePage.remove();
    await settled(element);
    expect(allByRole(feedback, 'button', guide)).to.have.length(0);
    expect(hasDrawer(feedback)).to.equal(true);
  });

  it('is there for all questions on one page when the explainer comes late', async () => {
    const element = await wholeQuiz();
    for (const question of ['aim', 'effects', 'today'] as const) await lookAt(element, question);
    await explainer({ definition: sampleQuiz() });
    await settled(element);
    expect(allByRole(element, 'button', guide)).to.have.length(3);
  });

  it('is not offered where a question names no section', async () => {
    await explainer({ definition: sampleQuiz() });
    const element = await quizAbout('friend');
    const feedback = await lookAt(element, 'friend');
    expect(allByRole(feedback, 'button', guide)).to.have.length(0);
    expect(hasDrawer(feedback)).to.equal(false);
  });
});

describe('<consent-comprehension-quiz> without an explainer on the page', () => {
  /** The words in the drawer under a question. */
  async function told(question: SampleQuestion): Promise<string[]> {
    const element = await quizAbout(question);
    const feedback = await lookAt(element, question);
    const line = summary(feedback, drawer);
    line.click();
    return [...line.parentElement!.querySelectorAll('p, li')].map(textOf);
  }

  it('the text of a section of an option is in a drawer', async () => {
    expect(await told('aim')).to.deep.equal([
      'A surgeon smooths the cartilageA smooth layer on the ends of bones. in your knee.',
      'Smooth cartilageA smooth layer on the ends of bones. may rub less.',
    ]);
    expect(await told('steps')).to.deep.equal([
      'You sleep',
      'You feel nothing while the surgeon works.',
    ]);
  });

  it('the options are told by their names', async () => {
    expect((await told('walked')).join(' ')).to.match(
      /^A knee operation A surgeon smooths the cartilage/,
    );
  });

  it('tells whom the guide is for, and whom it is not for, apart', async () => {
    const element = await quizAbout('today');
    const feedback = await lookAt(element, 'today');
    const words = textOf(summary(feedback, drawer).parentElement!);
    expect(words).to.match(
      /Who this is for ?Adults whose knee hurts\. ?Who this is not for ?People whose knee was hurt today\./,
    );
  });

  it('tells who should not have an option apart from what many people notice, for each option', async () => {
    const element = await quizAbout('effects');
    const feedback = await lookAt(element, 'effects');
    const words = textOf(summary(feedback, drawer).parentElement!);
    expect(words).to.match(/A knee operation/);
    expect(words).to.match(/Who should not have it ?You have an infection in the knee\./);
    expect(words).to.match(/What many people notice ?Most people have a stiff knee\./);
    expect(words).to.match(/Who should take care ?You take blood thinners/);
    expect(words).to.match(
      /Medicines and other things it may clash with ?Some herbs make you bleed more\./,
    );
  });

  describe('whatever the section, in the words of the definition', () => {
    interface Pointing {
      readonly section: string;
      readonly option?: string;
      readonly element?: 'capacity' | 'voluntariness' | 'disclosure';
    }

    /** The words in the drawer when the question points to another place, a paragraph each; none without a drawer. */
    async function toldAbout({ section, option, element }: Pointing): Promise<string[]> {
      const quizElement = await quizAbout('today', {
        definition: sampleQuiz((definition) => {
          const question = definition.quiz!.questions.find(({ id }) => id === 'today')!;
          Object.assign(question, { section, option }, element && { element });
        }),
      });
      const feedback = await lookAt(quizElement, 'today');
      if (!hasDrawer(feedback)) return [];
      const line = summary(feedback, drawer);
      line.click();
      return [...line.parentElement!.querySelectorAll('p')].map(textOf);
    }

    it('consent: what it is, and the part that the question is about', async () => {
      expect(await toldAbout({ section: 'consent' })).to.deep.equal([
        consent.introduction,
        'Nobody pushed you',
        'Not even your team.',
      ]);
      expect(await toldAbout({ section: 'consent', element: 'disclosure' })).to.deep.equal([
        consent.introduction,
        consent.elements.disclosure.name,
        consent.elements.disclosure.meaning,
      ]);
    });

    it('consent, where it is about being able to decide', async () => {
      expect(await toldAbout({ section: 'consent', element: 'capacity' })).to.deep.equal([
        consent.introduction,
        consent.elements.capacity.name,
        consent.elements.capacity.meaning,
        'You can decide about your knee.',
        consent.representative,
      ]);
    });

    it('costs, by country', async () => {
      expect(await toldAbout({ section: 'costs' })).to.deep.equal([
        'United Kingdom',
        'The NHS pays.',
        'United States',
        'Your plan may pay.',
        words.approval,
        'Ask your plan first.',
        'You pay a share.',
        words.whereverYouLive,
        'Ask what a brace costs.',
      ]);
    });

    it('questions, about all options or about its own', async () => {
      const all = ['How often have you done this?', 'Are you sure that it is the cartilage?'];
      expect(await toldAbout({ section: 'questions', option: 'brace' })).to.deep.equal([
        ...all,
        'Which colours does the brace have?',
      ]);
      expect(await toldAbout({ section: 'questions' })).to.deep.equal([
        ...all,
        'When do the stitches come out?',
        'Which colours does the brace have?',
      ]);
      expect(await toldAbout({ section: 'questions-people-ask', option: 'brace' })).to.deep.equal([
        'Can I kneel?',
        'Yes, on a cushion.',
      ]);
    });

    const others: readonly (readonly [Pointing, readonly string[]])[] = [
      [
        { section: 'carers' },
        [
          words.whatYouCanDo,
          'Drive the person to the knee clinic.',
          'Carry the shopping.',
          words.whatYouMayNeed,
          'Mind your own back.',
        ],
      ],
      [{ section: 'rights' }, ['Nobody hears of your knee without your yes.']],
      [{ section: 'team', option: 'operation' }, ['A knee operation', 'Does the operation.']],
      [{ section: 'settings' }, []],
      [
        { section: 'equipment' },
        ['Knee brace', 'Straps that hold the knee.', 'Tiny anchor', 'Holds the edge in place.'],
      ],
      [{ section: 'living-with-it' }, []],
      [{ section: 'glossary' }, []],
      [{ section: 'about' }, []],
    ];
    for (const [pointing, words] of others) {
      it(`${pointing.section}: ${words.length > 0 ? words.join(' ') : 'nothing to read'}`, async () => {
        expect(await toldAbout(pointing)).to.deep.equal(words);
      });
    }
  });

  it('the drawer stays open while other questions are answered', async () => {
    const element = await wholeQuiz();
    const feedback = await lookAt(element, 'today');
    const details = summary(feedback, drawer).parentElement as HTMLDetailsElement;
    details.open = true;
    await pick(element, ask.aim, 'Only have a look');
    await check(element, ask.aim);
    expect(details.isConnected && details.open).to.equal(true);
  });
});

describe('<consent-comprehension-quiz> inside a section of the explainer', () => {
  const signs = [words.whenToGetHelp, words.aboutThis];

  async function slotted(parts: Parameters<typeof makeQuiz>[0] = {}) {
    const element = makeQuiz({ slot: 'suitability', topics: 'suitability', ...parts });
    const guidePage = await explainer({ definition: sampleQuiz(), children: [element] });
    await settled(element);
    return { element, guidePage };
  }

  it('has no second signs, notices or footer', async () => {
    const { element, guidePage } = await slotted({
      definition: sampleQuiz((definition) => {
        definition.about.reviewers = [];
      }),
    });
    expect(namesOf(element, 'heading')).to.not.include.members(signs);
    for (const part of ['signs', 'about', 'review-notice', 'stale-notice'])
      expect(element.renderRoot.querySelector(`[part="${part}"]`), part).to.equal(null);
    expect(namesOf(guidePage, 'heading')).to.include.members(signs);
    expect(element.assignedSlot?.closest('section')?.querySelector('#suitability')).to.not.equal(
      null,
    );
    expect(element.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('still says that it is no test', async () => {
    const { element } = await slotted();
    expect(textOf(element.renderRoot.querySelector('.root')!)).to.include('Not a test.');
  });

  it('asks about its section only, and leads to it', async () => {
    const { element, guidePage } = await slotted();
    expect(asked(element)).to.deep.equal([ask.today]);
    await follow(element, 'today');
    expect(focused(guidePage)!.id).to.equal('suitability');
  });

  it('leads to the explainer around it, where there are two', async () => {
    const other = await explainer({ definition: sampleQuiz() });
    const { element, guidePage } = await slotted();
    await follow(element, 'today');
    expect(focused(other)).to.equal(null);
    expect(focused(guidePage)!.id).to.equal('suitability');
  });

  it('has them none the more when it was ready before the explainer', async () => {
    const { answer, give } = delayed();
    answerRequests(answer);
    const element = makeQuiz({ slot: 'suitability', topics: 'suitability' });
    const guidePage = append(makeExplainer({ src: '/knee.json', children: [element] }));
    await settled(element);
    expect(guidePage.status).to.equal('loading');
    give(json(sampleQuiz()));
    await settled(guidePage);
    await settled(element);
    expect(namesOf(element, 'heading')).to.not.include.members(signs);
  });

  it('has its own inside an explainer of another definition', async () => {
    const { element } = await slotted({
      definition: sampleQuiz((definition) => {
        definition.id = 'sore-hip';
      }),
    });
    expect(namesOf(element, 'heading')).to.include.members(signs);
  });

  it('has them again when it is taken out', async () => {
    const { element } = await slotted();
    append(element);
    await settled(element);
    await quiet();
    expect(namesOf(element, 'heading')).to.include.members(signs);
  });

  it('does not make the explainer follow the link of the page once more when it is ready', async () => {
    cleanUp(() => {
      history.replaceState(null, '', location.pathname + location.search);
    });
    history.replaceState(null, '', '#sore-knee/rights');
    const { element, guidePage } = await slotted({ definition: undefined });
    await quiet();
    expect(focused(guidePage)!.id).to.equal('rights');
    const elsewhere = allByRole(openMenu(guidePage), 'radio', words.forMe)[0]!;
    elsewhere.focus();
    element.definition = sampleQuiz();
    await settled(element);
    await quiet();
    expect(element.status).to.equal('ready');
    expect(focused(guidePage)).to.equal(elsewhere);
  });

  it('stands in each section that it is put into', async () => {
    for (const slot of [
      'condition',
      'suitability',
      'options',
      'during',
      'safety',
      'consent',
      'rights',
    ]) {
      const element = makeQuiz({ slot, topics: 'today' });
      const guidePage = await explainer({
        definition: sampleQuiz(),
        option: 'operation',
        depth: 'full',
        children: [element],
      });
      await settled(element);
      expect(element.assignedSlot?.name, slot).to.equal(slot);
      expect(
        element.assignedSlot?.closest('section')?.querySelector(`#${slot}`),
        slot,
      ).to.not.equal(null);
      guidePage.remove();
    }
  });
});

describe('<consent-comprehension-quiz> twice on one page', () => {
  it('keep what they ask and what is answered apart', async () => {
    const [one, other] = [await quiz(), await quiz()];
    await pick(one, ask.aim, 'Only have a look');
    expect(other.worksheet.answers).to.deep.equal({});
    expect(one.worksheet.answers).to.not.deep.equal({});
  });
});
