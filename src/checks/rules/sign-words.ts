/** Signs that are none, or are made slight, and help that is put off. */
import { languageOf } from '../../languages/tags.js';
import { care } from '../lexicon/care.js';
import type { ClaimWords } from '../lexicon/claims.js';
import { hitsIn, hitsInSentences, type Context, type Hit, type Rule } from '../rule.js';

/** What tells of a sign, and of nothing else. */
const ofSign = /^\/(?:emergency|callUs|options\/\d+)\/(?:signs|callSigns|emergencySigns)\//;
const ofEmergency = /^\/(?:emergency\/signs|options\/\d+\/emergencySigns)\//;
const ofSignOrReason = new RegExp(String.raw`${ofSign.source}|^\/options\/\d+\/avoidIf\/`);

/** Words of a kind at places of a kind, but for sentences that say the opposite. */
function saidAt(
  places: RegExp,
  kind: keyof ClaimWords,
  { prose, claims }: Context,
  opposite?: RegExp,
): readonly Hit[] {
  const words = claims?.[kind];
  return hitsInSentences(
    prose.filter(({ pointer }) => places.test(pointer)),
    (sentence) => (opposite?.test(sentence) ? undefined : words?.exec(sentence)?.[0]),
  );
}

const noSign: Rule = {
  code: 'sign-turned-around',
  severity: 'error',
  what: 'Among signs and reasons not to have it stands what is so of a healthy person: {}.',
  why: 'A lost "not" makes those call who are well, and those wait who are not.',
  source: 'safety of instructions for patients',
  mend: 'Say what a person with the sign has, or cannot do.',
  find: (context) => saidAt(ofSignOrReason, 'noSign', context),
};

const slightSign: Rule = {
  code: 'emergency-sign-made-slight',
  severity: 'warning',
  what: 'A sign that needs help at once is told as a slight one: {}.',
  why: 'Everybody has it now and then, so that nobody takes the whole list for serious.',
  source: 'coverage of the format, section 8: emergency and call-us signs',
  mend: 'Say how strong it is when it needs help at once.',
  find: (context) => saidAt(ofEmergency, 'slight', context),
};

const nothingToCall: Rule = {
  code: 'sign-called-normal',
  severity: 'error',
  what: 'A sign to call about is called normal: {}.',
  why: 'Who reads that it is normal does not call.',
  source: 'safety of instructions for patients',
  mend: 'Say what the sign may mean. What is normal belongs to commonEffects.',
  find: (context) => saidAt(ofSign, 'nothingToCall', context, context.lexicon?.negation),
};

/** Where readers, or those who look after them, are told what to do with a sign or a reason not to wait. */
const ofHelp =
  /^\/(?:decision\/(?:time|notFor)|emergency|callUs|secondOpinion\/doNotWaitIf|carers\/tasks|options\/\d+\/(?:avoidIf|callSigns|emergencySigns))(?:\/|$)/;

const helpPutOff: Rule = {
  code: 'help-put-off',
  severity: 'error',
  what: 'With a sign or a reason not to wait, help is put off: {}.',
  why: 'What could still have been helped today is lost by then.',
  source: 'coverage of the format, section 8: emergency and call-us signs',
  mend: 'Say to call or to get help at once, or the same day.',
  find: (context) => saidAt(ofHelp, 'putsOff', context, context.lexicon?.negation),
};

const signLeftAlone: Rule = {
  code: 'emergency-sign-without-help',
  severity: 'error',
  what: 'This names a sign that needs help at once, and not to tell anybody or to stop: {}.',
  why: 'A reader who has it reads on, and does nothing.',
  source: 'general emergency signs of the guidance',
  mend: 'Say to stop, to tell the team or to get help.',
  find: ({ prose, claims, lexicon }) =>
    hitsIn(
      prose.filter(({ pointer }) => /^\/options\/\d+\/precautions\//.test(pointer)),
      ({ text }) => (claims?.tells.test(text) ? undefined : lexicon?.emergencySign.exec(text)?.[0]),
    ),
};

/** What a person has, and not where: "between the legs" is said in other words too. */
const namedSigns = [
  ...['fever', 'headache', 'breath', 'bleeding', 'rash', 'seizure'],
  ...['urine', 'stool', 'pain in the chest'],
];

const shortNamesMore: Rule = {
  code: 'short-sign-names-more',
  severity: 'error',
  what: 'The short form names what the sign does not: {}.',
  why: 'The sign has lost a part, and readers do not know when to get help.',
  source: 'coverage of the format, section 8: emergency and call-us signs',
  mend: 'Name it in the sign too, or take it out of the short form.',
  find: ({ definition: { emergency, callUs, language } }) => {
    const table = care[languageOf(language) ?? ''] ?? {};
    return Object.entries({ emergency, callUs }).flatMap(([field, list]) =>
      (list?.signs ?? []).flatMap(({ text, short = '' }, index): readonly Hit[] => {
        const found = namedSigns.find(
          (name) => table[name]?.test(short) === true && !table[name].test(text),
        );
        return found === undefined
          ? []
          : [{ path: [field, 'signs', index, 'text'], detail: found }];
      }),
    );
  },
};

export const signWordRules: readonly Rule[] = [
  shortNamesMore,
  noSign,
  slightSign,
  nothingToCall,
  helpPutOff,
  signLeftAlone,
];
