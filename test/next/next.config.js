import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));

/** Written as files, which any server serves. */
export default { output: 'export', basePath: '/next', turbopack: { root: folder } };
