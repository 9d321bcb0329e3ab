/** What views are written with. Views that are drawn only for another input need the same object for the same input. */
import type { ProcedureDefinition } from '../../definition/definition.js';
import { Glossary, type GlossaryGuidance } from '../../guidance/glossary.js';
import type { Localizer } from '../../localization/localizer.js';
import { memoizeLast } from '../shared/memoize-last.js';
import { Prose } from '../shared/text/prose.js';
import type { Writers } from '../shared/writers.js';

export class WritersOf {
  readonly #glossaryOf = memoizeLast(
    (definition: ProcedureDefinition, guidance: GlossaryGuidance) =>
      new Glossary(definition, guidance),
  );

  readonly #writers = memoizeLast(
    (
      localizer: Localizer,
      headingLevel: number,
      language: string,
      guidanceLanguage: string,
      safetyLanguage: string,
      glossary: Glossary,
    ): Writers => ({
      localizer,
      prose: new Prose(language, localizer, glossary),
      guidanceProse: new Prose(guidanceLanguage, localizer, glossary),
      safetyProse: new Prose(safetyLanguage, localizer, glossary),
      headingLevel,
    }),
  );

  get(
    localizer: Localizer,
    headingLevel: number,
    definition: ProcedureDefinition,
    guidance: GlossaryGuidance,
    safetyLanguage: string,
  ): Writers {
    const glossary = this.#glossaryOf(definition, guidance);
    return this.#writers(
      localizer,
      headingLevel,
      definition.language,
      guidance.language,
      safetyLanguage,
      glossary,
    );
  }
}
