/** What a reader has said can be told without an element. */
import { expect } from 'chai';
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import { consentElements } from '../../src/definition/schema/vocabulary.js';
import { guidance } from '../../src/generated/guidance/en/index.js';
import { Localizer } from '../../src/localization/localizer.js';
import { sectionText } from '../../src/outline/section-text.js';
import { sectionTitle } from '../../src/outline/sections.js';
import type { Words } from '../../src/outline/words.js';
import {
  considerationsInWords,
  elementWords,
  independenceWords,
  notesInWords,
  ownInWords,
  questionsInWords,
  reasonsInWords,
  recordsInWords,
  recordStateWords,
  sharingWithWords,
  sharingWords,
  topicsInWords,
  visitInWords,
} from '../../src/worksheet/answers-in-words.js';
import { checklistLists, firstQuestions } from '../../src/worksheet/checklist-lists.js';
import { emptyWorksheet, type Worksheet } from '../../src/worksheet/worksheet.js';
import { sampleDefinition } from '../support/sample-definition.js';
import { questions, worksheetOf } from './samples.js';

const localizer = new Localizer('en');
const { secondOpinion: general } = guidance;

const definition = {
  ...(sampleDefinition() as unknown as ProcedureDefinition),
  considerations: [
    {
      id: 'sport',
      topic: 'Sport',
      matters: 'I want to run.',
      mattersLess: 'I can rest.',
      about: [],
      fits: [],
    },
    {
      id: 'scar',
      topic: 'Scars',
      matters: 'I want none.',
      mattersLess: 'I can live with one.',
      about: [],
      fits: [],
    },
  ],
  quiz: { questions },
  secondOpinion: {
    reasons: [{ id: 'rare-knee', text: 'My knee is rare.' }],
    records: [{ id: 'knee-scan', text: 'The knee scan' }],
    questions: [{ id: 'brace-size', text: 'Which size of brace?' }],
  },
} as ProcedureDefinition;

const lists = checklistLists(definition, general);

function byReader(text: string): Words {
  return { text, whose: 'reader' };
}

describe('reasonsInWords', () => {
  it('gives reasons, then situations, each in the words of whoever says it', () => {
    const worksheet = worksheetOf({
      situations: { [general.when[1]!.id]: 'applies' },
      reasons: { 'rare-knee': 'applies', [general.reasons[0]!.id]: 'applies', gone: 'applies' },
    });
    expect(reasonsInWords(worksheet, lists)).to.deep.equal([
      { text: general.reasons[0]!.text, whose: 'guidance' },
      { text: 'My knee is rare.', whose: 'definition' },
      { text: general.when[1]!.text, whose: 'guidance' },
    ]);
  });
});

describe('considerationsInWords', () => {
  const worksheet = worksheetOf({ considerations: { sport: 'matters', scar: 'matters-less' } });

  it('says what matters, and what matters less, as the answers say it', () => {
    expect(considerationsInWords(worksheet, definition, 'matters')).to.deep.equal([
      { text: 'I want to run.', whose: 'definition' },
    ]);
    expect(considerationsInWords(worksheet, definition, 'matters-less')).to.deep.equal([
      { text: 'I can live with one.', whose: 'definition' },
    ]);
  });
});

describe('ownInWords', () => {
  it('gives what the reader added', () => {
    const worksheet = worksheetOf({
      concerns: { 'own-1': 'My piano' },
      ownQuestions: { 'own-1': 'Can I swim?' },
    });
    expect(ownInWords(worksheet, 'concerns')).to.deep.equal([byReader('My piano')]);
    expect(ownInWords(worksheet, 'ownQuestions')).to.deep.equal([byReader('Can I swim?')]);
  });
});

describe('recordsInWords', () => {
  it('gives the records that were asked for or sent, and all of the reader’s own', () => {
    const worksheet = worksheetOf({
      records: { 'knee-scan': 'asked', 'own-1': 'sent' },
      ownRecords: { 'own-1': 'My diary', 'own-2': 'My photos' },
    });
    expect(recordsInWords(worksheet, lists, localizer)).to.deep.equal([
      { record: { text: 'The knee scan', whose: 'definition' }, state: 'Asked' },
      { record: byReader('My diary'), state: 'Sent' },
      { record: byReader('My photos'), state: 'Not yet' },
    ]);
  });
});

describe('notesInWords', () => {
  it('gives the notes on one view, by topic', () => {
    const { id, text } = general.compared[0]!;
    const worksheet = worksheetOf({ firstView: { [id]: 'Operate' }, secondView: { gone: 'Wait' } });
    expect(notesInWords(worksheet, 'firstView', lists)).to.deep.equal([
      { topic: { text, whose: 'guidance' }, note: byReader('Operate') },
    ]);
    expect(notesInWords(worksheet, 'secondView', lists)).to.deep.equal([]);
  });
});

