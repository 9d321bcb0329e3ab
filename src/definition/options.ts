/** Options: their names, and what is about them. */
import type { ProcedureOption } from './definition.js';

/** The name of an option for tight places. */
export function optionName(options: readonly ProcedureOption[], id: string): string {
  const option = options.find((candidate) => candidate.id === id);
  return option?.shortName ?? option?.name ?? id;
}

/** Whether an entry is about an option: about this one, or about all. While no option is chosen, every entry counts. */
export function isAbout(
  { options }: { readonly options?: readonly string[] },
  option: ProcedureOption | undefined,
): boolean {
  return options === undefined || option === undefined || options.includes(option.id);
}
