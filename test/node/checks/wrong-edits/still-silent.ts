/** What no rule hears of in the definition alone, and one does beside its translation of the same version. */
export const heardBesideTranslation: readonly string[] = [
  'a word of another language in a title',
  'a date in words that has passed',
  'texts of two options exchanged in what they do',
  'a term of the glossary that explains another word',
  'a number of hours that changed within a text',
  'a scale name of another scale',
  'a percentage of the complement',
  'surgery meant to cure',
  'a sign lost from the emergency list',
  'the comparison left out of a sentence',
  'a digit lost in a note',
  'unsafe advice in place of a warning',
  'setting id against its note',
  'emergency sign left out in one of two places',
  'cost share mistyped against the same text in another language',
];

/** What no rule hears of yet. A rule that does so takes it from here. */
export const stillSilent: readonly string[] = [
  'a translation with two fields exchanged',
  'a number in words that differs in the translation',
  'a wrong choice whose explanation says that it is right',
  'an emergency sign with the wrong limb',
  'a negation added in a translation',
  'before for after in a translation',
  'insurance words swapped',
];
