import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import type {
  ComparatorDenominator,
  ComparatorView,
} from '../../src/elements/risk-benefit-comparator/risk-benefit-comparator-data.js';
import { shippedDefinition } from '../support/sample-definitions.js';
import { stateStories } from '../support/state-stories.js';
import { states } from './risk-benefit-comparator.states.js';

interface Args {
  readonly view: ComparatorView;
  readonly per: ComparatorDenominator;
  readonly 'heading-level': number;
}

const meta: Meta<Args> = {
  title: 'Elements/risk-benefit-comparator',
  component: 'risk-benefit-comparator',
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
  args: { view: 'icons', per: 100, 'heading-level': 2 },
  argTypes: {
    view: { control: 'inline-radio', options: ['words', 'icons', 'bars', 'table'] },
    per: { control: 'inline-radio', options: [100, 1000] },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  },
  loaders: [async () => ({ definition: await shippedDefinition('en') })],
  render: ({ view, per, 'heading-level': level }, { loaded }) => html`
    <risk-benefit-comparator
      .definition=${(loaded as { definition: ProcedureDefinition }).definition}
      view=${view}
      per=${per}
      heading-level=${level}
    ></risk-benefit-comparator>
  `,
};

const { storyOf, expectAll } = stateStories(states);

// Storybook finds stories by reading this file and not by running it, so each state is written down.
export const Loading = storyOf('loading');
export const Failed = storyOf('failed');
export const Overview = storyOf('overview');
export const MoreOpen = storyOf('more-open');
export const PairDirect = storyOf('pair-direct');
export const PairInWords = storyOf('pair-in-words');
export const PairWorkedOut = storyOf('pair-worked-out');
export const PairTogether = storyOf('pair-together');
export const PairNone = storyOf('pair-none');
export const PicksMade = storyOf('picks-made');
export const TwoOptions = storyOf('two-options');
export const MadeByRule = storyOf('made-by-rule');
export const UnknownOption = storyOf('unknown-option');
export const MadeUp = storyOf('made-up');
export const Words100 = storyOf('words-100');
export const Words1000 = storyOf('words-1000');
export const Icons100 = storyOf('icons-100');
export const Icons1000 = storyOf('icons-1000');
export const Bars100 = storyOf('bars-100');
export const Bars1000 = storyOf('bars-1000');
export const Table100 = storyOf('table-100');
export const Table1000 = storyOf('table-1000');
export const PeopleMarks = storyOf('people-marks');
export const GroupChosen = storyOf('group-chosen');
export const OutcomesPicked = storyOf('outcomes-picked');
export const WhyOpen = storyOf('why-open');
export const ValuesAnswered = storyOf('values-answered');
export const ValuesWithOwn = storyOf('values-with-own');
export const Sciatica = storyOf('sciatica');
export const SciaticaBars1000 = storyOf('sciatica-bars-1000');
export const NothingKnown = storyOf('nothing-known');
export const NoOutcomes = storyOf('no-outcomes');
export const MatrixHoles = storyOf('matrix-holes');
export const ManyOptions = storyOf('many-options');
export const ManyOutcomes = storyOf('many-outcomes');
export const LongText = storyOf('long-text');
export const ArabicInterface = storyOf('arabic-interface');
export const Spanish = storyOf('spanish');
export const Stale = storyOf('stale');
export const HostileText = storyOf('hostile-text');

expectAll();
