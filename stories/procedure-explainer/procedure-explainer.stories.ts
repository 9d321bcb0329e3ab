import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import type { ExplainerDepth, ExplainerReader } from '../../src/outline/sections.js';
import { states } from './procedure-explainer.states.js';
import { shippedDefinition } from '../support/sample-definitions.js';
import { stateStories } from '../support/state-stories.js';

interface Args {
  readonly option: string;
  readonly depth: ExplainerDepth;
  readonly reader: ExplainerReader;
  readonly 'heading-level': number;
}

const meta: Meta<Args> = {
  title: 'Elements/procedure-explainer',
  component: 'procedure-explainer',
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
  args: { option: 'night-splint', depth: 'short', reader: 'patient', 'heading-level': 2 },
  argTypes: {
    option: {
      control: 'select',
      options: ['no-treatment', 'night-splint', 'steroid-injection', 'release-surgery'],
    },
    depth: { control: 'inline-radio', options: ['short', 'full'] },
    reader: { control: 'inline-radio', options: ['patient', 'carer'] },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  },
  loaders: [async () => ({ definition: await shippedDefinition('en') })],
  render: ({ option, depth, reader, 'heading-level': level }, { loaded }) => html`
    <procedure-explainer
      .definition=${(loaded as { definition: ProcedureDefinition }).definition}
      option=${option}
      depth=${depth}
      reader=${reader}
      heading-level=${level}
    ></procedure-explainer>
  `,
};

const { storyOf, expectAll } = stateStories(states);

// Storybook finds stories by reading this file and not by running it, so each state is written down.
export const Idle = storyOf('idle');
export const Loading = storyOf('loading');
export const Failed = storyOf('failed');
export const FailedWithRetry = storyOf('failed-with-retry');
export const NoOptionChosen = storyOf('no-option-chosen');
export const ShortNoTreatment = storyOf('short-no-treatment');
export const ShortNightSplint = storyOf('short-night-splint');
export const ShortSteroidInjection = storyOf('short-steroid-injection');
export const ShortReleaseSurgery = storyOf('short-release-surgery');
export const Full = storyOf('full');
export const Carer = storyOf('carer');
export const Spanish = storyOf('spanish');
export const ArabicInterface = storyOf('arabic-interface');
export const LongText = storyOf('long-text');
export const NothingKnown = storyOf('nothing-known');
export const ManyOptions = storyOf('many-options');
export const Stale = storyOf('stale');
export const ReviewedByClinician = storyOf('reviewed-by-clinician');
export const UncheckedTranslation = storyOf('unchecked-translation');
export const GlossaryOpen = storyOf('glossary-open');
export const HostileText = storyOf('hostile-text');

expectAll();
