/** The definitions that the package ships, as a page loads them, and how a phone shows them. */
import '../../src/entries/guidance/es.js';
import '../../src/entries/locales/es.js';
import { setViewport } from '@web/test-runner-commands';
import { cleanUp } from './fixture.js';

/** Names of their files. */
export const shippedNames = ['carpal-tunnel-syndrome', 'knee-osteoarthritis', 'sciatica'].flatMap(
  (name) => [`${name}.en`, `${name}.es`],
);

/** The text of one of them. */
export async function shippedText(name: string): Promise<string> {
  const response = await fetch(
    new URL(`../../src/content/definitions/${name}.json`, import.meta.url),
  );
  return response.text();
}

/** A page on a phone of 390 by 844, with the edges that a page of a hospital has, until the end of the test. */
export async function onPhone(): Promise<void> {
  const { innerWidth: width, innerHeight: height } = window;
  const before = document.body.style.margin;
  cleanUp(async () => {
    document.body.style.margin = before;
    await setViewport({ width, height });
  });
  document.body.style.margin = '16px';
  await setViewport({ width: 390, height: 844 });
}
