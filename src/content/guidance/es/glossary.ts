/**
 * Common words, explained in Spanish. Words of `care.ts` are looked up too and are not repeated here. No person has
 * checked this translation yet.
 */
import type { GuidanceTerm } from '../../../guidance/types.js';

export const glossary: readonly GuidanceTerm[] = [
  {
    id: 'diagnosis',
    term: 'diagnóstico',
    forms: ['diagnósticos'],
    meaning: 'Qué problema se encontró y cómo se sabe.',
  },
  {
    id: 'prognosis',
    term: 'pronóstico',
    forms: ['pronósticos'],
    meaning: 'Lo que es probable que pase con el tiempo.',
  },
  {
    id: 'medical-procedure',
    term: 'procedimiento médico',
    forms: ['procedimientos médicos'],
    meaning: 'Todo lo que se hace para encontrar, prevenir o tratar un problema de salud.',
  },
  {
    id: 'therapeutic-procedure',
    term: 'procedimiento terapéutico',
    forms: ['procedimientos terapéuticos'],
    meaning: 'Un procedimiento que se hace para tratar.',
  },
  {
    id: 'intervention',
    term: 'intervención',
    forms: ['intervenciones'],
    meaning:
      'Algo que se hace para cambiar un problema de salud: cirugía, medicamentos o un cambio en la vida diaria.',
  },
  {
    id: 'treatment-plan',
    term: 'plan de tratamiento',
    forms: ['planes de tratamiento', 'tratamiento', 'tratamientos'],
    meaning:
      'Todo lo que se hace por un problema: procedimientos, medicamentos, cambios en la vida diaria y apoyo.',
  },
  {
    id: 'rehabilitation',
    term: 'rehabilitación',
    meaning: 'Entrenamiento y cuidados para recuperar lo que usted puede hacer.',
  },
  {
    id: 'palliative-care',
    term: 'cuidados paliativos',
    forms: ['paliativo', 'paliativa', 'paliativos', 'paliativas'],
    meaning: 'Cuidados para el bienestar y la calidad de vida. No buscan curar.',
  },
  {
    id: 'interventional-therapy',
    term: 'terapia intervencionista',
    forms: [
      'terapias intervencionistas',
      'terapia guiada por imágenes',
      'terapias guiadas por imágenes',
    ],
    meaning:
      'Un tratamiento por medio de una aguja, un tubo fino o un corte pequeño, con imágenes como guía. A menudo se prueba cuando los medicamentos y el ejercicio no han ayudado lo suficiente.',
  },
  {
    id: 'spinal-injection',
    term: 'inyección en la columna',
    forms: ['inyecciones en la columna', 'inyección espinal', 'inyecciones espinales'],
    meaning: 'Una inyección cerca de la columna vertebral o de sus nervios.',
  },
  {
    id: 'nerve-block',
    term: 'bloqueo nervioso',
    forms: ['bloqueos nerviosos', 'bloqueo de un nervio', 'bloqueos de nervios'],
    meaning: 'Una inyección cerca de un nervio que lo adormece o calma el dolor.',
  },
  {
    id: 'sympathetic-nerve-block',
    term: 'bloqueo nervioso simpático',
    forms: ['bloqueos nerviosos simpáticos', 'bloqueo simpático', 'bloqueos simpáticos'],
    meaning: 'Un bloqueo de los nervios que controlan cosas como el flujo de la sangre y el sudor.',
  },
  {
    id: 'head-and-neck-nerve-block',
    term: 'bloqueo nervioso de cabeza y cuello',
    forms: ['bloqueos nerviosos de cabeza y cuello'],
    meaning: 'Un bloqueo de los nervios de la cabeza, la cara o el cuello.',
  },
  {
    id: 'peripheral-nerve-block',
    term: 'bloqueo nervioso periférico',
    forms: ['bloqueos nerviosos periféricos'],
    meaning:
      'Un bloqueo de un nervio que está fuera del cerebro y de la columna, como en un brazo o una pierna.',
  },
  {
    id: 'trigger-point-injection',
    term: 'inyección en un punto gatillo',
    forms: ['inyección en puntos gatillo', 'inyecciones en puntos gatillo'],
    meaning: 'Una inyección en un punto de un músculo que está tenso y duele.',
  },
  {
    id: 'dry-needling',
    term: 'punción seca',
    forms: ['punciones secas'],
    meaning: 'Una aguja fina, sin medicamento, en un punto de un músculo que está tenso y duele.',
  },
  {
    id: 'surgical-pain-management',
    term: 'tratamiento quirúrgico del dolor',
    forms: ['tratamientos quirúrgicos del dolor'],
    meaning: 'Cirugía para tratar el dolor.',
  },
  {
    id: 'targeted-therapy',
    term: 'terapia dirigida',
    forms: ['terapias dirigidas'],
    meaning:
      'Un medicamento dirigido a una sola cosa, como los antibióticos a las bacterias. Aun así, puede afectar a otras partes del cuerpo.',
  },
  {
    id: 'interaction',
    term: 'interacción',
    forms: ['interacciones'],
    meaning: 'Cuando un medicamento, un alimento o una bebida cambia cómo actúa otro.',
  },
  {
    id: 'blood-thinner',
    term: 'anticoagulante',
    forms: ['anticoagulantes', 'antiplaquetario', 'antiplaquetarios'],
    meaning: 'Un medicamento que hace que la sangre forme coágulos con menos facilidad.',
  },
  {
    id: 'contrast-dye',
    term: 'medio de contraste',
    forms: ['medios de contraste', 'contraste'],
    meaning: 'Un líquido que ayuda a ver mejor partes del cuerpo en una prueba de imagen.',
  },
  {
    id: 'medical-device',
    term: 'dispositivo médico',
    forms: ['dispositivos médicos', 'dispositivo', 'dispositivos'],
    meaning:
      'Un objeto que se usa en la atención, desde una férula hasta una máquina que mantiene con vida.',
  },
  {
    id: 'pacemaker',
    term: 'marcapasos',
    meaning: 'Un implante que mantiene los latidos del corazón a un ritmo constante.',
  },
  {
    id: 'defibrillator',
    term: 'desfibrilador',
    forms: ['desfibriladores'],
    meaning: 'Un dispositivo que puede dar una descarga al corazón si su ritmo es peligroso.',
  },
  {
    id: 'stent',
    term: 'stent',
    forms: ['stents'],
    meaning: 'Un tubo pequeño que mantiene abierto un vaso.',
  },
  {
    id: 'catheter',
    term: 'catéter',
    forms: ['catéteres'],
    meaning: 'Un tubo fino y blando que se introduce en el cuerpo.',
  },
  {
    id: 'robotic-surgery',
    term: 'cirugía robótica',
    forms: ['cirugías robóticas'],
    meaning:
      'Cirugía en la que un cirujano o una cirujana maneja instrumentos finos en los brazos de un robot.',
  },
  {
    id: 'anaesthetic',
    term: 'anestesia',
    forms: ['anestesias', 'anestésico', 'anestésicos'],
    meaning:
      'Medicamento que hace que usted no sienta un procedimiento. Hay varios tipos, y no todos hacen dormir.',
  },
  {
    id: 'informed-consent',
    term: 'consentimiento informado',
    forms: ['consentimiento'],
    meaning: 'Su sí o su no, dado con libertad, después de recibir información y entenderla.',
  },
  {
    id: 'placebo',
    term: 'placebo',
    forms: ['placebos', 'tratamiento simulado', 'tratamientos simulados'],
    meaning: 'Un tratamiento fingido. Los estudios lo usan para ver qué hace el verdadero.',
  },
  {
    id: 'certainty',
    term: 'certeza de la evidencia',
    forms: ['certeza'],
    meaning: 'Con cuánta seguridad se puede decir que un número está cerca de la verdad.',
  },
  {
    id: 'range',
    term: 'intervalo',
    forms: ['intervalos', 'intervalo de confianza', 'intervalos de confianza', 'rango'],
    meaning:
      'Del número más bajo al más alto que encajan con el estudio. Es probable que el número verdadero esté ahí.',
  },
];
