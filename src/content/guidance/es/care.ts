/** The fixed words of the format, explained in Spanish. No person has checked this translation yet. */
import type { CareGuidance } from '../../../guidance/types.js';

export const care: CareGuidance = {
  kinds: {
    procedure: {
      name: 'Procedimiento',
      meaning:
        'Algo que se hace en el cuerpo, como una operación o un tratamiento por medio de una aguja.',
    },
    medicine: {
      name: 'Medicamento',
      meaning:
        'Una medicina que se toma o se da de cualquier forma. Los medicamentos para un mismo problema pueden actuar de maneras distintas, y algunos se usan juntos.',
    },
    therapy: {
      name: 'Terapia',
      meaning:
        'Un tratamiento que consiste en hacer algo, llevar algo puesto o hablar. Por ejemplo: ejercicio, una férula o apoyo psicológico.',
    },
    lifestyle: {
      name: 'Cambio en la vida diaria',
      meaning:
        'Un cambio en lo que usted hace cada día, como su forma de comer, moverse, trabajar o dormir.',
    },
    'watchful-waiting': {
      name: 'Esperar y observar',
      meaning:
        'Por ahora no hay tratamiento, pero sí citas programadas. El tratamiento puede empezar si algo cambia.',
    },
    'no-treatment': {
      name: 'Sin tratamiento',
      meaning: 'Seguir sin tratamiento. Siempre es una opción de la que se puede hablar.',
    },
  },
  purposes: {
    diagnostic: { name: 'Para averiguar', meaning: 'Se hace para saber cuál es el problema.' },
    therapeutic: {
      name: 'Para tratar',
      meaning: 'Se hace para aliviar, frenar o corregir un problema.',
    },
    preventive: {
      name: 'Para prevenir',
      meaning: 'Se hace para evitar un problema antes de que empiece.',
    },
  },
  intents: {
    cure: { name: 'Curar', meaning: 'Busca que el problema desaparezca.' },
    relieve: { name: 'Aliviar', meaning: 'Busca aliviar los síntomas, como el dolor.' },
    slow: { name: 'Frenar', meaning: 'Busca que el problema empeore más despacio.' },
    restore: {
      name: 'Recuperar',
      meaning: 'Busca recuperar lo que el cuerpo podía hacer antes.',
    },
    palliate: {
      name: 'Dar bienestar',
      meaning: 'Busca el bienestar y que el día sea bueno. No busca curar.',
    },
  },
  invasiveness: {
    'non-invasive': {
      name: 'No invasivo',
      meaning: 'Nada rompe la piel ni entra en el cuerpo.',
    },
    'minimally-invasive': {
      name: 'Mínimamente invasivo',
      meaning:
        'Se hace por medio de una aguja, un corte pequeño o una abertura natural, a menudo con imágenes como guía. También tiene riesgos.',
    },
    invasive: {
      name: 'Invasivo',
      meaning:
        'Se hace por un corte que abre el cuerpo. La palabra no dice qué tan probable es que ayude o que haga daño.',
    },
  },
  entries: {
    none: { name: 'Sin abertura', meaning: 'Nada entra en el cuerpo.' },
    needle: { name: 'Aguja', meaning: 'Una aguja atraviesa la piel.' },
    'small-cut': {
      name: 'Corte pequeño',
      meaning: 'Instrumentos finos entran por uno o más cortes pequeños.',
    },
    'natural-opening': {
      name: 'Abertura natural',
      meaning: 'Los instrumentos entran por una abertura como la boca.',
    },
    'open-cut': {
      name: 'Corte abierto',
      meaning: 'El cirujano o la cirujana corta la piel y trabaja por esa abertura.',
    },
  },
  routes: {
    oral: { name: 'Por la boca', meaning: 'Se traga.' },
    injection: {
      name: 'Inyección',
      meaning: 'Una persona capacitada lo pone con una aguja.',
    },
    infusion: {
      name: 'Goteo',
      meaning: 'Entra despacio en una vena por un tubo fino.',
    },
    topical: {
      name: 'Sobre la piel',
      meaning: 'Una crema, un gel o un parche. Llega menos cantidad al resto del cuerpo.',
    },
    local: {
      name: 'En un solo lugar',
      meaning: 'Se pone donde hace falta, como las gotas en el ojo.',
    },
    implant: { name: 'Implante', meaning: 'Se coloca dentro del cuerpo y se queda ahí.' },
    session: {
      name: 'Sesiones',
      meaning: 'Usted se reúne con un terapeuta para hacer ejercicio o para hablar.',
    },
    worn: {
      name: 'Se lleva puesto',
      meaning: 'Usted lo lleva puesto, como una férula o un soporte.',
    },
    surgical: {
      name: 'Operación',
      meaning: 'La hace un cirujano o una cirujana en un quirófano.',
    },
  },
  imaging: {
    'x-ray': {
      name: 'Radiografía',
      meaning: 'Una imagen hecha con una dosis pequeña de rayos. Muestra bien los huesos.',
    },
    fluoroscopy: {
      name: 'Fluoroscopia',
      meaning: 'Una imagen de rayos X en movimiento que muestra dónde está un instrumento.',
    },
    ultrasound: {
      name: 'Ecografía',
      meaning: 'Una imagen hecha con ondas de sonido, sin rayos X. También se llama ultrasonido.',
    },
    ct: {
      name: 'Tomografía (TC)',
      meaning: 'Muchas imágenes de rayos X que una computadora une.',
    },
    mri: {
      name: 'Resonancia magnética',
      meaning:
        'Una imagen hecha con un imán potente. Muestra bien las partes blandas. Avise al personal si tiene algún metal en el cuerpo.',
    },
    angiography: {
      name: 'Angiografía',
      meaning: 'Imágenes de rayos X de los vasos sanguíneos, a menudo con un medio de contraste.',
    },
  },
  anaesthesia: {
    none: { name: 'Sin anestesia', meaning: 'No se da nada para adormecer.' },
    local: {
      name: 'Anestesia local',
      meaning: 'Un medicamento adormece un solo punto. Usted sigue despierto o despierta.',
    },
    regional: {
      name: 'Anestesia regional',
      meaning:
        'Un medicamento cerca de los nervios adormece una parte más grande, como un brazo. Usted puede estar despierto o despierta.',
    },
    sedation: {
      name: 'Sedación',
      meaning: 'Un medicamento da calma y sueño. Es posible que después usted no recuerde mucho.',
    },
    general: {
      name: 'Anestesia general',
      meaning:
        'Un medicamento hace que usted duerma y no sienta nada. Alguien le vigila todo el tiempo.',
    },
  },
  roles: {
    physician: {
      name: 'Médico o médica',
      meaning:
        'Averigua qué pasa, pide pruebas, planifica la atención con usted y hace el seguimiento. Algunos también hacen procedimientos.',
    },
    surgeon: {
      name: 'Cirujano o cirujana',
      meaning:
        'Un médico o una médica que opera. Planifica la operación con usted, la hace con un equipo y después le revisa.',
    },
    specialist: {
      name: 'Especialista',
      meaning:
        'Un médico o una médica de un solo campo, como el corazón, el cáncer, los nervios, el aparato digestivo, el dolor, o los huesos y las articulaciones.',
    },
    nurse: {
      name: 'Enfermera o enfermero',
      meaning:
        'Le prepara, ayuda durante la atención, da los medicamentos, le vigila y le enseña qué hacer en casa.',
    },
    'advanced-practitioner': {
      name: 'Profesional de enfermería avanzada o asistente médico',
      meaning:
        'Puede examinarle, pedir pruebas y ayudar en los procedimientos, y en muchos lugares recetar. Lo que puede hacer cambia según el lugar.',
    },
    technician: {
      name: 'Técnico o técnica',
      meaning: 'Trabaja con las pruebas de imagen, en el quirófano o en el laboratorio.',
    },
    'physical-therapist': {
      name: 'Fisioterapeuta',
      meaning:
        'Le ayuda a moverse y a tener más fuerza con ejercicio y técnicas con las manos. También se llama terapeuta físico.',
    },
    'occupational-therapist': {
      name: 'Terapeuta ocupacional',
      meaning: 'Le ayuda a hacer las tareas diarias y puede ajustarle ayudas, como una férula.',
    },
    'speech-therapist': {
      name: 'Terapeuta del habla y del lenguaje',
      meaning: 'Ayuda a hablar, a entender y a tragar.',
    },
    pharmacist: {
      name: 'Farmacéutico o farmacéutica',
      meaning:
        'Entrega y explica los medicamentos. Revisa si no combinan bien con otros o si hay una alergia.',
    },
    'anaesthesia-professional': {
      name: 'Profesional de anestesia',
      meaning:
        'Elige y da lo que hace que usted no sienta un procedimiento. Le vigila y actúa si hay un problema.',
    },
    'interventional-radiologist': {
      name: 'Radiólogo o radióloga intervencionista',
      meaning:
        'Un médico o una médica que trata por medio de agujas y tubos finos, con imágenes como guía.',
    },
  },
  settings: {
    hospital: {
      name: 'Hospital',
      meaning:
        'Tiene muchos servicios y atención de día y de noche. Muchos tienen cuidados intensivos.',
    },
    clinic: {
      name: 'Clínica',
      meaning: 'Un lugar para citas y algunos tratamientos, generales o de un solo campo.',
    },
    'outpatient-centre': {
      name: 'Centro ambulatorio',
      meaning:
        'Usted entra y sale el mismo día, para una endoscopia, un goteo o una operación pequeña. A menudo cuesta menos que quedarse en el hospital.',
    },
    'urgent-care': {
      name: 'Atención urgente',
      meaning:
        'Para lo que necesita atención pronto y no pone en peligro la vida, como una herida pequeña. No es para emergencias.',
    },
    'rehabilitation-centre': {
      name: 'Centro de rehabilitación',
      meaning:
        'Le ayuda a recuperar lo que podía hacer antes de una enfermedad, una lesión o una cirugía.',
    },
    'surgical-centre': {
      name: 'Centro quirúrgico',
      meaning: 'Un lugar para operaciones programadas.',
    },
    'physical-therapy-clinic': {
      name: 'Clínica de fisioterapia',
      meaning:
        'Para hacer ejercicio, recibir tratamiento con las manos y aprender qué hacer en casa.',
    },
    office: {
      name: 'Consultorio médico',
      meaning:
        'El lugar donde atiende un médico o una médica. Allí se pueden hacer procedimientos pequeños.',
    },
    home: { name: 'Casa', meaning: 'Lo hace usted, o alguien va a su casa.' },
  },
};
