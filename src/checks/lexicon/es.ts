/** Spanish, as the checks know it. */
import { bodyParts, jargon, opposites, words } from './es-words.js';
import type { Lexicon } from './lexicon.js';

export const spanish: Lexicon = {
  numbers: 'un[oa]? dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' '),
  units: {
    minutes: 'minutos?',
    hours: 'horas?',
    days: 'días?',
    weeks: 'semanas?',
    months: 'mes(?:es)?',
    years: 'años?',
  },
  to: 'a|o|y|-|–',
  range: 'a|-|–',
  aged: 'edad de|edades de|entre los|tenían de|de',
  or: 'o|u',
  and: 'y|e',
  outOf: '(?:de|por) cada|de|en',
  of: 'de(?: l[oa]s)?',
  people:
    'personas?|pacientes?|adultos?|mujeres|hombres|niños|muñecas?|manos?|rodillas?|caderas?|ojos?|operaciones|implantes?|que|de (?:este|ese|los|las)',
  persons: 'personas?|pacientes?|adultos?|mujeres|hombres',
  points: /(\d[\d.,]*) puntos?/gi,
  shareInLetters: words(
    '(?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)(?: personas?| pacientes?| mujeres?| hombres?)? (?:de|por|en) cada (?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|cincuenta|cien|mil)|(?:un tercio|una cuarta parte|una quinta parte|dos tercios|tres cuartas partes) de (?:las personas|los pacientes|quienes)',
  ),
  relativeRisk: words(
    'a la mitad(?! del? )|el doble (?:de|que)|(?:dos|tres|cuatro|cinco|diez|\\d+) veces (?:más|menos|mayor|menor)|(?:duplica|triplica|cuadruplica)\\p{L}*|\\d+(?:[.,]\\d+)?\\s?% (?:más|menos|mayor|menor)|(?:reduc|disminuy|baj|aument|sub)\\p{L}* [^.]{0,40}(?:en|un) (?:un |el )?\\d+(?:[.,]\\d+)?\\s?%|riesgo relativo|razón de (?:riesgos|momios)',
  ),
  steering: words(
    [
      'milagros?|milagros[oa]s?|revolucionari[oa]s?',
      'de (?:última generación|vanguardia)|punter[oa]s?',
      'increíbles?|maravillos[oa]s?|fantástic[oa]s?|excelentes?',
      'garantiza\\p{L}*|sin riesgos?|indolor[oa]s?|inofensiv[oa]s?|sin (?:ningún )?(?:riesgos?|efectos secundarios)',
      'segur[oa] y (?:eficaz|eficaces|sencill[oa]|fácil)|(?:totalmente|completamente|muy|100 ?%) segur[oa]|demostrad[oa] que|siempre funciona|nunca falla',
      'superior(?:es)? a|ideal(?:es)?|óptim[oa]s?|anticuad[oa]s?|inútil(?:es)?',
      'la mejor (?:opción|elección|decisión)|el mejor tratamiento',
      'la (?:opción|elección|decisión) (?:correcta|acertada|sensata|inteligente)',
      '(?:le )?(?:recomendamos|aconsejamos|sugerimos)|se recomienda|la mayoría de los (?:médicos|expertos) (?:recomienda|aconseja)\\p{L}*',
      'usted (?:debe|debería|tiene que)',
      'moderno tratamiento|forma moderna de|la mayoría de las personas (?:elige|prefiere|escoge)\\p{L}*|(?:inmensa|gran|abrumadora) mayoría',
      'extremadamente (?:raro|rara|seguro|segura|poco frecuente)s?|se rinden? (?:demasiado )?(?:pronto|antes)',
      '(?:casi nadie|pocas personas) se arrepiente\\p{L}*|(?:rápid[oa]|sencill[oa]|fácil) y (?:fácil|sencill[oa]|rápid[oa]|segur[oa])|(?:operación|intervención|inyección|cirugía) (?:fácil|sencilla|menor|de rutina)',
      'obviamente|por supuesto|desde luego',
      'por suerte|afortunadamente|desafortunadamente|por desgracia|lamentablemente',
      'no (?:hay nada que temer|se preocupe)',
      'antes de que sea (?:demasiado )?tarde|no espere más|firme (?:ya|hoy)',
      'tod[oa]s (?:l[oa]s (?:personas|pacientes) )?(?:mejoran|se curan|se recuperan)',
    ].join('|'),
  ),
  fear: words(
    '(?:sufre|sufren|sufrirá) (?:mientras|cada)|(?:pierde|pierden|perder) (?:un )?tiempo (?:precioso|valioso)|tiempo precioso|inválid[oa]s?|agonía|horribles?|terribles?|espantos[oa]s?|pesadilla|catastrófic[oa]s?|devastador\\p{L}*|víctimas? de',
  ),
  hoped: words(
    'mejor(?:es|ó|aron|a|ía)?|mejorí\\p{L}+|menos|más débil(?:es)?|aliv\\p{L}+|recuper\\p{L}+|ya no|desaparec\\p{L}+|a la mitad|seguían?|sigue\\p{L}*|sobreviv\\p{L}+|viv[oa]s?|éxito|buen resultado|curad[oa]s?|satisfech[oa]s?',
  ),
  feared: words(
    'problemas?|complicaci\\p{L}+|lesi\\p{L}+|infecci\\p{L}+|heridas?|coágulos?|efectos? secundarios?|no deseados?|daños?|advers[oa]s?|muertes?|murieron|fallec\\p{L}+|sangr\\p{L}+|dolor(?:es)?|rígid[oa]s?|rigidez|perd\\p{L}+|pérdida|peor(?:es|ó|aron)?|otra (?:vez|operación)|entumec\\p{L}+|adormec\\p{L}+|debilidad|insatisfactori[oa]s?|desfavorables?|fracturas?|ictus|náuseas|vómitos?|fall\\p{L}+|parálisis|cáncer|recaíd\\p{L}+',
  ),
  surelyFeared: words(
    'complicaci\\p{L}+|lesi\\p{L}+|infecci\\p{L}+|graves?|no deseados?|advers[oa]s?|muertes?|sangr\\p{L}+|coágulos?|efectos? secundarios?|daños?|peor(?:es|ó)?',
  ),
  negation: words(
    'no|ningun[oa]?s?|ningún|nunca|jamás|nada|nadie|sin|tampoco|ni|en lugar de|en vez de',
  ),
  noLonger: words('ya no'),
  optionKinds: {
    procedure: 'cirug\\p{L}*|oper\\p{L}+|procedimiento',
    'watchful-waiting': 'esper\\p{L}+|seguir como|sigu\\p{L}+ como',
    'no-treatment': 'sin tratamiento|ningún tratamiento|no hacer nada',
    injection: 'inyecci\\p{L}+|infiltraci\\p{L}+|aguja',
    lifestyle: 'estilo de vida',
  },
  namesNothing:
    /^(?:con|sin|en|para|por|que|este|esta|las|los|una|uno|del|llevar|usar|tomar|total|parte|quitar|más|menos|tarde|después|solo|tratamiento|opción|programa|cuidado|semanas?|meses|ahora|como|noche|de|la|el|y|o|a|si|hace|falta|seguido|seguida)$/u,
  itMatters: words(
    '(?:no )?(?:quiero|necesito|me preocupa|quisiera|preferiría|prefiero|espero|deseo|puedo (?:faltar|dejar|estar))|lo que (?:me )?(?:importa|cuenta)|me importa',
  ),
  itMattersLess: words(
    'para mí está bien|aceptaría|no es muy importante|puedo organizarme|no me (?:importa|preocupa|molesta)|acepto|me parece bien|puedo (?:aguantar|sobrellevar|vivir|esperar|organizar)|no (?:influye|pesa|es tan importante)|estoy dispuest[oa]',
  ),
  titleOnly: words(
    'sol[oa] el título|el título solamente|únicamente el título|no (?:se )?(?:ha )?leíd[oa]|de memoria|^nada',
  ),
  speaksOfTime: words(
    'tiempo|cuánto|cuándo|seguimiento|periodo|período|días?|semanas?|mes(?:es)?|años?|plazo|momento',
  ),
  movedGroups: words('al final|pasaron|cambi\\p{L}+ de grupo'),
  byChance: words('(?:el|al|por) azar|aleatori\\p{L}+|por sorteo'),
  certainty: {
    high: words('certeza alta|alta certeza|(?<!no )muy segur[oa]s?'),
    moderate: words('moderad[oa]s?|probablemente'),
    low: words('(?<!muy )baja(?= certeza)|certeza baja'),
    'very-low': words('muy baja|demasiado (?:incierta|insegura)s?|muy (?:incierta|insegur[oa])s?'),
  },
  verySure: words(
    '(?<!(?:no|nada) )(?:muy|totalmente|completamente) segur[oa]s?|certeza alta|sin duda',
  ),
  emergencySign: words(
    'dolor (?:en el|de) pecho|no puede respirar|falta de aire|le falta el aire|derrame|ictus|(?:dificultad|problemas?)[^.]{0,20}(?:respirar|orinar|retener|aguantar)|perder? el control de (?:la vejiga|los esfínteres)|(?:entumec|adormec)\\p{L}+[^.]{0,40}(?:genital|entre las piernas|muslos)|tose? sangre|toser sangre|vomita sangre|sangrado (?:abundante|que no para)|se desmaya|desmayo|inconsciente|convulsiones|(?:cara|lengua|garganta) hinchada|(?:frí|páli|azul)[^.]{0,20}(?:pie|mano|dedos)|parálisis|no puede mover|suicid\\p{L}+',
  ),
  emergencyCall: words(
    'emergencias?|urgencias|ambulancia|112|911|ahora|de inmediato|enseguida|ya mismo',
  ),
  waitInEmergency: words(
    'mañana|la próxima (?:visita|semana|cita)|cuando abra|espere (?:a|unos|unas|hasta)|pida una cita|en unos días',
  ),
  forbidsCall: words(
    '(?<!(?:si|cuando|porque|que) .*)(?:no|nunca|jamás|ni|tampoco) (?:(?:nos|les?|l[oa]s?|se|es) )?(?:(?:debe|tiene que|hace falta|necesita|hay que|necesario|necesite) )?(?:llam(?:e|es|en|ar(?:nos)?)|telefone(?:e|ar)|marque|marcar|contact(?:e|ar)|avis(?:e|ar)|moleste|busque ayuda|pida ayuda|(?:vaya|acuda|ir|acudir) (?:a|al) (?:\\p{L}+ ){0,3}?(?:urgencias|emergencias|hospital|clínica))(?!.*(?:en coche|por su cuenta|sol[oa](?!\\p{L})|primero))|(?:evite|deje de|en (?:lugar|vez) de) llamar|(?:llame|avise) a nadie',
  ),
  saysCall: words('llam[ea](?:r|nos)?|telefonee|marque|contacte|acuda|vaya|comuníquese|hable'),
  callLater: words(
    'esper(?:e|ar) (?:a|hasta) (?:\\p{L}+ ){0,3}?(?:visita|cita|consulta|revisión|mañana)|espere (?:a ver|un(?:os|as)|algun[oa]s)|(?:en|hasta|a) (?:su|la) (?:próxima|siguiente) (?:visita|cita|consulta|revisión)',
  ),
  ownTeam: words(
    'nos|llamarnos|ayuda|nadie|equipo|clínica|médic[oa]s?|enfermer[oa]s?|cirujan[oa]s?|hospital|consejos de salud|(?:llame|llamar|avise)$',
  ),
  urgent: words(
    '(?:(?<!no )es una (?:emergencia|urgencia))|debe decidir (?:ya|hoy|ahora|en)|en (?:unas|pocas|\\d+) horas|no hay tiempo|de inmediato',
  ),
  notUrgent: words(
    'no es una (?:emergencia|urgencia)|tomarse (?:su |el )?tiempo|tiempo para (?:decidir|pensar)|no hay prisa|no corre prisa|sin prisa',
  ),
  before: words('antes|previamente|con antelación'),
  after: words('después|más tarde|luego|seguimiento|tras'),
  paid: words('pag\\p{L}+|financi\\p{L}+|patrocin\\p{L}+|subvenci\\p{L}+'),
  nobody: words('nadie|ninguna?|ningún|no'),
  staysInside: words('implantes?|prótesis|marcapasos|se queda[n]? (?:dentro|en el cuerpo)'),
  comesOut: words('correas?|quitár\\p{L}+|se (?:quita|retira|saca)n?|se lleva|llevar|por fuera'),
  noCure: words('no (?:lo |la )?cura'),
  saysTrue: words(
    '^(?:esto |eso |sí, (?:esto )?)?(?:es )?(?:verdad|verdader[oa]|cierto|correcto)|^sí',
  ),
  saysFalse: words(
    '^(?:esto |eso |no, (?:esto )?)?(?:es )?(?:fals[oa]|incorrecto)|^(?:esto |eso )?no es (?:verdad|cierto|así)|^no,',
  ),
  options: 'opciones|alternativas|maneras|tratamientos',
  excludes: words(
    'otra causa|niños|adolescentes|ya tienen|emergencia|se desconoce|no se conoce|acaban de|sin dolor',
  ),
  ofYear: /(?:revisión|estudio|guía|ensayo|informe)(?: [\p{L}]+)? (?:de|del|en) ((?:19|20)\d\d)/iu,
  ofStudies: words('estudios?|ensayos?|revisi(?:ón|ones)'),
  study: words(
    '(?:un|el|este|ese|otro|gran) (?:\\p{L}+ )?(?:estudio|ensayo) (?:muestra|mostró|halló|dice|dijo|dio|da)|(?:una|la|esta|otra|gran) (?:\\p{L}+ )?(?:revisión|guía) (?:muestra|mostró|halló|dice|dijo|considera|califica)|los estudios (?:muestran|mostraron|hallaron|dicen)',
  ),
  favours: /(?:a favor de(?:l)?|favorable a|mejor con|mejor después de) ([^.,;]+)/i,
  noDifference: words('(?:no|sin|ninguna)(?![\\p{L}])[^.]{0,25}diferencias?|iguales|parecid[oa]s'),
  clearDifference: /diferencia clara/i,
  ratedByNobody: words(
    'nadie (?:la |lo )?ha (?:valorado|evaluado|calificado)|ninguna fuente (?:la )?(?:valora|evalúa)|sin (?:valorar|evaluar)',
  ),
  foundNothing: words(
    'no (?:encontramos|hallamos|hemos encontrado|se encontr(?:ó|aron)|tenemos|hay) (?:un |una |ningún |ninguna )?(?:números?|recuentos?|cifras?|datos?|estudios?|ensayos?)',
  ),
  stopMedicine: words(
    '(?<!no )(?<!nunca )(?:deje de (?:tomar|usar)|suspenda|no tome) (?:su|sus|el|la|los|las)? ?(?:anticoagulantes?|medicamentos?|medicinas?|pastillas?|insulina|aspirina|warfarina)',
  ),
  askFirst: words(
    'pregunt\\p{L}*|consult\\p{L}*|habl\\p{L}*|díga\\p{L}*|cuénte\\p{L}*|salvo|solo si|si su|aconsej\\p{L}*|indi\\p{L}*|acuerd\\p{L}*|antes de que|tengo que|debo|puedo',
  ),
  estimated: words('estima(?:do|da|ción|ciones)|kaplan[- ]meier|probabilidad(?:es)?'),
  severalEvents: words(
    'varios (?:episodios|sucesos|eventos)|más de un (?:episodio|suceso|evento)|(?:episodios|sucesos|eventos),? y no personas|una (?:misma )?persona (?:puede|podía) tener (?:varios|más de uno)',
  ),
  forms: {
    formal: words('usted(?:es)?'),
    familiar: words(
      'tú|ti|contigo|tienes|puedes|debes|quieres|decides|eres|estás|sientes|tomas|necesitas',
    ),
  },
  avoids: words('evitar|no quiero|sin'),
  bestEnd: words('(\\d+) (?:es|significa) (?:lo |la |el )?mejor'),
  worstEnd: words('(\\d+) (?:es|significa) (?:lo |la |el )?peor'),
  than: words('que'),
  sooner: words('antes(?! de)|más rápido|más pronto|menos tiempo|tard\\p{L}+ menos'),
  slower: words('más tarde|más lento|más despacio|más tiempo|tard\\p{L}+ más'),
  veryUnsure:
    /dud|incier|(?<!\p{L})no (?:está|queda|es|se) (?:clar|segur|sabe)|no (?:lo )?sabemos|no se puede decir|nadie (?:lo )?(?:sabe|puede decir)|muy débil|poc[oa] segur|poca certeza/iu,
  median: words('mediana'),
  cannotEnd:
    /(?<!\p{L})(?:y|o|pero|el|la|los|las|un|una|de|del|a|en|con|para|que|porque|si|cuando|como|es|son|su|sus)[.,;:]?$/iu,
  mayRepeat: /^(?:nos|se|muy)$/i,
  jargon,
  lessIsBetter: words(
    'dolor|síntomas?|discapacidad|limitaci\\p{L}+|depresión|ansiedad|cansancio|picor',
  ),
  moreIsBetter: words('función|calidad de vida|bienestar|satisfacción|fuerza|movilidad'),
  blame: words(
    'se (?:ha )?descuidad\\p{L}*|por su culpa|es culpa suya|incumplidor\\p{L}*|falta de voluntad|perezos[oa]s?|malos hábitos|pesa demasiado|debería haber (?:venido|dejado|bajado)',
  ),
  euphemism: words(
    'nos (?:deja|dejó|dejaron)|perder? la batalla|pas(?:a|ó|ar) a mejor vida|descans(?:a|ó) en paz|ya no está con nosotros|(?:leve|ligera) molestia|desenlace (?:fatal|desfavorable)',
  ),
  promisesPayment: words(
    '(?:cubiert[oa]s?|pagad[oa]s?) (?:por completo|totalmente|al 100 ?%)|(?:su|el) (?:seguro|plan) (?:lo |la )?(?:cubre|paga) (?:todo|por completo|totalmente)|es gratis|es gratuit[oa]|no (?:tiene que|tendrá que) pagar nada|no le cuesta nada',
  ),
  takeDose: words(
    '(?:tome|use|inyecte|aplique) (?:hasta |cada )?(?:[\\d.,]+ ?(?:mg|g|mcg|µg|ml|unidades)|(?:un[oa]?|dos|tres|\\d+) (?:pastillas?|comprimidos?|cápsulas?|gotas?))',
  ),
  oneSide: words(
    '(mano|muñeca|pierna|rodilla|cadera|oreja|mama|brazo|codo|hombro|tobillo|pie|ojo|riñón|pulgar) (?:izquierd[oa]|derech[oa])(?! (?:y|o) (?:el |la )?(?:izquierd|derech))',
  ),
  eitherSide: /^(?:mano|muñeca|codo|cadera|rodilla|pierna|tobillo|pie|ojo|oreja|pulgar)$/i,
  children: words('niñ[oa]s|adolescentes|menores'),
  yourChild: words('su (?:hij[oa]|bebé|niñ[oa])s?'),
  thirdPerson: words('el paciente|la paciente'),
  bothPersons: words('el o la paciente|la o el paciente'),
  getsWorse: words(
    '(?<!\\bno )(?:se )?(?:está )?(?:debilita\\p{L}*|empeora\\p{L}*)|cada vez (?:más débil|peor)',
  ),
  canWait: words('puede[n]? esperar|no hay prisa|sin prisa|no es urgente|hay tiempo de sobra'),
  sameDay: words('(?:a casa|se va|vuelve) (?:[^.]{0,20} )?el mismo día'),
  upTo: 'hasta|como máximo|un máximo de|dentro de',
  latestTime: words(
    '(?:el |la )?(?:último|última|más (?:tardío|tardía|reciente)) (?:momento|recuento|medición|plazo)',
  ),
  secondHand: words('(?:noticia|artículo) de prensa|resumen de prensa|de segunda mano'),
  opposites,
  noWayBack: words(
    '(?:después de|una vez) (?:que )?(?:haya )?firm\\p{L}+[^.]{0,30}(?:hay que|tiene que|no puede|definitiv\\p{L}+)|(?:no|ya no) puede cambiar de (?:opinión|idea)',
  ),
  unwanted: words(
    'desfavorables?|complicaci\\p{L}+|infecci\\p{L}+|duele|dolor|sangr\\p{L}+|coágulos?|daños?|lesi\\p{L}+|muertes?|efectos? secundarios?',
  ),
  noPatients: words('ningún paciente|ninguna paciente|sin pacientes|no participaron pacientes'),
  benefit: words('benefici\\p{L}*|ventajas?'),
  moreThan: words('(?:más|mejor|mayor|antes) (?:[^.]{0,30} )?que'),
  lessThan: words('(?:menos|peor|menor|después) (?:[^.]{0,30} )?que'),
  parts: {
    half: words('mitad|medi[oa]'),
    third: words('tercios?|terceras? partes?'),
    quarter: words('cuartas? partes?|un cuarto'),
    fifth: words('quintas? partes?|un quinto'),
  },
  oneOfTwo: words('ambos|segund[oa]|par'),
  both: words('ambos|ambas|los dos|las dos'),
  glad: words(
    'disfrut\\p{L}+|alegr\\p{L}+|alivi\\p{L}+|gust\\p{L}+|content[oa]s?|felices|feliz|tranquil\\p{L}+',
  ),
  weighs: words(
    'cuesta|preocup\\p{L}+|desanim\\p{L}+|cans\\p{L}+|miedo|triste\\p{L}*|dur[oa]s?|angusti\\p{L}+|arrepient\\p{L}+|frustr\\p{L}+',
  ),
  someAndOthers: words(
    '(?:algun[oa]s|much[oa]s|la mayoría|poc[oa]s)(?!\\p{L}).*(?<!\\p{L})(?:algun[oa]s|otr[oa]s?|poc[oa]s)',
    'isu',
  ),
  gravest: words(
    'muertes?|muer\\p{L}+|fallec\\p{L}+|derrames?|ictus|parálisis|ceguera|pérdida de (?:la )?visión|amputa\\p{L}+',
  ),
  ranks: words(
    'funciona mejor|(?:es )?(?:la|el) (?:mejor|primera|más segura) (?:opción|de todas)|ayuda más|más eficaz',
  ),
  sureness: {
    high: words('(?<!no )muy segur[oa]s?|mucha|certeza alta'),
    moderate: words('bastante'),
    low: words('(?<!muy )poc(?:a|o segur[oa]s?)|no (?:muy|tan) segur[oa]s?'),
    'very-low': words('muy poca'),
  },
  staysNights: words('noches?|[2-9] días|\\d+ a \\d+ días'),
  asleep: words('está dormid[oa]|le duermen|se duerme|anestesia general'),
  leavesAlone: words(
    'puede (?:conducir|manejar) (?:usted|de vuelta|a casa)|^(?:usted )?(?:conduce|maneja) (?:usted|de vuelta|a casa)|^usted (?:conduce|maneja)|puede (?:irse|volver) a casa sol[oa]|no hace falta que nadie le lleve',
  ),
  lateHelp: words(
    '(?:llame|vaya|acuda|pida|avise|diga|pregunte)(?:(?! si | cuando | que )[^.]){0,60}(?:en|dentro de|a l[oa]s) (?:un|una|dos|tres|cuatro|unas|unos|\\d+) (?:semanas?|mes(?:es)?)',
  ),
  losesCare: words(
    '(?:no (?:recibirá|tendrá)|perderá|puede perder) (?:los |el |la )?(?:otros |otra |demás )?(?:cuidados|atención|tratamiento|ayuda)',
  ),
  deniesAbility: words(
    '(?:los pacientes|las personas|usted) no (?:puede|pueden|sabe|saben|entienden?)|(?:el equipo|el médico|su familia) (?:decide|sabe) (?:por usted|mejor)',
  ),
  plainNot: words('no (?:es|son|puede[n]?|debe[n]?|hay|se|está[n]?|tiene[n]?)|nunca'),
  scaleFrom: /escala (?:que va |va )?de (\d+) a (\d+)/giu,
  pictures: {
    ultrasound: words('ecografías?|ultrasonidos?'),
    mri: words('resonancias?'),
    ct: words('tomografías?'),
    fluoroscopy: words('rayos X en movimiento|fluoroscopia'),
    'x-ray': words('radiografías?|rayos X'),
  },
  sections: {
    costs: words(
      'pag\\p{L}+|cuesta\\p{L}*|costos?|gastos?|segur[oa]s?|plan(?:es)?|dinero|precios?',
    ),
  },
  bodyParts,
  falseFriends: words(
    'constipad[oa]s?|intoxicad[oa]s?|embarazos[oa]s?|eventualmente|(?:dolor|daño|enfermedad|síntomas?|casos?) sever[oa]s?|drogas? (?:para|contra)|aplicar para|condición médica|colapsar|rango de movimiento|asumir que|soportar (?:su|la) decisión|realizar que|remover|reportar\\p{L}*',
  ),
  lostAccents: words(
    'mas (?:debil|fuerte|dolor)|debil(?:es)?|dias|despues|tambien|cirugia|operacion|inyeccion|infeccion|sintomas?|nervio esta|esta (?:ahi|mas|en casa)|ahi|aqui|opcion|segun|musculos?|medicos?|clinicas?|numero|minimo|maximo|unica|facil|dificil|atencion|anestesia esta|muneca|ferula|corticoide esta',
  ),
};
