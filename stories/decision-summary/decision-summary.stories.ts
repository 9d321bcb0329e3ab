import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import { shippedDefinition } from '../support/sample-definitions.js';
import { stateStories } from '../support/state-stories.js';
import { states } from './decision-summary.states.js';

interface Args {
  readonly 'heading-level': number;
}

const meta: Meta<Args> = {
  title: 'Elements/decision-summary',
  component: 'decision-summary',
  tags: ['autodocs'],
  parameters: {
    docs: {
      // In a frame of its own, as on a page.
      story: { inline: false, height: '36rem' },
    },
  },
};

export default meta;

type Story = StoryObj<Args>;

/** Set the attributes as a page would. */
export const Playground: Story = {
  args: { 'heading-level': 2 },
  argTypes: {
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  },
  loaders: [async () => ({ definition: await shippedDefinition('en') })],
  render: ({ 'heading-level': level }, { loaded }) => html`
    <decision-summary
      .definition=${(loaded as { definition: ProcedureDefinition }).definition}
      heading-level=${level}
    ></decision-summary>
  `,
};

const { storyOf, expectAll } = stateStories(states);

// Storybook finds stories by reading this file and not by running it, so each state is written down.
export const Loading = storyOf('loading');
export const Failed = storyOf('failed');
export const FirstLook = storyOf('first-look');
export const Full = storyOf('full');
export const Much = storyOf('much');
export const Apart = storyOf('apart');
export const FillIn = storyOf('fill-in');
export const ReadAloud = storyOf('read-aloud');
export const MarkedApart = storyOf('marked-apart');
export const TheirTurn = storyOf('their-turn');
export const MarkedApartArabic = storyOf('marked-apart-arabic');
export const Spanish = storyOf('spanish');
export const Arabic = storyOf('arabic');

expectAll();
