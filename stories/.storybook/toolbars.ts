/** What the toolbar sets, and how a story is put on the page accordingly. */
import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { templatesByLanguage } from '../generated/languages.js';
import { directionOf } from '../../src/localization/localizer.js';

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** The toolbars. */
export const globalTypes: Preview['globalTypes'] = {
  language: {
    description: 'Language of the interface. The words of a definition stay in their own.',
    toolbar: {
      title: 'Interface language',
      icon: 'globe',
      dynamicTitle: true,
      items: ['en', ...Object.keys(templatesByLanguage)].map((language) => ({
        value: language,
        title: `Interface: ${languageNames.of(language)}`,
      })),
    },
  },
  direction: {
    description: 'Reading direction',
    toolbar: {
      title: 'Direction',
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'Direction of the language' },
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  theme: {
    description: 'Colours of the page around the element',
    toolbar: {
      title: 'Theme',
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
        { value: 'hospital', title: 'A hospital’s own colours' },
      ],
    },
  },
  forcedColours: {
    description:
      'System colours only. True forced colours is a setting of your operating system, which no page can switch on.',
    toolbar: {
      title: 'Forced colours',
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'off', title: 'All colours' },
        {
          value: 'simulated',
          title: 'System colours (true forced colours: set it in your operating system)',
        },
      ],
    },
  },
  textSize: {
    description: 'Text size of the page around the element',
    toolbar: {
      title: 'Text size',
      icon: 'zoom',
      dynamicTitle: true,
      items: [
        { value: '100', title: 'Text 100 %' },
        { value: '150', title: 'Text 150 %' },
        { value: '200', title: 'Text 200 %' },
      ],
    },
  },
};

/** What is set at first. */
export const initialGlobals: Preview['initialGlobals'] = {
  language: 'en',
  direction: 'auto',
  theme: 'light',
  forcedColours: 'off',
  textSize: '100',
};

/** The page that a story stands in, as the toolbar says. */
export const onPage: Decorator = (story, { globals }) => {
  const { language, direction, theme, forcedColours, textSize } = globals as Record<string, string>;
  const isSimulated = forcedColours === 'simulated';
  const content = story();
  // An element with a `lang` of its own has the direction of that, unless it is told another one.
  if (content instanceof HTMLElement && direction !== 'auto') content.dir = direction ?? '';
  return html`<main
    class="story-page theme-${theme} text-${textSize} ${isSimulated ? 'system-colours' : ''}"
    lang=${language ?? 'en'}
    dir=${direction === 'auto' || !direction ? directionOf(language ?? 'en') : direction}
  >
    ${
      isSimulated
        ? html`<p class="story-note" lang="en" dir="ltr">
            These are the colours of your system, set through the custom properties. True forced
            colours also changes borders, backgrounds and controls: switch it on in the settings of
            your operating system to see it.
          </p>`
        : nothing
    }
    ${content}
  </main>`;
};
