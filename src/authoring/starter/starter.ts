/** A definition to begin with: every section is there, and says what to write and why. */
import type { ProcedureDefinition } from '../../definition/definition.js';
import { schemaVersion } from '../../definition/schema/vocabulary.js';
import {
  starterConsiderations,
  starterOutcomes,
  starterOverview,
  starterStudies,
} from './evidence.js';
import { starterOptions } from './options.js';
import { starterQuiz } from './quiz.js';
import { todo, todoWords } from './todo.js';

/** What a starter is made for. */
export interface StarterOptions {
  /** The id of the definition. */
  readonly id: string;
  /** The language that it will be written in. */
  readonly language: string;
  /** The day it is begun. */
  readonly today: Date;
  /** The address of the schema, for editors. */
  readonly schema: string;
}

const note = (what: string, why: string): { readonly text: string } => ({ text: todo(what, why) });
const gist = (
  what: string,
  why: string,
): { readonly summary: string; readonly sources: string[] } => ({
  summary: todo(what, why),
  sources: ['source-1'],
});

/** Makes a definition that the format accepts and the checks do not: each thing to write begins with TODO. */
export function starterOf({ id, language, today, schema }: StarterOptions): ProcedureDefinition {
  const day = (yearsOn: number): string => {
    const date = new Date(today);
    date.setUTCFullYear(date.getUTCFullYear() + yearsOn);
    return date.toISOString().slice(0, 10);
  };
  return {
    $schema: schema,
    schemaVersion,
    id,
    version: '0.1.0',
    language,
    jurisdictions: ['any'],
    title: todoWords('the title, such as "Sore knee: what are my options?"'),
    summary: todo('Say in one or two sentences what this guide covers.', 'It stands first.'),
    decision: {
      question: todo(
        'Ask the question that names each option. Do I wait, or do I have the treatment?',
        'A reader sees whether the guide is theirs.',
      ),
      for: [note('Say who this is for.', 'Others would decide by numbers that are not theirs.')],
      notFor: [note('Say who this is not for.', 'They need another guide, or help at once.')],
      timeCritical: false,
      time: todo('Say how much time there is to decide.', 'Most people think they must hurry.'),
    },
    condition: {
      name: todoWords('the name of the condition'),
      summary: gist(
        'Say what the condition is. Two brackets around [[a word|word-1]] explain it in place.',
        'Readers begin here.',
      ),
      diagnosis: gist('Say how it is found, and how sure that is.', 'It may be something else.'),
      withoutTreatment: gist('Say what tends to happen without treatment.', 'It is an option too.'),
    },
    options: starterOptions,
    optionOrder: todo(
      'Say how you chose the order, such as from the least to the most that is done.',
      'The first in a list is chosen more often.',
    ),
    studies: starterStudies,
    outcomes: starterOutcomes,
    overview: starterOverview,
    considerations: starterConsiderations,
    emergency: {
      action: todo('Say whom to call in an emergency, and that it is now.', 'Minutes may count.'),
      signs: [note('Name a sign that needs help at once, for all options.', 'Minutes may count.')],
    },
    callUs: {
      action: todo(
        'Say whom to call, and when they answer.',
        'A sign without a number is no help.',
      ),
      signs: [
        note('Name a sign to call the team for, for all options.', 'It can be mended early.'),
      ],
    },
    quiz: starterQuiz,
    secondOpinion: {
      doNotWaitIf: [note('Say when not to wait for a second opinion.', 'Waiting can do harm.')],
    },
    carers: {
      tasks: [note('Say what a carer may have to do.', 'They plan too.')],
      ownNeeds: [note('Say what a carer needs.', 'They tire too.')],
    },
    costs: [
      { jurisdiction: 'any', summary: gist('Say who pays for what.', 'Bills surprise people.') },
    ],
    rights: [
      note(
        'Name a right that is special here, or take "rights" out.',
        'The general ones are there.',
      ),
    ],
    questionsToAsk: ['first', 'second', 'third'].map((place) => ({
      id: `ask-${place}`,
      text: todo(
        `Write the ${place} question that a reader may ask the team, as they would say it.`,
        'Three good questions change a visit.',
      ),
    })),
    questionsPeopleAsk: [
      {
        question: todo('Write a question that people ask often.', 'Many dare not ask it.'),
        answer: todo('Answer it, by a source.', 'It is where people look first.'),
        sources: ['source-1'],
      },
    ],
    glossary: [
      {
        id: 'word-1',
        term: todoWords('a word of medicine that you cannot avoid'),
        meaning: todo('Say what the word means.', 'Readers guess, and often wrongly.'),
      },
    ],
    related: [
      {
        name: todoWords('a treatment that is no option here'),
        text: todo('Say what it is, and why it is no option.', 'Readers have heard of it.'),
      },
    ],
    sources: [
      {
        id: 'source-1',
        title: todoWords('the title of the paper or page'),
        kind: 'randomised-trial',
        seen: todoWords('what of it you read, such as "The whole paper"'),
        read: day(0),
        link: 'https://example.org/replace-this-address',
      },
    ],
    about: {
      authors: [
        {
          name: todoWords('your name or that of your team'),
          role: todoWords('what you did'),
          credential: todoWords('your training or position'),
          interests: todo(
            'Name interests that could sway you, or say that there are none.',
            'Trust.',
          ),
        },
      ],
      reviewers: [],
      funding: {
        from: [],
        note: todo('Say who paid, or that nobody did.', 'Readers ask whose interest it is.'),
      },
      published: day(0),
      reviewBy: day(2),
      updatePolicy: todo(
        'Say how often it is looked at again, and by whom.',
        'Evidence grows old.',
      ),
      evidence: gist(
        'Say how you searched, and what you left out.',
        'A choice of studies can steer.',
      ),
      limits: [todo('Say what this guide does not cover.', 'Readers take silence for a no.')],
    },
    licence: {
      name: todoWords('the licence of your text, such as "CC BY 4.0"'),
      attribution: todo('Say how to name those who made it.', 'Others can then use it.'),
    },
    disclaimer: [
      todo(
        'Add a sentence to "This is general information", or take this out.',
        'It is on each page.',
      ),
    ],
  };
}
