/** Questions and other entries: about what they say, and each with its own text. */
import type { Hit, Rule } from '../rule.js';
import { stemsOf } from '../text/passages.js';

function overlap(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((stem) => others.has(stem)).length;
}

const aboutAnotherOption: Rule = {
  code: 'question-of-another-option',
  severity: 'warning',
  what: 'The question names another option than the one it is said to be about: {}.',
  why: 'It would be asked of readers who look at something else.',
  source: 'definition format: option is the option a question is about',
  mend: 'Correct option, or leave it out where the question is about several.',
  find: ({ definition, names }) => {
    const judge = (
      words: string,
      options: readonly string[] | undefined,
      path: Hit['path'],
    ): readonly Hit[] => {
      const named = names.namedIn(words);
      const isOther = options !== undefined && named.length === 1 && !options.includes(named[0]!);
      return isOther ? [{ path, detail: named[0]! }] : [];
    };
    return [
      ...(definition.quiz?.questions ?? []).flatMap((question, index) =>
        question.kind === 'how-many' || question.option === undefined
          ? []
          : judge(question.question, [question.option], ['quiz', 'questions', index, 'option']),
      ),
      ...definition.questionsToAsk.flatMap(({ text, options }, index) =>
        judge(text, options, ['questionsToAsk', index, 'options']),
      ),
      ...(definition.costs ?? []).flatMap(({ questions = [] }, place) =>
        questions.flatMap(({ text, options }, index) =>
          judge(text, options, ['costs', place, 'questions', index, 'options']),
        ),
      ),
    ];
  },
};

const swappedTexts: Rule = {
  code: 'texts-look-swapped',
  severity: 'warning',
  what: 'The words of this entry fit those of another better: {}.',
  why: 'Two texts that have changed places explain nothing.',
  source: 'IPDAS qualifying item 3',
  mend: 'Put each text back beside its own heading.',
  find: ({ definition }) => {
    const questions = definition.quiz?.questions ?? [];
    const lists = [
      {
        field: 'quiz/questions',
        leaf: 'explanation',
        pairs: questions.map((question) => ({
          key: [
            question.question,
            question.topic,
            ...('choices' in question ? question.choices.map(({ text }) => text) : []),
          ].join(' '),
          value: question.explanation,
        })),
      },
      {
        field: 'outcomes',
        leaf: 'description',
        pairs: definition.outcomes.map(({ name, happened, description }) => ({
          key: `${name} ${happened}`,
          value: description,
        })),
      },
      {
        field: 'considerations',
        leaf: 'matters',
        pairs: definition.considerations.map(({ topic, matters, mattersLess, fits }) => ({
          key: `${topic} ${fits.map(({ why }) => why).join(' ')}`,
          value: `${matters} ${mattersLess}`,
        })),
      },
    ];
    return lists.flatMap(({ field, leaf, pairs }) => {
      const stems = pairs.map(({ key, value }) => ({ key: stemsOf(key), value: stemsOf(value) }));
      const fit = (one: number, other: number): number =>
        overlap(stems[one]!.key, stems[other]!.value);
      return stems.flatMap((_, one): readonly Hit[] => {
        const other = stems.findIndex(
          (__, at) =>
            at > one && fit(one, at) + fit(at, one) >= 2 * (fit(one, one) + fit(at, at)) + 3,
        );
        return other < 0
          ? []
          : [{ path: [...field.split('/'), one, leaf], detail: `/${field}/${other}/${leaf}` }];
      });
    });
  },
};

const quizCoverage: Rule = {
  code: 'quiz-leaves-out',
  severity: 'warning',
  what: 'No question of the quiz is about this: {}.',
  why: 'Consent needs that a person understands each option, what may get better and what may go wrong.',
  source: 'coverage of the format, section 8: consent elements and quiz',
  mend: 'Ask about it, or mark with option or finding what a question is about.',
  find: ({ definition: { quiz, options }, names }) => {
    if (!quiz) return [];
    const asked = new Set(
      quiz.questions.flatMap((question) => [
        ...(question.option === undefined ? names.namedIn(question.question) : [question.option]),
      ]),
    );
    return options.flatMap(({ id, name }): readonly Hit[] =>
      asked.has(id) ? [] : [{ path: ['quiz', 'questions'], detail: name }],
    );
  },
};

export const questionRules: readonly Rule[] = [aboutAnotherOption, swappedTexts, quizCoverage];
