/** Tables on the console. */

/** @param {readonly (readonly string[])[]} lines the first column to the left, all others to the right */
export function printColumns(lines) {
  const widths = lines[0].map((_, column) =>
    Math.max(...lines.map((cells) => cells[column].length)),
  );
  for (const cells of lines) {
    const padded = cells.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column] + 2),
    );
    console.log(padded.join('').trimEnd());
  }
}

/** @param {number} bytes */
export function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
