/** The page that a reader takes along, as data and as text: what stands on it, and what never does. */
import { expect } from 'chai';
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import { clinicianNote } from '../../src/exchange/summary/note.js';
import { definitionHash } from '../../src/exchange/summary/definition-hash.js';
import { sideOf } from '../../src/exchange/summary/alone.js';
import { comparisonOf } from '../../src/exchange/summary/compared.js';
import { moreSections } from '../../src/exchange/summary/more-sections.js';
import { firstSections, headOf, type SectionId } from '../../src/exchange/summary/sections.js';
import { summaryOf } from '../../src/exchange/summary/summary.js';
import { summaryText } from '../../src/exchange/summary/text.js';
import { capital } from '../../src/exchange/summary/writing.js';
import { overviewOf } from '../../src/evidence/overview.js';
import { guidance } from '../../src/generated/guidance/en/index.js';
import { Localizer } from '../../src/localization/localizer.js';
import type { Words } from '../../src/outline/words.js';
import { checklistLists } from '../../src/worksheet/checklist-lists.js';
import { emptyWorksheet, type Worksheet } from '../../src/worksheet/worksheet.js';
import { overviewDefinition } from '../fixtures/overview-definition.js';
import {
  changed,
  minimalFinding,
  minimalOutcome,
  type Data,
} from '../fixtures/minimal-definition.js';
import { worksheetOf } from '../worksheet/samples.js';

const localizer = new Localizer('en');

function read(input: unknown): ProcedureDefinition {
  const { definition, issues } = parseDefinition(input);
  if (!definition) throw new Error(JSON.stringify(issues));
  return definition;
}

const definition = read(overviewDefinition());

type Answers = Parameters<typeof worksheetOf>[0];

function said(answers: Answers = {}, of = definition, spoken = localizer) {
  const worksheet: Worksheet = { ...emptyWorksheet, answers: worksheetOf(answers).answers };
  const lists = checklistLists(of, guidance.secondOpinion);
  return { definition: of, worksheet, lists, localizer: spoken };
}

function made(answers: Answers = {}, of = definition, spoken = localizer) {
  return summaryOf({
    ...said(answers, of, spoken),
    safety: guidance.safety,
    safetyLanguage: 'en',
    day: '2026-11-27',
  });
}

function textOf(pieces: readonly Words[]): string {
  return pieces.map(({ text }) => text).join('');
}

function textWith(answers: Answers = {}, of = definition, spoken = localizer): string {
  return summaryText(made(answers, of, spoken), {
    localizer: spoken,
    definition: of.language,
    guidance: 'en',
  });
}

/** The lines of a section. */
function linesOf(id: SectionId, answers: Answers = {}, of = definition): readonly string[] {
  const all = [...firstSections(said(answers, of)), ...moreSections(said(answers, of))];
  return all.find((section) => section.id === id)!.lines.map(textOf);
}

/** A definition of which one row is about these findings. */
function withFindings(
  findings: readonly Data[],
  row: Data = {},
  outcome: Data = {},
): ProcedureDefinition {
  const input = overviewDefinition();
  const outcomes = input['outcomes'] as Data[];
  outcomes.push(minimalOutcome({ id: 'own', findings, ...outcome }));
  const { rows } = input['overview'] as { rows: Data[] };
  rows.push({
    id: 'own',
    name: 'Own row',
    importance: 'important',
    why: 'It matters.',
    outcomes: ['own'],
    headlines: [],
    also: [{ options: ['wait', 'brace', 'surgery'], reason: 'not-known' }],
    ...row,
  });
  return read(input);
}

function rowOf(of: ProcedureDefinition, first = 'brace', second = 'surgery', name = 'Own row') {
  const { worksheet } = said({}, of);
  const compared = comparisonOf(
    worksheet,
    { first, second },
    { definition: of, speaker: { localizer } },
  );
  const isNamed = (row: { readonly name: Words }): boolean => row.name.text === name;
  const row = compared.together.find(isNamed) ?? compared.apart.find(isNamed)!;
  return {
    ...row,
    isApart: compared.apart.some(isNamed),
    lacksHarms: compared.lacksHarms,
    captionText: row.caption && textOf(row.caption),
    figureTexts: row.figures.map(({ option, number }) => `${option.text}: ${number.text}`),
    lineTexts: row.lines.map(textOf),
  };
}

