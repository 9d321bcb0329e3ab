/** Words for things that have one name in each language: where one language has it, the other has it too. */

/** A thing, by the beginnings of its words, where `$` ends a word; and the language that has it where others need not. */
export interface SameThing {
  readonly words: Readonly<Record<string, string>>;
  readonly looseIn?: string;
}

/** Phrases in which a word is not its thing, or that say it in other words. */
export const phrases: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/\bnumber plates?\b/gi, 'plate'],
    [/\bat home\b/gi, 'there'],
    [/\bon (?:my|your|their) feet\b/gi, 'up'],
  ],
  es: [[/(?<!\p{L})(?:pocas veces|casi nunca)(?!\p{L})/giu, 'raras veces']],
};

/** Each line: English, Spanish, and the language in which the word may stand without the other. */
const table = `
blue$|azul
cold$|frí[oa]s?$
palms?$|palmas?$
bones?$|hueso
muscle|múscul|muscul
needle|aguja,pinch|es
discs?$,disks?$|discos?$
tunnel|túnel
tingl|hormigue
stiff|rígid,rigid
implant|implant
plastic|plástic
metal$|metal
sugar|azúcar
famil|famil
adults?$|adult
benefi|benefi
risk|riesg
approv,authoris,authoriz|aprob,aprueb,autori|es
estimat|estima
median$|medianas?$,medianos?$|en
cochrane|cochrane
medicare|medicare
medicaid|medicaid
nhs$|nhs
fda$|fda
nice$|nice|en
minute|minuto
months?$|mes$,meses
weeks?$|semana
drinks?$,drinking|beb|es
vitamin|vitamin
insole|plantilla
crutch|mulet
caudal|caudal
interlaminar|interlaminar
deductible|deducible
copay,co-pay|copago
complication|complicacion,complicación
group|grup|es
scores?$|puntuac,puntaje
scales?$|escala
percent|porcent,%|es
specialists?$|especialist
tablets?$,pills?$|pastilla,tableta,comprimido,píldora
stairs?$|escaler
kneecap|rótula
tailbone|coxis,cóccix,rabadilla
calf$,calves|pantorrilla
three$|tres$
four$|cuatro$
programme,programs?$|program|es
splint|férula|es
skin$|piel|es
homes?$|casa,hogar|es
weight$|pes|es
hot$,warm,heat$|cal,tibi|es
probably$|probabl|es
spine$,spinal|columna,espin,raqu,vertebr,lumbar|es
recover|recuper|es
births?$,born$|part,nac|es
bandag|vend|es
clean|limpi|es
doctors?$|médic,doctor|es
rise$,rises$,rose$,risen$|sub,aument,elev,crec|es
calms?$|calm|es
increas|aument,increment,sub,mayor,más|es
swell,swollen|hinch,inflam|es
foot$,feet$|pies?$|es
wounds?$|herid|es
exercis|ejerci|es
waits?$,waiting|esper,tard|es
tired|cans,fatig|es
fingers?$|dedo|es
stitch|punto,sutur|es
clots?$|coágul,coagul|es
buys?$,bought|compr|es
harms?$|dañ,perjud|es
guideline|guía|es
hours?$|hora|es
bleed,bled|sangr,hemorrag|es
years?$|año,anual|es
rare$,rarely$|rar,frecuent|es
hands?$|mano|es
team|equip|es
serious|grav,seri|es
stud|estud|es
number|número,cuánt|es
pressure|presi|es
days?$|día,diari,jornada|es
nights?$|noche,noctur|es
sell$,sells$,sold$|vend|es
cuts?$|cort|es
hospital|hospital|en
weak|débil,debil|en
blood|sangre,sanguín|en
pay,paid|pag|en
walks?$|camin,and,paseo|es
neck|cuello,cervic|es
steril|esteril,estéril|es
`;

export const sameThings: readonly SameThing[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [en = '', es = '', looseIn] = line.split('|');
    return { words: { en, es }, ...(looseIn !== undefined && { looseIn }) };
  });
