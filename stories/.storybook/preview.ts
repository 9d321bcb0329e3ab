/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { answerNamedAddresses } from './answers.js';
import { onlyUsefulControls, manifestForTables, type Manifest } from './api-tables.js';
import DocsPage from './docs-page.mdx';
import './preview.css';
import { globalTypes, initialGlobals, onPage } from './toolbars.js';

// A glob and not an import, because types are checked before anything is built.
const manifests = import.meta.glob<Manifest>('../../dist/custom-elements.json', {
  eager: true,
  import: 'default',
});
setCustomElementsManifest(manifestForTables(Object.values(manifests)[0] ?? { modules: [] }));

answerNamedAddresses();

const preview: Preview = {
  globalTypes,
  initialGlobals,
  argTypesEnhancers: [onlyUsefulControls],
  decorators: [onPage],
  parameters: {
    layout: 'fullscreen',
    backgrounds: { disable: true },
    controls: { expanded: true },
    docs: { page: DocsPage, toc: { headingSelector: 'h2' } },
    a11y: {
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // A story is a part of a page; its first heading is the page's matter.
        rules: { 'page-has-heading-one': { enabled: false } },
      },
    },
    options: {
      storySort: {
        order: [
          'Guides',
          [
            'Introduction',
            'Hospital web teams',
            'Portal vendors',
            'Content authors',
            'Author preview',
            'Drawings',
            'Coverage',
            'Decisions',
            '*',
          ],
          'Elements',
        ],
      },
    },
  },
};

export default preview;
