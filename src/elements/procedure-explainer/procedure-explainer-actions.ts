/** What a reader does in the explainer. */
import { str } from '../../localization/str.js';
import type { ElementHost } from '../core/element-host.js';
import type { ExplainerDepth, ExplainerReader } from '../../outline/sections.js';

/** The explainer as a page can set it, too. */
export interface ExplainerSettings {
  option: string | null;
  depth: ExplainerDepth;
  reader: ExplainerReader;
  readonly showSection: (section: string) => boolean;
}

/** Made once for each explainer. The host is read when something is done, since what it holds changes. */
export class ExplainerActions {
  constructor(
    private readonly host: ElementHost,
    private readonly settings: ExplainerSettings,
  ) {}

  readonly chooseOption = (id: string): void => {
    const { definition, localizer } = this.host;
    this.settings.option = id;
    this.host.dispatchSetting('option');
    const name = definition?.options.find((option) => option.id === id)?.name ?? '';
    this.host.announce(localizer.msg(str`You are reading about: ${name}`));
  };

  readonly chooseDepth = (depth: ExplainerDepth): void => {
    this.settings.depth = depth;
    this.host.dispatchSetting('depth');
  };

  readonly chooseReader = (reader: ExplainerReader): void => {
    this.settings.reader = reader;
    this.host.dispatchSetting('reader');
  };

  readonly goTo = (section: string): void => {
    this.settings.showSection(section);
  };

  readonly goToSource = (id: string): void => {
    this.host.moveTo(`source-${id}`);
  };
}

/** What can be done in a section. */
export type SectionActions = Pick<ExplainerActions, 'goToSource'>;
