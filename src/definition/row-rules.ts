/** What must hold of one row of an overview. */
import type {
  Certainty,
  Finding,
  Headline,
  Outcome,
  OverviewRow,
  ProcedureDefinition,
  Study,
} from './definition.js';
import { issue, type DefinitionIssue, type Path } from './issues.js';
import { percentOf } from './measure-rules.js';
import { optionsIn, timeOf, type TimedMeasure } from './time-rules.js';

/** Above this share of one arm that was given another option, a comparison says little about the options. */
const muchCrossover = 0.2;

/** The findings of the outcomes of a row, by their ids, and what they are of. */
interface RowFindings {
  readonly byId: ReadonlyMap<string, Finding>;
  readonly studies: readonly Study[];
}

/** Checks what a row begins with, its kinds, and that each option stands in one place. */
export function checkRow(
  row: OverviewRow,
  outcomes: readonly Outcome[],
  { options, studies }: ProcedureDefinition,
  path: Path,
): readonly DefinitionIssue[] {
  const all = outcomes.flatMap(({ findings }) => findings);
  const byId = new Map(all.map((finding) => [finding.id, finding]));
  return [
    ...row.headlines.flatMap((headline, index) =>
      checkHeadline(headline, { byId, studies }, [...path, 'headlines', index]).filter(
        // Where another time of it stands beside it, it is not shown alone.
        ({ code }) =>
          code !== 'largest-difference-shown' ||
          row.headlines.every((one) => one === headline || one.finding !== headline.finding),
      ),
    ),
    ...checkParts(row, outcomes, path),
    ...checkRest(row, byId, path),
    ...checkTwice(row, byId, path),
    ...checkOptions(row, byId, options, path),
  ];
}

function checkHeadline(
  headline: Headline,
  findings: RowFindings,
  path: Path,
): readonly DefinitionIssue[] {
  const finding = findings.byId.get(headline.finding);
  if (!finding) return [issue('headline-outside-row', [...path, 'finding'])];
  const { measure, group } = finding;
  if (!('times' in measure)) return [issue('headline-nothing-found', [...path, 'finding'])];
  const time = timeOf(measure, headline.time);
  if (!time) return [issue('unknown-time', [...path, 'time'])];
  return [
    ...(group === undefined ? [] : [issue('headline-of-group', [...path, 'finding'])]),
    ...(optionsIn(measure).length === 0 ? [issue('headline-without-option', path)] : []),
    ...checkCertainty(headline, finding, time, findings, path),
    ...(measure.kind === 'frequency' ? checkShownTime(measure, headline.time, path) : []),
    ...(measure.kind === 'qualitative' && hasDigits(measure)
      ? [issue('number-in-words', path, '', 'warning')]
      : []),
  ];
}

function studyOf(finding: Finding, studies: readonly Study[]): Study | undefined {
  return studies.find(({ id }) => id === finding.study);
}

function ratingOf(finding: Finding, studies: readonly Study[]): Certainty | undefined {
  return finding.certainty ?? studyOf(finding, studies)?.certainty;
}

function isRated(certainty: Certainty | undefined): boolean {
  return certainty !== undefined && certainty.level !== 'not-rated';
}

/** The rating of a review is not taken for that of a trial. */
function checkCertainty(
  { certaintyFrom }: Headline,
  finding: Finding,
  time: TimedMeasure['times'][number],
  { byId, studies }: RowFindings,
  path: Path,
): readonly DefinitionIssue[] {
  const place = [...path, 'certaintyFrom'];
  if (certaintyFrom === undefined || certaintyFrom === finding.id) {
    const study = studyOf(finding, studies);
    const certainty = time.certainty ?? ratingOf(finding, studies);
    const source = time.source ?? finding.source ?? study?.source;
    // Another source may tell what a review says of itself.
    const isReview = study?.design === 'review' || study?.design === 'network';
    const isOfOther = !isReview && certainty?.source !== undefined && certainty.source !== source;
    return isOfOther && isRated(certainty) ? [issue('certainty-from-elsewhere', path)] : [];
  }
  const from = byId.get(certaintyFrom);
  if (!from) return [issue('headline-outside-row', place)];
  return isRated(ratingOf(from, studies)) ? [] : [issue('certainty-not-rated', place)];
}

type Frequency = Extract<TimedMeasure, { readonly kind: 'frequency' }>;
type FrequencyTime = Frequency['times'][number];

