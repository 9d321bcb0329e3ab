import { expect } from 'chai';
import {
  allSaid,
  box,
  checklist,
  heardChanges,
  markOf,
  radio,
  said,
  sampleForChecklist,
  section,
  tick,
  ticked,
} from '../../support/checklist.js';
import { hurry } from '../../support/clock.js';
import { focused, quiet, settled } from '../../support/fixture.js';
import {
  allByRole,
  allByText,
  byRole,
  byText,
  heading,
  levelOf,
  namesOf,
  shownText,
  summary,
  textOf,
} from '../../support/roles.js';
import { words } from '../../support/words.js';

describe('<second-opinion-checklist> as a whole', () => {
  it('says first when to get help and when not to wait, and then goes through all in order', async () => {
    const element = await checklist();
    const headings = allByRole(element, 'heading');
    expect(headings.map((one) => [levelOf(one), textOf(one)]).slice(0, 7)).to.deep.equal([
      [2, words.gettingSecondOpinion],
      [3, words.whenToGetHelp],
      [4, words.emergency],
      [4, words.callYourTeam],
      [3, words.doNotWait],
      [3, words.isThisForYou],
      [3, words.theSteps],
    ]);
    expect(headings.filter((one) => levelOf(one) === 3).map(textOf)).to.deep.equal([
      words.whenToGetHelp,
      words.doNotWait,
      words.isThisForYou,
      words.theSteps,
      words.yourRecords,
      words.questionsToAsk,
      words.isItIndependent,
      words.whatTheSecondDoctorDoes,
      words.downsides,
      words.sharing,
      words.opinionsSideBySide,
      words.yourVisit,
      words.doctorPage,
      words.aboutThis,
    ]);
  });

  it('leads to each section from a list that is closed at first, and the address stays', async () => {
    const element = await checklist();
    const address = location.href;
    summary(element, words.onThisPage).click();
    const list = byRole(element, 'navigation', words.onThisPage);
    // Engines differ in whether the line that opens it is a button.
    const names = namesOf(list, 'button').filter((name) => name !== words.onThisPage);
    expect(names).to.have.length(10);
    for (const name of names) {
      byRole(list, 'button', name).click();
      expect(textOf(focused(element)!)).to.equal(name);
    }
    expect(location.href).to.equal(address);
  });

  it('says what a second opinion is, and which decision it is about', async () => {
    const element = await checklist();
    const [top] = element.shadowRoot!.querySelectorAll<HTMLElement>('[part="header"]');
    byText(top!, 'Sore knee: what are my options?');
    byText(top!, /^A second opinion is/);
  });

  it('starts at the level of heading that the page sets', async () => {
    const element = await checklist({ attributes: { 'heading-level': '3' } });
    expect(levelOf(heading(element, words.gettingSecondOpinion))).to.equal(3);
    expect(levelOf(heading(element, words.theSteps))).to.equal(4);
  });

  it('shows the general guidance alone where the definition says nothing', async () => {
    const element = await checklist({
      definition: sampleForChecklist((definition) => {
        delete definition.secondOpinion;
      }),
    });
    expect(namesOf(section(element, 'forYou'), 'checkbox')).to.deep.equal([
      ...allSaid('reasons'),
      ...allSaid('when'),
    ]);
    expect(namesOf(section(element, 'steps'), 'checkbox')).to.deep.equal(allSaid('steps'));
    expect(allByRole(section(element, 'waiting'), 'listitem').map(textOf)).to.deep.equal(
      allSaid('doNotWaitIf'),
    );
  });
});

describe('<second-opinion-checklist> when not to wait', () => {
  it('is told by the guidance and the definition, whose words replace those of the same id in place', async () => {
    const element = await checklist();
    expect(allByRole(section(element, 'waiting'), 'listitem').map(textOf)).to.deep.equal([
      said('doNotWaitIf', 'emergency'),
      'Your knee team says that waiting can harm you.',
      'Your knee is hot and red.',
    ]);
    byText(section(element, 'waiting'), 'You can take weeks to decide.');
    expect(textOf(section(element, 'waiting'))).to.not.include('today');
  });

  it('tells to ask today where time is critical', async () => {
    const element = await checklist({
      definition: sampleForChecklist(({ decision }) => {
        decision.timeCritical = true;
        delete decision.time;
      }),
    });
    byText(section(element, 'waiting'), words.askHowLong);
    expect(textOf(section(element, 'waiting'))).to.not.include('weeks');
  });
});

