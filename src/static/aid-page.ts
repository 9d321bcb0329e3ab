/** The whole aid: its stages one below the other, each with all that its element says. */
import { html, nothing } from 'lit';
import type { Stage } from '../worksheet/answer-groups.js';
import { mattersView } from '../elements/decision-aid/views/matters.js';
import { stageTags, stagesOf } from '../elements/decision-aid/stage-elements.js';
import { stageTitle } from '../elements/decision-aid/views/stages.js';
import { noticesView } from '../elements/shared/about/about-view.js';
import { signsView } from '../elements/shared/signs/signs-view.js';
import { heading } from '../elements/shared/text/heading.js';
import type { Writers } from '../elements/shared/writers.js';
import { emptyWorksheet } from '../worksheet/worksheet.js';
import { elementPages } from './element-pages.js';
import { nobody, type StaticData, type StaticPage } from './static-page.js';

const asStage = { isFirst: false, isStage: true };

export const aidPage: StaticPage = {
  view: (data, words) => {
    const { definition, safety } = data;
    const { headingLevel, localizer, prose } = words;
    const { decision, title } = definition;
    return html`
      ${heading(headingLevel, 0, prose.line(title))} ${prose.paragraph(decision.question)}
      ${decision.time === undefined ? nothing : prose.paragraph(decision.time)}
      ${noticesView(data, words)} ${signsView(safety, data, words)}
      ${stagesOf(definition).map(
        (stage) =>
          html`${heading(headingLevel, 1, stageTitle(stage, localizer))} ${stageView(stage, data, words)}`,
      )}
    `;
  },
  // Its own signs come first, and each part stands once.
  instead: Object.fromEntries(
    Object.entries(elementPages).flatMap(([tag, { instead }]) =>
      Object.entries<StaticPage['instead'][string]>(instead).map(([part, put]) => [
        part,
        part === 'signs' ? put : (data, words) => put({ ...data, ...asStage }, below(tag, words)),
      ]),
    ),
  ),
};

function stageView(stage: Stage, data: StaticData, words: Writers): unknown {
  if (stage === 'matters')
    return mattersView({ definition: data.definition, worksheet: emptyWorksheet }, words, nobody);
  const tag = (stageTags as Readonly<Partial<Record<Stage, keyof typeof elementPages>>>)[stage];
  return tag && elementPages[tag].view({ ...data, ...asStage }, below(tag, words));
}

/** The words of an element in its stage. Only the summary has its own title there. */
function below(tag: string, words: Writers): Writers {
  return { ...words, headingLevel: words.headingLevel + (tag === 'decision-summary' ? 2 : 1) };
}
