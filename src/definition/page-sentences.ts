/**
 * What a page gets wrong, rather than the author of a definition: the sentences for the web team, who look for them on
 * the console of a browser. Those for authors stay out of what readers download.
 */
export const pageSentences = {
  'html-instead-of-json': 'This is a web page, not a definition. Check the address.',
  'not-found': 'The address did not answer with a definition (status {}). Check it.',
  'network-failed':
    'The definition could not be loaded. Check the address, the connection and the page’s policy.',
  'timed-out': 'The definition did not arrive within {} seconds.',
  'unsafe-address': 'The address of a definition must be https:, or on the same site as the page.',
  'definition-as-attribute':
    'The definition arrived as an attribute. Load the element before rendering, or set it as a property or src.',
  'image-elsewhere':
    'An image of the definition would be loaded from another site, so it is left out. Check the base element of the page.',
  'blocked-by-policy':
    'The page’s content security policy stopped the request. Add the address to connect-src.',
} as const;
