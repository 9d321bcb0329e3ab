/** Words of promises, of signs and of doubt, for the languages that the checks know. */

/** Patterns that each find their words within one sentence. */
export interface ClaimWords {
  /** That something works, for all or for good. */
  readonly promise: RegExp;
  /** That nothing can go wrong. */
  readonly noHarm: RegExp;
  /** That something is only said, asked or denied. */
  readonly onlySaid: RegExp;
  /** A share that is called small or large before it is told. */
  readonly slanted: RegExp;
  /** That problems in general are rare. */
  readonly problemsRare: RegExp;
  /** That a result is not certain. */
  readonly doubt: RegExp;
  /** What a healthy person can do or does not have. */
  readonly noSign: RegExp;
  /** That a sign is slight, or nothing to call about. */
  readonly slight: RegExp;
  readonly nothingToCall: RegExp;
  /** That somebody is told, or something is stopped. */
  readonly tells: RegExp;
  /** That help can come later. */
  readonly putsOff: RegExp;
  /** Small words that only another language has. */
  readonly foreign: RegExp;
}

export const claimWords: Readonly<Record<string, ClaimWords>> = {
  en: {
    promise:
      /\b(?:cures?|heals? (?:completely|fully)|once and for all|(?:as )?good as (?:new|before|ever)|like new|(?:ends?|ended|stops?|stopped|takes? away) (?:the |all |your )?[^.,]{3,30} for (?:good|all people|all patients|everyone|everybody)|permanent(?:ly)? (?:relief|cure|solution|fix)|(?:relief|effects?|results?|benefits?) (?:is|are) permanent|(?:always|certainly|definitely|surely) (?:eases?|relieves?|stops?|removes?|ends?|heals?|improves?|gets? rid)|(?:is|are) (?:completely |very )?safe(?=[.,;!]| and\b|$)|most (?:effective|successful|powerful)|works? for (?:everyone|everybody|anyone|all)|(?:stud(?:y|ies)|trials?|reviews?|research) (?:prove[sd]?|ha(?:s|ve) proven))\b/i,
    noHarm:
      /\bno (?:risks?|harms?|dangers?|side effects|complications)\b(?=[.,;!]|$| (?:with|to|from|in|of|after)\b)|\bnothing (?:\w+ )?(?:ever )?(?:happens|goes wrong|can (?:happen|go wrong))\b|\b(?:is|are) unheard of\b|\b(?:never|cannot) (?:go wrong|do (?:any )?harm|cause (?:any )?harm)\b/i,
    onlySaid: /\?$|\b(?:does not|do not|if|whether|ask|think|agree|looked for|found)\b/i,
    slanted:
      /\b(?:only|just|merely|a mere|barely|as many as|no fewer than|as few as)\s+(?:about |around )?\d[\d.,]*(?: ?%| per ?cent\b| (?:in|of|out of) (?:every |the )?\d)/i,
    problemsRare:
      /(?<!\b(?:serious|severe|grave|lasting|such|these|other) )\b(?:problems?|complications?|harms?|side effects?|unwanted events?|risks?)\b[^.]{0,12}\b(?:are|is)\b[^.]{0,12}\b(?:rare|uncommon)\b/i,
    doubt:
      /\b(?:probabl\w+|likely|may|might|could|perhaps|possibl\w+|seem\w*|appear\w*|suggest\w*|tend\w*|unsure|uncertain|unclear|not (?:very )?(?:sure|certain|clear))\b/i,
    noSign:
      /\byou can (?:put|move|feel|walk|breathe|pass|control|see|swallow|speak|stand|bear|bend|hold|lift)\b|\byou (?:have|get) no (?:\w+ )?(?:fever|infection|allerg\w+|bleeding|swelling|redness|rash|pain)\b|\byou are not (?:allergic|pregnant|bleeding|unwell|ill)\b|\blasts? (?:less|a shorter time) than\b/i,
    slight: /\b(?:a (?:little|bit)|slightly|mildly|somewhat)\b/i,
    nothingToCall:
      /\b(?:(?:this|it|that|these) (?:is|are|can be|may be) (?:quite |very |all )?(?:normal|harmless|usual|expected|to be expected)|nothing to worry about|(?:passes|pass|goes away|go away|settles) by (?:itself|themselves))\b/i,
    tells: /\b(?:tell|ask|say|talk|call|stop|see|seek|get (?:help|care)|rest|wait)\b/i,
    putsOff:
      /\b(?:(?:the same|this|that|within the) week|(?:next|following) day|routine (?:visit|appointment|check-?up)|if (?:it|they|this|these) pass(?:es)?|when(?:ever)? (?:it suits|you have time|it is convenient)|at the (?:second|next) visit|can (?:safely )?wait|(?:get|have|wait for) (?:the|a|your) second opinion first)\b/i,
    foreign:
      /(?<![\p{L}.])(?:usted|puede|tiene|una|del|não|você|und|oder|nicht|vous|votre)(?!\p{L})/iu,
  },
  es: {
    promise:
      /(?<!\p{L})(?:cura(?:n|rá)?|queda(?:rá|n)? (?:totalmente )?curad[oa]s?|de una vez por todas|como nuev[oa]s?|(?:alivio|efecto|resultado) (?:es |permanece )?(?:permanente|definitivo)|(?:siempre|seguramente) (?:alivia|quita|cura|mejora|elimina)n?|(?:es|son) (?:totalmente |muy )?segur[oa]s?(?=[.,;!]|$)|(?:la|el|lo) más (?:eficaz|efectiv[oa])|funciona para tod[oa]s|estudios? (?:prueban?|demuestran?) que)(?!\p{L})/iu,
    noHarm:
      /(?<!\p{L})(?:no (?:hay|tiene) (?:ningún )?(?:riesgos?|peligros?|daños?|efectos secundarios|complicaciones)|nunca (?:pasa|ocurre) nada|no (?:puede )?(?:pasa|pasar|ocurre|ocurrir) nada)(?!\p{L})/iu,
    onlySaid:
      /\?$|(?<!\p{L})(?:no (?:quiere|significa|es)|si|pregunte|cre\p{L}+|busca\p{L}*|encontr\p{L}+)(?!\p{L})/iu,
    slanted:
      /(?<!\p{L})(?:solo|sólo|solamente|apenas|tan solo|nada menos que)\s+(?:unas? |unos )?\d[\d.,]*(?: ?%| por ciento| de (?:cada )?\d)/iu,
    problemsRare:
      /(?<!\p{L})(?:problemas|complicaciones|daños|efectos secundarios|eventos no deseados|riesgos)(?!\p{L}| (?:muy )?(?:graves|serios|duraderos))[^.]{0,12}(?<!\p{L})son(?!\p{L})[^.]{0,12}(?:rar[oa]s|poco frecuentes|infrecuentes)/iu,
    doubt:
      /probabl|posibl|quizá|tal vez|(?<!\p{L})(?:pued|pod|parec|sugier|tiend|tend)\p{L}+|dud|incier|no (?:está|queda|es|se sabe)|segur|certeza/iu,
    noSign:
      /(?<!no (?:(?:se|lo|la|los|las|le) )?)(?<!\p{L})puede (?:apoyar|mover|sentir|caminar|respirar|orinar|controlar|ver|tragar|hablar|doblar|levantar)(?!\p{L})|(?<!\p{L})no (?:tiene|hay) (?:una |ninguna? )?(?:fiebre|infecci[oó]n|alergia|sangrado|hinchaz[oó]n|dolor)(?!\p{L})|no es alérgic[oa]|(?<!\p{L})dura menos(?!\p{L})/iu,
    slight:
      /(?<!\p{L})(?:un poco|un poquito|ligeramente|levemente|algo (?:débil|cansad\p{L}+|dormid\p{L}+))(?!\p{L})/iu,
    nothingToCall:
      /(?<!\p{L})(?:(?:esto )?es (?:muy )?(?:normal|inofensivo|habitual)|son normales|no (?:hay|tiene) (?:por qué|que) preocuparse|se (?:pasan?|quitan?) sol[oa]s?)(?!\p{L})/iu,
    tells:
      /(?<!\p{L})(?:dig|avis|pregunt|habl|consult|llam|deje|pare|busque|pid|vaya|descans|esper)\p{L}*/iu,
    putsOff:
      /(?<!\p{L})(?:(?:la misma|esta|esa) semana|en el plazo de una semana|(?:al|el) día siguiente|(?:cita|visita) de rutina|cuando (?:le venga bien|tenga tiempo|pueda)|en la (?:segunda|próxima) (?:cita|visita)|primero la segunda opinión|puede esperar(?! (?:a que|ayuda)))(?!\p{L})/iu,
    foreign:
      /(?<![\p{L}.])(?:the|your|you|with|and|this|that|are|have|when|não|você|uma|isso|und|oder|nicht|vous|votre)(?!\p{L})/iu,
  },
};
