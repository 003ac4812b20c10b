import type { WrittenProxy } from './schema.ts';
import type { Environment } from './variables.ts';

/** A proxy: its address, and the value of `Proxy-Authorization` when it wants a name and password. */
export type ProxyConfig = { uri: string; authorization?: string };

/** The proxy that the configuration names. Always reached over plain HTTP, as in the official kits. */
export function writtenProxy({ host, port, username, password }: WrittenProxy): ProxyConfig {
  const uri = `http://${host}:${port}`;
  return username === undefined ? { uri } : { uri, authorization: basic(username, password ?? '') };
}

/** The proxy that `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` (or their lower-case twins) name for a host, if any. */
export function environmentProxy(
  env: Environment,
  target: { scheme: 'http' | 'https'; host: string; port: number },
): ProxyConfig | undefined {
  const name = target.scheme === 'https' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const address = variable(env, name);
  if (address === undefined || isExcepted(variable(env, 'NO_PROXY') ?? '', target)) return undefined;
  let url: URL;
  try {
    url = new URL(address.includes('://') ? address : `http://${address}`);
  } catch {
    return undefined;
  }
  const uri = `${url.protocol}//${url.host}`;
  if (url.username === '') return { uri };
  return { uri, authorization: basic(decodeURIComponent(url.username), decodeURIComponent(url.password)) };
}

function variable(env: Environment, name: string): string | undefined {
  const value = env[name.toLowerCase()] ?? env[name];
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}

function isExcepted(list: string, { host, port }: { host: string; port: number }): boolean {
  return list
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      const [, name = '', onlyPort] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
      if (onlyPort !== undefined && Number(onlyPort) !== port) return false;
      const suffix = name.replace(/^\*?\.?/, '');
      const lower = host.toLowerCase();
      return lower === suffix || lower.endsWith(`.${suffix}`);
    });
}

function basic(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}
