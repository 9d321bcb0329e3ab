/** The footer "About this information": it stands last, and so comes after the first screen. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { About, Source } from '../../../definition/definition.js';
import { fill } from '../../../localization/gaps.js';
import { str } from '../../../localization/str.js';
import { aboutTitle } from '../../../outline/titles.js';
import { heading } from '../text/heading.js';
import { link } from '../text/links.js';
import type { Content } from '../text/prose.js';
import type { ReadingData } from '../reading-data.js';
import type { Writers } from '../writers.js';

/** Who made the information, how the evidence was found, and its sources. */
export function footerView(data: Pick<ReadingData, 'definition'>, words: Writers): TemplateResult {
  const { definition } = data;
  const { localizer, prose, headingLevel } = words;
  const { msg } = localizer;
  const { about } = definition;
  // No footer, and no header above: a page has one of each, and these are only parts of it.
  return html`<section class="about" part="about">
    ${heading(headingLevel, 1, aboutTitle(localizer), { id: 'about' })}
    <p>${msg('This is general information. It is not advice about your own health. Your care team can tell you what it means for you.')}</p>
    ${prose.paragraphs(definition.disclaimer)}
    <p class="fine">${msg(str`Version ${definition.version}, published ${localizer.date(about.published)}. Next review by ${localizer.date(about.reviewBy)}.`)}</p>
    <details>
      <summary>${msg('Who made this, and who paid')}</summary>
      ${makersView(data, words)}
    </details>
    <details>
      <summary>${msg('How the evidence was found')}</summary>
      ${prose.paragraph(about.evidence.summary)} ${prose.paragraphs(about.evidence.more)}
      ${prose.paragraph(about.updatePolicy)} ${prose.paragraphs(about.limits)}
    </details>
    <details>
      <summary>${msg('Sources')}</summary>
      <ol class="sources" dir=${ifDefined(prose.voice.dir)}>
        ${definition.sources.map((source) => html`<li id="source-${source.id}" tabindex="-1">${sourceView(source, words)}</li>`)}
      </ol>
    </details>
  </section>`;
}

function makersView(
  { definition }: Pick<ReadingData, 'definition'>,
  { localizer, prose }: Writers,
): TemplateResult {
  const { msg } = localizer;
  const { about, licence, translation } = definition;
  const people = (list: About['authors']): Content =>
    html`<ul>${list.map(
      ({ name, role, credential, interests }) =>
        html`<li>${fill(msg('{name}. {role}. {credential}. Interests: {interests}'), {
          name: prose.line(name),
          role: prose.line(role),
          credential: prose.line(credential),
          interests: prose.inline(interests),
        })}</li>`,
    )}</ul>`;
  const { from, note } = about.funding;
  return html`
    <p class="label">${msg('Written by')}</p>
    ${people(about.authors)}
    <p class="label">${msg('Reviewed by')}</p>
    ${about.reviewers.length > 0 ? people(about.reviewers) : html`<p>${msg('Nobody yet.')}</p>`}
    <p class="label">${msg('Paid for by')}</p>
    <p>${from.length > 0 ? prose.line(prose.list(from)) : msg('Nobody paid for it.')}</p>
    ${note === undefined ? nothing : prose.paragraph(note)}
    ${
      translation
        ? html`<p class="label">${msg('Translation')}</p>
            <p>${msg(str`From ${localizer.nameOf('language', translation.from)}, version ${translation.version}.`)} ${prose.line(translation.by)}</p>`
        : nothing
    }
    ${
      licence
        ? html`<p class="label">${msg('Licence')}</p>
            <p>${link(licence.link, prose.line(licence.name), localizer)} ${licence.attribution === undefined ? nothing : prose.line(licence.attribution)}</p>`
        : nothing
    }
  `;
}

/** One source, as cited. */
export function sourceView(source: Source, { localizer, prose }: Writers): TemplateResult {
  const { msg } = localizer;
  const { authors, title, publication, doi, seen, read } = source;
  const address = source.link ?? (doi === undefined ? undefined : `https://doi.org/${doi}`);
  // Titles are in the language of the source, which the format does not hold, so the letters decide their direction.
  // eslint-disable-next-line house/whole-sentences -- a citation is written in the way of the source's language
  return html`<bdi>${authors === undefined ? nothing : `${endWithStop(authors)} `}${link(address, title, localizer)}</bdi>${publication === undefined ? '.' : html`. <bdi>${endWithStop(publication)}</bdi>`}
    <span class="fine" dir=${ifDefined(prose.voice.dir && localizer.direction)}>${fill(read === undefined ? msg('What was read: {seen}') : msg('What was read: {seen} ({date})'), { seen: prose.line(seen), date: read === undefined ? '' : localizer.date(read) })}</span>`;
}

function endWithStop(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}
