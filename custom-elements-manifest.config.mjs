import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementJsxPlugin } from 'custom-element-jsx-integration';
import { customElementSveltePlugin } from 'custom-element-svelte-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { customElementVuejsPlugin } from 'custom-element-vuejs-integration';

const outdir = 'dist';

export default {
  globs: ['src/elements/**/*.ts'],
  outdir,
  litelement: true,
  plugins: [
    customElementVsCodePlugin({ outdir, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir, hideLogs: true, packageJson: false }),
    customElementJsxPlugin({ outdir, hideLogs: true, fileName: 'jsx.d.ts' }),
    customElementVuejsPlugin({ outdir, hideLogs: true, fileName: 'vue.d.ts' }),
    customElementSveltePlugin({ outdir, hideLogs: true, fileName: 'svelte.d.ts' }),
  ],
};