describe('summaryOf', () => {
  it('says of an empty worksheet what will stand there and where to fill it in', () => {
    const summary = made();
    expect(summary.sections.map(({ isEmpty }) => isEmpty)).to.deep.equal(
      new Array<boolean>(6).fill(true),
    );
    for (const { lines } of summary.sections) expect(lines).to.have.length(1);
    expect(summary.compared.comparison).to.equal(undefined);
    expect(summary.compared.hint).to.contain('Two, side by side');
    expect(summary.sources.entries).to.deep.equal([]);
    const first = guidance.secondOpinion.questions[0]!.text;
    expect(textWith()).to.contain(`these are the first of the list:\n- ${first}\n`);
  });

  it('has a date, a version, a mark of the content and what must be known of it', () => {
    const { made: on, about, title } = made();
    expect([title, on]).to.deep.equal(['My page for the visit', 'Made on November 27, 2026']);
    expect(about.join(' ')).to.contain(definition.version);
    expect(about.join(' ')).to.contain(definitionHash(definition));
    expect(about.join(' ')).to.contain('No clinician has reviewed');
    const reviewed = read(
      changed(
        '/about/reviewers',
        [
          {
            name: 'A. Doctor',
            role: 'Surgeon',
            credential: 'MD',
            interests: 'None',
            view: 'clinician',
            date: '2026-01-01',
          },
        ],
        overviewDefinition(),
      ),
    );
    expect(made({}, reviewed).about.join(' ')).not.to.contain('No clinician');
  });

  it('says that it is past its date, and that nobody has checked the translation', () => {
    const old = { ...definition, about: { ...definition.about, reviewBy: '2026-11-26' } };
    expect(made({}, old).about).to.include('May be out of date');
    const due = { ...definition, about: { ...definition.about, reviewBy: '2026-11-27' } };
    expect(made({}, due).about).not.to.include('May be out of date');
    const translation = { from: 'es', version: '1', by: 'A', checked: 'not-checked' } as never;
    expect(made({}, { ...definition, translation }).about).to.include(
      'No person has checked this translation yet.',
    );
  });

  it('tells the signs at two speeds, those of the decision first, each list in its own language', () => {
    const signs = (short?: string) => ({
      signs: [{ id: 'a', text: 'A sign', ...(short && { short }) }],
    });
    const own = {
      ...definition,
      emergency: signs('cold fingers'),
      callUs: signs('a thumb that gets weak'),
    } as ProcedureDefinition;
    expect(made({}, own).signs.lines.map(textOf)).to.deep.equal([
      'Call now: cold fingers',
      'Call now: trouble breathing, chest pain, sudden weakness, fainting, or a swollen throat',
      'Ask your doctor how soon: a thumb that gets weak',
    ]);
    const without = { ...own, emergency: signs(), callUs: signs() } as ProcedureDefinition;
    expect(made({}, without).signs.lines).to.have.length(1);
    expect(made({}, own).signs.lines[1]!.at(-1)?.whose).to.equal('guidance');
  });

  it('names the sources of the rows in the order in which they stand, and no others', () => {
    const { compared, sources } = made({ pair: { first: 'brace', second: 'surgery' } });
    expect([...compared.numberOf.values()]).to.deep.equal([1, 2].slice(0, compared.numberOf.size));
    expect(sources.entries).to.have.length(compared.numberOf.size);
    const cited = {
      ...definition,
      sources: [
        { id: 's1', authors: 'Jones A.', title: 'A trial', publication: 'J Hand', doi: '10.1/x' },
        { id: 's2', title: 'A page', link: 'https://example.org/' },
      ],
    } as unknown as ProcedureDefinition;
    expect(
      made({ pair: { first: 'brace', second: 'surgery' } }, cited).sources.entries[0],
    ).to.equal('Jones A. J Hand. doi:10.1/x');
    const places = [
      [{ id: 's1', title: 'A page', link: 'https://example.org/' }, 'A page. https://example.org/'],
      [{ id: 's1', title: 'A trial', doi: '10.1/x' }, 'doi:10.1/x'],
      [{ id: 's1', title: 'A trial', publication: 'J Hand' }, 'J Hand'],
    ] as const;
    for (const [source, citation] of places) {
      const one = { ...definition, sources: [source] } as unknown as ProcedureDefinition;
      expect(
        made({ pair: { first: 'brace', second: 'surgery' } }, one).sources.entries,
      ).to.deep.equal([citation]);
    }
  });

  it('never advises and never counts', () => {
    const text = textWith({
      pair: { first: 'brace', second: 'surgery' },
      leaning: { option: 'surgery', sureness: '5' },
      picks: { pain: 'most' },
    });
    expect(text).not.to.match(/you should|best for you|match|score of|recommend/i);
  });
});

