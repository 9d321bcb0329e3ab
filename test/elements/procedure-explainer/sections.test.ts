import { expect } from 'chai';
import type { ProcedureExplainer } from '../../../src/elements/procedure-explainer/procedure-explainer.js';
import { explainer, openExplainer, sampleExplainer } from '../../support/fixture.js';
import {
  allByRole,
  allByText,
  byRole,
  byText,
  factOf,
  heading,
  namesOf,
  sectionOf,
  textOf,
} from '../../support/roles.js';
import {
  optionIn,
  sampleDefinition,
  type DefinitionInput,
} from '../../support/sample-definition.js';
import { words } from '../../support/words.js';

type Change = (definition: DefinitionInput) => void;

/** Everything about one option. */
function full(option: string | null, change?: Change): Promise<ProcedureExplainer> {
  return explainer({ definition: sampleDefinition(change), option, depth: 'full' });
}

/** The entries of the lists in a part of the page, without the numbers of their sources. */
function entries(place: Element): string[] {
  return allByRole(place, 'listitem').map((entry) => {
    const copy = entry.cloneNode(true) as Element;
    for (const number of copy.querySelectorAll('sup')) number.remove();
    return textOf(copy);
  });
}

/** What stands under a heading, up to the next one. */
function under(element: ProcedureExplainer, name: string): HTMLElement {
  return heading(element, name).parentElement!;
}

describe('<procedure-explainer> when to get help', () => {
  it('stands before anything else but the heading', async () => {
    const element = await sampleExplainer();
    expect(namesOf(element, 'heading').slice(0, 4)).to.deep.equal([
      'Sore knee: what are my options?',
      words.whenToGetHelp,
      words.emergency,
      words.yourOptions,
    ]);
  });

  it('has the signs of the chosen option with that option, open at every depth', async () => {
    const element = await sampleExplainer({ option: 'operation' });
    for (const depth of ['short', 'full'] as const) {
      element.depth = depth;
      await element.updateComplete;
      const option = byRole(element, 'article');
      const cards = allByRole(option, 'heading', /^With this option/).map(textOf);
      expect(cards[0]).to.match(/^With this option, get emergency help/);
      expect(cards[1]).to.match(/^With this option, call your care team/);
      expect(entries(under(element, cards[0]!))).to.deep.equal(['Your calf is hot and swollen.']);
      byText(under(element, cards[0]!), 'Call the knee emergency line now.');
      expect(entries(under(element, cards[1]!))).to.deep.equal(['Your bandage is wet through.']);
    }
  });

  it('has no card for an option that has no signs of its own', async () => {
    const element = await sampleExplainer({ option: 'brace' });
    expect(allByText(element, /^With this option/)).to.have.length(0);
  });
});

