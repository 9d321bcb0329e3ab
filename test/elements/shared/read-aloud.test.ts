import '../../../src/entries/define.js';
import '../../../src/entries/locales/es.js';
import { expect } from 'chai';
import type { DecisionSummary } from '../../../src/elements/decision-summary/decision-summary.js';
import { fullWorksheet } from '../../../stories/decision-summary/sample-worksheets.js';
import {
  FakeSpeech,
  fakeVoice,
  install,
  type FakeVoice,
} from '../../../stories/support/fake-speech.js';
import { shippedDefinition } from '../../../stories/support/sample-definitions.js';
import { holdTime, hurry } from '../../support/clock.js';
import { append, cleanUp, focused, quiet, replace, settled, until } from '../../support/fixture.js';
import { allByRole, byRole, byText, textOf } from '../../support/roles.js';

/** A device with these voices, for this test. */
function device(...voices: readonly FakeVoice[]): FakeSpeech {
  const speech = new FakeSpeech(...voices);
  cleanUp(install(speech));
  return speech;
}

async function summary(parts: Partial<DecisionSummary> = {}): Promise<DecisionSummary> {
  const element: DecisionSummary = document.createElement('decision-summary');
  append(Object.assign(element, parts));
  element.definition ??= await shippedDefinition('en');
  await settled(element);
  element.worksheet = fullWorksheet(element.definition);
  await settled(element);
  return element;
}

const buttons = (element: DecisionSummary): string[] =>
  [...element.renderRoot.querySelectorAll('[part="read-aloud"] button')].map(textOf);

async function press(element: DecisionSummary, name: string): Promise<void> {
  const button = byRole(element, 'button', name);
  button.focus();
  button.click();
  await settled(element);
}

/** Lets it say all that it has to say. */
function heard(speech: FakeSpeech): string[] {
  const from = speech.given.length - 1;
  while (speech.speaking) speech.finish();
  return speech.given.slice(from).map(({ text }) => text);
}

/** What is marked on the page. */
function marked(element: DecisionSummary): string {
  const highlight = CSS.highlights?.get('decision-aid-read-aloud');
  if (highlight) return [...highlight].map(String).join().replace(/\s+/g, ' ');
  return textOf(element.renderRoot.querySelector('[data-read-aloud]')!);
}

const isAnyMarked = (element: DecisionSummary): boolean =>
  CSS.highlights?.has('decision-aid-read-aloud') === true ||
  element.renderRoot.querySelector('[data-read-aloud]') !== null;

function escape(at: EventTarget): void {
  at.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
}

/** What makes the button come, or keeps it away. */
describe('readAloudView, and voices', () => {
  it('says nothing before a reader asks for it', async () => {
    const speech = device(fakeVoice('en-US'));
    const element = await summary();
    expect(buttons(element)).to.deep.equal(['Read aloud']);
    expect(speech.given).to.deep.equal([]);
  });

  it('is not there without a voice of the device itself, and comes when one does', async () => {
    const speech = device(fakeVoice('en-US', false), fakeVoice('es'));
    const element = await summary();
    expect(buttons(element)).to.deep.equal([]);
    speech.setVoices(fakeVoice('en-US', false), fakeVoice('en-GB'));
    await settled(element);
    expect(buttons(element)).to.deep.equal(['Read aloud']);
    await press(element, 'Read aloud');
    expect(speech.current!.voice!.lang).to.equal('en-GB');
    expect(speech.current!.lang).to.equal('en-GB');
    heard(speech);
    speech.setVoices();
    await settled(element);
    expect(buttons(element)).to.deep.equal([]);
  });

  it('is not there while a part of the page has no voice, and reads each part by its own', async () => {
    const speech = device(fakeVoice('es'));
    const element = await summary({ lang: 'es' });
    expect(buttons(element)).to.deep.equal([]);
    speech.setVoices(fakeVoice('en'), fakeVoice('es'));
    await settled(element);
    element.renderRoot.querySelector<HTMLElement>('[part="read-aloud"] button')!.click();
    heard(speech);
    const languages = new Map(speech.given.map(({ text, lang }) => [text, lang]));
    expect(languages.get('My daughter')).to.equal('es');
    const ofDefinition = [...languages].filter(([text]) => text.startsWith('Carpal tunnel'));
    expect(ofDefinition.map(([, language]) => language))
      .to.include('en')
      .and.not.include('es');
    for (const { voice, lang } of speech.given) expect(voice!.lang).to.equal(lang);
  });

  it('comes late where a device finds its voices late and tells nobody', async () => {
    const time = holdTime();
    const speech = device();
    replace(speech, 'addEventListener', undefined as never);
    const element = await summary();
    speech.getVoices = () => [fakeVoice('en')];
    await time.pass(1);
    expect(buttons(element)).to.deep.equal(['Read aloud']);
  });

  it('is not there, and nothing else is missing, where there is no speech or none is allowed', async () => {
    const missing: readonly unknown[] = [
      undefined,
      null,
      {},
      {
        getVoices: () => {
          throw new Error('Not allowed.');
        },
      },
      { getVoices: () => undefined },
    ];
    for (const speech of missing) {
      replace(globalThis, 'speechSynthesis', speech as never);
      const element = await summary();
      expect(buttons(element)).to.deep.equal([]);
      byRole(element, 'button', 'Print');
      byText(element, 'See the page as text');
      element.remove();
    }
  });
});

