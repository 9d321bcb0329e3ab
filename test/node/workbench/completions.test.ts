import { expect } from 'chai';
import { completionsAt } from '../../../src/workbench/completions.js';
import { pathAt, tagAt } from '../../../src/workbench/place.js';
import { changed, frequency, minimalFinding } from '../../fixtures/minimal-definition.js';

/** What can stand at the mark | in a text. */
function at(marked: string): readonly string[] {
  const offset = marked.indexOf('|');
  const found = completionsAt(marked.replace('|', ''), offset);
  return found?.options.map(({ label }) => label) ?? [];
}

describe('completionsAt', () => {
  it('names the fields that an object does not have yet', () => {
    expect(at('{ "id": "knee", "|" }')).to.include('title').and.not.include('id');
    expect(at('{ "options": [{ "|" }] }')).to.include('invasiveness');
  });

  it('gives the fixed words of a field, and yes or no', () => {
    expect(at('{ "options": [{ "entry": "|" }] }')).to.deep.equal([
      'none',
      'needle',
      'small-cut',
      'natural-opening',
      'open-cut',
    ]);
    expect(at('{ "decision": { "timeCritical": | } }')).to.deep.equal(['true', 'false']);
  });

  it('gives the ids that there are: of the file, and of the general guidance', () => {
    const sources = '"sources": [{ "id": "s1" }, { "id": "s2" }]';
    expect(at(`{ ${sources}, "studies": [{ "source": "|" }] }`)).to.deep.equal(['s1', 's2']);
    expect(at('{ "options": [{ "team": [{ "id": "|" }] }] }')).to.include('surgeon');
    const outcomes = '"outcomes": [{ "id": "pain", "findings": [{ "id": "pain-1" }] }]';
    expect(
      at(`{ ${outcomes}, "overview": { "rows": [{ "headlines": [{ "finding": "|" }] }] } }`),
    ).to.deep.equal(['pain-1']);
  });

  it('knows of a measure what its kind has, and before that its kinds', () => {
    const measure = (inner: string) =>
      `{ "outcomes": [{ "findings": [{ "measure": { ${inner} } }] }] }`;
    expect(at(measure('"kind": "|"'))).to.include.members(['frequency', 'rate']);
    expect(at(measure('"kind": "rate", "|"'))).to.have.members(['per', 'unit', 'times']);
    expect(at(measure('"|"'))).to.include.members(['kind', 'estimate', 'per']);
  });

  it('puts a name in with its colon, and leaves one that is there', () => {
    const insertOf = (marked: string) =>
      completionsAt(marked.replace('|', ''), marked.indexOf('|'))!.options[0]!.insert;
    expect(insertOf('{ "|" }')).to.match(/^"[^"]+": $/);
    expect(insertOf('{ "|": 1 }')).to.match(/^"[^"]+"$/);
  });

  it('says nothing of words of one’s own, and of a place that the format does not have', () => {
    expect(at('{ "title": "|" }')).to.deep.equal([]);
    expect(at('{ "nothing": { "|" } }')).to.deep.equal([]);
    expect(at('|')).to.deep.equal([]);
  });
});

describe('tagAt', () => {
  const text = JSON.stringify(
    changed('/outcomes/0/findings', [minimalFinding({ measure: frequency({}) })]),
    null,
    2,
  );

  it('shows the element of the place that is edited', () => {
    const tagOf = (words: string) => tagAt(pathAt(text, text.indexOf(words) + 1));
    expect(tagOf('"title"')).to.equal('procedure-explainer');
    expect(tagOf('"times"')).to.equal('risk-benefit-comparator');
    expect(tagAt(['quiz', 'questions', 0])).to.equal('consent-comprehension-quiz');
    expect(tagAt(['secondOpinion'])).to.equal('second-opinion-checklist');
    expect(tagAt([])).to.equal('procedure-explainer');
  });
});
