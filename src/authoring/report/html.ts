/** A report as one page of HTML that needs nothing else: no script, no style sheet, no picture. */
import type { Piece, Report } from './document.js';

/** Writes a report. What is quoted is in the language of the definition; what is said of it is English. */
export function reportAsHtml({ title, language, pieces }: Report): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${sheet}</style>
</head>
<body>
<main>
<h1 lang="${escaped(language)}" dir="auto">${escaped(title)}</h1>
${pieces.map((piece) => write(piece)).join('\n')}
</main>
</body>
</html>
`;
}

function write(piece: Piece): string {
  switch (piece.kind) {
    case 'heading':
      return `<h${piece.level}>${escaped(piece.text)}</h${piece.level}>`;
    case 'text':
      return `<p>${escaped(piece.text)}</p>`;
    case 'list':
      return `<ul>${piece.items.map((item) => `<li dir="auto">${escaped(item)}</li>`).join('')}</ul>`;
    case 'table': {
      const cells = (tag: 'td' | 'th', row: readonly string[]): string =>
        row
          .map(
            (cell) =>
              `<${tag}${tag === 'th' ? ' scope="col"' : ''} dir="auto">${escaped(cell)}</${tag}>`,
          )
          .join('');
      const rows = piece.rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n');
      // A wide table scrolls by itself, also for those who have no mouse.
      return `<div class="wide" tabindex="0" role="region" aria-label="${escaped(piece.caption)}"><table>
<caption>${escaped(piece.caption)}</caption>
<thead><tr>${cells('th', piece.head)}</tr></thead>
<tbody>
${rows}
</tbody>
</table></div>`;
    }
  }
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const sheet = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.8rem; line-height: 1.25; }
h2 { margin-top: 2.5rem; padding-top: 0.5rem; border-top: 2px solid; font-size: 1.35rem; }
h3 { margin-top: 1.75rem; font-size: 1.1rem; }
p, li { max-width: 42rem; overflow-wrap: break-word; }
.wide { overflow-x: auto; margin-block: 1rem; }
table { border-collapse: collapse; min-width: 100%; }
caption { padding-bottom: 0.5rem; font-weight: 650; text-align: start; }
th, td { padding: 0.4rem 0.6rem; border-bottom: 1px solid; text-align: start; vertical-align: top; overflow-wrap: anywhere; min-width: 4rem; font-variant-numeric: tabular-nums; }
:focus-visible { outline: 3px solid; outline-offset: 2px; }
@media print {
  main { max-width: none; padding: 0; }
  .wide { overflow: visible; }
  table { font-size: 0.8rem; }
  th, td { min-width: 0; }
  thead { display: table-header-group; }
  tr, h2, h3 { break-inside: avoid; break-after: auto; }
  h2, h3, caption { break-after: avoid; }
}
`;
