/**
 * Runs tests in WebKitGTK's MiniBrowser: an X server without a screen, WebKitWebDriver, and plain
 * WebDriver over HTTP. One browser window is used for all test files, one after another.
 *
 * The test runner's commands (keys, mouse, viewport) know how to drive puppeteer pages, and for
 * other browsers offer less. So this launcher calls itself "puppeteer" and hands out an object
 * shaped like the part of puppeteer's Page that those commands use.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const START_TIMEOUT_MS = 30_000;
const REQUEST_TIMEOUT_MS = 30_000;
const VIEWPORT = { width: 800, height: 600 };
const MOUSE_BUTTONS = { left: 0, middle: 1, right: 2 };

/** WebDriver's code points for keys that write no character. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  ShiftLeft: '\uE008',
  ShiftRight: '\uE050',
  Control: '\uE009',
  ControlLeft: '\uE009',
  ControlRight: '\uE051',
  Alt: '\uE00A',
  AltLeft: '\uE00A',
  AltRight: '\uE052',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `F${index + 1}`,
      String.fromCharCode(0xe031 + index),
    ]),
  ),
};

function keyValue(name) {
  if (name in KEYS) return KEYS[name];
  const letter = /^Key([A-Z])$/.exec(name);
  if (letter) return letter[1].toLowerCase();
  const digit = /^Digit(\d)$/.exec(name);
  if (digit) return digit[1];
  if ([...name].length === 1) return name;
  throw new Error(`No WebDriver key is known for "${name}".`);
}

/** @param {{ driver: string, miniBrowser: string, xvfb: string }} programs from findWebKit() */
export function webKitLauncher(programs) {
  return new WebKitLauncher(programs);
}

class WebKitLauncher {
  name = 'WebKit';
  type = 'puppeteer';
  concurrency = 1;

  #programs;
  /** @type {Promise<WebKitBrowser> | undefined} */
  #browser;
  #activeSession;

  constructor(programs) {
    this.#programs = programs;
  }

  async startSession(sessionId, url) {
    this.#browser ??= WebKitBrowser.start(this.#programs);
    this.#activeSession = sessionId;
    try {
      const browser = await this.#browser;
      await browser.setViewport(VIEWPORT);
      await browser.open(url);
    } catch (error) {
      await this.#abandon();
      throw error;
    }
  }

  async startDebugSession() {
    throw new Error('WebKit has no debug window here: debug in Chromium or Firefox.');
  }

  isActive(sessionId) {
    return this.#activeSession === sessionId;
  }

  /** Asked when the page has gone quiet. After a crash there is none, which fails the test file. */
  async getBrowserUrl() {
    return (await this.#browser)?.url().catch(() => undefined);
  }

  async stopSession() {
    try {
      await (await this.#browser)?.reset();
    } catch (error) {
      // A page that crashed or hangs must not take the next test file with it.
      await this.#abandon();
      throw error;
    } finally {
      this.#activeSession = undefined;
    }
    return {};
  }

  async stop() {
    await this.#abandon();
  }

  getPage(sessionId) {
    if (!this.isActive(sessionId)) throw new Error(`No page for session ${sessionId}.`);
    return new PageFacade(this.#browser);
  }

  async #abandon() {
    const starting = this.#browser;
    this.#browser = undefined;
    const browser = await starting?.catch(() => undefined);
    await browser?.stop();
  }
}

/** The part of puppeteer's Page that the test runner's commands use. */
class PageFacade {
  keyboard;
  mouse;
  #browser;

  constructor(browser) {
    this.#browser = browser;
    const keys = async (...actions) =>
      (await browser).perform({ type: 'key', id: 'keyboard', actions });
    const pointer = async (...actions) =>
      (await browser).perform({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions,
      });
    const down = (name) => ({ type: 'keyDown', value: keyValue(name) });
    const up = (name) => ({ type: 'keyUp', value: keyValue(name) });
    const moveTo = (x, y) => ({ type: 'pointerMove', origin: 'viewport', duration: 0, x, y });
    const button = (options) => MOUSE_BUTTONS[options?.button ?? 'left'];

    this.keyboard = {
      down: (name) => keys(down(name)),
      up: (name) => keys(up(name)),
      press: (name) => keys(down(name), up(name)),
      type: (text) => keys(...[...text].flatMap((character) => [down(character), up(character)])),
    };
    this.mouse = {
      move: (x, y) => pointer(moveTo(x, y)),
      down: (options) => pointer({ type: 'pointerDown', button: button(options) }),
      up: (options) => pointer({ type: 'pointerUp', button: button(options) }),
      click: (x, y, options) =>
        pointer(
          moveTo(x, y),
          { type: 'pointerDown', button: button(options) },
          { type: 'pointerUp', button: button(options) },
        ),
      reset: async () => (await browser).releaseActions(),
    };
  }

  async setViewport({ width, height }) {
    await (await this.#browser).setViewport({ width, height });
  }

  async emulateMediaFeatures() {
    throw new Error('WebKit cannot emulate media features: run this test in Chromium only.');
  }

  async emulateMediaType() {
    throw new Error('WebKit cannot emulate a media type: run this test in Chromium only.');
  }

  accessibility = {
    snapshot: async () => {
      throw new Error('WebKit gives no accessibility snapshot: run this test in Chromium only.');
    },
  };
}

/** One MiniBrowser with its driver and X server. */
class WebKitBrowser {
  #processes = new ProcessGroup();
  #address;
  #session;

  static async start({ driver, miniBrowser, xvfb }) {
    const browser = new WebKitBrowser();
    try {
      await browser.#start({ driver, miniBrowser, xvfb });
    } catch (error) {
      await browser.stop();
      throw error;
    }
    return browser;
  }

  async #start({ driver, miniBrowser, xvfb }) {
    const display = await this.#startDisplay(xvfb);
    const port = await freePort();
    const profile = this.#processes.temporaryFolder('decision-aid-webkit-');
    const child = this.#processes.spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        DISPLAY: display,
        GDK_BACKEND: 'x11',
        LIBGL_ALWAYS_SOFTWARE: '1',
        NO_AT_BRIDGE: '1',
        // Nothing of the developer's own browsing, and nothing left behind.
        XDG_CACHE_HOME: path.join(profile, 'cache'),
        XDG_CONFIG_HOME: path.join(profile, 'config'),
        XDG_DATA_HOME: path.join(profile, 'data'),
      },
    });
    let complaints = '';
    child.stderr.on('data', (text) => (complaints = (complaints + text).slice(-4000)));
    this.#address = `http://127.0.0.1:${port}`;

