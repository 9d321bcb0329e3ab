/** An exception in what a reader does is told as one in drawing is, and what is seen is what is kept. */

/** Wraps each action in its place. An action is a function that belongs to the object itself. */
export function guarded<Actions extends object>(
  actions: Actions,
  host: { readonly fail: (error: unknown) => void },
): Actions {
  for (const [name, act] of Object.entries(actions) as [string, unknown][]) {
    if (typeof act !== 'function') continue;
    const perform = act as (...given: readonly unknown[]) => unknown;
    Reflect.set(actions, name, (...given: readonly unknown[]): unknown => {
      try {
        const result = perform(...given);
        return result instanceof Promise ? result.catch(host.fail) : result;
      } catch (error) {
        host.fail(error);
        return undefined;
      }
    });
  }
  return actions;
}
