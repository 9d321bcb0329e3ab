/** The overview: wrong edits of a definition that is right, as a careless author or a hostile one makes them. */
import { expect } from 'chai';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import { error, issuesOf, warning, type Found } from '../fixtures/issues.js';
import {
  changed,
  minimalDefinition,
  minimalOption,
  minimalOutcome,
  valueAt,
  without,
  type Data,
} from '../fixtures/minimal-definition.js';
import { overviewDefinition } from '../fixtures/overview-definition.js';

const rows = '/overview/rows';
const headline = `${rows}/0/headlines/0`;
const rest = `${rows}/0/also/0`;
const pain = '/outcomes/0/findings/0';
const times = `${pain}/measure/times`;

type Edit = (definition: Data) => void;

const set =
  (pointer: string, value: unknown): Edit =>
  (definition) =>
    void changed(pointer, value, definition);
const drop =
  (pointer: string): Edit =>
  (definition) =>
    void without(pointer, definition);
/** Puts what is at one place at the other, and the other way around. */
const swap =
  (one: string, other: string): Edit =>
  (definition) => {
    const [first, second] = [valueAt(definition, one), valueAt(definition, other)];
    changed(one, second, changed(other, first, definition));
  };
const all =
  (...edits: readonly Edit[]): Edit =>
  (definition) => {
    for (const edit of edits) edit(definition);
  };

function edited(edit: Edit): Data {
  const definition = overviewDefinition();
  edit(definition);
  return definition;
}

const row = (id: string): Data => ({
  ...(valueAt(overviewDefinition(), `${rows}/2`) as Data),
  id,
});

