import { type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ProcedureDefinition } from '../../definition/definition.js';
import { overviewOf } from '../../evidence/overview.js';
import { answerableIn } from '../../worksheet/answerable.js';
import type { AnswerableIds } from '../../worksheet/reconcile.js';
import { signsViewStyles } from '../shared/signs/signs-view.styles.js';
import { segmentedControlStyles } from '../shared/answers/segmented-control.styles.js';
import { formsStyles } from '../shared/answers/forms.styles.js';
import { ownEntriesStyles } from '../shared/answers/own-entries.styles.js';
import { clearAnswerStyles } from '../shared/answers/clear-answer.styles.js';
import { iconArrayStyles } from '../shared/evidence/figures/icon-array.styles.js';
import { stepBarStyles } from '../shared/evidence/figures/step-bar.styles.js';
import { barStyles } from '../shared/evidence/figures/bar.styles.js';
import { scaleStyles } from '../shared/evidence/figures/scale.styles.js';
import { bothFramesStyles } from '../shared/evidence/both-frames.styles.js';
import { numbersTableStyles } from '../shared/evidence/numbers-table.styles.js';
import { whyViewStyles } from '../shared/evidence/why-view.styles.js';
import { isForPaper, showsMoreOnPaper } from '../core/controllers/print-controller.js';
import type { PageWords } from '../core/page-words.js';
import { DecisionAidElement } from '../core/decision-aid-element.js';
import { guidanceWith } from '../shared/guidance-of.js';
import { guarded } from '../core/guarded-actions.js';
import { overviewStyles } from './overview.styles.js';
import { comparatorStyles } from './risk-benefit-comparator.styles.js';
import { comparedIn } from '../../worksheet/pair.js';
import { ComparatorActions } from './risk-benefit-comparator-actions.js';
import type {
  ComparatorData,
  ComparatorDenominator,
  ComparatorView,
} from './risk-benefit-comparator-data.js';
import { pageView } from './views/page.js';
import { rest } from './views/rest-part.js';

const guidanceOf = guidanceWith(['care', 'glossary'], () => rest.module?.english);

const views: readonly ComparatorView[] = ['words', 'icons', 'bars', 'table'];

/**
 * Shows what may happen with each option: an overview first, two options side by side, and all results by study, in
 * words, icons, bars or numbers. Then what matters most to the reader, and what each option involves. No option is
 * ranked, and none is emphasised.
 *
 * @tag risk-benefit-comparator
 *
 * @event {DecisionAidChangeEvent} decision-aid-change - The reader changed how numbers are shown, or said what matters.
 *
 * @csspart header - The heading, the question and the notices.
 * @csspart unplaced-notice - The notice that some answers have no place now.
 * @csspart signs - When to get help.
 * @csspart emergency - The emergency card.
 * @csspart call-us - The card about calling the care team.
 * @csspart overview - What may happen: all options, or two of them.
 * @csspart mode - The switch between all options and two of them.
 * @csspart order - In which order the rows stand, and who chose it.
 * @csspart unknown - The options that no number is about.
 * @csspart row - A row of the overview.
 * @csspart sure - How sure one can be.
 * @csspart frame - One comparison of one study.
 * @csspart bar - A bar.
 * @csspart more - What opens under a row.
 * @csspart why - The drawer "Why this number".
 * @csspart pair - Two options side by side.
 * @csspart pair-row - A row for two options.
 * @csspart icon-array - An icon array.
 * @csspart picks - What matters most to the reader.
 * @csspart considerations - More questions on what matters.
 * @csspart values - What matters to the reader.
 * @csspart consideration - One consideration.
 * @csspart fit - How the options fit what the reader said.
 * @csspart practical - What each option involves.
 * @csspart results - All results, by study.
 * @csspart picker - Which outcomes are shown of them.
 * @csspart outcomes - What may happen, by option.
 * @csspart comparison - The table of what may happen.
 * @csspart icon-key - What the marks of icon arrays mean.
 * @csspart scale - A difference on its scale.
 * @csspart display - How all results are shown, with its line.
 * @csspart settings - How all results are shown.
 */
export class RiskBenefitComparator extends DecisionAidElement {
  static override readonly tag = 'risk-benefit-comparator' as const;

  static override properties: PropertyDeclarations = { view: {}, per: { type: Number } };

  static override styles: CSSResultGroup = [
    DecisionAidElement.styles,
    signsViewStyles,
    segmentedControlStyles,
    formsStyles,
    ownEntriesStyles,
    clearAnswerStyles,
    iconArrayStyles,
    barStyles,
    scaleStyles,
    bothFramesStyles,
    stepBarStyles,
    overviewStyles,
    numbersTableStyles,
    whyViewStyles,
    comparatorStyles,
  ];

  protected static override readonly pageWords: PageWords = {
    ...DecisionAidElement.pageWords,
    view: views,
    per: ['100', '1000'],
  };

  protected static override readonly parts = [...DecisionAidElement.parts, rest];

  readonly #actions = guarded(
    new ComparatorActions(this.host, this, (id) => {
      this.host.moveTo(id);
    }),
    this.host,
  );

  /** How the numbers of all results are shown: `words`, `icons`, `bars` or `table`. */
  view: ComparatorView = 'icons';

  /** Out of how many the numbers of all results are shown: 100 or 1000. */
  per: ComparatorDenominator = 100;

  protected override answerableIn(definition: ProcedureDefinition): AnswerableIds {
    return answerableIn(definition, guidanceOf(definition));
  }

  protected override renderDefinition(definition: ProcedureDefinition): TemplateResult {
    const guidance = guidanceOf(definition);
    const data: ComparatorData = {
      definition,
      guidance,
      safety: this.safetyFor(definition).safety,
      worksheet: this.worksheet,
      isFirst: this.showing.isFirst,
      isStage: this.showing.isStage,
      view: views.includes(this.view) ? this.view : 'icons',
      // A framework that finds the property sets the text of its template.
      per: String(this.per) === '1000' ? 1000 : 100,
      overview: overviewOf(definition),
      compared: comparedIn(this.worksheet, definition),
      isPrinting: this[isForPaper],
      ...this.#actions.settingsIn(definition),
    };
    return pageView(data, this.wordsFor(definition, guidance), this.#actions);
  }

  /** The overview of all options, also where two stand side by side. */
  protected override [showsMoreOnPaper](): boolean {
    return true;
  }

  protected override resetTransientState(): void {
    super.resetTransientState();
    this.#actions.reset();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'risk-benefit-comparator': RiskBenefitComparator;
  }
}
