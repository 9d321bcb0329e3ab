/** A copy of the repository, to make a change in it as somebody would and to see what that touches. */
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

const folders = ['src', 'stories', 'test', 'scripts', 'locales'];

/** Made by scripts, and not committed. */
const isGenerated = (file: string) =>
  /^(src\/((definition\/)?generated|entries\/(.*\/)?(guidance|locales|define|elements)|entries\/classes\.ts)|stories\/generated)/.test(
    file,
  );

export interface Copy {
  readonly folder: string;
  /** Makes a change; tells the files that are new or another then, by their path from the top, save generated modules. */
  touchedBy(change: () => void | Promise<void>): Promise<string[]>;
  remove(): void;
}

export function copyOfRepository(): Copy {
  // Real paths, since the compiler and the linter follow links.
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'copy-')));
  const kept = new RegExp(`^(${folders.join('|')}|[\\w.-]+\\.(js|mjs|json|md))$|^\\.prettier`);
  for (const name of readdirSync(root).filter((one) => kept.test(one))) {
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  return {
    folder,
    async touchedBy(change) {
      const old = filesIn(folder);
      await change();
      return [...filesIn(folder)]
        .filter(([file, text]) => old.get(file) !== text && !isGenerated(file))
        .map(([file]) => file)
        .sort();
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function filesIn(folder: string): Map<string, string> {
  const nested = folders.flatMap((part) =>
    readdirSync(path.join(folder, part), { recursive: true, withFileTypes: true }),
  );
  return new Map(
    [...nested, ...readdirSync(folder, { withFileTypes: true })]
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [
        path.relative(folder, file).split(path.sep).join('/'),
        readFileSync(file, 'latin1'),
      ]),
  );
}

/** The compiler's view of some files of a copy and of all that they import, as in tests. */
export function programOf({ folder }: Copy, files: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile(path.join(folder, 'test/tsconfig.json'), (name) =>
    readFileSync(name, 'utf8'),
  ) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path.join(folder, 'test'));
  return ts.createProgram(
    files.map((file) => path.join(folder, file)),
    options,
  );
}

/** What the compiler has against some files of a program. */
export function complaintsOf(
  program: ts.Program,
  { folder }: Copy,
  files: readonly string[],
): string[] {
  return files.flatMap((file) => {
    const source = program.getSourceFile(path.join(folder, file))!;
    return [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  });
}
