/** The options of a starter: waiting, and something that is done. */
import type { ProcedureOption } from '../../definition/definition.js';
import { todo, todoWords } from './todo.js';

const said = (what: string, why: string): readonly { readonly text: string }[] => [
  { text: todo(what, why) },
];

/** What is asked of each option, so that none is told in more detail than another. */
function optionOf(
  id: string,
  name: string,
  more: Pick<
    ProcedureOption,
    'kind' | 'purpose' | 'intents' | 'invasiveness' | 'entry' | 'settings' | 'team'
  > &
    Partial<ProcedureOption>,
): ProcedureOption {
  return {
    id,
    name,
    summary: {
      summary: todo(
        `Say in one or two sentences what ${id} is.`,
        'It is all that a reader in a hurry sees of this option.',
      ),
      sources: ['source-1'],
    },
    howItWorks: {
      summary: todo(
        `Say how ${id} is meant to help, and what it cannot do.`,
        'Readers weigh what it does against what it asks of them.',
      ),
    },
    duration: { words: todoWords(`how long ${id} takes, such as "about 30 minutes"`) },
    before: [
      {
        id: `${id}-before`,
        title: todoWords(`the first step before ${id}`),
        text: todo(`Say what the reader does to get ready for ${id}.`, 'They can plan for it.'),
      },
    ],
    during: [
      {
        id: `${id}-during`,
        title: todoWords(`the first step during ${id}`),
        text: todo(`Say what happens during ${id}, and what one feels.`, 'Surprise makes fear.'),
      },
    ],
    after: [
      {
        id: `${id}-after`,
        title: todoWords(`the first step after ${id}`),
        text: todo(`Say what happens next after ${id}, with visits.`, 'They can plan for it.'),
      },
    ],
    recovery: [
      {
        id: `${id}-recovery`,
        words: todoWords(`when, after ${id}; or give "time" where a source does`),
        title: todoWords(`what most people can do by then, after ${id}`),
        text: todo(`Say how much people differ after ${id}.`, 'An average is nobody.'),
      },
    ],
    mayRepeat: {
      summary: todo(`Say whether ${id} can be done again.`, 'It matters if it does not help.'),
    },
    livingWithIt: {
      physical: said(`Say what living with ${id} is like for the body.`, 'IPDAS asks for it.'),
      emotional: said(`Say what living with ${id} is like for feelings.`, 'IPDAS asks for it.'),
      social: said(`Say what living with ${id} is like at work and at home.`, 'IPDAS asks for it.'),
    },
    avoidIf: said(`Say who should not have ${id}.`, 'It may not be a choice for this reader.'),
    precautions: said(`Say who must take care with ${id}.`, 'The team needs to be told.'),
    interactions: said(`Name medicines that do not go with ${id}.`, 'The team needs to be told.'),
    commonEffects: said(`Say what many people notice with ${id}.`, 'They know what is usual.'),
    callSigns: said(
      `Name a sign to call the team for with ${id}.`,
      'They know whom to call, and when.',
    ),
    emergencySigns: said(`Name a sign that needs help at once with ${id}.`, 'Minutes may count.'),
    help: { summary: todo(`Say what help at home ${id} asks for.`, 'They can ask somebody.') },
    coverage: { summary: todo(`Say what is known of who pays for ${id}.`, 'Bills surprise.') },
    ...more,
  };
}

/** Both options, in the same detail. */
export const starterOptions: readonly ProcedureOption[] = [
  optionOf('waiting', todoWords('the name of waiting, such as "Wait and see"'), {
    kind: 'watchful-waiting',
    purpose: 'waiting',
    intents: ['relieve'],
    invasiveness: 'non-invasive',
    entry: 'none',
    anaesthesia: [{ id: 'none' }],
    settings: [{ id: 'home' }],
    team: [{ id: 'physician' }],
    stay: { overnight: 'no' },
  }),
  optionOf('treatment', todoWords('the name of the treatment'), {
    kind: 'procedure',
    purpose: 'therapeutic',
    intents: ['relieve'],
    invasiveness: 'invasive',
    entry: 'open-cut',
    route: 'surgical',
    anaesthesia: [{ id: 'local' }],
    settings: [{ id: 'hospital' }],
    team: [{ id: 'surgeon' }, { id: 'nurse' }],
    stay: { overnight: 'no' },
  }),
];
