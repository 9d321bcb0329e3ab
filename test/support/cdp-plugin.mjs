/**
 * Lets a test that runs in Chromium use any command of the Chrome DevTools Protocol:
 *
 *     await executeServerCommand('cdp:Emulation.setEmulatedMedia', { media: 'print' });
 *
 * One protocol session is kept per page, so that what it emulates lasts until the page is closed.
 */
export function cdpPlugin() {
  const clients = new WeakMap();
  return {
    name: 'cdp-command',
    async executeCommand({ command, payload, session }) {
      if (!command.startsWith('cdp:')) return undefined;
      if (session.browser.name !== 'Chromium') {
        throw new Error(`${command} needs Chromium; this is ${session.browser.name}.`);
      }
      const page = session.browser.getPage(session.id);
      if (!clients.has(page)) clients.set(page, page.createCDPSession());
      const client = await clients.get(page);
      return (await client.send(command.slice('cdp:'.length), payload ?? {})) ?? {};
    },
  };
}
