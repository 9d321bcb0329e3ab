/** What comes with the package from others: it is named, licensed, and the same each time. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'chai';
import { rollup } from 'rollup';
import { namesIn, notices } from '../../../scripts/build/notices.mjs';
import { filesIn, packageFile, read, readJson, temporaryFolder } from './package.js';

/** What is in a minified file only if the package is. */
const marks = {
  'lit-html': /litHtmlVersions/,
  '@lit/reactive-element': /reactiveElementVersions/,
  'lit-element': /litElementVersions/,
  '@lit/localize': /strTag/,
};

const bundles = filesIn('dist/cdn').filter((file) => file.endsWith('.js'));
const gathered = 'dist/cdn/THIRD-PARTY-NOTICES.txt';

interface LockFile {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version: string;
        readonly integrity: string;
        readonly dependencies?: Readonly<Record<string, string>>;
      }
    >
  >;
}

interface BillOfMaterials {
  readonly bomFormat: string;
  readonly metadata: { readonly component: { readonly name: string; readonly version: string } };
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly hashes: readonly { readonly alg: string; readonly content: string }[];
    readonly licenses: readonly { readonly license: { readonly id: string } }[];
  }[];
}

describe('dist/cdn, and the works of others in it', () => {
  it('begin with name, version and license', () => {
    for (const file of bundles) {
      expect(read(file), file).to.match(
        new RegExp(`^/\\*!\\n \\* ${packageFile.name} ${packageFile.version}, Apache-2\\.0\\n`),
      );
    }
  });

  it('name each package that is in them, with its copyright', () => {
    let found = 0;
    for (const file of bundles) {
      for (const [name, mark] of Object.entries(marks)) {
        if (!mark.test(read(file))) continue;
        found += 1;
        const { version } = readJson<{ version: string }>(`node_modules/${name}/package.json`);
        expect(read(file).split('*/')[0], file).to.match(
          new RegExp(`^ \\* - ${name} ${version}, (MIT|BSD-3-Clause), Copyright`, 'm'),
        );
      }
    }
    expect(found).to.be.at.least(4);
  });

  it('have the licenses of all of those beside them, word for word', () => {
    const names = new Set(bundles.flatMap((file) => namesIn(read(file))));
    expect(names.size).to.be.at.least(4);
    for (const name of names) {
      const file = filesIn(`node_modules/${name}`).find((one) =>
        /\/licen[cs]e(\.\w+)?$/i.test(one),
      );
      expect(read(gathered)).to.include(read(file!).trim());
    }
  });
});

describe('notices', () => {
  const bundleOf = async (packageJson: object, licence: string | undefined): Promise<string> => {
    const folder = await temporaryFolder();
    for (const name of ['used', 'unused']) {
      const home = path.join(folder, 'node_modules', name);
      await mkdir(home, { recursive: true });
      await writeFile(path.join(home, 'package.json'), JSON.stringify({ name, ...packageJson }));
      await writeFile(path.join(home, 'index.js'), `export const ${name} = '${name}';`);
      if (licence !== undefined) await writeFile(path.join(home, 'LICENCE'), licence);
    }
    const entry = path.join(folder, 'entry.js');
    await writeFile(
      entry,
      `import { used } from './node_modules/used/index.js';
       import { unused } from './node_modules/unused/index.js';
       console.log(used);`,
    );
    const bundle = await rollup({ input: entry, plugins: [notices()] });
    const { output } = await bundle.generate({ format: 'iife' });
    await bundle.close();
    return output[0].code;
  };

  it('name a package of which something is in the bundle, and no other', async () => {
    const code = await bundleOf({ version: '1.2.3', license: 'MIT' }, 'Copyright (c) Somebody');
    expect(code).to.include(' * - used 1.2.3, MIT, Copyright (c) Somebody\n');
    expect(namesIn(code)).to.deep.equal(['used']);
  });

  it('stop the build at a package that gives no license', async () => {
    for (const [about, licence] of [
      [{ version: '1.2.3' }, 'Copyright (c) Somebody'],
      [{ version: '1.2.3', license: 'MIT' }, undefined],
    ] as const) {
      let message = '';
      await bundleOf(about, licence).catch((error: unknown) => (message = String(error)));
      expect(message).to.include('used is in a bundle, and gives no license');
    }
  });
});

