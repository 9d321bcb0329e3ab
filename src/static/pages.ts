/** What each element says when nobody can press anything. */
import { aidPage } from './aid-page.js';
import { elementPages } from './element-pages.js';
import type { StaticPage } from './static-page.js';

export const pages = {
  ...elementPages,
  'decision-aid': aidPage,
} satisfies Record<string, StaticPage>;

/** The tag of an element that has such a page. */
export type StaticTag = keyof typeof pages;
