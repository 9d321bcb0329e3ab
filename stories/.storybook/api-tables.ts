/** The custom elements manifest as Storybook's tables want it: what is public, each thing under a name of its own. */

interface Described {
  readonly name: string;
  readonly description?: string;
}

interface Member extends Described {
  readonly privacy?: string;
  readonly static?: boolean;
}

interface Declaration {
  readonly members?: readonly Member[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
}

/** As much of a custom elements manifest as is changed here. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** The tables list everything by name in one go, so that a part called `option` would replace the attribute. */
export function publicManifest(manifest: Manifest): Manifest {
  return {
    ...manifest,
    modules: manifest.modules.map((module) => ({
      ...module,
      declarations: module.declarations?.map((declaration) => ({
        ...declaration,
        members: declaration.members?.filter(isPublic),
        slots: declaration.slots?.map((slot) => ({ ...slot, name: slot.name || '(default)' })),
        cssParts: declaration.cssParts?.map((part) => ({ ...part, name: `::part(${part.name})` })),
      })),
    })),
  };
}

function isPublic({ name, privacy, static: isStatic }: Member): boolean {
  return !isStatic && !name.startsWith('#') && (privacy === undefined || privacy === 'public');
}