describe('topicsInWords', () => {
  it('gives the topics of the quiz that are on the list', () => {
    const worksheet = worksheetOf({ topics: { aim: 'talk', effects: 'leave' } });
    expect(topicsInWords(worksheet, definition)).to.deep.equal([
      { text: questions[0].topic, whose: 'definition' },
    ]);
  });

  it('gives none without a quiz', () => {
    const worksheet = worksheetOf({ topics: { aim: 'talk' } });
    expect(topicsInWords(worksheet, { ...definition, quiz: undefined })).to.deep.equal([]);
  });
});

describe('questionsInWords', () => {
  it('gives the first ones while none is ticked, and the reader’s own', () => {
    const worksheet = worksheetOf({ ownQuestions: { 'own-1': 'Can I swim?' } });
    const words = questionsInWords(worksheet, lists);
    expect(words).to.have.length(firstQuestions + 1);
    expect(words[0]).to.deep.equal({ text: 'Which size of brace?', whose: 'definition' });
    expect(words.at(-1)).to.deep.equal(byReader('Can I swim?'));
  });

  it('gives those that are ticked', () => {
    const { id, text } = general.questions.at(-1)!;
    expect(questionsInWords(worksheetOf({ questions: { [id]: 'ask' } }), lists)).to.deep.equal([
      { text, whose: 'guidance' },
    ]);
  });
});

describe('visitInWords', () => {
  it('gives the day, and the time of day if it is known', () => {
    expect(visitInWords(emptyWorksheet, localizer)).to.equal(undefined);
    expect(visitInWords(worksheetOf({ visit: { time: '09:30' } }), localizer)).to.equal(undefined);
    expect(visitInWords(worksheetOf({ visit: { date: '2026-05-12' } }), localizer)).to.equal(
      'May 12, 2026',
    );
    expect(
      visitInWords(worksheetOf({ visit: { date: '2026-05-12', time: '09:30' } }), localizer),
    ).to.match(/^May 12, 2026 at 9:30\sAM$/);
  });
});

describe('recordStateWords, independenceWords, sharingWithWords, sharingWords and elementWords', () => {
  it('differ from answer to answer', () => {
    const words = [
      ([undefined, 'asked', 'sent'] as const).map((one) => recordStateWords(one, localizer)),
      (['yes', 'no', 'not-sure'] as const).map((one) => independenceWords(one, localizer)),
      (['all', 'ask-first', 'nothing'] as const).map((one) => sharingWithWords(one, localizer)),
      (['share', 'keep'] as const).map((one) => sharingWords(one, localizer)),
      consentElements.map((element) => elementWords(element, localizer)),
    ];
    expect(words.slice(0, 4)).to.deep.equal([
      ['Not yet', 'Asked', 'Sent'],
      ['Yes', 'No', 'I am not sure'],
      ['Everything', 'Ask me first', 'Nothing'],
      ['Share', 'Keep to myself'],
    ]);
    for (const group of words) expect(new Set(group).size).to.equal(group.length);
  });
});

describe('sectionText and answers in words: a summary', () => {
  /** Written as a text export would be, from data alone. */
  function summary(worksheet: Worksheet): string {
    const option = definition.options.find(({ id }) => id === 'operation');
    const safety = sectionText('safety', {
      definition,
      guidance,
      localizer,
      option,
      element: 'disclosure',
    });
    const list = (words: readonly Words[]): string[] => words.map(({ text }) => `- ${text}`);
    return [
      definition.title,
      sectionTitle('safety', localizer, definition).text,
      ...safety.flatMap(({ title, texts }) => [
        `${title.map(({ text }) => text).join(' ')}:`,
        ...texts.map((text) => `- ${text}`),
      ]),
      'What matters to me',
      ...list(considerationsInWords(worksheet, definition, 'matters')),
      ...list(ownInWords(worksheet, 'concerns')),
      'My questions',
      ...list(questionsInWords(worksheet, lists)),
    ].join('\n');
  }

  it('can be written where there is no page', () => {
    const worksheet = worksheetOf({
      considerations: { sport: 'matters' },
      concerns: { 'own-1': 'My piano' },
      questions: { 'brace-size': 'ask' },
    });
    expect(summary(worksheet)).to.equal(
      `Sore knee: what are my options?
Safety
Who should not have it:
- You have an infection in the knee.
Who should take care:
- You take [[blood thinners|blood-thinner]].
Medicines and other things it may clash with:
- Some herbs make you bleed more.
What many people notice:
- Most people have a stiff knee.
What matters to me
- I want to run.
- My piano
My questions
- Which size of brace?`,
    );
  });
});
