/** Links, as far as they can be judged without following them. */
import { walk } from '../../definition/walk.js';
import type { Hit, Rule } from '../rule.js';

const badLink: Rule = {
  code: 'link-leads-nowhere',
  severity: 'warning',
  what: 'This link is not one that a reader can rely on: {}.',
  why: 'A source that cannot be found cannot be checked.',
  source: 'IPDAS certifying item 2: citations to the evidence',
  mend: 'Give the address of the page itself, with https:.',
  find: ({ definition }) => {
    const hits: Hit[] = [];
    walk(definition, (value, path) => {
      if (path.at(-1) !== 'link' || typeof value !== 'string') return;
      const trouble = troubleOf(value);
      if (trouble !== undefined) hits.push({ path: [...path], detail: trouble });
    });
    return hits;
  },
};

function troubleOf(address: string): string | undefined {
  const { protocol, hostname, pathname, search } = new URL(address);
  if (protocol === 'mailto:' || protocol === 'tel:') return undefined;
  if (protocol === 'http:') return 'http: without encryption';
  if (!hostname.includes('.')) return `${hostname}: cut off`;
  if (
    /(?:^|\.)(?:example\.(?:com|org|net)|localhost|test|invalid|local)$|^(?:127|10|192\.168)\./.test(
      hostname,
    )
  )
    return hostname;
  if (/^(?:bit\.ly|tinyurl\.com|goo\.gl|t\.co|ow\.ly)$/.test(hostname))
    return `${hostname} hides where it leads`;
  const isSearch =
    /^(?:www\.)?(?:google|bing|duckduckgo)\.[a-z.]+$/.test(hostname) &&
    /search|\?q=/.test(`${pathname}${search}`);
  if (isSearch) return 'a page of search results';
  return /^(?:chat\.openai\.com|chatgpt\.com|claude\.ai|gemini\.google\.com)$/.test(hostname)
    ? 'an answer of a machine is no source'
    : undefined;
}

const doiUnlikeLink: Rule = {
  code: 'doi-unlike-link',
  severity: 'error',
  what: 'The DOI and the link lead to two different works: {}.',
  why: 'Nobody can tell which of them the numbers are from.',
  source: 'IPDAS certifying item 2',
  mend: 'Keep the right one.',
  find: ({ definition: { sources } }) =>
    sources.flatMap(({ doi, link, pmid }, index): readonly Hit[] => {
      const inLink = /doi\.org\/(10\.[^?#]+)/.exec(link ?? '')?.[1];
      const idInLink = /pubmed(?:\.ncbi\.nlm\.nih\.gov)?\/(\d{5,9})/.exec(link ?? '')?.[1];
      const isOther =
        (doi !== undefined &&
          inLink !== undefined &&
          decodeURIComponent(inLink).toLowerCase().replace(/\/$/, '') !== doi.toLowerCase()) ||
        (pmid !== undefined && idInLink !== undefined && idInLink !== pmid);
      return isOther ? [{ path: ['sources', index, 'link'], detail: inLink ?? idInLink! }] : [];
    }),
};

const noWayToIt: Rule = {
  code: 'source-without-address',
  severity: 'note',
  what: 'This source has neither a link, a DOI, nor a PubMed number.',
  why: 'Readers and reviewers cannot find it.',
  source: 'IPDAS certifying item 2',
  mend: 'Add one of them.',
  find: ({ definition: { sources } }) =>
    sources.flatMap(({ doi, link, pmid }, index): readonly Hit[] =>
      doi === undefined && link === undefined && pmid === undefined
        ? [{ path: ['sources', index] }]
        : [],
    ),
};

export const linkRules: readonly Rule[] = [badLink, doiUnlikeLink, noWayToIt];
