import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { SecondOpinionChecklist } from '../../../src/elements/second-opinion-checklist/second-opinion-checklist.js';
import {
  allSaid,
  checklist,
  dateField,
  heardChanges,
  noteField,
  openStages,
  said,
  sampleForChecklist,
  section,
  setField,
  stage,
  tick,
  timeField,
  write,
} from '../../support/checklist.js';
import { itIs } from '../../support/clock.js';
import { focused, quiet, replace, settled } from '../../support/fixture.js';
import { allByRole, byRole, byText, namesOf, summary, textOf } from '../../support/roles.js';
import { named, sentences, words } from '../../support/words.js';

const advice = said('compared', 'advice');

describe('<second-opinion-checklist> the two opinions', () => {
  it('are about the diagnosis, the advice and why at first, and about five more on request', async () => {
    const element = await checklist({ isAsItArrives: true });
    stage(element, words.compareWhatTheySaid).click();
    await element.updateComplete;
    const place = section(element, 'opinions');
    const rows = (): string[] =>
      allByRole(place, 'rowheader').map((row) => textOf(row.querySelector('span')!));
    const first = (['diagnosis', 'advice', 'reasons'] as const).map((id) => said('compared', id));
    expect(rows()).to.deep.equal(first);
    summary(place, named('5 more', words.opinionsSideBySide)).click();
    expect(rows()).to.have.members(allSaid('compared'));
  });

  it('have a field each in every row, and none looks better', async () => {
    const element = await checklist();
    const place = section(element, 'opinions');
    for (const table of allByRole(place, 'table'))
      expect(namesOf(table, 'columnheader')).to.deep.equal([
        'Topic',
        words.firstOpinion,
        words.secondOpinion,
      ]);
    const fields = allByRole(place, 'textbox') as HTMLTextAreaElement[];
    expect(fields).to.have.length(2 * allSaid('compared').length);
    const looks = fields.map((field) => {
      const { color, backgroundColor, borderColor, fontSize, blockSize } = getComputedStyle(field);
      return [color, backgroundColor, borderColor, fontSize, blockSize].join();
    });
    expect(new Set(looks).size).to.equal(1);
    for (const { autocomplete, spellcheck, maxLength } of fields) {
      expect([autocomplete, spellcheck, maxLength]).to.deep.equal(['off', false, 3000]);
    }
  });

  it('are kept letter by letter, and the page is told once, when the reader goes on', async () => {
    const element = await checklist();
    const heard = heardChanges();
    const field = noteField(element, words.firstOpinion, advice);
    field.focus();
    await sendKeys({ type: 'Wait' });
    expect(element.worksheet.answers.firstView).to.deep.equal({ advice: 'Wait' });
    expect(heard).to.deep.equal([]);
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'and see' });
    expect(field.value).to.equal('Wait\nand see');
    field.blur();
    await element.updateComplete;
    expect(heard).to.deep.equal(['change kind=answers changed=firstView']);
    expect(element.worksheet.answers.firstView).to.deep.equal({ advice: 'Wait\nand see' });
    field.focus();
    field.blur();
    expect(heard).to.have.length(1);
  });

  it('are not touched while the reader writes, whatever else is drawn', async () => {
    const element = await checklist();
    const field = noteField(element, words.secondOpinion, advice);
    field.focus();
    await sendKeys({ type: 'knee brace' });
    field.setSelectionRange(4, 4);
    element.requestUpdate();
    await element.updateComplete;
    await sendKeys({ type: ' and' });
    expect(field.value).to.equal('knee and brace');
    expect(field.selectionStart).to.equal(8);
    expect(element.worksheet.answers.secondView).to.deep.equal({ advice: 'knee and brace' });
  });

  it('are gone when nothing but space is left', async () => {
    const element = await checklist();
    const field = noteField(element, words.firstOpinion, advice);
    await write(element, field, 'x');
    field.focus();
    field.select();
    await sendKeys({ press: 'Backspace' });
    expect(element.worksheet.answers).to.deep.equal({});
    await sendKeys({ type: '  ' });
    field.blur();
    expect(element.worksheet.answers).to.deep.equal({});
  });
});

