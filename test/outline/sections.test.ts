import { expect } from 'chai';
import { sections } from '../../src/definition/schema/vocabulary.js';
import { Localizer } from '../../src/localization/localizer.js';
import { isSection, isShown, sectionsFor, sectionTitle } from '../../src/outline/sections.js';

const main = ['signs', 'options'];
const ofOption = [
  'at-a-glance',
  'before',
  'during',
  'after',
  'recovery',
  'safety',
  'living-with-it',
];

describe('sectionsFor', () => {
  it('gives the main points of a patient, in order', () => {
    expect(sectionsFor('short', 'patient')).to.deep.equal([
      ...main,
      ...ofOption,
      'condition',
      'suitability',
      'questions',
      'glossary',
      'about',
    ]);
  });

  it('gives a patient everything, in order', () => {
    expect(sectionsFor('full', 'patient')).to.deep.equal([
      ...main,
      ...ofOption,
      'team',
      'settings',
      'equipment',
      'condition',
      'suitability',
      'questions',
      'questions-people-ask',
      'carers',
      'costs',
      'consent',
      'rights',
      'glossary',
      'about',
    ]);
  });

  it('leaves out no section that links may name', () => {
    expect(sectionsFor('full', 'patient')).to.have.members([...sections]);
    expect(sectionsFor('full', 'carer')).to.have.members([...sections]);
  });

  it('puts what is for carers before the options', () => {
    expect(sectionsFor('short', 'carer')).to.deep.equal([
      'signs',
      'carers',
      'options',
      ...ofOption,
      'condition',
      'suitability',
      'questions',
      'glossary',
      'about',
    ]);
    expect(sectionsFor('full', 'carer').slice(0, 3)).to.deep.equal(['signs', 'carers', 'options']);
    expect(sectionsFor('full', 'carer').slice(-7)).to.deep.equal([
      'questions',
      'questions-people-ask',
      'costs',
      'consent',
      'rights',
      'glossary',
      'about',
    ]);
  });
});

describe('isShown', () => {
  it('shows at the full depth what it shows at the short one', () => {
    for (const section of sections) {
      expect(isShown(section, 'full', 'patient'), section).to.equal(true);
    }
    expect(isShown('safety', 'short', 'patient')).to.equal(true);
    expect(isShown('costs', 'short', 'patient')).to.equal(false);
  });

  it('shows carers what is for them, and no more of the rest', () => {
    expect(isShown('carers', 'short', 'patient')).to.equal(false);
    expect(isShown('carers', 'short', 'carer')).to.equal(true);
    expect(isShown('costs', 'short', 'carer')).to.equal(false);
  });
});

describe('isSection', () => {
  it('knows the ids of sections, and nothing else', () => {
    for (const section of sections) expect(isSection(section), section).to.equal(true);
    for (const word of ['', 'toString', 'Safety', 'before ']) {
      expect(isSection(word), word).to.equal(false);
    }
  });
});

describe('sectionTitle', () => {
  const localizer = new Localizer('en');
  const definition = { condition: { name: 'A sore knee' } } as Parameters<typeof sectionTitle>[2];

  it('is in the language of the interface', () => {
    expect(sectionTitle('costs', localizer, definition)).to.deep.equal({
      text: 'Costs and insurance',
      whose: 'interface',
    });
  });

  it('is the name of the condition, in the words of the definition', () => {
    expect(sectionTitle('condition', localizer, definition)).to.deep.equal({
      text: 'A sore knee',
      whose: 'definition',
    });
  });

  it('is given to every section, and to no two the same', () => {
    const titles = sections.map((id) => sectionTitle(id, localizer, definition).text);
    expect(new Set(titles).size).to.equal(sections.length);
    for (const title of titles) expect(title).to.not.equal('');
  });
});
