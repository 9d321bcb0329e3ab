/** What readers are told to do with a sign: to call, and not to leave it or to wait. */
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Hit, Rule } from '../rule.js';

const callForbidden: Rule = {
  code: 'call-forbidden',
  severity: 'error',
  what: 'This tells readers not to call for help: {}.',
  why: 'Somebody with one of these signs does as it says, and no help comes.',
  source: 'safety of instructions for patients',
  mend: 'Say whom to call. If one number is the wrong one, name in the same text the right one to call.',
  find: ({ definition: { emergency, callUs }, lexicon }) =>
    lexicon
      ? [
          ...hitOf(['emergency', 'action'], forbidsIn(emergency.action, lexicon, 'emergency')),
          ...hitOf(['callUs', 'action'], forbidsIn(callUs.action, lexicon, 'team')),
        ]
      : [],
};

const callPutOff: Rule = {
  code: 'call-put-off',
  severity: 'error',
  what: 'This tells readers to wait with a sign that they should call about: {}.',
  why: 'These signs are those that a clinician wants to hear of before the next visit.',
  source: 'safety of instructions for patients',
  mend: 'Say whom to call, and that it is not to wait for the next visit.',
  find: ({ definition: { callUs }, lexicon }) =>
    hitOf(
      ['callUs', 'action'],
      lexicon &&
        clausesOf(callUs.action)
          .filter((clause) => !lexicon.negation.test(clause))
          .find((clause) => lexicon.callLater.test(clause)),
    ),
};

/** The clause that forbids to call, unless it only turns readers from one number to the right one. */
function forbidsIn(
  action: string | undefined,
  lexicon: Lexicon,
  right: 'emergency' | 'team',
): string | undefined {
  const clauses = clausesOf(action);
  const forbidding = clauses.filter((clause) => lexicon.forbidsCall.test(clause));
  const others = clauses.filter((clause) => !forbidding.includes(clause));
  const saysCall = others.some((clause) => lexicon.saysCall.test(clause));
  const isRight = right === 'emergency' ? lexicon.emergencyCall : lexicon.ownTeam;
  return forbidding.find((clause) => !saysCall || isRight.test(clause));
}

function clausesOf(text = ''): readonly string[] {
  return text.split(/[.,;:!?–—]+(?:\s+|$)/).filter((clause) => clause !== '');
}

function hitOf(path: Hit['path'], detail: string | undefined): readonly Hit[] {
  return detail === undefined ? [] : [{ path, detail }];
}

export const callRules: readonly Rule[] = [callForbidden, callPutOff];
