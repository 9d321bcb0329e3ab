/** Tells the language of a text by its small words, of those that are often mixed up in files. */
import { remembered } from './remembered.js';

const smallWords: Readonly<Record<string, string>> = {
  en: 'the and of to is are you your it that with for not this have has was were be can may will from at by on or if as an',
  es: 'el la los las de que y en un una es son se no con por para su sus del al lo le puede pueden más como si o usted está',
  fr: 'le la les des du et est sont vous votre que qui dans pour pas une un sur avec ce cette au aux plus ou si peut ne',
  de: 'der die das und ist sind sie ihr ihre nicht mit ein eine einen dem den von zu auf für im kann können oder wenn auch bei',
  pt: 'o os as um uma de que e em é são se não com por para seu sua do da dos das no na ao pode podem mais como ou você está',
  it: 'il lo gli le di che e in un una è sono si non con per suo sua del della dei delle al può possono più come se o questo',
  nl: 'de het een en van is zijn u uw niet met voor dat die op te in er bij of als kan kunnen ook wordt worden naar om',
};

const tables = Object.entries(smallWords).map(([language, words]) => ({
  language,
  words: new Set(words.split(' ')),
}));

const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];

/** The written form that several languages share. */
const sharedScripts: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar', 'fa', 'ur'],
  ru: ['ru', 'uk'],
  zh: ['zh', 'ja'],
  hi: ['hi'],
  ja: ['ja'],
  ko: ['ko'],
};

/**
 * The language that a text is in, where that is not the one it should be in; undefined where it may be, or where the
 * text is too short to tell.
 */
export const otherLanguageOf = remembered(findOtherLanguage);

function findOtherLanguage(text: string, language: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 12) return undefined;
  for (const [script, pattern] of scripts) {
    const share = (text.match(pattern)?.length ?? 0) / letters;
    const isOf = sharedScripts[script]!.includes(language);
    if (share > 0.5) return isOf ? undefined : script;
    if (isOf && share < 0.2 && letters > 24 && language !== 'ja') return 'en';
  }
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = tables.map((table) => ({
    language: table.language,
    count: words.filter((word) => table.words.has(word)).length,
  }));
  const own = counts.find((one) => one.language === language);
  const [best] = [...counts].sort((a, b) => b.count - a.count);
  if (!best || best.language === language) return undefined;
  // A short sentence without a small word of its own, and with letters that English does not have.
  const isForeign = language === 'en' && words.length >= 4 && /[à-öø-ÿ]/.test(text);
  if (own?.count === 0 && best.count >= 1 && isForeign && !/\p{Lu}\p{L}*[à-öø-ÿ]/u.test(text))
    return best.language;
  if (best.count < 3) return undefined;
  if (!own) return best.count >= 5 && best.count / words.length > 0.3 ? best.language : undefined;
  return best.count >= 2 * own.count + 2 ? best.language : undefined;
}
