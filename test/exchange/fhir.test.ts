/** A definition and the answers to it in FHIR: what is there, and what never is. */
import { expect } from 'chai';
import fc from '../support/property.js';
import '../../src/entries/guidance/es.js';
import '../../src/entries/locales/es.js';
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import {
  toQuestionnaire,
  toQuestionnaireResponse,
  type FhirQuestionnaireItem,
  type FhirResponseItem,
} from '../../src/entries/fhir.js';
import { companionGroups } from '../../src/worksheet/companion.js';
import { answersOf, emptyWorksheet } from '../../src/worksheet/worksheet.js';
import { fullDefinition } from '../fixtures/full-definition.js';
import { worksheetsOf } from '../fixtures/random-worksheet.js';
import { groupNames, worksheetOf } from '../worksheet/samples.js';

function defined(changes: Readonly<Record<string, unknown>> = {}): ProcedureDefinition {
  const { definition, issues } = parseDefinition({ ...fullDefinition(), ...changes });
  if (!definition) throw new Error(JSON.stringify(issues));
  return definition;
}

const definition = defined();
const [question] = definition.quiz!.questions;
const [option] = definition.options;

/** Every item, those inside of others among them, by its id. */
function itemsOf(
  items: readonly FhirQuestionnaireItem[] = toQuestionnaire(definition).item,
): readonly FhirQuestionnaireItem[] {
  return items.flatMap((item) => [item, ...itemsOf(item.item ?? [])]);
}

function answeredIn(items: readonly FhirResponseItem[] = []): readonly FhirResponseItem[] {
  return items.flatMap((item) => [
    item,
    ...answeredIn(item.item),
    ...(item.answer ?? []).flatMap((answer) => answeredIn(answer.item)),
  ]);
}

function responseTo(
  answers: Parameters<typeof worksheetOf>[0],
  options: Parameters<typeof toQuestionnaireResponse>[2] = {},
): readonly FhirResponseItem[] {
  return answeredIn(
    toQuestionnaireResponse(definition, worksheetOf(answers, definition), options).item,
  );
}

describe('toQuestionnaire', () => {
  it('has no group for what a definition does not have', () => {
    const ids = toQuestionnaire(defined({ quiz: undefined })).item.map(({ linkId }) => linkId);
    expect(ids).not.to.include.members(['quiz']);
    expect(ids).not.to.include.members(['topics']);
    expect(ids).to.include.members(['reasons']);
  });

  it('carries the address, the version, the language and the title of the definition', () => {
    const questionnaire = toQuestionnaire(definition);
    expect(questionnaire.url).to.equal('https://example.org/aids/sore-knee');
    expect(questionnaire.version).to.equal(definition.version);
    expect(questionnaire.language).to.equal('en');
    expect(questionnaire.title).to.equal('Sore knee: what are my options?');
    expect(questionnaire.code).to.deep.equal([
      { system: 'https://example.org/codes', code: 'knee', display: 'Knee' },
    ]);
  });

  it('says that it is neither consent nor a test', () => {
    expect(toQuestionnaire(definition).purpose).to.match(/not consent and not a test/);
  });

  it('names each item by the group and the id of the worksheet, once', () => {
    const ids = itemsOf().map(({ linkId }) => linkId);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids).to.include.members([`quiz.${question!.id}`, 'leaning.option', 'readiness.clear']);
  });

  it('keeps its ids when words, order and version change', () => {
    const changed = defined({
      version: '9.0.0',
      title: 'Another title',
      options: [...(fullDefinition().options as object[])].reverse(),
    });
    expect(
      new Set(itemsOf(toQuestionnaire(changed).item).map(({ linkId }) => linkId)),
    ).to.deep.equal(new Set(itemsOf().map(({ linkId }) => linkId)));
  });

  it('asks about each group of a worksheet, but not how far the reader has read or what somebody with them marked', () => {
    const groups = new Set(itemsOf().map(({ linkId }) => linkId.split('.')[0]));
    expect([...groups, 'stages', ...companionGroups].sort()).to.deep.equal([...groupNames].sort());
  });

  it('says of what belongs to a second opinion that it does, so that its day is not taken for another', () => {
    const texts = new Map(itemsOf().map(({ linkId, text }) => [linkId, text]));
    expect(['reasons', 'situations', 'steps', 'visit'].map((id) => texts.get(id))).to.deep.equal([
      'Second opinion: Reasons to get one',
      'Second opinion: When people often get one',
      'Second opinion: The steps',
      'Second opinion: When',
    ]);
  });

  it('does not tell which answer is right', () => {
    expect(JSON.stringify(toQuestionnaire(definition))).not.to.match(/correct/i);
  });

  it('has the types of R4, and those of R5 where they differ', () => {
    const typeOf = (release: 'R4' | 'R5', id: string) => {
      const { item } = toQuestionnaire(definition, { release });
      const { type, answerConstraint } = itemsOf(item).find(({ linkId }) => linkId === id)!;
      return { type, answerConstraint };
    };
    expect(typeOf('R4', 'leaning.option')).to.deep.equal({
      type: 'choice',
      answerConstraint: undefined,
    });
    expect(typeOf('R4', 'picks').type).to.equal('open-choice');
    expect(typeOf('R5', 'leaning.option')).to.deep.equal({
      type: 'coding',
      answerConstraint: 'optionsOnly',
    });
    expect(typeOf('R5', 'picks')).to.deep.equal({
      type: 'coding',
      answerConstraint: 'optionsOrString',
    });
  });

  it('speaks the language of the definition', () => {
    const { item } = toQuestionnaire(defined({ language: 'es' }));
    expect(itemsOf(item).find(({ linkId }) => linkId === 'quiz')!.text).not.to.match(/Questions/);
  });

  it('has no marks of the glossary', () => {
    const marked = defined({ title: 'About the [[knee]]' });
    expect(toQuestionnaire(marked).title).to.equal('About the knee');
  });
});

