/** The checks for authors. For tools and for Node; no reader's page needs them. */
export {
  checkDefinition,
  type CheckOptions,
  type CheckResult,
} from '../checks/check-definition.js';
export type { CheckFinding } from '../checks/finding.js';
export { readIpdas, type IpdasItem, type IpdasReadout, type ItemState } from '../checks/ipdas.js';
export type { PlaceInText } from '../checks/place-in-text.js';
export type { CheckSeverity } from '../checks/rule.js';
