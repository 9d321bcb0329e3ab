/** The script-tag build: registers everything, takes in languages, and mounts elements where tags are not allowed. */
import { defineElements } from '../define-elements.js';
import { mountPlaceholders } from './placeholders.js';
import { receiveLanguages } from './languages.js';

receiveLanguages();
defineElements();
mountPlaceholders();
