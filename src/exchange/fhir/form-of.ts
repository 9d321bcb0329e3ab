/** All that a reader can answer about a definition, as a form. */
import type { ProcedureDefinition } from '../../definition/definition.js';
import type { Localizer } from '../../localization/localizer.js';
import type { ChecklistLists } from '../../worksheet/checklist-lists.js';
import type { FormItem } from './form.js';
import { decidingForm } from './form-of-deciding.js';
import { quizForm } from './form-of-quiz.js';
import { secondOpinionForm } from './form-of-second-opinion.js';

export function formOf(
  definition: ProcedureDefinition,
  lists: ChecklistLists,
  localizer: Localizer,
): readonly FormItem[] {
  return [
    ...decidingForm(definition, localizer),
    ...quizForm(definition, localizer),
    ...secondOpinionForm(lists, localizer),
  ];
}