/** What a reader would want to know of the time that is shown first. */
function checkShownTime(
  measure: Frequency,
  id: string | undefined,
  path: Path,
): readonly DefinitionIssue[] {
  const shown = timeOf(measure, id)!;
  const clear = measure.times.filter((time) => time !== shown && !hasCrossed(time));
  // The last time of all may stand first for being the last, and one before most have changed over for that.
  const isLast = measure.times.at(-1) === shown;
  const isLargest = clear.length > 0 && clear.every((time) => spreadOf(time) < spreadOf(shown));
  return [
    ...(hasCrossed(shown) && clear.length > 0
      ? [issue('headline-crossover', path, '', 'warning')]
      : []),
    ...(isLargest && !isLast ? [issue('largest-difference-shown', path, '', 'warning')] : []),
  ];
}

function hasCrossed({ arms }: FrequencyTime): boolean {
  return arms.some(({ crossover = [] }) =>
    crossover.some(({ count, total }) => count / total > muchCrossover),
  );
}

/** How far the arms are apart, in percentage points. */
function spreadOf({ arms }: FrequencyTime): number {
  const shares = arms.flatMap((arm) => percentOf(arm.count, arm) ?? []);
  return Math.max(...shares) - Math.min(...shares);
}

function hasDigits({ times }: Extract<TimedMeasure, { readonly kind: 'qualitative' }>): boolean {
  return times.some(({ arms }) => arms.some(({ text }) => /\p{Nd}/u.test(text)));
}

/** Each kind is of an outcome of the row, and stands once. */
function checkParts(
  { parts = [] }: OverviewRow,
  outcomes: readonly Outcome[],
  path: Path,
): readonly DefinitionIssue[] {
  return parts.flatMap((part, index) => {
    const place = [...path, 'parts', index];
    const outcome = outcomes.find(({ id }) => id === part.outcome);
    if (!outcome) return [issue('headline-outside-row', [...place, 'outcome'])];
    const measure = outcome.findings.find(({ id }) => id === part.finding)?.measure;
    if (!measure) return [issue('unknown-finding', [...place, 'finding'])];
    if (!('times' in measure)) return [issue('headline-nothing-found', [...place, 'finding'])];
    if (!timeOf(measure, part.time)) return [issue('unknown-time', [...place, 'time'])];
    const isTold = parts
      .slice(0, index)
      .some(({ finding, time }) => finding === part.finding && time === part.time);
    return isTold ? [issue('headline-twice', place)] : [];
  });
}

/** What is said of the other options is said of them, and in words where something is known. */
function checkRest(
  { also = [] }: OverviewRow,
  byId: RowFindings['byId'],
  path: Path,
): readonly DefinitionIssue[] {
  return also.flatMap(({ options, reason, text, finding }, index) => {
    const place = [...path, 'also', index];
    if (finding === undefined)
      return reason === 'known-otherwise' && text === undefined
        ? [issue('rest-without-words', place)]
        : [];
    const found = byId.get(finding);
    if (!found) return [issue('headline-outside-row', [...place, 'finding'])];
    const about = optionsIn(found.measure);
    return options.every((option) => about.includes(option))
      ? []
      : [issue('finding-of-others', [...place, 'finding'])];
  });
}

/** The same comparison at the same time stands once. */
function checkTwice(
  { headlines }: OverviewRow,
  byId: RowFindings['byId'],
  path: Path,
): readonly DefinitionIssue[] {
  const seen = new Set<string>();
  return headlines.flatMap(({ finding, time }, index) => {
    const measure = byId.get(finding)?.measure;
    const shown = measure && 'times' in measure ? timeOf(measure, time) : undefined;
    if (!shown) return [];
    const { period } = shown;
    const options = [...new Set(optionsIn(measure!))].sort();
    // One option alone is no comparison: two studies of it say different things.
    // Not as JSON, which old frameworks change for every list.
    const key = [
      ...options,
      period?.from,
      period?.to,
      period?.unit,
      options.length > 1 ? '' : finding,
    ].join('\n');
    if (seen.has(key)) return [issue('headline-twice', [...path, 'headlines', index])];
    seen.add(key);
    return [];
  });
}

/** Every option stands in a headline, in a kind or in `also`, and in `also` once and not besides. */
function checkOptions(
  { headlines, also = [], parts = [] }: OverviewRow,
  byId: RowFindings['byId'],
  options: ProcedureDefinition['options'],
  path: Path,
): readonly DefinitionIssue[] {
  const shown = new Set(
    [...headlines, ...parts].flatMap(({ finding }) => {
      const found = byId.get(finding);
      return found ? optionsIn(found.measure) : [];
    }),
  );
  const rest = also.flatMap((one) => one.options);
  return [
    ...options.flatMap(({ id }, index) =>
      shown.has(id) || rest.includes(id) ? [] : [issue('option-in-no-place', path, index + 1)],
    ),
    ...also.flatMap((one, index) =>
      one.options.some((id) => shown.has(id) || rest.filter((other) => other === id).length > 1)
        ? [issue('option-in-two-places', [...path, 'also', index, 'options'])]
        : [],
    ),
  ];
}
