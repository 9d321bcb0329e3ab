/** Registers `<risk-benefit-comparator>`. */
import { RiskBenefitComparator } from '../../elements/risk-benefit-comparator/risk-benefit-comparator.js';

RiskBenefitComparator.define('risk-benefit-comparator');
