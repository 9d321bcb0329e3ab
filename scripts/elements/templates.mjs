/**
 * The files of a new element: the least that passes every gate, in the shape that the others have. It shows the title of
 * the definition and who made it, and one control with an action.
 */

/**
 * @param {string} tag such as `pain-diary`
 * @returns {ReadonlyMap<string, string>} text by path in the repository
 */
export function filesOf(tag) {
  const className = classNameOf(tag);
  const name = className[0].toLowerCase() + className.slice(1);
  const element = `src/elements/${tag}`;
  return new Map([
    [`${element}/${tag}.ts`, elementFile(tag, className, name)],
    [`${element}/${tag}-actions.ts`, actionsFile(tag, className)],
    [`${element}/${tag}.styles.ts`, stylesFile(name)],
    [`${element}/views/page.ts`, viewFile(tag, className)],
    [`stories/${tag}/${tag}.states.ts`, statesFile(tag, className)],
    [`stories/${tag}/${tag}.stories.ts`, storiesFile(tag)],
    [`test/elements/${tag}/${tag}.test.ts`, testFile(tag, className)],
    [`test/elements/${tag}/${tag}-actions.test.ts`, actionsTestFile(tag, className)],
  ]);
}

/** @param {string} tag */
export function classNameOf(tag) {
  return tag.replace(/(^|-)([a-z])/g, (_, _hyphen, letter) => letter.toUpperCase());
}

const elementFile = (tag, className, name) => `/** The \`<${tag}>\` element. */
import type { CSSResultGroup, TemplateResult } from 'lit';
import type { ProcedureDefinition } from '../../definition/definition.js';
import { DecisionAidElement } from '../core/decision-aid-element.js';
import { guarded } from '../core/guarded-actions.js';
import { guidanceWith } from '../shared/guidance-of.js';
import { ${className}Actions } from './${tag}-actions.js';
import { ${name}Styles } from './${tag}.styles.js';
import { pageView } from './views/page.js';

const guidanceOf = guidanceWith(['glossary']);

/**
 * Say here in one sentence what it does for whom.
 *
 * @tag ${tag}
 *
 * @csspart header - The heading and the notices.
 * @csspart controls - What can be pressed.
 */
export class ${className} extends DecisionAidElement {
  static override readonly tag = '${tag}' as const;

  static override styles: CSSResultGroup = [DecisionAidElement.styles, ${name}Styles];

  readonly #actions = guarded(new ${className}Actions(this.host), this.host);

  protected override renderDefinition(definition: ProcedureDefinition): TemplateResult {
    return pageView({ definition }, this.wordsFor(definition, guidanceOf(definition)), this.#actions);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;

const actionsFile = (tag, className) => `/** What a reader can do in \`<${tag}>\`. */
import type { ElementHost } from '../core/element-host.js';

export class ${className}Actions {
  constructor(private readonly host: Pick<ElementHost, 'moveTo'>) {}

  readonly goToAbout = (): void => {
    this.host.moveTo('about');
  };
}
`;

const stylesFile = (name) => `import { css } from 'lit';

export const ${name}Styles = css\`
  /* Long words break, also where they would make a box wider than the page. */
  .root {
    overflow-wrap: anywhere;
  }
\`;
`;

const viewFile = (tag, className) => `/** The whole element, in the order it is read. */
import { html, type TemplateResult } from 'lit';
import { aboutTitle } from '../../../outline/titles.js';
import { aboutView, noticesView } from '../../shared/about/about-view.js';
import type { ReadingData } from '../../shared/reading-data.js';
import { heading } from '../../shared/text/heading.js';
import type { Writers } from '../../shared/writers.js';
import type { ${className}Actions } from '../${tag}-actions.js';

export function pageView(
  data: Pick<ReadingData, 'definition'>,
  words: Writers,
  actions: ${className}Actions,
): TemplateResult {
  const { headingLevel, localizer, prose } = words;
  return html\`
    <div part="header">
      \${heading(headingLevel, 0, prose.line(data.definition.title))} \${noticesView(data, words)}
    </div>
    <p part="controls">
      <button type="button" class="button" @click=\${actions.goToAbout}>
        \${aboutTitle(localizer)}
      </button>
    </p>
    \${aboutView(data, words)}
  \`;
}
`;

