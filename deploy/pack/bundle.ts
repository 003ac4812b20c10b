import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { root } from './workspaces.ts';

/** They have files besides their code, so they stay packages of their own. */
export const OWN_FILES = ['@cedar-policy/cedar-wasm', 'emojibase-data'];

/** The pod in a box and its page: what only `steward demo` needs. */
const OF_DEMO = ['symphony-pod-simulator', 'symphony-pod-chat-page'];

/** What pg would take if it were there. */
const OF_PG = ['pg-native', 'pg-cloudflare'];

const APART = [...OWN_FILES, ...OF_DEMO, ...OF_PG];

/**
 * Puts the bot and all that it imports into a few files of a folder, which are loaded in half the time that fifteen hundred take, with
 * the licences of what is in them. The commands of the command line stay apart, so that each loads only what it needs.
 */
export async function bundle(folder: string): Promise<void> {
  const build = await rolldown({
    cwd: root,
    platform: 'node',
    // Loaded by its place, from the file that it is beside.
    input: { main: 'src/main.ts', 'sqlite-worker': 'src/store/sqlite-worker.ts' },
    external: (id) => APART.some((name) => id === name || id.startsWith(`${name}/`)),
  });
  try {
    const { output } = await build.write({
      dir: folder,
      format: 'esm',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: '[name]-[hash].js',
    });
    const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
    writeFileSync(join(folder, 'THIRD-PARTY-LICENSES.txt'), licencesOf(modules));
  } finally {
    await build.close();
  }
}

/** What the packages that these files belong to want to be said wherever they are copied to. */
function licencesOf(modules: readonly string[]): string {
  const folders = new Set(
    modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(id)?.[0] ?? []),
  );
  return [...folders]
    .toSorted()
    .map(licenceOf)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function licenceOf(folder: string): string {
  const { name, version, license }: Record<string, string> = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice)/iu.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}
