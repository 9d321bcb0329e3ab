/** Why an option fits a wish: the reason has the events of that option, and does not say the opposite of the fit. */
import { daysIn } from '../../definition/length-of-time.js';
import type { Hit, Rule } from '../rule.js';
import { sentencesOf } from '../text/passages.js';
import { isSameTime } from '../told.js';
import { findingsOf } from './findings.js';

const openTurned: Rule = {
  code: 'waiting-told-as-final',
  severity: 'error',
  what: 'This wish is to keep other choices open, and waiting or having no treatment is said to go against it: {}.',
  why: 'Who waits can still choose. Readers would be led away from it.',
  source: 'definition format: fit says how an option goes with the wish',
  mend: 'Correct fit.',
  find: ({ definition: { considerations, options }, facts }) =>
    considerations.flatMap(({ matters, about, fits }, place) => {
      const isOpen =
        about.some(({ feature }) => feature === 'waiting') &&
        facts?.keepsOpen.test(matters) === true;
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
  find: ({ definition, names, lexicon, prose, facts }) => {
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

const reasonsExchanged: Rule = {
  code: 'reasons-exchanged',
  severity: 'error',
  what: 'This reason speaks of another option alone, and that one has a reason that speaks of this one: {}.',
  why: 'Readers weigh each option by what is so of the other.',
  source: 'IPDAS certifying item 1: options are shown in a balanced way',
  mend: 'Exchange the two reasons.',
  find: ({ definition: { considerations }, names, lexicon }) =>
    considerations.flatMap(({ fits }, place) => {
      // What an option is without may well be told by the name of the other: "There is no operation."
      const named = fits.map(({ why = '' }) => {
        const told = sentencesOf(why).filter((sentence) => !lexicon?.negation.test(sentence));
        return /\d/.test(why) ? names.namedIn(told.join(' ')) : [];
      });
      return fits.flatMap(({ option }, index): readonly Hit[] => {
        const other = fits.find(
          (one, at) =>
            at > index &&
            [named[index], named[at]].every((own) => own!.length === 1) &&
            named[index]![0] === one.option &&
            named[at]![0] === option,
        );
        return other
          ? [{ path: ['considerations', place, 'fits', index, 'why'], detail: other.option }]
          : [];
      });
    }),
};

const medianOfAnother: Rule = {
  code: 'median-of-another-option',
  severity: 'error',
  what: 'The finding gives this option another time until half had it: {}.',
  why: 'The slower option would be told as the faster one.',
  source: 'IPDAS items 3 to 5',
  mend: 'Compare the text with the arms of the finding.',
  find: ({ definition, names, lexicon, telling, prose }) => {
    if (!lexicon || !telling) return [];
    const arms = findingsOf(definition).flatMap(({ finding: { measure } }) =>
      measure.kind === 'time-to-event'
        ? measure.times.flatMap((time) =>
            time.arms.map((arm) => ({
              option: arm.option,
              days: daysIn({ from: arm.time.from, unit: arm.time.unit }),
            })),
          )
        : [],
    );
    if (arms.length < 2) return [];
    return prose
      .filter(
        ({ path, pointer }) =>
          ['options', 'considerations', 'questionsPeopleAsk', 'quiz'].includes(String(path[0])) &&
          !pointer.includes('/choices/'),
      )
      .flatMap(({ path, text }) =>
        sentencesOf(text)
          .filter((sentence) => lexicon.median.test(sentence))
          .flatMap((sentence) => sentence.split(/[,;] | (?:and|y) /))
          .flatMap((piece): readonly Hit[] => {
            const named = names.namedIn(piece);
            const times = telling.timesIn(piece);
            const own = arms.find(({ option }) => option === named[0]);
            if (named.length !== 1 || times.length !== 1 || !own) return [];
            const isOfOther = arms.some(
              ({ option, days }) => option !== named[0] && isSameTime(days, times[0]!.days),
            );
            return isOfOther && !isSameTime(own.days, times[0]!.days)
              ? [{ path, detail: `${own.option}, ${times[0]!.words}` }]
              : [];
          }),
      );
  },
};

export const fitReasonRules: readonly Rule[] = [
  openTurned,
  eventsOfAnother,
  reasonsExchanged,
  medianOfAnother,
];
