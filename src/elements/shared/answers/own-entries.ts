/** A list that the reader fills in their own words. What is added and removed is said too. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../localization/localizer.js';
import { longestText } from '../../../worksheet/answer-groups.js';
import { namedView } from '../text/named.js';
import { fieldNoteView, noteField } from './field-note.js';

/** Says a sentence to screen readers, and the reader's own words after it. */
export type Say = (sentence: string, content?: { readonly words: string }) => void;

/** What is on the list, and what the reader can do with it. */
export interface OwnWords {
  /** What the list is called among those of the element. */
  readonly name: string;
  /** What the field is called. */
  readonly label: string;
  /** By id, in the order in which they were added. */
  readonly entries: Readonly<Record<string, string>>;
  readonly add: (text: string) => void;
  readonly remove: (id: string) => void;
  readonly say: Say;
}

/** The list, and a field to add to it. */
export function ownEntriesView(list: OwnWords, localizer: Localizer): TemplateResult {
  const own = Object.entries(list.entries);
  return html`<div class="own-words">
    ${
      own.length > 0
        ? html`<ul class="own">${own.map(
            ([id, text]) => html`<li>
              <span translate="no" dir="auto">${text}</span>
              ${removeEntryView(id, text, list, localizer, 'button button-quiet')}
            </li>`,
          )}</ul>`
        : nothing
    }
    ${addEntryView(list, localizer)}
  </div>`;
}

/** Takes an entry off its list. */
export function removeEntryView(
  id: string,
  text: string,
  { name, remove, say }: Pick<OwnWords, 'name' | 'remove' | 'say'>,
  localizer: Localizer,
  className: string,
): TemplateResult {
  const { msg } = localizer;
  return html`<button type="button" class=${className} @click=${(event: Event) => {
    // The button goes, and the focus must not go with it.
    const section = (event.currentTarget as HTMLElement).closest('section');
    remove(id);
    section?.querySelector<HTMLElement>(`#own-${name}`)?.focus();
    say(msg('Removed:'), { words: text });
  }}>${namedView(msg('Remove'), html`<span translate="no" dir="auto">${text}</span>`, localizer)}</button>`;
}

/** The field alone, for lists that are shown in another way. */
export function addEntryView(
  { name, label, add, say }: Pick<OwnWords, 'name' | 'label' | 'add' | 'say'>,
  localizer: Localizer,
): TemplateResult {
  const addFrom = (field: HTMLInputElement): void => {
    const words = field.value.trim();
    const problem = problemWith(words, localizer);
    noteField(field, problem);
    if (problem === undefined) {
      add(words);
      field.value = '';
      say(localizer.msg('Added:'), { words });
    } else say(problem);
    field.focus();
  };
  return html`<div class="add">
      <label class="field">
        <span>${label}</span>
        <input type="text" id="own-${name}" translate="no" dir="auto" autocomplete="off" spellcheck="false" aria-describedby="own-${name}-note" @keydown=${(
          event: KeyboardEvent,
        ) => {
          if (event.key === 'Enter' && !isComposing(event))
            addFrom(event.currentTarget as HTMLInputElement);
        }} />
      </label>
      <button type="button" class="button" @click=${(event: Event) => {
        const field = (event.currentTarget as HTMLElement).parentElement?.querySelector('input');
        if (field) addFrom(field);
      }}>${namedView(localizer.msg('Add'), label, localizer)}</button>
      ${fieldNoteView(`own-${name}-note`, undefined)}
    </div>`;
}

/**
 * Whether a key belongs to a keyboard that offers words, as those for Japanese and Chinese do: its Return takes the word.
 * Safari says that the word is taken before it tells of the key, which then has this code only.
 */
function isComposing({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229;
}

/** Why words cannot be added; nothing if they can. */
function problemWith(words: string, localizer: Localizer): string | undefined {
  if (words === '') return localizer.msg('Write something here first.');
  return words.length > longestText
    ? tooLongWords(words.length - longestText, localizer)
    : undefined;
}

/** That a text is longer than what is kept of it. */
export function tooLongWords(over: number, localizer: Localizer): string {
  return localizer.plural(
    over,
    localizer.msg(
      '{n, plural, one {This is {n} letter too long to be kept whole. Please make it shorter.} other {This is {n} letters too long to be kept whole. Please make it shorter.}}',
    ),
    { n: localizer.number(over) },
  );
}
