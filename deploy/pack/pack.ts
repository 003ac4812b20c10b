import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root, type Workspace, workspaces } from './workspaces.ts';

const npm = (cwd: string, ...args: readonly string[]) =>
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  });

/**
 * Packs the bot and its packages into a folder that `npm ci --omit=dev` makes an installation of, with the versions that are
 * tested here; without `--omit=dev`, the packages are there too, and `steward demo` works.
 */
function pack(folder: string): void {
  mkdirSync(folder, { recursive: true });
  npm(root, 'pack', '--workspaces', '--include-workspace-root', '--pack-destination', folder);
  writeJson(join(folder, 'package.json'), {
    private: true,
    dependencies: tarballs(({ folder }) => folder === root),
    devDependencies: tarballs(({ folder }) => folder !== root),
  });
  writeJson(join(folder, 'package-lock.json'), {
    lockfileVersion: 3,
    requires: true,
    packages: lockedVersions(),
  });
  npm(folder, 'install', '--package-lock-only', '--prefer-offline', '--ignore-scripts');
}

const tarballs = (isWanted: (workspace: Workspace) => boolean) =>
  Object.fromEntries(
    workspaces()
      .filter(isWanted)
      .map(({ manifest: { name, version } }) => [
        name,
        `file:${name.replace('@', '').replace('/', '-')}-${version}.tgz`,
      ]),
  );

/** Every package that the repository has locked; npm drops those that are not needed. */
function lockedVersions(): Record<string, unknown> {
  const { packages }: { packages: Record<string, { link?: boolean }> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  );
  return Object.fromEntries(
    Object.entries(packages).filter(([path, { link }]) => path.startsWith('node_modules/') && link !== true),
  );
}

const writeJson = (file: string, value: unknown) =>
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

const [target] = process.argv.slice(2);
if (target === undefined) throw new Error('Name the folder for the packages: npm run package -- FOLDER');
pack(resolve(target));
