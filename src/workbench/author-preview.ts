/** The author preview: a definition as text and as readers see it, side by side, with what is to mend. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { query } from 'lit/decorators/query.js';
import { state } from 'lit/decorators/state.js';
import { checkDefinition, type CheckResult } from '../checks/check-definition.js';
import type { CheckFinding } from '../checks/finding.js';
import type { ProcedureDefinition } from '../definition/definition.js';
import { authorPreviewStyles } from './author-preview.styles.js';
import type { Editor } from './editor.js';
import { Manuscript } from './manuscript.js';
import { starter } from './new-text.js';
import { OpenedFiles } from './opened-file.js';
import { pathAt, tagAt, type PreviewTag } from './place.js';
import { editorPane, type EditorPane, type NamedText } from './views/editor-pane.js';
import { partsView, type Part } from './views/parts.js';
import { problemsView } from './views/problems.js';
import { readersPane, type ReadersSettings } from './views/readers-pane.js';
import { readoutsView } from './views/readouts.js';

/** How long to wait after a key before the text is checked, in milliseconds. */
const pause = 300;

/** Checks a text; a page may do it in a worker. */
export type CheckText = (text: string, original: string | undefined) => Promise<CheckResult>;

/** A place to write a definition in and to see at once what readers see, and what is to mend. */
export class AuthorPreview extends LitElement {
  static override styles = authorPreviewStyles;

  /** What lets this page read and write the file of the command that served it. */
  @property() key: string | null = null;

  /** How a text is checked: here, unless a page has a worker for it. */
  static check: CheckText = (text, original) =>
    Promise.resolve(checkDefinition(text, { ...(original !== undefined && { original }) }));

  @state() private text = '';
  /** None before the first check has ended. */
  @state() private findings: readonly CheckFinding[] | undefined;
  /** The last definition without errors. */
  @state() private shown: ProcedureDefinition | undefined;
  @state() private isShownNow = true;
  @state() private isSaved = true;
  @state() private message = '';
  @state() private shownPart: Part = 'write';
  @state() private place: PreviewTag = 'procedure-explainer';
  @state() private original: NamedText | undefined;
  @state() private since: NamedText | undefined;
  @state() private settings: ReadersSettings = {
    tag: 'place',
    isNarrow: false,
    isDark: false,
    isRightToLeft: false,
  };

  @query('#editor') private readonly editorParent!: HTMLElement;

