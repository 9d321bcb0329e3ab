/** Every object and list in data, each once. */
export function objectsIn(root: unknown): readonly object[] {
  const found: object[] = [];
  const tasks: unknown[] = [root];
  while (tasks.length > 0) {
    const value = tasks.pop();
    if (typeof value !== 'object' || value === null) continue;
    found.push(value);
    tasks.push(...(Object.values(value) as unknown[]));
  }
  return found;
}
