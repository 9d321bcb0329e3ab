/** Definitions of any length: those that are shipped, and the smallest one with the lists of one part made longer. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** The JSON text of a definition that is shipped. */
export function shipped(name = 'sciatica.en') {
  return readFileSync(path.join(root, `src/content/definitions/${name}.json`), 'utf8');
}

/** The JSON text of a shipped definition with so many characters: its outcomes, questions and signs again and again. */
export function grown(size, name = 'sciatica.en') {
  const one = JSON.parse(shipped(name));
  const more = structuredClone(one);
  const again = (entries, number) =>
    structuredClone(entries).map((entry) => ({ ...entry, id: `${entry.id}-${number}` }));
  for (let number = 1; JSON.stringify(more, null, 2).length < size; number += 1) {
    for (const outcome of again(one.outcomes, number)) {
      outcome.name += ` (${number})`;
      outcome.findings = again(outcome.findings, number);
      more.outcomes.push(outcome);
    }
    more.questionsToAsk.push(...again(one.questionsToAsk, number));
    more.quiz.questions.push(...again(one.quiz.questions, number));
    for (const [place, option] of more.options.entries())
      for (const list of ['callSigns', 'precautions', 'commonEffects'])
        option[list].push(...structuredClone(one.options[place][list]));
  }
  return JSON.stringify(more, null, 2);
}

async function smallest() {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'test/fixtures/minimal-definition.ts')],
    bundle: true,
    write: false,
    format: 'esm',
  });
  const module = Buffer.from(outputFiles[0].contents).toString('base64');
  const { minimalDefinition } = await import(`data:text/javascript;base64,${module}`);
  return minimalDefinition();
}

/** The JSON text of a definition with so many questions in its quiz: of ten, seven with one right answer. */
export async function quizDefinition(count) {
  const definition = await smallest();
  definition.quiz = { questions: Array.from({ length: count }, (_, place) => question(place)) };
  return JSON.stringify(definition);
}

const elements = ['disclosure', 'understanding', 'voluntariness', 'capacity', 'agreement'];

function question(place) {
  const number = place + 1;
  const common = {
    id: `q${number}`,
    element: elements[place % elements.length],
    core: place < elements.length,
    topic: `What came of study ${number}`,
    explanation: `This was found in study ${number}, and in two others.`,
    section: 'condition',
  };
  switch (place % 10) {
    case 3:
    case 6:
      return {
        ...common,
        kind: 'several-choices',
        question: `Which of these did people of study ${number} have?`,
        choices: choices([true, true, false, true]),
      };
    case 8:
      return {
        ...common,
        kind: 'true-false',
        question: `About half of the people of study ${number} got better.`,
        correct: place % 20 === 8,
      };
    default:
      return {
        ...common,
        kind: 'single-choice',
        question: `How many people of study ${number} got better?`,
        choices: choices([place % 2 === 0, place % 2 === 1, false]),
      };
  }
}

function choices(areRight) {
  const words = ['About half', 'Nearly all', 'Hardly any', 'As many as before'];
  return areRight.map((correct, place) => ({
    id: 'abcd'[place],
    text: words[place],
    correct,
    ...(place === 2 && { explanation: 'It was more.' }),
  }));
}

/**
 * The JSON text of a definition for a checklist of so many items. Steps, records and questions count, those of the
 * general guidance too; questions of its own make up the number.
 */
export async function checklistDefinition(count) {
  const guidance = path.join(root, 'dist/generated/guidance/en/second-opinion.js');
  const { secondOpinion: general } = await import(pathToFileURL(guidance));
  const definition = await smallest();
  const missing = count - general.steps.length - general.records.length - general.questions.length;
  definition.secondOpinion = {
    questions: Array.from({ length: missing }, (_, place) => ({
      id: `own-${place + 1}`,
      text: `What did study ${place + 1} find, and does it hold for me?`,
      ...(place % 2 === 0 && { why: 'Not every study is about people like you.' }),
    })),
  };
  return JSON.stringify(definition);
}
