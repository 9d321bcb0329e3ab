/// <reference types="vite/client" />
/** Guides are Markdown files that can be read where the code is; this makes them pages of Storybook. */

/** Turns links between guides into links between pages. A link to a single record becomes its words. */
export function forStorybook(markdown: string): string {
  return markdown
    .replaceAll('](decisions/README.md)', '](?path=/docs/guides-decisions--docs)')
    .replace(/\[([^\]]+)\]\((?:decisions\/)?\d{3}-[\w-]+\.md\)/g, '$1')
    .replace(/\]\(([a-z-]+)\.md\)/g, '](?path=/docs/guides-$1--docs)');
}

const records = import.meta.glob<string>('./decisions/[0-9]*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** All decision records on one page, in order, each a heading lower. */
export const decisions = [
  '# Decisions',
  'Each record says what was decided, why, and what it costs.',
  ...Object.keys(records)
    .sort()
    .map((file) => (records[file] ?? '').replace(/^(#+ )/gm, '#$1')),
].join('\n\n');
