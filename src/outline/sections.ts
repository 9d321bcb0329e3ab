/** The sections of a guide: what each is about, from which reading depth it is shown, and its title. */
import type { ProcedureDefinition } from '../definition/definition.js';
import { sections, type Section } from '../definition/schema/vocabulary.js';
import type { Localizer } from '../localization/localizer.js';
import { aboutTitle, signsTitle } from './titles.js';
import type { Words } from './words.js';

/** How much is read: the main points, or everything. */
export type ExplainerDepth = 'short' | 'full';

/** Who reads. */
export type ExplainerReader = 'patient' | 'carer';

interface Row {
  /** One option, so that it takes a choice to show it, or all of them. */
  readonly about: 'option' | 'all';
  /** The depth from which it is shown. */
  readonly from: ExplainerDepth;
  /** Left out where the definition gives the title. */
  readonly title?: (localizer: Localizer) => string;
}

/** One row a section, in the order in which a patient reads them. */
const table = {
  signs: { about: 'all', from: 'short', title: signsTitle },
  condition: { about: 'all', from: 'short' },
  suitability: { about: 'all', from: 'short', title: ({ msg }) => msg('Is this for you?') },
  options: { about: 'all', from: 'short', title: ({ msg }) => msg('Your options') },
  'at-a-glance': { about: 'option', from: 'short', title: ({ msg }) => msg('At a glance') },
  before: { about: 'option', from: 'short', title: ({ msg }) => msg('Before') },
  during: { about: 'option', from: 'short', title: ({ msg }) => msg('During') },
  after: { about: 'option', from: 'short', title: ({ msg }) => msg('After') },
  recovery: { about: 'option', from: 'short', title: ({ msg }) => msg('Recovery') },
  safety: { about: 'option', from: 'short', title: ({ msg }) => msg('Safety') },
  'living-with-it': { about: 'option', from: 'short', title: ({ msg }) => msg('Living with it') },
  team: { about: 'option', from: 'full', title: ({ msg }) => msg('Who is involved') },
  settings: { about: 'option', from: 'full', title: ({ msg }) => msg('Where it happens') },
  equipment: {
    about: 'option',
    from: 'full',
    title: ({ msg }) => msg('Devices, scans and numbing'),
  },
  questions: { about: 'all', from: 'short', title: ({ msg }) => msg('Questions to ask') },
  'questions-people-ask': {
    about: 'all',
    from: 'full',
    title: ({ msg }) => msg('Questions people ask'),
  },
  carers: { about: 'all', from: 'full', title: ({ msg }) => msg('For carers') },
  costs: { about: 'all', from: 'full', title: ({ msg }) => msg('Costs and insurance') },
  consent: { about: 'all', from: 'full', title: ({ msg }) => msg('Saying yes or no') },
  rights: { about: 'all', from: 'full', title: ({ msg }) => msg('Your rights') },
  glossary: { about: 'all', from: 'full', title: ({ msg }) => msg('Words explained') },
  about: { about: 'all', from: 'short', title: aboutTitle },
} as const satisfies Readonly<Record<Section, Row>>;

const rows: Readonly<Record<Section, Row>> = table;

const inOrder = Object.keys(table) as readonly Section[];

/** A section about one option. */
export type OptionSection = {
  [Id in Section]: (typeof table)[Id]['about'] extends 'option' ? Id : never;
}[Section];

/** Whether a word is the id of a section. */
export function isSection(word: string): word is Section {
  return sections.some((section) => section === word);
}

/** Whether a section is about one option, and needs to know about which. */
export function isAboutOption(section: Section): section is OptionSection {
  return rows[section].about === 'option';
}

/** Whether a section is shown at a reading depth. Carers have what is for them at every depth. */
export function isShown(section: Section, depth: ExplainerDepth, reader: ExplainerReader): boolean {
  const { from } = rows[section];
  return from === 'short' || depth === 'full' || (section === 'carers' && reader === 'carer');
}

/** The sections that are shown, in the order in which they are listed. For carers, what is for them comes early. */
export function sectionsFor(depth: ExplainerDepth, reader: ExplainerReader): readonly Section[] {
  const shown = inOrder.filter((section) => isShown(section, depth, reader));
  if (reader === 'patient') return shown;
  return shown
    .filter((section) => section !== 'carers')
    .flatMap((section) => (section === 'questions' ? ['carers', section] : [section]));
}

/** The title of a section. */
export function sectionTitle(
  section: Section,
  localizer: Localizer,
  { condition }: Pick<ProcedureDefinition, 'condition'>,
): Words {
  const { title } = rows[section];
  return title
    ? { text: title(localizer), whose: 'interface' }
    : { text: condition.name, whose: 'definition' };
}
