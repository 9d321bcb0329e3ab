/**
 * From schema version 1.0 to 2.0: populations that were repeated become studies, and each finding has its one time.
 * Frozen: it calls nothing of the library that may change, and what was published is read the same for ever.
 */

type Fields = Record<string, unknown>;

/** Words for what was counted, which 1.0 knew as a closed list. Other languages than these get the English ones. */
const words: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
  en: {
    wrists: ['wrist', 'wrists'],
    hands: ['hand', 'hands'],
    operations: ['operation', 'operations'],
    implants: ['implant', 'implants'],
  },
  es: {
    wrists: ['muñeca', 'muñecas'],
    hands: ['mano', 'manos'],
    operations: ['operación', 'operaciones'],
    implants: ['implante', 'implantes'],
  },
  // Amounts are powers of ten, after which Arabic has the singular.
  ar: {
    wrists: ['معصم', 'معصم'],
    hands: ['يد', 'يد'],
    operations: ['عملية', 'عملية'],
    implants: ['غرسة', 'غرسة'],
  },
};

/** Makes a definition of 2.0 out of one of 1.0. What is malformed is left for the schema to refuse. */
export function migrateFrom10(old: Readonly<Fields>): Fields {
  const studies = new Map<string, Fields>();
  const units = new Set<string>();
  const outcomes = each(old.outcomes, (outcome) => ({
    ...outcome,
    findings: each(outcome.findings, (finding) => findingOf(finding, studies, units)),
  }));
  const language = String(old.language).split('-')[0]!;
  const named = Object.hasOwn(words, language) ? words[language]! : words.en!;
  return {
    ...old,
    options: each(old.options, optionOf),
    ...(units.size > 0 && {
      countedThings: [...units].map((unit) => {
        const [one, other] = Object.hasOwn(named, unit) ? named[unit]! : [unit, unit];
        return { id: unit, one, other };
      }),
    }),
    studies: [...studies.values()],
    outcomes,
    ...(isFields(old.quiz) && {
      quiz: { ...old.quiz, questions: withCore(old.quiz.questions) },
    }),
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Changes the entries of a list. What is no list of objects is left as it is, for the schema to refuse. */
function each(value: unknown, change: (entry: Fields) => Fields): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((entry: unknown) => (isFields(entry) ? change(entry) : entry));
}

/** To wait had to be called a treatment. */
function optionOf(option: Fields): Fields {
  const isWaiting = option.kind === 'watchful-waiting' || option.kind === 'no-treatment';
  return isWaiting && option.purpose === 'therapeutic' ? { ...option, purpose: 'waiting' } : option;
}

/** Findings of the same people from the same source are of one study. */
function findingOf(finding: Fields, studies: Map<string, Fields>, units: Set<string>): Fields {
  const { id, unit, counted, period, measure, population, source, digest, ...rest } = finding;
  const key = [population, source, digest].join('\u0000');
  const study = studies.get(key) ?? {
    id: `study-${studies.size + 1}`,
    ...given({ population, source, digest }),
  };
  studies.set(key, study);
  if (typeof unit === 'string' && unit !== 'people') units.add(unit);
  return {
    id,
    study: study.id,
    ...(unit !== 'people' && { counts: unit }),
    ...rest,
    measure: isFields(measure) ? measureOf(measure, period, counted === 'events') : measure,
  };
}

function given(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** What of a measure belongs to one time. */
function measureOf(measure: Fields, period: unknown, isEvents: boolean): Fields {
  const { kind, estimate, arms, differences, reference, ...rest } = measure;
  if (kind === 'searched-not-found') return given({ ...measure, period });
  const time = { period, differences, reference };
  return kind === 'frequency' && isEvents
    ? { kind: 'events', ...rest, times: [given({ ...time, arms: each(arms, eventsArmOf) })] }
    : { kind, ...given({ estimate }), ...rest, times: [given({ ...time, arms })] };
}

/** Events were written as if they were people. */
function eventsArmOf({ count, ...rest }: Fields): Fields {
  return given({ ...rest, events: count });
}

/** The first question of each element of consent is asked first. */
function withCore(questions: unknown): unknown {
  const seen = new Set<unknown>();
  return each(questions, (question) => {
    if (seen.has(question.element)) return question;
    seen.add(question.element);
    return { ...question, core: true };
  });
}
