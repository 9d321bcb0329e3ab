/** What comes after the first screen: what is said about answers, the end, and rarer kinds of questions. */
import { consent } from '../../../generated/guidance/en/consent.js';

export { feedbackView } from './feedback.js';
export { howManyView } from './how-many.js';
export { orderingView } from './ordering.js';
export { teachBackView } from './teach-back.js';
export { topicsView } from './topics.js';

/** The general guidance that only these show. */
export const english = { consent };
