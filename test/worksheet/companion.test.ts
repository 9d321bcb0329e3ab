/** What somebody who is with the reader marks: kept apart from what the reader said, whatever comes from storage. */
import { expect } from 'chai';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import { guidance } from '../../src/generated/guidance/en/index.js';
import { localizerOf } from '../../src/localization/localizer.js';
import { topicsShown } from '../../src/outline/practical-topics.js';
import { answerableIn } from '../../src/worksheet/answerable.js';
import {
  companionGroups,
  hasCompanion,
  thingsToPick,
  withoutGroup,
} from '../../src/worksheet/companion.js';
import { read } from '../../src/worksheet/read.js';
import { reconcile } from '../../src/worksheet/reconcile.js';
import { answer, emptyWorksheet } from '../../src/worksheet/worksheet.js';
import { overviewDefinition } from '../fixtures/overview-definition.js';
import { worksheetOf } from './samples.js';

const definition = parseDefinition(overviewDefinition()).definition!;
const { id, version } = definition;

describe('hasCompanion', () => {
  it('holds from the first mark of that person on, and for nothing of the reader', () => {
    expect(hasCompanion(worksheetOf({ picks: { pain: 'most' }, leaning: { option: 'a' } }))).to.be
      .false;
    for (const group of companionGroups)
      expect(hasCompanion(answer(emptyWorksheet, group, 'option', 'most'))).to.equal(
        group !== 'companionConsiderations',
      );
    expect(hasCompanion(answer(emptyWorksheet, 'companionConsiderations', 'a', 'matters'))).to.be
      .true;
  });
});

describe('withoutGroup', () => {
  it('forgets what that person marked, and nothing of the reader', () => {
    const mine = worksheetOf({ picks: { pain: 'most' } });
    const both = answer(
      answer(mine, 'companionPicks', 'pain', 'most'),
      'companionPicks',
      'walking',
      'most',
    );
    expect(withoutGroup(both, 'companionPicks')).to.deep.equal(mine);
    expect(withoutGroup(mine, 'companionLeaning')).to.equal(mine);
  });
});

describe('thingsToPick', () => {
  it('are the rows of the overview and the practical topics, in the order of the definition', () => {
    const localizer = localizerOf('en');
    const ids = thingsToPick(definition, localizer).map(([one]) => one);
    expect(ids[0]).to.equal('pain');
    expect(ids).to.include('involves-repeat');
    const shown = thingsToPick(definition, localizer, topicsShown(definition));
    expect(shown.length).to.be.below(ids.length);
    const own = { practical: ['cost'] } as const;
    expect(topicsShown(own)).to.deep.equal(['cost']);
  });
});

describe('reconcile, of what somebody with the reader marked', () => {
  const answers = {
    picks: { 'own-1': 'most' },
    concerns: { 'own-1': 'My piano' },
    companionPicks: { pain: 'most', 'own-1': 'most', gone: 'most' },
    companionConsiderations: { music: 'matters', x: 'toString' },
    companionLeaning: { option: 'brace', sureness: '4' },
    companionNotes: { 'own-1': 'From a newer version' },
  };

  it('keeps unplaced what has no place, among it words of the reader, and loses nothing', () => {
    const { worksheet } = read(JSON.stringify({ worksheetVersion: '1.0', answers }));
    const placed = reconcile(worksheet!, { id, version }, answerableIn(definition, guidance));
    expect(placed.answers.companionPicks).to.deep.equal({ pain: 'most' });
    expect(placed.answers.companionLeaning).to.deep.equal({ option: 'brace' });
    expect(placed.answers.concerns).to.deep.equal({ 'own-1': 'My piano' });
    const unplaced = placed.unplaced.map(({ group, id: one }) => `${group}.${one}`);
    expect(unplaced).to.include.members([
      'companionPicks.own-1',
      'companionPicks.gone',
      'companionConsiderations.x',
      'companionLeaning.sureness',
      'companionNotes.own-1',
    ]);
  });
});
