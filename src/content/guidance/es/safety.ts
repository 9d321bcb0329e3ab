/** Signs that hold for every procedure, in Spanish. No person has checked this translation yet. */
import type { SafetyGuidance } from '../../../guidance/types.js';

export const safety: SafetyGuidance = {
  emergency: {
    action: 'Llame ahora al número de emergencias de su zona.',
    signs: [
      { id: 'breathing', text: 'Le cuesta respirar.' },
      { id: 'chest-pain', text: 'Tiene dolor o presión en el pecho.' },
      {
        id: 'sudden-weakness',
        text: 'De repente se le debilita o se le duerme la cara, un brazo o una pierna.',
      },
      { id: 'fainting', text: 'Se desmaya o pierde el conocimiento.' },
      {
        id: 'swelling-face-throat',
        text: 'Se le hincha la cara, los labios, la lengua o la garganta. Puede ser una reacción alérgica grave.',
      },
    ],
  },
  callUs: {
    action:
      'Llame pronto a su equipo de atención. En la farmacia también pueden ayudarle con preguntas sobre medicamentos.',
    signs: [
      { id: 'worse', text: 'Sus síntomas son fuertes, empeoran o no mejoran.' },
      { id: 'side-effects', text: 'Un efecto secundario es fuerte o no para.' },
      {
        id: 'infection',
        text: 'Tiene fiebre, o una herida o el lugar de un pinchazo está rojo, caliente, hinchado o con pus.',
      },
      {
        id: 'medicine-doubt',
        text: 'Cree que dos medicamentos pueden no combinar bien, o tiene dudas sobre cómo tomar uno.',
      },
      {
        id: 'new-worry',
        text: 'Hay algo nuevo que le preocupa, o no sabe bien qué hacer.',
      },
    ],
  },
  tellTheTeam: [
    {
      id: 'medicines',
      text: 'Todo lo que toma o usa: medicamentos, gotas, parches, hierbas y vitaminas. Uno puede hacer que otro actúe demasiado o muy poco. No deje un medicamento si su equipo no se lo pide.',
    },
    {
      id: 'blood-thinners',
      text: 'Anticoagulantes y otros medicamentos contra los coágulos de sangre, o un problema de sangrado o de coágulos. El sangrado puede ser más probable.',
    },
    {
      id: 'allergies',
      text: 'Alergias y malas reacciones, por ejemplo a medicamentos, al medio de contraste de las pruebas de imagen, al látex, a un metal o a la anestesia.',
    },
    { id: 'pregnancy', text: 'Si hay o puede haber un embarazo, o si da el pecho.' },
    { id: 'organs', text: 'Problemas del hígado o de los riñones.' },
    {
      id: 'long-term-illness',
      text: 'Una enfermedad de larga duración, como la diabetes, o defensas bajas.',
    },
    {
      id: 'older-age',
      text: 'Si es una persona mayor, o si se confunde o se cae con facilidad. Algunos tratamientos necesitan entonces más cuidado.',
    },
    { id: 'alcohol', text: 'El alcohol, el tabaco y otras drogas que usa.' },
    { id: 'implants', text: 'Dispositivos o metal en su cuerpo, como un marcapasos.' },
    { id: 'illness-now', text: 'Fiebre, una infección o una herida en la piel que tenga ahora.' },
  ],
};
