import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { SecondOpinionChecklist } from '../../../src/elements/second-opinion-checklist/second-opinion-checklist.js';
import {
  allSaid,
  checklist,
  dayFields,
  leave,
  heardChanges,
  noteField,
  openStages,
  said,
  sampleForChecklist,
  section,
  setDay,
  setTime,
  typeInto,
  stage,
  tick,
  timeField,
  write,
} from '../../support/checklist.js';
import { longestText } from '../../../src/worksheet/answer-groups.js';
import { hurry, itIs } from '../../support/clock.js';
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
    for (const { autocomplete, spellcheck, maxLength, dir } of fields) {
      expect([autocomplete, spellcheck, maxLength, dir]).to.deep.equal(['off', false, -1, 'auto']);
    }
  });

  it('say so when they are longer than what is kept, and stay whole on the screen', async () => {
    hurry();
    const element = await checklist();
    const field = noteField(element, words.firstOpinion, advice);
    const text = 'a'.repeat(longestText + 2);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await quiet();
    expect(field.value).to.equal(text);
    const note = element.shadowRoot!.getElementById(field.getAttribute('aria-describedby')!)!;
    expect(textOf(note)).to.equal(
      'This is 2 letters too long to be kept whole. Please make it shorter.',
    );
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(textOf(byRole(element, 'status'))).to.equal(textOf(note));
    const { firstView } = element.worksheet.answers as { firstView: Record<string, string> };
    expect(Object.values(firstView)).to.deep.equal(['a'.repeat(longestText)]);
    field.value = text.slice(2);
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await quiet();
    expect([note.hidden, field.hasAttribute('aria-invalid')]).to.deep.equal([true, false]);
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
    for (const field of [...dayFields(element), timeField(element)])
      expect(field.autocomplete).to.equal('off');
    await setDay(element, '2099-03-12');
    await setTime(element, '10:30');
    expect(element.worksheet.answers.visit).to.deep.equal({ date: '2099-03-12', time: '10:30' });
    await setTime(element, '');
    await setDay(element, '');
    expect(element.worksheet.answers).to.deep.equal({});
    expect(heard).to.deep.equal(
      Array.from({ length: 4 }, () => 'change kind=answers changed=visit'),
    );
  });

  it('may be in the past, and that is said', async () => {
    itIs('2031-05-20');
    const element = await checklist();
    await setDay(element, '2031-05-20');
    expect(textOf(section(element, 'visit'))).to.not.include('past');
    await setDay(element, '2031-05-19');
    const note = byText(section(element, 'visit'), words.dateInThePast);
    expect(dayFields(element)[0]!.getAttribute('aria-describedby')).to.include(note.id);
    expect(element.worksheet.answers.visit).to.deep.equal({ date: '2031-05-19' });
  });

  it('is asked for in the order of the country, in digits, names and years as people write them', async () => {
    for (const [lang, order, typed] of [
      ['en-US', ['Month', 'Day', 'Year'], ['3', '12', '2099']],
      ['en-GB', ['Day', 'Month', 'Year'], ['12', 'Mar', '2099']],
      ['en-AU', ['Day', 'Month', 'Year'], ['١٢', '٠٣', '٢٠٩٩']],
      ['en-NZ', ['Day', 'Month', 'Year'], [' 12 ', 'march', '99']],
    ] as const) {
      document.documentElement.lang = lang;
      const element = await checklist();
      const day = byRole(section(element, 'visit'), 'group', 'Date');
      const fields = [...day.querySelectorAll('input')];
      expect(fields.map((field) => field.labels![0]!.textContent.trim())).to.deep.equal(order);
      for (const [at, field] of fields.entries()) await typeInto(element, field, typed[at]!);
      await leave(element, fields.at(-1)!);
      expect(element.worksheet.answers.visit, lang).to.deep.equal({ date: '2099-03-12' });
      expect(fields.map(({ value }) => value)).to.deep.equal(typed);
      element.remove();
    }
  });

  it('is judged when its fields are left, and told of once', async () => {
    itIs('2031-05-20');
    const element = await checklist();
    const heard = heardChanges();
    const [day, month, year] = dayFields(element);
    const note = byRole(section(element, 'visit'), 'group', 'Date')
      .closest('section')!
      .querySelector<HTMLElement>('#visit-note')!;
    day!.focus();
    await sendKeys({ type: '31' });
    month!.focus();
    await sendKeys({ type: '2' });
    year!.focus();
    for (const digit of '2030') {
      await sendKeys({ type: digit });
      await element.updateComplete;
      expect(note.hidden, digit).to.equal(true);
    }
    timeField(element).focus();
    await element.updateComplete;
    expect(textOf(note)).to.equal(words.noSuchDay);
    expect([day, month, year].map((field) => field!.value)).to.deep.equal(['31', '2', '2030']);
    expect(day!.getAttribute('aria-invalid')).to.equal('true');
    expect(heard).to.deep.equal([]);
    await typeInto(element, day!, '28');
    expect(note.hidden).to.equal(true);
    await leave(element, day!);
    expect(textOf(note)).to.equal(words.dateInThePast);
    expect(day!.hasAttribute('aria-invalid')).to.equal(false);
    expect(heard).to.deep.equal(['change kind=answers changed=visit']);
  });

  it('says how the day and the time were read, so that a mistake is seen', async () => {
    document.documentElement.lang = 'en-GB';
    const element = await checklist();
    await setDay(element, '2099-03-12');
    await setTime(element, '2.30 pm');
    byText(section(element, 'visit'), '12 March 2099 at 14:30');
    expect(timeField(element).value).to.equal('2.30 pm');
    expect(element.worksheet.answers.visit).to.deep.equal({ date: '2099-03-12', time: '14:30' });
  });

  it('asks rather than guesses, and keeps what was typed to be mended', async () => {
    const element = await checklist();
    await setTime(element, '2:30');
    byText(
      section(element, 'visit'),
      /^Add whether that is in the morning or later, such as 2:30\sPM\.$/,
    );
    expect(timeField(element).value).to.equal('2:30');
    expect(timeField(element).getAttribute('aria-invalid')).to.equal('true');
    await setTime(element, 'after lunch');
    byText(section(element, 'visit'), /^Type a time such as 9:30\sAM\.$/);
    expect(element.worksheet.answers).to.deep.equal({});
    await setTime(element, '');
    expect(timeField(element).hasAttribute('aria-invalid')).to.equal(false);
  });

  it('has no field that a wheel turns or a browser draws its own way', async () => {
    const element = await checklist();
    const types = [...section(element, 'visit').querySelectorAll('input')].map(({ type }) => type);
    expect(new Set(types)).to.deep.equal(new Set(['text', 'checkbox']));
  });

  it('becomes a calendar file that says nothing of the topic', async () => {
    const files = offeredFiles();
    const element = await checklist();
    await setDay(element, '2099-03-12');
    await setTime(element, '10:30');
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
    await setDay(element, '2099-03-12');
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
    await setDay(element, '2099-03-12');
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
    const [month] = byRole(section(element, 'visit'), 'group', 'Date').querySelectorAll('input');
    expect(month!.getAttribute('aria-describedby')).to.include(note.id);
    expect(month!.getAttribute('aria-invalid')).to.equal('true');
    expect(focused(element)).to.equal(month);
    expect(files).to.have.length(0);
    await setDay(element, '2099-03-12');
    expect(textOf(section(element, 'visit'))).to.not.include('Type a date');
    await setDay(element, '');
    expect(textOf(section(element, 'visit'))).to.not.include('Type a date');
  });

  it('can be copied as text where it cannot be found', async () => {
    const files = offeredFiles();
    const element = await checklist();
    await setDay(element, '2099-03-12');
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
    await setDay(element, '2099-03-12');
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
      () => setDay(element, '2099-03-13'),
      () => setTime(element, '09:00'),
      async () => {
        element.worksheet = undefined;
        await settled(element);
        await openStages(element);
      },
    ]) {
      await setDay(element, '2099-03-12');
      await save(element);
      summary(section(element, 'visit'), words.cannotFindFile);
      await change();
      expect(section(element, 'visit').querySelectorAll('textarea')).to.have.length(0);
    }
    expect(dayFields(element).map(({ value }) => value)).to.deep.equal(['', '', '']);
  });

  it('leaves no file behind for long', async () => {
    const files = offeredFiles();
    const real = setTimeout;
    replace(globalThis, 'setTimeout', ((handler: () => void) =>
      real(handler, 0)) as typeof setTimeout);
    const element = await checklist({ definition: sampleForChecklist() });
    await setDay(element, '2099-03-12');
    await save(element);
    expect(files[0]!.revoked).to.equal(false);
    await quiet();
    expect(files[0]!.revoked).to.equal(true);
  });
});
