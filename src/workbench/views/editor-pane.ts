/** Where the text is: opened, begun, written, or filled in as numbers, and saved. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ProcedureDefinition } from '../../definition/definition.js';
import type { Part } from './parts.js';

export interface EditorPane {
  readonly text: string;
  readonly definition: ProcedureDefinition | undefined;
  /** In which way it is written. */
  readonly part: Part;
  readonly isSaved: boolean;
  /** The file of the command; without one, a text is saved as a file of its own. */
  readonly file: string | undefined;
  /** The original, for a translation; and what it was when it was translated. */
  readonly original: NamedText | undefined;
  readonly since: NamedText | undefined;
  readonly show: (part: Part) => void;
  readonly begin: () => void;
  readonly open: (file: File) => Promise<void>;
  /** Reads the file of the command again. */
  readonly readAgain: () => Promise<void>;
  readonly openOriginal: (file: File) => Promise<void>;
  readonly closeOriginal: () => void;
  readonly openSince: (file: File) => Promise<void>;
  /** Takes a text that a form has changed. */
  readonly edit: (text: string) => void;
  readonly save: () => Promise<void>;
  readonly saveAsFile: () => void;
  /** Seals the text as it was read and agreed to. */
  readonly seal: () => void;
}

/** A file that was opened. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export function editorPane(pane: EditorPane): TemplateResult {
  const { part, isSaved, file, text, definition, original } = pane;
  const way = part === 'numbers' || (part === 'translation' && original) ? part : 'write';
  return html`<section
    aria-labelledby="editor-title"
    @dragover=${(event: DragEvent) => {
      event.preventDefault();
    }}
    @drop=${{
      // Before the editor, which would put the text of the file where the pointer is.
      capture: true,
      handleEvent: (event: DragEvent) => {
        const [dropped] = event.dataTransfer?.files ?? [];
        if (!dropped) return;
        event.preventDefault();
        event.stopPropagation();
        if (pane.file === undefined) void pane.open(dropped);
      },
    }}
  >
    <h2 id="editor-title">${file ?? 'The definition'}</h2>
    <div class="actions">
      ${file === undefined ? fileInput('Open a file', pane.open) : nothing}
      ${
        file === undefined
          ? html`<button type="button" @click=${pane.begin}>Begin a new one</button>`
          : nothing
      }
      <button type="button" class="save" @click=${pane.save}>
        ${file === undefined ? 'Save as a file' : `Save ${file}`}
      </button>
      ${
        file === undefined
          ? nothing
          : html`<button type="button" @click=${pane.saveAsFile}>Save as a file</button>
              <button type="button" @click=${pane.readAgain}>Read ${file} again</button>`
      }
      <span>${isSaved ? '' : 'Not saved yet'}</span>
      <button type="button" @click=${pane.seal}>Seal what was agreed</button>
    </div>
    <div class="actions">
      ${fileInput('Original, for a translation', pane.openOriginal)} ${original?.name ?? nothing}
      ${
        original
          ? html`${fileInput('The original as it was when it was translated', pane.openSince)}
              ${pane.since?.name ?? nothing}
              <button type="button" @click=${pane.closeOriginal}>Close the original</button>`
          : nothing
      }
    </div>
    <div class="actions how" role="group" aria-label="How to write">
      ${(
        [
          ['write', 'As text'],
          ['numbers', 'Numbers as a form'],
          ...(original ? [['translation', 'Beside the original'] as const] : []),
        ] as const
      ).map(
        ([value, words]) =>
          html`<button
            type="button"
            aria-pressed=${value === way ? 'true' : 'false'}
            @click=${() => {
              pane.show(value);
            }}
          >
            ${words}
          </button>`,
      )}
    </div>
    <div id="editor" ?hidden=${way !== 'write'}></div>
    ${
      way === 'numbers'
        ? html`<author-numbers
            .text=${text}
            .definition=${definition}
            @author-numbers-edit=${(event: CustomEvent<string>) => {
              pane.edit(event.detail);
            }}
          ></author-numbers>`
        : nothing
    }
    ${
      way === 'translation' && original
        ? html`<author-translation
            .text=${text}
            .definition=${definition}
            .original=${original.text}
            .since=${pane.since?.text}
            @author-translation-edit=${(event: CustomEvent<string>) => {
              pane.edit(event.detail);
            }}
          ></author-translation>`
        : nothing
    }
  </section>`;
}

function fileInput(words: string, open: (file: File) => Promise<void>): TemplateResult {
  return html`<label>
    ${words}
    <input
      type="file"
      accept=".json,application/json"
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const [file] = input.files ?? [];
        // A browser tells of no change when the same file is chosen again.
        input.value = '';
        if (file) void open(file);
      }}
    />
  </label>`;
}
