/** What a text is about, and so which numbers it may tell. */
import type { ProcedureDefinition } from '../../definition/definition.js';
import type { Path } from '../../definition/issues.js';
import { optionsIn } from '../../definition/time-rules.js';
import { numbersOf, type Known } from '../evidence.js';

/** What a text is about. */
export interface Scope {
  /** The numbers of the findings it is about. */
  readonly numbers: readonly Known[];
  /** The option it is about, where its place says so. */
  readonly option: string | undefined;
}

type Step = Path[number];

/**
 * The scope of a place, or undefined where texts may tell numbers of their own: in outcomes, which are what studies
 * found, in what is said of a condition, and in answers that are wrong on purpose.
 */
export function scopeOf(path: Path, definition: ProcedureDefinition): Scope | undefined {
  const [chapter, index, part, inner, leaf] = path;
  const all = numbersOf(definition);
  switch (chapter) {
    case 'considerations': {
      const consideration = definition.considerations[index as number]!;
      const outcomes = consideration.about.flatMap(({ outcome }) => outcome ?? []);
      const fit = part === 'fits' ? consideration.fits[inner as number] : undefined;
      return { numbers: ofOutcomes(all, outcomes), option: fit?.option };
    }
    case 'quiz':
      return index === 'questions'
        ? ofQuestion(definition, [part!, inner!, leaf!], all)
        : undefined;
    case 'overview': {
      const row = index === 'rows' ? definition.overview?.rows[part as number] : undefined;
      if (!row) return undefined;
      // It may also tell how many of the same study had been given another option.
      const studies = all.filter(({ outcome }) => row.outcomes.includes(outcome)).map(studyOf);
      const named = row.headlines.map((headline) => studyOfFinding(definition, headline.finding));
      const numbers = all.filter(
        (one) =>
          row.outcomes.includes(one.outcome) ||
          studies.includes(one.study) ||
          named.includes(one.study),
      );
      return { numbers, option: undefined };
    }
    case 'options': {
      const { id } = definition.options[index as number]!;
      return { numbers: ofOption(definition, id, all), option: id };
    }
    case 'title':
    case 'summary':
    case 'decision':
    case 'questionsPeopleAsk':
    case 'questionsToAsk':
    case 'carers':
    case 'secondOpinion':
    case 'consent':
      return { numbers: all, option: undefined };
    default:
      return undefined;
  }
}

function studyOf({ study }: Known): string {
  return study;
}

function studyOfFinding({ outcomes }: ProcedureDefinition, id: string): string | undefined {
  return outcomes.flatMap(({ findings }) => findings).find((one) => one.id === id)?.study;
}

function ofQuestion(
  definition: ProcedureDefinition,
  [place, field, choice]: readonly Step[],
  all: readonly Known[],
): Scope | undefined {
  const question = definition.quiz!.questions[place as number]!;
  if (
    field === 'choices' &&
    'choices' in question &&
    question.choices[choice as number]?.correct === false
  )
    return undefined;
  const { option } = question;
  const numbers =
    question.kind === 'how-many'
      ? ofOutcomes(all, [question.outcome, ...crossoverOutcomes(all, question.finding)])
      : option === undefined
        ? all
        : ofOption(definition, option, all);
  return { numbers, option };
}

/** An explanation may go on with how many of the same study had been given another option. */
function crossoverOutcomes(all: readonly Known[], finding: string): readonly string[] {
  const days = all.find((one) => one.finding === finding)?.days;
  return all
    .filter((one) => one.of === 'crossover' && one.days === days)
    .map(({ outcome }) => outcome);
}

function ofOutcomes(all: readonly Known[], outcomes: readonly string[]): readonly Known[] {
  return outcomes.length === 0 ? all : all.filter(({ outcome }) => outcomes.includes(outcome));
}

/** By the numbers of a definition and the option: each text of an option asks for them. */
const known = new WeakMap<readonly Known[], Map<string, readonly Known[]>>();

/** The numbers of every comparison that an option has a part in. */
function ofOption(
  definition: ProcedureDefinition,
  id: string,
  all: readonly Known[],
): readonly Known[] {
  const byOption = known.get(all) ?? new Map<string, readonly Known[]>();
  known.set(all, byOption);
  const found = byOption.get(id) ?? numbersOfOption(definition, id, all);
  byOption.set(id, found);
  return found;
}

function numbersOfOption(
  { outcomes }: ProcedureDefinition,
  id: string,
  all: readonly Known[],
): readonly Known[] {
  const findings = new Set(
    outcomes.flatMap(({ findings: list }) =>
      list.filter(({ measure }) => optionsIn(measure).includes(id)).map((one) => one.id),
    ),
  );
  return all.filter(({ finding }) => findings.has(finding));
}
