/** The name of a language or a country, in a language. Not every tag that the format lets pass is one to an engine. */
export function nameIn(locale: string, type: 'language' | 'region', code: string): string {
  try {
    return new Intl.DisplayNames(locale, { type }).of(code) ?? code;
  } catch {
    return code;
  }
}
