import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { frameworkTypes } from './framework-types.mjs';
import { publicManifest } from './manifest.mjs';

const outdir = 'dist';

export default {
  globs: ['src/elements/**/*.ts'],
  outdir,
  litelement: true,
  plugins: [
    publicManifest(),
    customElementVsCodePlugin({ outdir, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir, hideLogs: true, packageJson: false }),
    frameworkTypes({ outdir }),
  ],
};
