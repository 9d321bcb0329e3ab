import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { filesIn, packageFile, readJson, root } from './package.js';

interface Described {
  readonly name: string;
  readonly description?: string;
}

interface Member extends Described {
  readonly kind: string;
  readonly privacy?: string;
  readonly parameters?: readonly { readonly name: string }[];
}

interface Declaration extends Described {
  readonly tagName?: string;
  readonly members: readonly Member[];
  readonly attributes: readonly (Described & { readonly fieldName?: string })[];
  readonly events: readonly (Described & { readonly type?: { readonly text: string } })[];
  readonly slots: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly (Described & { readonly default?: string })[];
}

interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly Declaration[];
    readonly exports: readonly { readonly kind: string; readonly name: string }[];
  }[];
}

interface CustomData {
  readonly tags: readonly (Described & { readonly attributes: readonly Described[] })[];
}

interface WebTypes {
  readonly name: string;
  readonly version: string;
  readonly contributions: {
    readonly html: {
      readonly elements: readonly (Described & { readonly attributes: readonly Described[] })[];
    };
  };
}

const { modules } = readJson<Manifest>(packageFile.customElements);
const elements = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName !== undefined);
const tags = filesIn('src/entries/define').map((file) => path.posix.basename(file, '.ts'));

describe('dist/custom-elements.json', () => {
  it('lists each element that is registered', () => {
    expect(elements.map(({ tagName }) => tagName)).to.have.members(tags);
    const registered = modules
      .flatMap(({ exports }) => exports)
      .filter(({ kind }) => kind === 'custom-element-definition');
    expect(registered.map(({ name }) => name)).to.have.members(tags);
  });

  it('names files of the package', () => {
    for (const { path: file } of modules) {
      expect(existsSync(path.join(root, file)), file).to.be.true;
    }
    expect(JSON.stringify(modules)).not.to.match(/"\/?src\//);
  });

  for (const element of elements) {
    describe(`<${element.tagName}>`, () => {
      it('describes itself and everything about it', () => {
        const { members, attributes, events, slots, cssParts, cssProperties } = element;
        const all = { attributes, cssParts, cssProperties, events, members, slots };
        expect(element.description).to.match(/\w+\./);
        for (const [kind, list] of Object.entries<readonly Described[]>(all)) {
          expect(list, kind).not.to.be.empty;
          for (const { name, description = '' } of list) {
            expect(description, `${kind}: ${name}`).to.match(/^[A-Z].*[.\])`]$/s);
          }
        }
      });

      it('keeps what is private to itself', () => {
        const inner = element.members.filter(
          ({ name, privacy }) => name.startsWith('#') || (privacy ?? 'public') !== 'public',
        );
        expect(inner).to.be.empty;
        const lifecycle = /^(render|updated|willUpdate|(dis)?connectedCallback|create\w+)$/;
        expect(element.members.filter(({ name }) => lifecycle.test(name))).to.be.empty;
      });

      it('has the attributes and properties that every element has', () => {
        expect(element.attributes.map(({ name }) => name)).to.include.members([
          'heading-level',
          'src',
        ]);
        expect(element.members.map(({ name }) => name)).to.include.members([
          'definition',
          'issues',
          'status',
        ]);
      });

      it('names events, parts and CSS properties as the house does', () => {
        for (const { name, type } of element.events) {
          expect(name).to.match(/^decision-aid-[a-z]+$/);
          expect(type?.text, name).to.match(/^DecisionAid\w+Event$/);
        }
        for (const { name } of element.cssParts) expect(name).to.match(/^[a-z]+(-[a-z]+)*$/);
        for (const { name, default: initial } of element.cssProperties) {
          expect(name).to.match(/^--decision-aid-[a-z]+(-[a-z]+)*$/);
          expect(initial, name).to.be.a('string');
        }
      });

      it('lists each thing once', () => {
        const { members, attributes, events, slots, cssParts, cssProperties } = element;
        for (const list of [members, attributes, events, slots, cssParts, cssProperties]) {
          const names = list.map(({ name }: Described) => name);
          expect(names).to.have.lengthOf(new Set(names).size);
        }
      });

      it('is known to Visual Studio Code, with its attributes', () => {
        const { tags: known } = readJson<CustomData>('dist/vscode.html-custom-data.json');
        const found = known.find(({ name }) => name === element.tagName);
        expect(found?.attributes.map(({ name }) => name)).to.have.members(
          element.attributes.map(({ name }) => name),
        );
        const styles = readJson<{ properties: Described[] }>('dist/vscode.css-custom-data.json');
        expect(styles.properties.map(({ name }) => name)).to.include.members(
          element.cssProperties.map(({ name }) => name),
        );
      });

      it('is known to the editors of JetBrains, with its attributes', () => {
        const webTypes = readJson<WebTypes>('dist/web-types.json');
        expect(webTypes).to.include({ name: packageFile.name, version: packageFile.version });
        const found = webTypes.contributions.html.elements.find(
          ({ name }) => name === element.tagName,
        );
        expect(found?.attributes.map(({ name }) => name)).to.have.members(
          element.attributes.map(({ name }) => name),
        );
      });
    });
  }

  it('is where package.json says, and so are the types for JetBrains', () => {
    expect(packageFile.customElements).to.equal('dist/custom-elements.json');
    expect(packageFile['web-types']).to.equal('dist/web-types.json');
  });
});