describe('headOf', () => {
  it('has the topic in the words of the definition', () => {
    const { topic } = headOf({ definition, localizer, day: '2026-11-27' });
    expect(topic).to.deep.equal({ text: definition.title, whose: 'definition' });
  });
});

describe('firstSections', () => {
  it('has up to three things that matter most, in the order in which they were picked', () => {
    const answers: Answers = {
      concerns: { 'own-1': '  My\n piano ', 'own-2': 'Work' },
      picks: {
        'own-1': 'most',
        walking: 'most',
        'involves-cost': 'most',
        gone: 'most',
        'own-9': 'most',
      },
    };
    expect(linesOf('matters', answers)).to.deep.equal(['My piano', 'A row', 'Cost']);
  });

  it('has what matters by the questions where nothing is picked', () => {
    const rated = {
      ...definition,
      considerations: [
        { id: 'sport', topic: 'Sport', matters: 'I want to run.', mattersLess: 'No.' },
      ],
    } as unknown as ProcedureDefinition;
    const answers: Answers = {
      considerations: { sport: 'matters' },
      concerns: { 'own-1': 'Work' },
    };
    expect(linesOf('matters', answers, rated)).to.deep.equal(['I want to run.', 'Work']);
  });

  it('says where the reader leans and how sure they are, and what they did not answer', () => {
    expect(linesOf('leaning', { leaning: { option: 'not-sure' } })).to.deep.equal([
      'I am not sure',
    ]);
    expect(
      linesOf('leaning', {
        leaning: { option: 'surgery', sureness: '4' },
        readiness: { sure: 'no', informed: 'yes' },
      }),
    ).to.deep.equal(
      [
        'Option',
        'How sure I am: Mostly sure',
        'At ease to choose now: No',
        'Know enough, good and bad: Yes',
        'Clear on what matters to me: Not answered',
        'Have the help I need: Not answered',
      ].map((line) => (line === 'Option' ? definition.options[2]!.name : line)),
    );
    expect(linesOf('leaning', { leaning: { option: 'gone' } })[0]).to.match(/^You have not said/);
  });

  it('cuts words of the reader to what there is room for, and counts the rest', () => {
    const long = `${'word '.repeat(50)}end`;
    expect(linesOf('unsure', { unsure: { 'own-1': long } })[0]).to.match(/word…$/);
    const own = Object.fromEntries(
      Array.from({ length: 8 }, (_, place) => [`own-${place + 1}`, `Thing ${place + 1}`]),
    );
    const lines = linesOf('unsure', { unsure: own });
    expect(lines).to.have.length(6);
    expect(lines.at(-1)).to.equal('3 more');
  });
});

