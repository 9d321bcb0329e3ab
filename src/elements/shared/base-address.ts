/**
 * The address that those of a page are relative to. An image or a form of the page that is named `baseURI` takes the
 * place of the document's own, so a node is asked that can have no other.
 */
export function baseAddress(): string {
  return new Text().baseURI;
}
