/** Words of studies, of statistics, of medicines and of those who pay, for the languages that the checks know. */
import { words } from './es-words.js';

/** Patterns that each find their words within one sentence. */
export interface FactWords {
  /** Countries, by their name or by what is of them; the names of the entries are the same in each language. */
  readonly countries: Readonly<Record<string, string>>;
  /** A study of a country, where `{}` stands for the country. */
  readonly ofCountry: readonly string[];
  /** How many each group had. */
  readonly groupOf: RegExp;
  /** An age, or two between which people are. */
  readonly ofAge: RegExp;
  /** The average; what is said of it, and of a median. */
  readonly average: RegExp;
  readonly summedUp: RegExp;
  readonly middle: RegExp;
  /** Everyone of a group. */
  readonly everyone: RegExp;
  /** Once in each year. */
  readonly perYear: RegExp;
  /** A time that is told without a number. */
  readonly someTime: RegExp;
  /** Fewer than a number that follows; and more than it. */
  readonly under: string;
  readonly over: string;
  /** That a number is a percentage, and not points. */
  readonly inPercent: RegExp;
  /** A source that rates; and what it rates, as which level. */
  readonly rates: RegExp;
  readonly levels: Readonly<Record<'high' | 'moderate' | 'low' | 'very-low', RegExp>>;
  /** That what was not found is known. */
  readonly meansSo: RegExp;
  /** A review or a guideline that says something as it is. */
  readonly reviewSays: RegExp;
  /** What stands for several of its kind. */
  readonly kinds: RegExp;
  /** For longer than some days. */
  readonly lasting: RegExp;
  /** A wish to stop or change, and to keep other choices. */
  readonly keepsOpen: RegExp;
  /** What is done after treatment, turned around. */
  readonly careTurned: RegExp;
  /** Kinds of medicine, each with its own; the names of the entries are the same in each language. */
  readonly medicines: Readonly<Record<string, { readonly kind: RegExp; readonly named: string }>>;
  /** What begins a list of examples. */
  readonly suchAs: RegExp;
  /** A team that may have a medicine stopped; and that nobody stops it unasked. */
  readonly mayBeStopped: RegExp;
  readonly notUnasked: RegExp;
  /** What rises and falls in a body. */
  readonly measured: Readonly<Record<string, RegExp>>;
  readonly risen: RegExp;
  readonly fallen: RegExp;
  /** Bodies that pay or judge in some countries only. */
  readonly payers: Readonly<Record<string, RegExp>>;
  /** Words of plans, each with what it means. */
  readonly planWords: readonly (readonly [word: RegExp, meaning: RegExp])[];
  /** That nobody has to approve it. */
  readonly noApproval: RegExp;
  /** To begin or end to hold urine, and to pass it. */
  readonly passing: RegExp;
  readonly holding: RegExp;
  /** What people do again in their time. */
  readonly activities: RegExp;
  /** That something holds for some people only. */
  readonly ofSome: RegExp;
  /** Events that are counted; and that there were none. */
  readonly events: RegExp;
  readonly none: RegExp;
}

const english: FactWords = {
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
  meansSo: /^(?:but |so )?(?:this|it|that) (?:means|shows|proves) that\b/i,
  reviewSays:
    /\b(?:reviews?|guidelines?)\b[^.]{0,40}\b(?:says?|shows?|finds?) that\b(?![^.]*\b(?:probabl\w+|may|might|could|perhaps|possibl\w+|seem\w*|appear\w*|tend\w*|unsure|uncertain|unclear|not)\b)/i,
  kinds: /\b(?:illness(?:es)?|conditions|medicines|drugs|symptoms|signs)\b/i,
  lasting:
    /\bfor (?:more than|over|at least|longer than)? ?(?:an?|one|two|three|four|five|six|some|several|a few|\d+) (?:days|weeks?|months?|years?)\b/i,
  keepsOpen:
    /\b(?:stop or change|change (?:it )?(?:at any time|later)|undo\w*|can be undone|other (?:choices|options) open)\b/i,
  careTurned:
    /(?<!\b(?:not|never) )\b(?:keep|hold|leave|let)\b[^.]{0,40}\b(?:below (?:your|the) (?:heart|hips?|waist)|hang(?:ing)? down|wet\b|damp\b|uncovered)/i,
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
  mayBeStopped: /\b(?:may|can|might|will) (?:ask|tell) you to stop\b/i,
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
};