describe('toQuestionnaireResponse', () => {
  it('names the questionnaire by its address and version', () => {
    const { questionnaire, contained } = toQuestionnaireResponse(definition, emptyWorksheet);
    expect(questionnaire).to.equal(`https://example.org/aids/sore-knee|${definition.version}`);
    expect(contained).to.equal(undefined);
  });

  it('holds its questionnaire where the definition has no address', () => {
    const { questionnaire, contained } = toQuestionnaireResponse(
      defined({ url: undefined }),
      emptyWorksheet,
    );
    expect(questionnaire).to.equal('#questionnaire');
    expect(contained!.map(({ id }) => id)).to.deep.equal(['questionnaire']);
  });

  it('has no item while nothing is answered', () => {
    expect(toQuestionnaireResponse(definition, emptyWorksheet)).not.to.have.property('item');
  });

  it('says who the reader is in no way, and when only if it is told', () => {
    expect(toQuestionnaireResponse(definition, emptyWorksheet)).to.have.all.keys(
      'resourceType',
      'language',
      'questionnaire',
      'status',
    );
    const authored = new Date(Date.UTC(2026, 2, 4, 5, 6, 7));
    expect(toQuestionnaireResponse(definition, emptyWorksheet, { authored }).authored).to.equal(
      '2026-03-04T05:06:07.000Z',
    );
  });

  it('is in progress unless it is said to be done', () => {
    const statusOf = (options: Parameters<typeof toQuestionnaireResponse>[2]) =>
      toQuestionnaireResponse(definition, emptyWorksheet, options).status;
    expect(statusOf({})).to.equal('in-progress');
    expect(statusOf({ status: 'completed' })).to.equal('completed');
  });

  it('writes a choice as a code under the address of the definition, with its words', () => {
    const [leaning] = responseTo({ leaning: { option: option!.id } });
    expect(leaning).to.deep.include({
      linkId: 'leaning.option',
      answer: [
        {
          valueCoding: {
            system: 'https://example.org/aids/sore-knee/codes/leaning',
            code: option!.id,
            display: option!.name,
          },
        },
      ],
    });
  });

  it('gives the reader’s own words only on request', () => {
    const own = { concerns: { 'own-1': 'My piano' }, picks: { 'own-1': 'most' } };
    expect(responseTo(own)).to.deep.equal([]);
    const strings = responseTo(own, { includesOwnWords: true }).flatMap(({ answer }) => answer);
    expect(strings).to.deep.equal([{ valueString: 'My piano' }, { valueString: 'My piano' }]);
  });

  it('puts how far a record of the reader’s own has come below it', () => {
    const items = responseTo(
      { ownRecords: { 'own-1': 'My notes' }, records: { 'own-1': 'sent' } },
      { includesOwnWords: true },
    );
    expect(items.map(({ linkId }) => linkId)).to.deep.equal(['ownRecords', 'ownRecords.state']);
    expect(items[1]!.answer![0]!.valueCoding!.code).to.equal('sent');
  });

  it('leaves out answers to another definition', () => {
    const worksheet = worksheetOf(
      { leaning: { option: option!.id } },
      { id: 'another', version: '1.0.0' },
    );
    expect(toQuestionnaireResponse(definition, worksheet)).not.to.have.property('item');
  });

  it('leaves out what has no place in the definition', () => {
    expect(responseTo({ leaning: { option: 'gone' }, quiz: { gone: { tries: 0 } } })).to.deep.equal(
      [],
    );
  });

  it('tells neither what was right nor how often the reader tried', () => {
    const written = JSON.stringify(
      toQuestionnaireResponse(
        definition,
        worksheetOf(
          { quiz: { [question!.id]: { answer: { kind: 'not-sure' }, tries: 41 } } },
          definition,
        ),
      ),
    );
    expect(written).to.include('not-sure');
    expect(written).not.to.match(/41|correct|tries/);
  });

  it('takes a worksheet as it was stored, also an older one that lacks what is empty', () => {
    const answers = { leaning: { option: option!.id } };
    const whole = toQuestionnaireResponse(definition, worksheetOf(answers, definition));
    expect(whole).to.have.property('item');
    for (const stored of [
      { worksheetVersion: '1.0', answers },
      JSON.stringify({ worksheetVersion: '1.0', answers }),
      JSON.stringify(worksheetOf(answers, definition)),
    ])
      expect(toQuestionnaireResponse(definition, stored)).to.deep.equal(whole);
  });

  it('says what is wrong with a worksheet that it cannot read, and makes no empty response of it', () => {
    for (const [input, code] of [
      ['{', 'not-json'],
      [7, 'not-a-worksheet'],
      [{ worksheetVersion: '9.0', answers: {} }, 'worksheet-too-new'],
    ] as const)
      expect(() => toQuestionnaireResponse(definition, input)).to.throw(TypeError, code);
  });

  it('refuses a time that is none', () => {
    expect(() =>
      toQuestionnaireResponse(definition, emptyWorksheet, { authored: new Date(NaN) }),
    ).to.throw(RangeError);
  });

  it('has each item under an id of the questionnaire, in its order, whatever was answered', () => {
    const order = itemsOf().map(({ linkId }) => linkId);
    fc.assert(
      fc.property(worksheetsOf(definition), (worksheet) => {
        const { item } = toQuestionnaireResponse(definition, worksheet, { includesOwnWords: true });
        const places = answeredIn(item).map(({ linkId }) => order.indexOf(linkId));
        expect(places.every((place) => place >= 0)).to.equal(true);
        const top = (item ?? []).map(({ linkId }) => order.indexOf(linkId));
        expect(top).to.deep.equal([...top].sort((one, other) => one - other));
      }),
    );
  });

  it('keeps every answer that is a word of a list', () => {
    fc.assert(
      fc.property(worksheetsOf(definition), (worksheet) => {
        const { item } = toQuestionnaireResponse(definition, worksheet);
        const ids = new Set(answeredIn(item).map(({ linkId }) => linkId));
        for (const group of [
          'considerations',
          'leaning',
          'readiness',
          'reasons',
          'steps',
          'topics',
        ] as const)
          for (const id of Object.keys(answersOf(worksheet, group)))
            expect(ids.has(`${group}.${id}`), `${group}.${id}`).to.equal(true);
      }),
    );
  });
});
