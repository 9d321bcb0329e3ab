/** The page to take along as it is before a reader has said anything: what they can bring, and what holds for everybody. */
import { dayOf } from '../definition/review-date.js';
import { pageView } from '../elements/decision-summary/views/page.js';
import { firstSections, headOf } from '../exchange/summary/sections.js';
import { checklistLists } from '../worksheet/checklist-lists.js';
import { emptyWorksheet } from '../worksheet/worksheet.js';
import { nobody, none, signs, type StaticPage } from './static-page.js';

export const summaryPage: StaticPage = {
  view: (data, words) => {
    const { definition, guidance, safety, safetyLanguage } = data;
    const { localizer } = words;
    const day = dayOf(new Date());
    const said = { definition, worksheet: emptyWorksheet, localizer };
    return pageView(
      {
        ...data,
        ...said,
        // Nobody has made it yet.
        head: { ...headOf({ definition, localizer, day }), made: '' },
        first: firstSections(said),
        make: (madeOf) =>
          madeOf(
            {
              ...said,
              lists: checklistLists(definition, guidance.secondOpinion),
              safety,
              safetyLanguage,
              day,
            },
            guidance.language,
          ),
        address: undefined,
        done: undefined,
        isTheirTurn: false,
      },
      words,
      nobody,
    );
  },
  instead: {
    ...signs,
    do: none,
    'fill-in': none,
    companion: none,
    note: none,
    text: none,
    foot: none,
  },
};