describe('<procedure-explainer> an option at a glance', () => {
  it('is told in the same lines for each option', async () => {
    const element = await openExplainer({ option: 'operation' });
    const lines = (): string[] =>
      [...sectionOf(element, words.atAGlance).querySelectorAll('dt')].map(textOf);
    const first = lines();
    expect(first).to.deep.equal([
      words.whatKindItIs,
      words.whatItIsFor,
      words.whatItAimsToDo,
      words.howFarItGoes,
      words.wayIn,
      words.howItIsGiven,
      words.numbing,
      words.scans,
      words.whereItHappens,
      words.howLongItTakes,
      words.nightInHospital,
      words.canItBeDoneAgain,
    ]);
    for (const option of ['brace', 'waiting']) {
      element.option = option;
      await element.updateComplete;
      expect(lines()).to.deep.equal(first);
    }
  });

  it('says what is known', async () => {
    const element = await openExplainer({ option: 'operation' });
    const section = sectionOf(element, words.atAGlance);
    const facts = Object.fromEntries(
      [...section.querySelectorAll('dt')].map((term) => [
        textOf(term),
        factOf(section, textOf(term)),
      ]),
    );
    expect(facts[words.whatItIsFor]).to.equal('To treat');
    expect(facts[words.whatItAimsToDo]).to.equal('To relieveTo restore');
    expect(facts[words.howFarItGoes]).to.match(/^Minimally invasive/);
    expect(facts[words.wayIn]).to.equal('Small cut');
    expect(facts[words.howItIsGiven]).to.equal('Operation');
    expect(facts[words.numbing]).to.equal('General anaestheticRegional anaesthetic');
    expect(facts[words.scans]).to.equal('MRI scan');
    expect(facts[words.whereItHappens]).to.equal('HospitalSurgical centre');
    expect(facts[words.howLongItTakes]).to.equal('about 45 minutes The cut to the last stitch.');
    expect(facts[words.nightInHospital]).to.equal('Sometimes If you live alone, you may stay.');
    expect(facts[words.canItBeDoneAgain]).to.equal('It can be done once more.');
  });

  it('gives several names as a list', async () => {
    const element = await openExplainer({ option: 'operation' });
    expect(entries(sectionOf(element, words.atAGlance))).to.deep.equal([
      'To relieve',
      'To restore',
      'General anaesthetic',
      'Regional anaesthetic',
      'Hospital',
      'Surgical centre',
    ]);
  });

  it('has a drawing beside each word that has one, and none beside what is not known', async () => {
    const drawn = async (option: string): Promise<Record<string, number>> => {
      const section = sectionOf(await sampleExplainer({ option }), words.atAGlance);
      const terms = [...section.querySelectorAll('dt')];
      return Object.fromEntries(
        terms
          .map((term) => [
            textOf(term),
            term.nextElementSibling!.querySelectorAll('svg[aria-hidden="true"]').length,
          ])
          .filter(([, count]) => count !== 0),
      ) as Record<string, number>;
    };
    expect(await drawn('operation')).to.deep.equal({
      [words.wayIn]: 1,
      [words.howItIsGiven]: 1,
      [words.numbing]: 2,
      [words.scans]: 1,
      [words.whereItHappens]: 2,
      [words.howLongItTakes]: 1,
      [words.nightInHospital]: 1,
    });
    expect(await drawn('waiting')).to.deep.equal({ [words.wayIn]: 1, [words.whereItHappens]: 1 });
  });

  it('says that it is not known what no source tells, and what does not apply', async () => {
    const element = await openExplainer({ option: 'waiting' });
    const section = sectionOf(element, words.atAGlance);
    expect(factOf(section, words.howLongItTakes)).to.equal(words.notKnown);
    expect(factOf(section, words.canItBeDoneAgain)).to.equal(words.notKnown);
    expect(factOf(section, words.whatItAimsToDo)).to.equal(words.doesNotApply);
    expect(factOf(section, words.howItIsGiven)).to.equal(words.doesNotApply);
    expect(factOf(section, words.numbing)).to.equal(words.doesNotApply);
    expect(factOf(section, words.nightInHospital)).to.equal(words.doesNotApply);
    expect(factOf(section, words.scans)).to.equal('None');
  });

  const nights = {
    no: words.no,
    sometimes: 'Sometimes',
    usually: 'Usually',
    'not-known': words.notKnown,
  };
  for (const [overnight, night] of Object.entries(nights)) {
    it(`says "${night}" of a night in hospital`, async () => {
      const element = await full('brace', (definition) => {
        optionIn(definition, 'brace').stay = { overnight: overnight as keyof typeof nights };
      });
      expect(factOf(sectionOf(element, words.atAGlance), words.nightInHospital)).to.equal(night);
    });
  }

  it('gives a time in words where there is no number', async () => {
    const element = await full('brace', (definition) => {
      optionIn(definition, 'brace').duration = { words: 'As long as it helps.' };
    });
    expect(factOf(sectionOf(element, words.atAGlance), words.howLongItTakes)).to.equal(
      'As long as it helps.',
    );
  });

  it('gives a range of time', async () => {
    const element = await openExplainer({ option: 'brace' });
    expect(factOf(sectionOf(element, words.atAGlance), words.howLongItTakes)).to.match(
      /^about 6 to 8 weeks$/,
    );
  });
});

