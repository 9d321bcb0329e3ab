/** The way to the text behind a question: the section of an explainer on the page, else the text itself. */
import { html, nothing } from 'lit';
import type { Option, QuizQuestion, Signs, Statement } from '../../../definition/definition.js';
import type { Localizer } from '../../../localization/localizer.js';
import type { Content } from '../../base/prose.js';
import type { QuizContext } from './context.js';

/** A button to the section, or the text in a drawer; nothing where the definition has neither. */
export function readMoreView(question: QuizQuestion, context: QuizContext): Content {
  const { localizer, prose, canShowSections, actions } = context;
  const { msg } = localizer;
  if (question.section === undefined) return nothing;
  if (canShowSections) {
    return html`<p><button type="button" class="link" @click=${() => {
      actions.showSection(question);
    }}>${msg('Read about this in the guide')}<span class="visually-hidden">: ${prose.line(question.topic)}</span></button></p>`;
  }
  const passages = passagesOf(question, context);
  if (passages.length === 0) return nothing;
  return html`<details class="read-more as-is">
    <summary>${msg('Read about this')}<span class="visually-hidden">: ${prose.line(question.topic)}</span></summary>
    <div>${passages.map(
      ({ title, texts }) =>
        html`${title === undefined ? nothing : html`<p class="label">${title}</p>`}${prose.paragraphs(texts)}`,
    )}</div>
  </details>`;
}

/** Texts under a title: what a list is of must be said. Whom a thing is for is no list of whom it is not for. */
interface Passage {
  readonly title?: Content;
  readonly texts: readonly string[];
}

/** What the definition says in the section that a question points to. */
function passagesOf(
  { section, option: optionId }: QuizQuestion,
  { definition, localizer, prose }: QuizContext,
): readonly Passage[] {
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
        ...listed(msg('Who this is for'), decision.for),
        ...listed(msg('Who this is not for'), decision.notFor),
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
    default:
      return [];
  }
}

/** What has to be thought of before an option is chosen. */
function safetyOf(
  { avoidIf, precautions, interactions, commonEffects }: Option,
  { msg }: Localizer,
): readonly Passage[] {
  return [
    ...listed(msg('Who should not have it'), avoidIf),
    ...listed(msg('Who should take care'), precautions),
    ...listed(msg('Medicines and other things it may clash with'), interactions),
    ...listed(msg('What many people notice'), commonEffects),
  ];
}

function listed(title: string, statements: readonly Statement[]): readonly Passage[] {
  return statements.length > 0 ? [{ title, texts: textIn(statements) }] : [];
}

function summaries(...passages: readonly ({ readonly summary: string } | undefined)[]): Passage {
  return { texts: passages.flatMap((passage) => (passage ? [passage.summary] : [])) };
}

function signsIn({ action, signs }: Signs): readonly string[] {
  return [action, ...textIn(signs)];
}

function textIn(statements: readonly Statement[]): readonly string[] {
  return statements.map(({ text }) => text);
}
