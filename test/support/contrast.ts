/** Measures the contrast of text as it is drawn, in every state of the screen that a browser can take on. */
import { isShown } from './roles.js';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** The colour in a computed style: browsers write `rgb()`, or `color(srgb …)` for mixed colours. */
function parse(text: string): Colour {
  const numbers = [...text.matchAll(/-?[\d.]+(?:e-?\d+)?%?/g)].map(([word]) => parseFloat(word));
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  const scale = text.startsWith('color(') ? 255 : 1;
  return [red * scale, green * scale, blue * scale, alpha];
}

function over([red, green, blue, alpha]: Colour, ground: Colour): Colour {
  const mix = (front: number, back: number): number => front * alpha + back * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

/** The colour behind an element, out of shadow roots too; the page itself is white or, in the dark, black. */
function groundOf(element: Element): Colour {
  const layers: Colour[] = [];
  for (let node: Element | null = element; node;) {
    const colour = parse(getComputedStyle(node).backgroundColor);
    layers.push(colour);
    if (colour[3] === 1) break;
    const { parentNode } = node as { parentNode: Node | null };
    node = parentNode instanceof ShadowRoot ? parentNode.host : node.parentElement;
  }
  const isDark = /dark/.test(getComputedStyle(document.documentElement).colorScheme);
  const page: Colour = isDark ? [0, 0, 0, 1] : [255, 255, 255, 1];
  return layers.reverse().reduce((ground, layer) => over(layer, ground), page);
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of the text of an element with what is behind it, from 1 to 21, as WCAG 2.2 defines it. */
export function contrastOf(element: Element): number {
  const ground = groundOf(element);
  const text = over(parse(getComputedStyle(element).color), ground);
  const [lighter, darker] = [luminance(text), luminance(ground)].sort((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** Elements with text of their own that is fainter than a ratio, in words. */
export function faintTextIn({ shadowRoot }: Element, ratio: number): string[] {
  return [...(shadowRoot?.querySelectorAll('*') ?? [])].flatMap((element) => {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (!hasText || !isShown(element)) return [];
    const contrast = contrastOf(element);
    return contrast >= ratio
      ? []
      : [`${contrast.toFixed(2)}:1 <${element.localName} class="${element.className}">`];
  });
}
