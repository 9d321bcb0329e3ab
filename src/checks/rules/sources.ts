/** Sources: what was read of them, which is cited, and what is defined and never used. */
import { splitAtMarks, termKey } from '../../definition/glossary-marks.js';
import { walk } from '../../definition/walk.js';
import type { Context, Hit, Rule } from '../rule.js';
import { sourcesBeside } from '../text/cited-studies.js';
import { wordsIn } from '../text/passages.js';
import { findingsOf } from './findings.js';

const hasNumbers = new Set(['qualitative', 'searched-not-found']);

const titleOnly: Rule = {
  code: 'source-not-read',
  severity: 'error',
  what: 'A number is said to be read in this source, of which only the title was read.',
  why: 'A number that nobody saw in its source may be wrong, or of other people.',
  source: 'IPDAS certifying item 2: evidence is cited',
  mend: 'Read it, or name the summary in which the number was read: status "read-in-digest" and digest.',
  find: ({ definition, lexicon }) =>
    definition.sources.flatMap(({ id, seen }, index): readonly Hit[] => {
      const isUsed = findingsOf(definition).some(
        ({ finding, study }) =>
          !hasNumbers.has(finding.measure.kind) &&
          (finding.source ?? study?.source) === id &&
          (finding.status ?? study?.status ?? 'read-in-source') !== 'read-in-digest',
      );
      return isUsed && lexicon?.titleOnly.test(seen) ? [{ path: ['sources', index, 'seen'] }] : [];
    }),
};

const sourceAndDigest: Rule = {
  code: 'source-and-digest',
  severity: 'error',
  what: 'This finding is said to be read in its source, and names a digest that it was read in: {}.',
  why: 'Readers hold a number of a summary for one that was read in the study.',
  source: 'definition format: status of a finding',
  mend: 'Set status to "read-in-digest", or remove digest.',
  find: ({ definition }) =>
    findingsOf(definition).flatMap(({ finding: { status, digest }, path }): readonly Hit[] =>
      status === 'read-in-source' && digest !== undefined
        ? [{ path: [...path, 'status'], detail: digest }]
        : [],
    ),
};

const digestAsSource: Rule = {
  code: 'digest-as-source',
  severity: 'warning',
  what: 'A number is said to be read in its source, which is a digest or news: {}.',
  why: 'Summaries make mistakes and leave out for whom a number holds. Readers are told where it was read.',
  source: 'IPDAS certifying item 2',
  mend: 'Name the study as source and the summary as digest, with status "read-in-digest".',
  find: ({ definition }) => {
    const kinds = new Map(definition.sources.map(({ id, kind }) => [id, kind]));
    return findingsOf(definition).flatMap(({ finding, study, path }): readonly Hit[] => {
      const kind = kinds.get(finding.source ?? study?.source ?? '') ?? '';
      const status = finding.status ?? study?.status ?? 'read-in-source';
      const isDigest = kind === 'digest' || kind === 'news';
      return isDigest && status === 'read-in-source' && !hasNumbers.has(finding.measure.kind)
        ? [{ path, detail: kind }]
        : [];
    });
  },
};

const yearUnlikeWords: Rule = {
  code: 'year-unlike-words',
  severity: 'warning',
  what: 'The year is not the one that its publication, or the words about it, give: {}.',
  why: 'A reader cannot find the source, or takes an old one for new.',
  source: 'IPDAS certifying item 2',
  mend: 'Check the year against the source.',
  find: ({ definition }) =>
    definition.sources.flatMap(({ id, publication = '', year }, index): readonly Hit[] => {
      if (year === undefined) return [];
      const printed = (publication.match(/(?<![\w:;])(?:19|20)\d\d(?!\d)/g) ?? []).map(Number);
      const named = definition.studies
        .filter((study) => study.source === id)
        .flatMap((study) => /-((?:19|20)\d\d)$/.exec(study.id)?.[1] ?? [])
        .map(Number);
      const others = printed.length > 0 ? printed : named;
      return others.length > 0 && !others.includes(year)
        ? [{ path: ['sources', index, 'year'], detail: `${year}, ${others.join(', ')}` }]
        : [];
    }),
};

const sameSource: Rule = {
  code: 'same-source-twice',
  severity: 'warning',
  what: 'This source is listed twice: {}.',
  why: 'It looks like twice as much evidence.',
  source: 'IPDAS certifying item 2',
  mend: 'Keep one, and cite it by its id.',
  find: ({ definition }) => {
    const seen = new Set<string>();
    return definition.sources.flatMap(
      ({ title, publication, doi, pmid }, index): readonly Hit[] => {
        const keys = [doi, pmid, publication && `${termKey(title)} ${publication}`].filter(
          (key) => key !== undefined && key !== '',
        ) as readonly string[];
        const twice = keys.find((key) => seen.has(key));
        for (const key of keys) seen.add(key);
        return twice === undefined ? [] : [{ path: ['sources', index], detail: twice }];
      },
    );
  },
};

