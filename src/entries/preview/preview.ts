/** The page of the author preview: registers what it is made of, and checks texts beside it. */
import type { CheckResult } from '../../checks/check-definition.js';
import { AuthorNumbers } from '../../workbench/author-numbers.js';
import { AuthorPreview } from '../../workbench/author-preview.js';
import { AuthorTranslation } from '../../workbench/author-translation.js';
import { defineElements } from '../define-elements.js';
import { registerLanguages } from './locales/all.js';

registerLanguages();
defineElements();

const worker = new Worker(new URL('./checker.js', import.meta.url), { type: 'module' });
const waiting = new Map<number, (result: CheckResult) => void>();
let last = 0;

worker.addEventListener(
  'message',
  ({ data }: MessageEvent<{ readonly id: number; readonly result: CheckResult }>) => {
    waiting.get(data.id)?.(data.result);
    waiting.delete(data.id);
  },
);

/** A large text takes a while, in which its author goes on typing. */
AuthorPreview.check = (text, original) =>
  new Promise((done) => {
    last += 1;
    waiting.set(last, done);
    worker.postMessage({ id: last, text, original });
  });

customElements.define('author-numbers', AuthorNumbers);
customElements.define('author-translation', AuthorTranslation);
customElements.define('author-preview', AuthorPreview);