describe('<second-opinion-checklist> reasons and situations', () => {
  it('are the general ones and the definition’s own, in two groups', async () => {
    const element = await checklist();
    const place = section(element, 'forYou');
    expect(namesOf(place, 'group')).to.deep.equal([words.reasons, words.whenPeopleGetOne]);
    const reasons = allSaid('reasons');
    reasons[reasons.indexOf(said('reasons', 'fit'))] = 'To see if a knee operation fits you.';
    expect(namesOf(byRole(place, 'group', words.reasons), 'checkbox')).to.deep.equal([
      ...reasons,
      'To be sure about the knee.',
    ]);
    expect(namesOf(byRole(place, 'group', words.whenPeopleGetOne), 'checkbox').at(-1)).to.equal(
      'Your knee was operated on before.',
    );
  });

  it('are described by what the definition says further', async () => {
    const element = await checklist();
    const reason = box(element, 'To be sure about the knee.');
    const hint = element.shadowRoot!.getElementById(reason.getAttribute('aria-describedby')!)!;
    expect(textOf(hint)).to.equal('A scan can mislead.');
    expect(box(element, 'To see if a knee operation fits you.').hasAttribute('aria-describedby')).to
      .be.false;
  });

  it('are ticked and unticked, and each time the page is told which part changed', async () => {
    const element = await checklist();
    const heard = heardChanges();
    const reason = said('reasons', 'risks');
    await tick(element, element, reason, 'Your knee was operated on before.');
    expect(element.worksheet.answers).to.deep.equal({
      reasons: { risks: 'applies' },
      situations: { 'knee-twice': 'applies' },
    });
    await tick(element, element, reason);
    expect(element.worksheet.answers).to.deep.equal({ situations: { 'knee-twice': 'applies' } });
    expect(heard).to.deep.equal([
      'change kind=answers changed=reasons',
      'change kind=answers changed=situations',
      'change kind=answers changed=reasons',
    ]);
  });

  it('lead to no verdict: with any ticks the section says the same', async () => {
    const element = await checklist();
    const before = shownText(section(element, 'forYou'));
    await tick(element, element, said('reasons', 'risks'), said('when', 'rare'));
    expect(shownText(section(element, 'forYou'))).to.equal(before);
    byText(section(element, 'forYou'), words.nothingIsAddedUp);
  });
});

describe('<second-opinion-checklist> the steps', () => {
  it('are a list in order, with words and a bar for how far it is', async () => {
    const element = await checklist();
    const place = section(element, 'steps');
    expect(byRole(place, 'list').localName).to.equal('ol');
    expect(allByRole(place, 'listitem')).to.have.length(7);
    const bar = byRole(place, 'progressbar', '0 of 7 steps done') as HTMLProgressElement;
    expect([bar.value, bar.max]).to.deep.equal([0, 7]);
    await tick(element, place, 'Collect your knee records.', said('steps', 'tell'));
    byRole(place, 'progressbar', '2 of 7 steps done');
    expect(bar.value).to.equal(2);
    expect(ticked(place)).to.deep.equal([0, 2]);
  });

  it('are told to screen readers once for each tick', async () => {
    hurry();
    const element = await checklist();
    const region = byRole(element, 'status');
    const heard: string[] = [];
    new MutationObserver(() => {
      if (textOf(region) !== '') heard.push(textOf(region));
    }).observe(region, { childList: true, characterData: true, subtree: true });
    await tick(element, section(element, 'steps'), said('steps', 'tell'));
    await quiet();
    await tick(element, section(element, 'forYou'), said('reasons', 'risks'));
    await quiet();
    expect(heard).to.deep.equal(['1 of 7 steps done']);
  });

  it('are complete with the last one, in whatever order, and the page hears that once', async () => {
    const element = await checklist();
    const place = section(element, 'steps');
    const boxes = allByRole(place, 'checkbox').reverse();
    const heard = heardChanges();
    for (const [index, one] of boxes.entries()) {
      one.click();
      await element.updateComplete;
      expect(
        heard.filter((event) => event.startsWith('complete')),
        String(index),
      ).to.have.length(index === 6 ? 1 : 0);
    }
    await tick(element, section(element, 'forYou'), said('reasons', 'risks'));
    expect(heard.filter((event) => event.startsWith('complete'))).to.deep.equal([
      'complete definitionId=sore-knee definitionVersion=1.2.3',
    ]);
    // The change is told before the end.
    expect(heard.slice(-3, -1)).to.deep.equal([
      'change kind=answers changed=steps',
      'complete definitionId=sore-knee definitionVersion=1.2.3',
    ]);
  });

  it('are not complete by a worksheet of the page, nor by taking a tick away', async () => {
    const element = await checklist();
    const heard = heardChanges();
    const steps = Object.fromEntries(
      ['tell', 'choose', 'collect', 'book', 'go', 'compare', 'decide'].map((id) => [id, 'done']),
    );
    element.worksheet = { worksheetVersion: '1.0', answers: { steps } };
    await settled(element);
    byRole(element, 'progressbar', '7 of 7 steps done');
    expect(heard).to.deep.equal([]);
    await tick(element, section(element, 'steps'), said('steps', 'tell'));
    expect(heard).to.deep.equal(['change kind=answers changed=steps']);
  });
});

