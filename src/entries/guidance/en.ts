/** Adds the general guidance in English. */
import { guidance } from '../../content/guidance/en/index.js';
import { registerGuidance } from '../../guidance/registry.js';

registerGuidance(guidance);
