import { expect } from 'chai';
import { readUnits, updatedFile, wordsOf } from '../../../scripts/localize/xliff.mjs';

type Sources = Parameters<typeof updatedFile>[2];

/** Texts of one part; `{0:name}` is a gap and what fills it. */
function interfaceOf(texts: Readonly<Record<string, string>>, note?: string): Sources {
  const sources = Object.entries(texts).map(([id, words]) => ({
    id,
    note,
    source: words
      .split(/(\{\d:\$\{\w+\}\})/)
      .filter((piece) => piece !== '')
      .map((piece) => {
        const [, gap, filledWith] = /^\{(\d):(.*)\}$/.exec(piece) ?? [];
        return filledWith === undefined ? piece : { gap: Number(gap), filledWith };
      }),
  }));
  return new Map([['interface', sources]]);
}

function translate(xml: string, id: string, target: string): string {
  return xml.replace(
    new RegExp(`(<trans-unit id="${id}">\\s*<source>.*?</source>)`),
    `$1<target state="signed-off">${target}</target>`,
  );
}

function unitIn(xml: string, id: string) {
  return readUnits(xml)
    .get('interface')
    ?.find((unit) => unit.id === id);
}

describe('readUnits and updatedFile', () => {
  const first = updatedFile(undefined, 'xx', interfaceOf({ yes: 'Yes', no: 'No & never <b>' }));

  it('of a new language has every text, and no translation', () => {
    const units = readUnits(first).get('interface') ?? [];
    expect(units.map(({ id, source, target }) => [id, wordsOf(source), target])).to.deep.equal([
      ['yes', 'Yes', []],
      ['no', 'No & never <b>', []],
    ]);
    expect(first).to.contain('target-language="xx"').and.to.contain('source-language="en"');
  });

  it('keeps a translation and its state while the English stays', () => {
    const translated = translate(first, 'yes', 'Sí');
    const updated = updatedFile(translated, 'xx', interfaceOf({ yes: 'Yes' }));
    expect(unitIn(updated, 'yes')).to.deep.include({ target: ['Sí'], state: 'signed-off' });
  });

  it('keeps its order when the code has another, with a new text behind the one before it', () => {
    const moved = interfaceOf({ first: 'First', no: 'No', maybe: 'Maybe', yes: 'Yes' });
    const ids = readUnits(updatedFile(first, 'xx', moved))
      .get('interface')
      ?.map(({ id }) => id);
    expect(ids).to.deep.equal(['first', 'yes', 'no', 'maybe']);
  });

  it('drops a translation when its English changes', () => {
    const translated = translate(first, 'yes', 'Sí');
    const updated = updatedFile(translated, 'xx', interfaceOf({ yes: 'Yes, please' }));
    expect(unitIn(updated, 'yes')?.target).to.deep.equal([]);
    expect(updated).not.to.contain('Sí');
  });

  it('drops a text that is no longer there', () => {
    expect(unitIn(updatedFile(first, 'xx', interfaceOf({ no: 'No' })), 'yes')).to.equal(undefined);
  });

  it('keeps a translation when only the name of what fills a gap changes', () => {
    const before = updatedFile(undefined, 'xx', interfaceOf({ of: '{0:${a}} of {1:${b}}' }));
    const translated = translate(
      before,
      'of',
      'de <x id="1" equiv-text="${b}"/>: <x id="0" equiv-text="${a}"/>',
    );
    const updated = updatedFile(translated, 'xx', interfaceOf({ of: '{0:${count}} of {1:${b}}' }));
    expect(unitIn(updated, 'of')?.target).to.deep.equal([
      'de ',
      { gap: 1, filledWith: '${b}' },
      ': ',
      { gap: 0, filledWith: '${count}' },
    ]);
  });

  it('puts our note after the translation, renews it, and keeps the notes of translators', () => {
    const translated = translate(first, 'yes', 'Sí').replace(
      '</target>',
      '</target><note from="Ana">Also "claro"?</note>',
    );
    const noted = updatedFile(translated, 'xx', interfaceOf({ yes: 'Yes' }, 'An answer'));
    const renewed = updatedFile(noted, 'xx', interfaceOf({ yes: 'Yes' }, 'A reply'));
    const [, ours, theirs] = /<\/target>\s*<note.*?>(.*?)<\/note>\s*<note.*?>(.*?)<\/note>/.exec(
      renewed,
    ) as RegExpExecArray;
    expect([ours, theirs]).to.deep.equal(['A reply', 'Also "claro"?']);
    expect(renewed).not.to.contain('An answer');
  });

  it('is written in the same way again when nothing has changed', () => {
    const sources = interfaceOf({ yes: 'Yes', about: 'about {0:${length}}' }, 'A note');
    const once = updatedFile(translate(first, 'yes', 'Sí'), 'xx', sources);
    expect(updatedFile(once, 'xx', sources)).to.equal(once);
  });

  it('that is broken is refused', () => {
    expect(() => readUnits('<xliff><file></xliff>')).to.throw(/xmldom error/);
  });
});
