/** What the sections say, in short and without looks: for a reader who has no guide beside what they do. */
import type {
  Costs,
  Explanation,
  Milestone,
  ProcedureDefinition,
  ProcedureOption,
  Signs,
} from '../definition/definition.js';
import { isAbout } from '../definition/options.js';
import type { ConsentElement, Section } from '../definition/schema/vocabulary.js';
import type { Whose } from '../guidance/merge.js';
import type { ConsentGuidance } from '../guidance/types.js';
import type { Localizer } from '../localization/localizer.js';
import { milestoneTime } from './milestone-time.js';
import {
  avoidIfTitle,
  callUsTitle,
  carerNeedsTitle,
  carerTasksTitle,
  commonEffectsTitle,
  emergencyTitle,
  interactionsTitle,
  precautionsTitle,
  priorAuthorisationTitle,
  suitsNotTitle,
  suitsTitle,
} from './titles.js';
import { interfaceWords, ownWords, sentence, type Words } from './words.js';

/** Texts under a title: what a list is of must be said. Whom a thing is for is no list of whom it is not for. */
export interface SectionPart {
  /** In pieces that follow each other, since they can be in two languages; none where no title is needed. */
  readonly title: readonly Words[];
  readonly texts: readonly string[];
  readonly whose: Whose;
}

/** What a section is read from, and which part of it is asked for. */
export interface SectionRequest {
  readonly definition: ProcedureDefinition;
  readonly guidance: { readonly consent: ConsentGuidance };
  readonly localizer: Localizer;
  /** The option that is read about; without one, what is said of all of them, where the format keeps it apart. */
  readonly option?: ProcedureOption | undefined;
  /** Of consent, the element that is asked about. */
  readonly element: ConsentElement;
}

/** Nothing for words explained and for what stands on every page. */
export function sectionText(section: Section, request: SectionRequest): readonly SectionPart[] {
  return texts[section](request);
}

const none = (): readonly SectionPart[] => [];

const texts: Readonly<Record<Section, (request: SectionRequest) => readonly SectionPart[]>> = {
  signs: ({ definition, localizer }) => [
    part([interfaceWords(emergencyTitle(localizer))], signsIn(definition.emergency)),
    part([interfaceWords(callUsTitle(localizer))], signsIn(definition.callUs)),
  ],
  condition: ({ definition: { condition } }) => [
    part([], summaries(condition.summary, condition.diagnosis, condition.withoutTreatment)),
  ],
  suitability: ({ definition: { decision }, localizer }) => [
    ...listed([interfaceWords(suitsTitle(localizer))], textIn(decision.for)),
    ...listed([interfaceWords(suitsNotTitle(localizer))], textIn(decision.notFor)),
  ],
  options: (request) =>
    optionsOf(request).map(({ name, summary }) => part([ownWords(name)], [summary.summary])),
  'at-a-glance': ({ option }) =>
    option ? [part([], summaries(option.summary, option.howItWorks))] : [],
  before: ({ option }) => stepsIn(option?.before),
  during: ({ option }) => stepsIn(option?.during),
  after: ({ option }) => stepsIn(option?.after),
  recovery: ({ option, localizer }) =>
    (option?.recovery ?? []).map((milestone) =>
      part(
        milestoneTitle(milestone, localizer),
        milestone.text === undefined ? [] : [milestone.text],
      ),
    ),
  safety: (request) => {
    const { option, localizer } = request;
    return optionsOf(request).flatMap((one) => {
      const found = safetyOf(one, localizer);
      return option || found.length === 0 ? found : [part([ownWords(one.name)], []), ...found];
    });
  },
  'living-with-it': ({ option }) =>
    (option ? [option.livingWithIt] : []).map(({ physical, emotional, social }) =>
      part([], textIn([...physical, ...emotional, ...social])),
    ),
  team: (request) => notesOf('team', request),
  settings: (request) => notesOf('settings', request),
  equipment: (request) =>
    optionsOf(request)
      .flatMap(({ devices = [] }) => devices)
      .map(({ name, text }) => part([ownWords(name)], [text])),
  carers: ({ definition: { carers }, localizer }) => [
    ...listed([interfaceWords(carerTasksTitle(localizer))], textIn(carers?.tasks)),
    ...listed([interfaceWords(carerNeedsTitle(localizer))], textIn(carers?.ownNeeds)),
  ],
  costs: ({ definition, localizer }) => costsText(costsOf(definition), localizer),
  consent: consentText,
  rights: ({ definition }) => listed([], textIn(definition.rights)),
  questions: ({ definition, option }) =>
    listed([], textIn(definition.questionsToAsk.filter((entry) => isAbout(entry, option)))),
  'questions-people-ask': ({ definition, option }) =>
    definition.questionsPeopleAsk
      .filter((entry) => isAbout(entry, option))
      .map(({ question, answer }) => part([ownWords(question)], [answer])),
  glossary: none,
  about: none,
};

