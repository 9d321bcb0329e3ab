/** Findings field by field: those that there are as a table, and a form for one more, with how readers will see it. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import { takeBack } from '../authoring/findings/changes.js';
import { insertDraft, type FindingDraft } from '../authoring/findings/draft.js';
import {
  findingRows,
  keyOf,
  valueColumns,
  type FindingRow,
  type ValueColumn,
} from '../authoring/findings/rows.js';
import { checkDefinition } from '../checks/check-definition.js';
import type { CheckFinding } from '../checks/finding.js';
import type { ProcedureDefinition } from '../definition/definition.js';
import { optionsTold } from '../definition/time-rules.js';
import { authorNumbersStyles } from './author-numbers.styles.js';
import { draftForm, emptyDraft } from './views/draft-form.js';

/** The numbers of one outcome at a time. An edit is the whole text as it should be. */
export class AuthorNumbers extends LitElement {
  static override styles = authorNumbersStyles;

  /** The text of the definition. */
  @property({ attribute: false }) text = '';

  /** What it says; undefined while it has errors. */
  @property({ attribute: false }) definition: ProcedureDefinition | undefined;

  @state() private outcome = '';
  /** Cells that were typed and could not be taken yet, by row. */
  @state() private typed: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map();
  @state() private troubles: ReadonlyMap<string, string> = new Map();
  @state() private draft: FindingDraft | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('definition') || this.definition) return;
    // Another text comes: what was typed here is of the last one, whose findings may have the same names.
    this.typed = new Map();
    this.troubles = new Map();
    this.draft = undefined;
  }

  protected override render(): TemplateResult {
    const { definition } = this;
    if (!definition)
      return html`<p>Mend the errors in the text first: then the numbers can be filled in here.</p>`;
    if (definition.migratedFrom !== undefined)
      return html`<p>This definition is in format ${definition.migratedFrom}. Bring it up to date first.</p>`;
    const { outcomes } = definition;
    if (outcomes.length === 0) return html`<p>Write an outcome first, in the text.</p>`;
    const chosen = outcomes.find(({ id }) => id === this.outcome) ?? outcomes[0]!;
    return html`
      <label>
        Outcome
        <select @change=${this.#chooseOutcome}>
          ${outcomes.map(
            ({ id, name }) =>
              html`<option value=${id} ?selected=${id === chosen.id}>${name}</option>`,
          )}
        </select>
      </label>
      ${findingRows(definition)
        .filter(({ outcome }) => outcome === chosen.id)
        .map((row) => this.#rowView(row))}
      ${
        this.draft
          ? this.#draftView(this.draft, definition)
          : html`<button
              type="button"
              @click=${() => {
                this.draft = emptyDraft(definition, chosen.id);
              }}
            >
              Add a finding
            </button>`
      }
    `;
  }

  readonly #chooseOutcome = (event: Event): void => {
    this.outcome = (event.target as HTMLSelectElement).value;
    this.draft = undefined;
  };

  #rowView(row: FindingRow): TemplateResult {
    const key = keyOf(row);
    const trouble = this.troubles.get(key);
    const columns = valueColumns.filter((column) => row.cells[column]);
    return html`<fieldset>
      <legend>${row.arm}${row.when ? `, ${row.when}` : ''}</legend>
      <p class="of">${row.finding}. ${row.cited}</p>
      <div class="cells">${columns.map((column) => this.#cellView(row, column, trouble))}</div>
      <p class="trouble" role="alert" ?hidden=${trouble === undefined}>${trouble}</p>
    </fieldset>`;
  }

  #cellView(row: FindingRow, column: ValueColumn, trouble: string | undefined): TemplateResult {
    const value = row.cells[column]?.value;
    const shown = this.typed.get(keyOf(row))?.[column] ?? String(value ?? '');
    const change = (event: Event): void => {
      this.#change(row, column, (event.target as HTMLInputElement).value);
    };
    const isWrong = trouble?.includes(column) === true ? 'true' : 'false';
    return column === 'text'
      ? html`<label class="wide">${column}<textarea rows="3" .value=${shown} @change=${change}></textarea></label>`
      : html`<label
          >${column}<input
            inputmode=${column === 'unit' ? 'text' : 'decimal'}
            .value=${shown}
            aria-invalid=${isWrong}
            @change=${change}
        /></label>`;
  }

  #change(row: FindingRow, column: ValueColumn, value: string): void {
    const key = keyOf(row);
    const typed = new Map(this.typed).set(key, { ...this.typed.get(key), [column]: value });
    const alone = this.#takenBack(typed, [key]);
    // Two rows may be right only together.
    const together = 'text' in alone ? alone : this.#takenBack(typed, [...typed.keys()]);
    if ('trouble' in alone && 'trouble' in together) {
      this.typed = typed;
      this.troubles = new Map(this.troubles).set(key, alone.trouble);
      return;
    }
    const isLeft = ([one]: readonly [string, unknown]): boolean =>
      together === alone && one !== key;
    this.typed = new Map([...typed].filter(isLeft));
    this.troubles = new Map([...this.troubles].filter(isLeft));
    if ('text' in together) this.#edit(together.text);
  }

  /** The text with what was typed in some rows, or why it cannot be taken: this form is only for a text without errors. */
  #takenBack(
    typed: AuthorNumbers['typed'],
    keys: readonly string[],
  ): { readonly text: string } | { readonly trouble: string } {
    const { definition } = this;
    if (!definition) return { text: this.text };
    const rows = findingRows(definition)
      .filter((row) => keys.includes(keyOf(row)))
      .map((row) => {
        const { outcome, finding, time, arm } = row;
        const cells = Object.fromEntries(
          valueColumns.map((one) => [one, String(row.cells[one]?.value ?? '')]),
        );
        return {
          line: 0,
          cells: { ...cells, ...typed.get(keyOf(row)), outcome, finding, time, arm },
        };
      });
    const { text, troubles } = takeBack(this.text, definition, rows);
    const checked = troubles.length === 0 ? checkDefinition(text) : undefined;
    if (checked?.definition) return { text };
    const trouble = troubles[0] ?? checked?.findings.find(({ severity }) => severity === 'error');
    return {
      trouble: `The text still has the old number. ${trouble?.message ?? ''} ${trouble?.mend ?? ''}`,
    };
  }

  #draftView(draft: FindingDraft, definition: ProcedureDefinition): TemplateResult {
    const text = insertDraft(this.text, definition, draft);
    const { definition: whole, findings } = checkDefinition(text);
    const known = new Set(checkDefinition(this.text).findings.map(nameOf));
    const news = findings.filter((one) => !known.has(nameOf(one)));
    return html`<section aria-labelledby="draft-title">
      <h3 id="draft-title">One more finding</h3>
      ${draftForm({
        draft,
        definition,
        change: (changed) => {
          this.draft = { ...draft, ...changed };
        },
      })}
      ${newsView(news)} ${whole ? seenView(whole, draft) : nothing}
      <div class="actions">
        <button
          type="button"
          ?disabled=${whole === undefined}
          @click=${() => {
            this.draft = undefined;
            this.#edit(text);
          }}
        >
          Put it into the definition
        </button>
        <button
          type="button"
          @click=${() => {
            this.draft = undefined;
          }}
        >
          Leave it
        </button>
      </div>
    </section>`;
  }

  #edit(text: string): void {
    this.dispatchEvent(new CustomEvent('author-numbers-edit', { detail: text }));
  }
}

function nameOf({ code, pointer }: CheckFinding): string {
  return `${code} ${pointer}`;
}

function newsView(news: readonly CheckFinding[]): TemplateResult {
  return html`<ul class="news" role="status">
    ${news.map(({ severity, message, mend }) => html`<li>${severity}: ${message} ${mend}</li>`)}
  </ul>`;
}

/** The finding alone, as readers will see it: without what speaks of others. */
function seenView(whole: ProcedureDefinition, draft: FindingDraft): TemplateResult {
  const alone: ProcedureDefinition = {
    ...whole,
    overview: undefined,
    quiz: undefined,
    considerations: [],
    outcomes: whole.outcomes
      .filter(({ id }) => id === draft.outcome)
      .map((outcome) => {
        const findings = outcome.findings.filter(({ id }) => id === draft.id);
        const told = optionsTold({ findings });
        const untold = whole.options.filter(({ id }) => !told.has(id));
        return {
          ...outcome,
          findings,
          gaps: untold.map(({ id }) => ({ option: id, reason: 'not-known' as const })),
        };
      }),
  };
  return html`<div class="seen" lang=${whole.language}>
    <risk-benefit-comparator heading-level="4" .definition=${alone}></risk-benefit-comparator>
  </div>`;
}
