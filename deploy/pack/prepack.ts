import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, inDist } from './build.ts';
import { LICENSE, restore, SOURCE_MANIFEST } from './postpack.ts';
import { type Manifest, readManifest, root } from './workspaces.ts';

/** What only those need who work on it. */
const LEFT_OUT = ['workspaces', 'scripts', 'devDependencies', 'allowScripts'];

/** The package.json that goes into the package: what points to a source points to what was compiled from it. */
function packed(manifest: Manifest): unknown {
  const { exports = {}, imports = {}, bin = {} } = manifest;
  const compiled = (path: string) => inDist(path, '.js');
  return {
    ...Object.fromEntries(Object.entries(manifest).filter(([key]) => !LEFT_OUT.includes(key))),
    exports: mapped(exports, (path) => ({ types: inDist(path, '.d.ts'), default: compiled(path) })),
    imports: mapped(imports, compiled),
    bin: mapped(bin, compiled),
  };
}

const mapped = <T>(record: Readonly<Record<string, string>>, change: (value: string) => T) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

const folder = process.cwd();
restore(folder);
const manifest = readManifest(folder);
build({ folder, manifest });
if (folder !== root) copyFileSync(join(root, LICENSE), join(folder, LICENSE));
copyFileSync(join(folder, 'package.json'), join(folder, SOURCE_MANIFEST));
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(packed(manifest), null, 2)}\n`);