/** Each edit, and the first that is said of it. */
const wrongEdits: readonly (readonly [what: string, edit: Edit, found: Found])[] = [
  [
    'names a finding of another row',
    set(`${headline}/finding`, 'walking-trial'),
    error('headline-outside-row', `${headline}/finding`),
  ],
  [
    'swaps the findings of two rows',
    swap(`${headline}/finding`, `${rows}/1/headlines/0/finding`),
    error('headline-outside-row', `${headline}/finding`),
  ],
  [
    'misspells a finding',
    set(`${headline}/finding`, 'pain-trail'),
    error('headline-outside-row', `${headline}/finding`),
  ],
  [
    'names the outcome in the place of the finding',
    set(`${headline}/finding`, 'less-pain'),
    error('headline-outside-row', `${headline}/finding`),
  ],
  [
    'leaves out the time of several',
    drop(`${headline}/time`),
    error('unknown-time', `${headline}/time`),
  ],
  [
    'names a time that is not there',
    set(`${headline}/time`, '6-months'),
    error('unknown-time', `${headline}/time`),
  ],
  [
    'names a time where there is one without an id',
    set(`${rows}/1/headlines/0/time`, '6-months'),
    error('unknown-time', `${rows}/1/headlines/0/time`),
  ],
  [
    'shows one comparison at the same time twice',
    (definition) =>
      void changed(`${rows}/0/headlines/-`, valueAt(definition, headline), definition),
    error('headline-twice', `${rows}/0/headlines/1`),
  ],
  [
    'shows the same pair at the same time from two sources',
    set(`${rows}/0/headlines/-`, { finding: 'pain-review', why: 'It is larger.' }),
    error('headline-twice', `${rows}/0/headlines/1`),
  ],
  [
    'begins a row with a search that found nothing',
    set(`${rows}/0/headlines/-`, { finding: 'pain-searched', why: 'So.' }),
    error('headline-nothing-found', `${rows}/0/headlines/1/finding`),
  ],
  [
    'begins a row with the numbers of one group',
    set(`${rows}/1/headlines/0/finding`, 'walking-old'),
    error('headline-of-group', `${rows}/1/headlines/0/finding`),
  ],
  ['gives no reason for a headline', drop(`${headline}/why`), error('missing', `${headline}/why`)],
  ['gives no reason for a row', drop(`${rows}/0/why`), error('missing', `${rows}/0/why`)],
  ['gives an empty reason', set(`${rows}/0/why`, ' '), error('empty-text', `${rows}/0/why`)],
  [
    'takes the rating of a review for that of a trial',
    drop(`${headline}/certaintyFrom`),
    error('certainty-from-elsewhere', headline),
  ],
  [
    'names the trial itself as the one that rates it',
    set(`${headline}/certaintyFrom`, 'pain-trial'),
    error('certainty-from-elsewhere', headline),
  ],
  [
    'takes the rating of a review for that of one time of a trial',
    all(
      drop(`${headline}/certaintyFrom`),
      drop(`${pain}/certainty`),
      set(`${times}/0/certainty`, { level: 'low', reason: 'Few.', source: 's2' }),
    ),
    error('certainty-from-elsewhere', headline),
  ],
  [
    'takes a rating from a finding of another row',
    set(`${headline}/certaintyFrom`, 'walking-trial'),
    error('headline-outside-row', `${headline}/certaintyFrom`),
  ],
  [
    'takes a rating from a finding that has none',
    set(`${headline}/certaintyFrom`, 'pain-searched'),
    error('certainty-not-rated', `${headline}/certaintyFrom`),
  ],
  ['forgets an option', drop(`${rows}/0/also`), error('option-in-no-place', `${rows}/0`)],
  [
    'forgets an option that was added later',
    all(
      set('/options/-', minimalOption('later')),
      ...[0, 1, 2, 3].map((at) =>
        set(`/outcomes/${at}/gaps`, [
          ...['wait', 'brace', 'later'].map((option) => ({ option, reason: 'not-known' })),
        ]),
      ),
    ),
    error('option-in-no-place', `${rows}/0`),
  ],
  [
    'names an option of the headline again below it',
    set(`${rows}/0/also/-`, { options: ['surgery'], reason: 'not-known' }),
    error('option-in-two-places', `${rows}/0/also/1/options`),
  ],
  [
    'names an option in two entries',
    set(`${rows}/0/also/-`, { options: ['wait'], reason: 'not-known' }),
    error('option-in-two-places', `${rows}/0/also/0/options`),
  ],
  [
    'names an option that is not there',
    set(`${rest}/options`, ['wait', 'splint']),
    error('unknown-option', `${rest}/options/1`),
  ],
  ['names no option', set(`${rest}/options`, []), error('too-few', `${rest}/options`)],
  [
    'says that something is known, and not what',
    all(drop(`${rest}/finding`), set(`${rest}/reason`, 'known-otherwise')),
    error('rest-without-words', rest),
  ],
  [
    'lets a finding about others speak for an option',
    set(`${rest}/finding`, 'pain-trial'),
    error('finding-of-others', `${rest}/finding`),
  ],
  [
    'lets a finding of another row speak for an option',
    set(`${rest}/finding`, 'walking-words'),
    error('headline-outside-row', `${rest}/finding`),
  ],
  [
    'has eight rows',
    set(
      rows,
      Array.from({ length: 8 }, (_, at) => row(`row-${at}`)),
    ),
    error('too-many', rows),
  ],
  ['has two rows', drop(`${rows}/0`), error('too-few', rows)],
  ['has two rows of one id', set(`${rows}/1/id`, 'pain'), error('duplicate-id', `${rows}/1/id`)],
  [
    'drops the row of a critical outcome',
    set(`${rows}/0/outcomes/0`, 'walking'),
    error('critical-outcome-in-no-row', '/outcomes/0'),
  ],
  [
    'names an outcome that is not there, about which no more is said',
    set(`${rows}/2/outcomes/0`, 'infections'),
    error('unknown-outcome', `${rows}/2/outcomes/0`),
  ],
  [
    'names an outcome twice in a row',
    set(`${rows}/2/outcomes`, ['infection', 'nerve', 'infection']),
    error('named-twice', `${rows}/2/outcomes`),
  ],
  ['is about no outcome', set(`${rows}/2/outcomes`, []), error('too-few', `${rows}/2/outcomes`)],
  [
    'calls the harms neutral',
    all(set('/outcomes/2/direction', 'neutral'), set('/outcomes/3/direction', 'neutral')),
    error('overview-no-harm', rows),
  ],
  [
    'has harms alone',
    all(set('/outcomes/0/direction', 'harm'), set('/outcomes/1/direction', 'harm')),
    error('overview-no-benefit', rows),
  ],
  [
    'puts a kind under the wrong outcome',
    set(`${rows}/2/parts/0/outcome`, 'nerve'),
    error('unknown-finding', `${rows}/2/parts/0/finding`),
  ],
  [
    'has a kind of an outcome of another row',
    set(`${rows}/2/parts/0`, { outcome: 'walking', finding: 'walking-trial' }),
    error('headline-outside-row', `${rows}/2/parts/0/outcome`),
  ],
  [
    'has a kind at a time that is not there',
    set(`${rows}/2/parts/0/time`, '6-months'),
    error('unknown-time', `${rows}/2/parts/0/time`),
  ],
  [
    'has a kind twice',
    set(`${rows}/2/parts/1`, { outcome: 'infection', finding: 'infection-counted' }),
    error('headline-twice', `${rows}/2/parts/1`),
  ],
  [
    'has a kind of which nothing was found',
    all(
      set('/outcomes/2/findings/-', {
        id: 'searched',
        study: 'trial',
        measure: { kind: 'searched-not-found', options: ['surgery'], searched: 'All.' },
      }),
      set(`${rows}/2/parts/-`, { outcome: 'infection', finding: 'searched' }),
    ),
    error('headline-nothing-found', `${rows}/2/parts/2/finding`),
  ],
  [
    'starts with one option twice',
    set('/overview/start/options', ['brace', 'brace']),
    error('named-twice', '/overview/start/options'),
  ],
  [
    'starts with three options',
    set('/overview/start/options', ['wait', 'brace', 'surgery']),
    error('too-many', '/overview/start/options'),
  ],
  [
    'gives no reason for the two that it starts with',
    drop('/overview/start/why'),
    error('missing', '/overview/start/why'),
  ],
  ['does not say who chose', drop('/overview/chosenBy'), error('missing', '/overview/chosenBy')],
  [
    'names a chooser of its own',
    set('/overview/chosenBy', 'the-sponsor'),
    error('unknown-word', '/overview/chosenBy'),
  ],
  [
    'begins with the time of the largest difference, before which nobody had changed over',
    set(`${times}/0/arms/1/count`, 90),
    warning('largest-difference-shown', headline),
  ],
  [
    'shows a time by which many had another option, where an earlier one is clear',
    all(
      set(`${headline}/time`, '12-months'),
      set(`${times}/1/arms/0/crossover`, [{ option: 'surgery', count: 21, total: 100 }]),
    ),
    warning('headline-crossover', headline),
  ],
  [
    'leaves out the number of an arm',
    all(
      set(`${times}/0/arms/-`, { label: 'Placebo' }),
      set(`${times}/1/arms/-`, { label: 'Placebo' }),
    ),
    error('no-number', `${times}/0/arms/2`),
  ],
  [
    'hides numbers in words',
    all(
      set('/outcomes/1/findings/1/measure/times/0/arms/0/text', 'They were 40.'),
      drop(`${rows}/1/also`),
      set(`${rows}/1/headlines/-`, { finding: 'walking-words', why: 'So.' }),
    ),
    warning('number-in-words', `${rows}/1/headlines/1`),
  ],
];

