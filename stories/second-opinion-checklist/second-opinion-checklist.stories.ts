import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import { shippedDefinition } from '../support/sample-definitions.js';
import { stateStories } from '../support/state-stories.js';
import { states } from './second-opinion-checklist.states.js';

interface Args {
  readonly 'heading-level': number;
}

const meta: Meta<Args> = {
  title: 'Elements/second-opinion-checklist',
  component: 'second-opinion-checklist',
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
    <second-opinion-checklist
      .definition=${(loaded as { definition: ProcedureDefinition }).definition}
      heading-level=${level}
    ></second-opinion-checklist>
  `,
};

const { storyOf, expectAll } = stateStories(states);

// Storybook finds stories by reading this file and not by running it, so each state is written down.
export const Loading = storyOf('loading');
export const Failed = storyOf('failed');
export const FirstLook = storyOf('first-look');
export const TimeCritical = storyOf('time-critical');
export const ReasonsTicked = storyOf('reasons-ticked');
export const StepsHalfDone = storyOf('steps-half-done');
export const AllStepsDone = storyOf('all-steps-done');
export const RecordsMarked = storyOf('records-marked');
export const Letter = storyOf('letter');
export const AskFirst = storyOf('ask-first');
export const QuestionsPicked = storyOf('questions-picked');
export const IndependenceAnswered = storyOf('independence-answered');
export const SharingChosen = storyOf('sharing-chosen');
export const TwoOpinionsNoted = storyOf('two-opinions-noted');
export const VisitSet = storyOf('visit-set');
export const VisitWithoutDate = storyOf('visit-without-date');
export const VisitPast = storyOf('visit-past');
export const DoctorPageFilled = storyOf('doctor-page-filled');
export const NoSecondOpinion = storyOf('no-second-opinion');
export const AsideAnswers = storyOf('unplaced-answers');
export const LongText = storyOf('long-text');
export const HostileText = storyOf('hostile-text');
export const ArabicInterface = storyOf('arabic-interface');
export const Spanish = storyOf('spanish');
export const Stale = storyOf('stale');
export const Printed = storyOf('printed');

expectAll();
