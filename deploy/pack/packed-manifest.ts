import { inDist } from './build.ts';
import { OWN_FILES } from './bundle.ts';
import { readManifest, root, workspaces } from './workspaces.ts';

/** What only those need who work on it. */
const LEFT_OUT = ['workspaces', 'scripts', 'devDependencies', 'allowScripts'];

/** The package.json that goes into the package: what points to a source points to what was compiled from it. */
export function packedManifest(folder: string): unknown {
  const manifest = readManifest(folder);
  const { exports = {}, imports = {}, bin = {} } = manifest;
  const compiled = (path: string) => inDist(path, '.js');
  return {
    ...Object.fromEntries(Object.entries(manifest).filter(([key]) => !LEFT_OUT.includes(key))),
    exports: mapped(exports, (path) => ({ types: inDist(path, '.d.ts'), default: compiled(path) })),
    imports: mapped(imports, compiled),
    bin: mapped(bin, compiled),
    ...(folder === root ? { dependencies: besideTheBundle() } : {}),
  };
}

/** The bot has all others in it. */
function besideTheBundle(): Record<string, string> {
  const all = workspaces().flatMap(({ manifest }) => Object.entries(manifest.dependencies ?? {}));
  return Object.fromEntries(all.filter(([name]) => OWN_FILES.includes(name)));
}

const mapped = <T>(record: Readonly<Record<string, string>>, change: (value: string) => T) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
