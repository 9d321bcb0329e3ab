/**
 * What each element alone says when nobody can press anything: the page that it draws, with all shown and nothing
 * chosen, and of which parts are left out because they only work.
 */
import { html } from 'lit';
import { practicalTopics } from '../definition/schema/vocabulary.js';
import { comparisonTable } from '../elements/risk-benefit-comparator/views/comparison-table.js';
import { answerView } from '../elements/risk-benefit-comparator/views/practical.js';
import { pageView as comparatorView } from '../elements/risk-benefit-comparator/views/page.js';
import { questionsAbout } from '../elements/consent-comprehension-quiz/consent-comprehension-quiz-data.js';
import { pageView as quizView } from '../elements/consent-comprehension-quiz/views/page.js';
import { pageView as explainerView } from '../elements/procedure-explainer/views/page.js';
import { stages } from '../elements/second-opinion-checklist/second-opinion-checklist-data.js';
import { pageView as checklistView } from '../elements/second-opinion-checklist/views/page.js';
import { heading } from '../elements/shared/text/heading.js';
import type { Writers } from '../elements/shared/writers.js';
import { overviewOf } from '../evidence/overview.js';
import { practicalTitle } from '../outline/practical-topics.js';
import { checklistLists } from '../worksheet/checklist-lists.js';
import { emptyWorksheet } from '../worksheet/worksheet.js';
import { nobody, none, signs, type StaticData, type StaticPage } from './static-page.js';
import { summaryPage } from './summary-page.js';

/** The pages of the elements that stand alone, by tag. */
export const elementPages = {
  'procedure-explainer': {
    view: (data, words) =>
      explainerView(
        {
          ...data,
          option: undefined,
          depth: 'full',
          reader: 'patient',
          anchor: `#${data.definition.id}`,
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
    view: (data, words) =>
      comparatorView(
        {
          ...data,
          worksheet: emptyWorksheet,
          view: 'words',
          per: 100,
          marks: 'people',
          group: '',
          shown: data.definition.outcomes,
          picked: new Set(),
          compared: { first: '', second: '' },
          mode: 'all',
          overview: overviewOf(data.definition),
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
    view: (data, words) => {
      const questions = questionsAbout(null, data.definition);
      return quizView(
        {
          ...data,
          worksheet: emptyWorksheet,
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
    view: (data, words) =>
      checklistView(
        {
          ...data,
          worksheet: emptyWorksheet,
          lists: checklistLists(data.definition, data.guidance.secondOpinion),
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
  'decision-summary': summaryPage,
} satisfies Record<string, StaticPage>;

/** All options beside each other, where the element has room for two. */
function practicalTable({ definition, guidance, isStage }: StaticData, words: Writers): unknown {
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
      { definition, isStage },
      words,
    )}`;
}
