/**
 * The address that those of a page are relative to. An image or a form of the page that is named `baseURI` takes the
 * place of the document's own, so what every node has is asked.
 */
export function baseAddress(): string {
  return Reflect.get(Node.prototype, 'baseURI', document);
}
