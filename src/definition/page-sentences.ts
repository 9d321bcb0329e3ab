/**
 * What a page gets wrong, rather than the author of a definition: the sentences for the web team, who look for them on
 * the console of a browser. Those for authors stay out of what readers download.
 */
export const pageSentences = {
  'html-instead-of-json': 'This is a web page, not a definition. Check the address.',
  'not-found': 'The address did not answer with a definition (status {}). Check it.',
  'network-failed':
    'The definition could not be loaded. Check the address, the connection and the policy.',
  'needs-login':
    'The server asks for a login (status {}). A definition is loaded without cookies and passwords: let everybody read its address, or put it into the page.',
  'redirected-to-web-page':
    'The address led on to a web page, such as a login. A definition is loaded without cookies: let everybody read its address, or put it into the page.',
  'timed-out': 'Nothing of the definition arrived for {} seconds.',
  'too-slow':
    'The definition was still arriving after {} seconds. Let the server compress it, or put it into the page.',
  'unsafe-address': 'The address of a definition must be https:, or on the same site as the page.',
  'element-not-loaded':
    'A file of the library could not be loaded: {}. Keep all files of a version together; it may be missing, altered or stopped by a policy: trusted-types must name decision-aid-lit.',
  'drawing-failed':
    'Something threw while the element was drawn ({}), so what the page has inside is shown. The browser may be older than the README allows, or a script has changed it.',
  'action-failed': 'Something threw while a reader used the element ({}). What they said is kept.',
  'definition-as-attribute':
    'The definition arrived as an attribute. Load the element before rendering, or set it as a property or src.',
  'image-elsewhere': 'An image from another site is left out. Check the base element.',
  'unknown-attribute-word':
    'The page says {}, which this attribute does not know, so it is left out. Check its spelling and the definition. The page of the element lists the words.',
  'misspelt-attribute': 'The page sets an attribute that does nothing: {} may be meant.',
  'no-definition':
    'A second after loading, there is no definition. Give one by src, as inline JSON or as a property. On a page from its server a framework sets no properties: use src there, or set it later.',
  'aid-not-found':
    'There is no element with the id "{}", which an aid attribute names. Give that id to the <decision-aid>.',
  'element-not-defined':
    'The whole aid shows <{}>, which is not defined. Import decision-aid-elements/define.js.',
  'aid-twice':
    'Two elements have the id "{}", and only the first is found. Give each <decision-aid> its own.',
  'language-not-loaded':
    'The page is in the language "{}", and readers get English for what is not loaded. Load its files, in locales/ and guidance/ of the package.',
  'integrity-left-out':
    'The integrity of {} is a placeholder, so the browser runs it unchecked. Copy the value in sri.json of the package.',
  'blocked-by-policy':
    'The page’s content security policy stopped the request. Add the address to connect-src.',
} as const;
