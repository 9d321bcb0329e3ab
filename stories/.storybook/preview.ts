/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { answerNamedAddresses } from './answers.js';
import { publicManifest, type Manifest } from './api-tables.js';
import './preview.css';
import { globalTypes, initialGlobals, onPage } from './toolbars.js';

// A glob and not an import, because types are checked before anything is built.
const manifests = import.meta.glob<Manifest>('../../dist/custom-elements.json', {
  eager: true,
  import: 'default',
});
setCustomElementsManifest(publicManifest(Object.values(manifests)[0] ?? { modules: [] }));

answerNamedAddresses();

const preview: Preview = {
  globalTypes,
  initialGlobals,
  decorators: [onPage],
  parameters: {
    layout: 'fullscreen',
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { toc: true },
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
            'Decisions',
            '*',
          ],
          'Author preview',
          'Elements',
          ['procedure-explainer', ['Docs', 'Playground', '*']],
        ],
      },
    },
  },
};

export default preview;
