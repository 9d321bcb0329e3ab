import { expect } from 'chai';
import { sampleExplainer } from '../../support/fixture.js';
import {
  allByRole,
  allByText,
  byRole,
  byText,
  sectionOf,
  summary,
  textOf,
} from '../../support/roles.js';
import { sampleDefinition, type DefinitionInput } from '../../support/sample-definition.js';
import { sentences, words } from '../../support/words.js';

type About = DefinitionInput['about'];

/** The footer of an element with other words on who stands behind it. */
async function footerOf(change?: (definition: DefinitionInput) => void): Promise<HTMLElement> {
  const element = await sampleExplainer({ definition: sampleDefinition(change) });
  return sectionOf(element, words.aboutThis);
}

/** The paragraphs, lists and items under a summary, once it is open. */
async function opened(footer: HTMLElement, name: string): Promise<HTMLElement> {
  const line = summary(footer, name);
  line.click();
  await Promise.resolve();
  return line.parentElement!;
}

describe('noticesView, above the content', () => {
  const noClinician = words.noClinician;
  const noCheck = words.notChecked;

  async function noticesOf(change?: (definition: DefinitionInput) => void): Promise<string[]> {
    const element = await sampleExplainer({ definition: sampleDefinition(change) });
    // Each is named before it is opened.
    const short = [words.outOfDateShort, words.notReviewedShort, words.notCheckedShort].flatMap(
      (name) => allByText(element, name),
    );
    short[0]?.click();
    const full = [/^This information was due/, noClinician, noCheck].flatMap((words) =>
      allByText(element, words).map(textOf),
    );
    expect(full).to.have.length(short.length);
    return full;
  }

  it('are none for fresh information that a clinician has reviewed', async () => {
    expect(await noticesOf()).to.deep.equal([]);
  });

  it('say that no clinician has reviewed it when nobody has', async () => {
    const notices = await noticesOf(({ about }) => {
      about.reviewers = [];
    });
    expect(notices).to.deep.equal([noClinician]);
  });

  it('say so as well when only others have', async () => {
    const notices = await noticesOf(({ about }) => {
      const views = ['patient', 'carer', 'editor', 'translator'] as const;
      about.reviewers = views.map((view) => ({ ...about.reviewers[0]!, view }));
    });
    expect(notices).to.deep.equal([noClinician]);
  });

  it('say that nobody has checked a translation', async () => {
    const notices = await noticesOf((definition) => {
      definition.translation = {
        from: 'es',
        version: '1.2.3',
        by: 'A machine',
        checked: 'not-checked',
      };
    });
    expect(notices).to.deep.equal([noCheck]);
  });

  it('say nothing of a translation that a person has checked', async () => {
    const notices = await noticesOf((definition) => {
      definition.translation = {
        from: 'es',
        version: '1.2.3',
        by: 'Tom Translator',
        checked: 'by-a-person',
      };
    });
    expect(notices).to.deep.equal([]);
  });

  it('are named without opening anything, and can be read all at once', async () => {
    const element = await sampleExplainer({
      definition: sampleDefinition((definition) => {
        definition.about.published = '2019-01-01';
        definition.about.reviewBy = '2020-01-01';
        definition.about.reviewers = [];
        definition.translation = { from: 'es', version: '1.0.0', by: 'X', checked: 'not-checked' };
      }),
    });
    const names = [words.outOfDateShort, words.notReviewedShort, words.notCheckedShort];
    for (const name of names)
      expect(byText(element, name).closest('[part="header"]')).to.not.equal(null);
    byText(element, names[0]!).click();
    for (const text of [/^This information was due/, noClinician, noCheck]) byText(element, text);
  });
});

