/** Cautions that are turned into leave, and people who do what others do. */
import { languageOf } from '../../languages/tags.js';
import { whom } from '../lexicon/whom.js';
import { hitsIn, hitsInSentences, type Hit, type Rule } from '../rule.js';
import { sentencesOf } from '../text/passages.js';

const ofCaution = /^\/options\/\d+\/(?:precautions|avoidIf|interactions)\//;

const calledSafe: Rule = {
  code: 'caution-says-safe',
  severity: 'error',
  what: 'Among cautions, this says that it is safe: {}.',
  why: 'A caution that turned into leave does the harm that it was to prevent.',
  source: 'safety of instructions for patients',
  mend: 'Say for whom it is not safe, or whom to ask.',
  find: ({ prose, lexicon, facts, claims }) =>
    hitsInSentences(
      prose.filter(({ pointer }) => ofCaution.test(pointer)),
      (sentence) => {
        const isAsked =
          claims?.onlySaid.test(sentence) === true ||
          lexicon?.negation.test(sentence) === true ||
          lexicon?.askFirst.test(sentence) === true;
        return isAsked ? undefined : facts?.saysSafe.exec(sentence)?.[0];
      },
    ),
};

const needNotTell: Rule = {
  code: 'nobody-to-be-told',
  severity: 'warning',
  what: 'This says that a reader need not tell or ask anybody: {}.',
  why: 'What a team does not know of, it cannot take care of.',
  source: 'safety of instructions for patients',
  mend: 'Say whom to tell.',
  find: ({ prose, facts }) =>
    hitsInSentences(
      prose.filter(
        ({ pointer }) =>
          ofCaution.test(pointer) ||
          /^\/(?:emergency|callUs|carers|decision|options\/\d+\/(?:callSigns|emergencySigns|before|after))\//.test(
            pointer,
          ),
      ),
      (sentence) => facts?.needNotTell.exec(sentence)?.[0],
    ),
};

const drivesSleepy: Rule = {
  code: 'drives-while-sleepy',
  severity: 'warning',
  what: 'Readers are told that they may drive, asleep or numb or whenever they like: {}.',
  why: 'People who are sleepy or cannot brake drive into others.',
  source: 'advice to drivers: medicines, and limbs that do not obey',
  mend: 'Say to ask when they may drive.',
  find: ({ prose, facts, claims }) => {
    const asked = claims?.onlySaid;
    return hitsIn(
      prose.filter(({ path }) => ['options', 'questionsPeopleAsk'].includes(String(path[0]))),
      ({ text }) => {
        if (!facts) return undefined;
        const atWill = facts.drivesAtWill.exec(text)?.[0];
        const all = sentencesOf(text);
        // What makes sleepy stands beside it or right before it: a hand that is numb at night is told after it.
        const drives = all
          .filter(
            (one, at) => !asked?.test(one) && facts.sleepy.test(`${all[at - 1] ?? ''} ${one}`),
          )
          .flatMap((one) => facts.mayDrive.exec(one)?.[0] ?? [])[0];
        return atWill ?? drives;
      },
    );
  },
};

/** Rare is at most 1 in 1,000, in percent. */
const mostRare = 0.1;

const rareAndCounted: Rule = {
  code: 'called-rare-beside-its-number',
  severity: 'warning',
  what: 'This is called rare and told to be more common than 1 in 1,000: {}.',
  why: 'Either the word or the number is wrong, perhaps by some zeros.',
  source: 'European Commission 2009: guideline on the summary of product characteristics, 4.8',
  mend: 'Check the number against the source, or take the word out.',
  find: ({ prose, telling, facts }) => {
    if (!facts || !telling) return [];
    return prose
      .filter(({ pointer }) =>
        /^\/(?:condition|options|glossary|questionsPeopleAsk)\//.test(pointer),
      )
      .flatMap(({ path, text }): readonly Hit[] => {
        if (!facts.rare.test(text)) return [];
        const all = sentencesOf(text);
        const found = all
          .filter((_, at) =>
            [all[at - 2], all[at - 1], all[at]].some((one) => facts.rare.test(one ?? '')),
          )
          // Another form than the rare one is told by its number.
          .filter((sentence) => !facts.common.test(sentence))
          .flatMap((sentence) => telling.sharesIn(sentence))
          .find(({ count, total, isCount }) => !isCount && (100 * count) / total > mostRare);
        return found ? [{ path, detail: found.words }] : [];
      });
  },
};

/** Who may operate. */
const operators = ['surgeon', 'specialist', 'physician', 'interventional-radiologist', 'dentist'];

/** The ids of those whom the two languages name. */
const idsOf: Readonly<Record<string, readonly string[]>> = {
  pharmacist: ['pharmacist'],
  surgeon: ['surgeon', 'specialist'],
  nurse: ['nurse', 'advanced-practitioner', 'midwife'],
  physiotherapist: ['physical-therapist'],
  dietitian: ['dietitian'],
};

const workOfAnother: Rule = {
  code: 'work-of-another-role',
  severity: 'warning',
  what: 'By its note, this person does what is the work of somebody else: {}.',
  why: 'Readers want to know who will operate on them.',
  source: 'consent: readers know who does what; general roles of the guidance',
  mend: 'Correct the id or the note.',
  find: ({ definition: { options, language }, facts }) => {
    const table = whom[languageOf(language) ?? ''] ?? {};
    if (!facts) return [];
    return options.flatMap(({ team = [] }, place) =>
      team.flatMap(({ id, note = '' }, index): readonly Hit[] => {
        const operates = operators.includes(id) ? undefined : facts.operates.exec(note)?.[0];
        // A note of one's own work may name others beside it.
        const isOfOwn = Object.entries(idsOf).some(
          ([name, ids]) => ids.includes(id) && table[name]?.test(note) === true,
        );
        const agent = Object.entries(idsOf).find(
          ([name, ids]) =>
            !isOfOwn &&
            !ids.includes(id) &&
            new RegExp(
              String.raw`(?:${table[name]?.source ?? '(?!)'})\p{L}* (?:${facts.acts})(?!\p{L})`,
              'iu',
            ).test(note),
        )?.[0];
        const found = operates ?? agent;
        return found === undefined
          ? []
          : [{ path: ['options', place, 'team', index, 'note'], detail: found }];
      }),
    );
  },
};

const makesWorse: Rule = {
  code: 'treatment-told-to-make-worse',
  severity: 'warning',
  what: 'By its words this treatment brings on what it is to ease: {}.',
  why: 'Readers cannot know what it is for.',
  source: 'IPDAS qualifying item 3: what is done is described',
  mend: 'Say what it does to the problem.',
  find: ({ definition: { options }, prose, lexicon, facts }) =>
    hitsInSentences(
      prose.filter(
        ({ path, pointer }) =>
          /^\/options\/\d+\/(?:summary|howItWorks)\/summary$/.test(pointer) &&
          options[path[1] as number]!.purpose === 'therapeutic',
      ),
      (sentence) =>
        lexicon?.negation.test(sentence) || facts?.forAWhile.test(sentence)
          ? undefined
          : facts?.worsens.exec(sentence)?.[0],
    ),
};

export const cautionRules: readonly Rule[] = [
  calledSafe,
  needNotTell,
  drivesSleepy,
  rareAndCounted,
  workOfAnother,
  makesWorse,
];
