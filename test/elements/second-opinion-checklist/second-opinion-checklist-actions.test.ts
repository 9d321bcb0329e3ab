import { expect } from 'chai';
import { ChecklistActions } from '../../../src/elements/second-opinion-checklist/second-opinion-checklist-actions.js';
import { secondOpinion } from '../../../src/generated/guidance/en/second-opinion.js';
import { checklistLists } from '../../../src/worksheet/checklist-lists.js';
import { answersOf } from '../../../src/worksheet/worksheet.js';
import { plainHost, type PlainHost } from '../../support/actions-host.js';
import { sampleForChecklist } from '../../support/checklist.js';

function checklistOf(): { readonly host: PlainHost; readonly actions: ChecklistActions } {
  const host = plainHost(sampleForChecklist());
  const actions = new ChecklistActions(host, (one) => checklistLists(one, secondOpinion));
  return { host, actions };
}

describe('ChecklistActions on a plain object', () => {
  it('tick steps, count them aloud, and are complete with the last one', () => {
    const { host, actions } = checklistOf();
    const { steps } = checklistLists(host.definition!, secondOpinion);
    for (const { id } of steps) actions.tick('steps', id);
    expect(host.asked.filter((one) => one === 'complete').length).to.equal(1);
    expect(host.asked.filter((one) => one.startsWith('announced: ')).length).to.equal(steps.length);
    actions.tick('steps', steps[0]!.id);
    expect(host.asked.filter((one) => one === 'complete').length).to.equal(1);
  });

  it('take the state of a record away with the record', () => {
    const { host, actions } = checklistOf();
    actions.add('ownRecords', 'An old scan');
    const [id] = Object.keys(answersOf(host.worksheet, 'ownRecords'));
    actions.choose('records', id!, 'asked');
    actions.remove('ownRecords', id!);
    expect(answersOf(host.worksheet, 'records')).to.deep.equal({});
    expect(answersOf(host.worksheet, 'ownRecords')).to.deep.equal({});
  });

  it('keep a note while it is written, and dispatch the change at its end', () => {
    const { host, actions } = checklistOf();
    const [row] = checklistLists(host.definition!, secondOpinion).compared;
    actions.write('firstView', row!.id, 'It can');
    expect(host.asked).to.deep.equal([]);
    actions.finishWriting('firstView');
    expect(host.asked).to.deep.equal(['changed firstView']);
    actions.write('firstView', row!.id, ' ');
    expect(answersOf(host.worksheet, 'firstView')).to.deep.equal({});
  });

  it('ask for a day before a file is made, and take only a real one', async () => {
    const { host, actions } = checklistOf();
    let isFocused = false;
    actions.saveVisit({ focus: () => (isFocused = true) } as unknown as HTMLElement);
    await host.updateComplete;
    expect(isFocused).to.equal(true);
    expect(actions.visit.dayProblem).to.equal('missing');
    const { typedVisit } = actions;
    typedVisit.writeDay('day', '31');
    typedVisit.writeDay('month', '2');
    typedVisit.writeDay('year', '2097');
    expect(actions.visit).to.include({ date: undefined, dayProblem: undefined });
    typedVisit.finish();
    expect(actions.visit.dayProblem).to.equal('unread');
    typedVisit.writeDay('day', '28');
    typedVisit.writeTime('9:30 am');
    typedVisit.finish();
    expect(actions.visit).to.include({ date: '2097-02-28', time: '09:30', dayProblem: undefined });
    actions.nameTopic(true);
    expect(actions.visit.namesTopic).to.equal(true);
    actions.reset();
    expect(actions.visit.namesTopic).to.equal(false);
  });

  it('do nothing without a definition', () => {
    const host = plainHost();
    const actions = new ChecklistActions(host, () => {
      throw new Error('There are no lists.');
    });
    actions.tick('steps', 'collect');
    actions.saveVisit(document.createElement('input'));
    expect(host.asked).to.deep.equal([]);
  });
});
