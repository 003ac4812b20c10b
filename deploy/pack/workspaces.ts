import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What of a package.json matters for packing. */
export type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly exports?: Readonly<Record<string, string>>;
  readonly imports?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
};

export type Workspace = { readonly folder: string; readonly manifest: Manifest };

export const root = join(import.meta.dirname, '../..');

export const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Each after those that it needs; the bot is the last. */
const folders = ['messageml', 'symphony-bdk-core', 'pod-chat-page', 'pod-simulator'].map((name) =>
  join(root, 'packages', name),
);

export const workspaces = (): readonly Workspace[] =>
  [...folders, root].map((folder) => ({ folder, manifest: readManifest(folder) }));

/** The workspaces that this one is compiled against. */
export function neededBy({ dependencies, devDependencies }: Manifest): readonly Workspace[] {
  const names = Object.keys({ ...dependencies, ...devDependencies });
  return workspaces().filter(({ manifest }) => names.includes(manifest.name));
}
