/** Words and places from A to Z, with a field to look for one. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  matching,
  wordsAndPlaces,
  type ExplainedWord,
  type WordGroup,
} from '../../../guidance/words-and-places.js';
import type { Localizer } from '../../../localization/localizer.js';
import { memoizeLast } from '../../shared/memoize-last.js';
import { proseFor } from '../../shared/text/entries-view.js';
import type { Content } from '../../shared/text/prose.js';
import type { SectionActions } from '../procedure-explainer-actions.js';
import type { ExplainerData } from '../procedure-explainer-data.js';
import type { Writers } from '../../shared/writers.js';
import { sectionView } from './section.js';

const wordsOf = memoizeLast(wordsAndPlaces);

/** Closed at first, and drawn once it is open: there are more than a hundred. */
export function wordsAndPlacesView(
  data: Pick<ExplainerData, 'definition' | 'guidance' | 'depth' | 'query' | 'printsAllOptions'>,
  words: Writers,
  actions: SectionActions,
): TemplateResult {
  const { printsAllOptions: isPrinting } = data;
  const { msg } = words.localizer;
  return sectionView(
    'glossary',
    {
      line: msg('People, places, scans, insurance and more, from A to Z'),
      content: listView(data, words, actions),
      isOpen: false,
      // All is open while a page is printed, and this list would take sheets.
      toggled: isPrinting ? undefined : actions.showWords,
    },
    data,
    words,
    actions,
  );
}

function listView(
  data: Pick<ExplainerData, 'definition' | 'guidance' | 'query' | 'printsAllOptions'>,
  words: Writers,
  actions: Pick<SectionActions, 'findWords'>,
): Content {
  const { definition, guidance, query, printsAllOptions } = data;
  const all = wordsOf(definition, guidance);
  if (query === undefined) {
    // On paper no word can be opened where it stands.
    return printsAllOptions
      ? entriesView(
          all.filter(({ whose, group }) => whose === 'definition' && group === 'words'),
          words,
        )
      : nothing;
  }
  const { localizer } = words;
  const found = matching(all, query);
  return html`<div class="words" data-private>
    <p>
      <label class="label" for="find-words">${localizer.msg('Look for a word')}</label>
      <input id="find-words" class="find" type="search" dir="auto" autocomplete="off" spellcheck="false" .value=${live(query)} @input=${(
        event: Event,
      ) => {
        const { value } = event.currentTarget as HTMLInputElement;
        actions.findWords(value, countOf(matching(all, value), localizer));
      }} />
      <span class="hint">${countOf(found, localizer)}</span>
    </p>
    ${entriesView(found, words)}
  </div>`;
}

function countOf({ length }: readonly ExplainedWord[], localizer: Localizer): string {
  return localizer.plural(length, localizer.msg('{n, plural, one {{n} word} other {{n} words}}'), {
    n: localizer.number(length),
  });
}

function entriesView(found: readonly ExplainedWord[], words: Writers): TemplateResult {
  const groups = groupNames(words.localizer);
  return html`<dl class="explained">${found.map((word) => {
    const prose = proseFor(word, words);
    return html`<div>
      <dt>${prose.line(word.name)} <span class="tag">${groups[word.group]}</span></dt>
      <dd>${prose.paragraph(word.meaning)} ${prose.paragraphs(word.more)}</dd>
    </div>`;
  })}</dl>`;
}

function groupNames({ msg }: Localizer): Readonly<Record<WordGroup, string>> {
  return {
    people: msg('Person'),
    places: msg('Place'),
    kinds: msg('Kind of care'),
    'ways-in': msg('Way into the body'),
    'ways-given': msg('Way it is given'),
    scans: msg('Scan'),
    numbing: msg('Numbing or sleep'),
    insurance: msg('Insurance'),
    consent: msg('Saying yes or no'),
    words: msg('Word'),
  };
}
