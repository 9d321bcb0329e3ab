/** The text of an author and where it is saved: in the file of the command, or in files of their own. */
import { seal } from '../authoring/seal.js';
import type { CheckFinding } from '../checks/finding.js';
import type { ProcedureDefinition } from '../definition/definition.js';
import { FileLink } from './file-link.js';
import { TextKeeper } from './kept-text.js';
import { saveAsFile } from './saved-file.js';

/** A text, what of it is saved, and what is kept until then. Acts answer with what to tell the author. */
export class Manuscript {
  #link: FileLink | undefined;
  #keeper = new TextKeeper('page');
  #name = '';
  #mark = '';
  /** The state of the file of which its author was last told. */
  #toldMark = '';
  #text = '';
  #savedText = '';
  /** The name under which the browser was to save what counts as saved; it may have been denied. */
  #given: string | undefined;
  #isUnreadable = false;

  get text(): string {
    return this.#text;
  }

  get isSaved(): boolean {
    return this.#text === this.#savedText;
  }

  /** The name of the file of the command, where there is one. */
  get file(): string | undefined {
    return this.#link && this.#name;
  }

  /** Begins with the file of the command, what was kept, or else a text. */
  async begin(key: string | null, text: string): Promise<string> {
    this.#savedText = text;
    let trouble = '';
    if (key !== null) {
      this.#link = new FileLink(key);
      const found = await this.#link.read();
      this.#name = found.name ?? 'the file';
      this.#keeper = new TextKeeper(this.#name);
      if ('trouble' in found) trouble = found.trouble;
      else {
        this.#savedText = found.text;
        this.#mark = found.mark;
        this.#toldMark = found.mark;
      }
    }
    this.#text = this.#savedText;
    return this.#restore() || trouble;
  }

  #restore(): string {
    const kept = this.#keeper.read();
    if (!kept || kept.text === this.#text) return '';
    const { text, mark, given, at } = kept;
    const isChanged = mark !== this.#mark;
    this.#text = text;
    // Saving then sees what another program did in between.
    this.#mark = mark;
    const when = new Date(at).toLocaleString();
    const other = isChanged
      ? ` ${this.#name} was changed by another program since: "Read ${this.#name} again" shows it.`
      : '';
    if (given === undefined) return `This is the text of ${when}, which was not saved.${other}`;
    this.#savedText = text;
    this.#given = given;
    return `This is the text of ${when}. It was given to your browser then as ${given}: if you do not find that file, save it again.${other}`;
  }

  /** Takes what its author has written. */
  write(text: string): void {
    this.#text = text;
    this.#keep();
  }

  /** Takes a text that needs no saving: one that is in a file as it is, or is new. */
  open(text: string): void {
    this.#text = text;
    this.#saved(text);
  }

  /** Seals it, where it has been checked and is without errors. */
  seal(
    definition: ProcedureDefinition | undefined,
    findings: readonly CheckFinding[] = [],
  ): string {
    if (!definition) return 'A text is sealed when it has been checked and has no errors.';
    const { text, message } = seal(this.#text, definition, findings);
    if (text === undefined) return `Your text ${message}`;
    this.write(text);
    return `Your text ${message} Save it with its seal.`;
  }

  async save(): Promise<string> {
    if (!this.#link) return this.saveAsFile();
    const text = this.#text;
    const written = await this.#link.write(text, this.#mark);
    if ('trouble' in written) return written.trouble;
    if ('changed' in written) {
      this.#toldMark = written.changed.mark;
      return `${this.#name} was changed by another program since it was read here, and is not overwritten. ${this.saveAsFile()}`;
    }
    this.#mark = written.mark;
    this.#saved(text);
    return `${this.#name} is saved.`;
  }

  /** Gives it to the browser as a file. Whether that was let through is not told to a page. */
  saveAsFile(): string {
    const name = saveAsFile(this.#text);
    this.#saved(this.#text, name);
    return `Your text is given to your browser as ${name}. Look for it among your downloads.`;
  }

  /** Reads the file of the command again, if that may stand in the place of what stands here. */
  async readAgain(mayReplace: () => boolean): Promise<string | undefined> {
    const found = await this.#link?.read();
    if (!found) return undefined;
    if ('trouble' in found) return found.trouble;
    if (!mayReplace()) return undefined;
    this.#mark = found.mark;
    this.open(found.text);
    return `${this.#name} is read again.`;
  }

  /** Another program has done something to the file. Nothing to tell where it is as it was. */
  async followFile(): Promise<string | undefined> {
    const found = await this.#link?.read();
    if (!found) return undefined;
    const wasUnreadable = this.#isUnreadable;
    this.#isUnreadable = 'trouble' in found;
    if ('trouble' in found) return found.trouble;
    const { name, text, mark } = found;
    // The command can tell late of a change that was seen here before.
    const isTold = mark === this.#mark || mark === this.#toldMark;
    this.#toldMark = mark;
    if (isTold) return wasUnreadable ? `${name} is there again.` : undefined;
    if (!this.isSaved || this.#given !== undefined)
      return `${name} was changed by another program, and your text is not in it. "Save ${name}" gives you your text as a file of its own, and "Read ${name} again" shows the other text.`;
    this.#mark = mark;
    this.open(text);
    return `${name} was saved by another program, and is shown again.`;
  }

  /** Calls back when something was done to the file, until the returned function is called. */
  follow(onChange: () => void): (() => void) | undefined {
    return this.#link?.follow(onChange);
  }

  #saved(text: string, given?: string): void {
    this.#savedText = text;
    this.#given = given;
    this.#keep();
  }

  #keep(): void {
    const given = this.isSaved ? this.#given : undefined;
    if (this.isSaved && given === undefined) this.#keeper.forget();
    else this.#keeper.keep({ text: this.#text, mark: this.#mark, given });
  }
}
