import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import type { QuizPace } from '../../src/elements/consent-comprehension-quiz/consent-comprehension-quiz-data.js';
import { shippedDefinition } from '../support/sample-definitions.js';
import { stateStories } from '../support/state-stories.js';
import { states } from './consent-comprehension-quiz.states.js';

interface Args {
  readonly pace: QuizPace;
  readonly topics: string;
  readonly 'heading-level': number;
}

const meta: Meta<Args> = {
  title: 'Elements/consent-comprehension-quiz',
  component: 'consent-comprehension-quiz',
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
  args: { pace: 'one-at-a-time', topics: '', 'heading-level': 2 },
  argTypes: {
    pace: { control: 'inline-radio', options: ['one-at-a-time', 'all-together'] },
    topics: { control: 'text' },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  },
  loaders: [async () => ({ definition: await shippedDefinition('en') })],
  render: ({ pace, topics, 'heading-level': level }, { loaded }) => html`
    <consent-comprehension-quiz
      .definition=${(loaded as { definition: ProcedureDefinition }).definition}
      pace=${pace}
      topics=${topics || nothing}
      heading-level=${level}
    ></consent-comprehension-quiz>
  `,
};

const { storyOf, expectAll } = stateStories(states);

// Storybook finds stories by reading this file and not by running it, so each state is written down.
export const Loading = storyOf('loading');
export const Failed = storyOf('failed');
export const FirstQuestion = storyOf('first-question');
export const Chosen = storyOf('chosen');
export const HowManyChosen = storyOf('how-many-chosen');
export const AskedWithoutAnswer = storyOf('asked-without-answer');
export const SingleChoiceClear = storyOf('single-choice-clear');
export const SingleChoiceUnclear = storyOf('single-choice-unclear');
export const SingleChoiceNotSure = storyOf('single-choice-not-sure');
export const SeveralChoicesClear = storyOf('several-choices-clear');
export const SeveralChoicesNear = storyOf('several-choices-near');
export const SeveralChoicesUnclear = storyOf('several-choices-unclear');
export const SeveralChoicesNotSure = storyOf('several-choices-not-sure');
export const TrueFalseClear = storyOf('true-false-clear');
export const TrueFalseUnclear = storyOf('true-false-unclear');
export const TrueFalseNotSure = storyOf('true-false-not-sure');
export const HowManyClear = storyOf('how-many-clear');
export const HowManyNear = storyOf('how-many-near');
export const HowManyUnclear = storyOf('how-many-unclear');
export const HowManyNotSure = storyOf('how-many-not-sure');
export const OrderingClear = storyOf('ordering-clear');
export const OrderingUnclear = storyOf('ordering-unclear');
export const OrderingNotSure = storyOf('ordering-not-sure');
export const OwnWordsSaid = storyOf('own-words-said');
export const OwnWordsNotSure = storyOf('own-words-not-sure');
export const DrawersOpen = storyOf('drawers-open');
export const AllTogetherFresh = storyOf('all-together-fresh');
export const AllTogetherAnswered = storyOf('all-together-answered');
export const EndWithTopics = storyOf('end-with-topics');
export const EndWithNothing = storyOf('end-with-nothing');
export const EndUnanswered = storyOf('end-unanswered');
export const FirstOfMore = storyOf('first-of-more');
export const EndOfAll = storyOf('end-of-all');
export const InExplainer = storyOf('in-explainer');
export const TopicsAttribute = storyOf('topics-attribute');
export const NoQuiz = storyOf('no-quiz');
export const AsideAnswers = storyOf('unplaced-answers');
export const Spanish = storyOf('spanish');
export const ArabicInterface = storyOf('arabic-interface');
export const Stale = storyOf('stale');
export const LongText = storyOf('long-text');
export const HostileText = storyOf('hostile-text');
export const Printed = storyOf('printed');

expectAll();
