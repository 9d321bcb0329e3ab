/** What editors, converters and unfinished work leave behind in a text. */
import { languageOf } from '../../languages/tags.js';
import { hitsIn, type Hit, type Rule } from '../rule.js';
import { otherLanguageOf } from '../text/languages.js';
import { sentencesOf } from '../text/passages.js';

const unfinished: Rule = {
  code: 'unfinished',
  severity: 'error',
  what: 'This is not finished: {}.',
  why: 'Readers do not know what is meant to stand here.',
  source: 'editing',
  mend: 'Write what belongs here.',
  find: ({ passages }) =>
    hitsIn(
      passages,
      ({ text }) =>
        (/(?<!\p{L})(?:TODO|FIXME|TBD|TBA|TBC|XXX+|WIP|PLACEHOLDER)(?!\p{L})|\?{2,}|\.{4,}|_{3,}|\[(?!\[)[^\][]*\](?!\])|\{[^}]*\}/u.exec(
          text,
        ) ??
          /(?<!\p{L})(?:lorem ipsum|ipsum dolor|asdf\w*|foo ?bar|to be (?:written|confirmed|decided|filled in)|insert (?:text|name|number)|(?:your )?text (?:goes )?here|pendiente de (?:escribir|revisar)|por (?:escribir|completar)|texto aquí)(?!\p{L})|^n\/?a\.?$|^(?:[-–—.?…]+|test|xx+|none yet|tba)$/iu.exec(
            text,
          ) ??
          /(?<!\p{L})(?:please|por favor,?) (?:re-?)?(?:check|confirm|verify|rewrite|revisar|revisa|comprobar)(?!\p{L})|(?<!\p{L})check (?:this|again)(?!\p{L})/iu.exec(
            text,
          ))?.[0],
    ),
};

const markup: Rule = {
  code: 'markup-in-text',
  severity: 'error',
  what: 'This is markup, which readers would see as it stands: {}.',
  why: 'Texts are plain: emphasis steers, and signs of markup make a sentence hard to read.',
  source: 'definition format: content is plain text',
  mend: 'Write it without markup. A link has a field of its own; [[word]] marks a word of the glossary.',
  find: ({ passages }) =>
    hitsIn(
      passages,
      ({ text }) =>
        /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]{1,20});|\*\*[^*]+\*\*|(?<![\p{L}\d_])__[^_]+__(?![\p{L}\d_])|^#{1,6} |\[[^\]]+\]\((?:https?:|mailto:|\/)[^)]*\)|`[^`]+`|^\s*[-*•] |\\[nrt"]/imu.exec(
          text,
        )?.[0],
    ),
};

const mojibake: Rule = {
  code: 'wrong-encoding',
  severity: 'error',
  what: 'These letters come from reading a file in the wrong encoding: {}.',
  why: 'Words and signs such as ≥ and µ are lost.',
  source: 'Unicode: UTF-8 read as Windows-1252 or Mac Roman',
  mend: 'Open the first file as UTF-8, and copy the text again.',
  find: ({ passages }) =>
    hitsIn(
      passages,
      ({ text }) =>
        /Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]|â€[™œ\u009d“”˜¢¦]?|Ð[\u0080-\u00bf]|√[©°≠≥∫±¡¢≤≥ß®º†ÑÅâìö]|‚Ä[ôúùìî¶¢]|¬[∞±†ø∫ª]|\p{L}\?\p{Ll}/u.exec(
          text,
        )?.[0],
    ),
};

