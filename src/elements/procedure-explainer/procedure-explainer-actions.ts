/** What a reader does in the explainer. */
import { withoutMarks } from '../../definition/glossary-marks.js';
import { str } from '../../localization/str.js';
import type { ElementHost } from '../core/element-host.js';
import { voiceOf } from '../shared/text/prose.js';
import type { ExplainerDepth, ExplainerReader } from '../../outline/sections.js';

/** The explainer as a page can set it, too. */
export interface ExplainerSettings {
  option: string | null;
  depth: ExplainerDepth;
  reader: ExplainerReader;
  readonly showSection: (section: string) => boolean;
}

/** Where the reader is, and where else to go. */
export interface ExplainerPlace {
  /** The section of the chosen option that is being read, by its id. */
  sectionInView(): string | undefined;
  /** Moves to the numbers of the same aid, where the page has them. */
  goToNumbers(): void;
}

/** Made once for each explainer. The host is read when something is done, since what it holds changes. */
export class ExplainerActions {
  /** What is looked for among the words; nothing, where the list is closed. */
  query: string | undefined;

  constructor(
    private readonly host: ElementHost,
    private readonly settings: ExplainerSettings,
    private readonly place: ExplainerPlace,
  ) {}

  readonly chooseOption = (id: string): void => {
    const { definition, localizer } = this.host;
    this.settings.option = id;
    this.host.dispatchSetting('option');
    const option = definition?.options.find((one) => one.id === id);
    if (!definition || !option) return;
    // The name is in the language of the definition, so it is said apart.
    const name = '{}';
    const [before = ''] = localizer.msg(str`You are reading about: ${name}`).split(name);
    this.host.announce(before.trim(), {
      words: withoutMarks(option.name),
      lang: voiceOf(definition.language, localizer).lang,
    });
  };

  /** Changes the option and stays at the section that is read, or goes to the start of the option. */
  readonly changeOption = (id: string): void => {
    const section = this.place.sectionInView() ?? 'chosen-option';
    if (this.settings.option !== id) this.chooseOption(id);
    this.goTo(section);
  };

  readonly chooseDepth = (depth: ExplainerDepth): void => {
    this.settings.depth = depth;
    this.host.dispatchSetting('depth');
  };

  readonly chooseReader = (reader: ExplainerReader): void => {
    this.settings.reader = reader;
    this.host.dispatchSetting('reader');
  };

  /** Moves to a section, or to another part by its id. */
  readonly goTo = (id: string): void => {
    if (this.settings.showSection(id)) return;
    void this.host.updateComplete.then(() => {
      this.host.moveTo(id);
    });
  };

  readonly goToSource = (id: string): void => {
    this.host.moveTo(`source-${id}`);
  };

  readonly goToNumbers = (): void => {
    this.place.goToNumbers();
  };

  /** Opens the words from A to Z, or closes them. */
  readonly showWords = (isOpen: boolean): void => {
    if (isOpen === (this.query !== undefined)) return;
    this.query = isOpen ? '' : undefined;
    this.host.requestUpdate();
  };

  /** Looks for words. */
  readonly findWords = (query: string, found: string): void => {
    this.query = query;
    this.host.requestUpdate();
    this.host.announce(found);
  };

  /** Prints one part, and nothing else of the page. */
  readonly print = (part: HTMLElement): void => {
    void this.host.print(part);
  };

  /** Forgets what is only on the screen. */
  reset(): void {
    this.query = undefined;
  }
}

/** What can be done in a section. */
export type SectionActions = Pick<
  ExplainerActions,
  'goToSource' | 'showWords' | 'findWords' | 'print'
>;
