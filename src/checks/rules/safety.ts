/** Signs, time and calls for help: what must not be lost or turned around. */
import { hitsIn, type Hit, type Rule } from '../rule.js';
import { sentencesOf } from '../text/passages.js';

const noEmergencySign: Rule = {
  code: 'no-emergency-sign',
  severity: 'warning',
  what: 'Nothing here says when to get emergency help, neither for all nor for one option.',
  why: 'Readers wait at home with signs that need help at once.',
  source: 'coverage of the format, section 8: emergency and call-us signs',
  mend: 'Add the signs that a clinician would want to hear of at once.',
  find: ({ definition: { emergency, options } }) =>
    emergency.signs.length === 0 &&
    options.every(({ emergencySigns }) => emergencySigns.length === 0)
      ? [{ path: ['emergency', 'signs'] }]
      : [],
};

const noCallSign: Rule = {
  code: 'no-call-sign',
  severity: 'warning',
  what: 'Nothing says when to call the team about this option.',
  why: 'What goes wrong at home is found too late.',
  source: 'coverage of the format, section 8: emergency and call-us signs',
  mend: 'Add the signs to callSigns of the option.',
  find: ({ definition: { options, callUs } }) =>
    options.flatMap(({ callSigns, emergencySigns, entry }, index): readonly Hit[] =>
      callSigns.length + emergencySigns.length === 0 &&
      (entry !== 'none' || callUs.signs.length === 0)
        ? [{ path: ['options', index, 'callSigns'] }]
        : [],
    ),
};

/** How far each way in goes. */
const depth = ['none', 'natural-opening', 'needle', 'small-cut', 'open-cut'] as const;

const signsOfOthersOnly: Rule = {
  code: 'emergency-signs-of-others-only',
  severity: 'warning',
  what: 'Other options that go less far into the body have emergency signs, and this one has none.',
  why: 'Readers take silence for safety.',
  source: 'IPDAS certifying item 1: options in equal detail',
  mend: 'Add the signs that a clinician would want to hear of at once after this option.',
  find: ({ definition: { options } }) =>
    options.flatMap((option, index): readonly Hit[] => {
      const own = depth.indexOf(option.entry);
      const others = options.filter(
        ({ entry, emergencySigns }) => emergencySigns.length > 0 && depth.indexOf(entry) < own,
      );
      return option.emergencySigns.length === 0 && others.length > 0
        ? [{ path: ['options', index, 'emergencySigns'] }]
        : [];
    }),
};

const signsOfSurgery: Rule = {
  code: 'emergency-signs-of-surgery-missing',
  severity: 'warning',
  what: 'This option cuts into the body, and names no sign of its own that needs help at once.',
  why: 'What goes wrong after surgery is unlike what the condition does, so that readers do not know it for an emergency.',
  source: 'coverage of the format, section 8: emergency and call-us signs',
  mend: 'Add the signs that a clinician would want to hear of at once after this option.',
  find: ({ definition: { options } }) =>
    options.flatMap(({ entry, invasiveness, emergencySigns }, index): readonly Hit[] => {
      const isSurgery =
        entry === 'open-cut' || (entry === 'small-cut' && invasiveness === 'invasive');
      return isSurgery && emergencySigns.length === 0
        ? [{ path: ['options', index, 'emergencySigns'] }]
        : [];
    }),
};

