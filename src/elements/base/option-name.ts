/** Names of options. */
import type { Option } from '../../definition/definition.js';

/** The name of an option for tight places. */
export function optionName(options: readonly Option[], id: string): string {
  const option = options.find((candidate) => candidate.id === id);
  return option?.shortName ?? option?.name ?? id;
}
