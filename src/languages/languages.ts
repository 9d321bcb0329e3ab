/**
 * What the library knows about each language: a line a language in each table. The tables are apart because a page
 * downloads only those it uses. Words of the interface are in locales/.
 */

/** How a language is read; what a line leaves out is as in English. */
export interface Reading {
  /** `rtl` if it is read from right to left. */
  readonly direction?: 'rtl';
  /** The zero of its own digits, if `Intl` writes numbers with them in some country. */
  readonly zero?: string;
  /** The countries that write them, where engines do not agree on the others. */
  readonly zeroIn?: string;
}

/** By the first part of a language tag. */
export const readings = {
  ar: {
    direction: 'rtl',
    zero: '٠',
    zeroIn: 'BH DJ EG ER IL IQ JO KM KW LB OM PS QA SA SD SO SS SY TD YE',
  },
  bn: { zero: '০' },
  de: {},
  en: {},
  es: {},
  fa: { direction: 'rtl', zero: '۰' },
  fr: {},
  hi: { zero: '०' },
  ht: {},
  it: {},
  ja: {},
  ko: {},
  nl: {},
  pl: {},
  pt: {},
  ru: {},
  so: {},
  tl: {},
  tr: {},
  uk: {},
  ur: { direction: 'rtl', zero: '۰' },
  vi: {},
  zh: {},
} as const satisfies Readonly<Record<string, Reading>>;

/** A language of the tables. */
export type Language = keyof typeof readings;

/**
 * Wordings of a chance as 1 in a changing number, in digits. Each is a part of a regular expression, in which a space
 * stands for any space, `#` for a number, and `@` for a person or patient who may be named after the 1. Words with
 * which a language also chooses among things ("one of 3 options") are allowed before such things.
 */
export const oneInX: Readonly<Record<Language, string>> = {
  ar: '(1|واحدة?|شخص)@ (من|في)( بين| أصل)? كل #|(1|واحدة?)@ (من( بين| أصل)?|لكل) # (شخص|أشخاص|مري?ض|نساء|رجا?ل)',
  bn: 'জনে(র মধ্যে)? (1|এক) ?জন',
  de: '(1|eine?[mnr]?)@ von #(?! (mög|opt))',
  en: '(1|one)@ (in|out of|for)( every| each)? #(?! (minute|hour|day|week|month|year))|(1|one)@ of (every|each) #|1@ of # (people|pers|pati|adult|women|men|child)',
  es: '(1|un[ao]?)@ (de|en|por|entre) cada #|(1|un[ao]?)@ (de|en|por|entre|cada) # (pers|paci|mujer|hombre|niñ|adult)',
  fa: '(1|یک)( نفر)? (از هر|در) #|هر # نفر،? (1|یک) ',
  fr: '(1|une?)@ sur #',
  hi: '# (\\S+ )?में( से)? (1|एक)(?! ?[\\dव])',
  ht: '(1|y[ou]+n)( moun)? sou #',
  it: '(1|un[ao]?)@ su #',
  ja: '[人名] ?(に|中|のうち) ?約?[1一] ?[人名]',
  ko: '명 ?[중당]에?서? ?(1|한) ?명',
  nl: '(1|[eé][eé]n)@ op( de)? #',
  pl: '(1|jed\\S+)@ na #',
  pt: '(1|uma?)@ (em|(em|de) cada) #',
  ru: '(1|одн?[инао]\\S*)@ (из|на) #(?! (вар|спос))',
  so: '(1|mid|qof) ka mid ah #',
  tl: '(1|isa(ng)?)( tao)? sa (bawat|kada) #',
  tr: "#(['’]| kişi)[dt][ae]n? (1|bir)(?![.,\\dkç])",
  uk: '(1|одн?[инаі]\\S*)@ (і?з|на) #(?! (вар|спос))',
  ur: '# (\\S+ )?میں( سے)? (1|ایک)(?!\\d)',
  vi: '(1|một)( người)? trong( số)? #(?! (lựa|cách))|# người.{0,9} (1|một) người',
  zh: '[人者性][中里裡有]+会? ?[1一] ?[个個名位人]',
};

/** The decimal mark and the mark between thousands, where a space stands for any space; in some countries others. */
export const marks: Readonly<Record<Language, string | Readonly<Record<string, string>>>> = {
  ar: { '': '.,', 'DZ LY MA MR TN': ',.' },
  bn: '.,',
  de: { '': ',.', 'CH LI': '.’', AT: ', ' },
  en: '.,',
  es: { '': ',.', '419 CU DO GT HN MX NI PA PE PR SV US': '.,', CR: ', ' },
  fa: '.,',
  fr: ', ',
  hi: '.,',
  ht: '.,',
  it: { '': ',.', CH: '.’' },
  ja: '.,',
  ko: '.,',
  nl: ',.',
  pl: ', ',
  pt: { '': ',.', 'AO CV MZ PT ST TL': ', ' },
  ru: ', ',
  so: '.,',
  tl: '.,',
  tr: ',.',
  uk: ', ',
  ur: '.,',
  vi: ',.',
  zh: '.,',
};

/** The plural categories of CLDR: each message with a count has a form for each. */
export const plurals: Readonly<Record<Language, string>> = {
  ar: 'zero one two few many other',
  bn: 'one other',
  de: 'one other',
  en: 'one other',
  es: 'one many other',
  fa: 'one other',
  fr: 'one many other',
  hi: 'one other',
  ht: 'one other',
  it: 'one many other',
  ja: 'other',
  ko: 'other',
  nl: 'one other',
  pl: 'one few many other',
  pt: 'one many other',
  ru: 'one few many other',
  so: 'one other',
  tl: 'one other',
  tr: 'one other',
  uk: 'one few many other',
  ur: 'one other',
  vi: 'other',
  zh: 'other',
};