const spanish: FactWords = {
  countries: {
    netherlands: 'Países Bajos|Holanda|holand[eé]s(?:a|es|as)?|neerland[eé]s(?:a|es|as)?',
    denmark: 'Dinamarca|dan[eé]s(?:a|es|as)?',
    sweden: 'Suecia|suec[oa]s?',
    norway: 'Noruega|norueg[oa]s?',
    finland: 'Finlandia|finland[eé]s(?:a|es|as)?',
    germany: 'Alemania|alem[aá]n(?:a|es|as)?',
    france: 'Francia|franc[eé]s(?:a|es|as)?',
    spain: 'España|español(?:a|es|as)?',
    italy: 'Italia|italian[oa]s?',
    britain: 'Reino Unido|británic[oa]s?|Inglaterra|ingl[eé]s(?:a|es|as)?|Escocia|Gales',
    america: 'Estados Unidos|EE\\. ?UU\\.?|estadounidenses?',
    canada: 'Canadá|canadienses?',
    australia: 'Australia|australian[oa]s?',
    china: 'China|chin[oa]s?',
    japan: 'Japón|japon[eé]s(?:a|es|as)?',
    india: 'India|indi[oa]s?',
    brazil: 'Brasil|brasileñ[oa]s?',
    switzerland: 'Suiza|suiz[oa]s?',
    belgium: 'Bélgica|belgas?',
  },
  ofCountry: [
    String.raw`(?<!\p{L})(?:estudio|ensayo)(?: hecho| realizado)? (?:(?:de|en|del) (?:l[oa]s? )?)?(?:{})(?!\p{L})`,
  ],
  groupOf:
    /(?<!\p{L})(?:cada grupo (?:tenía|tuvo|tiene|era de|de)|(?<!del )grupos? de)(?: unas?| unos)? (\d[\d.]*) (?:personas|pacientes|adultos|mujeres|hombres)(?!\p{L})/iu,
  ofAge:
    /(?<!\p{L})(?:de|entre|desde los|mayores de|menores de) (\d{1,2})(?: (?:a|y|-|–) (?:los )?(\d{1,2}))? años(?!\p{L})/giu,
  average: words('(?:la )?media del? tiempo|tiempo medio|tiempo promedio|en promedio|de media'),
  summedUp: words('sum\\p{L}+|divid\\p{L}+|repart\\p{L}+|total'),
  middle: words('mitad|centro|medio|en medio|central'),
  everyone: words('cada persona|cada paciente|tod[oa]s|tod[oa]s l[oa]s (?:personas|pacientes)'),
  perYear: words('cada año|por año|anual(?:es|mente)?'),
  someTime: words('(?:largo|corto) plazo|para entonces|más tarde|después|hasta ahora'),
  under: 'menos de|como máximo|no más de|por debajo de',
  over: 'más de|al menos|por lo menos|como mínimo|por encima de',
  inPercent: /\d[\d,]*(?: ?%| por ciento(?!\p{L}))/iu,
  rates: words('calific\\p{L}+|valor\\p{L}+|evalú\\p{L}+|evalu\\p{L}+'),
  levels: {
    high: words('alt[oa]'),
    moderate: words('moderad[oa]'),
    low: words('(?<!muy )baj[oa]'),
    'very-low': words('muy baj[oa]'),
  },
  meansSo:
    /^(?:pero )?(?:esto|eso|ello) (?:quiere decir|significa|demuestra|muestra) que(?!\p{L})/iu,
  reviewSays:
    /(?<!\p{L})(?:revisi(?:ón|ones)|guías?)(?!\p{L})[^.]{0,40}(?<!\p{L})(?:dicen?|muestran?) que(?!\p{L})(?![^.]*(?:probabl|posibl|quizá|tal vez|(?<!\p{L})pued|parec|tiend|segur|dud|(?<!\p{L})no(?!\p{L})))/iu,
  kinds: words('enfermedad(?:es)?|medicamentos|medicinas|síntomas|señales'),
  lasting: words(
    '(?:durante|desde hace|por) (?:más de |al menos )?(?:un[oa]?s?|dos|tres|cuatro|cinco|seis|algun[oa]s|vari[oa]s|\\d+) (?:días|semanas?|mes(?:es)?|años?)',
  ),
  keepsOpen: words(
    '(?:dejar|parar|cambiar)[^.]{0,30}(?:en cualquier momento|cuando quiera|más tarde)|deshacer\\p{L}*|(?:otras|demás) opciones abiertas',
  ),
  careTurned: words(
    '(?<!no )(?:mantenga|tenga|deje|lleve)[^.]{0,40}(?:más abajo del corazón|por debajo del corazón|colgando|mojad[oa]s?|húmed[oa]s?)',
  ),
  medicines: {
    'blood thinner': {
      kind: words('medicamentos contra los coágulos(?: de sangre)?|anticoagulantes?'),
      named:
        'warfarina|apixab[aá]n|rivaroxab[aá]n|dabigatr[aá]n|edoxab[aá]n|heparina|enoxaparina|clopidogrel|ticagrelor|prasugrel|aspirina',
    },
    'anti-inflammatory medicine': {
      kind: words('antiinflamatori[oa]s?'),
      named: 'ibuprofeno|naproxeno|diclofenaco|celecoxib|etoricoxib|ketoprofeno|aspirina',
    },
    opioid: {
      kind: words('opioides?|opiáceos?'),
      named: 'morfina|codeína|tramadol|oxicodona|fentanilo|buprenorfina|hidrocodona|tapentadol',
    },
    paracetamol: { kind: /(?!)/, named: 'paracetamol|acetaminofén' },
    antibiotic: {
      kind: words('antibióticos?'),
      named: 'amoxicilina|penicilina|doxiciclina|clindamicina|eritromicina',
    },
    steroid: {
      kind: words('corticoides?|esteroides?|cortisona'),
      named: 'prednisolona|prednisona|dexametasona|triamcinolona|metilprednisolona|hidrocortisona',
    },
    statin: { kind: words('estatinas?'), named: 'simvastatina|atorvastatina|rosuvastatina' },
    'diabetes medicine': {
      kind: words('medicamentos? para la diabetes'),
      named: 'metformina|insulina|gliclazida|semaglutida|empagliflozina',
    },
  },
  suchAs: words('como|por ejemplo|incluid[oa]s?'),
  mayBeStopped: words('(?:puede[n]?|podría[n]?) pedirle que (?:deje|suspenda|pare)'),
  notUnasked: words(
    '(?:no|nunca) (?:deje|suspenda|pare)[^.]*(?:a menos que|salvo|sin|hasta que|antes de|por su cuenta)',
  ),
  measured: {
    'blood sugar': words('(?:azúcar|glucosa) (?:en|de) (?:la )?sangre|glucemia'),
    'blood pressure': words('(?:presión|tensión) (?:arterial|de la sangre|sanguínea)'),
    'pulse or heart rate': words('pulso|frecuencia cardíaca'),
  },
  risen: words('sub(?:e|en|ir|ió|a|an)|aument\\p{L}+|más alt[oa]|sigue alt[oa]|elev\\p{L}+'),
  fallen: words('baj(?:a|an|ar|ó|e|en)|disminuy\\p{L}+|más baj[oa]|cae[n]?|descend\\p{L}+'),
  payers: {
    'GB IE': /\bNHS\b|\bNICE\b/,
    US: /\bMedicaid\b|\bMedicare\b/,
  },
  planWords: [
    [words('deducible'), words('antes de que (?:el|su) (?:plan|seguro)[^.]*pag\\p{L}+')],
    [words('copago'), words('cantidad fija|suma fija|importe fijo|monto fijo')],
    [words('coaseguro'), /porcentaje|%|por ciento/iu],
  ],
  noApproval: words(
    '(?:no (?:hace falta|necesita|se necesita|requiere)|sin) (?:ninguna )?(?:aprobación|autorización)',
  ),
  passing: words('orinar|evacuar'),
  holding: words('aguantar\\p{L}*|retener\\p{L}*|control\\p{L}*|escap\\p{L}+'),
  activities: /(?<!\p{L})(?:cond|mane|trab|depo|leva|nad|vola)/iu,
  ofSome: words('si|quien(?:es)?|algun[oa]s|otr[oa]s|pesad[oa]|liger[oa]|oficina'),
  events: words('eventos?'),
  none: words('ningun[oa]?|ningún'),
};

/** By language. */
export const factWords: Readonly<Record<string, FactWords>> = { en: english, es: spanish };
