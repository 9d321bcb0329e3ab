/** A plain object in the place of an element, for tests of what readers can do there. */
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import type { ElementHost } from '../../src/elements/core/element-host.js';
import { localizerOf } from '../../src/localization/localizer.js';
import { emptyWorksheet, type Worksheet } from '../../src/worksheet/worksheet.js';

/** A host that keeps what is asked of it, in words and in order. */
export interface PlainHost extends ElementHost {
  worksheet: Worksheet;
  readonly definition: ProcedureDefinition | undefined;
  readonly asked: readonly string[];
}

/** A host without an element: no DOM is needed for what actions do. */
export function plainHost(input?: unknown): PlainHost {
  const asked: string[] = [];
  const definition = input === undefined ? undefined : parseDefinition(input).definition;
  if (input !== undefined && !definition) throw new Error('The definition is refused.');
  const host: PlainHost = {
    asked,
    definition,
    worksheet: emptyWorksheet,
    localizer: localizerOf('en'),
    updateComplete: Promise.resolve(true),
    changeAnswers: (group, act) => {
      const next = act(host.worksheet);
      if (next !== host.worksheet) asked.push(`changed ${group}`);
      host.worksheet = next;
    },
    writeAnswers: (_group, act) => {
      host.worksheet = act(host.worksheet);
    },
    finishWriting: (group) => {
      asked.push(`changed ${group}`);
    },
    dispatchSetting: (name) => {
      asked.push(`set ${name}`);
    },
    dispatchComplete: () => {
      asked.push('complete');
    },
    announce: (sentence, content) => {
      asked.push(`announced: ${[sentence, content?.words].filter(Boolean).join(' ')}`);
    },
    print: () => {
      asked.push('printed');
      return Promise.resolve();
    },
    moveTo: (id) => {
      asked.push(`moved to ${id}`);
    },
    requestUpdate: () => undefined,
    fail: (error) => {
      throw error;
    },
  };
  return host;
}
