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
  setRecord,
  stage,
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
import { named, sentences, words } from '../../support/words.js';

/** The fieldsets of a place. Engines call a drawer a group as well. */
function groupsIn(place: Element): HTMLElement[] {
  return allByRole(place, 'group').filter(({ localName }) => localName === 'fieldset');
}

/** Whether words stand on the page, and are not said by the live region. */
function isOnPage(element: Element): boolean {
  return element.closest('[role="status"]') === null;
}

describe('<second-opinion-checklist> as a whole', () => {
  it('says first when to get help and if there is time, and then goes through three stages', async () => {
    const element = await checklist();
    const namesAt = (level: number): string[] =>
      allByRole(element, 'heading')
        .filter((one) => levelOf(one) === level)
        .map((one) => textOf(one).replace(/^\d\. /u, ''));
    expect(namesAt(2)).to.deep.equal([sentences.gettingSecondOpinion('A sore knee')]);
    expect(namesAt(3)).to.deep.equal([
      words.whenToGetHelp,
      words.isThereTime,
      words.doIWantOne,
      words.getReady,
      words.compareWhatTheySaid,
      words.doctorPage,
      words.aboutThis,
    ]);
    expect(namesAt(4).slice(2, -3)).to.deep.equal([
      words.reasons,
      words.downsides,
      words.whomToAskFirst,
      words.theSteps,
      words.yourRecords,
      words.questionsToAsk,
      words.whatTheSecondDoctorDoes,
      words.yourVisit,
      words.whatItMayCost,
      words.opinionsSideBySide,
      words.isItIndependent,
      words.sharing,
    ]);
  });

  it('says what a second opinion is', async () => {
    const element = await checklist({ isAsItArrives: true });
    summary(element, words.whatItIs).click();
    byText(element, /^A second opinion is/);
  });

  it('starts at the level of heading that the page sets', async () => {
    const element = await checklist({ attributes: { 'heading-level': '3' } });
    expect(levelOf(heading(element, sentences.gettingSecondOpinion('A sore knee')))).to.equal(3);
    expect(levelOf(heading(element, words.getReady))).to.equal(4);
    expect(levelOf(heading(element, words.theSteps))).to.equal(5);
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
    expect(allByRole(section(element, 'time'), 'listitem').map(textOf)).to.deep.equal(
      allSaid('doNotWaitIf'),
    );
  });
});

describe('<second-opinion-checklist> when not to wait', () => {
  it('is told by the definition first, and by the guidance in a drawer; words of the same id are replaced', async () => {
    const element = await checklist({ isAsItArrives: true });
    const place = section(element, 'time');
    const own = ['Your knee team says that waiting can harm you.', 'Your knee is hot and red.'];
    expect(allByRole(place, 'listitem').map(textOf)).to.deep.equal(own);
    summary(place, named('1 more', words.doNotWait)).click();
    expect(allByRole(place, 'listitem').map(textOf)).to.deep.equal([
      ...own,
      said('doNotWaitIf', 'emergency'),
    ]);
    byText(place, 'You can take weeks to decide.');
    expect(textOf(place)).to.not.include('today');
  });

  it('is told at once where the definition says nothing of its own', async () => {
    const element = await checklist({
      isAsItArrives: true,
      definition: sampleForChecklist((definition) => {
        delete definition.secondOpinion!.doNotWaitIf;
        delete definition.decision.time;
      }),
    });
    const place = section(element, 'time');
    expect(allByRole(place, 'listitem').map(textOf)).to.deep.equal(allSaid('doNotWaitIf'));
    byText(place, words.askHowLongYouCanTake);
  });

  it('tells to ask today where time is critical', async () => {
    const element = await checklist({
      isAsItArrives: true,
      definition: sampleForChecklist(({ decision }) => {
        decision.timeCritical = true;
        delete decision.time;
      }),
    });
    byText(section(element, 'time'), words.askHowLong);
    expect(allByRole(section(element, 'time'), 'listitem')).to.have.length(3);
    expect(textOf(section(element, 'time'))).to.not.include('weeks');
  });
});

