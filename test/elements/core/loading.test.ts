import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { limits } from '../../../src/definition/limits.js';
import { longestSilence, longestWait } from '../../../src/elements/core/loading/patience.js';
import { explainIssue } from '../../../src/definition/explain-issues.js';
import type { ProcedureExplainer } from '../../../src/elements/procedure-explainer/procedure-explainer.js';
import { holdTime, hurry } from '../../support/clock.js';
import { answerRequests, delayed, json, never, type Answer } from '../../support/fake-fetch.js';
import {
  append,
  eventsAt,
  explainer,
  focused,
  makeExplainer,
  outcomeOf,
  paragraph,
  quiet,
  settled,
  until,
} from '../../support/fixture.js';
import { allByRole, byRole, byText, heading, summary, textOf } from '../../support/roles.js';
import { sampleDefinition } from '../../support/sample-definition.js';
import { expectConsole } from '../../support/silence.js';
import { words } from '../../support/words.js';

const sorry = /^Sorry, we cannot show this information right now\./;

/** An explainer whose file is answered for in one way, once it is clear how that went. */
async function loaded(answer: Answer, src = '/knee.json'): Promise<ProcedureExplainer> {
  answerRequests(answer);
  return explainer({ src });
}

/** An answer of which the test sends one piece after the other. */
function piecemeal(): {
  readonly answer: Answer;
  readonly send: (text: string) => Promise<void>;
  readonly end: () => void;
} {
  let body: ReadableStreamDefaultController<Uint8Array> | undefined;
  return {
    answer: ({ signal }) =>
      new Response(
        new ReadableStream<Uint8Array>({
          start(controller) {
            body = controller;
            signal.addEventListener('abort', () => {
              controller.error(signal.reason);
            });
          },
        }),
      ),
    send: async (text) => {
      body?.enqueue(new TextEncoder().encode(text));
      await quiet();
    },
    end: () => {
      body?.close();
    },
  };
}

/** What an element is drawn in, from inside: slots and shadow roots too. */
function placesAround(element: Element): readonly Element[] {
  const root = element.getRootNode();
  const place =
    element.assignedSlot ??
    element.parentElement ??
    (root instanceof ShadowRoot ? root.host : null);
  return place ? [place, ...placesAround(place)] : [];
}

function problemsOf({ issues }: ProcedureExplainer): string[] {
  return issues.map((issue) => `${issue.code}: ${explainIssue(issue).message}`);
}

