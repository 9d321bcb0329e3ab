/** The smallest pieces of HTML: each text and each value of an attribute goes through here. */

/** An attribute, if it has a value. */
export function attributeText(name: string, value: string | undefined): string {
  return value ? ` ${name}="${escaped(value)}"` : '';
}

/** A sentence as one begins: what stands before the first letter stays. */
export function capitalised(html: string): string {
  return html.replace(
    /^((?:\s|<[^>]*>)*)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

/** With single spaces, as browsers show them. */
export function tidy(html: string): string {
  return html.replace(/[ \t\r\n]+/g, ' ').trim();
}

/** A text that stays a text, in an element as in an attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
