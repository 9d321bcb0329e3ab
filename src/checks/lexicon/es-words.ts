/** Lists of Spanish words. No `\b`: engines take letters with accents for the end of a word. */
import type { Lexicon } from './lexicon.js';

/** What only those who work in health care say, each with a plain word. */
export const jargon: Lexicon['jargon'] = {
  'acontecimientos? adversos?|eventos? adversos?': 'efectos no deseados',
  'administra\\p{L}+': 'dar',
  'analgési\\p{L}+': 'medicamento para el dolor',
  'asintomátic\\p{L}+': 'sin síntomas',
  'comorbilidad\\p{L}*': 'otras enfermedades',
  'contraindica\\p{L}+': 'motivos para no hacerlo',
  etiología: 'causa',
  'hematomas?': 'moretón',
  'idiopátic\\p{L}+': 'sin causa conocida',
  morbilidad: 'enfermedad',
  mortalidad: 'muertes',
  'neuropat\\p{L}+': 'daño del nervio',
  'edemas?': 'hinchazón',
  'perioperatori\\p{L}+|intraoperatori\\p{L}+|postoperatori\\p{L}+|posoperatori\\p{L}+|preoperatori\\p{L}+':
    'durante, después o antes de la operación',
  'profila\\p{L}+': 'para prevenirlo',
  'tromb\\p{L}+': 'coágulo de sangre',
};

/** Parts of the body that guides are about. */
export const bodyParts: Lexicon['bodyParts'] = [
  'pulgar(?:es)?|dedos?',
  'muñecas?',
  'codos?',
  'hombros?',
  'caderas?',
  'rodillas?|rótulas?',
  'tobillos?',
  'ingles?',
  'mamas?|senos?',
  'próstata',
  'útero|matriz',
  'ovarios?',
  'testículos?',
  'vesícula',
  'tiroides',
  'amígdalas?',
  'dientes?|muelas?',
  'párpados?|retina',
];

/** A pattern of whole words. */
export const words = (pattern: string, flags = 'iu'): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\d])(?:${pattern})(?![\p{L}])`, flags);

/** One of two opposites. */
export const opposites: Lexicon['opposites'] = {
  more: words('más(?! tarde| o menos)|mayor(?:es)?'),
  less: words('menos|menor(?:es)?'),
  better: words('mejor(?:es)?'),
  worse: words('peor(?:es)?'),
  before: words('antes'),
  after: words('después|tras'),
  high: words('alt[oa]s?|elevad[oa]s?'),
  low: words('baj[oa]s?'),
  rise: words('sub(?:e|en|ir|ió)|aument\\p{L}+'),
  fall: words('baj(?:a|an|ar|ó)|disminuy\\p{L}+|cae[n]?'),
  left: words('izquierd[oa]s?'),
  right: words('(?:mano|pierna|rodilla) derecha|(?:lado|brazo|pie) derecho'),
  day: words('días?'),
  week: words('semanas?'),
  above: words('(?:más )?arriba|por encima'),
  below: words('(?:más )?abajo|por debajo'),
  always: words('siempre(?! que)'),
  never: words('nunca|jamás'),
  hot: words('calientes?|caliente'),
  sooner: words('antes|más (?:rápido|pronto)'),
  slower: words('más (?:tarde|lento|despacio)'),
  small: words('pequeñ[oa]s?|poc[oa]s?'),
  large: words('grandes?|gran'),
  asleep: words('(?<!no (?:(?:le|se|está) )?)(?:dormid[oa]s?|duerm\\p{L}*)'),
  awake: words('(?<!se )despiert[oa]s?'),
  wet: words('mojad[oa]s?|húmed[oa]s?'),
  dry: words('sec[oa]s?'),
  cold: words('frí[oa]s?'),
};
