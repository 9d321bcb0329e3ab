/** The command as somebody has it who installed the package, or runs it by npx. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { changed, type Data } from '../../fixtures/minimal-definition.js';
import { pack, packageFile, root } from './package.js';

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Told {
  readonly file: string;
  readonly findings: readonly {
    readonly code: string;
    readonly pointer: string;
    readonly mend: string;
    readonly place?: { readonly line: number; readonly column: number };
  }[];
}

describe('package.json bin, the command decision-aid', function () {
  this.timeout(120_000);

  let folder: string;
  let program: string;

  // What npm publishes, beside the packages that it needs and no others.
  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'decision-aid-command-'));
    const modules = path.join(folder, 'node_modules');
    const place = path.join(modules, packageFile.name);
    await mkdir(place, { recursive: true });
    const { tarball } = await pack();
    await promisify(execFile)('tar', ['-xzf', tarball, '--strip-components=1', '-C', place]);
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit', 'valibot']) {
      await symlink(path.join(root, 'node_modules', name), path.join(modules, name));
    }
    program = path.join(place, packageFile.bin['decision-aid']!);
  });

  after(() => rm(folder, { recursive: true }));

  function run(...args: readonly string[]): Promise<Ran> {
    return new Promise((done) => {
      execFile(program, args, { cwd: folder, maxBuffer: 1e8 }, (error, stdout, stderr) => {
        done({ code: error ? Number(error.code) : 0, stdout, stderr });
      });
    });
  }

  async function write(name: string, content: string | Buffer): Promise<string> {
    await writeFile(path.join(folder, name), content);
    return name;
  }

  const shipped = `node_modules/${packageFile.name}/dist/definitions`;

  it('says nothing against the shipped definitions, in either language', async () => {
    const files = ['en', 'es'].map((language) => `${shipped}/knee-osteoarthritis.${language}.json`);
    const { code, stdout, stderr } = await run(
      'check',
      '--no-notes',
      '--max-warnings',
      '0',
      ...files,
    );
    expect(stderr).to.equal('');
    expect(stdout).to.equal('2 checked: 0 errors, 0 warnings, 0 notes\n');
    expect(code).to.equal(0);
  });

  it('tells line, column and excerpt of a wrong number, why it matters and how to mend it', async () => {
    const wrong = changed('/outcomes/0/direction', 'harm');
    const file = await write('wrong.json', JSON.stringify(wrong, null, 2));
    const { code, stdout } = await run('check', file);
    expect(code).to.equal(1);
    expect(stdout).to.match(/^wrong\.json:\d+:\d+ error direction-unlike-words$/m);
    expect(stdout).to.match(/^ +"direction": "harm",\n +\^{6}$/m);
    expect(stdout).to.include('  mend  Correct direction.');
  });

  it('tells of a wrong shape and of what is wrong beyond it at once, and the ids that there are', async () => {
    const wrong = changed('/options/0/entry', 'nedle');
    changed('/outcomes/0/direction', 'harm', wrong);
    changed('/outcomes/0/findings/0/study', 'invented', wrong);
    const file = await write('both.json', JSON.stringify(wrong));
    const { stdout } = await run('check', '--format', 'json', file);
    const [{ findings }] = JSON.parse(stdout) as [Told];
    const codes = findings.map(({ code }) => code);
    expect(codes).to.include.members(['unknown-word', 'unknown-study', 'direction-unlike-words']);
    expect(findings.find(({ code }) => code === 'unknown-study')?.mend).to.include(
      'There are: trial.',
    );
  });

  it('fails for warnings only where it is asked to', async () => {
    const text = await readFile(
      path.join(folder, `${shipped}/knee-osteoarthritis.en.json`),
      'utf8',
    );
    const hidden = changed('/sources/0/link', 'https://bit.ly/knee', JSON.parse(text) as Data);
    const file = await write('hidden.json', JSON.stringify(hidden));
    const few = await run('check', '--max-warnings', '0', file);
    expect(few.stdout).to.match(/0 errors, 1 warnings/);
    expect(few.code).to.equal(1);
    expect((await run('check', file)).code).to.equal(0);
  });

  it('writes for GitHub and as SARIF', async () => {
    const file = await write('harm.json', JSON.stringify(changed('/outcomes/0/direction', 'harm')));
    const github = await run('check', '--format', 'github', file);
    expect(github.stdout).to.match(
      /^::error file=harm\.json,line=1,col=\d+,title=direction-unlike-words::By its words/m,
    );
    const sarif = await run('check', '--format', 'sarif', file);
    const { runs } = JSON.parse(sarif.stdout) as {
      runs: [{ results: { ruleId: string; level: string }[] }];
    };
    expect(runs[0].results).to.deep.include.members([
      runs[0].results.find(({ ruleId }) => ruleId === 'direction-unlike-words')!,
    ]);
  });

  for (const [name, content, code, status] of [
    ['gone.json', undefined, 'unreadable', 2],
    ['huge.json', Buffer.alloc(50 * 1024 * 1024, ' '), 'too-large', 2],
    ['latin.json', Buffer.from('{\n"title": "caf\xe9"}', 'latin1'), 'not-utf-8', 2],
    ['word.json', '{\n  “title”: “Knee”\n}', 'curly-quotes', 1],
    ['comma.json', '{\n  "title": "Knee"\n  "id": "knee"\n}', 'not-json', 1],
  ] as const) {
    it(`tells what is wrong with a bad file, and how to mend it: ${code}`, async () => {
      if (content !== undefined) await write(name, content);
      const ran = await run('check', '--format', 'json', name);
      expect(ran.stderr).to.equal('');
      const [{ findings }] = JSON.parse(ran.stdout) as [Told];
      const found = findings.find((one) => one.code === code);
      expect(found?.mend).to.match(/\w/);
      expect(ran.code).to.equal(status);
      if (['not-utf-8', 'curly-quotes'].includes(code)) expect(found?.place?.line).to.equal(2);
    });
  }

  it('lists the general ids with their words', async () => {
    const { stdout, code } = await run('ids');
    expect(code).to.equal(0);
    expect(stdout).to.match(/^ {2}surgeon +\S/m);
    expect(stdout).to.match(/^ {2}blood-thinner +\S/m);
  });

  it('renders an element as HTML without script', async () => {
    const { stdout, code } = await run('render', `${shipped}/sciatica.en.json`);
    expect(code).to.equal(0);
    expect(stdout).to.include('<h2>').and.not.include('<script');
  });

  it('cannot do what it does not know, and says what it knows', async () => {
    for (const args of [['chek'], ['check'], ['check', '--format', 'xml', 'a.json'], []]) {
      const { code, stderr } = await run(...args);
      expect(code, args.join(' ')).to.equal(2);
      expect(stderr, args.join(' ')).to.match(/\w/);
    }
    expect((await run('--help')).code).to.equal(0);
  });
});
