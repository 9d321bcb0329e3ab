/** Where the cursor of an author is in a definition, and which element shows that place. */
import { getLocation } from 'jsonc-parser';
import type { Path } from '../definition/issues.js';

/** The elements that a preview can show. */
export const previewTags = [
  'decision-aid',
  'procedure-explainer',
  'risk-benefit-comparator',
  'consent-comprehension-quiz',
  'second-opinion-checklist',
  'decision-summary',
] as const;

export type PreviewTag = (typeof previewTags)[number];

/** Parts that the explainer does not show first. */
const tagsByPart: Readonly<Record<string, PreviewTag>> = {
  quiz: 'consent-comprehension-quiz',
  secondOpinion: 'second-opinion-checklist',
  outcomes: 'risk-benefit-comparator',
  studies: 'risk-benefit-comparator',
  overview: 'risk-benefit-comparator',
  considerations: 'risk-benefit-comparator',
  countedThings: 'risk-benefit-comparator',
  groups: 'risk-benefit-comparator',
  practical: 'risk-benefit-comparator',
};

/** The place of a character in a text. */
export function pathAt(text: string, offset: number): Path {
  return getLocation(text, offset).path;
}

/** The element that shows a place. */
export function tagAt(path: Path): PreviewTag {
  return tagsByPart[String(path[0] ?? '')] ?? 'procedure-explainer';
}
