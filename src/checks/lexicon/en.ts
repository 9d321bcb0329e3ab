/** English, as the checks know it. */
import { bodyParts, jargon } from './en-words.js';
import type { Lexicon } from './lexicon.js';

export const english: Lexicon = {
  numbers: 'one two three four five six seven eight nine ten eleven twelve'.split(' '),
  units: {
    minutes: 'minutes?',
    hours: 'hours?',
    days: 'days?',
    weeks: 'weeks?',
    months: 'months?',
    years: 'years?',
  },
  to: 'to|or|and|-|–',
  range: 'to|-|–',
  aged: 'aged',
  or: 'or',
  and: 'and',
  outOf: '(?:in|out of|of)(?: every| each)?',
  of: 'of(?: the)?|out of',
  people:
    'people|persons?|patients?|adults?|women|men|children|wrists?|hands?|knees?|hips?|eyes?|operations?|implants?|who|of (?:this|that|the)',
  persons: 'people|persons?|patients?|adults?|women|men',
  points: /(\d[\d.,]*)(?: percentage)? points?/gi,
  shareInLetters:
    /\b(?:one|two|three|four|five|six|seven|eight|nine)(?: (?:people|persons?|patients?|women|men|children|adults))? (?:in|out of|of every|in every) (?:two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|a hundred|one hundred|a thousand)\b|\b(?:a|one) (?:third|quarter|fifth|tenth) of (?:all )?(?:people|patients|those|them|women|men)\b|\b(?:two|three) (?:thirds|quarters) of\b(?! (?:an hour|a (?:mile|tablet|pint|year))\b)|\bnumbers? needed to (?:treat|harm)\b|\bNN[TH]\b|\b(?:\w+|\d+) (?:people|patients|women|men|adults) (?:must|need to|have to|would have to) [^.]{3,60} for one (?:\w+ )?to\b/i,
  relativeRisk:
    /\b(?:halv(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl\w+)\s+(?:the |your |their |his |her )?(?:\w+ )?(?:risks?|chances?|odds|rates?|likelihood|danger)\b|\b(?:twice|half|double|triple|(?:two|three|four|five|ten|\d+(?:\.\d+)?)(?: |-)?(?:times|fold)) (?:(?:as|the) (?:likely|common|often|frequent|high|great|risks?|chances?|many|much|odds|rate|at risk)|more|less|higher|lower|greater)\b|\b(?:risks?|chances?|odds|rates?|likelihood)\b[^.]{0,40}\b(?:by (?:half|an? (?:third|quarter|fifth|tenth)|two thirds|(?:about |up to |almost |nearly )?\d+(?:\.\d+)? ?(?:%|per ?cent))|in half)|\b\d+(?:\.\d+)? ?(?:%|per ?cent) (?:more|less|fewer|lower|higher|greater|smaller|reduction|decrease|increase|drop|rise)\b|\b(?:reduc|cut|lower|rais|increas|rais)\w* [^.]{0,40}\bby (?:half|an? (?:third|quarter|fifth|tenth)|(?:about |up to |almost |nearly )?\d+(?:\.\d+)? ?(?:%|per ?cent))|\brelative risk\b|\b(?:hazard|odds|risk) ratio\b/i,
  steering: new RegExp(
    String.raw`\b(?:` +
      [
        'break-?throughs?|miracles?|miraculous\\w*|revolutionary',
        'cutting[- ]edge|state[- ]of[- ]the[- ]art|world[- ]class|next[- ]generation',
        'game[- ]chang\\w*|gold[- ]standard',
        'amazing\\w*|incredibl\\w*|wonderful\\w*|fantastic\\w*|excellent',
        'guarantee\\w*|risk[- ]free|painless\\w*|harmless',
        '(?:completely|totally|perfectly|entirely|absolutely|very|quite|100 ?%) safe|safe and (?:effective|painless|easy|simple)|(?:is|are) safe (?:for everyone|for all)',
        'highly (?:effective|successful|recommended)|proven to|(?:always|never) (?:works?|helps?|fails?|succeeds?)',
        'superior|optimal|unbeatable|outdated|old-fashioned|useless|pointless|a waste of',
        '(?:the|your) best (?:option|choice|way(?! to (?:find|tell|know|learn|ask)\\b)|treatment)|(?:is|are|be) best for|far better than|much better than',
        'the right (?:option|choice|decision)|wise(?:st)? (?:option|choice)|smart(?:est)? choice|sensible (?:people|choice)',
        'we (?:strongly )?(?:recommend|advise|urge|suggest)|(?:is|are) (?:strongly )?recommended|most (?:doctors|experts|surgeons) (?:recommend|advise|agree|prefer)',
        'you (?:really )?(?:should|must|ought to|have to) (?!not|know that)(?:choose|have|take(?! (?:off|out)\\b)|get|pick|go|agree|sign(?! (?:it|the form) yourself)|accept|start|decide|avoid|wait(?! (?:about |for )?(?:half an|an|\\d+) (?:hour|minutes))|try|opt)',
        'superb|renowned|award-winning|world-famous|our (?:experienced|expert|leading|excellent)|(?:doctors?|experts?|surgeons?) knows? best|from worst to best|from best to worst|(?:does|will) not hurt (?:at all|a bit)|(?:places|slots) (?:fill|are filling)|sign up (?:soon|now)|book (?:now|early)(?! if\\b)',
        'modern (?:\\w+ )?(?:way|option|treatment|operation|approach|surgery|choice|method)|most modern|safest|why (?:would|do|will) you not|why wouldn.t you|(?:most|nearly all|almost all) (?:people|patients|women|men)(?: (?:in|with|like|of|at)[^.,]{0,30})? (?:choose|prefer|opt for|go for|decide on)|popular (?:choice|option)',
        'only (?:\\w+ ){1,3}(?:really|truly|actually|properly) \\w+|why not (?:have|choose|try|take|just)',
        '(?:extremely|extraordinarily|vanishingly|incredibly) (?:rare|safe|low|small)|little (?:to think about|to lose)|no need to think',
        'give up (?:too )?(?:early|soon|easily)|hold out|are brave|lack (?:patience|will)',
        '(?:vast|overwhelming|great) majority|overwhelmingly',
        'in (?:safe|good|expert) hands|(?<!\\b(?:some|others|a few)(?: people| men| women)? )(?:wish|wished|regret\\w*) (?:that )?(?:they|they had|having|not having)|if (?:it|I) were (?:me|you|my|in)|I would (?:have|choose|pick|go for)',
        '(?:will|is sure to) (?:be|have) (?:gone|cured|healed|over)(?: for good)?|(?:pain|symptoms?|problems?|numbness|tingling|it) (?:is|are) gone for good|for good and all',
        'you (?:will|can) (?:be|feel|get|become) (?:free of|rid of|well again|cured|healed|pain[- ]free|better)|(?:gave|give|gives) (?:me|him|her|them|you) (?:\\w+ )?life back',
        '(?:best|most (?:effective|popular|successful|used))[^.]{0,30} (?:stands?|comes?|is) first',
        'obviously|clearly the|needless to say|no-?brainer|no (?:good )?reason (?:to wait|not to)',
        '(?:hardly|almost|nearly) (?:anyone|anybody|nobody|no one|everyone|everybody) (?:regrets?|is (?:sorry|glad|happy))|(?:few|most) (?:people |patients )?(?:regret|are (?:sorry|glad|happy))(?: it| that they)?|never look(?:ed)? back',
        '(?:quick|simple|easy|small|minor) (?:and|or) (?:easy|simple|quick|painless|safe)|(?:easy|simple|minor|routine) (?:operation|procedure|injection|surgery|treatment)',
        'luckily|fortunately|unfortunately|sadly',
        '(?:just|only|merely) a (?:small|minor|simple|quick|tiny)',
        "nothing to (?:lose|fear|worry about)|no need to worry|don[’']t worry|do not worry",
        'before it is too late|do not miss|act now|hurry|sign (?:now|today)|today only',
        'no (?:risks?|side effects?|harms?|dangers?|downsides?) (?:at all|whatsoever)|without (?:any )?(?:risks?|side effects)|no known risks?',
        '(?:everyone|everybody|all (?:people|patients)) (?:gets? (?:better|well)|recovers?|is cured|are cured|benefits?)|cures? (?:everyone|everybody|all|you)',
      ].join('|') +
      String.raw`)`,
    'i',
  ),
  fear: /\b(?:cripple[sd]?|crippling|agony|agonising|agonizing|horr(?:ible|ific|endous)|terrif\w+|dreadful|nightmare|catastroph\w+|devastat\w+|victims? of|(?:you|people|they) (?:will |just |only )?suffer|suffer(?:s|ing|ers?)? from|(?:lose|losing|waste|wasting) (?:precious|valuable) (?:time|months|years)|precious time|doomed|(?:end|ends|ended) up in|wheelchairs?|bedridden|crutches for life|butcher\w*|ruin your|waste away)\b/i,
  hoped:
    /\b(?:better|less|fewer|weaker|milder|no (?:longer|more) (?:had|have|in|any)|no more|relie[fv]\w*|recover\w*|improv\w*|gone|went away|halved|still (?:in place|working|alive)|surviv\w*|alive|healed|cured|success\w*|good result|well again|able to|back (?:to|at)|free of|satisf\w+|happy with)\b/i,
  feared:
    /\b(?:problems?|complications?|injur\w+|infect\w+|wounds?|reopen\w*|opens again|clots?|side effects?|unwanted|harm\w*|adverse|deaths?|die[ds]?|dying|bleed\w*|pain|stiff\w*|los[st]\w*|worse|again|another operation|numb\w*|weakness|unsatisfactory|unfavourable|unfavorable|fractures?|broke\w*|strokes?|nausea|vomit\w*|fail\w*|damage\w*|paraly\w+|cancer|relapse\w*|came back|recurr\w+|scar\w*|swell\w*|rash\w*|allerg\w+|dizz\w+|faint\w*|incontinen\w+|impoten\w+|readmi\w+)\b/i,
  surelyFeared:
    /\b(?:complications?|injur\w+|infect\w+|serious|unwanted|adverse|deaths?|die[ds]?|bleed\w*|clots?|side effects?|strokes?|harm\w*|paraly\w+|worse)\b/i,
  negation:
    /\b(?:not|no|never|none|nobody|nothing|without|neither|nor|cannot|unable|hardly|rarely)\b|n[’']t\b/i,
  noLonger: /\bno (?:longer|more)\b|\bany (?:more|longer)\b|\banymore\b/i,
  optionKinds: {
    procedure: 'surg\\w*|operat\\w*|procedure',
    'watchful-waiting': 'wait\\w*|carr(?:y|ying|ied) on',
    'no-treatment': 'no treatment|nothing (?:is|was) done|untreated|without treatment|do nothing',
    injection: 'inject\\w*|needle',
    lifestyle: 'lifestyle',
  },
  namesNothing:
    /^(?:with|without|from|into|that|this|your|have|having|take|taking|wear|wearing|using|total|part|parts|remove|later|needed|back|only|more|less|than|then|followed|and|the|treatment|option|care|programme|program|week|weeks|month|months|as|now|for|at|on|in|of|to|a|an|or|if|by|night|early|open)$/,
  itMatters:
    /\bI (?:want|need|worry|would like|would rather|hope|cannot|do not want|wish|fear)\b|\bcounts? for me\b|\bmatters? to me\b/i,
  itMattersLess:
    /\b(?:do(?:es)? not (?:mind|matter|play|worry)|I accept|(?:is|am|are) (?:fine|happy|ok|okay|willing)|I can (?:cope|arrange|live|wait|accept)|not worried|less important|no big part)\b/i,
  titleOnly:
    /\b(?:title|heading|search results?|snippet)s? only\b|\bonly (?:the|its|a) (?:title|heading|snippet|search result)|^the title\.?$|^(?:nothing|none)\b|^not (?:yet )?read|\bnot (?:yet )?read\.?$|\bcited (?:in|by|from) (?:another|other)|\bfrom memory\b|\bsecond[- ]hand\b/i,
  speaksOfTime:
    /\b(?:time|times|how long|when|follow(?:ed|-up| up)|period|days?|weeks?|months?|years?|duration|end of the study)\b/i,
  movedGroups: /\b(?:moved|in the end|as[- ]treated|cross(?:ed)? over|changed groups?)\b/i,
  byChance:
    /\b(?:chance decid\w+|randomi[sz]\w+|by chance|(?:drew|drawn by|by drawing|by) lots?|at random)\b/i,
  certainty: {
    high: /\bhigh(?:[- ]certainty| certainty| quality|ly certain)|\b(?:very|quite) sure\b/i,
    moderate: /\bmoderate\b|\bprobably\b/i,
    low: /(?<!very )\blow(?:[- ]certainty| certainty| quality)\b|\bcertainty (?:of the evidence )?(?:as|is|was) low\b|(?<!very )\blow\b(?= certainty)/i,
    'very-low': /\bvery low\b|\b(?:too|very) uncertain\b|\bvery unsure\b/i,
  },
  verySure:
    /^(?:very|quite|fully|totally|completely|absolutely) (?:sure|certain)|\bhigh certainty\b|\bno doubt\b|^certain\b|^sure\b/i,
  emergencySign:
    /\b(?:chest pain|cannot breathe|short of breath|breathless\w*|stroke|trouble (?:breathing|passing (?:urine|water|stool)|holding (?:urine|your (?:urine|stool)))|passing urine or holding|los[st]\w* (?:of )?control of (?:your |the )?(?:bladder|bowels?)|numb\w*[^.]{0,40}(?:genitals|between (?:the|your) legs|inner thighs|bottom)|cough(?:ing)? up blood|vomit(?:ing)? blood|heavy bleeding|bleeding (?:that )?(?:does not|will not|won[’']t) stop|faint(?:s|ed|ing)?|collaps\w+|unconscious|seizures?|swollen (?:face|tongue|throat)|(?:cold|pale|blue|white)[^.]{0,20}(?:foot|hand|fingers?|toes?)|suddenly (?:weak|numb|confused)|paraly[sz]\w+|cannot (?:move|feel) (?:your|a|the) (?:legs?|arms?|foot|feet|hands?)|suicid\w+)\b/i,
  emergencyCall:
    /\b(?:emergency|ambulance|(?:for|get) help|911|999|112|at once|right away|now|immediately)\b/i,
  waitInEmergency:
    /\b(?:in the morning|tomorrow|next (?:day|week|visit|appointment)|when (?:it|they|the (?:clinic|office)) opens?|wait (?:and see|for|until|a (?:day|few)|to see)|make an appointment|in (?:a few|some) (?:hours|days)|within (?:a few|some|two|three|\d+) days)\b/i,
  forbidsCall:
    /(?<!\b(?:if|when|because|that|who) .*)\b(?:(?:do|should|must|need|may) not|don[’']t|mustn[’']t|needn[’']t|shouldn[’']t|never|no (?:need|reason) to|not to|avoid|stop|refrain from|(?:instead|rather) (?:of|than))\s+(?:(?:ever|just|even|yet|bother to|try to|have to|need to)\s+)*(?:call(?:ing)?|phon(?:e|ing)|ring(?:ing)?|dial(?:ling|ing)?|contact(?:ing)?|seek(?:ing)?|get(?:ting)? (?:emergency |medical )?help|bother (?:us|your)|(?:go|going|drive|come) (?:in )?to (?:the |an? |your |any )?(?:\w+ )?(?:emergency|hospital|clinic|A&E|ER)\b)(?! (?:back|later|first)\b)(?!.*\b(?:by (?:car|bus|yourself)|alone|on your own)\b)|\b(?:call|phone|ring|tell|contact) (?:nobody|no one|no-one)\b/i,
  saysCall:
    /\b(?:call|phone|ring|dial|contact|go to|speak to|talk to|get (?:help|an ambulance))\b/i,
  callLater:
    /\bwait (?:for|until|till) (?:\w+ ){0,2}?(?:next|visit|appointment|check-?up|follow-up|tomorrow|morning)\b|\bwait (?:and see|to see|a (?:few|couple)|some|\w+ (?:days|weeks))\b|\b(?:at|until|to|for|on) (?:your|the) (?:next|following) (?:visit|appointment|check-?up|follow-up)\b/i,
  ownTeam:
    /\b(?:us|help|anyone|anybody|teams?|clinics?|doctors?|nurses?|surgeons?|hospitals?|health advice|nobody|no one|no-one)\b|\b(?:call|phone|ring|contact)$/i,
  urgent:
    /(?<!not )(?<!no )\b(?:(?:this|it) is an emergency|must (?:decide|choose|act) (?:now|today|at once|within)|within (?:a few |some |\d+ )?(?:minutes|hours)|right away|decide (?:today|now|at once|quickly|fast)|no time to (?:lose|wait)|every (?:hour|minute|day) counts|urgent(?:ly)?)\b/i,
  notUrgent:
    /\b(?:not an emergency|take (?:your )?time|time to (?:decide|think)|no (?:hurry|rush)|not urgent|weeks or months to decide|as much time)\b/i,
  before: /\b(?:before|beforehand|the day before|in advance)\b/i,
  after:
    /\b(?:after|afterwards|later|follow-up|once (?:it|you)|the (?:days?|weeks?|months?) (?:that follow|after))\b/i,
  paid: /\b(?:paid|pay(?:s|ing)|funded|funding (?:from|by)|sponsor\w*|grants?|financed)\b/i,
  nobody: /\b(?:nobody|no one|none|not|no)\b/i,
  staysInside:
    /\b(?:implants?|stays? in(?:side)? (?:your|the) (?:body|knee|hip|heart|joint|eye|breast)|put in (?:for good|to stay)|prosthe\w+|pacemakers?|stents?|artificial (?:joint|hip|knee|valve))\b/i,
  comesOut:
    /\b(?:straps?|take (?:it|them) off|taken (?:out|off|away)|comes? out|wear (?:it|them)|outside|removed)\b/i,
  noCure: /\b(?:not|no|never|cannot) (?:a )?cures?\b/i,
  saysTrue: /^(?:this is |that is |yes, (?:this is )?)?(?:true|right|correct)\b|^yes\b/i,
  saysFalse:
    /^(?:this is |that is |no, (?:this is )?)?(?:false|wrong|not (?:true|right|correct|so))\b|^no\b[,.]/i,
  options: 'options?|choices|ways|treatments',
  excludes:
    /\b(?:not for|another cause|children|teenagers|already have|emergency sign|not yet known|getting weaker|no leg pain|just hurt|sudden injury)\b/i,
  ofYear:
    /\b(?:(?:a|the|in|from) )?((?:19|20)\d\d) (?:\w+ )?(?:review|study|trial|guideline|report|analysis)\b|\b(?:review|study|trial|guideline|report) (?:from|of|in) ((?:19|20)\d\d)\b/i,
  ofStudies: /\b(?:study|studies|trials?|reviews?)\b/i,
  study:
    /\b(?:(?:a|one|the|this|that|same|another|large|\d{4}|cochrane|dutch|danish) (?:\w+ )?(?:study|review|guideline|trial)|studies|reviews|trials) (?:shows?|showed|found|finds?|says?|said|calls?|called|gave|gives?|tells?|told)\b/i,
  favours: /\b(?:in favou?r of|favou?rs?|favou?red|better (?:with|after|for)) ([^.,;]+)/i,
  noDifference: /\b(?:no|not|nor|without)\b[^.]{0,25}\bdifference\b|\balike\b|\babout the same\b/i,
  clearDifference: /\bclear difference\b/i,
  ratedByNobody:
    /\b(?:no (?:source|study|review)(?: (?:that )?we (?:read|found))? rates?|nobody (?:has )?rate[sd]|not (?:been )?rated|was never rated)\b/i,
  foundNothing:
    /\bwe (?:found|could find|know of|have) no (?:\w+ )?(?:numbers?|counts?|figures?|stud(?:y|ies)|trials?|data)\b|\bno (?:numbers?|counts?|figures?|stud(?:y|ies)) (?:was|were|has been|have been) found\b/i,
  stopMedicine:
    /(?<!not )(?<!never )\b(?:stop|skip|halve|leave out|do not take) (?:taking |using )?(?:your |all |the |any )?(?:blood[- ]?thinners?|medicines?|tablets?|pills?|insulin|aspirin|warfarin|heart \w+|(?:it|them|this|these) (?=(?:\w+ ){1,3}(?:before|ahead)|now|at once))\b/i,
  askFirst:
    /\b(?:ask|asks|talk|tell|told|tells|unless|only if|if your|advises?|advised|agree|agreed|before you|your (?:team|doctor|nurse) (?:may|can|will|says?)|may (?:have to|need to)|should I|do I|can I|must I)\b/i,
  estimated:
    /\b(?:estimate[sd]?|estimation|kaplan[- ]meier|chance,? and not (?:as )?a count|probabilit\w+)\b/i,
  severalEvents:
    /\b(?:several events|more than one event|events?,? (?:and )?not people|(?:one )?person (?:can|could|may|might) have (?:had )?(?:several|more than one))\b/i,
  avoids: /\b(?:avoid|do not want|without|stay out of)\b/i,
  bestEnd: /\b(\d+) (?:is|means|stands for) (?:the )?best\b/i,
  worstEnd: /\b(\d+) (?:is|means|stands for) (?:the )?worst\b/i,
  than: /\bthan\b/i,
  sooner: /\b(?:sooner|faster|quicker|earlier|less time|more quickly)\b/i,
  slower: /\b(?:slower|longer|more slowly|more time|\w+ed later)\b/i,
  veryUnsure:
    /\b(?:unsure|uncertain|unclear|unknown|not (?:very |so )?(?:sure|clear|certain|known)|(?:nobody|no one) (?:knows|can (?:say|tell))|anyone[’']s guess|(?:we|studies) (?:do not know|cannot (?:say|tell))|hard to (?:say|tell)|very weak)\b/i,
  median: /\bmedian\b|\bhalf (?:took|had|of (?:them|the people))\b/i,
  cannotEnd: /\b(?:and|or|but|the|a|an|of|which|because|than|your)[.,;:]?$/i,
  mayRepeat: /^(?:that|had|so|very|bye|no)$/i,
  jargon,
  lessIsBetter:
    /\b(?:pain|symptoms?|disab\w+|limits?|severity|depress\w+|anxiety|fatigue|itch\w*|bleeding)\b/i,
  moreIsBetter:
    /\b(?:function|quality of life|wellbeing|well-being|satisfaction|strength|health score|knee score|mobility)\b/i,
  blame:
    /\b(?:let (?:yourself|themselves) go|your own fault|(?:you|they|patients|people) (?:fail(?:ed)?|refuse[ds]?) to|non-?complian\w+|non-?adheren\w+|too lazy|lazy|lack (?:of )?(?:will ?power|discipline)|(?:to )?blame|bad habits?|weighs? too much|stubborn\w*|careless\w*|should have (?:come|seen|known|stopped|lost)|demented|addicts?|junkies|the obese)\b/i,
  euphemism:
    /\b(?:pass(?:es|ed|ing)? away|pass(?:es|ed)? on|(?:did|do|does|may) not make it|lo(?:se|ses|st) (?:the|their|your) (?:battle|fight|lives|life)|no longer with us|go(?:es)? to sleep for ever|at peace|(?:slight|little|mild) discomfort|poor outcomes?|unfortunate events?|the worst may happen)\b/i,
  promisesPayment:
    /\b(?:(?:insurance|insurers?|plans?|medicare|medicaid|nhs|health services?) (?:will |always |fully )?(?:covers?|pays? for|reimburses?) (?:(?:this|it|them) (?:in full|completely|fully|all)|everything|all of it|the (?:full|whole) \w+)\b|(?:covered|paid(?: for)?|reimbursed) in full|fully covered|free of charge|(?:costs?|pay) you nothing|you (?:will )?(?:not|never) (?:have to )?pay|no cost to you)/i,
  takeDose:
    /(?<!\b(?:people|patients|persons|wom[ae]n|m[ae]n|adults|they|some|others|who|told to|asked to) )\b(?:take|use|have|swallow|inject|apply|drink)\s+(?:(?:one|two|three|up to|at least|\d+) ){0,2}\d*(?:[\d.,]+\s?(?:mg|g|mcg|µg|ml|units)\b|(?:one|two|three|four|\d+) (?:tablets?|pills?|capsules?|puffs?|drops?)\b(?! at a time))/i,
  oneSide:
    /(?<!\b(?:left|right) (?:and|or) (?:the |your )?)\b(?:left|right)(?:-hand)? (hand|wrist|arm|elbow|shoulder|hip|knee|leg|ankle|foot|eye|ear|breast|kidney|groin|lung|thumb)\b(?! (?:and|or) (?:the |your )?(?:left|right)\b)/i,
  eitherSide: /^(?:hand|wrist|elbow|hip|knee|leg|ankle|foot|eye|ear|thumb)$/i,
  children: /\b(?:children|teenagers|under 1[68])\b/i,
  yourChild: /\byour (?:child|baby|son|daughter|toddler|little one)(?:ren)?\b/i,
  thirdPerson: /\b(?:he|she|himself|herself)\b|\bthe patient\b/i,
  bothPersons: /\b(?:he or she|she or he|they)\b/i,
  getsWorse: /\b(?:gett?(?:s|ing) (?:weaker|worse)|weaker and weaker|spreading|losing feeling)\b/i,
  canWait:
    /\b(?:(?:can|may|could) (?:safely )?wait\b(?! for (?:help|an ambulance))|no (?:hurry|rush)|not urgent|there is (?:plenty of )?time|in your own time)/i,
  sameDay:
    /\b(?:go home|home|leave)(?: again)? (?:on )?the same day\b|\bno night (?:away|in hospital)\b/i,
  upTo: 'up to|at most|within|no more than',
  latestTime: /\b(?:latest|last|longest) (?:time|follow-up|count)\b/i,
  secondHand: /\b(?:news (?:report|text|article|story)|press release|second[- ]hand)\b/i,
  opposites: {
    more: /\bmore\b/i,
    less: /\b(?:less|fewer)\b/i,
    better: /\bbetter\b/i,
    worse: /\bworse\b/i,
    before: /\bbefore\b/i,
    after: /\bafter(?:wards)?\b/i,
    high: /\bhigh(?:er)?\b/i,
    low: /\blow(?:er)?\b(?! back| leg)/i,
    rise: /\b(?:rises?|rose|risen|increase[sd]?|goes up)\b/i,
    fall: /\b(?:falls?|fell|fallen|decrease[sd]?|drops?|goes down)\b/i,
    left: /\bleft (?:hand|leg|side|arm|knee|foot)\b/i,
    right: /\bright (?:hand|leg|side|arm|knee|foot)\b/i,
    day: /\bdays?\b/i,
    week: /\bweeks?\b/i,
    above: /\b(?:above(?! all)|higher than|over your)\b/i,
    below: /\b(?:below|beneath|lower than)\b/i,
    always: /\balways\b/i,
    never: /\bnever\b/i,
    hot: /\b(?:hot|warm)\b/i,
    cold: /\bcold\b/i,
    sooner: /\b(?:sooner|faster|quicker|earlier)\b/i,
    slower: /\b(?:slower|more slowly|\w+ed later)\b/i,
    small: /\b(?:small|tiny|slight)\b/i,
    large: /\b(?:large|big|great)\b/i,
    asleep: /\b(?:asleep|you sleep)\b/i,
    awake: /\bawake\b/i,
    wet: /\bwet\b/i,
    dry: /\bdry\b/i,
  },
  noWayBack:
    /\b(?:(?:after|once|when) (?:you have |you )?(?:signed|sign|agreed|said yes)[^.]{0,30}(?:has to|have to|must|cannot|final|too late|no way back)|(?:can(?:not|’t|'t)|can no longer|may not) (?:change your mind|say no|take it back))\b/i,
  unwanted:
    /\b(?:unfavou?rable|complications?|infect\w+|hurts?|pain|bleed\w*|clots?|harm\w*|injur\w+|deaths?|die[sd]?|side effects?|damage)\b/i,
  noPatients:
    /\b(?:no|without) (?:patients|people with (?:it|the condition)|members of the public)\b/i,
  benefit: /\bbenefi[ct]\w*|\badvantages?\b/i,
  moreThan: /\b(?:more|better|higher|sooner|faster|longer)\b[^.]{0,30}\bthan\b/i,
  lessThan: /\b(?:less|fewer|worse|lower|later|slower|shorter)\b[^.]{0,30}\bthan\b/i,
  both: /\bboth\b/i,
  parts: {
    half: /\bhal(?:f|ves|ve[ds]?)\b/i,
    third: /\b(?:a|one|two) thirds?\b/i,
    quarter: /\bquarters?\b/i,
    fifth: /\b(?:a|one|two) fifths?\b/i,
  },
  oneOfTwo: /\b(?:either|neither|second|twice|pair)\b/i,
  glad: /\b(?:glad|relie[fv]\w*|likes?|enjoy\w*|happy|pleased|proud|hopeful|calm\w*)\b/i,
  weighs:
    /\b(?:hard|worr\w+|tires?|frighten\w*|burden\w*|let down|tired|afraid|anxious|annoy\w*|lonely|sad|fear\w*|regret\w*|angry|frustrat\w+|stress\w*|upset\w*)\b/i,
  someAndOthers: /\b(?:some|many|most|few)\b.*\b(?:some|others?|few)\b/is,
  gravest: /\b(?:deaths?|die[sd]?|strokes?|paraly\w+|blind\w*|loss of vision|amputat\w+)\b/i,
  ranks:
    /\b(?:works? (?:best|better)|helps? (?:most|best|more)|(?:the|your) (?:best|first|safest|strongest) (?:one|option|choice)|is (?:the )?best|more effective|strongest)\b/i,
  sureness: {
    high: /\b(?:very|quite) (?:sure|certain)\b|\bwell proven\b/i,
    moderate: /\bfairly (?:sure|certain)\b/i,
    low: /\b(?:not (?:very|so) sure|(?<!very )unsure)\b/i,
    'very-low': /\bvery unsure\b/i,
  },
  staysNights: /\b(?:nights?|[2-9] days|\d+ to \d+ days|overnight)\b/i,
  asleep:
    /\byou are asleep\b|\b(?:go|put|puts) (?:you )?to sleep\b|\bgeneral an(?:ae|e)sthe(?:tic|sia)\b/i,
  leavesAlone:
    /\b(?:(?:(?:can|may)|^you) drive (?:yourself|home|back)|(?:can|may) (?:go|get|travel) home (?:alone|by yourself|on your own)|(?:no|not) need (?:for )?(?:someone|anyone|anybody) to take you home)\b/i,
  lateHelp:
    /(?:^|[.;:,–] ?|\b(?:then|please|and|should|must) )(?:call|see|get|go|tell|contact|ask|phone|visit|come)\b(?:(?!\b(?:if|when|once|unless|that|who)\b)[^.]){0,60}\b(?:(?:within|in|after|for) (?:an?|one|two|three|four|six|some|a few|\d+) (?:weeks?|months?)|next (?:week|month))\b/i,
  losesCare:
    /\b(?:(?:will|would|may|might|can) (?:not (?:get|have|receive)|lose|no longer get) (?:any |all |your )?(?:other |further )?(?:care|treatment|place|help))\b/i,
  deniesAbility:
    /\b(?:(?:patients?|people|adults?|you) (?:cannot|can ?not|are (?:not able|unable)|do not (?:know|understand)))\b|\b(?:team|doctors?|staff|family) (?:decides?|knows?) (?:for you|better|best)\b/i,
  plainNot:
    /\b(?:is|are|was|were|do|does|did|can|may|will|must|should) not\b|\bcannot\b|\bnever\b/i,
  scaleFrom: /\bscale (?:goes |runs |is |which goes |of )?(?:from )?(\d+) (?:to|through) (\d+)\b/gi,
  pictures: {
    ultrasound: /\bultrasound\b/i,
    mri: /\bMRI\b|\bmagnetic resonance\b/i,
    ct: /\bCT\b/,
    fluoroscopy: /\b(?:moving|live) X-ray/i,
    'x-ray': /\bX-rays?\b/i,
  },
  sections: {
    costs: /\b(?:pa(?:y|ys|id|ying)|costs?|insur\w+|plans?|bills?|money|prices?|fees?|afford)\b/i,
  },
  bodyParts,
};
