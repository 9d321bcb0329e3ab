import { expect } from 'chai';
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import { guidance } from '../../src/generated/guidance/en/index.js';
import { Glossary } from '../../src/guidance/glossary.js';

function knee(changes: Partial<ProcedureDefinition> = {}): ProcedureDefinition {
  return { language: 'es', glossary: [], ...changes } as unknown as ProcedureDefinition;
}

describe('Glossary', () => {
  const [general] = guidance.glossary;

  it('finds a general word by its id, itself and its other forms', () => {
    const glossary = new Glossary(knee(), guidance);
    const withForms = guidance.glossary.find(({ forms }) => forms?.length)!;
    for (const words of [withForms.id, withForms.term, ...withForms.forms!]) {
      expect(glossary.find(words), words).to.deep.equal({
        id: withForms.id,
        term: withForms.term,
        meaning: withForms.meaning,
        language: 'en',
      });
    }
  });

  it('finds no word that nobody explains', () => {
    expect(new Glossary(knee(), guidance).find('abracadabra')).to.equal(undefined);
  });

  it('explains words of care only where they are brought along', () => {
    const { nurse } = guidance.care.roles;
    expect(new Glossary(knee(), guidance).find('nurse')?.meaning).to.equal(nurse.meaning);
    const { language, glossary } = guidance;
    expect(new Glossary(knee(), { language, glossary }).find('nurse')).to.equal(undefined);
  });

  it('prefers the words of the definition, in its language', () => {
    const definition = knee({
      glossary: [
        { id: general!.id, term: general!.term, meaning: 'Lo nuestro.' },
        { id: 'brace', term: 'férula', forms: ['férulas'], meaning: 'Sujeta.' },
      ],
      explanations: { roles: [{ id: 'nurse', name: 'Enfermera', meaning: 'Cuida.' }] },
    });
    const glossary = new Glossary(definition, guidance);
    expect(glossary.find(general!.term)).to.include({ meaning: 'Lo nuestro.', language: 'es' });
    expect(glossary.find('férulas')).to.include({ id: 'brace', term: 'férula', language: 'es' });
    expect(glossary.find('nurse')).to.include({ meaning: 'Cuida.', language: 'es' });
  });
});
