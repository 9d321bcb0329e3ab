/** A report as Markdown. */
import type { Piece, Report } from './document.js';

/** Writes a report. */
export function reportAsMarkdown({ title, pieces }: Report): string {
  return `${[`# ${inLine(title)}`, ...pieces.map(write)].join('\n\n')}\n`;
}

function write(piece: Piece): string {
  switch (piece.kind) {
    case 'heading':
      return `${'#'.repeat(piece.level)} ${inLine(piece.text)}`;
    case 'text':
      return inLine(piece.text);
    case 'list':
      return piece.items.map((item) => `- ${inLine(item)}`).join('\n');
    case 'table': {
      const row = (cells: readonly string[]): string =>
        `| ${cells.map((cell) => inLine(cell)).join(' | ')} |`;
      return [
        `**${inLine(piece.caption)}**`,
        '',
        row(piece.head),
        row(piece.head.map(() => '---')),
        ...piece.rows.map(row),
      ].join('\n');
    }
  }
}

/** Words of a definition are no markup, and stay on their line. */
function inLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|#~]/g, String.raw`\$&`);
}
