import { expect } from 'chai';
import { SummaryActions } from '../../../src/elements/decision-summary/decision-summary-actions.js';
import { answer, answersOf } from '../../../src/worksheet/worksheet.js';
import { plainHost } from '../../support/actions-host.js';
import { sampleDefinition } from '../../support/sample-definition.js';

describe('SummaryActions', () => {
  it('print the page, and nothing else', () => {
    const host = plainHost(sampleDefinition());
    new SummaryActions(host).print({} as HTMLElement);
    expect(host.asked).to.deep.equal(['printed']);
  });

  it('add to the lists of the reader, and take from them', () => {
    const host = plainHost(sampleDefinition());
    const actions = new SummaryActions(host);
    actions.add('helpers', 'My daughter');
    actions.add('unsure', 'How long it takes');
    actions.remove('unsure', 'own-1');
    expect(answersOf(host.worksheet, 'helpers')).to.deep.equal({ 'own-1': 'My daughter' });
    expect(answersOf(host.worksheet, 'unsure')).to.deep.equal({});
    expect(host.asked).to.deep.equal(['changed helpers', 'changed unsure', 'changed unsure']);
  });

  it('say where the reader leans and how ready they are, and take it back', () => {
    const host = plainHost(sampleDefinition());
    const actions = new SummaryActions(host);
    actions.lean('sureness', '2');
    actions.answerReadiness('sure', 'no');
    actions.answerReadiness('sure');
    expect(answersOf(host.worksheet, 'leaning')).to.deep.equal({ sureness: '2' });
    expect(answersOf(host.worksheet, 'readiness')).to.deep.equal({});
  });

  it('pass the device on and back, and change what the other person marks', async () => {
    const host = plainHost(sampleDefinition());
    const actions = new SummaryActions(host);
    await actions.passOn(true, 'their-turn');
    expect(actions.isTheirTurn).to.equal(true);
    actions.change('companionLeaning', (worksheet) =>
      answer(worksheet, 'companionLeaning', 'option', 'not-sure'),
    );
    await actions.passOn(false, 'companion');
    expect(actions.isTheirTurn).to.equal(false);
    expect(host.asked).to.deep.equal([
      'moved to their-turn',
      'changed companionLeaning',
      'moved to companion',
    ]);
    await actions.passOn(true, 'their-turn');
    actions.reset();
    expect(actions.isTheirTurn).to.equal(false);
  });

  it('make no file before there is a definition', () => {
    const host = plainHost();
    const actions = new SummaryActions(host);
    actions.save('text');
    expect([host.asked, actions.done]).to.deep.equal([[], undefined]);
  });
});
