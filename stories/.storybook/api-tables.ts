/** The custom elements manifest as Storybook's tables want it: what an element has, each thing under a name of its own. */
import type { Preview } from '@storybook/web-components-vite';

interface Described {
  readonly name: string;
  readonly description?: string;
}

interface Member extends Described {
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
export function manifestForTables(manifest: Manifest): Manifest {
  return {
    ...manifest,
    modules: manifest.modules.map((module) => ({
      ...module,
      declarations: module.declarations?.map((declaration) => ({
        ...declaration,
        members: declaration.members?.filter((member) => !member.static),
        slots: declaration.slots?.map((slot) => ({ ...slot, name: slot.name || '(default)' })),
        cssParts: declaration.cssParts?.map((part) => ({ ...part, name: `::part(${part.name})` })),
      })),
    })),
  };
}

/** Leaves a control only where a story gives an argument: nobody can set an event or a part. */
export const onlyUsefulControls: NonNullable<Preview['argTypesEnhancers']>[number] = ({
  argTypes,
  initialArgs,
}) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [
      name,
      name in initialArgs ? argType : { ...argType, control: false },
    ]),
  );
