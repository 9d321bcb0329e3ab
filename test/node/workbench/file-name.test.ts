import { expect } from 'chai';
import { fileNameOf } from '../../../src/workbench/file-name.js';

describe('fileNameOf', () => {
  it('is the id and the language of the text', () => {
    expect(fileNameOf('{ "id": "sore-knee", "language": "es" }')).to.equal('sore-knee.es.json');
    expect(fileNameOf('{ "id": "sore-knee", "language": "es-MX" }')).to.equal(
      'sore-knee.es-MX.json',
    );
  });

  it('is read from a text with faults, too', () => {
    expect(fileNameOf('x{ "id": "sore-knee", "language": "en", "options": [{ ]')).to.equal(
      'sore-knee.en.json',
    );
  });

  it('makes no path of what is typed, and nothing up', () => {
    for (const text of [
      '',
      '[]',
      '{ "id": "sore-knee" }',
      '{ "id": "../../.bashrc", "language": "en" }',
      '{ "id": ["sore-knee"], "language": "en" }',
      '{ "id": "sore knee", "language": "en/" }',
    ])
      expect(fileNameOf(text), text).to.equal('definition.json');
  });
});
