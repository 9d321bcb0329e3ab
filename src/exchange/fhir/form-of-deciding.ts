/** What matters to the reader, which options they hold against each other, where they lean and how sure they are. */
import type { ProcedureDefinition } from '../../definition/definition.js';
import { withoutMarks } from '../../definition/glossary-marks.js';
import { practicalTopics } from '../../definition/schema/vocabulary.js';
import { overviewOf } from '../../evidence/overview.js';
import type { Localizer } from '../../localization/localizer.js';
import { practicalTitle } from '../../outline/practical-topics.js';
import { readinessQuestions } from '../../worksheet/answer-groups.js';
import { readinessWords, surenessLevels, surenessWords } from '../../worksheet/leaning.js';
import { picksIn, topicPick } from '../../worksheet/picks.js';
import { answerOf } from '../../worksheet/worksheet.js';
import { choiceOf, ownListOf } from './ask.js';
import { groupOf, type Choice, type FormItem, type GivenAnswer, type Question } from './form.js';

export function decidingForm(
  definition: ProcedureDefinition,
  localizer: Localizer,
): readonly FormItem[] {
  const { msg } = localizer;
  const { considerations, options } = definition;
  const optionChoices = options.map(({ id, name }): Choice => ({
    code: id,
    text: withoutMarks(name),
  }));
  return [
    picksQuestion(definition, localizer),
    ...groupOf(
      'considerations',
      msg('What matters to me'),
      considerations.map(({ id, topic, matters, mattersLess }) =>
        choiceOf(
          'considerations',
          id,
          topic,
          [
            { code: 'matters', text: withoutMarks(matters) },
            { code: 'matters-less', text: withoutMarks(mattersLess) },
          ],
          `considerations.${id}`,
        ),
      ),
    ),
    ownListOf('concerns', msg('Something else, in your own words')),
    ...groupOf('pair', msg('Two, side by side'), [
      choiceOf('pair', 'first', msg('First option'), optionChoices, 'options'),
      choiceOf('pair', 'second', msg('Second option'), optionChoices, 'options'),
    ]),
    choiceOf(
      'leaning',
      'option',
      msg('Where I lean'),
      [...optionChoices, { code: 'not-sure', text: msg('I am not sure') }],
      'leaning',
    ),
    choiceOf(
      'leaning',
      'sureness',
      msg('How sure I am'),
      surenessLevels.map((code) => ({
        code,
        text: surenessWords(code, localizer),
      })),
      'sureness',
    ),
    ...groupOf(
      'readiness',
      msg('Am I ready to decide?'),
      readinessQuestions.map((question) =>
        choiceOf('readiness', question, readinessWords(question, localizer), [
          { code: 'yes', text: msg('Yes') },
          { code: 'no', text: msg('No') },
        ]),
      ),
    ),
    ownListOf('unsure', msg('What I am unsure of')),
    ownListOf('helpers', msg('Who helped me')),
  ];
}

/** Up to three things, in the order in which they were picked; some may be in the reader's own words. */
function picksQuestion(definition: ProcedureDefinition, localizer: Localizer): Question {
  const choices = [
    ...overviewOf(definition).rows.map(({ row }) => ({
      code: row.id,
      text: withoutMarks(row.name),
    })),
    ...practicalTopics.map((topic) => ({
      code: topicPick(topic),
      text: practicalTitle(topic, localizer),
    })),
  ];
  return {
    kind: 'choice',
    id: 'picks',
    text: localizer.msg('What matters most to you?'),
    repeats: true,
    isOpen: true,
    list: 'picks',
    choices,
    answers: (worksheet) =>
      picksIn(worksheet).map((id): GivenAnswer => ({
        answer: choices.some(({ code }) => code === id)
          ? { code: id }
          : // In a worksheet that fits, own words are there for each mark on them.
            { words: answerOf(worksheet, 'concerns', id)! },
      })),
  };
}
