import { expect } from 'chai';
import { merged, ownFirst } from '../../src/guidance/merge.js';

describe('merged', () => {
  const general = [
    { id: 'rest', text: 'Rest.' },
    { id: 'eat', text: 'Eat.' },
  ];

  it('gives the general entries where a definition says nothing', () => {
    expect(merged(general, [], [])).to.deep.equal([
      { id: 'rest', text: 'Rest.', whose: 'guidance' },
      { id: 'eat', text: 'Eat.', whose: 'guidance' },
    ]);
  });

  it('puts an own entry in the place of the general one, and the others after them', () => {
    const own = [
      { id: 'sit', text: 'Sit.' },
      { text: 'Walk.' },
      { id: 'rest', text: 'Rest for a day.' },
    ];
    expect(merged<{ id?: string; text: string }>(general, own, undefined)).to.deep.equal([
      { id: 'rest', text: 'Rest for a day.', whose: 'definition' },
      { id: 'eat', text: 'Eat.', whose: 'guidance' },
      { id: 'sit', text: 'Sit.', whose: 'definition' },
      { text: 'Walk.', whose: 'definition' },
    ]);
  });

  it('takes nothing from what it replaces', () => {
    const [first] = merged<{ id: string; text: string; more?: readonly string[] }>(
      [{ id: 'rest', text: 'Rest.', more: ['Lie down.'] }],
      [{ id: 'rest', text: 'Rest for a day.' }],
      undefined,
    );
    expect(first).to.deep.equal({ id: 'rest', text: 'Rest for a day.', whose: 'definition' });
  });

  it('leaves out the general entries that a definition hides, and none of its own', () => {
    const own = [{ id: 'rest', text: 'Rest for a day.' }];
    expect(merged(general, own, ['rest', 'eat'])).to.deep.equal([
      { id: 'rest', text: 'Rest for a day.', whose: 'definition' },
    ]);
    expect(merged(general, undefined, ['eat', 'no-such-entry'])).to.deep.equal([
      { id: 'rest', text: 'Rest.', whose: 'guidance' },
    ]);
  });
});

describe('ownFirst', () => {
  const general = [
    { id: 'how-long', text: 'How long?' },
    { id: 'who', text: 'Who?' },
  ];

  it('gives the general questions where a definition has none', () => {
    expect(ownFirst(general, [], []).map(({ id, whose }) => [id, whose])).to.deep.equal([
      ['how-long', 'guidance'],
      ['who', 'guidance'],
    ]);
  });

  it('puts own questions first, and asks none of them twice', () => {
    const own = [
      { id: 'who', text: 'Who will do it?' },
      { id: 'where', text: 'Where?' },
    ];
    expect(ownFirst(general, own, [])).to.deep.equal([
      { id: 'who', text: 'Who will do it?', whose: 'definition' },
      { id: 'where', text: 'Where?', whose: 'definition' },
      { id: 'how-long', text: 'How long?', whose: 'guidance' },
    ]);
  });

  it('leaves out the general questions that a definition hides', () => {
    const own = [{ id: 'where', text: 'Where?' }];
    expect(ownFirst(general, own, ['who', 'where']).map(({ id }) => id)).to.deep.equal([
      'where',
      'how-long',
    ]);
  });
});