const invisible: Rule = {
  code: 'invisible-character',
  severity: 'error',
  what: 'A character that nobody sees stands inside the words: {}.',
  why: 'Search does not find the word, and voices read it in two pieces.',
  source: 'Unicode: format characters',
  mend: 'Delete and type the word again.',
  find: ({ passages }) =>
    hitsIn(passages, ({ text }) => {
      // Arabic and Indian scripts need joiners between their letters.
      const found =
        /[\u00ad\u200b\u2060\ufeff\u180e]|(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}])[\u200c\u200d](?!\p{Extended_Pictographic})/u.exec(
          text,
        )?.[0];
      return found && `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    }),
};

const wordTwice: Rule = {
  code: 'word-twice',
  severity: 'warning',
  what: 'A word stands twice: {}.',
  why: 'Readers stop at it.',
  source: 'editing',
  mend: 'Remove one.',
  find: ({ prose, lexicon }) =>
    hitsIn(prose, ({ text }) => {
      for (const [words, word = ''] of text.matchAll(
        /(?<![\p{L}\d-])(\p{L}{2,}) \1(?![\p{L}\d-])/giu,
      ))
        if (!lexicon?.mayRepeat.test(word)) return words;
      return undefined;
    }),
};

const breaksOff: Rule = {
  code: 'breaks-off',
  severity: 'warning',
  what: 'This text breaks off, or lacks its end: {}.',
  why: 'What is lost may be the word that matters.',
  source: 'editing',
  mend: 'Finish the sentence.',
  find: ({ prose, lexicon }) => {
    const isEnded = (text: string): boolean => /[.!?؟।。！？…:]["”’»)\]]*$/u.test(text.trim());
    // By field, since names and short words for the overview have no point at their end.
    const byField = new Map<string, (typeof prose)[number][]>();
    for (const passage of prose) {
      const steps = passage.path.filter((step) => typeof step === 'string');
      const key = steps.slice(-2).join('/');
      byField.set(key, [...(byField.get(key) ?? []), passage]);
    }
    return [...byField.values()].flatMap((passages) => {
      const ended = passages.filter(({ text }) => isEnded(text)).length;
      const isSentence = ended >= 3 && ended / passages.length >= 0.9;
      return passages.flatMap(({ path, text }): readonly Hit[] => {
        const end = text.trim().split(/\s+/).slice(-3).join(' ');
        const isOpen = (text.match(/[(«“]/g) ?? []).length !== (text.match(/[)»”]/g) ?? []).length;
        const isCut =
          lexicon?.cannotEnd.test(text.trim()) && text.trim().includes(' ') && !isEnded(text);
        return (isSentence && !isEnded(text)) || isOpen || isCut || /[,;]$/.test(text.trim())
          ? [{ path, detail: end }]
          : [];
      });
    });
  },
};

const otherLanguage: Rule = {
  code: 'other-language',
  severity: 'error',
  what: 'This text is not in the language of the file: it looks like "{}".',
  why: 'Voices read it as if it were in the language of the file, and readers cannot.',
  source: 'WCAG 3.1.2: language of parts',
  mend: 'Translate it, or correct language.',
  find: ({ definition, prose }) => {
    const language = languageOf(definition.language) ?? definition.language;
    const whole = otherLanguageOf(prose.map(({ text }) => text).join(' '), language);
    if (whole !== undefined) return [{ path: ['language'], detail: whole }];
    return prose
      .filter(({ pointer }) => !/\/glossary\/\d+\/forms\//.test(pointer))
      .flatMap(({ path, text }): readonly Hit[] => {
        const others = [text, ...sentencesOf(text)].map((piece) =>
          otherLanguageOf(piece, language),
        );
        const other = others.find((one) => one !== undefined);
        return other === undefined ? [] : [{ path, detail: other }];
      });
  },
};

const spaces: Rule = {
  code: 'stray-spaces',
  severity: 'note',
  what: 'There are two spaces, or one at an end or before a sign.',
  why: 'Small slips make readers doubt the rest.',
  source: 'editing',
  mend: 'Remove them.',
  find: ({ prose }) => hitsIn(prose, ({ text }) => / {2,}|^\s|\s$| [,.;](?!\d)/.exec(text)?.[0]),
};

const pastedTwice: Rule = {
  code: 'same-text-twice',
  severity: 'warning',
  what: 'This text stands in another option too: {}.',
  why: 'What was pasted and forgotten describes the wrong option.',
  source: 'IPDAS certifying item 1',
  mend: 'Write what is so for this option.',
  find: ({ prose }) => {
    const seen = new Map<string, (typeof prose)[number]>();
    return prose
      .filter(
        ({ pointer, text }) =>
          /^\/options\/\d+\/(summary|howItWorks)\/summary$/.test(pointer) && text.length > 40,
      )
      .flatMap((passage): readonly Hit[] => {
        const other = seen.get(passage.text);
        seen.set(passage.text, passage);
        return other ? [{ path: passage.path, detail: other.pointer }] : [];
      });
  },
};

export const letterRules: readonly Rule[] = [
  unfinished,
  markup,
  mojibake,
  invisible,
  wordTwice,
  breaksOff,
  otherLanguage,
  spaces,
  pastedTwice,
];
