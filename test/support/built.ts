import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../deploy/pack/workspaces.ts';

/** What the program is made of. */
const SOURCES = [
  'bin',
  'config',
  'deploy/pack',
  'packages/messageml/src',
  'packages/symphony-bdk-core/src',
  'src',
  'templates',
];
const LOCK = 'package-lock.json';

const kept = join(root, 'node_modules/.cache/steward-built');
const OLD_MS = 24 * 3_600_000;

let built: Promise<string> | undefined;

/** The program of Steward as firms install it, which starts in two thirds of the time; kept for as long as the sources are the same. */
export function builtSteward(): Promise<string> {
  built ??= build();
  return built;
}

async function build(): Promise<string> {
  const folder = join(kept, stateOfSources());
  const program = join(folder, 'bin/steward.js');
  if (existsSync(program)) return program;
  mkdirSync(kept, { recursive: true });
  removeOld();
  const making = mkdtempSync(join(kept, 'making-'));
  // In a process of its own, because the bundler keeps half a gigabyte.
  await promisify(execFile)(process.execPath, [join(root, 'deploy/pack/assemble.ts'), making]);
  try {
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true });
    // Unless another worker was faster.
    if (!existsSync(program)) throw error;
  }
  return program;
}

function stateOfSources(): string {
  const hash = createHash('sha256');
  const files = SOURCES.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, String(name))),
  );
  for (const file of [...files.toSorted(), LOCK]) {
    const { mtimeMs, size } = statSync(join(root, file));
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

function removeOld(): void {
  for (const name of readdirSync(kept)) {
    const folder = join(kept, name);
    if (Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0) > OLD_MS)
      rmSync(folder, { recursive: true, force: true });
  }
}