describe('<procedure-explainer> what happens', () => {
  it('is told step by step, with when it happens', async () => {
    const element = await full('operation');
    expect(entries(sectionOf(element, words.before))).to.deep.equal([
      'On the day Eat nothing You eat nothing for six hours. You may drink water until two hours before.',
    ]);
    expect(entries(sectionOf(element, words.during))[0]).to.match(/^You sleep You feel nothing/);
    expect(entries(sectionOf(element, words.after))).to.deep.equal([
      'You wake up Your knee is in a bandage.',
    ]);
  });

  it('says so when there is nothing to do', async () => {
    const element = await openExplainer({ option: 'waiting' });
    for (const name of [words.before, words.during, words.after]) {
      byText(sectionOf(element, name), words.nothingToDo);
      expect(entries(sectionOf(element, name))).to.deep.equal([]);
    }
  });

  it('tells recovery by points in time', async () => {
    const element = await openExplainer({ option: 'operation' });
    expect(entries(sectionOf(element, words.recovery))).to.deep.equal([
      'about 2 days (if all goes well) You walk with crutches People differ a lot.',
      'When your team says so You go back to work',
    ]);
  });

  it('says so when recovery does not apply', async () => {
    const element = await openExplainer({ option: 'waiting' });
    byText(sectionOf(element, words.recovery), words.noRecovery);
  });
});

describe('<procedure-explainer> safety', () => {
  it('lists who should not have it, who should take care, what it clashes with and what many notice', async () => {
    const element = await openExplainer({ option: 'operation' });
    expect(entries(under(element, words.whoShouldNotHaveIt))).to.deep.equal([
      'You have an infection in the knee.',
    ]);
    expect(entries(under(element, words.whoShouldTakeCare))[0]).to.match(
      /^You take blood thinners/,
    );
    expect(entries(under(element, words.mayClash))).to.deep.equal([
      'Some herbs make you bleed more.',
    ]);
    expect(entries(under(element, words.manyNotice))).to.deep.equal([
      'Most people have a stiff knee.',
    ]);
  });

  it('says of each empty list that the sources name none', async () => {
    const element = await openExplainer({ option: 'waiting' });
    expect(allByText(sectionOf(element, words.safety), words.noneNamed)).to.have.length(4);
  });

  it('says what to tell the team for every option', async () => {
    const element = await openExplainer({ option: 'waiting' });
    expect(entries(under(element, words.tellYourTeam))).to.have.length(10);
  });
});

describe('<procedure-explainer> the people, places and things', () => {
  it('are explained by the general guidance, with the note of the definition', async () => {
    const element = await full('operation');
    expect(factOf(sectionOf(element, words.whoIsInvolved), 'Surgeon')).to.match(
      /^A doctor who operates\. .* Does the operation\.$/,
    );
    expect(factOf(sectionOf(element, words.whereItHappens), 'Surgical centre')).to.equal(
      'A place for planned operations.',
    );
    expect(factOf(sectionOf(element, words.equipment), 'MRI scan')).to.match(
      / Shows the knee before the day\.$/,
    );
  });

  it('are explained by the definition where it has words of its own', async () => {
    const element = await full('operation');
    expect(factOf(sectionOf(element, words.whoIsInvolved), 'Knee nurse')).to.equal(
      'A nurse who knows knees. She answers the telephone.',
    );
    expect(allByText(sectionOf(element, words.whoIsInvolved), 'Nurse')).to.have.length(0);
  });

  it('can be ones that only the definition knows', async () => {
    const element = await full('operation', (definition) => {
      definition.explanations!.settings = [
        { id: 'knee-school', name: 'Knee school', meaning: 'Where one learns to kneel.' },
      ];
      optionIn(definition, 'operation').settings = [{ id: 'knee-school' }];
    });
    expect(factOf(sectionOf(element, words.atAGlance), words.whereItHappens)).to.equal(
      'Knee school',
    );
    expect(factOf(sectionOf(element, words.whereItHappens), 'Knee school')).to.equal(
      'Where one learns to kneel.',
    );
  });

  it('say so when nobody else is needed', async () => {
    const element = await full('waiting');
    byText(sectionOf(element, words.whoIsInvolved), words.nobodyElse);
  });

  it('say of a device whether it stays in the body', async () => {
    const surgery = await full('operation');
    expect(factOf(surgery, 'Tiny anchor')).to.equal(
      'Holds the edge in place. It stays in your body.',
    );
    const brace = await full('brace');
    expect(factOf(brace, 'Knee brace')).to.equal(
      'Straps that hold the knee. It does not stay in your body.',
    );
  });

  it('say so when no device is used, and leave out scans and numbing where there are none', async () => {
    const element = await full('waiting');
    const section = sectionOf(element, words.equipment);
    byText(section, words.noDevice);
    expect(namesOf(section, 'heading')).to.deep.equal([words.equipment]);
  });
});

