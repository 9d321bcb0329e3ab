/** Registers `<procedure-explainer>`. */
import { ProcedureExplainer } from '../../elements/procedure-explainer/procedure-explainer.js';

ProcedureExplainer.define('procedure-explainer');