describe('moreSections', () => {
  it('has the questions of the reader first, then those they ticked', () => {
    const { id, text } = guidance.secondOpinion.questions[1]!;
    const answers: Answers = { ownQuestions: { 'own-1': 'Why now?' }, questions: { [id]: 'ask' } };
    expect(linesOf('questions', answers)).to.deep.equal(['Why now?', text]);
    expect(linesOf('questions', { ownQuestions: { 'own-1': 'Why now?' } })).to.deep.equal([
      'Why now?',
    ]);
  });

  it('says how far a second opinion is', () => {
    const { steps, reasons } = guidance.secondOpinion;
    const state = (answers: Answers): string => linesOf('second-opinion', answers)[0]!;
    expect(state({ secondView: { diagnosis: 'Same' } })).to.equal(
      'I have notes on a second opinion.',
    );
    expect(state({ visit: { date: '2026-12-15' } })).to.contain('December 15, 2026');
    expect(state({ steps: { [steps[0]!.id]: 'done' } })).to.equal(
      `I am getting ready for one. Steps done: 1 of ${steps.length}.`,
    );
    expect(state({ records: { images: 'asked' } })).to.equal('I am getting ready for one.');
    const reason = { reasons: { [reasons[0]!.id]: 'applies' } };
    expect(linesOf('second-opinion', reason)).to.deep.equal([
      'I am thinking about one.',
      reasons[0]!.text,
    ]);
    expect(state({})).to.match(/^You have not begun/);
  });

  it('names who helped', () => {
    expect(linesOf('helpers', { helpers: { 'own-1': 'My daughter' } })).to.deep.equal([
      'My daughter',
    ]);
  });
});

