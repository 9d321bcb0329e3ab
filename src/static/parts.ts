/** Where there is no page nothing comes later: what the views are made of is here from the start. */
import * as summaryRest from '../elements/decision-summary/views/rest.js';
import { rest as summary } from '../elements/decision-summary/views/rest-part.js';
import * as quizRest from '../elements/consent-comprehension-quiz/views/rest.js';
import { rest as quiz } from '../elements/consent-comprehension-quiz/views/rest-part.js';
import * as explainerRest from '../elements/procedure-explainer/views/rest.js';
import { rest as explainer } from '../elements/procedure-explainer/views/rest-part.js';
import * as comparatorRest from '../elements/risk-benefit-comparator/views/rest.js';
import { rest as comparator } from '../elements/risk-benefit-comparator/views/rest-part.js';
import * as checklistRest from '../elements/second-opinion-checklist/views/rest.js';
import { rest as checklist } from '../elements/second-opinion-checklist/views/rest-part.js';
import * as aboutFooterModule from '../elements/shared/about/about-footer.js';
import { aboutFooter } from '../elements/shared/about/about-view.js';
import { englishWords } from '../elements/shared/english-words.js';
import * as glossaryModule from '../generated/guidance/en/glossary.js';

/** Gives the views their parts. */
export function bringParts(): void {
  englishWords.take(glossaryModule);
  aboutFooter.take(aboutFooterModule);
  quiz.take(quizRest);
  explainer.take(explainerRest);
  comparator.take(comparatorRest);
  checklist.take(checklistRest);
  summary.take(summaryRest);
}
