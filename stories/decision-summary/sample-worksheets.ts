/** What a reader could have said by the time they print their page. */
import { overviewOf } from '../../src/evidence/overview.js';
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import { mostPicks } from '../../src/worksheet/picks.js';
import { comparedIn } from '../../src/worksheet/pair.js';

/** A worksheet as a page keeps it. */
export interface SampleWorksheet {
  readonly worksheetVersion: string;
  readonly answers: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A reader who has filled in all that stands on the page. */
export function fullWorksheet(definition: ProcedureDefinition): SampleWorksheet {
  const { options, quiz } = definition;
  const rows = overviewOf(definition).rows.slice(0, mostPicks - 1);
  const questions = (quiz?.questions ?? []).slice(0, 3);
  return {
    worksheetVersion: '1.0',
    answers: {
      picks: { ...Object.fromEntries(rows.map(({ row }) => [row.id, 'most'])), 'own-1': 'most' },
      concerns: { 'own-1': 'Playing the piano with my granddaughter again by the summer' },
      pair: { ...comparedIn({ answers: {} }, definition) },
      leaning: { option: options[1]!.id, sureness: '4' },
      readiness: { sure: 'no', informed: 'yes', clear: 'yes', supported: 'yes' },
      quiz: Object.fromEntries(
        questions.map(({ id }) => [
          id,
          { answer: { kind: 'not-sure' }, checked: { kind: 'not-sure' }, tries: 1 },
        ]),
      ),
      unsure: { 'own-1': 'How long I cannot lift my granddaughter' },
      ownQuestions: {
        'own-1': 'How badly is it affected now, and how do you know?',
        'own-2': 'Can I wait until the summer without harm?',
        'own-3': 'How many of these have you done this year?',
      },
      questions: {},
      steps: { tell: 'done', choose: 'done' },
      records: { images: 'asked' },
      reasons: {},
      visit: { date: '2026-12-15', time: '09:30' },
      helpers: { 'own-1': 'My daughter', 'own-2': 'The nurse on the phone' },
      stages: { know: 'seen', compare: 'seen', talk: 'here' },
    },
  };
}

/** The same reader, and somebody who is with them: they agree on some of it and differ on as much. */
export function apartWorksheet(
  definition: ProcedureDefinition,
  { worksheetVersion, answers }: SampleWorksheet = fullWorksheet(definition),
): SampleWorksheet {
  const { considerations, options } = definition;
  const rows = overviewOf(definition).rows;
  const rated = (isMatter: (place: number) => boolean) =>
    Object.fromEntries(
      considerations.map(({ id }, place) => [id, isMatter(place) ? 'matters' : 'matters-less']),
    );
  return {
    worksheetVersion,
    answers: {
      ...answers,
      considerations: rated((place) => place % 4 < 2),
      companionPicks: {
        [rows[0]!.row.id]: 'most',
        [rows.at(-1)!.row.id]: 'most',
        'involves-help': 'most',
      },
      companionConsiderations: rated((place) => place % 2 === 0),
      companionLeaning: { option: options.at(-1)!.id },
    },
  };
}

/** A reader who has written as much as there is room for, and more. */
export function longWorksheet(definition: ProcedureDefinition): SampleWorksheet {
  const full = fullWorksheet(definition);
  const long = (words: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Array.from({ length: 9 }, (_, place) => [
        `own-${place + 1}`,
        `${words} ${'and what that would mean for my work, my sleep and my family '.repeat(3)}`,
      ]),
    );
  return {
    ...full,
    answers: {
      ...full.answers,
      concerns: long('Playing the piano'),
      unsure: long('How long it takes'),
      ownQuestions: long('Can I wait'),
      helpers: long('My daughter'),
    },
  };
}
