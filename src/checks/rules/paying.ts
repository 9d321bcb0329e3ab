/** What is said of paying: what a plan pays, and its words. */
import { hitsInSentences, type Hit, type Rule } from '../rule.js';

/** Which texts speak for those who pay. */
const ofCost = /^\/(?:options\/\d+\/coverage|costs)\//;

const approvalDenied: Rule = {
  code: 'approval-told-otherwise',
  severity: 'warning',
  what: 'Elsewhere approval may be needed first, and here it is told that none is: {}.',
  why: 'Who has treatment without the approval of their plan may have to pay for all of it.',
  source: 'coverage of the format: prior authorisation',
  mend: 'Say to ask the plan first.',
  find: ({ definition, prose, lexicon, facts }) => {
    const isNeeded =
      definition.costs?.some(({ priorAuthorisation }) => priorAuthorisation) ?? false;
    return hitsInSentences(
      prose.filter(
        ({ pointer }) =>
          isNeeded && ofCost.test(pointer) && !pointer.includes('/priorAuthorisation/'),
      ),
      (sentence) =>
        facts?.condition.test(sentence) || lexicon?.someAndOthers.test(sentence)
          ? undefined
          : facts?.noApproval.exec(sentence)?.[0],
    );
  },
};

const planWordExchanged: Rule = {
  code: 'plan-word-with-another-meaning',
  severity: 'error',
  what: 'This word of plans is told with the meaning of another one: {}.',
  why: 'Readers ask their plan for the wrong sum.',
  source: 'CMS: glossary of health coverage and medical terms',
  mend: 'Compare the meanings with the glossary of the plan.',
  find: ({ prose, facts }) => {
    const { planWords = [] } = facts ?? {};
    return hitsInSentences(
      prose.filter(({ path }) => path[0] === 'costs' || path[0] === 'glossary'),
      (sentence) => {
        const named = planWords.flatMap(([word, meaning]) => {
          const found = word.exec(sentence);
          return found ? [{ found, meaning, word }] : [];
        });
        const [first] = [...named].sort((one, other) => one.found.index - other.found.index);
        const isOther =
          named.length === 1 &&
          planWords.some(([word, meaning]) => word !== first!.word && meaning.test(sentence)) &&
          !first!.meaning.test(sentence);
        return isOther && / (?:is|es) /.test(sentence) ? first!.found[0] : undefined;
      },
    );
  },
};

const payerOfAnother: Rule = {
  code: 'payer-of-another-country',
  severity: 'error',
  what: 'What is paid in {} is told with the words of another country.',
  why: 'Readers ask where nobody knows of it, and miss what they are due.',
  source: 'coverage of the format: costs by jurisdiction',
  mend: 'Put the text under its own jurisdiction.',
  find: ({ definition: { costs = [] }, prose, facts }) => {
    const { payers = {} } = facts ?? {};
    return costs.flatMap(({ jurisdiction }, index): readonly Hit[] => {
      const own = prose.filter(({ path }) => path[0] === 'costs' && path[1] === index);
      const isOf = (names: RegExp): boolean => own.some(({ text }) => names.test(text));
      const named = Object.entries(payers).filter(([, names]) => isOf(names));
      const country = jurisdiction.slice(0, 2);
      const isOther =
        jurisdiction !== 'any' &&
        named.length > 0 &&
        named.every(([countries]) => !countries.split(' ').includes(country));
      return isOther ? [{ path: ['costs', index, 'jurisdiction'], detail: jurisdiction }] : [];
    });
  },
};

export const payingRules: readonly Rule[] = [approvalDenied, planWordExchanged, payerOfAnother];
