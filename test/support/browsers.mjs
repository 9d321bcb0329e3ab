/**
 * Finds the browsers that tests run in. Chromium is always there, or the error says what to
 * install; Firefox and WebKit are used where they are installed.
 */
import { execFile, spawn } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  readdirSync,
  readFileSync,
} from 'node:fs';
import { chmod, mkdir, mkdtemp, realpath, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';

const run = promisify(execFile);
const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Never the bundled package's own flags: they switch web security off and run pages in one process.
 * No sandbox, because Chromium refuses to start with it as root and in most containers, and these
 * pages are our own.
 */
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @typedef {object} Chromium
 * @property {string} executablePath
 * @property {string[]} args flags to start it with
 * @property {Record<string, string | undefined>} env the environment to start it in
 * @property {boolean | 'shell'} headless what puppeteer's option of that name should be
 * @property {string} source where it was found, in words
 */

/** @type {Promise<Chromium> | undefined} */
let chromium;

/**
 * The Chromium to test in: $CHROME_PATH, the one bundled in @sparticuz/chromium, an installed one.
 * The result can be given to puppeteer's `launch` as it is.
 * @returns {Promise<Chromium>}
 */
export function findChromium() {
  chromium ??= resolveChromium();
  return chromium;
}

async function resolveChromium() {
  const asked = process.env.CHROME_PATH;
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROME_PATH is "${asked}", and no such file exists.`);
    return describeChromium(asked, 'CHROME_PATH');
  }
  const reasons = [];
  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      return await bundledChromium('@sparticuz/chromium');
    } catch (error) {
      reasons.push(`The bundled Chromium does not run here: ${firstLine(error)}`);
    }
  } else {
    reasons.push('The bundled Chromium is for Linux x64 only.');
  }
  for (const candidate of installedChromiums()) {
    if (existsSync(candidate)) return describeChromium(candidate, 'installed');
  }
  throw new Error(
    [
      'No Chromium to test in.',
      ...reasons,
      'Install Google Chrome or Chromium (on Debian and Ubuntu: apt-get install chromium), ' +
        'or set CHROME_PATH to the program file of one.',
    ].join('\n'),
  );
}

function describeChromium(executablePath, source) {
  return {
    executablePath,
    args: CHROMIUM_FLAGS,
    env: { ...process.env },
    headless: /headless[-_]shell/.test(path.basename(executablePath)) ? 'shell' : true,
    source,
  };
}

function installedChromiums() {
  if (process.platform === 'darwin') {
    return ['/Applications', path.join(os.homedir(), 'Applications')].flatMap((folder) => [
      `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
      `${folder}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    ]);
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((folder) => folder !== undefined);
    return folders.flatMap((folder) => [
      path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      path.join(folder, 'Chromium', 'Application', 'chrome.exe'),
      path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
  }
  return [
    ...onPath('chromium-headless-shell'),
    ...onPath('chromium'),
    ...onPath('chromium-browser'),
    ...onPath('google-chrome'),
    ...onPath('google-chrome-stable'),
    '/opt/google/chrome/chrome',
  ];
}

// --- the bundled Chromium --------------------------------------------------------------------

/** @type {Promise<Chromium> | undefined} */
let oldestChromium;

/**
 * The oldest Chromium that the library promises to run in, as it comes with the packages; undefined on machines that it
 * is not made for.
 * @returns {Promise<Chromium | undefined>}
 */
export async function findOldestChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  oldestChromium ??= bundledChromium('chromium-119');
  return oldestChromium;
}

/**
 * Unpacks the archives of @sparticuz/chromium ourselves. The package's own code unpacks to one
 * fixed name in the temporary folder and takes whatever lies there as finished and current, and
 * changes the environment of this process; here each version has its folder, which appears whole.
 */
async function bundledChromium(name) {
  const packageRoot = path.join(projectRoot, 'node_modules', name);
  const archives = path.join(packageRoot, 'bin');
  const { version } = JSON.parse(readFileSync(path.join(packageRoot, 'package.json'), 'utf8'));
  const cache = path.join(
    projectRoot,
    'node_modules/.cache/decision-aid-elements',
    `chromium-${version}`,
  );

  const folder = await unpackOnce(path.join(cache, 'browser'), async (into) => {
    const file = path.join(into, 'chromium-headless-shell');
    await decompress(path.join(archives, 'chromium.br'), file);
    await chmod(file, 0o755);
  });
  const found = describeChromium(path.join(folder, 'chromium-headless-shell'), 'bundled');

  if (!hasFonts()) {
    // A machine without any font draws no text at all; the package carries one family.
    const fonts = await unpackOnce(path.join(cache, 'fonts'), async (into) => {
      await unpackTar(path.join(archives, 'fonts.tar.br'), into);
    });
    const config = path.join(fonts, 'decision-aid-fonts.conf');
    await writeFile(
      config,
      `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${fonts}/cache</cachedir></fontconfig>\n`,
    );
    found.env.FONTCONFIG_FILE = config;
  }

  try {
    await runsAtAll(found);
  } catch (error) {
    if (!/shared librar/.test(String(error))) throw error;
    // A bare image lacks NSS; the package carries that too.
    const libraries = await unpackOnce(path.join(cache, 'libraries'), async (into) => {
      await unpackTar(path.join(archives, 'al2023.tar.br'), into);
    });
    found.env.LD_LIBRARY_PATH = [path.join(libraries, 'lib'), process.env.LD_LIBRARY_PATH]
      .filter(Boolean)
      .join(path.delimiter);
    await runsAtAll(found);
  }
  return found;
}

/** Fills `folder` by `fill` unless it exists. Built unplaced and renamed, so it is never half done. */
async function unpackOnce(folder, fill) {
  if (existsSync(folder)) return folder;
  await mkdir(path.dirname(folder), { recursive: true });
  const unplaced = await mkdtemp(`${folder}.partial-`);
  try {
    await fill(unplaced);
    await rename(unplaced, folder);
  } catch (error) {
    await rm(unplaced, { recursive: true, force: true });
    // Another process was quicker: its folder is as good.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

async function decompress(archive, file) {
  await pipeline(createReadStream(archive), createBrotliDecompress(), createWriteStream(file));
}

async function unpackTar(archive, into) {
  const tar = path.join(into, 'archive.tar');
  await decompress(archive, tar);
  await run('tar', ['-xf', tar, '-C', into, '--no-same-owner']);
  await rm(tar);
}

function hasFonts() {
  const folders = [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    path.join(os.homedir(), '.fonts'),
    path.join(os.homedir(), '.local/share/fonts'),
  ];
  const isFont = (name) => /\.(ttf|otf|ttc|pfb|woff2?)$/i.test(name);
  return folders.some(
    (folder) => existsSync(folder) && readdirSync(folder, { recursive: true }).some(isFont),
  );
}

/** An older one knows neither `--version` nor `--dump-dom`: it is seen to begin, and is ended. */
function runsAtAll({ executablePath, args, env }) {
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(20_000);
    const options = [...args, '--headless', '--remote-debugging-port=0', 'about:blank'];
    const child = spawn(executablePath, options, { env, signal, killSignal: 'SIGKILL' });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
      if (said.includes('DevTools listening')) child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('close', () => {
      if (said.includes('DevTools listening')) resolve();
      else reject(new Error(said));
    });
  });
}

// --- the engines a developer may or may not have -----------------------------------------------

/**
 * An installed Firefox that can be driven over WebDriver BiDi, or undefined.
 * @returns {Promise<{ executablePath: string, version: string } | undefined>}
 */
export async function findFirefox() {
  const asked = process.env.FIREFOX_PATH;
  for (const candidate of asked ? [asked] : installedFirefoxes()) {
    if (!existsSync(candidate)) continue;
    // A Firefox from a snap cannot read the profile that puppeteer makes for it.
    const isSnap = (await realpath(candidate)).includes('/snap') || isSnapWrapper(candidate);
    if (isSnap) continue;
    try {
      const { stdout } = await run(candidate, ['--version'], { timeout: 20_000 });
      const version = /(\d+)[.\d]*/.exec(stdout);
      // 128 is the first long-term release with the BiDi commands puppeteer needs.
      if (version && Number(version[1]) >= 128) {
        return { executablePath: candidate, version: version[0] };
      }
    } catch {
      // Not one that runs.
    }
  }
  return undefined;
}

function installedFirefoxes() {
  if (process.platform === 'darwin') {
    return ['/Applications', path.join(os.homedir(), 'Applications')].map(
      (folder) => `${folder}/Firefox.app/Contents/MacOS/firefox`,
    );
  }
  if (process.platform === 'win32') {
    // Its --version prints nothing to a pipe there, so it cannot be checked: only FIREFOX_PATH.
    return [];
  }
  return [...onPath('firefox-esr'), ...onPath('firefox')];
}

function isSnapWrapper(file) {
  const start = readFileSync(file).subarray(0, 4096).toString('latin1');
  return start.startsWith('#!') && start.includes('snap');
}

/**
 * WebKitGTK's small browser, its WebDriver, and the X server to run it in; or undefined.
 * @returns {{ driver: string, miniBrowser: string, xvfb: string } | undefined}
 */
export function findWebKit() {
  if (process.platform !== 'linux') return undefined;
  const [driver] = onPath('WebKitWebDriver');
  const [xvfb] = onPath('Xvfb');
  const miniBrowser = miniBrowsers()[0];
  return driver && xvfb && miniBrowser ? { driver, miniBrowser, xvfb } : undefined;
}

function miniBrowsers() {
  const libraries = ['/usr/lib', '/usr/lib64', '/usr/libexec'];
  const nested = existsSync('/usr/lib')
    ? readdirSync('/usr/lib')
        .filter((name) => name.endsWith('-linux-gnu'))
        .map((name) => path.join('/usr/lib', name))
    : [];
  return [...nested, ...libraries]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /^webkit(2gtk|gtk)-/.test(name))
        .sort()
        .map((name) => path.join(folder, name, 'MiniBrowser')),
    )
    .filter((file) => existsSync(file));
}

function onPath(program) {
  return [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin']
    .filter(Boolean)
    .map((folder) => path.join(folder, program))
    .filter((file) => existsSync(file));
}

function firstLine(error) {
  return String(error?.stderr || error?.message || error)
    .trim()
    .split('\n')[0];
}