describe('comparisonOf', () => {
  const arm = (option: string, count: number): Data => ({ option, count, total: 100 });
  const frequencyOf = (...times: readonly (readonly Data[])[]): Data => ({
    kind: 'frequency',
    estimate: 'counted',
    times: times.map((arms, place) => ({
      id: `time-${place}`,
      period: { from: 3 * (place + 1), unit: 'months' },
      arms,
    })),
  });
  const inWords = (...arms: readonly Data[]): Data => ({ kind: 'qualitative', times: [{ arms }] });
  const scale = { name: 'Pain', low: 0, high: 10, better: 'low' };

  it('puts two figures beside each other only where one study has both, with time and study', () => {
    const row = rowOf(definition, 'brace', 'surgery', 'A row');
    expect(row.figureTexts).to.have.length(2);
    expect(row.captionText).to.match(/ after 3 months, in one study\.$/);
    expect(row.lineTexts[0]).to.match(/^With “.*”, about 20 more in 100 /);
    const { together, apart } = comparisonOf(
      emptyWorksheet,
      { first: 'wait', second: 'surgery' },
      { definition, speaker: { localizer } },
    );
    for (const { figures } of [...together, ...apart])
      expect(figures.length === 0 || figures.length === 2).to.equal(true);
  });

  it('begins with what the reader picked', () => {
    const { worksheet } = said({ picks: { 'involves-cost': 'most', problems: 'most' } });
    const { apart } = comparisonOf(
      worksheet,
      { first: 'wait', second: 'surgery' },
      { definition, speaker: { localizer } },
    );
    expect(apart[0]!.lines.map(textOf).join(' ')).to.match(
      /not this problem.*48 events for every 100/,
    );
  });

  it('says what no study compared apart, a sentence for each option, and warns of a harm without a number', () => {
    const { apart, lacksHarms } = comparisonOf(
      emptyWorksheet,
      { first: 'brace', second: 'surgery' },
      { definition, speaker: { localizer } },
    );
    expect(lacksHarms).to.equal(true);
    const problems = apart.at(-1)!;
    expect(problems.lines.map(textOf)[0]).to.contain('not this problem. They can have others.');
    expect(made({ pair: { first: 'brace', second: 'surgery' } }).compared.apart).to.contain(
      'No number does not mean no harm.',
    );
  });

  it('never says that nothing is known where a figure stands at another time', () => {
    const of = withFindings([
      minimalFinding({
        id: 'own-trial',
        measure: frequencyOf([arm('wait', 30), arm('brace', 40)]),
      }),
      minimalFinding({ id: 'own-later', measure: frequencyOf([arm('surgery', 60)]) }),
    ]);
    const row = rowOf(of);
    expect(row.isApart).to.equal(true);
    expect(row.lineTexts[0]).to.contain('40\u00a0in\u00a0100');
    expect(row.lineTexts[0]).to.contain('in one study.');
    expect(row.lineTexts[1]).to.contain('with nobody to compare');
    expect(row.lineTexts.join(' ')).not.to.contain('No number found');
  });

  it('says it in one sentence where nothing is known of either', () => {
    const of = withFindings([
      minimalFinding({ id: 'own-trial', measure: frequencyOf([arm('wait', 30)]) }),
    ]);
    expect(rowOf(of).lineTexts).to.deep.equal(['No number found for either of them.']);
    const harm = withFindings(
      [minimalFinding({ id: 'own-trial', measure: frequencyOf([arm('wait', 30)]) })],
      {
        also: [
          { options: ['brace'], reason: 'not-known', text: 'It may be sore.' },
          { options: ['wait', 'surgery'], reason: 'not-known' },
        ],
      },
      { direction: 'harm' },
    );
    expect(rowOf(harm).lineTexts[0]).to.contain(': It may be sore.');
    expect(rowOf(harm).lineTexts[1]).to.contain(': No number found.');
  });

  it('cites the finding that says what the authors say', () => {
    const of = withFindings(
      [minimalFinding({ id: 'own-words', measure: inWords({ option: 'wait', text: 'Well.' }) })],
      {
        also: [
          {
            options: ['wait'],
            reason: 'known-otherwise',
            text: 'It is fine.',
            finding: 'own-words',
          },
          { options: ['brace'], reason: 'known-otherwise', text: 'So so.' },
          { options: ['surgery'], reason: 'does-not-apply' },
        ],
      },
    );
    const [row] = overviewOf(of).rows.filter(({ row: { id } }) => id === 'own');
    const side = (option: string) =>
      sideOf(row!, option, [], { definition: of, speaker: { localizer } });
    expect(side('wait').sources).to.deep.equal(['s1']);
    expect(side('brace').sources).to.deep.equal([]);
    expect(side('surgery')).to.include({ isSaid: true, isNumber: false });
    const other = { ...of, outcomes: [] };
    expect(
      sideOf(row!, 'wait', [], { definition: other, speaker: { localizer } }).sources,
    ).to.deep.equal([]);
  });

  it('has words of a study as they are, and when they hold', () => {
    const words = inWords({ option: 'brace', text: 'Good.' }, { option: 'surgery', text: 'Bad.' });
    const of = withFindings([minimalFinding({ id: 'own-words', measure: words })]);
    expect(rowOf(of).captionText).to.equal(undefined);
    expect(rowOf(of).figures.map(({ number }) => number.whose)).to.deep.equal([
      'definition',
      'definition',
    ]);
    const timed = inWords({ option: 'brace', text: 'Good.' }, { option: 'surgery', text: 'Bad.' });
    (timed['times'] as Data[])[0]!['period'] = { from: 1, unit: 'years' };
    const later = withFindings([minimalFinding({ id: 'own-words', measure: timed })]);
    expect(rowOf(later).captionText).to.equal('After 1 year');
    const alone = withFindings([
      minimalFinding({ id: 'own-words', measure: inWords({ option: 'brace', text: 'Good.' }) }),
    ]);
    expect(rowOf(alone).lineTexts[0]).to.match(/: Good\.$/);
  });

  it('says that two that were counted together cannot be told apart', () => {
    const both = { options: ['brace', 'surgery'], label: 'Either', count: 12, total: 100 };
    const of = withFindings([minimalFinding({ id: 'own-trial', measure: frequencyOf([both]) })]);
    const row = rowOf(of);
    expect(row.figures).to.deep.equal([]);
    expect(row.lineTexts[0]).to.contain('counted together');
    expect(row.lineTexts[1]).to.match(/^Either: 12/);
  });

  it('has a difference alone in a sentence, and what was worked out says so', () => {
    const of = withFindings([
      minimalFinding({
        id: 'own-difference',
        measure: {
          kind: 'risk-difference',
          times: [{ points: 5, arms: [{ option: 'brace' }, { option: 'surgery' }] }],
        },
      }),
    ]);
    expect(rowOf(of).figures).to.deep.equal([]);
    expect(rowOf(of).lineTexts[0]).to.contain('5 more in 100');
    const worked = withFindings([
      minimalFinding({
        id: 'own-review',
        measure: {
          kind: 'baseline-and-effect',
          effect: 'risk-ratio',
          times: [
            {
              baseline: { option: 'brace', percent: 50, source: 's2' },
              arms: [{ option: 'surgery', ratio: 1.4 }],
            },
          ],
        },
      }),
    ]);
    expect(rowOf(worked).lineTexts[0]).to.match(/^Worked out across studies/);
  });

  it('says what other times tell in the order of the columns, the first and the last of them', () => {
    const of = withFindings([
      minimalFinding({
        id: 'own-trial',
        measure: frequencyOf(
          [arm('surgery', 90), arm('brace', 10)],
          [arm('surgery', 80), arm('brace', 20)],
          [arm('surgery', 20), arm('brace', 80)],
          [arm('surgery', 50), arm('brace', 49)],
        ),
      }),
    ]);
    const notes = rowOf(of).lineTexts.filter((line) => line.startsWith('After'));
    expect(notes).to.deep.equal([
      'After 3 months: 10 and 90 in 100.',
      'After 9 months: 80 and 20 in 100.',
    ]);
  });

  it('says who had been given another option by then', () => {
    const crossed = {
      ...arm('brace', 40),
      crossover: [{ option: 'surgery', count: 39, total: 100 }],
    };
    const third = { ...arm('wait', 40), crossover: [{ option: 'surgery', count: 50, total: 100 }] };
    const of = withFindings([
      minimalFinding({
        id: 'own-trial',
        measure: frequencyOf([crossed, arm('surgery', 60), third]),
      }),
    ]);
    const notes = rowOf(of).lineTexts.filter((line) => line.startsWith('By then'));
    expect(notes).to.have.length(1);
    expect(notes[0]).to.contain('39 in 100');
  });

  it('has rates as they are', () => {
    const rate = {
      kind: 'rate',
      per: 1000,
      unit: 'years',
      times: [
        {
          arms: [
            { option: 'brace', value: 3.2 },
            { option: 'surgery', value: 1.5 },
          ],
        },
      ],
    };
    const of = withFindings([minimalFinding({ id: 'own-rate', measure: rate })]);
    expect(rowOf(of).figureTexts[0]).to.contain('3.2 for every 1,000 years');
  });

  it('names what a score alone was held against, and its scale', () => {
    const measure = (...arms: readonly Data[]): Data => ({
      kind: 'mean-difference',
      scale,
      times: [{ reference: 0, arms }],
    });
    const of = withFindings([
      minimalFinding({
        id: 'own-score',
        measure: measure({ label: 'Dummy' }, { option: 'surgery', difference: -2 }),
      }),
      minimalFinding({
        id: 'own-mean',
        measure: measure({ option: 'brace', mean: 4 }, { label: 'Dummy', difference: 1, mean: 5 }),
      }),
    ]);
    const lines = rowOf(of).lineTexts;
    expect(lines.some((line) => /compared with Dummy: better by 2 points$/.test(line))).to.equal(
      true,
    );
    expect(lines.some((line) => /: score 4$/.test(line))).to.equal(true);
    expect(lines.filter((line) => line.startsWith('Average on a scale'))).to.have.length(2);
    const reference = withFindings([
      minimalFinding({
        id: 'own-score',
        measure: measure({ option: 'brace' }, { label: 'Dummy', difference: -2 }),
      }),
    ]);
    expect(rowOf(reference).lineTexts).to.deep.equal(['No number found for either of them.']);
  });
});

