/** Links out of the page, judged once more where they are shown. */
import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../../localization/localizer.js';
import type { Content } from './prose.js';

/** The page's own site; none where there is no page. */
function ownOrigin(): string | undefined {
  return typeof location === 'undefined' ? undefined : location.origin;
}

/** The address, if a reader may follow it from this page; else undefined, and the words stay words. */
function followable(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  try {
    const { protocol, origin, href } = new URL(address);
    const isAllowed =
      ['https:', 'mailto:', 'tel:'].includes(protocol) ||
      (protocol === 'http:' && origin === ownOrigin());
    return isAllowed ? href : undefined;
  } catch {
    return undefined;
  }
}

/** A link that opens in place, sends no referrer, and prints its address. */
export function link(address: string | undefined, words: Content, { msg }: Localizer): Content {
  const href = followable(address);
  if (href === undefined) return words;
  const hint =
    href.startsWith('http') && new URL(href).origin !== ownOrigin() ? msg('(another website)') : '';
  return externalLink(href, words, hint);
}

function externalLink(href: string, words: Content, hint: string): TemplateResult {
  return html`<a href=${href} rel="noopener noreferrer" referrerpolicy="no-referrer">${words}</a>${
    hint && html` <span class="hint">${hint}</span>`
  }`;
}
