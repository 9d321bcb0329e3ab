import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { readElements } from '../../scripts/elements/list.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = fileURLToPath(new URL('../../dist/custom-elements.json', import.meta.url));
if (!existsSync(manifest)) {
  throw new Error(
    `The tables of attributes, events and parts are made from ${path.relative('', manifest)}, ` +
      'which is not there: run npm run manifest first.',
  );
}

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  // Elements in their own order: what preview.ts does not sort stays as it comes.
  stories: [
    '../guides/**/*.mdx',
    ...readElements(root).map(({ tag }) => `../${tag}/**/*.stories.ts`),
    '../author-preview/**/*.stories.ts',
    '../drawings/**/*.stories.ts',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (settings) => ({
    ...settings,
    // Small modules as they are: found one after the other, each would make the first page load anew.
    optimizeDeps: { ...settings.optimizeDeps, exclude: ['lit', '@lit/localize', 'valibot'] },
    // Decorators and class fields as in tsconfig.json, whichever tsconfig is found for a file.
    oxc: {
      decorator: { legacy: true },
      assumptions: { setPublicClassFields: true },
      typescript: { removeClassFieldsWithoutInitializer: true },
    },
  }),
};

export default config;