describe('comparisonOf, of what has no source', () => {
  it('cites nothing, and shows the rest', () => {
    const studies = definition.studies.map((study) => ({ ...study, source: undefined }));
    const of = { ...definition, studies } as unknown as ProcedureDefinition;
    const { together, apart } = comparisonOf(
      emptyWorksheet,
      { first: 'brace', second: 'surgery' },
      { definition: of, speaker: { localizer } },
    );
    expect([...together, ...apart].flatMap(({ sources }) => sources)).to.deep.equal([]);
    expect(together[0]!.figures).to.have.length(2);
  });
});

describe('capital', () => {
  it('begins a line with a capital, and leaves an empty one', () => {
    const writing = { definition, speaker: { localizer } };
    expect(capital([], writing)).to.deep.equal([]);
    const words = { text: 'in one', whose: 'interface' } as const;
    expect(capital([words], writing)).to.deep.equal([{ ...words, text: 'In one' }]);
    expect(capital([{ text: '', whose: 'definition' }], writing)[0]!.text).to.equal('');
  });
});

describe('definitionHash', () => {
  it('is the same for what says the same, and another for another word', () => {
    const hash = definitionHash(definition);
    expect(hash).to.match(/^[0-9a-f]{8}$/);
    const turned = Object.fromEntries(Object.entries(definition).reverse()) as ProcedureDefinition;
    expect(definitionHash(turned)).to.equal(hash);
    expect(definitionHash({ ...definition, licence: undefined } as never)).to.equal(hash);
    expect(definitionHash({ ...definition, title: 'Another' } as ProcedureDefinition)).not.to.equal(
      hash,
    );
    expect(definitionHash(definition)).to.equal(hash);
    expect(definitionHash({ id: 'a', version: '1', list: [undefined, null] } as never)).to.match(
      /^\w{8}$/,
    );
  });

  it('is FNV-1a with 64 bits, whose upper half of the empty object is known', () => {
    // Worked out apart, with whole numbers of any size.
    let value = 0xcbf29ce484222325n;
    for (const letter of '{}')
      value = ((value ^ BigInt(letter.charCodeAt(0))) * 0x100000001b3n) & 0xffff_ffff_ffff_ffffn;
    expect(definitionHash({} as never)).to.equal((value >> 32n).toString(16).padStart(8, '0'));
  });
});