describe('aboutView, the footer', () => {
  it('says that it is general information', async () => {
    const footer = await footerOf();
    byText(
      footer,
      'This is general information. It is not advice about your own health. ' +
        'Your care team can tell you what it means for you.',
    );
    byText(footer, 'Your knee is your own.');
  });

  it('tells version, publication and next review', async () => {
    byText(await footerOf(), sentences.version('1.2.3', 'January 15, 2026', 'December 31, 2099'));
  });

  it('tells who wrote it, with role, training and interests', async () => {
    const makers = await opened(await footerOf(), words.whoMadeThis);
    const items = allByRole(makers, 'listitem').map(textOf);
    expect(items).to.deep.equal([
      'Ada Author. Wrote the text. Writer. Interests: Once hurt her own knee.',
      'Cleo Clinician. Read all of it. Knee surgeon. Interests: None.',
    ]);
  });

  it('tells who paid', async () => {
    const makers = await opened(await footerOf(), words.whoMadeThis);
    byText(makers, 'Knee Trust and City Council');
    byText(makers, 'Neither saw the text before.');
  });

  it('says so when nobody paid and nobody reviewed', async () => {
    const footer = await footerOf(({ about }) => {
      about.funding = { from: [] };
      about.reviewers = [];
    });
    const makers = await opened(footer, words.whoMadeThis);
    byText(makers, words.nobodyPaid);
    byText(makers, words.nobodyYet);
  });

  it('tells where a translation comes from, with the name of the language', async () => {
    const footer = await footerOf((definition) => {
      definition.translation = {
        from: 'es-MX',
        version: '2.0.1',
        by: 'Tom Translator',
        checked: 'by-a-person',
      };
    });
    const makers = await opened(footer, words.whoMadeThis);
    byText(makers, /^From Mexican Spanish, version 2\.0\.1\. Tom Translator$/);
  });

  it('shows the tag of a language that has no name, and goes on', async () => {
    const footer = await footerOf((definition) => {
      definition.translation = { from: 'en-12', version: '1.0.0', by: 'X', checked: 'by-a-person' };
    });
    const makers = await opened(footer, words.whoMadeThis);
    byText(makers, /^From en-12, version 1\.0\.0\. X$/);
  });

  it('tells how the evidence was found, how it is kept, and what it leaves out', async () => {
    const evidence = await opened(await footerOf(), words.howFound);
    for (const words of [
      'We looked in two places.',
      'We looked once.',
      'We read it again each year.',
      'It says nothing about children.',
    ])
      byText(evidence, words);
  });

  it('lists every source with what was read of it', async () => {
    const sources = await opened(await footerOf(), words.sources);
    expect(allByRole(sources, 'listitem').map(textOf)).to.deep.equal([
      'Smith A, Jones B. A trial of knee operations (another website). Journal of Knees 2020;1:2-3. ' +
        'What was read: The whole paper (January 31, 2026)',
      'Advice on braces (another website). What was read: The page',
      'A leaflet. Knee Trust. What was read: The leaflet',
    ]);
  });

  it('is closed at first, but for what must be read', async () => {
    const footer = await footerOf();
    const open = [...footer.querySelectorAll('details')].map((details) => details.open);
    expect(open).to.deep.equal([false, false, false]);
  });

  it('names the licence and how to name its makers', async () => {
    const makers = await opened(await footerOf(), words.whoMadeThis);
    const link = byRole(makers, 'link', 'CC BY 4.0') as HTMLAnchorElement;
    expect(link.href).to.equal('https://creativecommons.org/licenses/by/4.0/');
    expect(textOf(link.parentElement!)).to.equal('CC BY 4.0 (another website) Name Ada Author.');
  });

  it('shows a licence without an address as words', async () => {
    const footer = await footerOf((definition) => {
      definition.licence = { name: 'All rights reserved' };
    });
    const makers = await opened(footer, words.whoMadeThis);
    byText(makers, 'All rights reserved');
    expect(allByRole(makers, 'link')).to.have.length(0);
  });

  it('leaves out what the definition leaves out', async () => {
    const footer = await footerOf((definition) => {
      delete definition.licence;
      delete definition.disclaimer;
      delete definition.about.limits;
      (definition.about as Partial<About>).evidence = { summary: 'We looked.' };
    });
    const makers = await opened(footer, words.whoMadeThis);
    expect(allByText(makers, /^Licence|^Translation/)).to.have.length(0);
  });
});
