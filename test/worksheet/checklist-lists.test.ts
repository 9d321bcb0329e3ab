import { expect } from 'chai';
import { secondOpinion } from '../../src/generated/guidance/en/second-opinion.js';
import { checklistLists } from '../../src/worksheet/checklist-lists.js';

describe('checklistLists', () => {
  it('gives the general lists to a definition that says nothing of second opinions', () => {
    const lists = checklistLists({}, secondOpinion);
    const { reasons, when, steps, records, questions, independence, sharing, compared } =
      secondOpinion;
    const general = {
      reasons,
      situations: when,
      steps,
      records,
      questions,
      independence,
      sharing,
      compared,
    };
    for (const [name, list] of Object.entries(lists)) {
      expect(list, name).to.deep.equal(
        general[name as keyof typeof general].map((entry) => ({ ...entry, whose: 'guidance' })),
      );
    }
  });

  it('leaves out the general entries that a definition hides', () => {
    const { records, questions } = checklistLists(
      { hide: ['insurance', 'so-letter'] },
      secondOpinion,
    );
    expect(records.map(({ id }) => id)).to.not.include('insurance');
    expect(records).to.have.length(secondOpinion.records.length - 1);
    expect(questions.map(({ id }) => id)).to.not.include('so-letter');
  });

  it('adds what a definition says, in each list that it can add to', () => {
    const item = { id: 'own-item', text: 'Mine.' };
    const lists = checklistLists(
      {
        secondOpinion: {
          reasons: [item],
          when: [item],
          steps: [item],
          records: [item],
          independence: [item],
          questions: [item],
        },
      },
      secondOpinion,
    );
    const own = { ...item, whose: 'definition' };
    for (const list of ['reasons', 'situations', 'steps', 'records', 'independence'] as const) {
      expect(lists[list].at(-1), list).to.deep.equal(own);
    }
    expect(lists.questions[0]).to.deep.equal(own);
  });
});
