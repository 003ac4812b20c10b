import { readFile, stat } from 'node:fs/promises';

/**
 * How `createBdk` reads the key or certificate and the trust store. `mode` is the permission bits; undefined where there
 * are none. Without `bytes` a PKCS#12 store cannot be read.
 */
export type FileReader = {
  text(path: string): Promise<string>;
  bytes?(path: string): Promise<Uint8Array>;
  mode(path: string): Promise<number | undefined>;
};

/** The file system. Windows has no permission bits worth reading. */
export const nodeFiles: FileReader = {
  text: (path) => readFile(path, 'utf8'),
  bytes: (path) => readFile(path),
  mode: async (path) => (process.platform === 'win32' ? undefined : (await stat(path)).mode & 0o777),
};
