/** Who wrote, reviewed and paid, and whether it is still fresh. */
import { termKey } from '../../definition/glossary-marks.js';
import type { Hit, Rule } from '../rule.js';

const overdue: Rule = {
  code: 'review-overdue',
  severity: 'error',
  what: 'The day for the next review is past: {}.',
  why: 'Evidence changes. Readers see a notice that this guide may be out of date.',
  source: 'IPDAS certifying item 4: update policy',
  mend: 'Have it reviewed, then set reviewed and reviewBy.',
  find: ({ definition: { about }, today }) =>
    about.reviewBy < today ? [{ path: ['about', 'reviewBy'], detail: about.reviewBy }] : [],
};

const dueSoon: Rule = {
  code: 'review-due-soon',
  severity: 'note',
  what: 'The next review is due in less than 90 days: {}.',
  why: 'A review takes time.',
  source: 'IPDAS certifying item 4',
  mend: 'Plan it now.',
  find: ({ definition: { about }, today }) =>
    about.reviewBy >= today && daysBetween(today, about.reviewBy) < 90
      ? [{ path: ['about', 'reviewBy'], detail: about.reviewBy }]
      : [],
};

const tooFar: Rule = {
  code: 'review-too-far',
  severity: 'warning',
  what: 'The next review is more than five years after publication or the last review: {}.',
  why: 'Certifiers ask for a review at least every five years.',
  source: 'WAC 182-60-040: a certificate lasts five years',
  mend: 'Choose an earlier day.',
  find: ({ definition: { about } }) =>
    daysBetween(about.reviewed ?? about.published, about.reviewBy) > 5 * 366
      ? [{ path: ['about', 'reviewBy'], detail: about.reviewBy }]
      : [],
};

const impossibleDay: Rule = {
  code: 'date-impossible',
  severity: 'error',
  what: 'This happened on a day that has not come, or before what it comes after: {}.',
  why: 'Readers judge by dates how fresh a guide is.',
  source: 'IPDAS certifying item 3: date of publication',
  mend: 'Correct the date.',
  find: ({ definition: { about, translation }, today }) => {
    const { published, reviewed, reviewers, development = [] } = about;
    const late = (date: string | undefined, path: Hit['path']): readonly Hit[] =>
      date !== undefined && date > today ? [{ path, detail: date }] : [];
    return [
      ...late(published, ['about', 'published']),
      ...late(reviewed, ['about', 'reviewed']),
      ...reviewers.flatMap(({ date }, index) => late(date, ['about', 'reviewers', index, 'date'])),
      ...development.flatMap(({ date }, index) =>
        late(date, ['about', 'development', index, 'date']),
      ),
      ...late(translation?.checkedOn, ['translation', 'checkedOn']),
      ...(reviewed !== undefined && reviewed < published
        ? [{ path: ['about', 'reviewed'], detail: reviewed }]
        : []),
      ...(reviewed !== undefined && about.reviewBy <= reviewed
        ? [{ path: ['about', 'reviewBy'], detail: about.reviewBy }]
        : []),
    ];
  },
};

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

const reviewerIsAuthor: Rule = {
  code: 'reviewer-is-author',
  severity: 'error',
  what: 'This reviewer is one of the authors: {}.',
  why: 'A review is by somebody who did not write it.',
  source: 'IPDAS items 14 and 15: reviewed by people who are not on the team',
  mend: 'Name another reviewer, or take the name out.',
  find: ({ definition: { about } }) => {
    const authors = new Set(about.authors.map(({ name }) => nameKey(name)));
    return about.reviewers.flatMap(({ name }, index): readonly Hit[] =>
      authors.has(nameKey(name))
        ? [{ path: ['about', 'reviewers', index, 'name'], detail: name }]
        : [],
    );
  },
};

/** A name without titles, points and case. */
function nameKey(name: string): string {
  return termKey(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\b(?:dr|prof|mr|mrs|ms|md|phd|dra|sr|sra)\b\.?/g, '')
    .split(/[^\p{L}\d]+/u)
    .filter((part) => part !== '')
    .sort()
    .join(' ');
}

