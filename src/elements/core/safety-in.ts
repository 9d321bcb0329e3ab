/** When to get help, in the language in which its reader looks for it. */
import { safety } from '../../generated/guidance/en/safety.js';
import { guidanceFor, type GuidanceTopics } from '../../guidance/registry.js';

const english: GuidanceTopics<'safety'> = { language: 'en', safety };

/** In the language of the page; else in that of the definition. */
export function safetyIn(ofPage: string, ofDefinition: string): GuidanceTopics<'safety'> {
  return guidanceFor([ofPage, ofDefinition], english);
}