  #editor: Editor | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #checks = 0;
  #manuscript = new Manuscript();
  #files = new OpenedFiles((trouble) => {
    this.#tell(trouble);
  });
  #unfollow: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', this.#warn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.#warn);
    clearTimeout(this.#timer);
    this.#unfollow?.();
    this.#editor?.close();
    this.#editor = undefined;
  }

  protected override firstUpdated(): void {
    void this.#start();
  }

  async #start(): Promise<void> {
    await this.#begin();
    const { openEditor } = await import('./editor.js');
    if (!this.isConnected) return;
    this.#editor = openEditor({
      parent: this.editorParent,
      root: this.renderRoot as ShadowRoot,
      text: this.text,
      onText: this.#handleText,
      onPlace: (offset) => {
        this.place = tagAt(pathAt(this.text, offset));
      },
    });
    this.#editor.mark(this.findings ?? []);
  }

  protected override render(): TemplateResult {
    const { shownPart: part, findings } = this;
    const isHere = (...parts: readonly Part[]): string => (parts.includes(part) ? 'here' : 'away');
    return html`
      <div lang="en" dir="ltr">
        <h1>Author preview</h1>
        <p>
          Write a definition on one side, and see what readers see on the other. Nothing leaves this
          page: the text stays in this browser until you save it.
        </p>
        <p role="status" class="message">${this.message}</p>
        ${partsView(
          part,
          { problems: findings?.length ?? 0, isTranslation: !!this.original },
          (chosen) => {
            this.#show(chosen);
          },
        )}
      </div>
      <div class="columns">
        <div class="own" lang="en" dir="ltr">
          <div class=${isHere('write', 'numbers', 'translation')}>${editorPane(this.#editorPane())}</div>
          <div class=${isHere('problems', 'write')}>
            ${problemsView({
              findings,
              isOlderShown: !this.isShownNow && !!this.shown,
              goTo: this.#goTo,
            })}
            ${this.shown ? readoutsView(this.shown) : nothing}
          </div>
        </div>
        <div class="seen ${isHere('see')}">
          ${readersPane({
            definition: this.shown,
            place: this.place,
            settings: this.settings,
            change: (settings) => {
              this.settings = { ...this.settings, ...settings };
            },
          })}
        </div>
      </div>
    `;
  }

  #show(part: Part): void {
    this.shownPart = part;
    if (part === 'numbers') this.place = 'risk-benefit-comparator';
  }

  #editorPane(): EditorPane {
    return {
      text: this.text,
      definition: this.isShownNow ? this.shown : undefined,
      part: this.shownPart,
      isSaved: this.isSaved,
      file: this.#manuscript.file,
      original: this.original,
      since: this.since,
      show: (part) => {
        this.#show(part);
      },
      begin: () => {
        if (this.#mayReplace())
          this.#open(starter(), 'A new definition has begun. Each text says what to write.');
      },
      open: async (file) => {
        const text = await this.#files.textOf(file, 'text');
        if (text !== undefined && this.#mayReplace()) this.#open(text, `${file.name} is open.`);
      },
      readAgain: async () => {
        const message = await this.#manuscript.readAgain(this.#mayReplace);
        if (message !== undefined) this.#tell(message);
      },
      openOriginal: async (file) => {
        const text = await this.#files.textOf(file, 'original');
        if (text === undefined) return;
        this.original = { name: file.name, text };
        this.#show('translation');
        this.#checkSoon(0);
      },
      closeOriginal: () => {
        this.#closeOriginal();
      },
      openSince: async (file) => {
        const text = await this.#files.textOf(file, 'since');
        if (text !== undefined) this.since = { name: file.name, text };
      },
      edit: (text) => {
        this.#manuscript.write(text);
        this.#tell('');
        // The forms give only texts without errors, so they can stay while those are checked.
        this.isShownNow = true;
      },
      save: async () => {
        this.#tell(await this.#manuscript.save());
      },
      saveAsFile: () => {
        this.#tell(this.#manuscript.saveAsFile());
      },
      seal: () => {
        this.#tell(this.#manuscript.seal(this.isShownNow ? this.shown : undefined, this.findings));
      },
    };
  }

  // To be asked at the last moment: its author may write on while a file is being read.
  readonly #mayReplace = (): boolean =>
    this.isSaved ||
    confirm('Your text is not saved, and another would stand in its place. Go on without it?');

  async #begin(): Promise<void> {
    this.#tell(await this.#manuscript.begin(this.key, starter()));
    this.#checkSoon(0);
    this.#unfollow = this.#manuscript.follow(() => void this.#followFile());
  }

  readonly #handleText = (text: string): void => {
    this.#manuscript.write(text);
    this.text = text;
    this.isSaved = this.#manuscript.isSaved;
    this.#checkSoon(pause);
  };

  /** Begins with another text, which has nothing to do with the original of the last one. */
  #open(text: string, message: string): void {
    this.#files.forget('text');
    this.#closeOriginal();
    this.#manuscript.open(text);
    this.#tell(message);
  }

  #closeOriginal(): void {
    this.#files.forget('original', 'since');
    this.original = undefined;
    this.since = undefined;
    if (this.shownPart === 'translation') this.#show('write');
    this.#checkSoon(0);
  }

  /** Shows the text as it is now, and a message. */
  #tell(message: string): void {
    const { text } = this.#manuscript;
    this.message = message;
    this.isSaved = this.#manuscript.isSaved;
    if (text === this.text) return;
    this.text = text;
    this.isShownNow = false;
    this.#editor?.replace(text);
    this.#checkSoon(0);
  }

  #checkSoon(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#checkNow(), wait);
  }

  /** Of checks that are under way, only the last one tells what to mend. */
  async #checkNow(): Promise<void> {
    this.#checks += 1;
    const number = this.#checks;
    const { definition, findings } = await AuthorPreview.check(this.text, this.original?.text);
    // Checks end in their order: this is the last text without errors, also where its author has typed on meanwhile.
    if (definition) this.shown = definition;
    if (number !== this.#checks) return;
    this.findings = findings;
    this.isShownNow = definition !== undefined;
    this.#editor?.mark(findings);
  }

  async #followFile(): Promise<void> {
    const message = await this.#manuscript.followFile();
    if (message !== undefined) this.#tell(message);
  }

  readonly #goTo = (finding: CheckFinding): void => {
    if (finding.place === undefined) return;
    this.shownPart = 'write';
    const { place } = finding;
    void this.updateComplete.then(() => this.#editor?.goTo(place));
  };

  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (!this.isSaved) event.preventDefault();
  };
}