describe('readAloudView, and a reader', () => {
  it('reads all of the page in order, and marks what is being said', async () => {
    const speech = device(fakeVoice('en'));
    const element = await summary();
    await press(element, 'Read aloud');
    expect(speech.current!.text).to.equal('My page for the visit');
    expect(marked(element)).to.equal('My page for the visit');
    byText(element, 'A voice of this device reads. Nothing is sent. Escape stops it.');
    const said = heard(speech);
    expect(said).to.include.members([
      'What matters most to me',
      'Playing the piano with my granddaughter again by the summer',
      'How long I cannot lift my granddaughter',
      'My daughter',
      'It is not a medical record.',
    ]);
    expect(said.filter((one) => /Print|Copy|Read aloud|\[\d|%/.test(one))).to.deep.equal([]);
    await settled(element);
    expect(isAnyMarked(element)).to.equal(false);
    expect(buttons(element)).to.deep.equal(['Read aloud']);
    expect(focused(element)).to.equal(byRole(element, 'button', 'Read aloud'));
  });

  it('reads each line of the page once, as far as it is to be printed', async () => {
    const speech = device(fakeVoice('en'));
    const element = await summary();
    const text = element.renderRoot.querySelector<HTMLTextAreaElement>('[part="text"] textarea')!;
    await press(element, 'Read aloud');
    const said = heard(speech).join(' ');
    const [body = ''] = text.value.replace(/[^\S\n]/g, ' ').split('\nSources');
    const lines = body.split('\n').map((line) =>
      line
        .replace(/^\s*(- |\d+\. )?/, '')
        .replace(/(\s*\[\d+\])+/, '')
        .trim(),
    );
    const missing = lines.filter(
      (line) => !line.split(': ').every((part) => said.includes(part.replaceAll('%', ' percent'))),
    );
    expect(missing).to.deep.equal([]);
  });

  it('pauses, and goes on with the same sentence', async () => {
    const speech = device(fakeVoice('en'));
    const element = await summary();
    await press(element, 'Read aloud');
    speech.finish();
    const { text } = speech.current!;
    await press(element, 'Pause reading');
    await quiet();
    expect(speech.speaking).to.equal(false);
    expect(marked(element)).to.equal(text);
    byText(element, 'Reading is paused.');
    await press(element, 'Go on reading');
    await until(() => speech.speaking);
    expect(speech.current!.text).to.equal(text);
    expect(focused(element)).to.equal(byRole(element, 'button', 'Pause reading'));
  });

  it('stops by its button and by Escape, from wherever that is pressed, and keeps the focus', async () => {
    const speech = device(fakeVoice('en'));
    const element = await summary();
    await press(element, 'Read aloud');
    await press(element, 'Stop reading');
    expect([speech.speaking, isAnyMarked(element)]).to.deep.equal([false, false]);
    expect(focused(element)).to.equal(byRole(element, 'button', 'Read aloud'));
    for (const place of [document.body, byRole(element, 'button', 'Read aloud')]) {
      await press(element, 'Read aloud');
      await until(() => speech.speaking);
      escape(place);
      await settled(element);
      expect([speech.speaking, buttons(element)]).to.deep.equal([false, ['Read aloud']]);
    }
    await press(element, 'Read aloud');
    await press(element, 'Pause reading');
    byRole(element, 'button', 'Stop reading').focus();
    escape(document.body);
    await settled(element);
    expect(focused(element)).to.equal(byRole(element, 'button', 'Read aloud'));
  });

  it('says to screen readers that it has paused and ended, and nothing over the voice', async () => {
    hurry(150);
    const speech = device(fakeVoice('en'));
    const element = await summary();
    await press(element, 'Read aloud');
    await quiet();
    const status = (): string => textOf(element.renderRoot.querySelector('[role="status"]')!);
    expect(status()).to.equal('');
    await press(element, 'Pause reading');
    await until(() => status() === 'Reading is paused.');
    await press(element, 'Stop reading');
    await until(() => status() === 'Reading has ended.');
    expect(speech.speaking).to.equal(false);
  });

  it('stops when another element begins, or the page itself speaks', async () => {
    const speech = device(fakeVoice('en'));
    const first = await summary();
    const second = await summary();
    await press(first, 'Read aloud');
    await press(second, 'Read aloud');
    await until(() => speech.speaking);
    expect(buttons(first)).to.deep.equal(['Read aloud']);
    expect(buttons(second)).to.deep.equal(['Pause reading', 'Stop reading']);
    const given = speech.given.length;
    speech.fail('interrupted');
    await until(() => buttons(second).length === 1);
    expect(speech.given.length).to.equal(given);
    expect(isAnyMarked(second)).to.equal(false);
  });

  it('marks the block where single words cannot be marked', async () => {
    replace(globalThis, 'Highlight', undefined as never);
    const speech = device(fakeVoice('en'));
    const element = await summary();
    await press(element, 'Read aloud');
    expect(textOf(element.renderRoot.querySelector('[data-read-aloud]')!)).to.equal(
      'My page for the visit',
    );
    speech.finish();
    expect(element.renderRoot.querySelectorAll('[data-read-aloud]')).to.have.length(1);
    escape(document);
    expect(element.renderRoot.querySelector('[data-read-aloud]')).to.equal(null);
  });
});

describe('readAloudView, and what can happen to it', () => {
  async function reading(): Promise<{ speech: FakeSpeech; element: DecisionSummary }> {
    const speech = device(fakeVoice('en'));
    const element = await summary();
    await press(element, 'Read aloud');
    return { speech, element };
  }

  /** It is silent, and stays so. */
  async function expectSilence(speech: FakeSpeech, element: DecisionSummary): Promise<void> {
    await until(() => !speech.speaking && !isAnyMarked(element));
    const given = speech.given.length;
    await quiet();
    expect(speech.given.length).to.equal(given);
    expect(isAnyMarked(element)).to.equal(false);
  }

  const ends: Readonly<Record<string, (element: DecisionSummary) => unknown>> = {
    'is removed': (element) => {
      element.remove();
    },
    'is hidden': (element) => {
      element.style.display = 'none';
    },
    'has other answers': (element) => {
      element.worksheet = { worksheetVersion: '1.0', answers: {} };
    },
    'is for the next reader': (element) => {
      element.worksheet = undefined;
    },
    'has another definition': async (element) => {
      element.definition = await shippedDefinition('es');
    },
    'is in another language': (element) => {
      element.lang = 'es';
    },
    'is on a page that is left': () => {
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
    },
  };
  for (const [what, act] of Object.entries(ends)) {
    it(`stops when the element ${what}`, async () => {
      const { speech, element } = await reading();
      await act(element);
      await expectSilence(speech, element);
    });
  }

  it('pauses when the page is hidden', async () => {
    const { speech, element } = await reading();
    replace(document, 'visibilityState', 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await settled(element);
    expect(speech.speaking).to.equal(false);
    expect(buttons(element)).to.deep.equal(['Go on reading', 'Stop reading']);
  });

  it('can begin again on another page', async () => {
    const { speech, element } = await reading();
    element.remove();
    append(element);
    await settled(element);
    await press(element, 'Read aloud');
    await until(() => speech.speaking);
    expect(speech.current!.text).to.equal('My page for the visit');
  });

  it('goes on where a voice never says that it has ended', async () => {
    const time = holdTime();
    const { speech, element } = await reading();
    await until(() => speech.given.length === 1);
    await time.pass(60);
    await until(() => speech.given.length === 2);
    speech.current!.onboundary!();
    expect(buttons(element)).to.deep.equal(['Pause reading', 'Stop reading']);
  });

  it('says so where a voice does not begin, or breaks off, and begins again when asked', async () => {
    const time = holdTime();
    const speech = device(fakeVoice('en'));
    const element = await summary();
    speech.answers = false;
    await press(element, 'Read aloud');
    await until(() => speech.given.length === 1);
    await time.pass(7);
    await settled(element);
    byText(element, /did not answer/);
    expect(allByRole(element, 'button', 'Stop reading')).to.have.length(0);
    speech.answers = true;
    await press(element, 'Read aloud');
    await until(() => speech.given.length === 2);
    speech.fail('synthesis-failed');
    await until(() => buttons(element).length === 1);
    byText(element, /did not answer/);
    expect(isAnyMarked(element)).to.equal(false);
  });

  it('says so where the browser takes no local voice, or refuses to speak', async () => {
    const speech = device(fakeVoice('en'));
    const element = await summary();
    const refuse = (): void => {
      throw new Error('Not allowed.');
    };
    replace(speech, 'speak', refuse);
    await press(element, 'Read aloud');
    await until(() => buttons(element).length === 1);
    byText(element, /did not answer/);
    class Deaf {
      readonly voice = null;
    }
    replace(globalThis, 'SpeechSynthesisUtterance', Object.freeze(Deaf) as never);
    await press(element, 'Read aloud');
    await until(() => buttons(element).length === 1);
    expect(speech.given).to.deep.equal([]);
  });

  it('gives the voice up when the last voice of the device goes', async () => {
    const { speech, element } = await reading();
    speech.setVoices(fakeVoice('en', false));
    speech.finish();
    await settled(element);
    expect(speech.given).to.have.length(1);
    expect(buttons(element)).to.deep.equal([]);
  });
});
