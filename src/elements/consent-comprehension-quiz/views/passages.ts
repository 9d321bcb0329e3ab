/** The text behind a question, for pages without an explainer: what its section would say, in short. */
import { html, nothing } from 'lit';
import type {
  Costs,
  ProcedureOption,
  QuizQuestion,
  Signs,
} from '../../../definition/definition.js';
import type { Localizer } from '../../../localization/localizer.js';
import { isAbout } from '../../../definition/options.js';
import type { Content, Prose } from '../../shared/text/prose.js';
import type { QuizContext } from './context.js';

/** Texts under a title: what a list is of must be said. Whom a thing is for is no list of whom it is not for. */
export interface Passage {
  readonly title?: Content | undefined;
  readonly texts: readonly string[];
  /** Who writes it; the definition unless told. */
  readonly writer?: Prose;
}

/** What the section says that a question points to; none for the words explained, and for what stands on every page. */
export function passagesOf(question: QuizQuestion, context: QuizContext): readonly Passage[] {
  const { section, option: optionId } = question;
  const { definition, localizer, prose } = context;
  const { options, condition, decision, emergency, callUs } = definition;
  const { msg } = localizer;
  const option = options.find(({ id }) => id === optionId);
  const some = option ? [option] : options;
  switch (section) {
    case 'signs':
      return [
        { title: msg('Get emergency help now'), texts: signsIn(emergency) },
        { title: msg('Call your care team'), texts: signsIn(callUs) },
      ];
    case 'condition':
      return [summaries(condition.summary, condition.diagnosis, condition.withoutTreatment)];
    case 'suitability':
      return [
        ...listed(msg('Who this is for'), textIn(decision.for)),
        ...listed(msg('Who this is not for'), textIn(decision.notFor)),
      ];
    case 'options':
      return some.map(({ name, summary }) => ({
        title: prose.line(name),
        texts: [summary.summary],
      }));
    case 'at-a-glance':
      return option ? [summaries(option.summary, option.howItWorks)] : [];
    case 'before':
    case 'during':
    case 'after':
      return (option?.[section] ?? []).map(({ title, text }) => ({
        title: prose.line(title),
        texts: [text],
      }));
    case 'recovery':
      return (option?.recovery ?? []).map(({ time, words, title, text }) => ({
        title: html`${time ? `${localizer.timeSpan(time)} ` : nothing}${words === undefined ? nothing : prose.line(`${words} `)}${prose.line(title)}`,
        texts: text === undefined ? [] : [text],
      }));
    case 'safety':
      return some.flatMap((one) => {
        const found = safetyOf(one, localizer);
        return option || found.length === 0
          ? found
          : [{ title: prose.line(one.name), texts: [] }, ...found];
      });
    case 'living-with-it':
      return (option ? [option.livingWithIt] : []).map(({ physical, emotional, social }) => ({
        texts: textIn([...physical, ...emotional, ...social]),
      }));
    case 'team':
    case 'settings':
      return some.flatMap((one) =>
        listed(
          prose.line(one.name),
          (one[section] ?? []).flatMap(({ note }) => note ?? []),
        ),
      );
    case 'equipment':
      return some
        .flatMap(({ devices = [] }) => devices)
        .map(({ name, text }) => ({ title: prose.line(name), texts: [text] }));
    case 'carers':
      return [
        ...listed(msg('What you can do'), textIn(definition.carers?.tasks)),
        ...listed(msg('What you may need yourself'), textIn(definition.carers?.ownNeeds)),
      ];
    case 'costs':
      return (definition.costs ?? []).flatMap((costs) => costsIn(costs, localizer));
    case 'consent':
      return consentFor(question, context);
    case 'rights':
      return listed(undefined, textIn(definition.rights));
    case 'questions':
      return listed(
        undefined,
        textIn(definition.questionsToAsk.filter((entry) => isAbout(entry, option))),
      );
    case 'questions-people-ask':
      return definition.questionsPeopleAsk
        .filter((entry) => isAbout(entry, option))
        .map(({ question: asked, answer }) => ({ title: prose.line(asked), texts: [answer] }));
    default:
      return [];
  }
}

/** What consent is, and the part of it that the question asks about. */
function consentFor(
  { element }: QuizQuestion,
  { definition, guidance, guidanceProse, prose }: QuizContext,
): readonly Passage[] {
  const { consent } = guidance;
  const own = definition.consent;
  const replacing = own?.elements?.find(({ id }) => id === element);
  const writer = replacing ? prose : guidanceProse;
  const { name, meaning } = replacing ?? consent.elements[element];
  const ability = (['capacity', 'representative'] as const).map((part) => {
    const passage = own?.[part];
    return passage
      ? { texts: [passage.summary] }
      : { texts: [consent[part]], writer: guidanceProse };
  });
  return [
    { texts: [consent.introduction], writer: guidanceProse },
    { title: writer.line(name), texts: [meaning], writer },
    ...(element === 'capacity' ? ability : []),
  ];
}

function costsIn(
  { jurisdiction, summary, priorAuthorisation, sharing }: Costs,
  localizer: Localizer,
): readonly Passage[] {
  return [
    { title: localizer.jurisdiction(jurisdiction), texts: [summary.summary] },
    ...(priorAuthorisation
      ? [{ title: localizer.msg('Approval to ask for first'), texts: [priorAuthorisation.summary] }]
      : []),
    ...listed(undefined, textIn(sharing)),
  ];
}

/** What has to be thought of before an option is chosen. */
function safetyOf(
  { avoidIf, precautions, interactions, commonEffects }: ProcedureOption,
  { msg }: Localizer,
): readonly Passage[] {
  return [
    ...listed(msg('Who should not have it'), textIn(avoidIf)),
    ...listed(msg('Who should take care'), textIn(precautions)),
    ...listed(msg('Medicines and other things it may clash with'), textIn(interactions)),
    ...listed(msg('What many people notice'), textIn(commonEffects)),
  ];
}

function listed(title: Content | undefined, texts: readonly string[]): readonly Passage[] {
  return texts.length > 0 ? [{ title, texts }] : [];
}

function summaries(...passages: readonly ({ readonly summary: string } | undefined)[]): Passage {
  return { texts: passages.flatMap((passage) => (passage ? [passage.summary] : [])) };
}

function signsIn({ action, signs }: Signs): readonly string[] {
  return [action, ...textIn(signs)];
}

function textIn(entries: readonly { readonly text: string }[] = []): readonly string[] {
  return entries.map(({ text }) => text);
}
