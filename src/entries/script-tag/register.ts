/** What the file of each element does. */
import type { DecisionAidElement } from '../../elements/core/decision-aid-element.js';
import { receiveLanguages } from './languages.js';

let isReceiving = false;

/** Registers an element under its own tag; the first one takes in the languages. */
export function register(element: Pick<typeof DecisionAidElement, 'define'>): void {
  if (!isReceiving) receiveLanguages();
  isReceiving = true;
  element.define();
}
