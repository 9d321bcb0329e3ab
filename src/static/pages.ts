/**
 * What each element says when nobody can press anything: the page that it draws, with everything shown and nothing
 * chosen, and of which parts are left out because they only work.
 */
import { html, type TemplateResult } from 'lit';
import type { ProcedureDefinition } from '../definition/definition.js';
import { practicalTopics } from '../definition/schema/vocabulary.js';
import { comparisonTable } from '../elements/risk-benefit-comparator/views/comparison-table.js';
import { answerView } from '../elements/risk-benefit-comparator/views/practical.js';
import { pageView as comparatorView } from '../elements/risk-benefit-comparator/views/page.js';
import { questionsAbout } from '../elements/consent-comprehension-quiz/consent-comprehension-quiz-data.js';
import { pageView as quizView } from '../elements/consent-comprehension-quiz/views/page.js';
import { pageView as explainerView } from '../elements/procedure-explainer/views/page.js';
import { stages } from '../elements/second-opinion-checklist/second-opinion-checklist-data.js';
import { pageView as checklistView } from '../elements/second-opinion-checklist/views/page.js';
import { allSignsView } from '../elements/shared/signs/signs-view.js';
import { heading } from '../elements/shared/text/heading.js';
import type { Writers } from '../elements/shared/writers.js';
import { overviewOf } from '../evidence/overview.js';
import { practicalTitle } from '../outline/practical-topics.js';
import type { Guidance, SafetyGuidance } from '../guidance/types.js';
import { checklistLists } from '../worksheet/checklist-lists.js';
import { emptyWorksheet } from '../worksheet/worksheet.js';

/** What a page is made from. */
export interface StaticData {
  readonly definition: ProcedureDefinition;
  readonly guidance: Guidance;
  readonly safety: SafetyGuidance;
}

/** The page of an element. */
export interface StaticPage {
  readonly view: (data: StaticData, words: Writers) => TemplateResult;
  /** Its parts that say something else without script; each stands where it first was, and nowhere again. */
  readonly instead: Readonly<Record<string, (data: StaticData, words: Writers) => unknown>>;
}

/** Nobody acts: whatever a view picks of its actions is there, and is never called. */
const nobody: never = new Proxy(() => undefined, {
  // Lit looks for marks of its own in what it is given.
  get: (_, name): unknown => (String(name).startsWith('_$') ? undefined : nobody),
}) as never;

/** When to get help, all of it, and once. */
const signs = { signs: allSignsView };

const none = (): unknown => undefined;

export const pages = {
  'procedure-explainer': {
    view: ({ definition, guidance, safety }, words) =>
      explainerView(
        {
          definition,
          guidance,
          safety,
          isFirst: true,
          isStage: false,
          option: undefined,
          depth: 'full',
          reader: 'patient',
          anchor: `#${definition.id}`,
          hasNumbers: false,
          query: undefined,
          printsAllOptions: true,
        },
        words,
        nobody,
      ),
    instead: { ...signs, settings: none, contents: none, 'in-short': none },
  },
  'risk-benefit-comparator': {
    view: ({ definition, guidance, safety }, words) =>
      comparatorView(
        {
          definition,
          guidance,
          safety,
          worksheet: emptyWorksheet,
          isFirst: true,
          isStage: false,
          view: 'words',
          per: 100,
          marks: 'people',
          group: '',
          shown: definition.outcomes,
          picked: new Set(),
          compared: { first: '', second: '' },
          mode: 'all',
          overview: overviewOf(definition),
          times: new Map(),
          isPrinting: true,
        },
        words,
        nobody,
      ),
    instead: {
      ...signs,
      mode: none,
      picks: none,
      picker: none,
      display: none,
      practical: practicalTable,
    },
  },
  'consent-comprehension-quiz': {
    view: ({ definition, guidance, safety }, words) => {
      const questions = questionsAbout(null, definition);
      return quizView(
        {
          definition,
          guidance,
          safety,
          worksheet: emptyWorksheet,
          isFirst: true,
          isStage: false,
          questions,
          first: questions.length,
          isPastFirst: false,
          pace: 'all-together',
          current: undefined,
          unanswered: undefined,
          typed: undefined,
          isInside: false,
          isForPaper: false,
          canShowSections: true,
        },
        words,
        nobody,
      );
    },
    instead: { ...signs, topics: none },
  },
  'second-opinion-checklist': {
    view: ({ definition, guidance, safety }, words) =>
      checklistView(
        {
          definition,
          guidance,
          safety,
          worksheet: emptyWorksheet,
          isFirst: true,
          isStage: false,
          lists: checklistLists(definition, guidance.secondOpinion),
          visit: {
            date: undefined,
            time: undefined,
            namesTopic: false,
            typedDay: { day: '', month: '', year: '' },
            typedTime: '',
            dayProblem: undefined,
            timeProblem: undefined,
            isBeingTyped: false,
            file: undefined,
          },
          openStages: new Set(stages),
          longNotes: new Map(),
          letterCopy: undefined,
        },
        words,
        nobody,
      ),
    instead: { ...signs, progress: none, letter: none, visit: none, 'doctor-page': none },
  },
} satisfies Record<string, StaticPage>;

/** The tag of an element that has such a page. */
export type StaticTag = keyof typeof pages;

/** All options beside each other, where the element has room for two. */
function practicalTable({ definition, guidance }: StaticData, words: Writers): unknown {
  const { localizer, headingLevel } = words;
  const title = localizer.msg('What each involves');
  return html`${heading(headingLevel, 1, title)}
    ${comparisonTable(
      {
        id: 'practical',
        caption: title,
        corner: localizer.msg('Topic'),
        groups: [
          () => ({
            rows: practicalTopics.map((topic) => ({
              heading: practicalTitle(topic, localizer),
              cell: (option) => ({
                content: answerView(topic, option, { definition, guidance }, words),
              }),
            })),
          }),
        ],
      },
      { definition, isStage: false },
      words,
    )}`;
}