    const deadline = Date.now() + START_TIMEOUT_MS;
    for (;;) {
      const ready = await this.#request('GET', '/status').then(
        (status) => status.ready !== false,
        () => false,
      );
      if (ready) break;
      if (child.exitCode !== null || Date.now() > deadline) {
        throw new Error(`WebKitWebDriver did not start.\n${complaints}`);
      }
      await sleep(50);
    }

    const { sessionId } = await this.#request('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          // The test runner itself notices when a page has started.
          pageLoadStrategy: 'none',
          'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
        },
      },
    });
    this.#session = `/session/${sessionId}`;

    await parkPointer(display);
    for (let wait = 0; wait < 100; wait += 1) {
      if (await this.execute('return document.hasFocus();')) return;
      await sleep(20);
    }
    throw new Error('The WebKit window does not get the focus.');
  }

  /** Starts an X server on a number of its own choosing, which it writes to file descriptor 3. */
  async #startDisplay(xvfb) {
    const child = this.#processes.spawn(
      xvfb,
      ['-displayfd', '3', '-screen', '0', '1920x1600x24', '-nolisten', 'tcp'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('Xvfb did not start.')), START_TIMEOUT_MS);
      let written = '';
      child.stdio[3].on('data', (text) => {
        written += text;
        if (!written.includes('\n')) return;
        clearTimeout(timer);
        resolve(`:${written.trim()}`);
      });
      child.once('exit', (code) => {
        clearTimeout(timer);
        reject(new Error(`Xvfb ended with code ${code} before it gave a display.`));
      });
    });
  }

  open(url) {
    return this.#request('POST', `${this.#session}/url`, { url });
  }

  url() {
    return this.#request('GET', `${this.#session}/url`);
  }

  /** Leaves nothing of one test file for the next. */
  async reset() {
    await this.releaseActions();
    await this.execute('sessionStorage.clear(); localStorage.clear();').catch(() => undefined);
    await this.open('about:blank');
  }

  /** Runs a script in the page. A page that is just being left answers nothing, and is asked again. */
  async execute(script, ...args) {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.#request('POST', `${this.#session}/execute/sync`, { script, args });
      } catch (error) {
        if (attempt === 5 || !/no such frame/.test(String(error))) throw error;
        await sleep(50);
      }
    }
  }

  perform(source) {
    return this.#request('POST', `${this.#session}/actions`, { actions: [source] });
  }

  releaseActions() {
    return this.#request('DELETE', `${this.#session}/actions`);
  }

  /** Sizes the window until the page inside it has the asked size. */
  async setViewport({ width, height }) {
    const measure = () => this.execute('return [innerWidth, innerHeight];');
    let [innerWidth, innerHeight] = await measure();
    for (let attempt = 0; attempt < 3; attempt += 1) {
      if (innerWidth === width && innerHeight === height) return;
      const rect = await this.#request('GET', `${this.#session}/window/rect`);
      await this.#request('POST', `${this.#session}/window/rect`, {
        width: rect.width + width - innerWidth,
        height: rect.height + height - innerHeight,
      });
      for (let wait = 0; wait < 20; wait += 1) {
        [innerWidth, innerHeight] = await measure();
        if (innerWidth === width && innerHeight === height) return;
        await sleep(25);
      }
    }
    throw new Error(
      `The WebKit window became ${innerWidth} by ${innerHeight}, not ${width} by ${height}: ` +
        'its toolbar keeps it from being narrower than about 450 pixels.',
    );
  }

  async stop() {
    // Closing the session closes MiniBrowser, which a killed driver would leave running.
    if (this.#session) {
      await this.#request('DELETE', this.#session, undefined, 3_000).catch(() => undefined);
    }
    await this.#processes.end();
  }

  async #request(method, route, body, timeout = REQUEST_TIMEOUT_MS) {
    const response = await fetch(this.#address + route, {
      method,
      signal: AbortSignal.timeout(timeout),
      ...(method === 'POST' && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body ?? {}),
      }),
    });
    const { value } = await response.json();
    if (!response.ok) {
      throw new Error(`WebDriver ${method} ${route}: ${value?.error}: ${value?.message}`);
    }
    return value;
  }
}