describe('checkOverview', () => {
  it('finds nothing in what is right', () => {
    expect(issuesOf(overviewDefinition())).to.deep.equal([]);
  });

  for (const [what, edit, found] of wrongEdits) {
    it(`tells an author who ${what}`, () => {
      const [first] = issuesOf(edited(edit));
      expect(first).to.deep.equal(found);
    });
  }

  it('tells which option is in no place', () => {
    const [first] = parseDefinition(edited(drop(`${rows}/0/also`))).issues;
    expect(first?.message).to.include('Option number 1 ');
  });

  it('lets a review be rated by another source, and a trial by nobody', () => {
    const ofReview = edited(
      all(set('/studies/0/design', 'review'), drop(`${headline}/certaintyFrom`)),
    );
    expect(issuesOf(ofReview)).to.deep.equal([]);
    const notRated = { level: 'not-rated', source: 's2' };
    expect(
      issuesOf(edited(all(set(`${pain}/certainty`, notRated), drop(`${headline}/certaintyFrom`)))),
    ).to.deep.equal([]);
    const byItself = { level: 'low', reason: 'Few.', source: 's2' };
    expect(
      issuesOf(
        edited(
          all(
            set(`${pain}/certainty`, byItself),
            set(`${times}/0/source`, 's2'),
            drop(`${headline}/certaintyFrom`),
          ),
        ),
      ),
    ).to.deep.equal([]);
  });

  it('lets one comparison stand at two times, and two studies of one option at one time', () => {
    const later = { finding: 'pain-trial', time: '12-months', why: 'It is the last.' };
    const twice = edited(set(`${rows}/0/headlines/-`, { ...later, certaintyFrom: 'pain-review' }));
    expect(issuesOf(twice)).to.deep.equal([]);
    const parts = valueAt(overviewDefinition(), `${rows}/2/parts`) as readonly Data[];
    const alone = parts.map(({ finding }) => ({ finding, why: 'So.' }));
    expect(
      issuesOf(edited(all(set(`${rows}/2/headlines`, alone), drop(`${rows}/2/parts`)))),
    ).to.deep.equal([]);
  });

  it('lets the time of the largest difference stand beside another time of the comparison', () => {
    const first = valueAt(overviewDefinition(), headline) as Data;
    const bothTimes = edited(
      all(
        set(`${times}/0/arms/1/count`, 90),
        set(`${rows}/0/headlines/-`, { ...first, time: '12-months' }),
      ),
    );
    expect(issuesOf(bothTimes)).to.deep.equal([]);
  });

  it('takes a kind at each of two times for two', () => {
    const rare = '/outcomes/3/findings/0/measure/times';
    const [time] = valueAt(overviewDefinition(), rare) as readonly Data[];
    const soon = { ...time, id: 'soon', period: { from: 1, unit: 'months' } };
    const part = (id: string): Data => ({ outcome: 'nerve', finding: 'nerve-counted', time: id });
    const data = edited(
      all(
        set(rare, [soon, { ...time, id: 'late' }]),
        set(`${rows}/2/parts`, [part('soon'), part('late')]),
      ),
    );
    expect(issuesOf(data)).to.deep.equal([]);
  });

  it('warns where fewer than a third of the rows are about harms', () => {
    const more = (count: number): Data =>
      edited((definition) => {
        for (let at = 0; at < count; at += 1) {
          const first = valueAt(definition, `${rows}/1`) as Data;
          changed(`${rows}/-`, { ...first, id: `more-${at}` }, definition);
        }
      });
    expect(issuesOf(more(0))).to.deep.equal([]);
    expect(issuesOf(more(1))).to.deep.equal([warning('overview-few-harms', rows)]);
  });

  it('warns where even the nearest benefit and harm were looked for over very different times', () => {
    // Benefits after 3 and 6 months; harms by then.
    const after = (from: number, unit = 'days'): Data =>
      edited(
        all(
          ...[2, 3].map((at) =>
            set(`/outcomes/${at}/findings/0/measure/times/0/period`, { from, unit }),
          ),
        ),
      );
    for (const data of [after(23), after(700), after(2, 'years')])
      expect(issuesOf(data)).to.deep.equal([]);
    for (const data of [after(22), after(3, 'years')])
      expect(issuesOf(data)).to.deep.equal([warning('times-far-apart', rows)]);
    const unknown = edited(
      all(...[2, 3].map((at) => drop(`/outcomes/${at}/findings/0/measure/times/0/period`))),
    );
    expect(issuesOf(unknown)).to.deep.equal([]);
  });

  it('is needed for more than seven outcomes, and warned of where an older version had none', () => {
    const outcomes = (count: number): Data =>
      changed(
        '/outcomes',
        Array.from({ length: count }, (_, at) =>
          minimalOutcome({
            id: `o${at}`,
            findings: [],
            gaps: ['wait', 'brace'].map((option) => ({ option, reason: 'not-known' })),
          }),
        ),
      );
    expect(issuesOf(outcomes(7))).to.deep.equal([]);
    expect(issuesOf(outcomes(8))).to.deep.equal([error('overview-missing')]);
    for (const count of [0, 8])
      expect(issuesOf(changed('/migratedFrom', '1.0', outcomes(count)))).to.deep.equal([
        warning('overview-missing'),
      ]);
    expect(issuesOf(minimalDefinition())).to.deep.equal([]);
  });
});
