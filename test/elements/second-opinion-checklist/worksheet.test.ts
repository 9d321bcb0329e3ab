import { expect } from 'chai';
import { registerGuidance } from '../../../src/guidance/registry.js';
import { guidance as english } from '../../../src/generated/guidance/en/index.js';
import {
  box,
  checklist,
  dayFields,
  heardChanges,
  noteField,
  openStages,
  recordState,
  said,
  sampleForChecklist,
  section,
  setRecord,
  tick,
  ticked,
  write,
} from '../../support/checklist.js';
import { append, quiet, settled } from '../../support/fixture.js';
import { allByRole, allByText, byText, namesOf } from '../../support/roles.js';
import { expectConsole } from '../../support/silence.js';
import { words } from '../../support/words.js';

const unplaced = words.unplaced;

describe('<second-opinion-checklist> worksheet', () => {
  it('are shown, and the page that gives them hears of no change', async () => {
    const element = await checklist();
    const heard = heardChanges();
    element.worksheet = {
      worksheetVersion: '1.0',
      answers: { situations: { rare: 'applies' }, firstView: { advice: 'Wait' } },
    };
    await settled(element);
    await openStages(element);
    expect(box(element, said('when', 'rare')).checked).to.equal(true);
    expect(noteField(element, words.firstOpinion, said('compared', 'advice')).value).to.equal(
      'Wait',
    );
    element.worksheet = undefined;
    await settled(element);
    await openStages(element);
    expect(box(element, said('when', 'rare')).checked).to.equal(false);
    expect(noteField(element, words.firstOpinion, said('compared', 'advice')).value).to.equal('');
    expect(heard).to.deep.equal([]);
  });

  it('without a place are kept unplaced, and that is said', async () => {
    const answers = {
      reasons: { 'knee-sure': 'applies', 'long-gone': 'applies' },
      situations: { gone: 'applies' },
      steps: { gone: 'done' },
      records: { gone: 'sent', 'own-1': 'asked' },
      ownRecords: { 'own-1': 'Letters' },
      questions: { gone: 'ask' },
      independence: { gone: 'yes' },
      sharingWith: { gone: 'all' },
      sharing: { gone: 'share' },
      firstView: { gone: 'Some words' },
      secondView: { gone: 'Other words' },
      visit: { date: '2099-02-31', time: '10:30', place: '2099-02-01' },
    };
    const element = await checklist({ worksheet: { worksheetVersion: '1.0', answers } });
    byText(element, unplaced);
    expect(element.worksheet.unplaced.map(({ group, id }) => `${group} ${id}`)).to.deep.equal([
      'reasons long-gone',
      'situations gone',
      'steps gone',
      'records gone',
      'questions gone',
      'independence gone',
      'sharingWith gone',
      'sharing gone',
      'firstView gone',
      'secondView gone',
      'visit date',
      'visit place',
    ]);
    expect(element.worksheet.answers).to.deep.equal({
      reasons: { 'knee-sure': 'applies' },
      records: { 'own-1': 'asked' },
      ownRecords: { 'own-1': 'Letters' },
      visit: { time: '10:30' },
    });
    expect(dayFields(element).map(({ value }) => value)).to.deep.equal(['', '', '']);
  });

  it('of earlier builds are shown with one state for each record, and what has none is kept', async () => {
    expectConsole(/answer-unplaced/u);
    const records = {
      tests: ['asked', 'sent'],
      notes: ['asked', 'received'],
      images: ['received'],
    };
    const element = await checklist({
      worksheet: { worksheetVersion: '1.0', answers: { records } },
    });
    const place = section(element, 'records');
    expect(recordState(place, 'Tests of your knee', words.sent).checked).to.equal(true);
    expect(recordState(place, said('records', 'notes'), words.asked).checked).to.equal(true);
    expect(recordState(place, said('records', 'images'), words.notYet).checked).to.equal(true);
    byText(element, unplaced);
    expect(element.worksheet.unplaced.map(({ id, answer }) => [id, answer])).to.deep.equal([
      ['notes', ['received']],
      ['images', ['received']],
    ]);
  });

  it('all with a place need no notice', async () => {
    const element = await checklist({
      worksheet: { worksheetVersion: '1.0', answers: { reasons: { 'knee-sure': 'applies' } } },
    });
    expect(allByText(element, unplaced)).to.have.length(0);
  });

  it('of another part of the library stay as they are, or are kept unplaced', async () => {
    const element = await checklist({
      worksheet: {
        worksheetVersion: '1.0',
        answers: { considerations: { soon: 'matters', 'long-gone': 'matters' } },
      },
    });
    await tick(element, element, said('reasons', 'risks'));
    expect(element.worksheet.answers.considerations).to.deep.equal({ soon: 'matters' });
    expect(element.worksheet.unplaced.map(({ id }) => id)).to.deep.equal(['long-gone']);
  });

  it('survive a move, an equal definition, and another language of the interface', async () => {
    const element = await checklist();
    await tick(element, section(element, 'steps'), said('steps', 'tell'));
    await write(
      element,
      noteField(element, words.firstOpinion, said('compared', 'advice')),
      'Wait',
    );
    const before = JSON.stringify(element.worksheet);
    append(document.createElement('section')).append(element);
    element.definition = sampleForChecklist();
    await settled(element);
    element.lang = 'es';
    await settled(element);
    await quiet();
    expect(JSON.stringify(element.worksheet)).to.equal(before);
    expect(ticked(element)).to.have.length(1);
  });

  it('go unplaced with their definition, and come back with it', async () => {
    const element = await checklist();
    await tick(element, element, said('reasons', 'risks'));
    await setRecord(element, 'Tests of your knee', words.sent);
    const before = JSON.stringify(element.worksheet.answers);
    element.definition = sampleForChecklist((definition) => {
      definition.id = 'sore-elbow';
    });
    await settled(element);
    expect(ticked(element)).to.deep.equal([]);
    byText(element, unplaced);
    element.definition = sampleForChecklist();
    await settled(element);
    expect(JSON.stringify(element.worksheet.answers)).to.equal(before);
    expect(allByText(element, unplaced)).to.have.length(0);
  });
});

describe('<second-opinion-checklist> general guidance', () => {
  it('can have few questions and be in another language, and each is read in its own', async () => {
    registerGuidance({
      ...english,
      language: 'fr',
      secondOpinion: {
        ...english.secondOpinion,
        reasons: [{ id: 'diagnosis', text: 'Pour vérifier le diagnostic.' }],
        questions: [{ id: 'so-options', text: 'Quelles sont mes options ?' }],
      },
    });
    const element = await checklist({
      definition: sampleForChecklist((definition) => {
        definition.language = 'fr-CA';
        definition.secondOpinion = {};
      }),
    });
    const place = section(element, 'questions');
    expect(namesOf(place, 'checkbox')).to.deep.equal(['Quelles sont mes options ?']);
    expect(place.querySelectorAll('details')).to.have.length(0);
    const reason = byText(section(element, 'forYou'), 'Pour vérifier le diagnostic.');
    expect([reason.lang, reason.dir]).to.deep.equal(['fr', 'ltr']);
    expect(section(element, 'forYou').closest('[lang]')).to.not.equal(null);
    expect(allByRole(section(element, 'page'), 'listitem')).to.have.length(1);
  });
});
