/** The buttons of a voice, and what it is doing. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../localization/localizer.js';
import type { Reader, ReadingState } from './reader.js';

/** What a voice is doing, or why it stopped by itself. */
export type Told = ReadingState | 'failed';

/** What is to be read beside the buttons; nothing while nobody has asked for a voice. */
export function toldWords(told: Told, { msg }: Localizer): string | undefined {
  return {
    off: undefined,
    reading: msg('A voice of this device reads. Nothing is sent. Escape stops it.'),
    paused: msg('Reading is paused.'),
    failed: msg('The voice of this device did not answer. You can try again.'),
  }[told];
}

/** The first button is always there, so that the focus can stay on it. */
export function buttonsView(
  told: Told,
  localizer: Localizer,
  start: () => void,
  { pause, goOn, stop }: Pick<Reader, 'pause' | 'goOn' | 'stop'>,
): TemplateResult {
  const { msg } = localizer;
  const note = toldWords(told, localizer);
  const isOff = told === 'off' || told === 'failed';
  const [name, act] =
    told === 'reading'
      ? [msg('Pause reading'), pause]
      : told === 'paused'
        ? [msg('Go on reading'), goOn]
        : [msg('Read aloud'), start];
  return html`<div class="buttons" part="read-aloud">
    <button type="button" class="button button-quiet" @click=${act}>${name}</button>
    ${isOff ? nothing : html`<button type="button" class="button button-quiet" @click=${stop}>${msg('Stop reading')}</button>`}
    ${note === undefined ? nothing : html`<p>${note}</p>`}
  </div>`;
}