const statesFile = (
  tag,
  className,
) => `/** Every state of \`<${tag}>\` that is worth a look: stories show them, and tests go through them. */
import type { ${className} } from '../../src/elements/${tag}/${tag}.js';
import {
  statesOf,
  statesWithoutDefinition,
  type NamedState as AnyNamedState,
} from '../support/named-states.js';
import { registerEverything } from '../support/register.js';
import { shippedDefinition } from '../support/sample-definitions.js';

/** One state. */
export type NamedState = AnyNamedState<${className}>;

const state = statesOf('${tag}');

registerEverything();

const [inEnglish, inSpanish] = await Promise.all([
  shippedDefinition('en'),
  shippedDefinition('es'),
]);

/** All states. */
export const states: readonly NamedState[] = [
  ...statesWithoutDefinition(state),
  state({
    name: 'first-look',
    description: 'As a reader meets it.',
    properties: { definition: inEnglish },
  }),
  state({
    name: 'spanish',
    description: 'In Spanish, definition and interface.',
    properties: { definition: inSpanish, lang: 'es' },
  }),
];
`;

const storiesFile = (tag) => `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ProcedureDefinition } from '../../src/definition/definition.js';
import { shippedDefinition } from '../support/sample-definitions.js';
import { stateStories } from '../support/state-stories.js';
import { states } from './${tag}.states.js';

interface Args {
  readonly 'heading-level': number;
}

const meta: Meta<Args> = {
  title: 'Elements/${tag}',
  component: '${tag}',
  tags: ['autodocs'],
  parameters: {
    docs: {
      // In a frame of its own, as on a page.
      story: { inline: false, height: '36rem' },
    },
  },
};

export default meta;

type Story = StoryObj<Args>;

/** Set the attributes as a page would. */
export const Playground: Story = {
  args: { 'heading-level': 2 },
  argTypes: {
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  },
  loaders: [async () => ({ definition: await shippedDefinition('en') })],
  render: ({ 'heading-level': level }, { loaded }) => html\`
    <${tag}
      .definition=\${(loaded as { definition: ProcedureDefinition }).definition}
      heading-level=\${level}
    ></${tag}>
  \`,
};

const { storyOf, expectAll } = stateStories(states);

// Storybook finds stories by reading this file and not by running it, so each state is written down.
export const Loading = storyOf('loading');
export const Failed = storyOf('failed');
export const FirstLook = storyOf('first-look');
export const Spanish = storyOf('spanish');

expectAll();
`;

const testFile = (tag, className) => `import '../../../src/entries/define/${tag}.js';
import { expect } from 'chai';
import type { ${className} } from '../../../src/elements/${tag}/${tag}.js';
import { append, settled } from '../../support/fixture.js';
import { byRole, namesOf } from '../../support/roles.js';
import { sampleDefinition } from '../../support/sample-definition.js';

/** One on the page, with a definition. */
async function shown(): Promise<${className}> {
  const element = append(document.createElement('${tag}'));
  element.definition = sampleDefinition();
  await settled(element);
  return element;
}

describe('<${tag}>', () => {
  it('has the title of the definition as its heading', async () => {
    const element = await shown();
    expect(namesOf(element, 'heading')[0]).to.equal(sampleDefinition().title);
  });

  it('leads to who made the information', async () => {
    const element = await shown();
    byRole(element, 'button', 'About this information').click();
    expect(element.renderRoot.querySelector(':focus')?.id).to.equal('about');
  });
});
`;

const actionsTestFile = (tag, className) => `import { expect } from 'chai';
import { ${className}Actions } from '../../../src/elements/${tag}/${tag}-actions.js';

describe('${className}Actions', () => {
  it('go to who made the information', () => {
    const ways: string[] = [];
    const actions = new ${className}Actions({
      moveTo: (id) => {
        ways.push(id);
      },
    });
    actions.goToAbout();
    expect(ways).to.deep.equal(['about']);
  });
});
`;