/** The files that the reader is offered from now on, with their names. */
function offeredFiles(): { name: string; text: Promise<string>; type: string; revoked: boolean }[] {
  const files: (ReturnType<typeof offeredFiles>[number] & { address: string })[] = [];
  const blobs = new Map<string, Blob>();
  const make = URL.createObjectURL.bind(URL);
  replace(URL, 'createObjectURL', (blob) => {
    const address = make(blob);
    blobs.set(address, blob as Blob);
    return address;
  });
  const revoke = URL.revokeObjectURL.bind(URL);
  replace(URL, 'revokeObjectURL', (address) => {
    for (const file of files) if (file.address === address) file.revoked = true;
    revoke(address);
  });
  replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (!blob || this.isConnected) throw new Error('This is no link to a file.');
    const { type } = blob;
    files.push({
      name: this.download,
      text: blob.text(),
      type,
      revoked: false,
      address: this.href,
    });
  });
  return files;
}

async function save(element: SecondOpinionChecklist): Promise<void> {
  byRole(section(element, 'visit'), 'button', words.saveToCalendar).click();
  await element.updateComplete;
}

describe('<second-opinion-checklist> the visit', () => {
  it('has a day and a time, which the browser does not suggest', async () => {
    const element = await checklist();
    const heard = heardChanges();
    expect(dateField(element).labels![0]!.textContent.trim()).to.equal('Date');
    expect(timeField(element).labels![0]!.textContent.trim()).to.equal(words.timeIfYouKnow);
    for (const field of [dateField(element), timeField(element)])
      expect(field.autocomplete).to.equal('off');
    await setField(element, dateField(element), '2099-03-12');
    await setField(element, timeField(element), '10:30');
    expect(element.worksheet.answers.visit).to.deep.equal({ date: '2099-03-12', time: '10:30' });
    await setField(element, timeField(element), '');
    await setField(element, dateField(element), '');
    expect(element.worksheet.answers).to.deep.equal({});
    expect(heard).to.deep.equal(
      Array.from({ length: 4 }, () => 'change kind=answers changed=visit'),
    );
  });

  it('may be in the past, and that is said', async () => {
    itIs('2031-05-20');
    const element = await checklist();
    await setField(element, dateField(element), '2031-05-20');
    expect(textOf(section(element, 'visit'))).to.not.include('past');
    await setField(element, dateField(element), '2031-05-19');
    const note = byText(section(element, 'visit'), words.dateInThePast);
    expect(dateField(element).getAttribute('aria-describedby')).to.equal(note.id);
    expect(element.worksheet.answers.visit).to.deep.equal({ date: '2031-05-19' });
  });

  it('becomes a calendar file that says nothing of the topic', async () => {
    const files = offeredFiles();
    const element = await checklist();
    await setField(element, dateField(element), '2099-03-12');
    await setField(element, timeField(element), '10:30');
    await save(element);
    expect(files.map(({ name, type }) => [name, type])).to.deep.equal([
      ['appointment.ics', 'text/calendar;charset=utf-8'],
    ]);
    const lines = (await files[0]!.text).split('\r\n');
    expect(lines).to.include.members([
      'BEGIN:VCALENDAR',
      'DTSTART:20990312T103000',
      'SUMMARY:Appointment',
    ]);
    expect(lines.join()).to.not.match(/knee|opinion|DESCRIPTION/iu);
    expect(lines.find((line) => line.startsWith('UID:'))).to.match(/^UID:[0-9a-f]{32}$/u);
    byText(section(element, 'visit'), words.fileGiven);
  });

  it('is for the whole day without a time, and each file has an id of its own', async () => {
    const files = offeredFiles();
    const element = await checklist();
    await setField(element, dateField(element), '2099-03-12');
    await save(element);
    await save(element);
    const [one, other] = await Promise.all(files.map(({ text }) => text));
    expect(one).to.include('DTSTART;VALUE=DATE:20990312');
    const uid = /UID:\S+/u;
    expect(uid.exec(one!)![0]).to.not.equal(uid.exec(other!)![0]);
  });

  it('has the topic in its title if the reader wants that', async () => {
    const files = offeredFiles();
    const element = await checklist();
    const heard = heardChanges();
    await setField(element, dateField(element), '2099-03-12');
    await tick(element, section(element, 'visit'), words.topicInTitle);
    await save(element);
    expect(await files[0]!.text).to.include(
      `SUMMARY:${sentences.secondOpinion('Sore knee: what are my options?')}`,
    );
    await tick(element, section(element, 'visit'), words.topicInTitle);
    await save(element);
    expect(await files[1]!.text).to.include('SUMMARY:Appointment');
    expect(heard).to.deep.equal(['change kind=answers changed=visit']);
  });

  it('needs a day: without one the reader is told, and is brought to the field', async () => {
    const files = offeredFiles();
    const element = await checklist();
    await save(element);
    await quiet();
    const note = byText(section(element, 'visit'), words.pickADate);
    expect(dateField(element).getAttribute('aria-describedby')).to.equal(note.id);
    expect(focused(element)).to.equal(dateField(element));
    expect(files).to.have.length(0);
    await setField(element, dateField(element), '2099-03-12');
    expect(textOf(section(element, 'visit'))).to.not.include('Pick a date');
    await setField(element, dateField(element), '');
    expect(textOf(section(element, 'visit'))).to.not.include('Pick a date');
  });

  it('can be copied as text where it cannot be found', async () => {
    const files = offeredFiles();
    const element = await checklist();
    await setField(element, dateField(element), '2099-03-12');
    await save(element);
    summary(section(element, 'visit'), words.cannotFindFile).click();
    const field = byRole(
      section(element, 'visit'),
      'textbox',
      words.textOfFile,
    ) as HTMLTextAreaElement;
    expect(field.readOnly).to.equal(true);
    expect(field.value).to.equal((await files[0]!.text).replaceAll('\r\n', '\n'));
  });

  it('is shown as text at once where files are not allowed', async () => {
    replace(URL, 'createObjectURL', () => {
      throw new DOMException('Not here.', 'SecurityError');
    });
    const element = await checklist();
    await setField(element, dateField(element), '2099-03-12');
    await save(element);
    byText(section(element, 'visit'), /^The file cannot be saved from this page\./);
    const field = byRole(
      section(element, 'visit'),
      'textbox',
      words.textOfFile,
    ) as HTMLTextAreaElement;
    expect(field.value).to.match(/^BEGIN:VCALENDAR\n[^]*DTSTART;VALUE=DATE:20990312/u);
  });

  it('is no longer shown as text when it changes, or when the page clears the worksheet', async () => {
    offeredFiles();
    const element = await checklist();
    for (const change of [
      () => setField(element, dateField(element), '2099-03-13'),
      () => setField(element, timeField(element), '09:00'),
      async () => {
        element.worksheet = undefined;
        await settled(element);
        await openStages(element);
      },
    ]) {
      await setField(element, dateField(element), '2099-03-12');
      await save(element);
      summary(section(element, 'visit'), words.cannotFindFile);
      await change();
      expect(section(element, 'visit').querySelectorAll('textarea')).to.have.length(0);
    }
    expect(dateField(element).value).to.equal('');
  });

  it('leaves no file behind for long', async () => {
    const files = offeredFiles();
    const real = setTimeout;
    replace(globalThis, 'setTimeout', ((handler: () => void) =>
      real(handler, 0)) as typeof setTimeout);
    const element = await checklist({ definition: sampleForChecklist() });
    await setField(element, dateField(element), '2099-03-12');
    await save(element);
    expect(files[0]!.revoked).to.equal(false);
    await quiet();
    expect(files[0]!.revoked).to.equal(true);
  });
});
