/** The words of what is shipped: plain, without steering, without hype, without "1 in N". */
import { expect } from 'chai';
import readability from 'text-readability';
import {
  fileNames,
  guidances,
  wordsIn,
  wordsOfDefinition,
  wordsOfGuidance,
  type Words,
} from './shipped.js';

/** What most adults can read without effort, as a grade of school in the US. */
const highestGrade = 8;

/** Shorter passages say nothing about how hard a text is. */
const fewestWords = 30;

/**
 * The grade by Flesch and Kincaid, from the exact averages. Every word counts: also "carpal tunnel syndrome" and names of
 * medicines, countries and studies, since readers must read them as well.
 */
function gradeOf(text: string): number {
  const words = readability.lexiconCount(text);
  const sentences = readability.sentenceCount(text);
  const syllables = readability.syllableCount(text);
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** Citations and credits, which are as their authors wrote them. */
const notProse = /^\/(sources|licence|about\/(authors|reviewers|funding\/from))(\/|$)/;

function isSentence(words: string): boolean {
  return /[.?!][”"’)]*$/.test(words.trim());
}

/** The section that a text is read in: parts of an option and of the guidance, an outcome, a place's costs, or a chapter. */
function sectionOf(pointer: string): string {
  const steps = pointer.split('/').slice(1);
  const depth = { options: 3, outcomes: 2, costs: 2, condition: 2, secondOpinion: 2 }[steps[0]!];
  return steps.slice(0, depth ?? 1).join('/');
}

/** The sentences of each section that has enough of them, joined. Headings and labels would make it look easier. */
function sectionsOf(
  all: readonly Words[],
  nameOf: (pointer: string) => string,
): ReadonlyMap<string, string> {
  const sections = new Map<string, string>();
  for (const { pointer, words } of all) {
    if (notProse.test(pointer) || !isSentence(words)) continue;
    const name = nameOf(pointer);
    sections.set(name, `${sections.get(name) ?? ''} ${words.trim()}`.trim());
  }
  return new Map([...sections].filter(([, text]) => readability.lexiconCount(text) >= fewestWords));
}

function expectReadable(sections: ReadonlyMap<string, string>): void {
  const hard = [...sections]
    .map(([name, text]) => ({ name, grade: Math.round(gradeOf(text) * 10) / 10 }))
    .filter(({ grade }) => grade > highestGrade);
  expect(hard).to.deep.equal([]);
}

describe('src, its reading level in English', () => {
  it('is measured so that hard text is told from easy text', () => {
    expect(
      gradeOf(
        'You wear it at night. It keeps your wrist straight. You can take it off at any time. It may help you sleep.',
      ),
    ).to.be.lessThan(3);
    expect(
      gradeOf(
        'Electrodiagnostic evaluation demonstrating prolonged distal latencies substantiates the diagnosis of median neuropathy, whereas conservative management with nocturnal immobilisation is considered appropriate initially.',
      ),
    ).to.be.greaterThan(16);
  });

  for (const fileName of fileNames.filter((name) => name.endsWith('.en.json'))) {
    it(`is grade 8 or below in each section: ${fileName}`, () => {
      const sections = sectionsOf(wordsOfDefinition(fileName), sectionOf);
      expect(sections.size).to.be.greaterThan(40);
      expectReadable(sections);
    });
  }

  it('is grade 8 or below in each section of the guidance', () => {
    const english = guidances.find(({ language }) => language === 'en')!;
    const sections = sectionsOf(wordsOfGuidance(english), (pointer) =>
      pointer
        .split('/')
        .slice(1, 3)
        .join('/')
        .replace(/\/\d+$/, ''),
    );
    expect(sections.size).to.be.greaterThan(20);
    expectReadable(sections);
  });
});

/** Words that push, praise or belittle. They have no place in a text that leaves the choice to its reader. */
const pushing: Readonly<Record<string, RegExp>> = {
  en: new RegExp(
    String.raw`\b(?:` +
      [
        'break-?throughs?',
        'miracles?|miraculous\\w*',
        'revolutionary|revolutioni[sz]\\w*',
        'cutting[- ]edge|state[- ]of[- ]the[- ]art|world[- ]class|next[- ]generation',
        'game[- ]chang\\w*|gold[- ]standard',
        'amazing\\w*|incredibl\\w*|wonderful\\w*|fantastic\\w*|excellent',
        'guarantee\\w*|risk[- ]free|painless\\w*|harmless',
        'safe and effective|highly (?:effective|successful|recommended)|proven to',
        'superior|ideal|optimal|unbeatable',
        '(?:the|your) best (?:option|choice|way)|(?:is|are|be) best for',
        'the right (?:option|choice|decision)|wise(?:st)? (?:option|choice)|smart choice',
        'we (?:strongly )?(?:recommend|advise|urge|suggest)|(?:is|are) recommended',
        'you (?:really )?(?:should|must|ought to|have to) (?!not)',
        'obviously|clearly the|of course|needless to say|no-?brainer',
        'luckily|fortunately|unfortunately|sadly',
        '(?:just|only|merely) a (?:small|minor|simple|quick|tiny)',
        "nothing to (?:lose|fear|worry about)|no need to worry|don[’']t worry|do not worry",
        'before it is too late|do not miss|act now|hurry',
        'suffer(?:s|ing|ers?)? from|victims? of',
      ].join('|') +
      String.raw`)`,
    'i',
  ),
  es: new RegExp(
    String.raw`(?<![\p{L}])(?:` +
      [
        'milagros?|milagros[oa]s?',
        'revolucionari[oa]s?',
        'de (?:última generación|vanguardia)|punter[oa]s?',
        'increíbles?|maravillos[oa]s?|fantástic[oa]s?|excelentes?',
        'garantiza\\p{L}*|sin riesgos?|indolor[oa]s?|inofensiv[oa]s?',
        'segur[oa] y efica(?:z|ces)|demostrad[oa] que',
        'superior(?:es)? a|ideal(?:es)?|óptim[oa]s?',
        'la mejor (?:opción|elección|decisión)|el mejor tratamiento para usted',
        'la (?:opción|elección|decisión) (?:correcta|acertada)',
        '(?:le )?(?:recomendamos|aconsejamos|sugerimos)|se recomienda',
        'usted (?:debe|debería|tiene que)',
        'obviamente|por supuesto|desde luego',
        'por suerte|afortunadamente|desafortunadamente|por desgracia|lamentablemente',
        'no (?:hay nada que temer|se preocupe)',
        'antes de que sea (?:demasiado )?tarde|no espere más',
        'víctimas? de',
      ].join('|') +
      String.raw`)(?![\p{L}])`,
    'iu',
  ),
};

/** Chances as 1 in a changing number, also with the numbers in words. */
const oneInN: Readonly<Record<string, RegExp>> = {
  en: /\b(?:1|one|a)\s+(?:in|out\s+of)\s+(?:every\s+|each\s+|about\s+)?(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|a\s+hundred|a\s+thousand)|\b1\s?[:/]\s?\d/i,
  es: /(?<![\p{L}\d.,])(?:1|una?|uno)\s+(?:de|en|por)\s+cada\s+(?:\d|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|treinta|cincuenta|cien|mil)|(?<![\d])1\s?[:/]\s?\d/iu,
};

describe('src, its words', () => {
  const isFound = (pattern: RegExp, examples: readonly string[]): void => {
    for (const example of examples) expect(pattern.test(example), example).to.equal(true);
  };

  it('that push or chances as 1 in N would be found', () => {
    isFound(pushing.en!, [
      'You should have surgery.',
      'This is the best option.',
      'A breakthrough.',
      'It is a risk-free treatment',
      'We recommend a splint',
    ]);
    isFound(pushing.es!, ['Usted debe operarse.', 'Es la mejor opción.', 'Le recomendamos esto.']);
    isFound(oneInN.en!, ['one in ten', '1 in 5', '1 out of every 4', '1:100', 'One in five']);
    isFound(oneInN.es!, ['1 de cada 10', 'una de cada diez', 'Uno por cada cien']);
  });

  for (const language of ['en', 'es']) {
    const readable = wordsIn(language).filter(({ pointer }) => !notProse.test(pointer));

    it(`neither push nor praise: ${language}`, () => {
      expect(readable.length).to.be.greaterThan(1000);
      const found = readable.filter(({ words }) => pushing[language]!.test(words));
      expect(found.map(({ place, words }) => `${place}: ${words}`)).to.deep.equal([]);
    });

    it(`give no chance as 1 in N: ${language}`, () => {
      const found = readable.filter(({ words }) => oneInN[language]!.test(words));
      expect(found.map(({ place, words }) => `${place}: ${words}`)).to.deep.equal([]);
    });
  }
});
