/** Adds the general guidance in Spanish. */
import { guidance } from '../../content/guidance/es/index.js';
import { registerGuidance } from '../../guidance/registry.js';

registerGuidance(guidance);
