import { expect } from 'chai';
import { consent } from '../../src/generated/guidance/en/consent.js';
import type { ProcedureDefinition, ProcedureOption } from '../../src/definition/definition.js';
import { sections, type Section } from '../../src/definition/schema/vocabulary.js';
import { Localizer } from '../../src/localization/localizer.js';
import { sectionText, type SectionRequest } from '../../src/outline/section-text.js';
import { sampleDefinition } from '../support/sample-definition.js';

const definition = sampleDefinition() as unknown as ProcedureDefinition;

type Wanted = Partial<Omit<SectionRequest, 'guidance' | 'localizer'>>;

/** A section as text: titles with their pieces apart, and who writes what stands under them. */
function told(section: Section, wanted: Wanted = {}): readonly string[] {
  const parts = sectionText(section, {
    definition,
    guidance: { consent },
    localizer: new Localizer('en'),
    element: 'disclosure',
    ...wanted,
  });
  return parts.flatMap(({ title, texts, whose }) => [
    ...(title.length > 0 ? [title.map((one) => `${one.text} (${one.whose})`).join(' + ')] : []),
    ...texts.map((text) => `${whose}: ${text}`),
  ]);
}

const operation = definition.options.find(({ id }) => id === 'operation')!;
const waiting = definition.options.find(({ id }) => id === 'waiting')!;

