/** Images are on the page's own site: another one would learn what is read. */
import { expect } from 'chai';
import { error, issuesOf } from '../fixtures/issues.js';
import { changed, type Data } from '../fixtures/minimal-definition.js';

const withImage = (image: unknown): Data =>
  changed('/options/1/figure', { image, alt: 'A brace around a knee.' });

describe('imagePath', () => {
  for (const image of [
    'brace.png',
    'images/brace.PNG',
    './images/brace.jpg',
    '../images/brace.jpeg',
    '/images/brace.webp',
    'images/brace.avif?v=2',
    'images/brace.gif#left',
    'images/knee-1_2.5.png',
    'images/rodilla-férula.png',
  ]) {
    it(`may be beside the page or from its root: ${image}`, () => {
      expect(issuesOf(withImage(image))).to.deep.equal([]);
    });
  }

  for (const image of [
    'https://evil.example/brace.png',
    'HTTPS://evil.example/brace.png',
    'https:images/brace.png',
    'http://localhost/brace.png',
    '//evil.example/brace.png',
    '///evil.example/brace.png',
    '/.//evil.example/brace.png',
    'images//brace.png',
    '\\\\evil.example\\brace.png',
    '/\\evil.example/brace.png',
    'images\\brace.png',
    ' //evil.example/brace.png',
    '/\t/evil.example/brace.png',
    '\u0000//evil.example/brace.png',
    'data:image/png;base64,iVBORw0KGgo=.png',
    'blob:https://knees.example/a.png',
    'javascript:alert(1)//a.png',
    'java\nscript:alert(1)//a.png',
    'images/brace.svg',
    'images/brace.svg?a=.png',
    'images/brace.svg#.png',
    'images/brace.png.svg',
    'images/brace.svgz',
    'images/brace.html',
    'images/brace',
    'images/my brace.png',
    'images/\u202egnp.brace.png',
    '?a.png',
    '#a.png',
    '.png?',
    '',
  ]) {
    it(`are refused anywhere else, or of another kind: ${JSON.stringify(image)}`, () => {
      expect(issuesOf(withImage(image))).to.deep.equal([
        error('unsafe-image', '/options/1/figure/image'),
      ]);
    });
  }

  it('have words for those who do not see them', () => {
    for (const figure of [{ image: 'brace.png' }, { image: 'brace.png', alt: ' ' }])
      expect(
        issuesOf(changed('/options/1/figure', figure)).map(({ pointer }) => pointer),
      ).to.deep.equal(['/options/1/figure/alt']);
  });
});