describe('fetchDefinition, from src', () => {
  it('asks for the file without cookies and without saying which page asks', async () => {
    const requests = answerRequests(() => json(sampleDefinition()));
    await explainer({ src: 'aids/knee.json' });
    expect(requests).to.have.length(1);
    const [{ url, options }] = requests as [(typeof requests)[0]];
    expect(url).to.equal(new URL('aids/knee.json', document.baseURI).href);
    expect(options.credentials).to.equal('omit');
    expect(options.referrerPolicy).to.equal('no-referrer');
    expect(options.mode).to.equal('cors');
    expect(options.method ?? 'GET').to.equal('GET');
    expect(options.body).to.equal(undefined);
    expect(options.headers).to.equal(undefined);
  });

  it('asks other sites by https:', async () => {
    const requests = answerRequests(() => json(sampleDefinition()));
    const element = await explainer({ src: 'https://aids.example/knee.json' });
    expect(requests.map(({ url }) => url)).to.deep.equal(['https://aids.example/knee.json']);
    expect(element.status).to.equal('ready');
  });

  it('reads JSON whatever the server calls it, as many servers do not know better', async () => {
    const element = await loaded(
      () =>
        new Response(JSON.stringify(sampleDefinition()), {
          headers: { 'content-type': 'text/plain' },
        }),
    );
    expect(element.status).to.equal('ready');
  });

  for (const charset of ['utf-8', 'iso-8859-1', 'utf-16'])
    it(`reads UTF-8, also where the server calls it ${charset}`, async () => {
      const element = await loaded(() =>
        json(
          sampleDefinition((sample) => {
            sample.title = 'Take 5 µg, ≥ 2 times';
          }),
          { headers: { 'content-type': `application/json; charset=${charset}` } },
        ),
      );
      expect(element.definition?.title).to.equal('Take 5 µg, ≥ 2 times');
    });

  it('asks once for what several elements want at the same time', async () => {
    const { answer, give } = delayed();
    const requests = answerRequests(answer);
    const elements = ['/knee.json', '/knee.json', '/hand.json'].map((src) =>
      append(makeExplainer({ src })),
    );
    await quiet();
    expect(requests.map(({ url }) => new URL(url).pathname)).to.deep.equal([
      '/knee.json',
      '/hand.json',
    ]);
    elements[0]!.remove();
    elements[2]!.remove();
    await quiet();
    expect(requests.map(({ signal }) => signal.aborted)).to.deep.equal([false, true]);
    give(json(sampleDefinition()));
    await settled(elements[1]!);
    expect(elements[1]!.status).to.equal('ready');
  });

  it('reads letters that arrive in pieces', async () => {
    const definition = sampleDefinition((sample) => {
      sample.title = 'Rodilla: ¿qué opciones tengo? 膝';
    });
    const bytes = new TextEncoder().encode(JSON.stringify(definition));
    const element = await loaded(() => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          for (let at = 0; at < bytes.length; at += 7) controller.enqueue(bytes.slice(at, at + 7));
          controller.close();
        },
      });
      return new Response(body);
    });
    expect(element.definition?.title).to.equal('Rodilla: ¿qué opciones tengo? 膝');
  });

  describe('tells what is wrong when', () => {
    it('there is no such file', async () => {
      expectConsole(/error not-found at "": .*status 404/);
      const element = await loaded(() => new Response('Not here', { status: 404 }));
      expect(problemsOf(element)).to.deep.equal([
        'not-found: The address did not answer with a definition (status 404). Check it.',
      ]);
    });

    it('there is no such file on a real server', async () => {
      expectConsole(/not-found/);
      const element = await explainer({ src: '/no-such-definition.json' });
      expect(problemsOf(element)[0]).to.match(/^not-found: .*\(status 404\)/);
    });

    it('the server has a fault', async () => {
      expectConsole(/not-found/);
      const element = await loaded(() => json(sampleDefinition(), { status: 503 }));
      expect(problemsOf(element)[0]).to.match(/^not-found: .*\(status 503\)/);
    });

    it('the answer is a web page', async () => {
      expectConsole(/html-instead-of-json/);
      const element = await loaded(() => new Response('\n<!doctype html><title>Log in</title>'));
      expect(problemsOf(element)[0]).to.match(/^html-instead-of-json: /);
    });

    for (const [encoding, bytes] of [
      ['ISO 8859-1', [0x7b, 0x22, 0xb5, 0x67, 0x22]],
      ['UTF-16, little end first', [0xff, 0xfe, 0x7b, 0x00, 0x22, 0x00]],
      ['UTF-16 without a mark', [0x00, 0x7b, 0x00, 0x22]],
    ] as const)
      it(`the file is in ${encoding}, whose letters would be lost`, async () => {
        expectConsole(/not-utf-8/);
        const element = await loaded(() => new Response(new Uint8Array(bytes)));
        expect(problemsOf(element)).to.deep.equal([
          'not-utf-8: This is not text in UTF-8, so letters would be lost. Save the file as UTF-8.',
        ]);
      });

    it('the file is cut off', async () => {
      expectConsole(/not-json/);
      const text = JSON.stringify(sampleDefinition());
      const element = await loaded(() => new Response(text.slice(0, text.length / 2)));
      expect(problemsOf(element)[0]).to.match(/^not-json: This is not JSON\. /);
    });

    it('the file is empty', async () => {
      expectConsole(/not-json/);
      const element = await loaded(() => new Response(''));
      expect(problemsOf(element)[0]).to.match(/^not-json: /);
    });

    it('there is no body at all', async () => {
      expectConsole(/not-json/);
      const element = await loaded(() => new Response(null, { status: 204 }));
      expect(problemsOf(element)[0]).to.match(/^not-json: /);
    });

    it('the file is a picture', async () => {
      expectConsole(/not-utf-8/);
      const element = await loaded(
        () =>
          new Response(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), {
            headers: { 'content-type': 'image/png' },
          }),
      );
      expect(problemsOf(element)[0]).to.match(/^not-utf-8: /);
    });

    it('the JSON is something else', async () => {
      expectConsole(/not-a-definition/);
      const element = await loaded(() => json(['a', 'list']));
      expect(problemsOf(element)).to.deep.equal([
        'not-a-definition: A definition is a JSON object. Check that the right file is loaded.',
      ]);
    });

    it('a field is missing, with its place', async () => {
      expectConsole(/error missing at "\/title"/);
      const element = await loaded(() => json({ ...sampleDefinition(), title: undefined }));
      expect(element.issues.map(({ code, pointer }) => [code, pointer])).to.deep.equal([
        ['missing', '/title'],
      ]);
    });

    it('the file is too large and says so', async () => {
      expectConsole(/error too-large at "" \(524288\)$/m);
      const text = ' '.repeat(limits.size + 1);
      const element = await loaded(
        () => new Response(text, { headers: { 'content-length': String(text.length) } }),
      );
      expect(problemsOf(element)[0]).to.match(/^too-large: The file is larger than 524288 bytes\./);
    });

    it('the file is too large and does not say so, and then the rest is not fetched', async () => {
      expectConsole(/too-large/);
      let given = 0;
      const element = await loaded(({ signal }) => {
        const body = new ReadableStream<Uint8Array>({
          pull(controller) {
            if (signal.aborted) {
              controller.error(signal.reason);
              return;
            }
            given += 1;
            controller.enqueue(new Uint8Array(64 * 1024).fill(0x20));
          },
        });
        return new Response(body);
      });
      expect(problemsOf(element)[0]).to.match(/^too-large: /);
      await quiet();
      expect(given).to.be.lessThan(12);
    });

    it('the file is just as large as it may be, and nothing is wrong', async () => {
      const text = JSON.stringify(sampleDefinition());
      const element = await loaded(() => new Response(text.padEnd(limits.size, ' ')));
      expect(element.status).to.equal('ready');
    });

    it('nothing comes back in time', async () => {
      expectConsole(/timed-out/);
      hurry(longestSilence * 1000);
      const requests = answerRequests(never);
      const element = await explainer({ src: '/knee.json' });
      expect(problemsOf(element)).to.deep.equal([
        'timed-out: Nothing of the definition arrived for 10 seconds.',
      ]);
      expect(requests[0]?.signal.aborted).to.equal(true);
    });

    it('the answer begins and does not go on', async () => {
      expectConsole(/timed-out/);
      const time = holdTime();
      const { answer, send } = piecemeal();
      answerRequests(answer);
      const element = append(makeExplainer({ src: '/knee.json' }));
      await quiet();
      await send('{');
      await time.pass(longestSilence - 1);
      expect(element.status).to.equal('loading');
      await time.pass(1);
      expect(problemsOf(element)[0]).to.match(/^timed-out: /);
    });

    it('the answer is slow and keeps coming, and then nothing is wrong', async () => {
      const time = holdTime();
      const { answer, send, end } = piecemeal();
      answerRequests(answer);
      const element = append(makeExplainer({ src: '/knee.json' }));
      await quiet();
      const text = JSON.stringify(sampleDefinition());
      const part = Math.ceil(text.length / 10);
      for (let start = 0; start < text.length; start += part) {
        await send(text.slice(start, start + part));
        await time.pass(longestSilence - 1);
        expect(element.status).to.equal('loading');
      }
      end();
      await until(() => element.status === 'ready');
    });

    it('the answer comes drop by drop and would never end', async () => {
      expectConsole(/too-slow/);
      const time = holdTime();
      const { answer, send } = piecemeal();
      answerRequests(answer);
      const element = append(makeExplainer({ src: '/knee.json' }));
      await quiet();
      for (let second = 0; second < longestWait; second += 5) {
        expect(element.status).to.equal('loading');
        await send(' ');
        await time.pass(5);
      }
      expect(problemsOf(element)[0]).to.match(/^too-slow: .* 120 seconds\./);
    });

    for (const status of [401, 403, 407, 511]) {
      it(`the server asks for a login (${status})`, async () => {
        expectConsole(/needs-login.*without cookies and passwords/);
        const element = await loaded(() => new Response('<h1>Log in</h1>', { status }));
        expect(problemsOf(element)[0]).to.match(
          new RegExp(`^needs-login: The server asks for a login \\(status ${status}\\)`),
        );
      });
    }

    it('the server leads on to the page of a login', async () => {
      expectConsole(/redirected-to-web-page.*such as a login/);
      const element = await loaded(() => {
        const response = new Response('<!doctype html><title>Log in</title>');
        Object.defineProperty(response, 'redirected', { value: true });
        return response;
      });
      expect(problemsOf(element)[0]).to.match(/^redirected-to-web-page: /);
    });

    it('the network fails', async () => {
      expectConsole(/network-failed/);
      const element = await loaded(() => Promise.reject(new TypeError('Failed to fetch')));
      expect(problemsOf(element)[0]).to.match(/^network-failed: /);
    });

    it('the policy of the page stops the request', async () => {
      expectConsole(/blocked-by-policy/);
      expectConsole(/content security policy: connect-src/);
      const element = await loaded(({ url }) => {
        document.dispatchEvent(
          new SecurityPolicyViolationEvent('securitypolicyviolation', {
            bubbles: true,
            blockedURI: url,
            documentURI: location.href,
            effectiveDirective: 'connect-src',
            violatedDirective: 'connect-src',
            originalPolicy: "connect-src 'none'",
            disposition: 'enforce',
            statusCode: 200,
          }),
        );
        return Promise.reject(new TypeError('Failed to fetch'));
      });
      expect(problemsOf(element)[0]).to.match(/^blocked-by-policy: .*connect-src\.$/);
    });

    for (const address of [
      'http://other.example/knee.json',
      'javascript:fetch("/")',
      'java\tscript:fetch("/")',
      'data:application/json,{}',
      'file:///etc/passwd',
      'ftp://other.example/knee.json',
      'blob:https://other.example/0-0',
      'https://',
      '//:0',
    ]) {
      it(`the address is not safe, without asking for it: ${JSON.stringify(address)}`, async () => {
        expectConsole(/error unsafe-address at ""/);
        const requests = answerRequests(() => json(sampleDefinition()));
        const element = await explainer({ src: address });
        expect(problemsOf(element)[0]).to.match(/^unsafe-address: /);
        expect(requests).to.have.length(0);
      });
    }

    it('the answer comes from an unsafe place that the server sent the request to', async () => {
      expectConsole(/unsafe-address/);
      const element = await loaded(() => {
        const response = json(sampleDefinition());
        Object.defineProperty(response, 'url', { value: 'http://other.example/knee.json' });
        return response;
      });
      expect(problemsOf(element)[0]).to.match(/^unsafe-address: /);
    });

    it('the answer comes from another safe place, and then nothing is wrong', async () => {
      const element = await loaded(() => {
        const response = json(sampleDefinition());
        Object.defineProperty(response, 'url', { value: 'https://cdn.example/knee.json' });
        return response;
      });
      expect(element.status).to.equal('ready');
    });
  });

  describe('trying again', () => {
    const mayHelp: readonly (readonly [string, Answer])[] = [
      ['there is no such file', () => new Response('', { status: 404 })],
      ['the network fails', () => Promise.reject(new TypeError('Failed to fetch'))],
      ['nothing comes back in time', never],
    ];
    for (const [what, answer] of mayHelp) {
      it(`is offered when ${what}`, async () => {
        expectConsole(/not-found|network-failed|timed-out/);
        hurry(longestSilence * 1000);
        const element = await loaded(answer);
        expect(byRole(element, 'button').textContent).to.equal(words.tryAgain);
      });
    }

    const helpsNot: readonly (readonly [string, Answer])[] = [
      ['the answer is a web page', () => new Response('<html>')],
      ['the definition is wrong', () => json({ schemaVersion: '1.0' })],
      ['the file is too large', () => new Response(' '.repeat(limits.size + 1))],
    ];
    for (const [what, answer] of helpsNot) {
      it(`is not offered when ${what}`, async () => {
        expectConsole(/html-instead-of-json|missing|too-large/);
        const element = await loaded(answer);
        expect(element.status).to.equal('failed');
        expect(allByRole(element, 'button')).to.have.length(0);
      });
    }

    it('loads the file when it is there now', async () => {
      expectConsole(/not-found/);
      let isThere = false;
      const requests = answerRequests(() =>
        isThere ? json(sampleDefinition()) : new Response('', { status: 404 }),
      );
      const element = await explainer({ src: '/knee.json' });
      const events = eventsAt(element);
      isThere = true;
      byRole(element, 'button', words.tryAgain).click();
      await outcomeOf(element);
      expect(heading(element, 'Sore knee: what are my options?').localName).to.equal('h2');
      expect(events.map(({ type }) => type)).to.deep.equal(['decision-aid-ready']);
      expect(requests).to.have.length(2);
    });

    it('tells once more when it fails once more', async () => {
      expectConsole(/not-found/);
      const element = await loaded(() => new Response('', { status: 404 }));
      const events = eventsAt(element);
      byRole(element, 'button', words.tryAgain).click();
      await outcomeOf(element);
      await quiet();
      expect(element.status).to.equal('failed');
      expect(events.map(({ type }) => type)).to.deep.equal(['decision-aid-error']);
      expect(byRole(element, 'button', words.tryAgain).isConnected).to.equal(true);
    });

    it('keeps the place of a reader who pressed the button, which goes', async () => {
      expectConsole(/not-found/);
      let isThere = false;
      const element = await loaded(() =>
        isThere ? json(sampleDefinition()) : new Response('', { status: 404 }),
      );
      isThere = true;
      byRole(element, 'button', words.tryAgain).focus();
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(element.status).to.equal('ready');
      expect(focused(element)).to.equal(element.shadowRoot?.querySelector('.root'));

      await sendKeys({ press: 'Tab' });
      const [signs] = element.renderRoot.querySelectorAll('[part="signs"]');
      expect(focused(element)).to.equal(summary(signs!, /All signs and who to call$/));
      expect(element.shadowRoot?.querySelector('.root')?.hasAttribute('tabindex')).to.equal(false);
    });
  });

  describe('what a reader sees meanwhile', () => {
    it('is told that it is loading', async () => {
      const { answer } = delayed();
      answerRequests(answer);
      const element = append(makeExplainer({ src: '/knee.json' }));
      await element.updateComplete;
      expect(textOf(byText(element, words.loading))).to.equal(words.loading);
    });

    it('sees what the page put inside on the ground and in the colour of the page', async () => {
      const dark = append(document.createElement('div'));
      dark.style.cssText = 'color: rgb(255, 255, 255); background: rgb(0, 0, 0)';
      for (const answer of [never, (): Response => new Response('', { status: 500 })]) {
        answerRequests(answer);
        const fallback = paragraph('Call the hand clinic.');
        if (answer !== never) expectConsole(/not-found/);
        const element = append(
          makeExplainer({ src: `/${answer.name}.json`, children: [fallback] }),
          dark,
        );
        await until(() => element.status === (answer === never ? 'loading' : 'failed'));
        await quiet();
        expect(fallback.getClientRects()).to.have.length(1);
        expect(getComputedStyle(fallback).color).to.equal('rgb(255, 255, 255)');
        const grounds = [fallback, ...placesAround(fallback)].map(
          (place) => getComputedStyle(place).backgroundColor,
        );
        expect(grounds.find((ground) => ground !== 'rgba(0, 0, 0, 0)')).to.equal('rgb(0, 0, 0)');
      }
    });

    it('reads one calm sentence when it fails, and nothing technical', async () => {
      expectConsole(/not-json/);
      const element = await loaded(() => new Response('{ "oops"'));
      expect(textOf(byText(element, sorry))).to.equal(
        'Sorry, we cannot show this information right now. You have done nothing wrong. ' +
          'Your care team can give it to you in another way.',
      );
      expect(element.shadowRoot?.textContent).to.not.match(/json|code|error/i);
    });
  });
});