describe('summaryText', () => {
  it('says all that the page says, with its sources', () => {
    const answers: Answers = {
      pair: { first: 'brace', second: 'surgery' },
      unsure: { 'own-1': 'How long it takes' },
    };
    const text = textWith(answers);
    const { sections, compared, signs, about, sources, title } = made(answers);
    const rows = [...compared.comparison!.together, ...compared.comparison!.apart];
    const lines = [
      ...sections.flatMap((section) => section.lines),
      ...rows.flatMap((row) => [row.name ? [row.name] : [], ...row.lines]),
      ...signs.lines,
    ].map(textOf);
    for (const line of [
      title,
      compared.title,
      compared.apart,
      ...about,
      ...sources.entries,
      ...lines,
    ])
      expect(text).to.contain(line);
    expect(text).to.match(/A row \[1\]/);
    expect(text.endsWith('\n')).to.equal(true);
    expect(text).not.to.contain('undefined');
  });

  it('says nothing of what no study compared where one has compared all', () => {
    const { apart } = made({ pair: { first: 'brace', second: 'surgery' } }).compared;
    const all = made({ pair: { first: 'brace', second: 'surgery' } });
    const only = {
      ...all,
      compared: { ...all.compared, comparison: { ...all.compared.comparison!, apart: [] } },
    };
    const voices = { localizer, definition: 'en', guidance: 'en' };
    expect(summaryText(only, voices)).not.to.contain(apart);
  });

  it('keeps the direction of words that run against the text around them', () => {
    const arabic = new Localizer('ar');
    const answers: Answers = { unsure: { 'own-1': 'How long' } };
    expect(textWith(answers, definition, arabic)).to.contain('\u2068How long\u2069');
    expect(textWith(answers, definition, arabic)).to.contain(`\u2068${definition.title}\u2069`);
    expect(textWith(answers)).not.to.contain('\u2068');
    expect(textWith({ unsure: { 'own-1': 'كم يدوم' } })).to.contain('\u2068كم يدوم\u2069');
  });
});

