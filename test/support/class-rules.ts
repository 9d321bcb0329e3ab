/** Compares the classes that an element draws with the classes that its style sheets have rules for. */

/** The classes in a shadow root, each once. */
export function classesDrawn({ shadowRoot }: Element): ReadonlySet<string> {
  const drawn = [...(shadowRoot?.querySelectorAll('[class]') ?? [])];
  return new Set(drawn.flatMap(({ classList }) => [...classList]));
}

/** The classes that the selectors of an element's sheets name, also inside `@media` and the like. */
export function classesWithRules({ shadowRoot }: Element): ReadonlySet<string> {
  const sheets = shadowRoot?.adoptedStyleSheets ?? [];
  return new Set(sheets.flatMap(({ cssRules }) => classesIn(cssRules)));
}

function classesIn(rules: CSSRuleList): readonly string[] {
  return [...rules].flatMap((rule) => [
    ...(rule instanceof CSSStyleRule
      ? [...rule.selectorText.matchAll(/\.(-?[a-z_][\w-]*)/giu)].map(([, name = '']) => name)
      : []),
    ...('cssRules' in rule ? classesIn(rule.cssRules as CSSRuleList) : []),
  ]);
}
