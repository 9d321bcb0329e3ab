/** English words of what a text means. */
import type { MeaningWords } from './meaning.js';

export const english: MeaningWords = {
  not: /\b(?:not|never|cannot)\b|\bcan[’']t\b|n[’']t\b/,
  withNot: /\b(?:not|never|do|does|did)\b|(?<=\bcan)(?:not|[’']t)\b|n[’']t\b/g,
  saidOfSome:
    /^(?:it|they|this|that|these|those|there|you|we|i|he|she|some|many|most|others?|few|one|half|people|if|when|where|which|who|what|while|as|until|unless|because|for|in|at|by|after|before|than|to|or|do|does|did|a few|the other|the rest)\b/,
  ending: /s$/,
  verbAfterNot: /\b(?:not|never|cannot) (?:fully |always |yet )?([a-z]{4,})/i,
  doubt: /^(?:clear|known|sure|have|been|knows?|need)/i,
  reviewed:
    /\b(?:clinicians?|doctors?|surgeons?|physicians?|medical experts?|specialists?|hospitals?)\b[^.;]*\bha(?:s|ve) (?:all )?(?:reviewed|checked|approved|endorsed)\b|\b(?:reviewed|checked|approved|endorsed) by (?:an? |our |the |two |several )?(?:\w+ )?(?:clinicians?|doctors?|surgeons?|physicians?|experts?|specialists?)\b/i,
  blinded:
    /\b(?:people|patients|participants|they)\b[^.]{0,30}\b(?:did not|didn[’']t) know (?:which|what) (?:one|group|treatment|operation|injection|they (?:had|were)|was|it was|of the)\b|\b(?:nobody|no one|neither group) knew (?:which|what) (?:one|group|treatment|operation|injection|they (?:had|were)|was|it was|of the)\b|\b(?:was|were) (?:double-|single-)?blind(?:ed)?\b/i,
  judges: /\bjudged?\b|\bassess|\bmeasur|\bexamin|\bstaff\b|\bdoctors?\b/i,
  dummy:
    /\b(?:dummy|placebo|sham|pretend|fake|salt water|saline|simulated|under the skin|looked the same)\b/i,
  secondView:
    /\b(?:get|seek|ask for|have|find|wait for) (?:a|another) (?:second |other )?(?:view|opinion)\b/i,
  rather: /\b(?:before|instead|not|rather|later|after|once|then|when|until)\b/i,
  binding:
    /\b(?:form|signature|signing|consent) (?:binds you|is (?:binding|final))\b|\bit binds you\b|\bsigned, it is (?:binding|final)\b/i,
  calledRight: /^(?:yes|right|that is right|correct|true|exactly)(?=[,.!:])(?!, but)/i,
  saysNo: /\b(?:no|not|nothing|never|nobody|cannot|only|alone|final)\b/i,
  impossible:
    /\b(?:cannot|can never|does not|will not|never) happens?\b(?! (?:often|much|to many))|\bis impossible\b|\bno (?:chance|risk) (?:of|with|in|from|here)\b/i,
  eats: /\b(?:eat|drink)\b[^.]*\b(?:well|as usual|normally|as normal|a (?:good|full|big) meal|just before|what you like)\b|\bhave (?:a )?(?:good |full |big )?(?:breakfast|meal|lunch)\b/i,
  mayEat:
    /\b(?:if|not|never|until|after|later|hours|days|weeks|evening|night|local|awake|ask|once|stop|numb\w*)\b/i,
  restWithNot: /(\d+)(?: (?:in|out of) \d+)? (?:are|is|did|do|had|have|were|was|will) not\b/i,
  letsGo:
    /(?<!\b(?:ask|when|until|before|whether)\b[^.]*)\b(?:let|leave) (?:the person|them|him or her)\b[^.,]*\b(?:drives?|alone|by (?:themsel(?:f|ves)|himself|herself))\b|\b(?:can|may) (?:drive|go) home (?:alone|by yourself)\b/i,
  safeEvenIf:
    /\b(?:is|are) (?:also )?safe\b[^.]{0,30}\b(?:also|even|whether or not) (?:if |when )?you (?:have|take|are)\b/i,
  praise:
    /\b(?:good|strong|clear|much) evidence that\b|\bworks? (?:very )?well\b|\b(?:is|are) (?:very |highly )?effective\b|\bhelps? (?:most|many|nearly all)\b/i,
  notYet:
    /\b(?:once|when|until|if|whether|before|ask|will|should|must|may|might|could|each|every|claim\w*)\b/i,
  ofOthers: /\b(?:of|among|than|one of) (?:the )?(?:many|several|all|lots)\b/i,
  usually: /\b(?:most often|mostly|usually|most people|as a rule|nearly always|almost always)\b/i,
  auxiliary: /^(?:were|have|been)$/,
  terms: [
    {
      term: /^(?:total|complete|full|whole)\b/i,
      never: /\b(?:one (?:side|part|half)|part of|only a part)\b/i,
      unless: /\b(?:all|whole|every|entire)\b/i,
    },
    {
      term: /^(?:partial|part|half)\b/i,
      never: /\b(?:all|whole|every|entire)\b/i,
      unless: /\b(?:side|part|half|some|not)\b/i,
    },
    {
      term: /^open\b/i,
      never: /\b(?:thin camera|keyhole|small(?:er)? cuts?)\b/i,
      unless: /\b(?:than|not|unlike)\b/i,
    },
    {
      term: /keyhole|laparoscop|endoscopic|arthroscop/i,
      never: /\b(?:long|large|big|larger|longer|wide) cut\b/i,
      unless: /\b(?:than|not|no|without|instead|small\w*)\b/i,
    },
    {
      term: /^(?:local|regional) an(?:ae|e)sth|^(?:numbing|spinal)/i,
      never: /\b(?:asleep|sleep|unconscious)\b/i,
      unless: /\b(?:awake|not|no|without|may|can)\b/i,
    },
    {
      term: /^general an(?:ae|e)sth/i,
      never: /\bawake\b/i,
      unless: /\b(?:not|no|asleep|sleep)\b/i,
    },
    {
      term: /^hypo(?!the)/i,
      never: /\b(?:too high|too much|high|raised)\b/i,
      unless: /\b(?:low|little|less)\b/i,
    },
    {
      term: /^hyper/i,
      never: /\b(?:too low|too little|low)\b/i,
      unless: /\b(?:high|much|more|raised)\b/i,
    },
    { term: /^tachy/i, never: /\bslow/i, unless: /\bfast|quick/i },
    { term: /^brady/i, never: /\b(?:fast|quick)/i, unless: /\bslow/i },
    {
      term: /^benign/i,
      never: /\b(?:cancer|spreads?|malignant)\b/i,
      unless: /\b(?:not|no|never)\b/i,
    },
    { term: /^(?:malignant)/i, never: /\b(?:harmless|not cancer|no cancer)\b/i },
    {
      term: /^chronic\b/i,
      never: /\b(?:short|sudden\w*|quickly)\b/i,
      unless: /\b(?:long|months|years|lasts?)\b/i,
    },
    {
      term: /^acute\b/i,
      never: /\b(?:for (?:months|years)|long-lasting|lasts? long)\b/i,
      unless: /\b(?:not|no|never)\b/i,
    },
    {
      term: /^(?:placebo|dummy|sham)\b/i,
      always:
        /\b(?:without|no|not|none|nothing|inactive|empty|pretend\w*|fake|salt|saline|sugar|water|only looks?|instead)\b/i,
    },
  ],
};