/** What most people can do by a time. */
function milestoneTitle(milestone: Milestone, localizer: Localizer): readonly Words[] {
  const when = milestoneTime(milestone, localizer);
  const title = [ownWords(milestone.title)];
  return when.length === 0 ? title : sentence(localizer.msg('{when}: {title}'), { when, title });
}

/** What consent is, and the part of it that is asked about. */
function consentText({
  definition,
  guidance: { consent },
  element,
}: SectionRequest): readonly SectionPart[] {
  const own = definition.consent;
  const replacing: Explanation | undefined = own?.elements?.find(({ id }) => id === element);
  const whose: Whose = replacing ? 'definition' : 'guidance';
  const { name, meaning } = replacing ?? consent.elements[element];
  const ability = (['capacity', 'representative'] as const).map((topic) => {
    const passage = own?.[topic];
    return passage ? part([], [passage.summary]) : part([], [consent[topic]], 'guidance');
  });
  return [
    part([], [consent.introduction], 'guidance'),
    part([{ text: name, whose }], [meaning], whose),
    ...(element === 'capacity' ? ability : []),
  ];
}

/** What it costs in the places that a definition is for; in all places, where it is for any. */
export function costsOf({
  costs = [],
  jurisdictions,
}: Pick<ProcedureDefinition, 'costs' | 'jurisdictions'>): readonly Costs[] {
  const places = new Set([...jurisdictions, 'any']);
  return costs.filter(
    ({ jurisdiction }) => jurisdictions.includes('any') || places.has(jurisdiction),
  );
}

/** Who pays for what. */
export function costsText(costs: readonly Costs[], localizer: Localizer): readonly SectionPart[] {
  return costs.flatMap((place) => costsIn(place, localizer));
}

function costsIn(
  { jurisdiction, summary, priorAuthorisation, sharing }: Costs,
  localizer: Localizer,
): readonly SectionPart[] {
  return [
    part([interfaceWords(localizer.jurisdiction(jurisdiction))], [summary.summary]),
    ...listed([interfaceWords(priorAuthorisationTitle(localizer))], summaries(priorAuthorisation)),
    ...listed([], textIn(sharing)),
  ];
}

/** What has to be thought of before an option is chosen. */
function safetyOf(
  { avoidIf, precautions, interactions, commonEffects }: ProcedureOption,
  localizer: Localizer,
): readonly SectionPart[] {
  return [
    ...listed([interfaceWords(avoidIfTitle(localizer))], textIn(avoidIf)),
    ...listed([interfaceWords(precautionsTitle(localizer))], textIn(precautions)),
    ...listed([interfaceWords(interactionsTitle(localizer))], textIn(interactions)),
    ...listed([interfaceWords(commonEffectsTitle(localizer))], textIn(commonEffects)),
  ];
}

function notesOf(list: 'team' | 'settings', request: SectionRequest): readonly SectionPart[] {
  return optionsOf(request).flatMap((option) =>
    listed(
      [ownWords(option.name)],
      option[list].flatMap(({ note }) => note ?? []),
    ),
  );
}

function stepsIn(steps: ProcedureOption['before'] = []): readonly SectionPart[] {
  return steps.map(({ title, text }) => part([ownWords(title)], [text]));
}

function optionsOf({ definition, option }: SectionRequest): readonly ProcedureOption[] {
  return option ? [option] : definition.options;
}

function part(
  title: readonly Words[],
  texts: readonly string[],
  whose: Whose = 'definition',
): SectionPart {
  return { title, texts, whose };
}

function listed(title: readonly Words[], texts: readonly string[]): readonly SectionPart[] {
  return texts.length > 0 ? [part(title, texts)] : [];
}

function summaries(
  ...passages: readonly ({ readonly summary: string } | undefined)[]
): readonly string[] {
  return passages.flatMap((passage) => (passage ? [passage.summary] : []));
}

function signsIn({ action, signs }: Signs): readonly string[] {
  return [...(action === undefined ? [] : [action]), ...textIn(signs)];
}

function textIn(entries: readonly { readonly text: string }[] = []): readonly string[] {
  return entries.map(({ text }) => text);
}