describe('sectionText', () => {
  it('tells the signs with what to do', () => {
    expect(told('signs')).to.deep.equal([
      'Get emergency help now (interface)',
      'definition: Call the knee emergency line now.',
      'definition: You cannot catch your breath after the operation.',
      'definition: Your foot is cold and blue.',
      'Call your care team (interface)',
      'definition: Call the knee clinic.',
      'definition: Your knee hurts more.',
      'definition: Your knee locks.',
    ]);
  });

  it('tells only titles where the definition has no signs of its own, and so nothing to do about them', () => {
    const without = { ...definition, emergency: { signs: [] }, callUs: { signs: [] } };
    expect(told('signs', { definition: without })).to.deep.equal([
      'Get emergency help now (interface)',
      'Call your care team (interface)',
    ]);
  });

  it('tells the gist of the condition', () => {
    expect(told('condition')).to.deep.equal([
      'definition: The [[cartilage]] in the knee is worn.',
      'definition: A doctor looks at the knee.',
      'definition: It may get better by itself.',
    ]);
  });

  it('says of whom it is for and for whom it is not, and leaves out a title with nothing under it', () => {
    expect(told('suitability')).to.deep.equal([
      'Who this is for (interface)',
      'definition: Adults whose knee hurts.',
      'Who this is not for (interface)',
      'definition: People whose knee was hurt today.',
    ]);
    const decision = { ...definition.decision, notFor: [] };
    expect(told('suitability', { definition: { ...definition, decision } })).to.deep.equal([
      'Who this is for (interface)',
      'definition: Adults whose knee hurts.',
    ]);
  });

  it('tells every option, or the one that is read about', () => {
    expect(told('options').filter((line) => line.endsWith('(definition)'))).to.deep.equal([
      'Waiting and seeing (definition)',
      'Wearing a knee brace (definition)',
      'A knee operation (definition)',
    ]);
    expect(told('options', { option: operation })).to.deep.equal([
      'A knee operation (definition)',
      'definition: A surgeon smooths the [[cartilage]] in your knee.',
    ]);
  });

  it('tells an option at a glance, with how it works where that is said', () => {
    expect(told('at-a-glance', { option: operation })).to.deep.equal([
      'definition: A surgeon smooths the [[cartilage]] in your knee.',
      'definition: Smooth [[cartilage]] may rub less.',
    ]);
    expect(told('at-a-glance', { option: waiting })).to.deep.equal([
      'definition: You wait and see how your knee does.',
    ]);
  });

  it('tells the steps before, during and after', () => {
    expect(told('before', { option: operation })).to.deep.equal([
      'Eat nothing (definition)',
      'definition: You eat nothing for six hours.',
    ]);
    expect(told('during', { option: operation })[0]).to.equal('You sleep (definition)');
    expect(told('after', { option: operation })[0]).to.equal('You wake up (definition)');
  });

  it('tells recovery with its times, each piece in its own language', () => {
    expect(told('recovery', { option: operation })).to.deep.equal([
      'about 2 days (interface) +   (interface) + (if all goes well) (definition) + :  (interface) + You walk with crutches (definition)',
      'definition: People differ a lot.',
      'When your team says so (definition) + :  (interface) + You go back to work (definition)',
    ]);
    const [walk] = operation.recovery;
    const titleOf = (milestone: ProcedureOption['recovery'][number]): string | undefined =>
      told('recovery', { option: { ...operation, recovery: [milestone] } })[0];
    expect(titleOf({ ...walk!, words: undefined })).to.equal(
      'about 2 days (interface) + :  (interface) + You walk with crutches (definition)',
    );
    expect(titleOf({ ...walk!, words: undefined, time: undefined })).to.equal(
      'You walk with crutches (definition)',
    );
  });

  it('tells the safety of one option without its name', () => {
    expect(told('safety', { option: operation })).to.deep.equal([
      'Who should not have it (interface)',
      'definition: You have an infection in the knee.',
      'Who should take care (interface)',
      'definition: You take [[blood thinners|blood-thinner]].',
      'Medicines and other things it may clash with (interface)',
      'definition: Some herbs make you bleed more.',
      'What many people notice (interface)',
      'definition: Most people have a stiff knee.',
    ]);
  });

  it('tells the safety of every option by its name, where there is something to tell', () => {
    expect(told('safety')).to.deep.equal([
      'A knee operation (definition)',
      ...told('safety', { option: operation }),
    ]);
  });

  it('tells what living with an option is like', () => {
    expect(told('living-with-it', { option: operation })).to.deep.equal([
      'definition: Your knee may swell.',
      'definition: Some people feel impatient.',
      'definition: You cannot drive at first.',
    ]);
  });

  it('tells who is involved and where, by option, as far as there are notes', () => {
    expect(told('team')).to.deep.equal([
      'Wearing a knee brace (definition)',
      'definition: Fits the brace.',
      'A knee operation (definition)',
      'definition: Does the operation.',
    ]);
    expect(told('settings', { option: operation })).to.deep.equal([]);
  });

  it('tells the devices of the options', () => {
    expect(told('equipment')).to.deep.equal([
      'Knee brace (definition)',
      'definition: Straps that hold the knee.',
      'Tiny anchor (definition)',
      'definition: Holds the edge in place.',
    ]);
  });

  it('tells carers what they can do and need', () => {
    expect(told('carers')).to.deep.equal([
      'What you can do (interface)',
      'definition: Drive the person to the knee clinic.',
      'definition: Carry the shopping.',
      'What you may need yourself (interface)',
      'definition: Mind your own back.',
    ]);
  });

  it('tells the costs by country', () => {
    expect(told('costs')).to.deep.equal([
      'United Kingdom (interface)',
      'definition: The NHS pays.',
      'United States (interface)',
      'definition: Your plan may pay.',
      'Approval to ask for first (interface)',
      'definition: Ask your plan first.',
      'definition: You pay a share.',
      'Wherever you live (interface)',
      'definition: Ask what a brace costs.',
    ]);
  });

  it('tells the costs of the places alone that the definition is for, and of all', () => {
    const british = { ...definition, jurisdictions: ['GB'] };
    expect(told('costs', { definition: british })).to.deep.equal([
      'United Kingdom (interface)',
      'definition: The NHS pays.',
      'Wherever you live (interface)',
      'definition: Ask what a brace costs.',
    ]);
  });

  it('tells of consent what it is and the element that is asked about', () => {
    expect(told('consent')).to.deep.equal([
      `guidance: ${consent.introduction}`,
      `${consent.elements.disclosure.name} (guidance)`,
      `guidance: ${consent.elements.disclosure.meaning}`,
    ]);
  });

  it('tells an element of consent in the words of the definition where it has some', () => {
    expect(told('consent', { element: 'voluntariness' }).slice(1)).to.deep.equal([
      'Nobody pushed you (definition)',
      'definition: Not even your team.',
    ]);
  });

  it('adds to being able to decide who decides otherwise', () => {
    expect(told('consent', { element: 'capacity' }).slice(3)).to.deep.equal([
      'definition: You can decide about your knee.',
      `guidance: ${consent.representative}`,
    ]);
    const general = told('consent', {
      element: 'capacity',
      definition: { ...definition, consent: undefined },
    });
    expect(general.slice(3)).to.deep.equal([
      `guidance: ${consent.capacity}`,
      `guidance: ${consent.representative}`,
    ]);
  });

  it('tells rights', () => {
    expect(told('rights')).to.deep.equal([
      'definition: Nobody hears of your knee without your yes.',
    ]);
  });

  it('tells questions to ask, and those people ask, about the option that is read about', () => {
    expect(told('questions')).to.have.length(4);
    expect(told('questions', { option: waiting })).to.deep.equal([
      'definition: How often have you done this?',
      'definition: Are you sure that it is the cartilage?',
    ]);
    expect(told('questions-people-ask')).to.have.length(4);
    expect(told('questions-people-ask', { option: waiting })).to.deep.equal([
      'Can I kneel? (definition)',
      'definition: Yes, on a cushion.',
    ]);
  });

  it('says nothing of what is missing', () => {
    const bare = { ...definition, costs: undefined, carers: undefined, rights: undefined };
    for (const section of ['costs', 'carers', 'rights'] as const) {
      expect(told(section, { definition: bare }), section).to.deep.equal([]);
    }
  });

  it('says nothing of one option while none is chosen, nor of what stands on every page', () => {
    const silent = sections.filter((section) => told(section).length === 0);
    expect(silent).to.deep.equal([
      'at-a-glance',
      'before',
      'during',
      'after',
      'recovery',
      'living-with-it',
      'settings',
      'glossary',
      'about',
    ]);
  });
});
