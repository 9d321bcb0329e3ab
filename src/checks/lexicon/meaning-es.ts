/** Spanish words of what a text means. */
import type { MeaningWords } from './meaning.js';

/** Whole words, for letters beyond those of English. */
function words(pattern: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, 'iu');
}

export const spanish: MeaningWords = {
  not: words('no|nunca'),
  withNot: /(?<!\p{L})(?:no|nunca)(?!\p{L})/gu,
  // A verb at the beginning is of whatever was spoken of before.
  saidOfSome:
    /^(?:no|nunca|se|le|les|lo|la|los|las|un[oa]?s?|est[aeo]s?|es[aeo]s?|ell[oa]s|algun[oa]s|much[oa]s|otr[oa]s|la mayoría|usted|si|cuando|donde|que|quien|mientras|como|hasta|porque|para|por|en|a|de|con|después|antes|o|puede|pueden|hay|tiene|tienen|es|son|está|están|la mitad|nadie)(?!\p{L})/u,
  ending: /n$/,
  verbAfterNot: /(?<!\p{L})no (?:se |lo |la |los |las )?(\p{L}{4,})/iu,
  doubt: /^(?:está claro|queda|sabe|saben|está|están|hay|encontr)/iu,
  reviewed: words(
    '(?:médic[oa]s?|profesional(?:es)?|cirujan[oa]s?|expert[oa]s?|especialistas?|hospital(?:es)?)(?!\\p{L})[^.;]*(?<!\\p{L})ha[n]? (?:revisado|comprobado|aprobado)|(?:revisad|comprobad|aprobad)[oa] por (?:un |una |el |la |nuestr[oa]s? |varios )?(?:médic[oa]s?|profesional(?:es)?|cirujan[oa]s?|expert[oa]s?|especialistas?)',
  ),
  blinded: words(
    '(?:personas|pacientes|participantes)(?!\\p{L})[^.]{0,30}(?<!\\p{L})no sab(?:ía|ían) (?:cuál|qué|en qué)|(?:nadie|ningún grupo) sabía (?:cuál|qué|en qué)|(?:ensayo|estudio) (?:fue )?(?:ciego|doble ciego)',
  ),
  judges: words('evalu\\p{L}+|juzg\\p{L}+|valor\\p{L}+|med(?:ía|ían|ir)|personal|médic[oa]s?'),
  dummy: words(
    'simulad[oa]s?|placebo|fingid[oa]s?|fals[oa]s?|agua salada|suero|solución salina|bajo la piel|ficticia?s?',
  ),
  secondView: words(
    '(?:pida|busque|consiga|obtenga|espere)(?: primero)? (?:otra|una segunda|a una segunda) opinión',
  ),
  rather: words('antes|en lugar|en vez|no|después|luego|cuando|hasta|una vez'),
  binding: words(
    '(?:formulario|firma|consentimiento) (?:le obliga|es definitiv[oa]|es obligatori[oa])|(?<!no )le obliga|firmad[oa], es definitiv[oa]',
  ),
  calledRight: /^(?:sí|correcto|es correcto|cierto|es verdad|exacto)(?=[,.!:])(?!, pero)/iu,
  saysNo: words('no|nada|nunca|nadie|sol[oa]|solamente|definitiv[oa]'),
  impossible: words(
    '(?:no puede|nunca puede|no va a) (?:pasar|ocurrir|suceder)|es imposible|no hay riesgo (?:de|con|aquí)',
  ),
  eats: words(
    '(?:coma|beba)(?!\\p{L})[^.]*(?<!\\p{L})(?:bien|como siempre|normalmente|justo antes|lo que quiera)|desayune(?: bien)?',
  ),
  mayEat: words('si|no|hasta|después|horas|días|semanas|noche|local|despiert[oa]|pregunte|deje'),
  restWithNot: /(\d+)(?: de cada \d+)? (?:ya )?no(?!\p{L})/iu,
  letsGo: words(
    '(?<!(?:pregunte|cuándo|hasta|antes)(?!\\p{L})[^.]*)dej[ea]\\p{L}* que la persona (?:conduzca|maneje|vaya sol[oa]|se vaya sol[oa]|vuelva sol[oa])|deje (?:sol[oa] )?a la persona(?: sol[oa])?(?= (?:sol[oa]|en casa))|puede (?:conducir|manejar) a casa',
  ),
  safeEvenIf: words(
    '(?:es|son) segur[oa]s?(?!\\p{L})[^.]{0,30}(?<!\\p{L})(?:también|incluso|aunque|aun) (?:si |cuando )?(?:tiene|tenga|toma|tome)',
  ),
  praise: words(
    '(?:buenas?|fuertes?|claras?|muchas?) pruebas de que|(?:funciona|funcionan) (?:muy )?bien|(?:es|son) (?:muy )?efica(?:z|ces)|ayuda[n]? a (?:la mayoría|much[oa]s|casi tod[oa]s)',
  ),
  notYet: words(
    'una vez|cuando|hasta|si|antes|pregunte|debe|deben|puede|pueden|podría|podrían|cada|dicen',
  ),
  ofOthers: words('(?:de|entre|que) (?:los )?(?:muchos|varios|todos)'),
  usually: words(
    'lo más frecuente|por lo general|normalmente|casi siempre|la mayoría de las (?:personas|veces)|suele[n]?',
  ),
  auxiliary: /^(?:estab|tenia|habia|segui)/,
  terms: [
    {
      term: /(?<!\p{L})(?:total|completo|completa)(?!\p{L})/iu,
      never: words('(?:un solo|un|una|una sola) (?:lado|parte|mitad)|parte de'),
      unless: words('tod[oa]s?|enter[oa]'),
    },
    {
      term: /(?<!\p{L})parcial(?!\p{L})/iu,
      never: words('tod[oa]s?|enter[oa]'),
      unless: words('lado|parte|mitad|algun[oa]s?|no'),
    },
    {
      term: /(?<!\p{L})abierta(?!\p{L})/iu,
      never: words('cámara|cortes? (?:más )?pequeños?'),
      unless: words('que|no'),
    },
    {
      term: /laparosc|endosc|artrosc/iu,
      never: words('corte (?:más )?(?:largo|grande)'),
      unless: words('que|no|sin|pequeñ[oa]s?'),
    },
    {
      term: /^anestesia (?:local|regional)/iu,
      never: words('dormid[oa]|duerme|dormir'),
      unless: words('despiert[oa]|no|sin'),
    },
    {
      term: /^anestesia general/iu,
      never: words('despiert[oa]'),
      unless: words('no|dormid[oa]|duerme'),
    },
    {
      term: /^hipo(?!te)/iu,
      never: words('alt[oa]|elevad[oa]|demasiad[oa]'),
      unless: words('baj[oa]|poc[oa]'),
    },
    {
      term: /^hiper/iu,
      never: words('baj[oa]|poc[oa]'),
      unless: words('alt[oa]|elevad[oa]|much[oa]|demasiad[oa]'),
    },
    {
      term: /^crónic/iu,
      never: words('corto|de repente|poco tiempo'),
      unless: words('largo|meses|años'),
    },
    { term: /^benign/iu, never: words('cáncer|extiende|malign[oa]'), unless: words('no|sin') },
    {
      term: /placebo|simulad/iu,
      always: words('sin|no|ningún|ninguna|nada|inactiv[oa]|salada|salina|azúcar|agua|parece'),
    },
  ],
};
