/** Why an option fits a wish: the reason has the events of that option, and does not say the opposite of the fit. */
import { factWordsOf } from '../lexicon/lexicons.js';
import type { Hit, Rule } from '../rule.js';
import { sentencesOf } from '../text/passages.js';
import { findingsOf } from './findings.js';

const openTurned: Rule = {
  code: 'waiting-told-as-final',
  severity: 'error',
  what: 'This wish is to keep other choices open, and waiting or having no treatment is said to go against it: {}.',
  why: 'Who waits can still choose. Readers would be led away from it.',
  source: 'definition format: fit says how an option goes with the wish',
  mend: 'Correct fit.',
  find: ({ definition: { considerations, options, language } }) =>
    considerations.flatMap(({ matters, about, fits }, place) => {
      const isOpen =
        about.some(({ feature }) => feature === 'waiting') &&
        factWordsOf(language)?.keepsOpen.test(matters) === true;
      return fits.flatMap(({ option, fit }, index): readonly Hit[] => {
        const found = options.find(({ id }) => id === option);
        const isWaiting = ['no-treatment', 'watchful-waiting'].includes(found?.kind ?? '');
        return isOpen && isWaiting && fit.startsWith('goes-')
          ? [{ path: ['considerations', place, 'fits', index, 'fit'], detail: found!.name }]
          : [];
      });
    }),
};

const eventsOfAnother: Rule = {
  code: 'events-told-of-another-group',
  severity: 'error',
  what: 'The finding gives this group another number of events: {}.',
  why: 'The option that did more harm would be told as the safer one.',
  source: 'IPDAS items 3 to 5',
  mend: 'Compare the text with the arms of the finding.',
  find: ({ definition, names, lexicon, prose }) => {
    const facts = factWordsOf(definition.language);
    const arms = findingsOf(definition).flatMap(({ finding: { measure } }) =>
      measure.kind === 'events' ? measure.times.flatMap((time) => time.arms) : [],
    );
    if (arms.length === 0 || !facts || !lexicon) return [];
    return prose
      .filter(({ path }) =>
        ['options', 'considerations', 'questionsPeopleAsk'].includes(String(path[0])),
      )
      .flatMap(({ path, text }): readonly Hit[] =>
        sentencesOf(text)
          .filter((sentence) => facts.events.test(sentence))
          .flatMap((sentence) => sentence.split(/,|;| (?:and|y) /))
          .flatMap((piece): readonly Hit[] => {
            const [option, another] = names.namedIn(piece);
            const numbers = (piece.match(/(?<![\d.,])\d+(?![\d.,]*\d)/g) ?? []).map(Number);
            if (option === undefined || another !== undefined) return [];
            const own = arms.filter((arm) => arm.option === option);
            const total = numbers.find((one) => own.some((arm) => arm.total === one));
            if (total === undefined) return [];
            const isNone = facts.none.test(piece);
            const [events = isNone ? 0 : undefined] = numbers.filter((one) => one !== total);
            const isRight = own.some((arm) => arm.total === total && arm.events === events);
            return events === undefined || isRight ? [] : [{ path, detail: piece.trim() }];
          }),
      );
  },
};

export const fitReasonRules: readonly Rule[] = [openTurned, eventsOfAnother];