describe('<second-opinion-checklist> the records', () => {
  it('are a table with three boxes for each, whose names tell the record', async () => {
    const element = await checklist();
    const table = byRole(element, 'table', words.yourRecords);
    expect(namesOf(table, 'columnheader')).to.deep.equal([
      words.record,
      words.askedFor,
      words.haveIt,
      words.sent,
    ]);
    expect(namesOf(table, 'rowheader')).to.include.members([
      said('records', 'notes'),
      'Tests of your knee',
    ]);
    const boxes = allByRole(table, 'checkbox');
    expect(boxes).to.have.length(3 * allByRole(table, 'rowheader').length);
    for (const mark of [words.askedFor, words.haveIt, words.sent])
      box(table, markOf(mark, 'Tests of your knee'));
  });

  it('have marks that do not depend on each other', async () => {
    const element = await checklist();
    const heard = heardChanges();
    const record = 'Tests of your knee';
    await tick(element, element, markOf(words.sent, record), markOf(words.askedFor, record));
    expect(element.worksheet.answers.records).to.deep.equal({ tests: ['asked', 'sent'] });
    await tick(element, element, markOf(words.sent, record), markOf(words.askedFor, record));
    expect(element.worksheet.answers.records).to.equal(undefined);
    expect(heard).to.deep.equal(
      Array.from({ length: 4 }, () => 'change kind=answers changed=records'),
    );
  });

  it('can be of the reader’s own, with the same marks, which go with the record', async () => {
    const element = await checklist();
    const place = section(element, 'records');
    const field = byRole(place, 'textbox', words.anotherRecord) as HTMLInputElement;
    field.value = ' Letters to my aunt ';
    byRole(place, 'button', /^Add/).click();
    await element.updateComplete;
    expect(namesOf(place, 'rowheader').at(-1)).to.match(/^Letters to my aunt/);
    await tick(element, place, markOf(words.haveIt, 'Letters to my aunt'));
    expect(element.worksheet.answers).to.deep.equal({
      ownRecords: { 'own-1': 'Letters to my aunt' },
      records: { 'own-1': ['received'] },
    });
    byRole(place, 'button', /^Remove ?: Letters to my aunt$/).click();
    await element.updateComplete;
    expect(element.worksheet.answers).to.deep.equal({});
    expect(focused(element)).to.equal(field);
    expect(textOf(place)).to.not.include('aunt');
  });
});

describe('<second-opinion-checklist> the questions', () => {
  it('are three at first, the definition’s own before the general ones', async () => {
    const element = await checklist();
    const place = section(element, 'questions');
    expect(namesOf(place, 'checkbox')).to.deep.equal([
      'Why does my knee hurt?',
      'What are all my options for the knee?',
      'Where do you cut?',
    ]);
    const rest = allSaid('questions').filter((text) => text !== said('questions', 'so-options'));
    summary(place, `${rest.length + 1} more questions`).click();
    await element.updateComplete;
    expect(namesOf(place, 'checkbox').slice(3)).to.deep.equal(['How far can I walk?', ...rest]);
  });

  it('say why they are worth asking and which options they are about', async () => {
    const element = await checklist();
    const hintOf = (name: string): string => {
      const id = box(element, name).getAttribute('aria-describedby');
      return id === null ? '' : textOf(element.shadowRoot!.getElementById(id)!);
    };
    summary(element, /more questions$/).click();
    expect(hintOf('Why does my knee hurt?')).to.equal('It may be the hip.');
    expect(hintOf('What are all my options for the knee?')).to.equal('');
    expect(hintOf('Where do you cut?')).to.equal('About: Operation and Wearing a knee brace');
    expect(hintOf('How far can I walk?')).to.equal('It helps to plan. About: Wearing a knee brace');
  });

  it('can be the reader’s own', async () => {
    const element = await checklist();
    const heard = heardChanges();
    const place = section(element, 'questions');
    const field = byRole(place, 'textbox', words.inYourOwnWords) as HTMLInputElement;
    field.value = 'Can I dance?';
    byRole(place, 'button', /^Add/).click();
    await element.updateComplete;
    await tick(element, place, 'Where do you cut?');
    expect(element.worksheet.answers).to.deep.equal({
      ownQuestions: { 'own-1': 'Can I dance?' },
      questions: { 'knee-cut': 'ask' },
    });
    byRole(place, 'button', /^Remove ?: Can I dance\?$/).click();
    await element.updateComplete;
    expect(element.worksheet.answers).to.deep.equal({ questions: { 'knee-cut': 'ask' } });
    expect(heard).to.deep.equal([
      'change kind=answers changed=ownQuestions',
      'change kind=answers changed=questions',
      'change kind=answers changed=ownQuestions',
    ]);
  });
});