const signForCall: Rule = {
  code: 'emergency-sign-for-a-call',
  severity: 'error',
  what: 'This sign needs emergency help, and stands among those for a call: {}.',
  why: 'Somebody who calls the clinic and waits for an answer may lose the time that saves them.',
  source: 'general emergency signs of the guidance',
  mend: 'Move it to the emergency signs, or say with it to get emergency help.',
  find: ({ definition: { callUs, options }, lexicon }) => {
    if (!lexicon) return [];
    const judge = (text: string, path: Hit['path']): readonly Hit[] => {
      const found = lexicon.emergencySign.exec(text);
      return found && !lexicon.emergencyCall.test(text) ? [{ path, detail: found[0] }] : [];
    };
    return [
      ...callUs.signs.flatMap(({ text }, index) => judge(text, ['callUs', 'signs', index, 'text'])),
      ...options.flatMap(({ callSigns, commonEffects }, place) => [
        ...callSigns.flatMap(({ text }, index) =>
          judge(text, ['options', place, 'callSigns', index, 'text']),
        ),
        ...commonEffects.flatMap(({ text }, index) =>
          judge(text, ['options', place, 'commonEffects', index, 'text']),
        ),
      ]),
    ];
  },
};

const stopsMedicine: Rule = {
  code: 'stops-a-medicine',
  severity: 'error',
  what: 'This tells readers to stop a medicine, and not to ask first: {}.',
  why: 'Somebody who stops a blood thinner or insulin without their team can have a stroke, or worse.',
  source: 'general call-us signs of the guidance: doubt about a medicine',
  mend: 'Say to ask the team whether, when and how long to stop it.',
  find: ({ prose, lexicon }) =>
    lexicon
      ? hitsIn(
          prose.filter(({ pointer }) => !/\/choices\/\d+\/text$/.test(pointer)),
          ({ text }) =>
            sentencesOf(text)
              .filter((sentence) => !lexicon.askFirst.test(sentence))
              .map((sentence) => lexicon.stopMedicine.exec(sentence)?.[0])
              .find((found) => found !== undefined),
        )
      : [],
};

const actionWaits: Rule = {
  code: 'emergency-action-waits',
  severity: 'error',
  what: 'What to do in an emergency does not send readers to emergency help.',
  why: 'This is the sentence that has to be right.',
  source: 'general emergency signs of the guidance',
  mend: 'Say to call the emergency number or to go to an emergency department now, and not to wait.',
  find: ({ definition: { emergency }, lexicon }) => {
    const { action } = emergency;
    if (action === undefined || !lexicon) return [];
    const waits =
      lexicon.waitInEmergency.test(withoutNegated(action, lexicon.negation)) ||
      !lexicon.emergencyCall.test(action);
    return waits ? [{ path: ['emergency', 'action'] }] : [];
  },
};

/** The sentences that forbid nothing: "Do not wait" is no call to wait. */
function withoutNegated(text: string, negation: RegExp): string {
  return text
    .split(/(?<=[.!?;])\s+/)
    .filter((sentence) => !negation.test(sentence))
    .join(' ');
}

const timeUnlikeWords: Rule = {
  code: 'time-critical-unlike-words',
  severity: 'error',
  what: 'Whether waiting can do harm, and what is said of time, do not agree.',
  why: 'Readers either hurry a choice that can wait, or wait with one that cannot.',
  source: 'coverage of the format: time-critical or not',
  mend: 'Correct timeCritical, or the words.',
  find: ({ definition: { decision, summary, quiz }, lexicon }) => {
    if (!lexicon) return [];
    const time = decision.time ?? '';
    const said = [time, summary, ...(quiz?.questions ?? []).map(({ explanation }) => explanation)];
    const isCalm =
      lexicon.notUrgent.test(time) ||
      said.some((text) => /\bnot an emergency\b|no es una emergencia/i.test(text));
    // What holds with a sign only ("if your leg gets weaker, call at once") is not about the decision.
    const unless = time
      .split(/(?<=[.!?])\s+/)
      .filter((one) => !/\b(?:if|when|si|cuando)\b/i.test(one));
    const isUrgent = unless.some((one) => lexicon.urgent.test(one));
    const isWrong = decision.timeCritical ? isCalm && !isUrgent : isUrgent;
    return isWrong ? [{ path: ['decision', 'timeCritical'] }] : [];
  },
};

