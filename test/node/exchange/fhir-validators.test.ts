/** What is written in FHIR, judged by validators that others keep, and by the types of both releases. */
import { expect } from 'chai';
import FhirSchemaValidator from '@asymmetrik/fhir-json-schema-validator';
import { Fhir } from 'fhir';
import { Severities } from 'fhir/validator.js';
import type * as r4 from 'fhir/r4';
import type * as r5 from 'fhir/r5';
import fc from '../../support/property.js';
import '../../../src/entries/guidance/es.js';
import '../../../src/entries/locales/es.js';
import { toQuestionnaire, toQuestionnaireResponse } from '../../../src/entries/fhir.js';
import { emptyWorksheet } from '../../../src/worksheet/worksheet.js';
import { worksheetsOf } from '../../fixtures/random-worksheet.js';
import { definitionIn, fileNames } from '../content/shipped.js';

const bySchema = new FhirSchemaValidator();
const byProfiles = new Fhir();

/** What each of the two has to say against a resource of R4. */
function faultsOf(resource: object): readonly unknown[] {
  const { messages } = byProfiles.validate(resource);
  return [
    ...bySchema.validate(resource),
    ...messages.filter(({ severity }) => severity !== Severities.Information),
  ];
}

const definitions = fileNames.map((name) => ({ name, definition: definitionIn(name) }));

describe('toQuestionnaire and toQuestionnaireResponse, by the validators of others', () => {
  it('would hear of a fault', () => {
    const { item, ...broken } = toQuestionnaire(definitions[0]!.definition);
    expect(bySchema.validate({ ...broken, item: [{ linkId: 7 }] })).not.to.deep.equal([]);
    expect(faultsOf({ ...broken, item: [{ ...item[0], type: 'pain' }] })).not.to.deep.equal([]);
    expect(byProfiles.validate({ ...broken, status: 'so' }).valid).to.equal(false);
  });

  for (const { name, definition } of definitions) {
    it(`writes a valid questionnaire of ${name}`, () => {
      expect(faultsOf(toQuestionnaire(definition))).to.deep.equal([]);
    });

    it(`writes valid responses to ${name}, whatever was answered`, () => {
      fc.assert(
        fc.property(worksheetsOf(definition), fc.boolean(), (worksheet, includesOwnWords) => {
          const response = toQuestionnaireResponse(definition, worksheet, {
            authored: new Date(Date.UTC(2026, 2, 4)),
            includesOwnWords,
          });
          expect(faultsOf(response)).to.deep.equal([]);
        }),
        { numRuns: 20 },
      );
    });
  }

  it('fits the types of both releases', () => {
    const { definition } = definitions[0]!;
    const resources: readonly [
      r4.Questionnaire,
      r5.Questionnaire,
      r4.QuestionnaireResponse,
      r5.QuestionnaireResponse,
    ] = [
      toQuestionnaire(definition) as r4.Questionnaire,
      toQuestionnaire(definition, { release: 'R5' }) as r5.Questionnaire,
      toQuestionnaireResponse(definition, emptyWorksheet) as r4.QuestionnaireResponse,
      toQuestionnaireResponse(definition, emptyWorksheet, {
        release: 'R5',
      }) as r5.QuestionnaireResponse,
    ];
    expect(resources.map(({ resourceType }) => resourceType)).to.deep.equal([
      'Questionnaire',
      'Questionnaire',
      'QuestionnaireResponse',
      'QuestionnaireResponse',
    ]);
  });
});
