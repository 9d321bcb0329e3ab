import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { defineAuthorPreview } from './author-preview.js';

defineAuthorPreview();

const meta: Meta = {
  title: 'Guides/Author preview',
  parameters: { controls: { disable: true } },
};

export default meta;

/** Write or open a definition, see what readers see, and what is wrong with it. */
export const AuthorPreview: StoryObj = {
  name: 'Author preview',
  render: () => html`<author-preview></author-preview>`,
};
