import { expect } from 'chai';
import { folderForTests, run, shippedFile } from './run.js';

describe('addTranslate, with what cannot be right', () => {
  const folder = folderForTests();
  const original = shippedFile('sciatica');
  let xml = '';
  before(async () => {
    xml = (await run('translate', 'extract', original, '--to', 'fr')).out;
  });

  const apply = async (content: string | Buffer, by = 'Ana') => {
    const file = await folder.write('back.xlf', content);
    const made = folder.place('made.json');
    return run('translate', 'apply', original, file, '--by', by, '--draft', '-o', made);
  };

  it('refuses a worksheet that is not in UTF-8, with the line', async () => {
    const line = xml.slice(0, xml.indexOf('<source')).split('\n').length;
    const latin = xml.replace(/(<source[^>]*>)/, '$1é');
    const { code, err } = await apply(Buffer.from(latin, 'latin1'));
    expect(code).to.equal(2);
    expect(err).to.include(`is not in UTF-8, first at line ${line}`).and.include('XLIFF in UTF-8');
  });

  it('refuses a unit that stands twice, and names it', async () => {
    const [unit = ''] = /<unit [^>]*name="\/title"[\s\S]*?<\/unit>/.exec(xml) ?? [];
    const { code, err } = await apply(xml.replace(unit, unit + unit));
    expect(code).to.equal(1);
    expect(err).to.include('has the unit of /title twice');
  });

  it('says in one sentence that a worksheet was cut off, and where', async () => {
    const half = xml.slice(0, xml.length / 2).trimEnd();
    const { code, err } = await apply(half);
    expect(code).to.equal(1);
    expect(err).to.include(`it ends too early, at line ${half.split('\n').length}.`);
    expect(err).to.not.match(/xmldom|Error/);
  });

  it('says at which line a worksheet is broken', async () => {
    const at = xml.indexOf('<segment');
    const line = xml.slice(0, at).split('\n').length;
    const { err } = await apply(`${xml.slice(0, at)}< ${xml.slice(at)}`);
    expect(err).to.include(`it is broken at line ${line}.`);
    expect((await apply('Bonjour')).err).to.include('is not XLIFF 2.0');
  });

  it('refuses a translation by nobody, into its own language, or of another guide', async () => {
    const nobody = await apply(xml, ' ');
    expect(nobody.code).to.not.equal(0);
    expect(nobody.err).to.include('It must be a name, and it is empty.');
    const own = await run('translate', 'extract', original, '--to', 'en');
    expect(own.code).to.equal(1);
    expect(own.err).to.include('is in the language en already');
    const other = await run(
      'translate',
      'extract',
      original,
      '--to',
      'es',
      '--with',
      shippedFile('knee-osteoarthritis', 'es'),
    );
    expect(other.code).to.equal(1);
    expect(other.err).to.include('is another guide: its id is knee-osteoarthritis');
  });
});
