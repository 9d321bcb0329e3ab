/** The sections about one option. Apart from their titles, since whoever leads to a section needs none. */
import type { Section } from '../definition/schema/vocabulary.js';

const optionSections = [
  'at-a-glance',
  'before',
  'during',
  'after',
  'recovery',
  'safety',
  'living-with-it',
  'team',
  'settings',
  'equipment',
] as const satisfies readonly Section[];

/** A section about one option. */
export type OptionSection = (typeof optionSections)[number];

/** Whether a section is about one option, and needs to know about which. */
export function isAboutOption(section: Section): section is OptionSection {
  return optionSections.some((one) => one === section);
}
