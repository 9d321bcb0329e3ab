/** The general guidance in English. */
import type { Guidance } from '../../../guidance/types.js';
import { care } from './care.js';
import { consent } from './consent.js';
import { glossary } from './glossary.js';
import { safety } from './safety.js';
import { secondOpinion } from './second-opinion.js';
import { support } from './support.js';

export const guidance: Guidance = {
  language: 'en',
  care,
  safety,
  consent,
  support,
  secondOpinion,
  glossary,
};
