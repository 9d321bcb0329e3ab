/** What an element says, as HTML that needs no script. Runs in Node. */
export { renderStatic, type StaticOptions } from '../static/render-static.js';
export type { StaticTag } from '../static/pages.js';
export { registerGuidance } from '../guidance/registry.js';
export { registerLocale } from '../localization/locales.js';
