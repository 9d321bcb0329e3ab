import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { AuthorNumbers } from '../../src/workbench/author-numbers.js';
import { AuthorTranslation } from '../../src/workbench/author-translation.js';
import { AuthorPreview as AuthorPreviewElement } from '../../src/workbench/author-preview.js';
import { registerEverything } from '../support/register.js';

registerEverything();
if (!customElements.get('author-numbers')) customElements.define('author-numbers', AuthorNumbers);
if (!customElements.get('author-translation'))
  customElements.define('author-translation', AuthorTranslation);
if (!customElements.get('author-preview'))
  customElements.define('author-preview', AuthorPreviewElement);

const meta: Meta = {
  title: 'Guides/Author preview',
  parameters: { controls: { disable: true } },
};

export default meta;

/** Try your own definition: write or open it, see what readers see, and what is to mend. */
export const AuthorPreview: StoryObj = {
  name: 'Author preview',
  render: () => html`<author-preview></author-preview>`,
};
