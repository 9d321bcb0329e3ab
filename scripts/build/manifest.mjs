/**
 * Makes the custom elements manifest tell what is published, and no more: public members, the events that are sent,
 * and the paths of the files in the package.
 */

const ours = /^decision-aid-/;

/** A plugin of the analyzer; it comes before the plugins that write files from the manifest. */
export function publicManifest() {
  return {
    name: 'public-manifest',
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules = manifest.modules
        .filter(({ declarations = [] }) => declarations.some(({ customElement }) => customElement))
        .map(asPublished)
        // As a disk lists them, which differs.
        .sort((one, other) => (one.path < other.path ? -1 : 1));
      for (const { path, declarations } of [...manifest.modules]) {
        for (const { tagName, name } of declarations.filter((one) => one.tagName)) {
          manifest.modules.push(registering(tagName, { name, module: path }));
        }
      }
    },
  };
}

/** A module with the paths of the built files instead of those of the sources. */
function asPublished(module) {
  const text = JSON.stringify({ ...module, declarations: module.declarations.map(publicPart) });
  return JSON.parse(text.replace(/"\/?src\/([^"]+)\.[jt]s"/g, '"dist/$1.js"'));
}

function publicPart(declaration) {
  return {
    ...declaration,
    members: declaration.members?.filter(isPublic),
    // The analyzer takes the argument of a constructor for the name of an event.
    events: declaration.events?.filter(({ name }) => ours.test(name)),
  };
}

function isPublic({ name, privacy = 'public' }) {
  return privacy === 'public' && !name.startsWith('#');
}

/** The module that registers a tag. */
function registering(tag, declaration) {
  return {
    kind: 'javascript-module',
    path: `dist/entries/define/${tag}.js`,
    declarations: [],
    exports: [{ kind: 'custom-element-definition', name: tag, declaration }],
  };
}
