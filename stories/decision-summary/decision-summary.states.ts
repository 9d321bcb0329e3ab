/** Every state of `<decision-summary>` that is worth a look: stories show them, and tests go through them. */
import { parseDefinition } from '../../src/definition/parse-definition.js';
import type { DecisionSummary } from '../../src/elements/decision-summary/decision-summary.js';
import {
  statesOf,
  statesWithoutDefinition,
  type NamedState as AnyNamedState,
} from '../support/named-states.js';
import { FakeSpeech, fakeVoice, install } from '../support/fake-speech.js';
import { registerEverything } from '../support/register.js';
import { shippedDefinition } from '../support/sample-definitions.js';
import { apartWorksheet, fullWorksheet, longWorksheet } from './sample-worksheets.js';

/** One state. */
export type NamedState = AnyNamedState<DecisionSummary>;

const state = statesOf('decision-summary');

registerEverything();

const [inEnglish, inSpanish] = await Promise.all([
  shippedDefinition('en'),
  shippedDefinition('es'),
]);

const shipped = parseDefinition(inEnglish).definition!;
const full = fullWorksheet(shipped) as never;
const inItsLongestWords = parseDefinition(inSpanish).definition!;
const long = apartWorksheet(inItsLongestWords, longWorksheet(inItsLongestWords)) as never;
const withCompanion = apartWorksheet(shipped) as never;

/** The reader passes the device on. */
const passOn = async (element: DecisionSummary): Promise<void> => {
  await element.updateComplete;
  element.renderRoot.querySelector<HTMLElement>('#pass-on')!.click();
  await element.updateComplete;
};

/** A device with a voice, for as long as the element is on the page. */
const speech = new FakeSpeech();

function withVoice(element: DecisionSummary): DecisionSummary {
  install(speech);
  speech.getVoices = () => (element.isConnected ? [fakeVoice('en')] : []);
  return element;
}

/** All states. */
export const states: readonly NamedState[] = [
  ...statesWithoutDefinition(state),
  state({
    name: 'first-look',
    description: 'As a reader meets it: what will stand on the page, and where to fill it in.',
    properties: { definition: inEnglish },
  }),
  state({
    name: 'full',
    description: 'With all that a reader can say.',
    properties: { definition: inEnglish, worksheet: full },
  }),
  state({
    name: 'much',
    description:
      'Of a reader who has written much, and somebody with them: cut here, whole in the worksheet, smaller on paper.',
    properties: { definition: inSpanish, worksheet: long },
  }),
  state({
    name: 'apart',
    description: 'Two options that no study compared.',
    properties: {
      definition: inEnglish,
      worksheet: {
        worksheetVersion: '1.0',
        answers: { pair: { first: 'no-treatment', second: 'steroid-injection' } },
      } as never,
    },
  }),
  state({
    name: 'fill-in',
    description: 'All that is below the page is open.',
    properties: { definition: inEnglish, worksheet: full },
    act: async (element) => {
      await element.updateComplete;
      for (const drawer of element.renderRoot.querySelectorAll('details')) drawer.open = true;
    },
  }),
  state({
    name: 'read-aloud',
    description: 'A voice of the device reads it aloud: what is being said is marked.',
    properties: { definition: inEnglish, worksheet: full },
    around: withVoice,
    act: async (element) => {
      await element.updateComplete;
      element.renderRoot.querySelector<HTMLElement>('[part="read-aloud"] button')?.click();
      for (let said = 0; said < 5; said += 1) speech.finish();
    },
  }),
  state({
    name: 'marked-apart',
    description: 'What the reader and somebody who is with them marked, each by themselves.',
    properties: { definition: inEnglish, worksheet: withCompanion },
  }),
  state({
    name: 'their-turn',
    description: 'Somebody who is with the reader marks: nothing that the reader said is shown.',
    properties: { definition: inEnglish, worksheet: full },
    act: passOn,
  }),
  state({
    name: 'marked-apart-arabic',
    description: 'The same list, with the interface in Arabic.',
    properties: { definition: inEnglish, lang: 'ar', worksheet: withCompanion },
  }),
  state({
    name: 'spanish',
    description: 'In Spanish, definition and interface.',
    properties: { definition: inSpanish, lang: 'es', worksheet: full },
  }),
  state({
    name: 'arabic',
    description: 'The interface in Arabic, and the definition in English.',
    properties: { definition: inEnglish, lang: 'ar', worksheet: full },
  }),
];
