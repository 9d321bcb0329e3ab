/** Consent, in Spanish. No person has checked this translation yet. */
import type { ConsentGuidance } from '../../../guidance/types.js';

export const consent: ConsentGuidance = {
  introduction:
    'El consentimiento es una conversación, y no solo un papel. Usted conoce todas las opciones, pregunta y elige con libertad. Puede decir que no o cambiar de idea.',
  elements: {
    disclosure: {
      name: 'Le informaron',
      meaning:
        'Usted sabe qué se haría, por qué y cómo. Conoce los beneficios probables, los riesgos, las otras opciones y lo que puede pasar si no hace nada.',
    },
    understanding: {
      name: 'Entendió',
      meaning:
        'Se lo dijeron con palabras sencillas, con imágenes o con intérprete si lo necesitaba. Respondieron a sus preguntas.',
    },
    voluntariness: {
      name: 'Tuvo libertad',
      meaning: 'Nadie le presionó: ni el personal, ni la familia, ni otra persona.',
    },
    capacity: {
      name: 'Pudo decidir',
      meaning:
        'Usted pudo entender la información, pensarla bien y decir lo que quiere. Si no, decidió por usted una persona que la ley señala.',
    },
    agreement: {
      name: 'Dio una respuesta clara',
      meaning:
        'Dijo sí o no, a menudo con una firma. Nada de lo que haga en esta página es un consentimiento.',
    },
  },
  steps: {
    meet: { name: 'Conocer', meaning: 'Usted conoce a la persona que le trataría.' },
    hear: {
      name: 'Escuchar',
      meaning: 'Escucha cuáles son sus opciones, con beneficios y riesgos.',
    },
    ask: {
      name: 'Preguntar',
      meaning: 'Pregunta todo lo que quiere saber, más de una vez si hace falta.',
    },
    decide: {
      name: 'Pensar y elegir',
      meaning: 'Se toma su tiempo y habla con personas de confianza. Dice sí, no o ahora no.',
    },
    record: {
      name: 'Dejarlo por escrito',
      meaning: 'Su decisión queda por escrito. Puede pedir una copia.',
    },
  },
  capacity:
    'Poder decidir se refiere a esta decisión y a este momento. Puede cambiar de un día a otro. Usted puede pedir que esperen hasta que tenga la mente clara, o pedir ayuda para decidir.',
  representative:
    'Si usted no puede decidir, otra persona puede hacerlo en su lugar, según lo que usted querría. Quién es esa persona depende de la ley del lugar donde vive. Muchas veces puede nombrar a alguien antes.',
  aids: [
    { id: 'plain-words', text: 'Pida palabras sencillas, un dibujo o un modelo.' },
    { id: 'interpreter', text: 'Pida un intérprete, también de lengua de señas.' },
    {
      id: 'say-back',
      text: 'Repita con sus propias palabras lo que oyó. Así se ve si se lo explicaron bien.',
    },
    { id: 'bring-someone', text: 'Vaya con alguien y tome notas.' },
    { id: 'take-time', text: 'Pregunte cuánto tiempo tiene.' },
  ],
};
