/** Every kind of path of the package, for compilers that do not know `exports`. */
import { parseDefinition, type ProcedureExplainer } from 'decision-aid-elements';
import 'decision-aid-elements/define.js';
import 'decision-aid-elements/define/procedure-explainer.js';
import { explainIssue } from 'decision-aid-elements/definition.js';
import { calendarFile } from 'decision-aid-elements/calendar.js';
import type { CustomElements } from 'decision-aid-elements/jsx.d.ts';
import 'decision-aid-elements/locales/es.js';

export const element: ProcedureExplainer = document.createElement('procedure-explainer');
export type Option = CustomElements['procedure-explainer']['option'];
export const found = [parseDefinition('{}'), explainIssue, calendarFile];
