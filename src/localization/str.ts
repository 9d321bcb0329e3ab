/**
 * The tag for messages with gaps. From its own module, because the main one of @lit/localize brings a page-wide
 * runtime that this library does not use.
 */
export { str } from '@lit/localize/internal/str-tag.js';