/**
 * Puts the pointer of an X display into the corner where MiniBrowser has its toolbar. Without a
 * window manager the window under the pointer has the focus, and a page whose window has none gets
 * no focus events. It must move there after the window has come. Two requests of the X protocol are
 * all it takes, so no X program is needed.
 */
function parkPointer(display) {
  const WARP_POINTER = 41;
  const GET_INPUT_FOCUS = 43;
  return new Promise((resolve, reject) => {
    const socket = connect(`/tmp/.X11-unix/X${display.slice(1)}`);
    let received = Buffer.alloc(0);
    let asked = false;
    socket.setTimeout(START_TIMEOUT_MS, () => socket.destroy(new Error('Xvfb does not answer.')));
    socket.once('error', reject);
    socket.once('connect', () => {
      const hello = Buffer.alloc(12);
      hello.write('l'); // little-endian
      hello.writeUInt16LE(11, 2); // protocol version 11.0
      socket.write(hello);
    });
    socket.on('data', (data) => {
      received = Buffer.concat([received, data]);
      if (asked) {
        // Any answer to the second request means that the first is done.
        if (received.length < 32) return;
        socket.end();
        resolve();
        return;
      }
      if (received.length < 8 || received.length < 8 + received.readUInt16LE(6) * 4) return;
      if (received[0] !== 1) {
        socket.destroy(new Error('Xvfb refuses the connection.'));
        return;
      }
      // The root window is the first field after the vendor's name and the pixmap formats.
      const vendorLength = received.readUInt16LE(24);
      const formats = received[29];
      const root = received.readUInt32LE(40 + Math.ceil(vendorLength / 4) * 4 + formats * 8);
      const requests = Buffer.alloc(28);
      requests[0] = WARP_POINTER;
      requests.writeUInt16LE(6, 2); // length in words
      requests.writeUInt32LE(root, 8);
      requests.writeInt16LE(5, 20);
      requests.writeInt16LE(5, 22);
      requests[24] = GET_INPUT_FOCUS;
      requests.writeUInt16LE(1, 26);
      received = Buffer.alloc(0);
      asked = true;
      socket.write(requests);
    });
  });
}

/** Child processes and folders that go when we go, however we go. */
class ProcessGroup {
  #children = new Set();
  #folders = new Set();
  #atExit = () => this.#kill('SIGKILL');

  constructor() {
    process.once('exit', this.#atExit);
  }

  spawn(program, args, options) {
    // A group of its own, so that the driver's MiniBrowser can be ended with the driver.
    const child = spawn(program, args, { ...options, detached: true });
    this.#children.add(child);
    child.once('error', () => this.#children.delete(child));
    return child;
  }

  temporaryFolder(prefix) {
    const folder = mkdtempSync(path.join(os.tmpdir(), prefix));
    this.#folders.add(folder);
    return folder;
  }

  async end() {
    this.#kill('SIGTERM');
    const running = () => [...this.#children].some((child) => isRunning(child));
    for (let wait = 0; wait < 40 && running(); wait += 1) await sleep(50);
    this.#kill('SIGKILL');
    process.off('exit', this.#atExit);
  }

  #kill(signal) {
    for (const child of this.#children) {
      try {
        process.kill(-child.pid, signal);
      } catch {
        // The whole group has ended already.
      }
    }
    if (signal !== 'SIGKILL') return;
    this.#children.clear();
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true });
    this.#folders.clear();
  }
}

function isRunning(child) {
  return child.exitCode === null && child.signalCode === null;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