describe('<procedure-explainer> living with it', () => {
  it('tells of body, feelings and other people, and of what goes with it', async () => {
    const element = await full('operation');
    expect(entries(under(element, words.inYourBody))).to.deep.equal(['Your knee may swell.']);
    expect(entries(under(element, words.inYourFeelings))).to.deep.equal([
      'Some people feel impatient.',
    ]);
    expect(entries(under(element, words.atWorkAndHome))).to.deep.equal([
      'You cannot drive at first.',
    ]);
    expect(entries(under(element, words.whatGoesWithIt))).to.deep.equal(['Exercises go with it.']);
    byText(sectionOf(element, words.livingWithIt), 'It can be done once more.');
    byText(sectionOf(element, words.livingWithIt), 'Many plans pay for it.');
  });

  it('leaves out the headings of what the definition leaves out', async () => {
    const element = await full('waiting');
    const names = namesOf(sectionOf(element, words.livingWithIt), 'heading');
    expect(names).to.deep.equal([
      words.livingWithIt,
      words.inYourBody,
      words.inYourFeelings,
      words.atWorkAndHome,
    ]);
  });
});

describe('<procedure-explainer> who it is for', () => {
  it('lists both sides', async () => {
    const element = await openExplainer();
    expect(entries(under(element, words.whoThisIsFor))).to.deep.equal(['Adults whose knee hurts.']);
    expect(entries(under(element, words.whoThisIsNotFor))).to.deep.equal([
      'People whose knee was hurt today.',
    ]);
    expect(allByText(element, /^Waiting can do harm/)).to.have.length(0);
  });

  it('says so when waiting can do harm', async () => {
    const element = await full(null, (definition) => {
      definition.decision.timeCritical = true;
    });
    byText(sectionOf(element, words.isThisForYou), words.waitingHarms);
  });
});

describe('<procedure-explainer> questions', () => {
  const toAsk = (element: ProcedureExplainer): string[] =>
    entries(sectionOf(element, words.questionsToAsk));

  it('to ask are the definition’s own first, and then the general ones it does not replace', async () => {
    const element = await full(null);
    const questions = toAsk(element);
    expect(questions.slice(0, 4)).to.deep.equal([
      'How often have you done this? Practice helps.',
      'Are you sure that it is the cartilage?',
      'When do the stitches come out?',
      'Which colours does the brace have?',
    ]);
    expect(questions[4]).to.equal('What is this treatment meant to do?');
    expect(questions).to.not.include('What is my diagnosis, and how sure are you?');
  });

  it('to ask leave out those about other options once one is chosen', async () => {
    expect(toAsk(await full('operation')).slice(0, 3)).to.include('When do the stitches come out?');
    const brace = toAsk(await full('brace'));
    expect(brace).to.include('Which colours does the brace have?');
    expect(brace).to.not.include('When do the stitches come out?');
  });

  it('people ask come with answers, for the chosen option and for all', async () => {
    const asked = (element: ProcedureExplainer): string[] =>
      [...sectionOf(element, words.questionsPeopleAsk).querySelectorAll('details summary')]
        .slice(1)
        .map(textOf);
    expect(asked(await full('operation')).slice(0, 3)).to.deep.equal([
      'Can I kneel?',
      'Will there be a scar?',
      'Is this a test or a treatment?',
    ]);
    const brace = await full('brace');
    expect(asked(brace)).to.not.include('Will there be a scar?');
    const [, first] = sectionOf(brace, words.questionsPeopleAsk).querySelectorAll('summary');
    expect(allByText(brace, 'Yes, on a cushion.')).to.have.length(0);
    first!.click();
    byText(brace, 'Yes, on a cushion.');
  });
});

