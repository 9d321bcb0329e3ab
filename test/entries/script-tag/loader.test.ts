import { expect } from 'chai';
import { startLoader, type Files } from '../../../src/entries/script-tag/loader.js';
import { ownAddress } from '../../../src/entries/script-tag/own-address.js';
import { libraryVersion } from '../../../src/version.js';
import { append, quiet } from '../../support/fixture.js';
import { expectConsole } from '../../support/silence.js';

let count = 0;

/** Tags that no other test has used, with a file each; and a library that defines them when their file is run. */
function library(options: { readonly fail?: boolean } = {}): {
  readonly tags: readonly [string, string];
  readonly ran: readonly string[];
  readonly start: () => void;
} {
  count += 1;
  const tags = [`loader-first-${count}`, `loader-second-${count}`] as const;
  const files: Files = {
    elements: Object.fromEntries(
      tags.map((tag) => [tag, [`./files/${tag}.js`, './files/shared.js']]),
    ),
    later: Object.fromEntries(tags.map((tag) => [tag, [`./files/later-${tag}.js`]])),
    integrity: {},
  };
  const ran: string[] = [];
  const load = async (file: string): Promise<void> => {
    ran.push(file);
    await Promise.resolve();
    if (options.fail) throw new TypeError('it is not there');
    const tag = tags.find((one) => file.includes(one))!;
    customElements.define(
      tag,
      class extends HTMLElement {
        static readonly libraryVersion = libraryVersion;
        static readonly observedAttributes = ['src'];
      },
    );
  };
  return {
    tags,
    ran,
    start: () => {
      startLoader(files, { load, base: undefined });
    },
  };
}

describe('src/entries/script-tag/loader.ts: the first file', () => {
  it('runs the file of a tag that the page has, and of no other', async () => {
    const { tags, ran, start } = library();
    append(document.createElement(tags[0]));
    start();
    await customElements.whenDefined(tags[0]);
    await quiet();
    expect(ran).to.deep.equal([`./files/${tags[0]}.js`]);
  });

  it('runs it when the tag comes later, once for all of them', async () => {
    const { tags, ran, start } = library();
    start();
    const section = document.createElement('section');
    section.append(document.createElement(tags[1]), document.createElement(tags[1]));
    append(section);
    await customElements.whenDefined(tags[1]);
    append(document.createElement(tags[1]));
    await quiet();
    expect(ran).to.deep.equal([`./files/${tags[1]}.js`]);
  });

  it('mounts an element in its place when its file has run', async () => {
    const { tags, start } = library();
    const place = document.createElement('div');
    place.dataset.decisionAid = tags[0];
    place.dataset.src = '/knee.json';
    append(place);
    start();
    await customElements.whenDefined(tags[0]);
    await quiet();
    expect(place.firstElementChild?.localName).to.equal(tags[0]);
    expect(place.firstElementChild?.getAttribute('src')).to.equal('/knee.json');
  });

  it('runs what an attribute names, for tags that it cannot see', async () => {
    const { tags, ran, start } = library();
    const host = append(document.createElement('div'));
    host.attachShadow({ mode: 'closed' }).append(document.createElement(tags[0]));
    host.setAttribute('data-decision-aid-elements', ` ${tags[0]} no-such-tag toString `);
    start();
    await customElements.whenDefined(tags[0]);
    await quiet();
    expect(ran).to.deep.equal([`./files/${tags[0]}.js`]);
  });

  it('runs nothing that another copy is running', async () => {
    const one = library();
    one.start();
    append(document.createElement(one.tags[0]));
    one.start();
    await customElements.whenDefined(one.tags[0]);
    await quiet();
    expect(one.ran).to.have.length(1);
  });

  it('leaves a tag alone that is taken, and says by what', async () => {
    const { tags, ran, start } = library();
    customElements.define(tags[0], class extends HTMLElement {});
    append(document.createElement(tags[0]));
    expectConsole(/is already defined by something else/);
    start();
    await quiet();
    expect(ran).to.be.empty;
  });

  it('says in one line and by an event that a file could not be run', async () => {
    const { tags, start } = library({ fail: true });
    const element = append(document.createElement(tags[0]));
    const told: string[] = [];
    element.addEventListener('decision-aid-error', ({ subject, issues }) => {
      told.push(`${subject} ${issues.map(({ code }) => code).join()}`);
    });
    expectConsole(
      new RegExp(`<${tags[0]}> error element-not-loaded .*files/${tags[0]}\\.js .*it is not there`),
    );
    start();
    await quiet();
    expect(told).to.deep.equal(['element element-not-loaded']);
  });
});

describe('src/entries/script-tag/own-address.ts', () => {
  it('finds its own file', async () => {
    const file = new URL('/src/entries/script-tag/own-address.ts', location.href).href;
    const alone = (await import(file)) as { ownAddress: typeof ownAddress };
    expect(alone.ownAddress()).to.equal(file);
  });

  const stacks = {
    Chromium: `Error\n    at f (https://cdn.example:8080/a/decision-aid.js?ver=6.5:1:234)\n    at https://other.example/x.js:2:3`,
    Firefox: `f@https://cdn.example:8080/a/decision-aid.js?ver=6.5:1:234\n@https://other.example/x.js:2:3\n`,
    Safari: `f@https://cdn.example:8080/a/decision-aid.js?ver=6.5:1:234\nmodule code@https://other.example/x.js:2:3`,
  };
  for (const [browser, stack] of Object.entries(stacks)) {
    it(`finds it as ${browser} writes it`, () => {
      expect(ownAddress(stack)).to.equal('https://cdn.example:8080/a/decision-aid.js?ver=6.5');
    });
  }

  it('finds none where a page has made errors say nothing', () => {
    expect(ownAddress('')).to.equal(undefined);
    expect(ownAddress('Error: at <anonymous>')).to.equal(undefined);
  });
});
