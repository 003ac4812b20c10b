import type { SecretSource } from './config/bdk-config.ts';
import type { ConfigIssue } from './config/config-error.ts';
import type { FileReader } from './files.ts';

/** The bytes of a secret, and what to call the file in advice. */
export type Secret = { bytes: Uint8Array; name: string };

/**
 * Reads a secret where the configuration says, and makes of it what `read` does. Undefined after a mistake, which goes to
 * `issues`: of the file, of its content (as `read` throws it), or that everyone may read it. Nothing of the secret is quoted.
 */
export async function readSecret<T>(
  key: string,
  source: SecretSource,
  { read, files, issues }: { read: (secret: Secret) => T; files: FileReader; issues: ConfigIssue[] },
): Promise<T | undefined> {
  const path = 'content' in source ? `${key}.content` : `${key}.path`;
  try {
    if ('content' in source) return read({ bytes: Buffer.from(source.content), name: 'FILE' });
    // The content comes first: whoever named the wrong file needs no advice about its mode.
    const secret = read({ bytes: await readFile(source.path, files), name: source.path });
    const mode = await files.mode(source.path);
    if (mode !== undefined && (mode & 0o007) !== 0) throw new Error(openToAll(source.path));
    return secret;
  } catch (error) {
    issues.push({ path, message: error instanceof Error ? error.message : 'cannot be read' });
    return undefined;
  }
}

/** Reads a file. Throws an Error whose text says why it cannot be read and what to do. */
export async function readFile(path: string, files: FileReader): Promise<Uint8Array> {
  if (path.includes('-----BEGIN')) throw new Error('holds the key itself; write it under content, not path');
  try {
    const text = await files.text(path);
    if (text.includes('-----BEGIN')) return Buffer.from(text);
    return (await files.bytes?.(path)) ?? Buffer.from(text);
  } catch (error) {
    throw new Error(unreadable(path, error));
  }
}

function openToAll(path: string): string {
  return (
    `everyone on this machine may read ${path}; run chmod 600 ${path}. A mounted secret can't be changed: mount it with ` +
    'defaultMode: 0440 (Kubernetes, with fsGroup for a bot that is not root) or mode: 0440 (Docker)'
  );
}

const MEND: Record<string, string> = {
  ENOENT: 'no such file',
  ENOTDIR: 'a part of it is a file, not a folder',
  ENAMETOOLONG: 'it is too long for the name of a file',
  EACCES: 'no permission: the user that runs the bot has to be able to read it, and to enter its folders',
  EISDIR:
    'a folder: name the file in it. Docker makes a folder where the file that it should mount is missing',
};

function unreadable(path: string, error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  const reason = typeof code === 'string' ? (MEND[code] ?? code) : 'unknown reason';
  return `cannot read ${path} (${reason})`;
}
