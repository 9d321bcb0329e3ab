/** Links are judged as a browser reads them, whatever they look like. */
import { expect } from 'chai';
import { parseDefinition } from '../../src/definition/parse-definition.js';
import { fullDefinition } from '../fixtures/full-definition.js';
import { error, issuesOf } from '../fixtures/issues.js';
import { changed, type Data } from '../fixtures/minimal-definition.js';

const place = '/sources/0/link';

/** Every way in which letters can be written large or small. */
function casesOf(word: string): readonly string[] {
  if (word === '') return [''];
  const [first = '', ...rest] = word;
  return casesOf(rest.join('')).flatMap((tail) => [
    first.toLowerCase() + tail,
    first.toUpperCase() + tail,
  ]);
}

const unsafe: Readonly<Record<string, readonly string[]>> = {
  'scripts, in small and large letters': [
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'JaVaScRiPt:alert(1)',
    'javascript://https://knees.example/%0aalert(1)',
    'javascript:void(0)//mailto:a@b.example',
    ...casesOf('data').map((scheme) => `${scheme}:text/html,<script>alert(1)</script>`),
  ],
  'scripts behind characters that browsers skip': [
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\rscript:alert(1)',
    'java\r\nscript:alert(1)',
    'j\ta\tv\ta\ts\tc\tr\ti\tp\tt\t:alert(1)',
    'javascript\t:alert(1)',
    '\tjavascript:alert(1)',
    ' javascript:alert(1)',
    '\u00a0javascript:alert(1)',
    '\u0000javascript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u001fjavascript:alert(1)',
    '\u007fjavascript:alert(1)',
    '\u0085javascript:alert(1)',
    '\ufeffjavascript:alert(1)',
    '\u200bjavascript:alert(1)',
    '\u2028javascript:alert(1)',
    '\u202ejavascript:alert(1)',
    'java\u0000script:alert(1)',
    'javascript\u0000:alert(1)',
    'javascript\u200b:alert(1)',
    'javascript\uff1aalert(1)',
  ],
  'scripts written with entities or percent': [
    '&#106;avascript:alert(1)',
    '&#x6A;avascript:alert(1)',
    '&#0000106avascript:alert(1)',
    'java&#115;cript:alert(1)',
    'java&Tab;script:alert(1)',
    'javascript&colon;alert(1)',
    'javascript&#58;alert(1)',
    '%6Aavascript:alert(1)',
    'javascript%3Aalert(1)',
    'java%0ascript:alert(1)',
    '\\u006aavascript:alert(1)',
    '\\x6aavascript:alert(1)',
  ],
  'other addresses that run, hold or open something': [
    'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
    'data:,x',
    'vbscript:msgbox(1)',
    'VbScript:msgbox(1)',
    'livescript:alert(1)',
    'mocha:alert(1)',
    'blob:https://knees.example/0f7c',
    'filesystem:https://knees.example/temporary/x',
    'file:///etc/passwd',
    'file://server/share',
    'about:blank',
    'view-source:https://knees.example',
    'jar:https://knees.example!/x',
    'chrome://settings',
    'intent://scan/#Intent;scheme=zxing;end',
    'ms-settings:privacy',
    'itms-services://?action=download',
    'ftp://knees.example/x',
    'ws://knees.example/',
    'wss://knees.example/',
    'sms:+15550100',
    'urn:isbn:0451450523',
    'x:y',
  ],
  'addresses that are not whole': [
    '//evil.example',
    '//evil.example/https://knees.example',
    '\\\\evil.example',
    '/\\evil.example',
    '/path',
    './path',
    '../path',
    'path',
    '#part',
    '?search',
    '',
    ' ',
    'knees.example',
    'www.knees.example',
    'https:',
    'https://',
    'https:// knees.example',
    'https://knees. example',
    'https://[bad',
    'https://knees.example:99999',
    'http://',
    '://knees.example',
    ':https://knees.example',
    '1https://knees.example',
  ],
  'addresses with a name or password, which look like another site': [
    'https://www.nhs.uk@evil.example/',
    'https://www.nhs.uk:443@evil.example/',
    'https://:secret@evil.example/',
    'https://user:secret@knees.example/',
    'https:user@knees.example',
    'https:\\\\www.nhs.uk@evil.example',
    'http://user@knees.example/',
  ],
  'addresses with space in them': [
    ' https://knees.example',
    'https://knees.example ',
    'https://knees.example/a b',
    'https://knees.example/\u00a0',
    'https://knees.example/\u2028',
    'mailto:a@b.example ?cc=c@d.example',
    'tel:+44 20 7946 0958',
  ],
  'addresses with hidden characters': [
    'https://knees.example/\u202egpj.exe',
    'https://knees.example/\u2066x',
    'https://knees.exa\u0000mple/',
    'https://knees.example/\r\nSet-Cookie:x',
    'https://knees.example/\nx',
    'https://kne\tes.example/',
    'mailto:a@b.example\r\nBcc:c@d.example',
    'tel:+1\u0007',
  ],
};

const safe: readonly string[] = [
  'https://knees.example',
  'https://knees.example/a/b?c=d&e=f#g',
  'HTTPS://KNEES.EXAMPLE/',
  'https://knees.example:8443/',
  'https://192.0.2.1/',
  'https://[2001:db8::1]/',
  'https://xn--bcher-kva.example/',
  'https://rodilla.example/ñandú',
  'https://knees.example/javascript:alert(1)',
  'https://knees.example/?next=javascript:alert(1)',
  'https://knees.example/user@host',
  'https://doi.org/10.1001/jama.288.10.1245',
  'mailto:team@knees.example',
  'mailto:team@knees.example?subject=A%20question',
  'MAILTO:team@knees.example',
  'tel:+44-20-7946-0958',
  'tel:112',
  // Judged again by the element that shows it: only the page's own site may use it.
  'http://knees.example/',
  'http://localhost:8000/',
];

describe('parseDefinition: links', () => {
  for (const [what, links] of Object.entries(unsafe)) {
    it(`are refused: ${what}`, () => {
      for (const link of links) {
        expect(issuesOf(changed(place, link)), JSON.stringify(link)).to.deep.equal([
          error('unsafe-link', place),
        ]);
      }
    });
  }

  it('are refused whatever stands before a script', () => {
    for (let code = 0; code <= 0x20; code += 1) {
      const link = `${String.fromCharCode(code)}javascript:alert(1)`;
      expect(issuesOf(changed(place, link)), String(code)).to.deep.equal([
        error('unsafe-link', place),
      ]);
    }
  });

  it('are kept as they were written, if they are safe', () => {
    for (const link of safe) {
      const { definition, issues } = parseDefinition(changed(place, link));
      expect(issues, link).to.deep.equal([]);
      expect(definition?.sources[0]?.link).to.equal(link);
    }
  });

  it('have at most 2000 characters', () => {
    const link = (length: number): string => 'https://knees.example/'.padEnd(length, 'x');
    expect(issuesOf(changed(place, link(2000)))).to.deep.equal([]);
    expect(issuesOf(changed(place, link(2001)))).to.deep.equal([error('text-too-long', place)]);
  });

  it('are judged in each field that holds one', () => {
    for (const pointer of [place, '/licence/link', '/about/development/0/link']) {
      const data = changed(pointer, 'javascript:alert(1)', fullDefinition());
      expect(issuesOf(data)).to.deep.equal([error('unsafe-link', pointer)]);
    }
  });

  it('are judged only where the format has links; elsewhere an address is a text', () => {
    const data: Data = changed('/summary', 'See javascript:alert(1) or //evil.example.');
    expect(issuesOf(data)).to.deep.equal([]);
  });
});
