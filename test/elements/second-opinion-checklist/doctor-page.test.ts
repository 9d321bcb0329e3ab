import { expect } from 'chai';
import type { SecondOpinionChecklist } from '../../../src/elements/second-opinion-checklist/second-opinion-checklist.js';
import {
  checklist,
  noteField,
  said,
  sampleForChecklist,
  section,
  setRecord,
  stage,
  tick,
  write,
} from '../../support/checklist.js';
import { replace, settled } from '../../support/fixture.js';
import { allByRole, byRole, byText, isShown, textOf } from '../../support/roles.js';
import { emulateInTest, isChromium } from '../../support/media.js';
import { words } from '../../support/words.js';

/** What is gathered, by the headings on the page. */
function gathered(element: SecondOpinionChecklist): Record<string, string[]> {
  const lists = allByRole(section(element, 'page'), 'list');
  return Object.fromEntries(
    lists.map((list) => [
      textOf(list.previousElementSibling!),
      allByRole(list, 'listitem').map(textOf),
    ]),
  );
}

const everything = {
  worksheetVersion: '1.0',
  answers: {
    considerations: { soon: 'matters', 'no-cut': 'matters-less' },
    concerns: { 'own-1': 'My dog.' },
    quiz: { today: { answer: { kind: 'not-sure' }, checked: { kind: 'not-sure' }, tries: 1 } },
    reasons: { 'knee-sure': 'applies', diagnosis: 'applies' },
    situations: { rare: 'applies' },
    records: { tests: 'sent', 'own-1': 'asked' },
    sharingWith: { 'first-doctor': 'ask-first' },
    ownRecords: { 'own-1': 'Letters', 'own-2': 'A drawing' },
    questions: { 'so-letter': 'ask', 'knee-why': 'ask' },
    ownQuestions: { 'own-1': 'Can I dance?' },
    firstView: { advice: 'Wait.\nThen look again.' },
    secondView: { advice: 'Operate.' },
    visit: { date: '2099-03-12', time: '10:30' },
  },
};

describe('<second-opinion-checklist> the page for the second doctor', () => {
  it('says honestly that nothing is there yet, and has the first three questions', async () => {
    const element = await checklist();
    const place = section(element, 'page');
    byText(place, 'Sore knee: what are my options?');
    byText(place, 'Name:');
    byText(place, words.nothingTicked);
    expect(gathered(element)).to.deep.equal({
      [words.myQuestions]: [
        'Why does my knee hurt?',
        'What are all my options for the knee?',
        'Where do you cut?',
      ],
    });
    expect(place.querySelectorAll('input, textarea')).to.have.length(0);
  });

  it('gathers what was ticked, chosen and written anywhere', async () => {
    const element = await checklist({ worksheet: everything });
    const place = section(element, 'page');
    expect(textOf(place)).to.match(/Date of the visit: March 12, 2099(,| at) 10:30\sAM/);
    expect(gathered(element)).to.deep.equal({
      [words.myReasons]: [
        said('reasons', 'diagnosis'),
        'To be sure about the knee.',
        said('when', 'rare'),
      ],
      [words.whatMattersToMe]: ['I want to walk soon.', 'My dog.'],
      [words.myRecords]: ['Tests of your knee Sent', 'Letters Asked', 'A drawing Not yet'],
      [words.whatYouMayTell]: [words.askMeFirst],
      [words.notesOnFirst]: [`${said('compared', 'advice')}Wait. Then look again.`],
      [words.toTalkAbout]: ['How long I can take'],
      [words.myQuestions]: [
        'Why does my knee hurt?',
        said('questions', 'so-letter'),
        'Can I dance?',
      ],
    });
    expect(textOf(place)).to.not.include('You have not ticked');
    byText(place, words.filledInByPatient);
  });

  it('changes as the reader goes on', async () => {
    const element = await checklist();
    await tick(element, element, said('reasons', 'diagnosis'));
    expect(gathered(element)[words.myReasons]).to.deep.equal([said('reasons', 'diagnosis')]);
    await write(element, noteField(element, words.firstOpinion, said('compared', 'next')), 'Soon');
    expect(gathered(element)[words.notesOnFirst]).to.have.length(1);
    await setRecord(element, 'Tests of your knee', words.asked);
    expect(gathered(element)[words.myRecords]).to.deep.equal(['Tests of your knee Asked']);
    await tick(element, section(element, 'questions'), 'Where do you cut?');
    expect(gathered(element)[words.myQuestions]).to.deep.equal(['Where do you cut?']);
  });

  it('goes without a quiz, and without considerations', async () => {
    const element = await checklist({
      definition: sampleForChecklist((definition) => {
        definition.considerations = [];
        delete definition.quiz;
      }),
      worksheet: { worksheetVersion: '1.0', answers: { situations: { rare: 'applies' } } },
    });
    expect(Object.keys(gathered(element))).to.deep.equal([words.myReasons, words.myQuestions]);
  });

  it('is what is printed by its button, and nothing else', async () => {
    const element = await checklist({ worksheet: everything });
    let printed: unknown[] = [];
    replace(window, 'print', () => {
      printed = [...element.shadowRoot!.querySelectorAll('[data-decision-aid-printed=""]')];
    });
    byRole(section(element, 'page'), 'button', words.printThisPage).click();
    expect(printed).to.deep.equal([section(element, 'page')]);
    dispatchEvent(new Event('afterprint'));
    expect(element.shadowRoot!.querySelector('[data-decision-aid-printed]')).to.equal(null);
    expect(element.hasAttribute('data-decision-aid-printed')).to.equal(false);
  });
});

