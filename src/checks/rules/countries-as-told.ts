/** Countries: of the studies and the sources that stand beside a text. */
import type { Study } from '../../definition/definition.js';
import type { FactWords } from '../lexicon/facts.js';
import { englishFacts } from '../lexicon/facts-en.js';
import type { Hit, Rule } from '../rule.js';
import { sourcesBeside, studiesCitedAt } from '../text/cited-studies.js';
import { madeOnce } from '../text/remembered.js';
import { statementsOf, wordsOf } from './studies-as-told.js';

const countriesOf = madeOnce(({ countries, ofCountry, inCountry }: FactWords) =>
  Object.entries(countries).map(([country, names]) => ({
    country,
    anywhere: new RegExp(String.raw`(?<!\p{L})(?:${names})(?!\p{L})`, 'iu'),
    atStart: new RegExp(inCountry.replace('{}', names), 'u'),
    // Papers are cited in English.
    cites: new RegExp(String.raw`\b(?:${names}|${englishNames[country] ?? '(?!)'})\b`, 'u'),
    ofStudy: ofCountry.map((pattern) => new RegExp(pattern.replace('{}', names), 'iu')),
  })),
);

/** Any country: most texts name none, and are passed over by one pattern. */
const anyCountryOf = madeOnce(
  ({ countries }: FactWords) =>
    new RegExp(String.raw`(?<!\p{L})(?:${Object.values(countries).join('|')})(?!\p{L})`, 'iu'),
);

const englishNames = englishFacts.countries;

const otherCountry: Rule = {
  code: 'study-of-another-country',
  severity: 'warning',
  what: 'No study that this rests on is told to be from there: {}.',
  why: 'Readers cannot find the study, or take two studies for one.',
  source: 'IPDAS item 19: readers can find what was read',
  mend: 'Compare the text with population of the study.',
  find: (context) => {
    const { definition, facts } = context;
    if (!facts) return [];
    const countries = countriesOf(facts);
    const countriesIn = (studies: readonly Study[]): ReadonlySet<string> =>
      new Set(
        countries
          .filter(({ anywhere }) => studies.some((study) => anywhere.test(wordsOf(study))))
          .map(({ country }) => country),
      );
    const ofAll = countriesIn(definition.studies);
    return statementsOf(context).flatMap(({ path, text }): readonly Hit[] => {
      if (!anyCountryOf(facts).test(text) || facts.ongoing.test(text)) return [];
      const told = countries.flatMap(({ country, ofStudy }) => {
        const words = ofStudy.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])[0];
        return words === undefined ? [] : [{ country, words }];
      });
      if (told.length === 0) return [];
      const ofCited = countriesIn(studiesCitedAt(path, definition));
      const known = ofCited.size > 0 ? ofCited : ofAll;
      const wrong = told.find(({ country }) => !known.has(country));
      return wrong && known.size > 0 ? [{ path, detail: wrong.words }] : [];
    });
  },
};

const sourceOfAnotherCountry: Rule = {
  code: 'source-of-another-country',
  severity: 'warning',
  what: 'The sources beside this are all from another country: {}.',
  why: 'Rights and rules of one country do not hold in another.',
  source: 'IPDAS certifying item 2: citations to the evidence',
  mend: 'Compare the text with its sources.',
  find: ({ definition, prose, facts }) => {
    if (!facts) return [];
    const countries = countriesOf(facts);
    return prose.flatMap(({ path, text }): readonly Hit[] => {
      if (!/^(?:In|En) /.test(text) || !anyCountryOf(facts).test(text)) return [];
      const told = countries.filter(({ atStart }) => atStart.test(text));
      const sources = told.length > 0 ? (sourcesBeside(definition, path) ?? []) : [];
      const cited = definition.sources
        .filter(({ id }) => sources.includes(id))
        .map(({ title, authors = '', link = '' }) => `${title} ${authors} ${link}`);
      const known = countries
        .filter(({ country, cites }) =>
          cited.some((words) => cites.test(words) || facts.bodiesOf[country]?.test(words) === true),
        )
        .map(({ country }) => country);
      const wrong = told.find(({ country }) => !known.includes(country));
      return wrong && known.length > 0 ? [{ path, detail: known.join(', ') }] : [];
    });
  },
};

export const countryRules: readonly Rule[] = [otherCountry, sourceOfAnotherCountry];
