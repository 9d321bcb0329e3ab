/** A list that the reader fills in their own words. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../localization/localizer.js';
import { namedView } from '../text/named.js';

/** What is on the list, and what the reader can do with it. */
export interface OwnWords {
  /** What the field is called. */
  readonly label: string;
  /** By id, in the order in which they were added. */
  readonly entries: Readonly<Record<string, string>>;
  readonly add: (text: string) => void;
  readonly remove: (id: string) => void;
}

/** The list, and a field to add to it. */
export function ownEntriesView(
  { label, entries, add, remove }: OwnWords,
  localizer: Localizer,
): TemplateResult {
  const { msg } = localizer;
  const own = Object.entries(entries);
  return html`<div class="own-words">
    ${
      own.length > 0
        ? html`<ul class="own">${own.map(
            ([id, text]) => html`<li>
              <span>${text}</span>
              <button type="button" class="button button-quiet" @click=${(event: Event) => {
                // The button goes, and the focus must not go with it.
                const list = (event.currentTarget as HTMLElement).closest('.own-words');
                remove(id);
                list?.querySelector('input')?.focus();
              }}>${namedView(msg('Remove'), text, localizer)}</button>
            </li>`,
          )}</ul>`
        : nothing
    }
    ${addEntryView({ label, add }, localizer)}
  </div>`;
}

/** The field alone, for lists that are shown in another way. */
export function addEntryView(
  { label, add }: Pick<OwnWords, 'label' | 'add'>,
  localizer: Localizer,
): TemplateResult {
  return html`<div class="add">
      <label class="field">
        <span>${label}</span>
        <input type="text" maxlength="300" autocomplete="off" spellcheck="false" @keydown=${(
          event: KeyboardEvent,
        ) => {
          if (event.key === 'Enter' && !event.isComposing)
            addFrom(event.currentTarget as HTMLInputElement, add);
        }} />
      </label>
      <button type="button" class="button" @click=${(event: Event) => {
        const field = (event.currentTarget as HTMLElement).parentElement?.querySelector('input');
        if (field) addFrom(field, add);
      }}>${namedView(localizer.msg('Add'), label, localizer)}</button>
    </div>`;
}

function addFrom(field: HTMLInputElement, add: (text: string) => void): void {
  add(field.value);
  field.value = '';
  field.focus();
}
