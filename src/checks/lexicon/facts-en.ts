/** Words of studies, of statistics, of medicines and of those who pay, in English. */
import type { FactWords } from './facts.js';

export const englishFacts: FactWords = {
  countries: {
    netherlands: 'Netherlands|Dutch',
    denmark: 'Denmark|Danish',
    sweden: 'Sweden|Swedish',
    norway: 'Norway|Norwegian',
    finland: 'Finland|Finnish',
    germany: 'Germany|German',
    france: 'France|French',
    spain: 'Spain|Spanish',
    italy: 'Italy|Italian',
    britain: 'United Kingdom|UK|Britain|British|England|Scotland|Wales|Scottish|Welsh',
    america: 'United States|USA|American',
    canada: 'Canada|Canadian',
    australia: 'Australia|Australian',
    china: 'China|Chinese',
    japan: 'Japan|Japanese',
    india: 'India|Indian',
    brazil: 'Brazil|Brazilian',
    switzerland: 'Switzerland|Swiss',
    belgium: 'Belgium|Belgian',
  },
  ofCountry: [
    String.raw`\b(?:{}) (?:study|trial)\b`,
    String.raw`\b(?:study|trial)(?: done| made)? (?:from|in|of) (?:the )?(?:{})\b`,
  ],
  groupOf:
    /\b(?:(?:each|every|either) group (?:had|has|was(?: made)? of|of)|(?<!the )groups? of)(?: about)? (\d[\d,]*) (?:people|patients|adults|women|men)\b/i,
  ofAge: /\b(?:aged|ages?|age of|over|under) (\d{1,2})(?: (?:to|and|-|–) (\d{1,2}))?s?\b/gi,
  average: /\b(?:average|mean) (?:time|length)\b|\bon average\b/i,
  summedUp: /\b(?:add(?:ed)? up|sum|total|divided|shared out)\b/i,
  middle: /\b(?:middle|half)\b/i,
  everyone:
    /\b(?:everyone|everybody|(?:every|each) (?:person|patient)|all (?:of the )?(?:people|patients))\b/i,
  perYear: /\b(?:(?:each|every|per) year|yearly|annually|a year(?= (?:had|have|get|need)))\b/i,
  someTime: /\b(?:(?:long|short) term|by then|by this time|later|ever|so far)\b/i,
  under: 'under|fewer than|less than|below|at most|no more than',
  over: 'over|more than|above|at least|no fewer than|no less than',
  inPercent: /(?<!percentage points[^.]*)\d[\d.]*(?: ?%| per ?cent\b)/i,
  rates: /\brat(?:es?|ed)\b/i,
  levels: {
    high: /\bhigh\b/i,
    moderate: /\bmoderate\b/i,
    low: /(?<!very )\blow\b/i,
    'very-low': /\bvery low\b/i,
  },
  meansSo:
    /^(?:but |so )?(?:this|it|that) (?:means|shows|proves) that\b|^so (?:it|they|this) (?:is|are)\b/i,
  reviewSays:
    /\b(?:reviews?|guidelines?)\b[^.]{0,40}\b(?:says?|shows?|finds?) that\b(?![^.]*\b(?:probabl\w+|may|might|could|perhaps|possibl\w+|seem\w*|appear\w*|tend\w*|unsure|uncertain|unclear|not)\b)/i,
  kinds: /\b(?:illness(?:es)?|conditions|medicines|drugs|symptoms|signs)\b/i,
  lasting:
    /\bfor (?:more than|over|at least|longer than)? ?(?:an?|one|two|three|four|five|six|some|several|a few|\d+) (?:days|weeks?|months?|years?)\b/i,
  keepsOpen:
    /\b(?:stop or change|change (?:it )?(?:at any time|later)|undo\w*|can be undone|other (?:choices|options) open)\b/i,
  careTurned:
    /(?<!\b(?:not|never) )\b(?:keep|hold|leave|let)\b[^.]{0,40}\b(?:below (?:your|the) (?:heart|hips?|waist)|hang(?:ing)? down|wet\b|damp\b|uncovered)/i,
  condition: /\b(?:if|whether|in case)\b/i,
  bothSides: /\bleft\b[^.]*\bright\b|\bright\b[^.]*\bleft\b/i,
  mayBeAsked: /\b(?:best|safe(?:st)?|guarantee\w*|painless|harmless|risk-free)\b/i,
  ofMyself: /\bI\b[^.]*(?:worry|regret (?:not )?having)$/,
  forAWhile:
    /\b(?:at first|to begin with|in the first|for (?:a|some|the first|one or two|a few)|(?:a|one|two) (?:moment|minutes?|hours?|days?|weeks?))\b/i,
  otherCause:
    /\b(?:insulin|again|later(?: on)?|then|afterwards|back (?:to|down)|stand(?:ing)? up)\b/i,
  ongoing: /\b(?:still running|under way|has begun|no results yet|not (?:yet )?finished)\b/i,
  medicines: {
    'blood thinner': {
      kind: /\bblood[- ]thinners?\b|\banticoagulants?\b/i,
      named:
        'warfarin|apixaban|rivaroxaban|dabigatran|edoxaban|heparin|enoxaparin|clopidogrel|ticagrelor|prasugrel|aspirin',
    },
    'anti-inflammatory medicine': {
      kind: /\banti-inflammator\w+|\bNSAIDs?\b/i,
      named: 'ibuprofen|naproxen|diclofenac|celecoxib|etoricoxib|ketoprofen|aspirin',
    },
    opioid: {
      kind: /\bopioids?\b|\bopiates?\b/i,
      named: 'morphine|codeine|tramadol|oxycodone|fentanyl|buprenorphine|hydrocodone|tapentadol',
    },
    paracetamol: { kind: /(?!)/, named: 'paracetamol|acetaminophen' },
    antibiotic: {
      kind: /\bantibiotics?\b/i,
      named: 'amoxicillin|penicillin|doxycycline|flucloxacillin|clindamycin|erythromycin',
    },
    steroid: {
      kind: /\b(?:cortico)?steroids?\b|\bcortisone\b/i,
      named:
        'prednisolone|prednisone|dexamethasone|triamcinolone|methylprednisolone|hydrocortisone',
    },
    statin: { kind: /\bstatins?\b/i, named: 'simvastatin|atorvastatin|rosuvastatin|pravastatin' },
    'diabetes medicine': {
      kind: /\bdiabetes medicines?\b/i,
      named: 'metformin|insulin|gliclazide|semaglutide|empagliflozin',
    },
  },
  suchAs: /\b(?:such as|for example|like|including)\b/i,
  mayBeStopped:
    /\b(?:may|can|might|will) (?:ask|tell) you to stop\b(?! (?:smok|drink|eat|work|driv|exercis|danc)ing)/i,
  notUnasked:
    /\b(?:do not|don[’']t|never) stop\b[^.]*\b(?:unless|until|without|before|on your own|by yourself)\b/i,
  measured: {
    'blood sugar': /\bblood (?:sugar|glucose)\b/i,
    'blood pressure': /\bblood pressure\b/i,
    'pulse or heart rate': /\b(?:pulse|heart rate)\b/i,
  },
  risen: /\b(?:rises?|rising|rose|goes up|go up|higher|stays high|increase[sd]?|raise[sd]?)\b/i,
  fallen: /\b(?:falls?|falling|fell|goes down|go down|lower(?:s|ed)?|drops?|decrease[sd]?)\b/i,
  payers: {
    'GB IE': /\bNHS\b|\bNICE\b/,
    'US AU CA': /\bMedicare\b(?! Part)/,
    US: /\bMedicaid\b|\bMedicare Part [A-D]\b|\bVeterans Affairs\b/,
    AU: /\bPBS\b|\bMBS\b/,
  },
  planWords: [
    [/\bdeductible\b/i, /\bbefore (?:the|your) (?:plan|insurance|insurer)\b[^.]*\bpay\b/i],
    [/\bco-?pay(?:ment)?s?\b/i, /\bfixed (?:amount|sum|fee)\b/i],
    [/\bco-?insurance\b/i, /\b(?:percent|%|per cent)/i],
  ],
  noApproval:
    /\b(?:no|without) approval\b(?!,)[^.]{0,20}(?:needed)?|\b(?:need|needs) no (?:prior )?approval\b|\bnot need (?:any |prior )?approval\b/i,
  passing: /\bpass(?:ing)?\b/i,
  holding: /\b(?:hold(?:ing)?|control|leak\w*)\b/i,
  activities: /\b(?:driv|work|lift|spor|swim|fly)/i,
  ofSome: /\b(?:if|who|some|others|heavy|hard|light|desk)\b/i,
  events: /\bevents?\b/i,
  none: /\bnone\b|\bno (?:\w+ )?events?\b/i,
  sideOf:
    /\b(front|back|top|bottom|inside|outside|inner side|outer side|left side|right side) of (?:your|the) (\p{L}+(?: bone)?)/giu,
  oneOrBoth:
    /\b(one|both) (hand|arm|leg|knee|eye|hip|wrist|ear|breast)s? (?:is |are |was |were )?(\p{L}+)/giu,
  one: /^one$/i,
  back: /\bback\b(?! (?:to|at|in|home|up)\b)/i,
  operates: /\b(?:(?:does|performs) the (?:operation|surgery)|operates)\b/i,
  acts: 'gives|does|puts|takes|operates|performs|injects',
  worsens:
    /\b(?:steroids?|medicines?|drugs?|injection|surgery|operation|tablets?|splint|brace|exercises?|treatment|programme|implant|^it) (?:\w+ )?(?:increases?|raises?|worsens?|causes?|adds? to) (?:the |more )?(?:swelling|pain|pressure|inflammation|symptoms|tingling|numbness|stiffness)\b/i,
  manyStudies: /\b(?:many|several|lots of|all|large) (?:\w+ ){0,2}(?:studies|trials)\b/i,
  patientsHelped: /\bpatients? (?:took part|helped|chose|were asked|have chosen)\b/i,
  saysSafe: /\b(?:is|are) (?:quite |very )?safe(?: (?:then|now|to take|to use))?(?=[.,;]|$)/i,
  needNotTell:
    /\b(?:need not|do not (?:need|have) to|don[’']t (?:need|have) to|no need to|not necessary to) (?:tell|ask|say|mention|call)\b(?=[.,;]|$| (?:it|so|about|if|that|when|us|them|any(?:one|body)|(?:an?|the|your) (?:\w+ )?(?:team|clinic|ward|doctor|nurse|surgeon|pharmacist|hospital|ambulance))\b)/i,
  sleepy: /\b(?:sleepy|drows\w+|dizz\w+|sedat\w+|numb\w*)\b/i,
  mayDrive: /\byou (?:may|can) (?:still |also |even )?drive\b(?! (?:when|once|again|if|only))/i,
  drivesAtWill: /\bdrive (?:again )?(?:as soon as|whenever) you (?:like|want|wish|feel like)\b/i,
  rare: /\brare(?:ly)?\b/i,
  clot: /\bclots?\b/i,
  common: /\b(?:common(?:ly)?|most|usual(?:ly)?)\b/i,
  inCountry: '^In (?:the )?(?:{})(?: and [A-Z]\\p{L}+)?,',
  bodiesOf: {
    britain: /\bNHS\b|\bNICE\b|\.nhs\.uk/,
    america: /\bMedicare\b|\bFDA\b|\bCDC\b|\bHHS\b|\bHealthIT\b|\.gov(?:\/|$)/,
  },
  ofLength:
    /(?<![\d.,])(\d+)[- ](day|week|month|year)[- ]()(programme|program|course|plan|treatment)\b/giu,
  goesOn: '(?<!\\d )(?:for|over|lasts?|takes?)(?: about| at least| all)?',
};
