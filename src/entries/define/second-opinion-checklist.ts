/** Registers `<second-opinion-checklist>`. */
import { SecondOpinionChecklist } from '../../elements/second-opinion-checklist/second-opinion-checklist.js';

SecondOpinionChecklist.define('second-opinion-checklist');
