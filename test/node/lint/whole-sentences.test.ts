/** The lint rule against sentences that are glued together. */
import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { wholeSentencesRule } from '../../../scripts/lint/whole-sentences.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({
  languageOptions: {
    parser: tseslint.parser,
    // Another test lints a folder of its own, and then the parser cannot choose between the two.
    parserOptions: { tsconfigRootDir: import.meta.dirname },
  },
});
const refused = (messageId: string, code: string) => ({ code, errors: [{ messageId }] });

tester.run('wholeSentencesRule', wholeSentencesRule, {
  valid: [
    // Messages, and what fills their gaps.
    "html`<p>${msg('Your options')}</p>`",
    "html`<p>${fill(msg('{name}: {text}'), { name, text })}</p>`",
    'html`<p>${msg(str`${first}: ${second}.`)}</p>`',
    // Two sentences side by side, and signs that are no language.
    "html`<p>${msg('One.')} ${msg('Two.')}</p>`",
    'html`<td>${amount}%</td><span aria-hidden="true">↑</span>`',
    // Markup is not shown.
    'html`<a class="link: ${name}" aria-label=\'a, b\' @click=${() => go()}>${title}</a>`',
    'html`<!-- a, b --><p>${text}</p>`',
    'svg`<path d="M${x} ${y}, ${z}" />`',
    // Ids, classes and paths.
    'const id = `${outcome.id}-${place}`;',
    'const path = `M${x} ${y}h${width}`;',
    'const name = `heading heading-${depth} ${more}`;',
    "const path = pieces.join('');",
    "const sheet = rules.join('\\n');",
    "const text = 'a' + b;",
    'const sum = a + b;',
  ],
  invalid: [
    refused('words', 'html`<p>Name ${name}</p>`'),
    refused('words', 'html`<p>الاسم ${name}</p>`'),
    refused('marks', "html`<p>${msg('Name')}: ${name}</p>`"),
    refused('marks', 'html`${msg(\'Remove\')}<span class="visually-hidden">: ${text}</span>`'),
    refused('marks', 'html`<span>${number}.</span>`'),
    refused('marks', 'html`<li>(${role}</li>`'),
    refused('marks', 'html`<li>${a}، ${b}</li>`'),
    refused('glued', 'const name = `${words}. ${range}`;'),
    refused('glued', 'const name = `${name}: ${label}`;'),
    refused('glued', 'const all = `${per} ${unitWords(unit)}`;'),
    refused('glued', "const both = `${first} ${localizer.msg('Second.')}`;"),
    refused('glued', "const name = first + ': ' + second;"),
    refused('joined', "const name = [option, label].filter(Boolean).join(': ');"),
    refused('joined', "const names = options.map(nameOf).join(', ');"),
    refused('joined', "const names = options.map(nameOf).join(' ');"),
  ],
});
