/** The form for one finding: what a paper says, in the order in which one finds it there. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  draftKinds,
  type DraftArm,
  type DraftKind,
  type FindingDraft,
} from '../../authoring/findings/draft.js';
import { columnsOfKind } from '../../authoring/findings/rows.js';
import type { ProcedureDefinition } from '../../definition/definition.js';

export interface DraftForm {
  readonly draft: FindingDraft;
  readonly definition: ProcedureDefinition;
  readonly change: (changed: Partial<FindingDraft>) => void;
}

/** What each kind is, in the words of a paper. */
const kinds: Readonly<Record<DraftKind, string>> = {
  frequency: 'How many people had it (count and total, or percent)',
  events: 'How many events there were, several a person',
  'risk-difference': 'A difference of two shares, and not the shares',
  'baseline-and-effect': 'A ratio (risk, odds or hazard) against a share',
  rate: 'Events over person-time',
  'time-to-event': 'How long it took',
  'mean-difference': 'A difference of average scores',
  'mean-change': 'A change of average scores',
  'range-over-studies': 'The least and the most of several studies',
  qualitative: 'Words only',
  'searched-not-found': 'Looked for and not found',
};

/** What a kind asks for besides. */
const asked: Readonly<Partial<Record<DraftKind, readonly string[]>>> = {
  'baseline-and-effect': [
    'effect',
    'baseline option',
    'baseline, if no option',
    'baseline percent',
    'source of the percent',
  ],
  rate: ['per', 'per unit'],
  'mean-difference': ['scale', 'lowest score', 'highest score', 'better'],
  'mean-change': ['scale', 'lowest score', 'highest score', 'better'],
  'searched-not-found': ['searched'],
};

const fixedWords: Readonly<Record<string, readonly string[]>> = {
  effect: ['risk-ratio', 'odds-ratio', 'hazard-ratio'],
  'per unit': ['years', 'months'],
  better: ['low', 'high'],
};

const newStudy = '+ another study';

/** A draft to begin with: one arm an option. */
export function emptyDraft(definition: ProcedureDefinition, outcome: string): FindingDraft {
  const { options, studies, outcomes } = definition;
  const taken = new Set(outcomes.flatMap(({ findings }) => findings.map(({ id }) => id)));
  let number = 1;
  while (taken.has(`${outcome}-${number}`)) number += 1;
  return {
    outcome,
    id: `${outcome}-${number}`,
    study: studies[0]?.id ?? 'study-1',
    ...(studies.length === 0 && { newStudy: emptyStudy }),
    kind: 'frequency',
    period: { from: '', unit: 'months' },
    arms: options.slice(0, 2).map(({ id }) => ({ option: id, label: '', cells: {} })),
    more: {},
    certainty: { level: '', reason: '' },
    note: '',
  };
}

const emptyStudy = { population: '', design: 'randomised', size: '', source: '' };

export function draftForm(form: DraftForm): TemplateResult {
  const { draft, change } = form;
  const { options, sources } = form.definition;
  const ids: Readonly<Record<string, readonly string[]>> = {
    'baseline option': ['', ...options.map(({ id }) => id)],
    'source of the percent': ['', ...sources.map(({ id }) => id)],
  };
  return html`
    ${studyFields(form)}
    ${choice(
      'What the paper gives',
      draft.kind,
      draftKinds,
      (kind) => {
        change({ kind: kind as DraftKind });
      },
      kinds,
    )}
    <div class="cells">
      ${field('After how long', draft.period.from, (from) => {
        change({ period: { ...draft.period, from } });
      })}
      ${choice('Unit', draft.period.unit, ['days', 'weeks', 'months', 'years'], (unit) => {
        change({ period: { ...draft.period, unit } });
      })}
      ${(asked[draft.kind] ?? []).map((name) => {
        const set = (value: string): void => {
          change({ more: { ...draft.more, [name]: value } });
        };
        const words = ids[name] ?? fixedWords[name];
        return words
          ? choice(name, draft.more[name] ?? words[0]!, words, set)
          : field(name, draft.more[name] ?? '', set);
      })}
    </div>
    ${draft.arms.map((arm, index) => armFields(form, arm, index))}
    <button
      type="button"
      @click=${() => {
        change({ arms: [...draft.arms, { option: '', label: '', cells: {} }] });
      }}
    >
      One more group
    </button>
    <div class="cells">
      ${choice(
        'How sure (GRADE)',
        draft.certainty.level,
        ['', 'high', 'moderate', 'low', 'very-low', 'not-rated'],
        (level) => {
          change({ certainty: { ...draft.certainty, level } });
        },
        { '': 'as the study' },
      )}
      ${
        draft.certainty.level === ''
          ? nothing
          : field('Why', draft.certainty.reason, (reason) => {
              change({ certainty: { ...draft.certainty, reason } });
            })
      }
      ${field('What to know when reading it', draft.note, (note) => {
        change({ note });
      })}
    </div>
  `;
}

