/** The properties of CSS that a browser hands down from an element to what is inside it, as the browser itself tells. */

/** A property, and values of it that are not its first. */
export interface InheritedProperty {
  readonly name: string;
  readonly values: readonly string[];
}

/** Words and sizes of which each property takes some. */
const candidates = [
  ...[
    'hidden',
    'none',
    'auto',
    'all',
    'both',
    'always',
    'never',
    'normal',
    'thin',
    'bold',
    'italic',
  ],
  ...[
    'uppercase',
    'small-caps',
    'nowrap',
    'pre-wrap',
    'pre-line',
    'preserve',
    'break-all',
    'anywhere',
  ],
  ...[
    'keep-all',
    'balance',
    'pretty',
    'stable',
    'vertical-rl',
    'vertical-lr',
    'upright',
    'sideways',
  ],
  ...[
    'end',
    'center',
    'right',
    'justify',
    'rtl',
    'dark',
    'wait',
    'bottom',
    'collapse',
    'hide',
    'inside',
  ],
  ...[
    'square',
    'evenodd',
    'bevel',
    'round',
    'middle',
    'linearRGB',
    'crispEdges',
    'pixelated',
    'exact',
  ],
  ...[
    'optimizeLegibility',
    'geometricPrecision',
    'antialiased',
    'over left',
    'under',
    'filled dot',
  ],
  ...['first', 'allow-end', 'space-all', 'no-autospace', 'manual', 'strict', 'loose', 'compact'],
  ...[
    'read-write',
    'inert',
    'stroke fill',
    'condensed',
    'historical-forms',
    'tabular-nums',
    'emoji',
  ],
  ...['from-image', 'sub', 'light', 'dark', 'monospace', 'fantasy', 'red', '"«" "»"', '"kern" off'],
  ...[
    '7px',
    '3em',
    '9',
    '0.5',
    '150%',
    '7px 9px',
    'red 2px 2px',
    'red blue',
    '"x"',
    '"wght" 900',
    'url("#x")',
  ],
];

const shorthand =
  /^(all|font|inset|margin|padding|border|background|mask|grid|animation|transition)$/u;

/** Every property that is inherited, with two or three values for each. */
export function inheritedProperties(): readonly InheritedProperty[] {
  const parent = document.createElement('div');
  const child = document.createElement('div');
  parent.append(child);
  document.body.append(parent);
  const outer = getComputedStyle(parent);
  const inner = getComputedStyle(child);
  const names = [...outer].filter((name) => !name.startsWith('--') && !shorthand.test(name));
  const found = names.map((name) => {
    const first = outer.getPropertyValue(name);
    const firstInside = inner.getPropertyValue(name);
    const values = candidates.filter((value) => {
      if (!CSS.supports(name, value)) return false;
      parent.style.setProperty(name, value);
      const given = outer.getPropertyValue(name);
      const isInherited =
        given !== first && inner.getPropertyValue(name) === given && given !== firstInside;
      parent.style.removeProperty(name);
      return isInherited;
    });
    return { name, values: values.slice(0, 3) };
  });
  parent.remove();
  return found.filter(({ values }) => values.length > 0);
}
