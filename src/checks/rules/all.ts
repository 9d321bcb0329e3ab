/** All rules, kind by kind. */
import type { Rule } from '../rule.js';
import { belongingRules } from './belonging.js';
import { callRules } from './calls-for-help.js';
import { careWordRules } from './care-words.js';
import { claimRules } from './claims.js';
import { comparingWordRules } from './comparing-words.js';
import { comparisonRules } from './comparisons.js';
import { completenessRules } from './completeness.js';
import { considerationRules } from './considerations.js';
import { doseAndTimeRules } from './doses-and-times.js';
import { exchangedNumberRules, translationOrderRules } from './exchanged-numbers.js';
import { findingWordRules } from './finding-words.js';
import { findingRules } from './findings.js';
import { guidanceRules } from './guidance.js';
import { letterRules } from './letters.js';
import { linkRules } from './links.js';
import { numbersAsTold } from './numbers-as-told.js';
import { numbersInTexts } from './numbers-in-texts.js';
import { optionTextRules } from './option-texts.js';
import { optionRules } from './options.js';
import { outcomeRules } from './outcomes.js';
import { overviewNameRules } from './overview-names.js';
import { overviewWordRules } from './overview-words.js';
import { overviewRules } from './overview.js';
import { peopleAndDateRules } from './people-and-dates.js';
import { plainLanguageRules } from './plain-language.js';
import { plainTextRules } from './plain-text.js';
import { questionRules } from './questions.js';
import { quizAnswerRules } from './quiz-answers.js';
import { quizRules } from './quiz.js';
import { safetyRules } from './safety.js';
import { sealRules } from './sealed.js';
import { scaleRules } from './scales.js';
import { slipRules } from './slips.js';
import { sourceRules } from './sources.js';
import { certaintyTellingRules } from './certainty-as-told.js';
import { payingRules } from './paying.js';
import { cautionRules } from './cautions.js';
import { countRules } from './counts-told-twice.js';
import { countryRules } from './countries-as-told.js';
import { partRules } from './parts-of-the-body.js';
import { fitReasonRules } from './reasons-of-fits.js';
import { medicineRules } from './medicines.js';
import { signsToldTwice } from './signs-told-twice.js';
import { statisticRules } from './statistics-as-told.js';
import { studyTellingRules } from './studies-as-told.js';
import { studyRules } from './studies.js';
import { remainsRules } from './remains.js';
import { toldElsewhereRules } from './told-elsewhere.js';
import { timesToldTwice } from './times-told-twice.js';
import { surenessWordRules } from './sureness-words.js';
import { signWordRules } from './sign-words.js';
import { promiseRules } from './promises.js';
import { foreignWordRules } from './foreign-words.js';
import { toneRules } from './tone.js';
import { translationBesideRules } from './translation-beside.js';
import { translationCareRules } from './translation-care.js';
import { translationFigureRules } from './translation-figures.js';
import { translationNegationRules } from './translation-negation.js';
import { translationWordRules } from './translation-words.js';
import { translationRules } from './translation.js';
import { unitRules } from './units.js';
import { wordingRules } from './wording.js';
import { wordsOfEachRules } from './words-of-each.js';
import { bothWaysRules } from './told-both-ways.js';
import { rowRules } from './rows-as-told.js';
import { termRules } from './terms-as-explained.js';
import { whoKnewRules } from './who-knew.js';
import { wishRules } from './wishes-as-told.js';
import { reassuranceRules } from './reassurance.js';

export const rules: readonly Rule[] = [
  ...safetyRules,
  ...callRules,
  ...signWordRules,
  ...findingRules,
  ...findingWordRules,
  ...studyRules,
  ...claimRules,
  ...comparisonRules,
  ...comparingWordRules,
  ...unitRules,
  ...doseAndTimeRules,
  ...exchangedNumberRules,
  ...scaleRules,
  ...numbersInTexts,
  ...outcomeRules,
  ...overviewRules,
  ...optionRules,
  ...optionTextRules,
  ...quizRules,
  ...questionRules,
  ...slipRules,
  ...wordingRules,
  ...promiseRules,
  ...surenessWordRules,
  ...toneRules,
  ...belongingRules,
  ...completenessRules,
  ...guidanceRules,
  ...sourceRules,
  ...linkRules,
  ...peopleAndDateRules,
  ...plainLanguageRules,
  ...letterRules,
  ...foreignWordRules,
  ...plainTextRules,
  ...careWordRules,
  ...considerationRules,
  ...numbersAsTold,
  ...overviewWordRules,
  ...quizAnswerRules,
  ...wordsOfEachRules,
  ...timesToldTwice,
  ...remainsRules,
  ...toldElsewhereRules,
  ...studyTellingRules,
  ...countryRules,
  ...countRules,
  ...statisticRules,
  ...certaintyTellingRules,
  ...payingRules,
  ...signsToldTwice,
  ...medicineRules,
  ...fitReasonRules,
  ...partRules,
  ...cautionRules,
  ...overviewNameRules,
  ...bothWaysRules,
  ...rowRules,
  ...termRules,
  ...whoKnewRules,
  ...wishRules,
  ...reassuranceRules,
  ...sealRules,
  ...translationRules,
  ...translationNegationRules,
  ...translationWordRules,
  ...translationCareRules,
  ...translationFigureRules,
  ...translationOrderRules,
  ...translationBesideRules,
];
