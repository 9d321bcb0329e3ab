import '../../../src/entries/define.js';
import { expect } from 'chai';
import type { DecisionSummary } from '../../../src/elements/decision-summary/decision-summary.js';
import { shippedDefinition } from '../../../stories/support/sample-definitions.js';
import { fullWorksheet } from '../../../stories/decision-summary/sample-worksheets.js';
import { append, cleanUp, eventsAt, focused, replace, settled } from '../../support/fixture.js';
import { allByRole, byRole, byText, isShown, namesOf, textOf } from '../../support/roles.js';

type Answers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

async function shown(answers?: Answers): Promise<DecisionSummary> {
  const element = append(document.createElement('decision-summary'));
  element.definition = await shippedDefinition('en');
  await settled(element);
  if (answers) element.worksheet = { worksheetVersion: '1.0', answers };
  await settled(element);
  return element;
}

async function filled(): Promise<DecisionSummary> {
  const element = await shown();
  element.worksheet = fullWorksheet(element.definition!);
  await settled(element);
  return element;
}

const page = ({ renderRoot }: DecisionSummary): HTMLElement =>
  renderRoot.querySelector<HTMLElement>('[part="sheet"]')!;

const textIn = ({ renderRoot }: DecisionSummary): HTMLTextAreaElement =>
  renderRoot.querySelector<HTMLTextAreaElement>('[part="text"] textarea')!;

/** Has what is copied, or refuses to copy. */
function clipboard(refuses = false): string[] {
  const copied: string[] = [];
  replace(navigator.clipboard, 'writeText', (text: string) => {
    if (refuses) return Promise.reject(new Error('Not allowed.'));
    copied.push(text);
    return Promise.resolve();
  });
  return copied;
}

async function press(element: DecisionSummary, name: string): Promise<void> {
  byRole(element, 'button', name).click();
  await settled(element);
  await element.updateComplete;
}

function open(element: DecisionSummary, part: string): HTMLElement {
  const drawer = element.renderRoot.querySelector<HTMLDetailsElement>(`details[part="${part}"]`)!;
  drawer.open = true;
  return drawer;
}

