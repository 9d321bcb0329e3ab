import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'decision-aid-elements',
    colorPrimary: '#0a4f8f',
    colorSecondary: '#0a4f8f',
    textColor: '#16232d',
  }),
});