/** Numbers that call for help, by country. What is not here is not judged. */
const emergencyNumbers: Readonly<Record<string, readonly string[]>> = {
  '911': ['US', 'CA', 'MX', 'AR', 'UY', 'EC', 'PE', 'CR', 'PA', 'PH', 'DO', 'SV', 'HN', 'PY'],
  '999': ['GB', 'IE', 'HK', 'SG', 'MY', 'KE', 'BD', 'PL', 'AE', 'SA'],
  '112': [
    'AT',
    'BE',
    'BG',
    'CH',
    'CY',
    'CZ',
    'DE',
    'DK',
    'EE',
    'ES',
    'FI',
    'FR',
    'GB',
    'GR',
    'HR',
    'HU',
    'IE',
    'IN',
    'IS',
    'IT',
    'LT',
    'LU',
    'LV',
    'MT',
    'NL',
    'NO',
    'PL',
    'PT',
    'RO',
    'SE',
    'SI',
    'SK',
    'TR',
    'UA',
    'ZA',
  ],
  '000': ['AU'],
  '111': ['NZ', 'GB'],
};

const numberOfCountry: Rule = {
  code: 'emergency-number-of-one-country',
  severity: 'error',
  what: 'This number is not the emergency number of each country that this is written for: {}.',
  why: 'In another country the call does not go through.',
  source: 'ITU-T E.161.1; national numbering plans',
  mend: 'Write "your local emergency number", or make a definition for each country.',
  find: ({ definition: { jurisdictions }, prose }) =>
    prose.flatMap(({ path, text }) =>
      [
        ...text.matchAll(
          /(?<![\d.,:])(911|999|112|000|111)(?![\d.,:]*\d)(?!\s?(?:%|people|personas|adults|pacientes|patients|of|de|in|wrists|knees))/g,
        ),
      ].flatMap(([number]): readonly Hit[] => {
        const isCall = /\b(?:call|dial|phone|ring|text|llam\p{L}*|marqu\p{L}*)/iu.test(text);
        const known = emergencyNumbers[number] ?? [];
        return isCall && !jurisdictions.every((country) => known.includes(country))
          ? [{ path, detail: number }]
          : [];
      }),
    ),
};

const negationLost: Rule = {
  code: 'negation-may-be-lost',
  severity: 'warning',
  what: 'Other texts say the same with a "not": {}.',
  why: 'A lost "not" in a warning does harm.',
  source: 'safety of instructions for patients',
  mend: 'Compare both sentences, and say what a reader has to do.',
  find: ({ prose, lexicon }) => {
    if (!lexicon) return [];
    const plain = new Map<string, (typeof prose)[number]>();
    const negated = new Map<string, string>();
    for (const passage of prose) {
      // Both sides of an outcome, and answers that are wrong on purpose.
      if (/\/(?:happened|didNotHappen|choices\/\d+\/text)$/.test(passage.pointer)) continue;
      for (const sentence of passage.text.split(/(?<=[.!?])\s+/)) {
        const key = keyOf(sentence, lexicon.negation);
        if (key.split(' ').length < 4) continue;
        const isNegated = lexicon.negation.test(sentence) || /\bagainst\b/i.test(sentence);
        if (isNegated) negated.set(key, sentence);
        else plain.set(key, passage);
      }
    }
    return [...plain].flatMap(([key, { path }]): readonly Hit[] => {
      const other = negated.get(key);
      return other === undefined ? [] : [{ path, detail: other }];
    });
  },
};

/** A sentence without what makes it negative. */
function keyOf(sentence: string, negation: RegExp): string {
  return sentence
    .toLowerCase()
    .replace(new RegExp(negation.source, 'giu'), ' ')
    .replace(/\b(?:do|does|did|will|an?|against)\b/g, ' ')
    .replace(/[^\p{L}\d ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export const safetyRules: readonly Rule[] = [
  noEmergencySign,
  noCallSign,
  signsOfOthersOnly,
  signsOfSurgery,
  signForCall,
  stopsMedicine,
  actionWaits,
  timeUnlikeWords,
  numberOfCountry,
  negationLost,
];
