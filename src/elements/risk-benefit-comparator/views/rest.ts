/** What comes after the first screen: drawers, two options side by side, and all below the overview. */
import { care } from '../../../generated/guidance/en/care.js';

export { moreBodyView } from './more-body.js';
export { pairView } from './pair.js';
export { picksView } from './picks.js';
export { practicalView } from './practical.js';
export { resultsView } from './results.js';

/** The general guidance that only these show. */
export const english = { care };
