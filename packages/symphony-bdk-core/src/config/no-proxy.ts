import { BlockList, isIP } from 'node:net';

export type Target = { host: string; port: number };

/**
 * Whether `NO_PROXY` excepts a host: `*`, a name with everything below it (a dot or `*.` before it or not), an address, a
 * range of addresses (`10.0.0.0/8`), or a pattern (`10.1.*`); each also for one port only (`name:8443`). Entries are
 * separated by commas, blanks, `;` or `|`, as the tools that write such lists do. Names are not looked up.
 */
export function isExcepted(list: string, target: Target): boolean {
  return list
    .toLowerCase()
    .split(/[\s,;|]+/)
    .some((entry) => entry !== '' && excepts(entry, target));
}

function excepts(entry: string, { host, port }: Target): boolean {
  const lower = host.toLowerCase().replaceAll(/^\[|\]$/g, '');
  const range = /^\[?([^\]/]+)\]?\/(\d{1,3})$/.exec(entry);
  if (range !== null) return isInRange(lower, range[1] ?? '', Number(range[2]));
  const isAddress = isIP(entry) === 6;
  const [, written = '', onlyPort] = isAddress ? [entry, entry] : (/^(.*?)(?::(\d+))?$/.exec(entry) ?? []);
  if (onlyPort !== undefined && Number(onlyPort) !== port) return false;
  const name = written.replaceAll(/^\[|\]$/g, '');
  if (name === '*') return true;
  const suffix = name.replace(/^\*?\.?/, '');
  if (lower === suffix || (suffix !== '' && lower.endsWith(`.${suffix}`))) return true;
  return suffix.includes('*') && toPattern(name).test(lower);
}

function isInRange(host: string, network: string, bits: number): boolean {
  const family = isIP(network);
  if (family === 0 || isIP(host) !== family || bits > (family === 4 ? 32 : 128)) return false;
  const type = family === 4 ? 'ipv4' : 'ipv6';
  const range = new BlockList();
  range.addSubnet(network, bits, type);
  return range.check(host, type);
}

function toPattern(name: string): RegExp {
  const parts = name.split(/\*+/).map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
