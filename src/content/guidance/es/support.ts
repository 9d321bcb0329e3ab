/** Carers, costs, rights and questions, in Spanish. No person has checked this translation yet. */
import type { SupportGuidance } from '../../../guidance/types.js';

export const support: SupportGuidance = {
  carers: {
    introduction:
      'Una persona que cuida es alguien que le ayuda, como un familiar o una amistad. Puede ayudar antes, durante y después del tratamiento, y es un enlace con el equipo.',
    tasks: [
      { id: 'company', text: 'Estar presente: escuchar, dar calma, hacer compañía.' },
      { id: 'visits', text: 'Ayudar con el transporte, las citas y los papeles.' },
      {
        id: 'medicines',
        text: 'Ayudar con los medicamentos y con lo que el equipo dijo que hay que hacer.',
      },
      { id: 'watch', text: 'Fijarse en las señales de un problema y saber a quién llamar.' },
      {
        id: 'speak-up',
        text: 'Tomar notas, preguntar y decir lo que quiere la persona a la que cuida.',
      },
    ],
    ownNeeds: [
      { id: 'learn', text: 'Pida que le enseñen a hacer las tareas.' },
      {
        id: 'talk',
        text: 'Tenga a alguien con quien hablar. El apoyo psicológico puede ayudar si siente mucho cansancio.',
      },
      {
        id: 'groups',
        text: 'Busque un grupo de personas que cuidan, cerca de usted o en internet.',
      },
      { id: 'rest', text: 'Planee días libres y deje que otras personas se turnen.' },
    ],
  },
  costs: {
    introduction:
      'Lo que usted paga depende de dónde vive, de su plan de salud, del tratamiento y de sus antecedentes de salud. Estas palabras pueden ayudarle a preguntar.',
    words: [
      {
        id: 'prior-authorisation',
        name: 'Autorización previa',
        meaning:
          'El plan tiene que aprobar antes un tratamiento. Sin ella, puede que usted tenga que pagarlo todo.',
        jurisdictions: ['US'],
      },
      {
        id: 'deductible',
        name: 'Deducible',
        meaning: 'Lo que usted paga en un periodo antes de que el plan empiece a pagar.',
        jurisdictions: ['US'],
      },
      {
        id: 'copayment',
        name: 'Copago',
        meaning: 'Una cantidad fija que usted paga por un servicio.',
        jurisdictions: ['US'],
      },
      {
        id: 'coinsurance',
        name: 'Coseguro',
        meaning: 'La parte del gasto que le toca a usted, en porcentaje.',
        jurisdictions: ['US'],
      },
      {
        id: 'allowed-amount',
        name: 'Cantidad permitida',
        meaning: 'Lo máximo que un plan paga por un servicio.',
        jurisdictions: ['US'],
      },
      {
        id: 'network',
        name: 'Dentro de la red, fuera de la red',
        meaning:
          'Si un médico o un lugar tiene contrato con su plan. Fuera de la red, a menudo se paga más.',
        jurisdictions: ['US'],
      },
      {
        id: 'appeal',
        name: 'Apelación',
        meaning: 'Pedir a un plan o a un servicio de salud que vuelva a estudiar un «no».',
      },
    ],
    questions: [
      { id: 'covered', text: '¿Está cubierto, y cuánto pagaré en total?' },
      { id: 'approval', text: '¿Hace falta una aprobación antes, y quién la pide?' },
      { id: 'where-cheaper', text: '¿Cuesta menos en otro lugar?' },
      { id: 'if-no', text: '¿Qué puedo hacer si la respuesta es no?' },
    ],
  },
  rights: {
    introduction: 'Estos derechos valen en muchos lugares. La ley cambia de un lugar a otro.',
    entries: [
      { id: 'information', text: 'Recibir información que pueda entender.' },
      { id: 'ask', text: 'Preguntar, y que le escuchen.' },
      {
        id: 'refuse',
        text: 'Decir que no o cambiar de idea, y aun así recibir otra atención.',
      },
      { id: 'second-opinion', text: 'Pedir una segunda opinión.' },
      { id: 'records', text: 'Recibir una copia de su historia clínica.' },
      { id: 'privacy', text: 'La privacidad: usted decide a quién más se le informa.' },
      { id: 'fairness', text: 'Recibir un trato justo, sea usted quien sea.' },
      { id: 'interpreter', text: 'Tener un intérprete.' },
    ],
  },
  questions: [
    { id: 'diagnosis', text: '¿Cuál es mi diagnóstico, y con cuánta certeza lo saben?' },
    { id: 'purpose', text: '¿Qué se espera que haga este tratamiento?' },
    {
      id: 'options',
      text: '¿Qué otras opciones tengo, incluida la de esperar?',
      why: 'No tratarse también es una opción.',
    },
    {
      id: 'benefit',
      text: '¿Qué tan probable es que ayude a alguien como yo, y cuánto?',
      why: 'Pida un número de cada 100.',
    },
    {
      id: 'harm',
      text: '¿Qué puede salir mal, cada cuánto pasa y qué tan grave es?',
      why: 'Pida también aquí un número de cada 100.',
    },
    { id: 'fails', text: '¿Qué pasa si no funciona o si el efecto se acaba?' },
    {
      id: 'who',
      text: '¿Quién lo hace, cuántas veces lo ha hecho, dónde, y con qué anestesia?',
    },
    { id: 'recovery', text: '¿Cuánto tardaré en volver a mi vida normal?' },
    { id: 'prepare', text: '¿Qué tengo que dejar, tomar o preparar?' },
    { id: 'call', text: '¿Cuándo llamo, y a quién?' },
    { id: 'pay', text: '¿Mi plan tiene que aprobarlo, y cuánto pagaré?' },
    { id: 'torn', text: 'Tengo dudas sobre esto. ¿Podemos hablarlo con calma?' },
  ],
  questionsPeopleAsk: [
    {
      id: 'test-or-treatment',
      question: '¿Esto es una prueba o un tratamiento?',
      answer:
        'Una prueba averigua qué pasa. Un tratamiento busca aliviarlo, frenarlo o corregirlo. Algunos procedimientos hacen las dos cosas.',
    },
    {
      id: 'what-counts',
      question: '¿Qué se considera un tratamiento?',
      answer:
        'Muchas cosas: la cirugía, los medicamentos, las inyecciones, la radiación, el ejercicio con un terapeuta y el apoyo psicológico.',
    },
    {
      id: 'always-hospital',
      question: '¿Se hace siempre en un hospital?',
      answer: 'No. Muchos tratamientos se hacen en un consultorio, en una clínica o en casa.',
    },
    {
      id: 'take-part',
      question: '¿Cómo puedo participar en la decisión?',
      answer:
        'Pregunte cuatro cosas: para qué es, qué beneficios tiene, qué riesgos tiene y qué más puede hacer usted. Diga lo que le importa.',
    },
    {
      id: 'whole-plan',
      question: '¿El procedimiento es todo lo que necesito?',
      answer:
        'A menudo es una parte de un plan. Puede ir junto con medicamentos, terapia, cambios en la vida diaria y apoyo.',
    },
    {
      id: 'less-invasive',
      question: '¿Un corte más pequeño o una aguja es siempre más seguro?',
      answer:
        'No. También tiene riesgos: infección, sangrado, daño en partes cercanas, una reacción a un medicamento o al medio de contraste, o un instrumento que falla. El efecto también puede acabarse. Pida los números.',
    },
    {
      id: 'feelings',
      question: '¿Es normal sentir preocupación o decepción?',
      answer:
        'Sí. Muchas personas se preocupan antes, o sienten decepción si ayuda menos de lo que esperaban. Cuéntelo a su equipo.',
    },
  ],
};
