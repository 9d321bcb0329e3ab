/** Getting a second opinion, in Spanish. No person has checked this translation yet. */
import type { SecondOpinionGuidance } from '../../../guidance/types.js';

export const secondOpinion: SecondOpinionGuidance = {
  introduction:
    'Una segunda opinión es lo que otro médico piensa de su diagnóstico, o de un tratamiento o medicamento que le ofrecen. En muchos lugares es su derecho. Pedirla no significa que usted no confíe en su médico. La mayoría de los médicos le ayudarán.',
  doNotWaitIf: [
    { id: 'emergency', text: 'Tiene una señal de emergencia. Primero pida ayuda.' },
    {
      id: 'urgent',
      text: 'Su equipo dice que esperar puede hacerle daño. Por ejemplo: apendicitis, un coágulo de sangre, un vaso sanguíneo abultado (aneurisma) o una lesión por un accidente.',
    },
  ],
  reasons: [
    { id: 'diagnosis', text: 'Para comprobar el diagnóstico o aclararlo.' },
    { id: 'options', text: 'Para conocer otros tratamientos.' },
    {
      id: 'risks',
      text: 'Para entender los riesgos y los beneficios, y qué tan seguro es un tratamiento para usted.',
    },
    { id: 'fit', text: 'Para ver si un tratamiento va con lo que a usted le importa.' },
    {
      id: 'surer',
      text: 'Para sentir más seguridad y menos preocupación. La segunda opinión puede ser igual a la primera.',
    },
  ],
  when: [
    { id: 'rare', text: 'La enfermedad es grave, rara o compleja.' },
    { id: 'unclear', text: 'El diagnóstico no está claro.' },
    { id: 'big-step', text: 'Se planea una cirugía u otro paso importante.' },
    {
      id: 'life-change',
      text: 'Un tratamiento tiene grandes riesgos o cambiaría su forma de vivir.',
    },
    {
      id: 'unsure',
      text: 'Usted tiene dudas sobre un tratamiento, o sobre si es seguro para usted.',
    },
    { id: 'not-better', text: 'Usted no mejora.' },
    { id: 'many-medicines', text: 'Toma medicamentos que pueden no combinar bien.' },
    { id: 'want-to', text: 'Usted la quiere. Eso basta.' },
  ],
  steps: [
    {
      id: 'tell',
      text: 'Diga a su médico que quiere una segunda opinión, y también a su médico de cabecera. Puede decir: «Me gustaría oír otra opinión antes de decidir». Pregunte también si conviene en su caso y si hay tiempo.',
    },
    {
      id: 'choose',
      text: 'Elija a un especialista. Mire su formación, cuántas veces trata este problema y qué dicen otras personas. Su médico o una sociedad médica puede nombrarle algunos.',
    },
    {
      id: 'collect',
      text: 'Reúna sus documentos médicos. Su primer médico puede enviarlos, y así se repiten menos pruebas.',
    },
    {
      id: 'book',
      text: 'Pida una cita y haga que envíen antes sus documentos. Compruebe si llegaron, cuánto cuesta y qué paga su seguro.',
    },
    {
      id: 'go',
      text: 'Vaya y haga sus preguntas. Cuente todo lo que pueda importar, como síntomas nuevos. Tome notas.',
    },
    {
      id: 'compare',
      text: 'Compare las dos opiniones. Hable de ellas con su propio médico. Si son distintas, puede preguntar a los dos por qué, o pedir una tercera opinión.',
    },
    { id: 'decide', text: 'Decida. Usted elige qué consejo seguir.' },
  ],
  records: [
    { id: 'notes', text: 'Notas de sus citas' },
    { id: 'tests', text: 'Resultados de las pruebas' },
    { id: 'images', text: 'Informes de las pruebas de imagen, y también las imágenes' },
    { id: 'treatments', text: 'Una lista de los tratamientos que tuvo y cómo le fue' },
    { id: 'operations', text: 'Informes de operaciones y de pruebas de tejido' },
    { id: 'history', text: 'Una lista de sus otras enfermedades, de ahora y de antes' },
    {
      id: 'medicines',
      text: 'Una lista de todo lo que toma, también hierbas y vitaminas, y de sus alergias',
    },
    { id: 'insurance', text: 'Su tarjeta del seguro, si tiene' },
    { id: 'questions', text: 'Sus preguntas por escrito' },
    { id: 'companion', text: 'Una persona que le acompañe' },
  ],
  questions: [
    {
      id: 'so-diagnosis',
      text: '¿Está de acuerdo con mi diagnóstico, y con cuánta certeza?',
      why: 'De eso depende cuál es el mejor tratamiento.',
    },
    {
      id: 'so-options',
      text: '¿Cuáles son todas mis opciones, incluidas esperar y no tratarme?',
      why: 'Puede oír de una que no conocía, como otro medicamento o una atención sin medicamentos.',
    },
    {
      id: 'so-benefits-risks',
      text: '¿Qué beneficios y qué riesgos tiene cada una para alguien como yo, y qué tan probables son?',
      why: 'Así puede comparar las dos opiniones punto por punto.',
    },
    {
      id: 'so-difference',
      text: '¿En qué se diferencia su opinión de la primera, y por qué?',
      why: 'Muestra de qué depende la decisión.',
    },
    {
      id: 'so-safe',
      text: '¿Es seguro para mí, con mis otras enfermedades, mis medicamentos y mis alergias?',
      why: 'Algunos tratamientos no convienen a todas las personas. Diga si hay o puede haber un embarazo.',
    },
    {
      id: 'so-tried',
      text: '¿He probado todo lo que vale la pena probar antes de la cirugía?',
    },
    { id: 'so-tests', text: '¿Necesito más pruebas? ¿Qué cambiarían?' },
    { id: 'so-route', text: '¿Se puede dar mi tratamiento de otra forma?' },
    { id: 'so-goals', text: '¿Qué opción va con lo que a mí me importa?' },
    {
      id: 'so-who-treats',
      text: 'Si sigo su consejo, ¿quién me trataría?',
      why: 'Le ayuda a ver si el consejo trata de su salud o de que usted se cambie.',
    },
    { id: 'so-letter', text: '¿Escribirá a mi médico, si yo quiero?' },
    { id: 'so-disagree', text: '¿Qué puedo hacer si ustedes dos no están de acuerdo?' },
  ],
  independence: [
    {
      id: 'not-same-team',
      text: 'El segundo médico no trabaja en el mismo equipo que el primero.',
    },
    {
      id: 'not-same-place',
      text: 'El segundo médico no depende del lugar donde piensan tratarle.',
    },
    { id: 'no-gain', text: 'El segundo médico le dice qué gana si usted pasa a ser su paciente.' },
    { id: 'own-view', text: 'Mira sus documentos y se forma su propia opinión.' },
    {
      id: 'about-me',
      text: 'El consejo trata de su salud. No habla mal de su primer médico ni busca convencerle para que se cambie.',
    },
  ],
  reviewerDoes: [
    { id: 'reads', text: 'Lee sus antecedentes, sus pruebas y su plan.' },
    { id: 'examines', text: 'Puede examinarle o pedir más pruebas.' },
    {
      id: 'explains',
      text: 'Explica las opciones, los beneficios y los riesgos según lo que hoy se sabe, y le ayuda a entenderlos.',
    },
    { id: 'listens', text: 'Pregunta qué le importa a usted, sin presión.' },
  ],
  downsides: [
    { id: 'time', text: 'Lleva tiempo. Pregunte si es seguro esperar.' },
    { id: 'cost', text: 'Puede costar dinero, viajes y citas.' },
    { id: 'more-tests', text: 'Puede que le hagan más pruebas.' },
    {
      id: 'mixed',
      text: 'Puede oír dos opiniones y quedarse con dudas. La segunda opinión no siempre es la acertada.',
    },
    {
      id: 'no-promise',
      text: 'Puede que no traiga una respuesta nueva, y no puede prometer un resultado mejor. Compare esto con lo que espera ganar.',
    },
    {
      id: 'taken-over',
      text: 'Un médico puede criticar al primero, o querer encargarse de su atención.',
    },
  ],
  communication: [
    {
      id: 'usual',
      text: 'A menudo el segundo médico escribe al primero, para que su atención vaya coordinada. Usted puede pedir una carta o una copia.',
    },
    {
      id: 'no-general-duty',
      text: 'En general, puede que la ley no obligue a informar al primer médico, sobre todo si la atención se puede planear. Las reglas cambian según el lugar. Esto no es un consejo legal.',
    },
    {
      id: 'who-else',
      text: 'Puede ayudar que cada médico sepa quién más le trata. Así las pruebas, los medicamentos y las citas van coordinados.',
    },
    {
      id: 'strong-disagreement',
      text: 'Si no están nada de acuerdo, el segundo médico puede pedir hablar con el primero. Usted sigue eligiendo qué consejo seguir, y los buenos médicos lo respetan.',
    },
    {
      id: 'serious',
      text: 'En un caso urgente y grave, un médico puede sentir el deber de hablar con su primer médico por el bien de usted. Lo sopesa frente a su privacidad.',
    },
  ],
  privacy: [
    {
      id: 'yours',
      text: 'Usted decide si pide una segunda opinión, qué se comparte y con quién.',
    },
    {
      id: 'confidential',
      text: 'Los médicos tienen el deber de no contar lo que usted les dice. Las reglas cambian según el lugar.',
    },
    {
      id: 'copy',
      text: 'En muchos lugares puede recibir una copia de su historia clínica o pedir que la envíen.',
    },
    {
      id: 'this-page',
      text: 'Lo que escriba aquí se queda en su dispositivo, a menos que usted lo comparta.',
    },
  ],
  sharing: [
    { id: 'that-i-ask', text: 'Que usted pide una segunda opinión' },
    {
      id: 'findings',
      text: 'Lo que encuentra el segundo médico en pruebas o imágenes',
    },
    { id: 'advice', text: 'Lo que aconseja el segundo médico' },
    { id: 'letter', text: 'Una carta del segundo médico al primero' },
    { id: 'my-decision', text: 'Lo que usted decide' },
  ],
  compared: [
    { id: 'diagnosis', text: 'Diagnóstico', more: ['Lo que el médico cree que usted tiene.'] },
    {
      id: 'sureness',
      text: 'Cuánta certeza tiene el médico',
      more: ['Sobre el diagnóstico, y sobre si el consejo le ayudará.'],
    },
    {
      id: 'advice',
      text: 'Consejo',
      more: ['El tratamiento, la prueba o la espera que aconseja el médico.'],
    },
    {
      id: 'reasons',
      text: 'Por qué este consejo',
      more: ['En qué se basa, como una prueba, un estudio o lo que a usted le importa.'],
    },
    {
      id: 'options',
      text: 'Otras opciones',
      more: ['Qué más podría hacer, incluidas esperar y no tratarse.'],
    },
    {
      id: 'benefits',
      text: 'Beneficios para usted',
      more: ['Qué puede mejorar, qué tan probable es y cuánto le ayudaría.'],
    },
    {
      id: 'risks',
      text: 'Riesgos para usted',
      more: ['Qué puede salir mal, qué tan probable es y qué tan grave sería.'],
    },
    {
      id: 'next',
      text: 'Qué pasa después',
      more: ['El próximo paso y para cuándo. Cuánto tiempo es seguro esperar.'],
    },
  ],
};