/** Only Chromium can show here how paper looks. */
if (isChromium) {
  describe('<second-opinion-checklist> on paper', () => {
    it('has the whole text of notes, and room to write where there is none', async () => {
      const element = await checklist({ worksheet: everything });
      await emulateInTest('print');
      const fields = [...element.shadowRoot!.querySelectorAll('textarea')];
      expect(fields.some(isShown)).to.equal(false);
      const cells = [
        ...section(element, 'opinions').querySelectorAll<HTMLElement>('td > .paper-only'),
      ];
      expect(cells.every(isShown)).to.equal(true);
      expect(cells.map((cell) => cell.innerText).filter(Boolean)).to.deep.equal([
        'Wait.\nThen look again.',
        'Operate.',
      ]);
      for (const cell of cells.filter(({ innerText }) => innerText === ''))
        expect(cell.getBoundingClientRect().height).to.be.greaterThan(40);
    });

    it('has boxes and answers, but no buttons and no fields', async () => {
      const element = await checklist({ worksheet: everything });
      await emulateInTest('print');
      const controls = [
        ...element.shadowRoot!.querySelectorAll<HTMLElement>(
          'button:not(.term, .stage-button), textarea, input:not([type="checkbox"], [type="radio"])',
        ),
      ];
      expect(controls.filter(isShown)).to.deep.equal([]);
      expect(allByRole(section(element, 'steps'), 'checkbox')).to.have.length(7);
      expect(allByRole(section(element, 'independence'), 'radio').length).to.be.greaterThan(10);
    });

    it('starts the page for the second doctor on a new sheet', async () => {
      const element = await checklist();
      await emulateInTest('print');
      expect(getComputedStyle(section(element, 'page')).breakBefore).to.equal('page');
      byText(section(element, 'page'), words.dateOfVisit);
    });

    it('has no title over questions of the reader’s own where there are none', async () => {
      const titles = (element: SecondOpinionChecklist): number =>
        allByRole(section(element, 'questions'), 'heading', words.yourOwnQuestions).length;
      const empty = await checklist();
      const filled = await checklist({ worksheet: everything });
      expect([titles(empty), titles(filled)]).to.deep.equal([1, 1]);
      await emulateInTest('print');
      expect([titles(empty), titles(filled)]).to.deep.equal([0, 1]);
    });

    it('has every stage, also those that are closed, and keeps its head with it', async () => {
      const element = await checklist({ isAsItArrives: true });
      stage(element, words.doIWantOne).click();
      await element.updateComplete;
      const bodies = [...element.shadowRoot!.querySelectorAll('.stage-body')];
      expect(bodies.map(isShown)).to.deep.equal([false, false, false]);
      await emulateInTest('print');
      expect(bodies.map(isShown)).to.deep.equal([true, true, true]);
      const [head] = element.shadowRoot!.querySelectorAll('.stage-head');
      expect(getComputedStyle(head!).breakAfter).to.equal('avoid');
    });

    it('says of each record which state holds, and not by its ground', async () => {
      const element = await checklist({ worksheet: everything });
      await emulateInTest('print');
      const states = [...section(element, 'records').querySelectorAll('.record-state')];
      const grounds = states.map((one) => getComputedStyle(one).backgroundColor);
      expect(new Set(grounds).size).to.equal(1);
      const marks = states.map((one) => getComputedStyle(one.querySelector('input')!).opacity);
      expect(new Set(marks)).to.deep.equal(new Set(['1']));
    });

    it('has all questions, also those in the drawer', async () => {
      const element = await checklist();
      await emulateInTest('print');
      dispatchEvent(new Event('beforeprint'));
      await settled(element);
      byRole(section(element, 'questions'), 'checkbox', 'How far can I walk?');
      dispatchEvent(new Event('afterprint'));
      expect(section(element, 'questions').querySelector('details')!.open).to.equal(false);
    });
  });
}
