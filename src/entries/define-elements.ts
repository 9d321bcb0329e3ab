/** Registers all elements, under names of the page's choosing. */
import { ConsentComprehensionQuiz } from '../elements/consent-comprehension-quiz/consent-comprehension-quiz.js';
import { ProcedureExplainer } from '../elements/procedure-explainer/procedure-explainer.js';
import { RiskBenefitComparator } from '../elements/risk-benefit-comparator/risk-benefit-comparator.js';
import { SecondOpinionChecklist } from '../elements/second-opinion-checklist/second-opinion-checklist.js';

/** How to register. */
export interface DefineOptions {
  /** Put before each tag with a hyphen: `acme` gives `<acme-procedure-explainer>`. */
  readonly prefix?: string;
  /** A registry other than the page's. */
  readonly registry?: CustomElementRegistry;
}

/**
 * Registers every element, skipping tags that are taken.
 *
 * @throws {SyntaxError} as browsers do, when the prefix makes no valid tag
 */
export function defineElements({ prefix, registry }: DefineOptions = {}): void {
  const tag = (name: string): string => (prefix === undefined ? name : `${prefix}-${name}`);
  ProcedureExplainer.define(tag('procedure-explainer'), registry);
  RiskBenefitComparator.define(tag('risk-benefit-comparator'), registry);
  SecondOpinionChecklist.define(tag('second-opinion-checklist'), registry);
  ConsentComprehensionQuiz.define(tag('consent-comprehension-quiz'), registry);
}
