import type { WrittenProxy } from './schema.ts';

/** A proxy: its address, and the value of `Proxy-Authorization` when it wants a name and password. */
export type ProxyConfig = { uri: string; authorization?: string };

/** The proxy that the configuration names. Always reached over plain HTTP, as in the official kits. */
export function writtenProxy({ host, port, username, password }: WrittenProxy): ProxyConfig {
  const uri = `http://${host}:${port}`;
  return username === undefined
    ? { uri }
    : { uri, authorization: proxyAuthorization(username, password ?? '') };
}

/** The value of `Proxy-Authorization` for a name and password. */
export function proxyAuthorization(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}
