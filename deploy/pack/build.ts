import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { neededBy, root, type Workspace } from './workspaces.ts';

/** Compiles `src` to `dist`: JavaScript, declarations and source maps. What it needs of other workspaces is compiled first. */
export function build({ folder, manifest }: Workspace): void {
  const needed = neededBy(manifest);
  for (const workspace of needed) if (!existsSync(declarationOf(workspace, '.'))) build(workspace);
  const dist = join(folder, 'dist');
  rmSync(dist, { recursive: true, force: true });
  const project = join(folder, 'tsconfig.pack.json');
  writeFileSync(project, JSON.stringify(projectOf(needed)));
  try {
    execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', project], { stdio: 'inherit' });
  } finally {
    rmSync(project);
  }
  copyPage(folder);
}

const projectOf = (needed: readonly Workspace[]) => ({
  extends: join(root, 'tsconfig.json'),
  compilerOptions: {
    noEmit: false,
    // `npm run check` looks for mistakes.
    noCheck: true,
    allowImportingTsExtensions: false,
    rewriteRelativeImportExtensions: true,
    declaration: true,
    sourceMap: true,
    inlineSources: true,
    rootDir: 'src',
    outDir: 'dist',
    // Workspaces are compiled one by one: what another one declares, not its sources.
    paths: Object.fromEntries(
      needed.flatMap((workspace) =>
        Object.keys(workspace.manifest.exports ?? {}).map((path) => [
          join(workspace.manifest.name, path),
          [declarationOf(workspace, path)],
        ]),
      ),
    ),
  },
  include: ['src'],
  exclude: ['src/browser'],
});

const declarationOf = ({ folder, manifest }: Workspace, path: string): string =>
  join(folder, inDist(manifest.exports?.[path] ?? '', '.d.ts'));

/** Where something of `src` is once it is compiled. */
export const inDist = (source: string, extension: '.js' | '.d.ts'): string =>
  source.replace(/^(\.\/)?src\//u, '$1dist/').replace(/\.ts$/u, extension);

/** The chat page is served as it is written: the types are taken out when a browser asks for a file. */
function copyPage(folder: string): void {
  const page = join(folder, 'src/browser');
  if (!existsSync(page)) return;
  cpSync(page, join(folder, 'dist/browser'), {
    recursive: true,
    filter: (file) => basename(file) !== 'tsconfig.json',
  });
}
