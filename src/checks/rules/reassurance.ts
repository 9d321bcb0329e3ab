/** Reassurance where care is needed: a person who is left alone, a medicine that is safe for all, a praised other treatment. */
import { meaningWordsOf } from '../lexicon/meanings.js';
import { hitsInSentences, type Rule } from '../rule.js';

const leftAlone: Rule = {
  code: 'carer-lets-go',
  severity: 'error',
  what: 'Carers are told to let a person who was treated drive, or be alone: {}.',
  why: 'After numbing, sedation or an operation people fall, and drive into others.',
  source: 'advice to drivers after an anaesthetic: at least 24 hours',
  mend: 'Say who takes them home, and who stays with them.',
  find: ({ definition: { language }, prose, lexicon }) => {
    const words = meaningWordsOf(language);
    return hitsInSentences(
      prose.filter(({ pointer }) => /^\/carers\/|^\/options\/\d+\/help\//.test(pointer)),
      (sentence) =>
        lexicon?.negation.test(sentence) === false ? words?.letsGo.exec(sentence)?.[0] : undefined,
    );
  },
};

const safeForAll: Rule = {
  code: 'safe-in-spite-of-an-illness',
  severity: 'error',
  what: 'Where readers are told to be careful, this says that it is safe in spite of an illness: {}.',
  why: 'Those for whom it is not safe are the ones who read on here.',
  source: 'coverage of the format, section 7: precautions and interactions',
  mend: 'Say whom to tell, and who can check that it is safe.',
  find: ({ definition: { language }, prose, lexicon }) => {
    const words = meaningWordsOf(language);
    return hitsInSentences(
      prose.filter(({ path }) =>
        ['avoidIf', 'precautions', 'interactions'].includes(String(path[2])),
      ),
      (sentence) =>
        lexicon?.negation.test(sentence) === false
          ? words?.safeEvenIf.exec(sentence)?.[0]
          : undefined,
    );
  },
};

const praisedOther: Rule = {
  code: 'related-treatment-praised',
  severity: 'warning',
  what: 'A treatment that is not compared here is said to work: {}.',
  why: 'Readers choose what stands without numbers and without harms.',
  source: 'IPDAS certifying item 1: options are shown in a balanced way',
  mend: 'Say why it is not compared, or compare it as an option.',
  find: ({ definition: { language }, prose, lexicon }) => {
    const words = meaningWordsOf(language);
    return hitsInSentences(
      prose.filter(({ pointer }) => /^\/related\/\d+\/text$/.test(pointer)),
      (sentence) =>
        lexicon?.negation.test(sentence) === false && !words?.notYet.test(sentence)
          ? words?.praise.exec(sentence)?.[0]
          : undefined,
    );
  },
};

export const reassuranceRules: readonly Rule[] = [leftAlone, safeForAll, praisedOther];