describe('<procedure-explainer> carers, costs, consent and rights', () => {
  it('carers’ tasks of the definition replace general ones by id and follow them otherwise', async () => {
    const element = await full(null);
    const tasks = entries(under(element, words.whatYouCanDo));
    expect(tasks[1]).to.equal('Drive the person to the knee clinic.');
    expect(tasks.at(-1)).to.equal('Carry the shopping.');
    expect(tasks).to.have.length(6);
    expect(entries(under(element, words.whatYouMayNeed)).at(-1)).to.equal('Mind your own back.');
  });

  it('costs are told by country, with its name', async () => {
    const element = await full(null);
    const section = sectionOf(element, words.costs);
    expect(namesOf(section, 'heading')).to.deep.equal([
      words.costs,
      'United Kingdom',
      'United States',
      words.whereverYouLive,
      words.questionsAboutCosts,
      words.insurersWords,
    ]);
    byText(section, 'The NHS pays.');
    byText(section, words.approval);
    byText(section, 'Ask your plan first.');
    byText(section, 'You pay a share.');
  });

  it('costs name countries in the language of the interface', async () => {
    const { registerLocale } = await import('../../../src/localization/locales.js');
    registerLocale('es', {});
    const element = await explainer({ definition: sampleDefinition(), lang: 'es', depth: 'full' });
    heading(element, 'Reino Unido');
    heading(element, 'Estados Unidos');
  });

  it('costs bring questions and the words of insurers, with where they are used', async () => {
    const element = await full(null);
    const section = sectionOf(element, words.costs);
    const questions = entries(section);
    expect(questions).to.include('Who pays for the car park?');
    expect(questions).to.include('Is it covered, and what will I pay in all?');
    expect(factOf(section, 'Deductible United States')).to.equal(
      'What you pay in a period before the plan starts to pay.',
    );
    expect(factOf(section, 'Appeal')).to.match(/^Asking a plan/);
  });

  it('costs are general where the definition says nothing of them', async () => {
    const element = await full(null, (definition) => {
      delete definition.costs;
    });
    expect(namesOf(sectionOf(element, words.costs), 'heading')).to.deep.equal([
      words.costs,
      words.questionsAboutCosts,
      words.insurersWords,
    ]);
  });

  it('consent is general, with the words of the definition in place of some', async () => {
    const element = await full(null);
    const section = sectionOf(element, words.consent);
    expect(factOf(section, 'Nobody pushed you')).to.equal('Not even your team.');
    expect(allByText(section, 'You were free')).to.have.length(0);
    expect(factOf(section, 'You were told')).to.match(/^You know what would be done/);
    byText(section, 'You can decide about your knee.');
    byText(section, /^If you cannot decide, someone else may do it/);
  });

  it('rights of the definition replace general ones by id', async () => {
    const rights = entries(sectionOf(await full(null), words.yourRights));
    expect(rights).to.include('Nobody hears of your knee without your yes.');
    expect(rights).to.not.include('To privacy: you decide who else is told.');
    expect(rights).to.have.length(8);
  });

  it('nothing is missing when the definition adds nothing', async () => {
    const element = await full('waiting', (definition) => {
      delete definition.carers;
      delete definition.consent;
      delete definition.rights;
      delete definition.explanations;
      delete definition.related;
      definition.questionsToAsk = [];
      definition.questionsPeopleAsk = [];
      definition.glossary = [{ id: 'knee', term: 'knee', meaning: 'A joint.' }];
      definition.condition.summary = { summary: 'The knee hurts.' };
      const operation = optionIn(definition, 'operation');
      operation.summary = { summary: 'A surgeon works on it.' };
      operation.howItWorks = { summary: 'It may rub less.' };
    });
    for (const name of [
      words.forCarers,
      words.consent,
      words.yourRights,
      words.questionsToAsk,
      words.questionsPeopleAsk,
    ])
      expect(textOf(sectionOf(element, name)).length, name).to.be.greaterThan(name.length + 100);
  });

  it('related treatments are named where it says whom this is for', async () => {
    const section = sectionOf(await full(null), words.isThisForYou);
    heading(section, words.related);
    expect(factOf(section, 'A new knee')).to.equal('That is a bigger operation.');
  });
});

describe('<procedure-explainer> text of a definition', () => {
  const attacks = [
    '<img src=x onerror="window.hacked = true">',
    '<script>window.hacked = true</script>',
    '<b>bold</b> &amp; <i>not</i>',
    '{{7*7}} ${7*7}',
  ];

  it('is shown as text, whatever is in it', async () => {
    for (const attack of attacks) {
      const element = await full('operation', (definition) => {
        definition.title = attack;
        definition.summary = attack;
        optionIn(definition, 'operation').name = attack;
        definition.sources[0]!.title = attack;
      });
      expect(textOf(heading(element.shadowRoot!.querySelector('[part="header"]')!, /./))).to.equal(
        attack.trim(),
      );
      expect(element.shadowRoot!.querySelectorAll('img, script, b, i')).to.have.length(0);
    }
    expect((globalThis as { hacked?: boolean }).hacked).to.equal(undefined);
  });
});