describe('dist/sbom.cdx.json', () => {
  const sbom = readJson<BillOfMaterials>('dist/sbom.cdx.json');
  const { packages } = readJson<LockFile>('package-lock.json');

  /** What our dependencies bring, as the lock file has it. */
  const delivered = (names: readonly string[], seen = new Set<string>()): ReadonlySet<string> => {
    for (const name of names) {
      if (seen.has(name)) continue;
      seen.add(name);
      delivered(Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {}), seen);
    }
    return seen;
  };

  it('is of this package', () => {
    expect(sbom.bomFormat).to.equal('CycloneDX');
    expect(sbom.metadata.component).to.include({
      name: packageFile.name,
      version: packageFile.version,
    });
  });

  it('names all that our dependencies bring, and nothing that only tests and tools need', () => {
    const expected = delivered(Object.keys(packageFile.dependencies));
    expect(sbom.components.map(({ name }) => name)).to.have.members([...expected]);
  });

  it('gives each its version, license and hash of the lock file', () => {
    for (const { name, version, purl, hashes, licenses } of sbom.components) {
      const locked = packages[`node_modules/${name}`]!;
      expect(version).to.equal(locked.version);
      expect(decodeURIComponent(purl)).to.equal(`pkg:npm/${name}@${version}`);
      const [hash] = hashes;
      const inBase64 = Buffer.from(hash!.content, 'hex').toString('base64');
      expect(`${hash!.alg.toLowerCase().replace('-', '')}-${inBase64}`).to.equal(locked.integrity);
      expect(licenses, name).to.not.have.length(0);
    }
  });
});

describe('dist/llms.txt', () => {
  const text = read('dist/llms.txt');

  it('tells of each tag, each attribute and each path', () => {
    const { modules } = readJson<{
      modules: { declarations: { tagName?: string; attributes?: { name: string }[] }[] }[];
    }>('dist/custom-elements.json');
    const elements = modules.flatMap(({ declarations }) =>
      declarations.filter(({ tagName }) => tagName),
    );
    expect(elements).to.not.have.length(0);
    for (const { tagName, attributes = [] } of elements) {
      expect(text).to.include(`<${tagName!}>`);
      for (const { name } of attributes) expect(text).to.include(`\`${name}\``);
    }
    for (const subpath of Object.keys(packageFile.exports)) {
      expect(text).to.include(`\`${packageFile.name}${subpath.slice(1)}\``);
    }
    for (const file of bundles) expect(text).to.include(file.slice('dist/'.length));
  });

  it('names the guides of the package', () => {
    const guides = [...text.matchAll(/\]\((guides\/[\w-]+\.md)\)/g)].map(
      ([, file]) => `dist/${file!}`,
    );
    expect(guides).to.have.members(
      filesIn('dist').filter((file) => /^dist\/guides\/[\w-]+\.md$/.test(file)),
    );
  });

  it('is short enough to be read whole', () => {
    expect(text.length).to.be.below(20_000);
  });
});

describe('package.json, its unpkg and jsdelivr', () => {
  it('lead to the script for pages', () => {
    for (const field of ['unpkg', 'jsdelivr'] as const) {
      expect(bundles).to.include(packageFile[field]);
    }
  });
});

describe('.github/workflows/release.yml', () => {
  const workflow = read('.github/workflows/release.yml');

  it('uses no action but those of one commit each', () => {
    const uses = [...workflow.matchAll(/uses: (.+)$/gm)].map(([, used]) => used);
    expect(uses).to.not.have.length(0);
    for (const used of uses)
      expect(used).to.match(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('gives no job more than it needs, and the one that publishes waits for approval', () => {
    const [head = '', build = '', publish = ''] = workflow.split(/^ {2}(?:build|publish):$/m);
    expect(head).to.match(/^permissions: \{\}$/m);
    expect(build).to.include('contents: read').and.not.include('write');
    expect(publish).to.match(/^ {4}environment: release$/m);
    expect(publish).to.include('--provenance').and.include('id-token: write');
  });

  it('has no secret that could be stolen, and publishes the very file that was tested', () => {
    expect(workflow).to.not.match(/secrets\.|NODE_AUTH_TOKEN|NPM_TOKEN/);
    expect(workflow).to.match(/npm publish \.\/release\/\*\.tgz/);
  });
});