describe('<second-opinion-checklist> reasons and situations', () => {
  it('are the general ones and the definition’s own, in two groups', async () => {
    const element = await checklist();
    const place = section(element, 'forYou');
    expect(groupsIn(place).map((group) => textOf(group.querySelector('legend')!))).to.deep.equal([
      words.reasons,
      words.whenPeopleGetOne,
    ]);
    const reasons = allSaid('reasons');
    reasons[reasons.indexOf(said('reasons', 'fit'))] = 'To see if a knee operation fits you.';
    expect(namesOf(groupsIn(place)[0]!, 'checkbox')).to.deep.equal([
      ...reasons,
      'To be sure about the knee.',
    ]);
    expect(namesOf(groupsIn(place)[1]!, 'checkbox').at(-1)).to.equal(
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
    byText(element, 'Tick what is true. Nothing is added up.');
  });
});

describe('<second-opinion-checklist> the steps', () => {
  it('are a list in order, and the stage says how many are done', async () => {
    const element = await checklist();
    const place = section(element, 'steps');
    expect(byRole(place, 'list').localName).to.equal('ol');
    expect(allByRole(place, 'listitem')).to.have.length(7);
    byText(element, '0 of 7 steps done');
    await tick(element, place, 'Collect your knee records.', said('steps', 'tell'));
    stage(element, words.getReady).click();
    await element.updateComplete;
    expect(
      allByText(element, /steps? done$/u)
        .filter(isOnPage)
        .map(textOf),
    ).to.deep.equal(['2 of 7 steps done']);
    stage(element, words.getReady).click();
    await element.updateComplete;
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
    byText(element, '7 of 7 steps done');
    expect(heard).to.deep.equal([]);
    await tick(element, section(element, 'steps'), said('steps', 'tell'));
    expect(heard).to.deep.equal(['change kind=answers changed=steps']);
  });
});

describe('<second-opinion-checklist> the records', () => {
  it('have three states each, of which one holds: at first, not yet', async () => {
    const element = await checklist();
    const place = section(element, 'records');
    const groups = allByRole(place, 'radiogroup');
    expect(groups).to.have.length(allSaid('records').length + 1);
    expect(namesOf(place, 'radiogroup')).to.include.members([
      said('records', 'notes'),
      'Tests of your knee',
    ]);
    for (const group of groups) {
      const states = allByRole(group, 'radio') as HTMLInputElement[];
      expect(namesOf(group, 'radio')).to.deep.equal([words.notYet, words.asked, words.sent]);
      expect(states.map(({ checked }) => checked)).to.deep.equal([true, false, false]);
    }
  });

  it('look chosen only where somebody chose them: not yet is where all begin', async () => {
    const element = await checklist();
    const place = section(element, 'records');
    await setRecord(element, 'Tests of your knee', words.asked);
    const looksOf = (input: HTMLElement): string => {
      const { color, backgroundColor, borderColor, fontWeight } = getComputedStyle(
        input.closest('label')!,
      );
      return [color, backgroundColor, borderColor, fontWeight].join();
    };
    const all = allByRole(place, 'radio') as HTMLInputElement[];
    const isDone = (input: HTMLInputElement): boolean =>
      textOf(input.closest('label')!) === words.asked;
    const chosen = new Set(all.filter((one) => one.checked && isDone(one)).map(looksOf));
    const begun = new Set(all.filter((one) => one.checked && !isDone(one)).map(looksOf));
    const others = new Set(all.filter(({ checked }) => !checked).map(looksOf));
    expect([chosen.size, begun.size, others.size]).to.deep.equal([1, 1, 1]);
    expect(new Set([...chosen, ...begun, ...others]).size).to.equal(3);
  });

  it('go on, back, and to not yet, and each time the page is told which part changed', async () => {
    const element = await checklist();
    const heard = heardChanges();
    const record = 'Tests of your knee';
    for (const [state, kept] of [
      [words.sent, { tests: 'sent' }],
      [words.asked, { tests: 'asked' }],
      [words.notYet, undefined],
    ] as const) {
      await setRecord(element, record, state);
      expect(element.worksheet.answers.records).to.deep.equal(kept);
    }
    expect(heard).to.deep.equal(
      Array.from({ length: 3 }, () => 'change kind=answers changed=records'),
    );
  });

  it('can be of the reader’s own, with the same states, which go with the record', async () => {
    const element = await checklist();
    const place = section(element, 'records');
    const field = byRole(place, 'textbox', words.anotherRecord) as HTMLInputElement;
    field.value = ' Letters to my aunt ';
    byRole(place, 'button', /^Add/).click();
    await element.updateComplete;
    expect(namesOf(place, 'radiogroup').at(-1)).to.equal('Letters to my aunt');
    await setRecord(element, 'Letters to my aunt', words.sent);
    expect(element.worksheet.answers).to.deep.equal({
      ownRecords: { 'own-1': 'Letters to my aunt' },
      records: { 'own-1': 'sent' },
    });
    byRole(place, 'button', /^Remove ?: Letters to my aunt$/).click();
    await element.updateComplete;
    expect(element.worksheet.answers).to.deep.equal({});
    expect(focused(element)).to.equal(field);
    expect(textOf(place)).to.not.include('aunt');
  });

  it('are five at first, and the others in a drawer', async () => {
    const element = await checklist({ isAsItArrives: true });
    stage(element, words.getReady).click();
    await element.updateComplete;
    const place = section(element, 'records');
    expect(allByRole(place, 'radiogroup')).to.have.length(5);
    const others = allSaid('records').length + 1 - 5;
    summary(place, named(`${others} more`, words.yourRecords)).click();
    expect(allByRole(place, 'radiogroup')).to.have.length(5 + others);
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
    expect(groupsIn(place).map((group) => textOf(group.querySelector('legend')!))).to.deep.equal([
      ...allSaid('independence'),
      'The second doctor sells no braces.',
    ]);
    for (const group of groupsIn(place)) {
      expect(namesOf(group, 'radio')).to.deep.equal([words.yes, words.no, words.notSure]);
      const looks = allByRole(group, 'radio').map((one) => {
        const { color, backgroundColor, borderColor, fontSize, fontWeight, opacity } =
          getComputedStyle(one.closest('label')!);
        return [color, backgroundColor, borderColor, fontSize, fontWeight, opacity].join();
      });
      expect(new Set(looks).size).to.equal(1);
      byText(group, words.notAnswered);
    }
    const [shared, ...things] = groupsIn(section(element, 'sharing'));
    expect(namesOf(shared!, 'radio')).to.deep.equal([
      words.everything,
      words.askMeFirst,
      words.nothing,
    ]);
    expect(things.map((group) => textOf(group.querySelector('legend')!))).to.deep.equal(
      allSaid('sharing'),
    );
    for (const group of things)
      expect(namesOf(group, 'radio')).to.deep.equal([words.share, words.keepToMyself]);
    const radios = [shared!, ...things, ...groupsIn(place)].flatMap(
      (group) => allByRole(group, 'radio') as HTMLInputElement[],
    );
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

  it('keeps how much is shared in one choice, which can be taken back', async () => {
    const element = await checklist({ isAsItArrives: true });
    stage(element, words.compareWhatTheySaid).click();
    await element.updateComplete;
    const place = section(element, 'sharing');
    expect(groupsIn(place)).to.have.length(1);
    for (const [answer, value] of [
      [words.everything, 'all'],
      [words.askMeFirst, 'ask-first'],
      [words.nothing, 'nothing'],
    ] as const) {
      radio(place, words.sharing, answer).click();
      await element.updateComplete;
      expect(element.worksheet.answers).to.deep.equal({ sharingWith: { 'first-doctor': value } });
    }
    byRole(place, 'button', named(words.clearMyAnswer, words.sharing)).click();
    await element.updateComplete;
    expect(element.worksheet.answers).to.deep.equal({});
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
    expect(allByText(place, words.notAnswered)).to.have.length(allSaid('sharing').length - 1);
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
