/** A picture of the definition, from the page's own site. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../../../definition/definition.js';
import { baseAddress } from '../base-address.js';
import type { Content } from '../text/prose.js';
import type { Writers } from '../writers.js';

/** The address of an image, if it is on the page's own site: another one would learn what is read. */
export function addressOf({ image }: Figure): string | undefined {
  try {
    // A base element can make a path lead to another site.
    const { href, origin } = new URL(image, baseAddress());
    return origin === location.origin ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Asked for when it is about to be seen. */
export function figureView(figure: Figure | undefined, words: Writers): Content {
  const address = figure && addressOf(figure);
  return address === undefined ? nothing : pictureView(figure!, address, words);
}

function pictureView(
  { alt, caption, credit }: Figure,
  address: string,
  { prose }: Writers,
): TemplateResult {
  return html`<figure class="figure">
    <img loading="lazy" decoding="async" src=${address} alt=${alt} lang=${prose.voice.lang ?? nothing} />
    ${
      caption === undefined && credit === undefined
        ? nothing
        : html`<figcaption>${caption === undefined ? nothing : prose.inline(caption)} ${credit === undefined ? nothing : html`<span class="hint">${prose.line(credit)}</span>`}</figcaption>`
    }
  </figure>`;
}
