/**
 * The page that a reader takes along: all that it says, in order. The element draws it, and the text to copy, the file
 * and the note for a clinician are written from it, so that they cannot differ.
 */
import type { About, Source } from '../../definition/definition.js';
import { ownFirst } from '../../guidance/merge.js';
import type { SafetyGuidance } from '../../guidance/types.js';
import { localizerOf } from '../../localization/localizer.js';
import { str } from '../../localization/str.js';
import { signsTitle } from '../../outline/titles.js';
import { sentence, type Words } from '../../outline/words.js';
import { chosenPair } from '../../worksheet/pair.js';
import { comparisonOf, type Comparison } from './compared.js';
import { definitionHash } from './definition-hash.js';
import { moreSections, type Said } from './more-sections.js';
import { firstSections, headOf, type SummaryHead, type SummarySection } from './sections.js';
import type { Line } from './writing.js';

/** What a summary is made from. */
export interface SummaryRequest extends Said {
  /** When to get help, and its language, which can be another one than that of the rest. */
  readonly safety: SafetyGuidance;
  readonly safetyLanguage: string;
  /** The day it is made, YYYY-MM-DD. */
  readonly day: string;
}

/** The page. */
export interface Summary extends SummaryHead {
  /** What the reader said. */
  readonly sections: readonly SummarySection[];
  readonly compared: ComparedSection;
  readonly signs: { readonly title: string; readonly lines: readonly Line[] };
  /** What the page is and what it is not, its version, and what must be known of the information. */
  readonly about: readonly string[];
  /** What the numbers in the comparison are from, in the order in which it names them. */
  readonly sources: { readonly title: string; readonly entries: readonly string[] };
}

/** The two options that the reader compared. */
export interface ComparedSection {
  readonly title: string;
  /** What will stand here, while the reader has compared none. */
  readonly hint: string;
  readonly comparison: Comparison | undefined;
  /** What is true of all that no study compared. */
  readonly apart: string;
  /** The number of a source, by its id. */
  readonly numberOf: ReadonlyMap<string, number>;
}

export function summaryOf(request: SummaryRequest): Summary {
  const { definition, localizer } = request;
  const { msg } = localizer;
  const compared = comparedSection(request);
  const cited = [...compared.numberOf.keys()];
  return {
    ...headOf(request),
    sections: [...firstSections(request), ...moreSections(request)],
    compared,
    signs: { title: signsTitle(localizer), lines: signLines(request) },
    about: aboutLines(request),
    sources: {
      title: msg('Sources'),
      entries: cited.flatMap((id) =>
        definition.sources.filter((one) => one.id === id).map(citationOf),
      ),
    },
  };
}

function comparedSection({ definition, worksheet, localizer }: Said): ComparedSection {
  const { msg } = localizer;
  const pair = chosenPair(worksheet, definition);
  const comparison = pair && comparisonOf(worksheet, pair, { definition, speaker: { localizer } });
  const rows = comparison ? [...comparison.together, ...comparison.apart] : [];
  const cited = new Set(rows.flatMap(({ sources }) => sources));
  const apart = [
    msg('No study compared these two for what comes next. The people differ, so do not compare.'),
    ...(comparison?.lacksHarms ? [msg('No number does not mean no harm.')] : []),
  ];
  return {
    title: msg('The two options I compared'),
    hint: msg(
      'You have not compared two options yet. Choose two in the comparison, under “Two, side by side”. Their numbers will stand here.',
    ),
    comparison,
    apart: apart.join(' '),
    numberOf: new Map([...cited].map((id, place) => [id, place + 1])),
  };
}

/** What to call for now, and what to ask about soon: the signs of this decision, and the general ones. */
function signLines(request: SummaryRequest): readonly Line[] {
  const { definition, safety, safetyLanguage, localizer } = request;
  const { msg } = localizer;
  const { emergency, callUs, language } = definition;
  const own = shortsOf(emergency.signs);
  const general = ownFirst<{ id?: string; short?: string | undefined }>(
    safety.emergency.signs,
    emergency.signs,
    undefined,
  ).filter(({ whose }) => whose === 'guidance');
  const line = (
    message: string,
    signs: readonly string[],
    speaks: string,
    whose: Words['whose'],
  ) =>
    signs.length === 0
      ? []
      : [sentence(message, { signs: [{ text: localizerOf(speaks).anyOf(signs), whose }] })];
  return [
    ...line(msg('Call now: {signs}'), own, language, 'definition'),
    ...line(msg('Call now: {signs}'), shortsOf(general), safetyLanguage, 'guidance'),
    ...line(
      msg('Ask your doctor how soon: {signs}'),
      shortsOf(callUs.signs),
      language,
      'definition',
    ),
  ];
}

function shortsOf(signs: readonly { readonly short?: string | undefined }[]): readonly string[] {
  return signs.flatMap(({ short }) => short ?? []);
}

function aboutLines({ definition, localizer, day }: SummaryRequest): readonly string[] {
  const { msg } = localizer;
  const { about, version, translation } = definition;
  return [
    msg('Filled in by the patient. It is not a medical record.'),
    msg('The rest is general information, not advice.'),
    msg(
      str`Version ${version}, published ${localizer.date(about.published)}. Next review by ${localizer.date(about.reviewBy)}.`,
    ),
    msg(str`Mark of the content: ${definitionHash(definition)}.`, {
      desc: 'a short code by which two copies of the information can be told apart',
    }),
    ...(about.reviewBy < day ? [msg('May be out of date')] : []),
    ...(isReviewed(about) ? [] : [msg('No clinician has reviewed this information yet.')]),
    ...(translation?.checked === 'not-checked'
      ? [msg('No person has checked this translation yet.')]
      : []),
  ];
}

function isReviewed({ reviewers }: About): boolean {
  return reviewers.some(({ view }) => view === 'clinician');
}

/** Who wrote it and where it stands; a title where nothing else finds it. */
function citationOf({ authors, title, publication, doi, link }: Source): string {
  const place = publication ?? (doi === undefined ? title : undefined);
  return [
    authors,
    place,
    doi === undefined ? (publication === undefined ? link : undefined) : `doi:${doi}`,
  ]
    .flatMap((part) => part?.replace(/\.$/, '') ?? [])
    .join('. ');
}