describe('clinicianNote', () => {
  const words = (note: string): number => note.split(/\s+/).length;

  it('says what is seen, raised and unsure', () => {
    const note = clinicianNote(
      said({
        pair: { first: 'brace', second: 'surgery' },
        picks: { pain: 'most', 'involves-cost': 'most' },
        unsure: { 'own-1': 'How long it takes' },
        leaning: { option: 'not-sure' },
        ownQuestions: { 'own-1': 'Can I wait?' },
        quiz: { gone: { tries: 1, checked: { kind: 'not-sure' } }, other: { tries: 0 } },
      }),
    );
    const name = (place: number) => definition.options[place]!.name;
    expect(note.split('\n')).to.deep.equal([
      `From my page on: ${definition.condition.name}`,
      `Seen: ${name(1)} with ${name(2)}; questions looked at: 1`,
      'Raised: A row; Cost',
      'Unsure: How long it takes',
      'Leaning to: I am not sure',
      'Asking: Can I wait?',
    ]);
  });

  it('has at most 60 words, with something of each', () => {
    const own = (word: string) =>
      Object.fromEntries(
        Array.from({ length: 6 }, (_, place) => [`own-${place + 1}`, `${word} `.repeat(14).trim()]),
      );
    const note = clinicianNote(
      said({
        pair: { first: 'brace', second: 'surgery' },
        picks: { pain: 'most' },
        unsure: own('why'),
        ownQuestions: own('when'),
        leaning: { option: 'surgery' },
      }),
    );
    expect(words(note)).to.be.at.most(60);
    for (const line of ['Seen:', 'Raised:', 'Unsure:', 'Leaning to:', 'Asking:'])
      expect(note).to.contain(line);
    expect(note).to.contain('…');
  });

  it('has few words of writing without spaces, too', () => {
    const own = (text: string) => clinicianNote(said({ unsure: { 'own-1': text } }));
    const sentence = '我不知道这个手术之后我什么时候可以再弹钢琴';
    expect(own(sentence)).to.contain(sentence.slice(0, 20)).and.not.contain(sentence.slice(0, 21));
    const long = Object.fromEntries(
      Array.from({ length: 5 }, (_, place) => [`own-${place + 1}`, sentence]),
    );
    expect(clinicianNote(said({ unsure: long, ownQuestions: long })).length).to.be.below(200);
    expect(own('How   long\n will it take?')).to.contain('How long will it take?');
  });

  it('says that nothing is noted while nothing is', () => {
    expect(clinicianNote(said()).split('\n')[1]).to.equal('I have noted nothing yet.');
  });

  it('keeps the direction of the words of the reader, where it may be another than that of the note', () => {
    const note = (text: string, localizer: Localizer) =>
      clinicianNote(said({ ownQuestions: { 'own-1': text } }, definition, localizer));
    const [english, arabic] = ['Can I drive?', 'هل يمكنني القيادة؟'];
    expect(note(english, new Localizer('ar'))).to.contain(`\u2068${english}\u2069`);
    expect(note(arabic, new Localizer('en'))).to.contain(`\u2068${arabic}\u2069`);
    expect(note(english, new Localizer('en'))).not.to.contain('\u2068');
  });

  it('keeps the direction of the words of the definition, also of those that are cut', () => {
    const long = {
      ...definition,
      condition: { ...definition.condition, name: 'a '.repeat(20).trim() },
    };
    const note = clinicianNote(said({ leaning: { option: 'surgery' } }, long, new Localizer('ar')));
    expect(note.split('\n')[0]).to.match(/\u2068a a .*…\u2069$/);
    expect(note).to.contain(`\u2068${definition.options[2]!.name}\u2069`);
  });
});
