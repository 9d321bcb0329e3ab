/** The file that the command "decision-aid preview" serves: read, followed and written. */

/** The file as it was when it was read. */
export interface LinkedText {
  readonly name: string;
  readonly text: string;
  /** What tells one state of the file from another. */
  readonly mark: string;
}

/** Why there is none. */
export interface LinkTrouble {
  readonly name?: string;
  readonly trouble: string;
}

/** What came of writing. */
export type Written =
  | { readonly mark: string }
  /** Another program has changed the file in between. */
  | { readonly changed: LinkedText }
  | LinkTrouble;

const ended: LinkTrouble = {
  trouble:
    'The command has ended. Start it again and reload this page, or save the text as a file.',
};

/** A link to the command that served this page. */
export class FileLink {
  readonly #key: string;

  /** @param key what the command gave this page, so that no other page can write */
  constructor(key: string) {
    this.#key = key;
  }

  /** Reads the file. */
  async read(): Promise<LinkedText | LinkTrouble> {
    try {
      const response = await fetch('definition', { headers: this.#headers(), cache: 'no-store' });
      return (await response.json()) as LinkedText | LinkTrouble;
    } catch {
      return ended;
    }
  }

  /** Writes the file, if it is still as it was read. */
  async write(text: string, mark: string): Promise<Written> {
    try {
      const response = await fetch('definition', {
        method: 'PUT',
        headers: { ...this.#headers(), 'if-match': mark, 'content-type': 'application/json' },
        body: text,
      });
      const answer = (await response.json()) as LinkedText & { readonly trouble?: string };
      if (response.status === 412) return { changed: answer };
      return response.ok ? { mark: answer.mark } : { trouble: answer.trouble ?? 'It failed.' };
    } catch {
      return ended;
    }
  }

  /** Calls back when the file has changed, until the returned function is called. */
  follow(onChange: () => void): () => void {
    const events = new EventSource(`changes?key=${encodeURIComponent(this.#key)}`);
    events.addEventListener('change', onChange);
    return () => {
      events.close();
    };
  }

  #headers(): Record<string, string> {
    return { 'x-decision-aid-key': this.#key };
  }
}
