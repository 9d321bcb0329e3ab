/** Lists of Spanish words. */
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
