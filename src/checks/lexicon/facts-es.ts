/** Words of studies, of statistics, of medicines and of those who pay, in Spanish. */
import { words } from './es-words.js';
import type { FactWords } from './facts.js';

export const spanishFacts: FactWords = {
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
    /^(?:pero )?(?:esto|eso|ello) (?:quiere decir|significa|demuestra|muestra) que(?!\p{L})|^(?:así que|por eso) (?:es|son)(?!\p{L})/iu,
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
  condition: words('si|en caso de que'),
  bothSides: /izquierd[^.]*derech|derech[^.]*izquierd/iu,
  mayBeAsked: /mejor|segur|garanti|indolor/iu,
  ofMyself: /(?<!\p{L})me (?:preocup\p{L}+|arrep\p{L}+)$/iu,
  forAWhile: words(
    'al (?:principio|empezar)|(?:l[oa]s )?primer[oa]s (?:días|semanas)|durante un[oa]s|un(?:os|as)? (?:momento|minutos?|horas?|días?|semanas?)|uno o dos días',
  ),
  otherCause: words('insulina|luego|después|más tarde|otra vez|de nuevo|vuelve\\p{L}*|levantarse'),
  ongoing: words('en marcha|aún no (?:tiene|hay) resultados|todavía no (?:tiene|hay) resultados'),
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
  mayBeStopped: words(
    '(?:puede[n]?|podría[n]?) pedirle que (?:deje|suspenda|pare)(?! de (?:fumar|beber|comer|trabajar))',
  ),
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
  sideOf:
    /(?<!\p{L})parte (delantera|trasera|de atrás|superior|inferior|de arriba|de abajo|interior|exterior) de (?:la|el|su|l[oa]s) (\p{L}+)/giu,
  oneOrBoth:
    /(?<!\p{L})(una|un|ambas|ambos|las dos|los dos) (mano|brazo|pierna|rodilla|ojo|cadera|muñeca|oreja|mama)s? (?:está |están )?(\p{L}+)/giu,
  one: /^un[oa]?$/iu,
  back: words('espalda'),
  operates: words('opera|(?:hace|realiza) la (?:operación|cirugía)'),
  acts: 'pone|hace|da|opera|realiza|inyecta',
  worsens: words(
    '(?:corticoides?|medicamentos?|inyección|cirugía|operación|pastillas|férula|ejercicios?|tratamiento|programa|implante) (?:aumenta|empeora|causa|provoca|sube)n? (?:la |el |los |más )?(?:hinchazón|dolor|presión|inflamación|síntomas|hormigueo|adormecimiento|rigidez)',
  ),
  manyStudies: words('(?:muchos|varios|todos los|grandes) (?:\\p{L}+ ){0,2}(?:estudios|ensayos)'),
  patientsHelped: words('(?:participaron|ayudaron|eligieron) (?:l[oa]s )?pacientes'),
  saysSafe: words(
    '(?:es|son) (?:muy |bastante )?segur[oa]s?(?: entonces| en esos casos)?(?=[.,;]|$)',
  ),
  needNotTell: words(
    'no (?:hace falta|necesita|tiene que|es necesario|hay que) (?:que )?(?:dec\\p{L}+|dig\\p{L}+|pregunt\\p{L}+|avis\\p{L}+|mencion\\p{L}+|llam\\p{L}+)(?=[.,;]|$| (?:nada|nadie|a nadie|si|que|lo|de|sobre|al? (?:la |su |el )?(?:equipo|clínica|hospital|médic[oa]|enfermer[oa]|cirujan[oa]))(?!\\p{L}))',
  ),
  sleepy: words('sueño|somnolen\\p{L}+|mare\\p{L}+|sed\\p{L}+|adormec\\p{L}+'),
  mayDrive: words(
    'puede (?:seguir |también )?(?:conducir|conduciendo|manejar|manejando)(?! (?:cuando|si|solo))',
  ),
  drivesAtWill: words('(?:conducir|manejar) (?:cuando|en cuanto) (?:quiera|le apetezca|lo desee)'),
  clot: words('coágulos?|trombos?'),
  common: words('comun(?:es)?|común|habitual(?:es)?|frecuentes?|la mayoría'),
  rare: words('rar[oa]s?|raras veces|poco frecuentes?|infrecuentes?'),
  inCountry: '^En (?:l[oa]s |el )?(?:{})(?: y \\p{L}+)?,',
  bodiesOf: {
    britain: /\bNHS\b|\bNICE\b|\.nhs\.uk/,
    america: /\bMedicare\b|\bFDA\b|\bCDC\b|\bHHS\b|\bHealthIT\b|\.gov(?:\/|$)/,
  },
  ofLength: /(?<!\p{L})()()(programa|curso|plan|tratamiento) de (\d+) (día|semana|mes|año)/giu,
  goesOn: '(?:durante|dura|tarda)(?: unas?| unos| al menos)?',
};
