/** The script-tag build: registers everything, takes in languages, and mounts elements where tags are not allowed. */
import { defineElements } from './define-elements.js';
import { mountPlaceholders } from './script-tag/placeholders.js';
import { receiveLanguages } from './script-tag/languages.js';

receiveLanguages();
defineElements();
mountPlaceholders();
