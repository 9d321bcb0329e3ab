/** What a definition is called as a file. */
import { findNodeAtLocation, getNodeValue, parseTree } from 'jsonc-parser';

/** The name of the file of a text, `id.language.json`, also where the rest of the text has faults. */
export function fileNameOf(text: string): string {
  const tree = parseTree(text);
  const valueOf = (field: string): string => {
    const node = tree && findNodeAtLocation(tree, [field]);
    const value: unknown = node && getNodeValue(node);
    // What somebody has typed becomes no path.
    return typeof value === 'string' && /^[a-z0-9][a-z0-9-]*$/i.test(value) ? value : '';
  };
  const [id, language] = [valueOf('id'), valueOf('language')];
  return id && language ? `${id}.${language}.json` : 'definition.json';
}
