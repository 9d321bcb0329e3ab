/** A report on a definition that a committee can read and sign: computed from its content, and certified by nobody. */
import { checkDefinition } from '../../checks/check-definition.js';
import type { CheckFinding } from '../../checks/finding.js';
import { readFrameworks } from '../../checks/frameworks.js';
import { readIpdas, type ItemState } from '../../checks/ipdas.js';
import type { ProcedureDefinition } from '../../definition/definition.js';
import { sealTold } from '../seal.js';
import { changesSince } from './changes.js';
import { heading, list, said, table, type Piece, type Report } from './document.js';
import {
  balance,
  everyNumber,
  evidenceMirror,
  readingLevels,
  whatStandsFirst,
} from './sections.js';

/** What a report is made with. */
export interface ReportOptions {
  readonly today: Date;
  /** The definition that this one was translated from. */
  readonly original?: unknown;
  /** An earlier version of this one. */
  readonly since?: ProcedureDefinition;
}

/** How each state is said. */
const states: Readonly<Record<ItemState, string>> = {
  computed: 'computed: the content shows it',
  'not-met': 'not met: the content does not show it',
  'needs-a-person': 'a person has to judge it',
  attested: 'confirmed by people, with a proof',
  'not-claimed': 'not claimed',
  'does-not-apply': 'does not apply',
};

/** Makes the report of a definition. */
export function reportOf(
  definition: ProcedureDefinition,
  { today, original, since }: ReportOptions,
): Report {
  const { findings } = checkDefinition(definition, {
    today,
    ...(original !== undefined && { original }),
  });
  return {
    title: definition.title,
    language: definition.language,
    pieces: [
      ...whatItIs(definition, today),
      ...whatStandsFirst(definition),
      ...readouts(definition),
      ...checksOf(findings),
      ...balance(definition),
      ...evidenceMirror(definition),
      ...everyNumber(definition),
      ...readingLevels(definition),
      ...people(definition, today),
      ...(since ? changed(since, definition) : []),
      ...signatures(),
    ],
  };
}

function whatItIs(definition: ProcedureDefinition, today: Date): readonly Piece[] {
  const { id, version, language, jurisdictions, translation } = definition;
  return [
    said(
      `A report on the definition ${id}, version ${version}, in ${language}, for ${jurisdictions.join(', ')}, made on ${dayOf(today)}. It was computed from the content; nobody is certified by it, and it replaces no review.`,
    ),
    said(`The text ${sealTold(definition).message}`),
    ...(translation
      ? [
          said(
            `A translation from ${translation.from}, version ${translation.version}, by ${translation.by}: ${
              translation.checked === 'by-a-person'
                ? `checked by ${translation.checkedBy ?? 'a person'}, ${translation.checkedOn ?? 'no date'}`
                : 'checked by nobody'
            }.`,
          ),
        ]
      : []),
  ];
}

function readouts(definition: ProcedureDefinition): readonly Piece[] {
  const { items, computed, confirmed, notClaimed } = readIpdas(definition);
  return [
    heading('How it stands against frameworks'),
    said(
      `IPDASi 4.0: computed ${computed}, confirmed by people ${confirmed}, not claimed ${notClaimed}. This is a self-assessment.`,
    ),
    table(
      'IPDASi 4.0, all 44 items',
      ['Item', 'Asks for', 'State', 'Decided at'],
      items.map(({ id, asks, state, pointer }) => [id, asks, states[state], pointer]),
    ),
    ...readFrameworks(definition).flatMap(({ name, items: ofFramework, note }) => [
      table(
        name,
        ['Asks for', 'State', 'Decided at'],
        ofFramework.map(({ asks, state, pointer }) => [asks, states[state], pointer]),
      ),
      ...(note === undefined ? [] : [said(note)]),
    ]),
  ];
}

function checksOf(findings: readonly CheckFinding[]): readonly Piece[] {
  const count = (severity: CheckFinding['severity']): number =>
    findings.filter((one) => one.severity === severity).length;
  return [
    heading('What the checks say'),
    said(`Errors ${count('error')}, warnings ${count('warning')}, notes ${count('note')}.`),
    table(
      'Findings of the checks',
      ['Severity', 'Place', 'What', 'Why it matters', 'How to mend it'],
      findings.map(({ severity, pointer, message, why, mend }) => [
        severity,
        pointer === '' ? 'the whole file' : pointer,
        message,
        why,
        mend,
      ]),
    ),
  ];
}

function people({ about }: ProcedureDefinition, today: Date): readonly Piece[] {
  const isOver = about.reviewBy < dayOf(today);
  return [
    heading('Who stands behind it, and until when'),
    list([
      `Published ${about.published}; last reviewed ${about.reviewed ?? 'never'}; to be reviewed again by ${about.reviewBy}${isOver ? ', which is over: readers see a notice' : ''}.`,
      `Paid by: ${about.funding.from.join(', ') || 'nobody'}. ${about.funding.note ?? ''}`,
      about.updatePolicy,
    ]),
    table(
      'Authors and reviewers',
      ['Name', 'Role', 'Training', 'Interests', 'Date'],
      [
        ...about.authors.map((one) => [one.name, one.role, one.credential, one.interests, '']),
        ...about.reviewers.map((one) => [
          one.name,
          `${one.role} (${one.view})`,
          one.credential,
          one.interests,
          one.date,
        ]),
      ],
    ),
  ];
}

function changed(since: ProcedureDefinition, definition: ProcedureDefinition): readonly Piece[] {
  return [
    heading(`What changed since version ${since.version}`),
    table(
      'Changes',
      ['Place', 'Before', 'Now'],
      changesSince(since, definition).map(({ place, before, after }) => [place, before, after]),
    ),
  ];
}

function signatures(): readonly Piece[] {
  return [
    heading('Read and agreed'),
    table(
      'To be filled in by hand',
      ['Name', 'For', 'Date', 'Signature'],
      ['Clinician', 'Patient or carer', 'Editor', 'Translator'].map((who) => ['', who, '', '']),
    ),
  ];
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
