import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.ts';
import { bundle } from './bundle.ts';
import { packedManifest } from './packed-manifest.ts';
import { LICENSE, restore, SOURCE_MANIFEST } from './postpack.ts';
import { readManifest, root } from './workspaces.ts';

const folder = process.cwd();
restore(folder);
if (folder === root) {
  const dist = join(root, 'dist');
  rmSync(dist, { recursive: true, force: true });
  // Nobody imports the bot.
  await bundle(dist);
} else {
  build({ folder, manifest: readManifest(folder) });
  copyFileSync(join(root, LICENSE), join(folder, LICENSE));
}
const packed = packedManifest(folder);
copyFileSync(join(folder, 'package.json'), join(folder, SOURCE_MANIFEST));
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(packed, null, 2)}\n`);
