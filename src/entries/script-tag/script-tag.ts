/** All in one file: registers everything, takes in languages, and mounts elements where tags are not allowed. */
import { defineElements } from '../define-elements.js';
import { watchPlaceholders } from './placeholders.js';
import { receiveLanguages } from './languages.js';

receiveLanguages();
defineElements();
watchPlaceholders();
