/**
 * The elements, in the order in which readers meet them. Whatever goes through all of them reads this list: registering,
 * stories, sizes, audits.
 */
import { ConsentComprehensionQuiz } from './consent-comprehension-quiz/consent-comprehension-quiz.js';
import { ProcedureExplainer } from './procedure-explainer/procedure-explainer.js';
import { RiskBenefitComparator } from './risk-benefit-comparator/risk-benefit-comparator.js';
import { SecondOpinionChecklist } from './second-opinion-checklist/second-opinion-checklist.js';
import { DecisionAid } from './decision-aid/decision-aid.js';
import { DecisionSummary } from './decision-summary/decision-summary.js';

export const elements = [
  ProcedureExplainer,
  RiskBenefitComparator,
  ConsentComprehensionQuiz,
  SecondOpinionChecklist,
  DecisionAid,
  DecisionSummary,
] as const;