const whoPaid: Rule = {
  code: 'funder-not-named',
  severity: 'error',
  what: 'The words say that somebody paid, and nobody is named in from.',
  why: 'Readers have a right to know who paid for what they read.',
  source: 'IPDAS certifying item 6: funding source',
  mend: 'Name those who paid, or say that nobody did.',
  find: ({ definition: { about }, lexicon }) => {
    const { from, note = '' } = about.funding;
    const isPaid = lexicon?.paid.test(note) && !lexicon.nobody.test(note);
    return (isPaid && from.length === 0) ||
      (from.length > 0 && lexicon?.nobody.test(note) && lexicon.paid.test(note) && note.length < 60)
      ? [{ path: ['about', 'funding'] }]
      : [];
  },
};

const attestedWithoutProof: Rule = {
  code: 'attested-without-proof',
  severity: 'warning',
  what: 'This is said to have been done, and nothing shows it: {}.',
  why: 'Readers and committees cannot look at what was found.',
  source: 'IPDAS items 12 to 17, 22 and 23: attested with a date and a proof',
  mend: 'Add the link to the report or paper, or take it out.',
  find: ({ definition: { about } }) =>
    (about.development ?? []).flatMap(({ item, link }, index): readonly Hit[] =>
      link === undefined ? [{ path: ['about', 'development', index], detail: item }] : [],
    ),
};

const checkedByNobody: Rule = {
  code: 'checked-by-nobody',
  severity: 'error',
  what: 'The translation is said to be checked, and not by whom or when.',
  why: 'Readers of the translation trust it as if it were the original.',
  source: '45 CFR 92.201(c)(3): machine translation is reviewed by a qualified person',
  mend: 'Fill in checkedBy and checkedOn, or say "not-checked".',
  find: ({ definition: { translation, language } }) => {
    if (!translation) return [];
    const { checked, checkedBy, checkedOn, by } = translation;
    const isUnknown =
      checked === 'by-a-person' && (checkedBy === undefined || checkedOn === undefined);
    const isSame = checkedBy !== undefined && nameKey(checkedBy) === nameKey(by);
    return [
      ...(isUnknown || isSame ? [{ path: ['translation', 'checked'] }] : []),
      ...(translation.from === language ? [{ path: ['translation', 'from'] }] : []),
    ];
  },
};

const notChecked: Rule = {
  code: 'translation-not-checked',
  severity: 'note',
  what: 'Nobody who knows both languages has checked this translation.',
  why: 'Readers see a notice that says so.',
  source: '45 CFR 92.201(c)(3)',
  mend: 'Have it checked, then fill in checked, checkedBy and checkedOn.',
  find: ({ definition: { translation } }) =>
    translation?.checked === 'not-checked' ? [{ path: ['translation', 'checked'] }] : [],
};

const noClinician: Rule = {
  code: 'no-clinician-reviewed',
  severity: 'note',
  what: 'No clinician has reviewed this.',
  why: 'Readers see a notice that says so.',
  source: 'IPDAS item 15',
  mend: 'Have it reviewed by somebody who treats this condition and did not write it.',
  find: ({ definition: { about } }) =>
    about.reviewers.some(({ view }) => view === 'clinician')
      ? []
      : [{ path: ['about', 'reviewers'] }],
};

const noInterests: Rule = {
  code: 'interests-not-told',
  severity: 'warning',
  what: 'These words do not tell whether there are interests that could sway them.',
  why: 'Readers have a right to know who gains from a choice.',
  source: 'IPDAS item 20: credentials and interests of authors',
  mend: 'Say which, or that there are none.',
  find: ({ definition: { about } }) =>
    (['authors', 'reviewers'] as const).flatMap((list) =>
      about[list].flatMap(({ interests, credential }, index): readonly Hit[] => {
        const isEmpty = (text: string): boolean =>
          /^(?:[-–—.?]+|n\/?a|tbd|tba|unknown|\?)$/i.test(text.trim());
        return isEmpty(interests) || isEmpty(credential) ? [{ path: ['about', list, index] }] : [];
      }),
    ),
};

export const peopleAndDateRules: readonly Rule[] = [
  overdue,
  dueSoon,
  tooFar,
  impossibleDay,
  reviewerIsAuthor,
  whoPaid,
  attestedWithoutProof,
  checkedByNobody,
  notChecked,
  noClinician,
  noInterests,
];
