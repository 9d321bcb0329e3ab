/** What belongs in a field of its own, or nowhere, and stands in a text. */
import { languageOf } from '../../languages/tags.js';
import { hitsIn, type Hit, type Rule } from '../rule.js';

const address: Rule = {
  code: 'address-in-text',
  severity: 'warning',
  what: 'This is an address in the middle of a text: {}.',
  why: 'Nobody can follow it there, and voices read it letter by letter.',
  source: 'definition format: content is plain text',
  mend: 'Give it to link of a source, and name the source.',
  find: ({ prose }) =>
    hitsIn(
      prose,
      ({ text }) =>
        /\b(?:https?:\/\/|www\.)\S+|(?<![\p{L}\d])[\w.+-]+@[\w-]+\.[\w.]+/u.exec(text)?.[0],
    ),
};

const citation: Rule = {
  code: 'citation-in-text',
  severity: 'warning',
  what: 'This is a citation in the middle of a text: {}.',
  why: 'Readers stumble over names and years, and the list of sources does not know of them.',
  source: 'plainlanguage.gov: keep what readers do not need out of sentences',
  mend: 'Put the paper into sources, and name its id beside the text.',
  find: ({ prose }) =>
    hitsIn(
      prose,
      ({ text }) =>
        /\(\p{Lu}[\p{L}’'-]+(?: et al\.?| (?:and|&|y) \p{Lu}[\p{L}’'-]+)?,? (?:19|20)\d\d[a-z]?\)|\bet al\b\.?/u.exec(
          text,
        )?.[0],
    ),
};

const tradeName: Rule = {
  code: 'trade-name',
  severity: 'warning',
  what: 'This is a trade name: {}.',
  why: 'It reads like an advertisement, and elsewhere the medicine has another one.',
  source:
    'IPDAS certifying item 6: no interest in the choice; WHO: international nonproprietary names',
  mend: 'Write the name of the substance.',
  find: ({ prose }) => hitsIn(prose, ({ text }) => /[\p{L}\d-]+\s?[®™℠]/u.exec(text)?.[0]),
};

const price: Rule = {
  code: 'price-of-one-country',
  severity: 'warning',
  what: 'This is a price, in a definition that is for any country: {}.',
  why: 'It is wrong for nearly all of its readers, and soon for the rest.',
  source: 'coverage of the format: costs by country',
  mend: 'Put it into costs with its country, or say whom to ask.',
  find: ({ definition: { jurisdictions }, prose }) =>
    jurisdictions.includes('any')
      ? hitsIn(
          prose.filter(({ pointer }) => !pointer.startsWith('/costs/')),
          ({ text }) =>
            /(?:[$£€¥₹]|\b(?:USD|EUR|GBP|MXN))\s?\d[\d.,]*|\d[\d.,]*\s?(?:[€£]|(?:US )?dollars\b|euros?\b|pounds sterling\b|dólares\b)/u.exec(
              text,
            )?.[0],
        )
      : [],
};

const phone: Rule = {
  code: 'phone-number-of-one-place',
  severity: 'warning',
  what: 'This is a telephone number, in a definition that is for any country: {}.',
  why: 'Elsewhere it reaches nobody, or a stranger.',
  source: 'ITU-T E.123: national numbers',
  mend: 'Write "your care team", or make a definition for that place.',
  find: ({ definition: { jurisdictions }, prose }) =>
    jurisdictions.includes('any')
      ? hitsIn(prose, ({ text }) => {
          const found = /(?<![\d.,])\+?\(?\d{2,4}\)?(?:[ -]\d{2,5}){2,4}(?![\d.,]*\d)/.exec(
            text,
          )?.[0];
          return found !== undefined && found.replace(/\D/g, '').length >= 9 ? found : undefined;
        })
      : [],
};

const decimalMark: Rule = {
  code: 'decimal-mark-of-another-language',
  severity: 'warning',
  what: 'This number has the decimal mark of another language: {}.',
  why: 'A reader may take 43,8 for two numbers, or for 438.',
  source: 'Unicode CLDR: decimal marks',
  mend: 'Write the mark that readers of this language know.',
  find: ({ definition: { language }, prose }) => {
    const mark = new Intl.NumberFormat(language)
      .formatToParts(1.5)
      .find(({ type }) => type === 'decimal')?.value;
    // Spanish has both marks, by country: there, only a file that has both is odd.
    if (mark !== '.' || languageOf(language) === 'es') return [];
    return hitsIn(prose, ({ text }) => /(?<![\d.,])\d{1,3},\d{1,2}(?![\d,]|\.\d)/.exec(text)?.[0]);
  },
};

const addressOfReader: Rule = {
  code: 'two-forms-of-address',
  severity: 'warning',
  what: 'Readers are addressed in another way here than elsewhere: {}.',
  why: 'A guide that changes between a formal and a familiar form sounds like two people.',
  source: 'quality of translation: register',
  mend: 'Address readers in one way.',
  find: ({ prose, lexicon }) => {
    if (!lexicon?.forms) return [];
    const { formal, familiar } = lexicon.forms;
    const hits = (pattern: RegExp): readonly Hit[] =>
      hitsIn(prose, ({ text }) => pattern.exec(text)?.[0]);
    const [ofFormal, ofFamiliar] = [hits(formal), hits(familiar)];
    if (ofFormal.length === 0 || ofFamiliar.length === 0) return [];
    return ofFormal.length < ofFamiliar.length ? ofFormal : ofFamiliar;
  },
};

const fileNameForWords: Rule = {
  code: 'alt-is-a-file-name',
  severity: 'error',
  what: 'What the picture shows is told by the name of its file: {}.',
  why: 'Readers who do not see the picture hear the name of a file.',
  source: 'WCAG 1.1.1: text alternatives',
  mend: 'Say in a sentence what one sees.',
  find: ({ prose }) =>
    hitsIn(
      prose.filter(({ pointer }) => pointer.endsWith('/alt')),
      ({ text }) => /^[\w./ -]+\.(?:png|jpe?g|webp|gif|avif)$/i.exec(text.trim())?.[0],
    ),
};

export const plainTextRules: readonly Rule[] = [
  address,
  citation,
  tradeName,
  price,
  phone,
  decimalMark,
  addressOfReader,
  fileNameForWords,
];
