import { isExcepted, type Target } from './no-proxy.ts';
import { type ProxyConfig, proxyAuthorization } from './proxy.ts';
import type { Environment } from './variables.ts';

/** The proxy that the environment names for a target, or what is wrong with the variable that names it. */
export type EnvironmentProxy = { proxy?: ProxyConfig; issue?: { path: string; message: string } };

/** Reads `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, or their lower-case twins, which come first as in curl. */
export function environmentProxy(
  env: Environment,
  target: Target & { scheme: 'http' | 'https' },
): EnvironmentProxy {
  const variable = find(env, target.scheme === 'https' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
  if (variable === undefined || isExcepted(find(env, 'NO_PROXY')?.value ?? '', target)) return {};
  const read = readAddress(variable.value);
  if (typeof read !== 'string') return { proxy: read };
  return { issue: { path: variable.name, message: `${read}; unset it to use no proxy` } };
}

function find(env: Environment, name: string): { name: string; value: string } | undefined {
  for (const spelling of [name.toLowerCase(), name]) {
    const value = env[spelling]?.trim();
    if (value !== undefined && value !== '') return { name: spelling, value };
  }
  return undefined;
}

const FORM = 'must be like http://proxy.example.com:3128';
const ENCODE =
  'in its name and password these must be percent-encoded: % as %25, @ as %40, : as %3A, / as %2F, # as %23, \\ as %5C';

/** The proxy, or in words what is wrong with the address, of which nothing is quoted: it may hold a password. */
function readAddress(address: string): ProxyConfig | string {
  if (/^["']|["']$/.test(address))
    return 'has quotes around it; remove them (docker --env-file keeps quotes)';
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    return `names a ${scheme} proxy; only http and https proxies are supported`;
  }
  const written = scheme === undefined ? `http://${address}` : address;
  const hasLogin = written.includes('@');
  const url = URL.canParse(written) ? new URL(written) : undefined;
  const isBare = url?.pathname === '/' && url.search === '' && url.hash === '' && !written.includes('\\');
  if (url === undefined || !isBare)
    return hasLogin ? `cannot be read; ${ENCODE}` : `cannot be read; it ${FORM}`;
  const uri = `${url.protocol}//${url.host}`;
  if (url.username === '' && url.password === '') return { uri };
  try {
    const [username, password] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
    return { uri, authorization: proxyAuthorization(username, password) };
  } catch {
    return `has a % that encodes nothing; ${ENCODE}`;
  }
}
