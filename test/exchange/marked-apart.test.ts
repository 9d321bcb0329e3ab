/** What two people marked apart: where they differ and where they agree, and never more than both have said. */
import { expect } from 'chai';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import { toQuestionnaire, toQuestionnaireResponse } from '../../src/exchange/fhir/fhir.js';
import { markedApart } from '../../src/exchange/summary/marked-apart.js';
import { Localizer } from '../../src/localization/localizer.js';
import { companionGroups } from '../../src/worksheet/companion.js';
import { overviewDefinition } from '../fixtures/overview-definition.js';
import { worksheetOf } from '../worksheet/samples.js';

type Answers = Parameters<typeof worksheetOf>[0];

const consideration = (id: string, topic: string) => ({
  id,
  topic,
  matters: `I care about ${id}.`,
  mattersLess: `I can do without ${id}.`,
  fits: [],
});

const input = overviewDefinition();
const parsed = parseDefinition(input).definition!;
const definition = {
  ...parsed,
  considerations: [
    consideration('a', 'First'),
    consideration('b', 'Second'),
    consideration('c', 'Third'),
    consideration('d', 'Fourth'),
    consideration('e', 'Fifth'),
  ] as unknown as typeof parsed.considerations,
};
const [first, second] = parsed.options;
const localizer = new Localizer('en');

function sectionOf(answers: Answers) {
  return markedApart({ definition, worksheet: worksheetOf(answers), localizer })[0];
}

function linesOf(answers: Answers): readonly string[] {
  const lines = sectionOf(answers)?.lines ?? [];
  return lines.map((line) => line.map(({ text }) => text).join(''));
}

const onlyOne = 'A question that only one of us has answered is not listed.';
const nothingYet = 'Nothing stands here until both of us have answered the same question.';

describe('markedApart', () => {
  it('is not there while nobody else has marked anything', () => {
    expect(sectionOf({})).to.equal(undefined);
    expect(sectionOf({ picks: { pain: 'most' }, considerations: { a: 'matters' } })).to.equal(
      undefined,
    );
  });

  it('tells nothing of what one of them marked before the other has', () => {
    for (const answers of [
      { companionPicks: { pain: 'most' } },
      { companionLeaning: { option: first!.id } },
      { companionConsiderations: { a: 'matters' }, considerations: { b: 'matters' } },
      { companionConsiderations: { a: 'matters' }, leaning: { option: first!.id } },
    ] as readonly Answers[]) {
      const section = sectionOf(answers)!;
      expect(section.isEmpty).to.equal(true);
      expect(linesOf(answers)).to.deep.equal([nothingYet]);
    }
  });

  it('lists where they differ and then where they agree, in the order of the definition', () => {
    expect(
      linesOf({
        considerations: {
          e: 'matters-less',
          d: 'matters-less',
          c: 'matters',
          b: 'matters',
          a: 'matters',
        },
        companionConsiderations: {
          a: 'matters-less',
          b: 'matters-less',
          c: 'matters',
          d: 'matters',
          e: 'matters-less',
        },
      }),
    ).to.deep.equal([
      'Matters to me, and less to the person with me: First; Second',
      'Matters to the person with me, and less to me: Fourth',
      'Matters to both of us: Third',
      'Matters less to both of us: Fifth',
    ]);
  });

  it('says that a question which one of them left out is not listed', () => {
    expect(
      linesOf({
        considerations: { a: 'matters' },
        companionConsiderations: { a: 'matters', b: 'matters' },
      }),
    ).to.deep.equal(['Matters to both of us: First', onlyOne]);
    expect(
      linesOf({
        considerations: { a: 'matters' },
        companionConsiderations: { a: 'matters' },
        leaning: { option: first!.id },
      }),
    ).to.deep.equal(['Matters to both of us: First', onlyOne]);
  });

  it('names what only one of them picked and what both did, of what both were asked', () => {
    expect(
      linesOf({
        concerns: { 'own-1': 'My \n piano', 'own-2': 'Not picked' },
        picks: { 'own-1': 'most', 'involves-cost': 'most', pain: 'most' },
        companionPicks: { pain: 'most', 'involves-stay': 'most' },
      }),
    ).to.deep.equal([
      'Only I picked: Cost',
      'Only the person with me picked: Nights in hospital',
      `Both of us picked: ${parsed.overview!.rows[0]!.name}`,
    ]);
  });

  it('says where each of them leans, as well where that is no option yet', () => {
    const leaning = (mine: string, theirs: string) =>
      linesOf({ leaning: { option: mine }, companionLeaning: { option: theirs } });
    expect(leaning(first!.id, second!.id)).to.deep.equal([
      `I lean to: ${first!.name}. The person with me leans to: ${second!.name}.`,
    ]);
    expect(leaning('not-sure', first!.id)).to.deep.equal([
      `I lean to: no option yet. The person with me leans to: ${first!.name}.`,
    ]);
    expect(leaning(first!.id, first!.id)).to.deep.equal([`Both of us lean to: ${first!.name}`]);
    expect(leaning('not-sure', 'not-sure')).to.deep.equal(['Both of us lean to: no option yet']);
  });
});

describe('toQuestionnaireResponse', () => {
  it('has the answers of the patient, and none of somebody who is with them', () => {
    const { id, version } = parsed;
    const worksheet = worksheetOf(
      {
        leaning: { option: first!.id },
        companionPicks: { pain: 'most' },
        companionLeaning: { option: second!.id },
      },
      { id, version },
    );
    const response = toQuestionnaireResponse(parsed, worksheet);
    expect(response.item!.map(({ linkId }) => linkId)).to.deep.equal(['leaning.option']);
    const form = JSON.stringify(toQuestionnaire(parsed));
    for (const group of companionGroups) expect(form).not.to.contain(group);
  });
});
