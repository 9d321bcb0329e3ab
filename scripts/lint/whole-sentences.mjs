/**
 * The lint rule against glued sentences. Languages order, space and punctuate in their own ways, so that a sentence put
 * together from messages is wrong in most of them: it is one message with gaps.
 */

/** A letter, in any script. */
const LETTER = /\p{L}/u;

/** Marks between words. Signs such as % and arrows are no language. */
const MARK = /[.,:;!?()[\]…–—"“”«»،؛؟、。：，]/u;

/** Nothing but marks with a space, as between two sentences: ". " */
const GLUE = /^\s*[.,:;–—()]+\s+$|^\s+[(–—]\s*$/u;

/** Code that gives words for readers. */
const WORDS = /\b(msg|localizer|prose|guidanceProse)\b|[wW]ords\b/;

/**
 * The text that a template shows, piece by piece; tags and attributes are left out.
 *
 * @param {readonly { value: { raw: string } }[]} quasis
 * @returns {{ quasi: object, text: string }[]}
 */
function textsOf(quasis) {
  let quote = '';
  let isInTag = false;
  return quasis.map((quasi) => {
    let text = '';
    for (const character of quasi.value.raw.replace(/<!--.*?-->/gs, '')) {
      if (quote !== '') {
        if (character === quote) quote = '';
      } else if (isInTag) {
        if (character === '"' || character === "'") quote = character;
        if (character === '>') isInTag = false;
      } else if (character === '<') isInTag = true;
      else text += character;
    }
    return { quasi, text };
  });
}

/** @type {import('eslint').Rule.RuleModule} */
export const wholeSentencesRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      words: 'Words belong in a message: localizer.msg(…).',
      marks:
        'A sentence is one message with gaps: fill(msg("{name}: {text}"), …), and no "{{text}}" around it.',
      glued:
        'A sentence is one message with gaps: msg(str`…`), and not texts with "{{text}}" between them.',
      joined: 'Words in a row are localizer.list(…), or a message with gaps.',
    },
  },
  create(context) {
    const source = context.sourceCode;
    const report = (node, messageId, text = '') =>
      context.report({ node, messageId, data: { text: text.trim() || text } });
    return {
      TaggedTemplateExpression({ tag, quasi: template }) {
        if (tag.type !== 'Identifier' || !['html', 'svg'].includes(tag.name)) return;
        for (const { quasi, text } of textsOf(template.quasis)) {
          if (LETTER.test(text)) report(quasi, 'words');
          else if (MARK.test(text)) report(quasi, 'marks', text);
        }
      },
      TemplateLiteral(node) {
        if (node.parent.type === 'TaggedTemplateExpression') return;
        const hasWords = node.expressions.some((one) => WORDS.test(source.getText(one)));
        for (const quasi of node.quasis.slice(1, -1)) {
          const text = quasi.value.raw;
          if (GLUE.test(text) || (hasWords && /^\s+$/.test(text))) report(quasi, 'glued', text);
        }
      },
      BinaryExpression(node) {
        if (node.operator !== '+') return;
        for (const side of [node.left, node.right]) {
          if (typeof side.value === 'string' && GLUE.test(side.value))
            report(node, 'glued', side.value);
        }
      },
      'CallExpression[callee.property.name="join"]'(node) {
        const [separator] = node.arguments;
        if (typeof separator?.value === 'string' && /[ .,:;()]/.test(separator.value))
          report(node, 'joined');
      },
    };
  },
};
