/** Words of a definition as a terminal may show them: short, on one line, without characters that steer it. */
export function clean(detail: string): string {
  const line = detail.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 117)}…` : line;
}