describe('<second-opinion-checklist> whether the second view is independent, and what is shared', () => {
  it('has equal answers, and none is chosen for the reader', async () => {
    const element = await checklist();
    const place = section(element, 'independence');
    expect(namesOf(place, 'group')).to.deep.equal([
      ...allSaid('independence'),
      'The second doctor sells no braces.',
    ]);
    for (const group of allByRole(place, 'group')) {
      expect(namesOf(group, 'radio')).to.deep.equal([words.yes, words.no, words.notSure]);
      const looks = allByRole(group, 'radio').map((one) => {
        const { color, backgroundColor, borderColor, fontSize, fontWeight, opacity } =
          getComputedStyle(one.closest('label')!);
        return [color, backgroundColor, borderColor, fontSize, fontWeight, opacity].join();
      });
      expect(new Set(looks).size).to.equal(1);
      byText(group, words.notAnswered);
    }
    expect(namesOf(section(element, 'sharing'), 'group')).to.deep.equal(allSaid('sharing'));
    for (const group of allByRole(section(element, 'sharing'), 'group'))
      expect(namesOf(group, 'radio')).to.deep.equal([words.share, words.keepToMyself]);
    const radios = allByRole(element, 'radio') as HTMLInputElement[];
    expect(radios.some(({ checked }) => checked)).to.equal(false);
  });

  it('is answered, changed and taken back, and the focus stays near', async () => {
    const element = await checklist();
    const heard = heardChanges();
    const place = section(element, 'independence');
    const entry = 'The second doctor sells no braces.';
    for (const [answer, value] of [
      [words.yes, 'yes'],
      [words.no, 'no'],
      [words.notSure, 'not-sure'],
    ] as const) {
      radio(place, entry, answer).click();
      await element.updateComplete;
      expect(element.worksheet.answers.independence).to.deep.equal({ 'knee-brace': value });
    }
    const clear = byRole(place, 'button', markOf(words.clearMyAnswer, entry));
    clear.focus();
    clear.click();
    await element.updateComplete;
    expect(element.worksheet.answers).to.deep.equal({});
    expect(focused(element)).to.equal(radio(place, entry, words.yes));
    expect(radio(place, entry, words.notSure).checked).to.equal(false);
    expect(heard).to.deep.equal(
      Array.from({ length: 4 }, () => 'change kind=answers changed=independence'),
    );
  });

  it('keeps what is shared for each thing, and says nothing about it', async () => {
    const element = await checklist();
    const place = section(element, 'sharing');
    radio(place, said('sharing', 'findings'), words.share).click();
    radio(place, said('sharing', 'advice'), words.keepToMyself).click();
    await element.updateComplete;
    expect(element.worksheet.answers).to.deep.equal({
      sharing: { findings: 'share', advice: 'keep' },
    });
    expect(allByText(place, words.notAnswered)).to.have.length(allSaid('sharing').length - 2);
    byRole(place, 'button', markOf(words.clearMyAnswer, said('sharing', 'advice'))).click();
    await element.updateComplete;
    expect(element.worksheet.answers.sharing).to.deep.equal({ findings: 'share' });
  });
});

describe('<second-opinion-checklist> what to expect', () => {
  it('gives the downsides the same weight as what the second doctor does and the reasons', async () => {
    const element = await checklist();
    const lists = (['reviewer', 'downsides'] as const).map((name) => section(element, name));
    expect(allByRole(lists[0]!, 'listitem').map(textOf)).to.deep.equal([
      ...allSaid('reviewerDoes'),
      'Bends your knee.',
    ]);
    expect(allByRole(lists[1]!, 'listitem').map(textOf)).to.deep.equal([
      ...allSaid('downsides'),
      'A long drive to the other clinic.',
    ]);
    const looks = [
      ...lists.map((place) => allByRole(place, 'listitem')[0]!),
      box(element, said('reasons', 'risks')).parentElement!,
    ].map((one) => {
      const { color, fontSize, fontWeight } = getComputedStyle(one);
      return [color, fontSize, fontWeight].join();
    });
    expect(new Set(looks).size).to.equal(1);
  });

  it('tells how the two doctors talk, and what stays private', async () => {
    const element = await checklist();
    const place = section(element, 'sharing');
    expect(allByRole(place, 'listitem').map(textOf)).to.deep.equal([
      ...allSaid('communication'),
      'Both write to the physiotherapist.',
      ...allSaid('privacy'),
      'Your knee is your own.',
    ]);
  });
});