function studyFields({ draft, definition, change }: DraftForm): TemplateResult {
  const { studies, sources } = definition;
  const own = draft.newStudy;
  const set = (changed: Partial<NonNullable<FindingDraft['newStudy']>>): void => {
    change({ newStudy: { ...(own ?? emptyStudy), ...changed } });
  };
  return html`<div class="cells">
    ${choice(
      'Study',
      own ? newStudy : draft.study,
      [...studies.map(({ id }) => id), newStudy],
      (study) => {
        change(
          study === newStudy ? { study: '', newStudy: emptyStudy } : { study, newStudy: undefined },
        );
      },
    )}
    ${
      own
        ? html`
            ${field('Id of the study', draft.study, (study) => {
              change({ study });
            })}
            ${field('Who was studied, and how', own.population, (population) => {
              set({ population });
            })}
            ${choice(
              'Design',
              own.design,
              ['randomised', 'observational', 'counted', 'review', 'network', 'leaflet'],
              (design) => {
                set({ design });
              },
            )}
            ${field('How many', own.size, (size) => {
              set({ size });
            })}
            ${choice('Source', own.source, ['', ...sources.map(({ id }) => id)], (source) => {
              set({ source });
            })}
          `
        : nothing
    }
    ${field('Id of the finding', draft.id, (id) => {
      change({ id });
    })}
  </div>`;
}

function armFields(
  { draft, definition, change }: DraftForm,
  arm: DraftArm,
  index: number,
): TemplateResult {
  const set = (changed: Partial<DraftArm>): void => {
    change({ arms: draft.arms.map((one, at) => (at === index ? { ...one, ...changed } : one)) });
  };
  const isFirstOnly = draft.kind === 'risk-difference' && index > 0;
  const options = ['', ...definition.options.map(({ id }) => id)];
  return html`<fieldset>
    <legend>Group ${index + 1}</legend>
    <div class="cells">
      ${choice(
        'Option',
        arm.option,
        options,
        (option) => {
          set({ option });
        },
        { '': 'no option here' },
      )}
      ${field('What it was given, if no option', arm.label, (label) => {
        set({ label });
      })}
      ${(isFirstOnly ? [] : columnsOfKind(draft.kind)).map((column) =>
        field(column, arm.cells[column] ?? '', (value) => {
          set({ cells: { ...arm.cells, [column]: value } });
        }),
      )}
    </div>
    <button
      type="button"
      ?disabled=${draft.arms.length === 1}
      @click=${() => {
        change({ arms: draft.arms.filter((_, at) => at !== index) });
      }}
    >
      Take group ${index + 1} away
    </button>
  </fieldset>`;
}

function field(words: string, value: string, set: (value: string) => void): TemplateResult {
  return html`<label
    >${words}<input
      .value=${value}
      @input=${(event: Event) => {
        set((event.target as HTMLInputElement).value);
      }}
  /></label>`;
}

function choice(
  words: string,
  value: string,
  options: readonly string[],
  set: (value: string) => void,
  names: Readonly<Record<string, string>> = {},
): TemplateResult {
  return html`<label
    >${words}<select
      @change=${(event: Event) => {
        set((event.target as HTMLSelectElement).value);
      }}
    >
      ${options.map(
        (option) =>
          html`<option value=${option} ?selected=${option === value}>
            ${names[option] ?? option}
          </option>`,
      )}
    </select></label
  >`;
}
