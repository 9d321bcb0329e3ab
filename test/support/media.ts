/** What only Chromium can pretend to be: a printer, a screen with forced colours, a dark one, a screen of another size. */
import { executeServerCommand } from '@web/test-runner-commands';
import { cleanUp } from './fixture.js';

/** Whether this is Chromium, the one engine that has these commands. */
export const isChromium = /Chrome\//.test(navigator.userAgent);

/** Sends a command of the Chrome DevTools Protocol. */
export function devTools<Result>(
  command: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<Result> {
  return executeServerCommand<Result, Readonly<Record<string, unknown>>>(
    `cdp:${command}`,
    parameters,
  );
}

/** Features of a medium, such as `forced-colors: active`. */
export type Features = Readonly<Record<string, string>>;

/** Emulates a medium until the end of the test or the next call. */
export async function emulate(
  media: '' | 'print' | 'screen',
  features: Features = {},
): Promise<void> {
  await devTools('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** Emulates a medium for this test only. */
export async function emulateInTest(media: 'print' | 'screen', features?: Features): Promise<void> {
  cleanUp(() => emulate(''));
  await emulate(media, features);
}
