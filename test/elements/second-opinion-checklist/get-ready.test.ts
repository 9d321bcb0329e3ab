import { expect } from 'chai';
import type { SecondOpinionChecklist } from '../../../src/elements/second-opinion-checklist/second-opinion-checklist.js';
import {
  allSaid,
  checklist,
  heardChanges,
  sampleForChecklist,
  section,
  setRecord,
} from '../../support/checklist.js';
import { replace, settled } from '../../support/fixture.js';
import { allByRole, allByText, byRole, byText, summary, textOf } from '../../support/roles.js';
import { words } from '../../support/words.js';

/** Takes the place of the clipboard: what is copied from now on, as a list that grows. */
function copiedTexts(isAllowed = true): string[] {
  const copied: string[] = [];
  replace(navigator.clipboard, 'writeText', (text) => {
    if (!isAllowed) return Promise.reject(new DOMException('Not here.', 'NotAllowedError'));
    copied.push(text);
    return Promise.resolve();
  });
  return copied;
}

function letterField(element: SecondOpinionChecklist): HTMLTextAreaElement {
  return byRole(element, 'textbox', words.textOfLetter) as HTMLTextAreaElement;
}

async function withLetter(): Promise<SecondOpinionChecklist> {
  const element = await checklist();
  summary(element, words.letter).click();
  return element;
}

async function copy(element: SecondOpinionChecklist): Promise<void> {
  byRole(element, 'button', words.copyLetter).click();
  await settled(element);
  await element.updateComplete;
}

describe('<second-opinion-checklist> the letter that asks for records', () => {
  it('names the records that are marked as asked for, and follows them', async () => {
    const element = await withLetter();
    expect(letterField(element).value).to.include('- Tests of your knee');
    await setRecord(element, 'Your knee scan', words.asked);
    expect(letterField(element).value).to.match(/\n\n- Your knee scan\n\n/u);
    await setRecord(element, 'Your knee scan', words.sent);
    expect(letterField(element).value).to.not.include('knee scan');
  });

  it('has room between its text and its button, and between the last record and what follows', async () => {
    const element = await withLetter();
    const gap = (above: Element, below: Element): number =>
      below.getBoundingClientRect().top - above.getBoundingClientRect().bottom;
    const copyButton = byRole(element, 'button', words.copyLetter);
    expect(gap(letterField(element), copyButton)).to.be.at.least(8);
    const records = section(element, 'records');
    const add = records.querySelector('.add')!;
    expect(gap(add, letterField(element).closest('details')!)).to.be.at.least(8);
  });

  it('is copied by a button, which says so until the letter is another', async () => {
    const copied = copiedTexts();
    const element = await withLetter();
    const heard = heardChanges();
    await copy(element);
    expect(copied).to.deep.equal([letterField(element).value]);
    byText(section(element, 'records'), words.letterCopied);
    expect(heard).to.deep.equal([]);
    await setRecord(element, 'Your knee scan', words.asked);
    expect(allByText(section(element, 'records'), words.letterCopied)).to.have.length(0);
  });

  it('is selected where the page may not copy, and the reader is told', async () => {
    copiedTexts(false);
    const element = await withLetter();
    await copy(element);
    byText(section(element, 'records'), words.letterSelected);
    const field = letterField(element);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(field.value);
  });

  it('is kept nowhere, and is not on paper', async () => {
    copiedTexts();
    const element = await withLetter();
    await copy(element);
    expect(letterField(element).readOnly).to.equal(true);
    expect(element.worksheet.answers).to.deep.equal({});
    expect(letterField(element).closest('.screen-only')).to.not.equal(null);
  });
});

describe('<second-opinion-checklist> whom to ask first, and what it may cost', () => {
  it('has the words to say it in a drawer', async () => {
    const element = await checklist({ isAsItArrives: true });
    byRole(element, 'button', words.getReady).click();
    await element.updateComplete;
    const place = section(element, 'askFirst');
    byText(place, /^Ask the doctor who gave you the first advice/u);
    expect(allByRole(place, 'listitem')).to.have.length(0);
    summary(place, words.howToSayIt).click();
    expect(allByRole(place, 'listitem').map(textOf)).to.deep.equal(allSaid('wordsToSay'));
  });

  it('says to ask if approval is needed, and what the definition says of every place', async () => {
    const element = await checklist();
    const place = section(element, 'costs');
    byText(place, /Is approval needed first\?$/u);
    expect(textOf(place)).to.include('The NHS pays.').and.include('Your plan may pay.');
    byText(place, words.approval);
  });

  it('says what is paid only for the places that the definition is for, and for all', async () => {
    const element = await checklist({
      definition: sampleForChecklist((definition) => {
        definition.jurisdictions = ['GB'];
      }),
    });
    const place = section(element, 'costs');
    expect(textOf(place)).to.include('The NHS pays.').and.include('Ask what a brace costs.');
    expect(textOf(place)).to.not.include('Your plan may pay.');
    expect(allByText(place, words.approval)).to.have.length(0);
  });

  it('has no drawer where the definition says nothing of costs', async () => {
    const element = await checklist({
      definition: sampleForChecklist((definition) => {
        delete definition.costs;
      }),
    });
    expect(section(element, 'costs').querySelectorAll('details')).to.have.length(0);
  });
});
