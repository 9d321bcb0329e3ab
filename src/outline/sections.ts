/** The sections of a guide: from which reading depth each is shown, and its title. */
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
  /** The depth from which it is shown. */
  readonly from: ExplainerDepth;
  /** Left out where the definition gives the title. */
  readonly title?: (localizer: Localizer) => string;
}

/** One row a section, in the order in which a patient reads them. */
const rows: Readonly<Record<Section, Row>> = {
  signs: { from: 'short', title: signsTitle },
  options: { from: 'short', title: ({ msg }) => msg('Your options') },
  'at-a-glance': { from: 'short', title: ({ msg }) => msg('At a glance') },
  before: { from: 'short', title: ({ msg }) => msg('Before') },
  during: { from: 'short', title: ({ msg }) => msg('During') },
  after: { from: 'short', title: ({ msg }) => msg('After') },
  recovery: { from: 'short', title: ({ msg }) => msg('Recovery') },
  safety: { from: 'short', title: ({ msg }) => msg('Safety') },
  'living-with-it': { from: 'short', title: ({ msg }) => msg('Living with it') },
  team: { from: 'full', title: ({ msg }) => msg('Who is involved') },
  settings: { from: 'full', title: ({ msg }) => msg('Where it happens') },
  equipment: {
    from: 'full',
    title: ({ msg }) => msg('Devices, scans and numbing'),
  },
  condition: { from: 'short' },
  suitability: { from: 'short', title: ({ msg }) => msg('Is this for you?') },
  questions: { from: 'short', title: ({ msg }) => msg('Questions to ask') },
  'questions-people-ask': {
    from: 'full',
    title: ({ msg }) => msg('Questions people ask'),
  },
  carers: { from: 'full', title: ({ msg }) => msg('For carers') },
  costs: { from: 'full', title: ({ msg }) => msg('Costs and insurance') },
  consent: { from: 'full', title: ({ msg }) => msg('Saying yes or no') },
  rights: { from: 'full', title: ({ msg }) => msg('Your rights') },
  glossary: { from: 'short', title: ({ msg }) => msg('Words and places') },
  about: { from: 'short', title: aboutTitle },
};

const inOrder = Object.keys(rows) as readonly Section[];

/** Whether a word is the id of a section. */
export function isSection(word: string): word is Section {
  return sections.some((section) => section === word);
}

/** Whether a section is shown at a reading depth. Carers have what is for them at every depth. */
export function isShown(section: Section, depth: ExplainerDepth, reader: ExplainerReader): boolean {
  const { from } = rows[section];
  return from === 'short' || depth === 'full' || (section === 'carers' && reader === 'carer');
}

/** The sections that are shown, in the order in which they are listed. For carers, what is for them comes first. */
export function sectionsFor(depth: ExplainerDepth, reader: ExplainerReader): readonly Section[] {
  const shown = inOrder.filter((section) => isShown(section, depth, reader));
  if (reader === 'patient') return shown;
  return shown
    .filter((section) => section !== 'carers')
    .flatMap((section) => (section === 'options' ? ['carers', section] : [section]));
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
