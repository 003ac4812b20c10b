import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What git doesn't have, and what no package is made of. */
const LEFT_OUT = ['node_modules', 'dist', 'test', 'bench', '.steward', 'coverage', '.git'];

/**
 * A copy of the repository, with the same packages from elsewhere: what is packed there disturbs nobody who works here, because
 * packing changes a package.json for as long as it takes.
 */
export function copySourceTree(target: string): void {
  cpSync(root, target, { recursive: true, filter: (file) => !LEFT_OUT.includes(basename(file)) });
  linkPackages(join(root, 'node_modules'), join(target, 'node_modules'));
  const workspaces = [
    ['@finos/symphony-bdk-core', 'symphony-bdk-core'],
    ['symphony-messageml', 'messageml'],
    ['symphony-pod-chat-page', 'pod-chat-page'],
    ['symphony-pod-simulator', 'pod-simulator'],
  ] as const;
  for (const [name, folder] of workspaces)
    symlinkSync(join(target, 'packages', folder), join(target, 'node_modules', name));
}

function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    if (entry.name === '@finos') linkPackages(join(from, entry.name), join(to, entry.name));
    else symlinkSync(join(from, entry.name), join(to, entry.name));
  }
}
