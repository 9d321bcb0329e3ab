/** Registers all elements under their own names. */
import { defineElements } from './define-elements.js';

defineElements();
