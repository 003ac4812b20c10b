import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundle } from './bundle.ts';
import { packedManifest } from './packed-manifest.ts';
import { root } from './workspaces.ts';

/** What a start reads besides what is built. */
const READ = [
  'bin',
  'templates',
  'config/policy.cedar',
  'config/policy.cedarschema',
  'config/approvals.yaml',
];

/** Steward built as firms install it, in a new folder; the packages beside it are those of the repository. Answers with its program. */
export async function assemble(folder: string): Promise<string> {
  await bundle(join(folder, 'dist'));
  for (const path of READ) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(packedManifest(root)));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return join(folder, 'bin/steward.js');
}

const [target] = process.argv.slice(2);
if (import.meta.main && target !== undefined) await assemble(target);
