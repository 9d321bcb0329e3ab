/** What modules and templates may not contain, each with the harm it does. For the rule no-restricted-syntax. */

const HTML = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/]';
const CSS = 'TaggedTemplateExpression[tag.name=/^(css|unsafeCSS)$/]';
const HTML_SINKS = 'innerHTML|outerHTML|insertAdjacentHTML|srcdoc|setHTMLUnsafe|parseHTMLUnsafe';
const UNSAFE_LIT = 'styleMap|unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic';

/** In whatever draws: the library and its stories. */
export const BANNED = [
  {
    selector: `${HTML} TemplateElement[value.raw=/(^|[\\s"'])[.]?style\\s*=/]`,
    message: 'A style attribute breaks strict CSP: use SVG attributes, a class or setProperty.',
  },
  {
    selector: `${HTML} TemplateElement[value.raw=/[.]?(${HTML_SINKS})\\s*=/i]`,
    message: 'Markup made from strings is not allowed.',
  },
  {
    selector: `Identifier[name=/^(${UNSAFE_LIT})$/]`,
    message: 'This Lit directive breaks strict CSP or builds markup from strings.',
  },
  {
    selector: `MemberExpression[property.name=/^(${HTML_SINKS}|createContextualFragment)$/]`,
    message: 'Markup made from strings is not allowed.',
  },
  {
    selector: `MemberExpression[property.value=/^(${HTML_SINKS}|createContextualFragment)$/]`,
    message: 'Markup made from strings is not allowed.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(setAttribute|toggleAttribute)$/]' +
      '[arguments.0.value=/^(style|srcdoc|on.*)$/i]',
    message: 'This attribute breaks strict CSP.',
  },
  {
    selector: 'MemberExpression[object.name="document"][property.name=/^(write|writeln)$/]',
    message: 'document.write is not allowed.',
  },
  {
    selector: 'Decorator[expression.callee.name="customElement"]',
    message: 'Registration is explicit: define elements with define(), never with a decorator.',
  },
  {
    selector: 'ImportSpecifier[imported.name="customElement"]',
    message: 'Registration is explicit: define elements with define(), never with a decorator.',
  },
  {
    selector: `${CSS} TemplateElement[value.raw=/[\\d.]rem\\b/]`,
    message: 'Use em: rem follows the host page, not the element.',
  },
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals, not an enum.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use modules, not namespaces.' },
];

/** In the library. */
export const NO_DEFAULT_EXPORT = [
  { selector: 'ExportDefaultDeclaration', message: 'Use named exports.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'Use named exports.' },
];
