/** Registers `<consent-comprehension-quiz>`. */
import { ConsentComprehensionQuiz } from '../../elements/consent-comprehension-quiz/consent-comprehension-quiz.js';

ConsentComprehensionQuiz.define('consent-comprehension-quiz');