describe('<decision-summary>', () => {
  it('is a page and no form: its sections stand there before anything is said', async () => {
    const element = await shown();
    expect(
      namesOf(element, 'heading')
        .slice(0, 9)
        .filter((name) => name !== 'When to get help'),
    ).to.include.members([
      'My page for the visit',
      'What matters most to me',
      'Where I lean, and how sure I am',
      'What I am unsure of',
      'My questions',
    ]);
    expect(allByRole(page(element), 'textbox')).to.have.length(0);
    expect(textOf(page(element))).to.contain('You have picked nothing yet.');
  });

  it('says all that the text says, in the same words', async () => {
    const element = await filled();
    const onPage = textOf(page(element)).replace(/\s+/g, ' ');
    const lines = textIn(element)
      .value.split('\n')
      .map((line) => line.replace(/^\s*(- |\d+\. )?/, '').trim())
      .filter((line) => line !== '');
    const missing = lines.filter(
      (line) =>
        !onPage.includes(line.replace(/\s+/g, ' ')) &&
        // A figure stands under its option, which stands above it.
        !line.split(': ').every((part) => onPage.includes(part.replace(/\s+/g, ' '))),
    );
    expect(missing).to.deep.equal([]);
  });

  it('shows two figures side by side only where one study has both', async () => {
    const element = await filled();
    const rows = [...element.renderRoot.querySelectorAll('[part="compared-row"]')];
    const counts = rows.map((row) => row.querySelectorAll('dt').length);
    expect(new Set(counts)).to.deep.equal(new Set([2, 0]));
    await settled(element);
    const apart = await shown({ pair: { first: 'no-treatment', second: 'steroid-injection' } });
    expect(apart.renderRoot.querySelectorAll('dt')).to.have.length(0);
    expect(textOf(page(apart))).to.contain('No study compared these two');
  });

  it('names the slow sign of the decision, and the version', async () => {
    const text = textOf(page(await shown()));
    expect(text).to.contain('Ask your doctor how soon:');
    expect(text).to.match(/Version \d+\.\d+\.\d+/);
  });

  it('copies the page as text, and says so until the text is another', async () => {
    const copied = clipboard();
    const element = await filled();
    await press(element, 'Copy as text');
    expect(copied).to.deep.equal([textIn(element).value]);
    byText(element, 'The text is copied. You can paste it where you write.');
    element.worksheet = undefined;
    await settled(element);
    expect(textOf(page(element))).not.to.contain('The text is copied');
  });

  it('opens the text and selects it where the page may not copy', async () => {
    clipboard(true);
    const element = await filled();
    await press(element, 'Copy as text');
    const field = textIn(element);
    expect(field.closest('details')!.open).to.equal(true);
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
    byText(element, /The text is selected/);
  });

  it('offers the same text as a file', async () => {
    const element = await filled();
    const files: Blob[] = [];
    const names: string[] = [];
    replace(URL, 'createObjectURL', (file: Blob) => {
      files.push(file);
      return 'blob:nothing';
    });
    replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const save = byRole(element, 'button', 'Save as a file');
    save.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled(element);
    expect(await files[0]!.text()).to.equal(textIn(element).value);
    expect(names).to.deep.equal(['carpal-tunnel-syndrome.txt']);
    byText(element, 'Your browser was given the file.');
  });

  it('says that the text can be copied where no file can be made', async () => {
    const element = await filled();
    replace(URL, 'createObjectURL', () => {
      throw new Error('Not allowed.');
    });
    await press(element, 'Save as a file');
    byText(element, /cannot be saved from this page/);
  });

  it('has a note of at most 60 words for the clinician', async () => {
    const copied = clipboard();
    const element = await filled();
    const note = open(element, 'note').querySelector('textarea')!.value;
    expect(note.split(/\s+/).length).to.be.at.most(60);
    for (const word of ['Seen:', 'Raised:', 'Unsure:']) expect(note).to.contain(word);
    await press(element, 'Copy the note');
    expect(copied).to.deep.equal([note]);
  });

  it('shares the address of the page and never an answer', async () => {
    const copied = clipboard();
    replace(navigator, 'share', undefined as never);
    const element = await filled();
    const field = open(element, 'share').querySelector('textarea')!;
    await press(element, 'Share the address');
    expect(copied).to.deep.equal([document.URL.split('#')[0]]);
    expect(copied[0]).to.equal(field.value);
    byText(element, 'The address is copied. Your answers are not in it.');
  });

  it('gives the address to the device where that has a menu for it, and copies it where that is refused', async () => {
    const shared: ShareData[] = [];
    const copied = clipboard();
    let error: Error | undefined;
    replace(navigator, 'share', (what?: ShareData) => {
      shared.push(what!);
      return error ? Promise.reject(error) : Promise.resolve();
    });
    const element = await filled();
    open(element, 'share');
    await press(element, 'Share the address');
    expect(Object.keys(shared[0]!).sort()).to.deep.equal(['title', 'url']);
    error = new DOMException('Closed.', 'AbortError');
    await press(element, 'Share the address');
    expect(copied).to.deep.equal([]);
    error = new Error('Not allowed.');
    await press(element, 'Share the address');
    expect(copied).to.have.length(1);
  });

  it('takes the address that the page calls its own', async () => {
    const link = document.createElement('link');
    link.rel = 'canonical';
    link.href = 'https://example.org/wrist#top';
    document.head.append(link);
    cleanUp(() => {
      link.remove();
    });
    const element = await shown();
    const field = open(element, 'share').querySelector('textarea')!;
    expect(field.value).to.equal('https://example.org/wrist');
    link.href = 'app://wrist';
    element.requestUpdate();
    await settled(element);
    expect(element.renderRoot.querySelector('[part="share"]')).to.equal(null);
  });

  it('has fields as wide as each other, however long their names are, and room below each', async () => {
    const element = await shown();
    element.style.inlineSize = '358px';
    const fields = [...open(element, 'fill-in').querySelectorAll('.add input')];
    expect(fields).to.have.length(3);
    expect(new Set(fields.map((field) => field.clientWidth)).size).to.equal(1);
    const [text, button] = [...open(element, 'note').querySelectorAll('textarea, button')];
    const gap = button!.getBoundingClientRect().top - text!.getBoundingClientRect().bottom;
    expect(gap).to.be.at.least(8);
  });

  it('takes what a reader fills in below the page', async () => {
    const element = await shown();
    const events = eventsAt(element);
    const drawer = open(element, 'fill-in');
    byRole(drawer, 'radio', 'Carpal tunnel release surgery').click();
    await settled(element);
    byRole(drawer, 'radio', 'Mostly sure').click();
    await settled(element);
    const field = byRole(drawer, 'textbox', /Who helped you/) as HTMLInputElement;
    field.value = 'My daughter';
    byRole(drawer, 'button', /Add.*Who helped you/).click();
    await settled(element);
    expect(textOf(page(element)))
      .to.contain('My daughter')
      .and.to.contain('Mostly sure');
    expect(element.worksheet.answers.leaning).to.include({ sureness: '4' });
    byRole(drawer, 'button', /Remove.*My daughter/).click();
    await settled(element);
    expect(textOf(page(element))).not.to.contain('My daughter');
    expect(focused(element)?.id).to.equal('own-helpers');
    expect(events.filter(({ type }) => type === 'decision-aid-change')).to.have.length(4);
  });

  it('forgets what one reader did before the next comes', async () => {
    clipboard();
    const element = await shown();
    await press(element, 'Copy as text');
    element.worksheet = undefined;
    await settled(element);
    expect(textOf(page(element))).not.to.contain('The text is copied');
  });

  it('is the last stage of a whole aid, without the notices and the signs that this has', async () => {
    const aid = append(document.createElement('decision-aid'));
    aid.definition = await shippedDefinition('en');
    await settled(aid);
    byRole(aid.renderRoot.querySelector('nav')!, 'button', /Talk about it/).click();
    await settled(aid);
    const summary = aid.renderRoot.querySelector<DecisionSummary>('decision-summary')!;
    await settled(summary);
    expect(isShown(summary)).to.equal(true);
    expect(page(summary).querySelector('[part="notices"]')).to.equal(null);
    expect(page(summary).querySelector('[part="signs"]')).to.equal(null);
    aid.worksheet = fullWorksheet(aid.definition);
    await settled(aid);
    await settled(summary);
    expect(textOf(page(summary))).to.contain('My daughter');
  });
});