/** How often each id and each marked word stands in a field that names it. */
function namesOf({ definition }: Context): ReadonlySet<string> {
  const named = new Set<string>();
  walk(definition, (value, path) => {
    if (typeof value !== 'string') return;
    const last = path.at(-1);
    const field = typeof last === 'number' ? path.at(-2) : last;
    // An id stands where it is given, and in the fields that name it.
    if (field !== 'id') named.add(`${String(field)} ${value}`);
    if (value.includes('[['))
      for (const { term } of splitAtMarks(value))
        if (term !== undefined) named.add(`[[ ${termKey(term)}`);
  });
  return named;
}

const unused: Rule = {
  code: 'never-used',
  severity: 'warning',
  what: 'This is listed and nothing refers to it: {}.',
  why: 'What rests on nothing looks like evidence, and what is not marked is never explained.',
  source: 'IPDAS certifying item 2',
  mend: 'Refer to it where it belongs, or remove it.',
  find: (context) => {
    const { definition } = context;
    const named = namesOf(context);
    const isNamed = (id: string, fields: readonly string[]): boolean =>
      fields.some((field) => named.has(`${field} ${id}`));
    const lost = (
      list: readonly { readonly id: string }[] | undefined,
      field: string,
      fields: readonly string[],
    ): readonly Hit[] =>
      (list ?? []).flatMap(({ id }, index) =>
        isNamed(id, fields) ? [] : [{ path: [field, index], detail: id }],
      );
    const said = context.prose.map(({ pointer, text }) => ({ pointer, text: text.toLowerCase() }));
    const isSaid = (words: readonly string[], index: number): boolean =>
      said.some(
        ({ pointer, text }) =>
          !pointer.startsWith(`/glossary/${index}/`) &&
          words.some((word) => text.includes(word.toLowerCase())),
      );
    return [
      ...lost(definition.sources, 'sources', ['source', 'sources', 'digest']),
      ...lost(definition.studies, 'studies', ['study']),
      ...lost(definition.groups, 'groups', ['group']),
      ...lost(definition.countedThings, 'countedThings', ['counts']),
      ...definition.glossary.flatMap(({ id, term, forms = [] }, index) =>
        [id, term, ...forms].some((word) => named.has(`[[ ${termKey(word)}`)) ||
        isSaid([term, ...forms], index)
          ? []
          : [{ path: ['glossary', index], detail: id }],
      ),
    ];
  },
};

const withoutSource: Rule = {
  code: 'number-without-source',
  severity: 'warning',
  what: 'This text tells a number and names no source: {}.',
  why: 'Readers and reviewers cannot check it.',
  source: 'IPDAS certifying item 2: citations to the evidence',
  mend: 'Add the id of the source to sources beside the text.',
  find: ({ definition, prose, telling }) =>
    prose.flatMap(({ path, text }): readonly Hit[] => {
      if (!telling || !['options', 'condition', 'questionsPeopleAsk'].includes(String(path[0])))
        return [];
      const [share] = telling.sharesIn(text);
      if (!share) return [];
      const sources = sourcesBeside(definition, path) ?? [];
      return sources.length > 0 ? [] : [{ path, detail: share.words }];
    }),
};

const readAfter: Rule = {
  code: 'source-date-impossible',
  severity: 'error',
  what: 'This source was read on a day that has not come, or before the year it appeared: {}.',
  why: 'One of the dates is wrong, and readers judge by them how fresh a guide is.',
  source: 'arithmetic of dates',
  mend: 'Correct the date or the year.',
  find: ({ definition, today }) =>
    definition.sources.flatMap(({ read, year }, index): readonly Hit[] => {
      const isLate = read !== undefined && read > today;
      const isEarly = read !== undefined && year !== undefined && Number(read.slice(0, 4)) < year;
      const isFuture = year !== undefined && year > Number(today.slice(0, 4)) + 1;
      return isLate || isEarly || isFuture
        ? [
            {
              path: ['sources', index],
              detail: [read, year].filter((one) => one !== undefined).join(', '),
            },
          ]
        : [];
    }),
};

const sameTitle: Rule = {
  code: 'same-title-twice',
  severity: 'warning',
  what: 'Another source has the same title: {}.',
  why: 'Readers who look for a paper find another one.',
  source: 'IPDAS item 19: readers can find what was read',
  mend: 'Give each source its own title, or list it once.',
  find: ({ definition: { sources } }) =>
    sources.flatMap((own, index): readonly Hit[] => {
      const first = sources.findIndex((one) => termKey(one.title) === termKey(own.title));
      // Leaflets of many places have the same title, and so may two volumes of one work.
      const isPaper = [own, sources[first]!].every(({ doi, pmid }) => (doi ?? pmid) !== undefined);
      return first < index && isPaper && wordsIn(own.title).length > 5
        ? [{ path: ['sources', index, 'title'], detail: sources[first]!.id }]
        : [];
    }),
};

export const sourceRules: readonly Rule[] = [
  sameTitle,
  titleOnly,
  sourceAndDigest,
  digestAsSource,
  yearUnlikeWords,
  sameSource,
  unused,
  withoutSource,
  readAfter,
];
