import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { defineDrawingSheet } from './drawing-sheet.js';

defineDrawingSheet();

const meta: Meta = {
  title: 'Guides/Drawings',
  parameters: { controls: { disable: true } },
};

export default meta;

/** As large as they stand beside words. */
export const Small: StoryObj = {
  name: 'At 64 px',
  render: () => html`<drawing-sheet></drawing-sheet>`,
};

/** As large as a phone is wide. */
export const Large: StoryObj = {
  name: 'At 320 px',
  render: () => html`<drawing-sheet large></drawing-sheet>`,
};
