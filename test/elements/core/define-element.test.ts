import { expect } from 'chai';
import { defineElements } from '../../../src/entries/define-elements.js';
import { defineElement, type DefinableElement } from '../../../src/elements/core/define-element.js';
import { ProcedureExplainer } from '../../../src/elements/procedure-explainer/procedure-explainer.js';
import { libraryVersion } from '../../../src/version.js';
import { append, quiet, settled } from '../../support/fixture.js';
import { namesOf } from '../../support/roles.js';
import { sampleDefinition } from '../../support/sample-definition.js';
import { expectConsole } from '../../support/silence.js';

let tags = 0;

/** A tag that no test has used yet. */
function freshTag(): string {
  tags += 1;
  return `test-element-${tags}`;
}

/** A class as another version of the library has it. */
function ofVersion(version: string): DefinableElement {
  return class extends HTMLElement {
    static readonly libraryVersion = version;
  };
}

describe('defineElement', () => {
  it('registers a tag', async () => {
    const tag = freshTag();
    ProcedureExplainer.define(tag);
    const element = append(document.createElement(tag)) as ProcedureExplainer;
    expect(element).to.be.instanceOf(ProcedureExplainer);
    element.definition = sampleDefinition();
    await settled(element);
    expect(namesOf(element, 'heading')[0]).to.equal('Sore knee: what are my options?');
  });

  it('tells the version of the library', () => {
    expect(ProcedureExplainer.libraryVersion).to.equal(libraryVersion);
    expect(
      (customElements.get('procedure-explainer') as unknown as DefinableElement).libraryVersion,
    ).to.equal(libraryVersion);
  });

  it('registers one class under several tags', () => {
    const [first, second] = [freshTag(), freshTag()];
    ProcedureExplainer.define(first);
    ProcedureExplainer.define(second);
    expect(document.createElement(first)).to.be.instanceOf(ProcedureExplainer);
    expect(document.createElement(second)).to.be.instanceOf(ProcedureExplainer);
  });

  it('leaves the class itself free, so that a page can register it by its own means', () => {
    const tag = freshTag();
    class Own extends ProcedureExplainer {}
    customElements.define(tag, Own);
    expect(document.createElement(tag)).to.be.instanceOf(ProcedureExplainer);
  });

  it('says nothing when the same version is there already', async () => {
    const tag = freshTag();
    ProcedureExplainer.define(tag);
    const first = customElements.get(tag);
    ProcedureExplainer.define(tag);
    await quiet();
    expect(customElements.get(tag)).to.equal(first);
  });

  it('keeps the version that is there, and warns once', () => {
    const tag = freshTag();
    const warnings: string[] = [];
    expectConsole(/is already defined by version 0\.0\.9/);
    const warn = console.warn.bind(console);
    console.warn = (text: string) => {
      warnings.push(text);
      warn(text);
    };
    try {
      defineElement(tag, ofVersion('0.0.9'));
      const first = customElements.get(tag);
      ProcedureExplainer.define(tag);
      expect(customElements.get(tag)).to.equal(first);
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.deep.equal([
      `<${tag}> is already defined by version 0.0.9; version ${libraryVersion} is not used.`,
    ]);
  });

  it('leaves an element of somebody else alone, and says so without throwing', () => {
    const tag = freshTag();
    expectConsole(/console\.error: .*is already defined by something else/);
    class Foreign extends HTMLElement {}
    customElements.define(tag, Foreign);
    ProcedureExplainer.define(tag);
    expect(customElements.get(tag)).to.equal(Foreign);
    expect(document.createElement(tag)).to.be.instanceOf(Foreign);
  });

  describe('all at once', () => {
    it('registers under their own names, as often as it is called', () => {
      defineElements();
      defineElements();
      expect(document.createElement('procedure-explainer')).to.be.instanceOf(ProcedureExplainer);
    });

    it('registers under a prefix of the page', () => {
      defineElements({ prefix: 'acme' });
      const element = document.createElement('acme-procedure-explainer');
      expect(element).to.be.instanceOf(ProcedureExplainer);
    });

    it('says what browsers say of a prefix that makes no tag', () => {
      expect(() => {
        defineElements({ prefix: '1 no tag' });
      }).to.throw(DOMException);
    });

    it('registers in another registry, and leaves that of the page as it was', () => {
      const defined = new Map<string, CustomElementConstructor>();
      const registry = {
        get: (tag: string) => defined.get(tag),
        define: (tag: string, element: CustomElementConstructor) => defined.set(tag, element),
      } as unknown as CustomElementRegistry;
      defineElements({ prefix: 'elsewhere', registry });
      expect([...defined.keys()]).to.include('elsewhere-procedure-explainer');
      expect(customElements.get('elsewhere-procedure-explainer')).to.equal(undefined);
    });
  });
});
