/**
 * What the package is, in one page for AI tools and whoever likes it short. Made from the manifest of the elements, the
 * exports of package.json, the first comment of each entry and the guides, so that it cannot tell of what is not there.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes dist/llms.txt. */
export function writeLlms({ root, dist }) {
  const read = (file) => readFileSync(path.join(root, file), 'utf8');
  const about = JSON.parse(read('package.json'));
  const manifest = JSON.parse(readFileSync(path.join(dist, 'custom-elements.json'), 'utf8'));
  const elements = manifest.modules.flatMap(({ declarations }) =>
    declarations.filter(({ tagName }) => tagName),
  );
  const sections = [
    `# ${about.name}\n\n> ${about.description}\n\nVersion ${about.version}, ${about.license}.`,
    `## Elements\n\n${elements.map(elementText).join('\n\n')}`,
    `## What can be imported\n\n${Object.keys(about.exports)
      .map((subpath) => `- \`${about.name}${subpath.slice(1)}\`${commentOf(subpath, root)}`)
      .join('\n')}`,
    `## Scripts for pages without a bundler\n\n${scriptsIn(path.join(dist, 'cdn'))
      .map((name) => `- \`cdn/${name}\``)
      .join('\n')}\n\nThe integrity value of each is in \`cdn/sri.json\`.`,
    `## Guides\n\n${guidesIn(path.join(dist, 'guides')).join('\n')}`,
  ];
  writeFileSync(path.join(dist, 'llms.txt'), `${sections.join('\n\n')}\n`);
}

function elementText({ tagName, description, attributes = [], events = [], slots = [] }) {
  const listed = (title, things) =>
    things.length === 0
      ? ''
      : `\n\n${title}:\n\n${things.map(([name, text]) => `- ${name}: ${inOneLine(text)}`).join('\n')}`;
  return (
    `### \`<${tagName}>\`\n\n${description}` +
    listed(
      'Attributes',
      attributes.map(({ name, description: text }) => [`\`${name}\``, text]),
    ) +
    listed(
      'Events',
      events.map(({ name, description: text }) => [`\`${name}\``, text]),
    ) +
    listed(
      'Slots',
      slots.map(({ name, description: text }) => [
        name ? `\`${name}\`` : 'what stands inside',
        text,
      ]),
    )
  );
}

/** What an entry says of itself; nothing where one pattern stands for many. */
function commentOf(subpath, root) {
  const name = subpath === '.' ? 'index' : subpath.replace(/^\.\/|\.js$/g, '');
  const file = path.join(root, 'src/entries', `${name}.ts`);
  if (!existsSync(file)) return '';
  const [, comment] = /^\/\*\*\s*([^]*?)\s*\*\//.exec(readFileSync(file, 'utf8')) ?? [];
  return comment ? `: ${inOneLine(comment.replace(/^\s*\* ?/gm, ''))}` : '';
}

function scriptsIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.js'))
    .sort();
}

/** The guides in the package, and their sections. */
function guidesIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      const titles = (level) =>
        [...text.matchAll(new RegExp(`^${level} (.+)$`, 'gm'))].map(([, title]) => title);
      return `- [${titles('#')[0]}](guides/${name}): ${titles('##').join('; ')}`;
    });
}

function inOneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}
