import type { ServiceConfig } from '../config/bdk-config.ts';

/**
 * The agent that an answer of `GET /agent/v1/info` names in `serverFqdn`: a host, or an address, with the settings of the load
 * balancer that answered. As in the official Java kit, https is meant when no scheme is given, and neither port nor
 * context is taken over. Undefined when none is named, or only one without TLS while the load balancer has it.
 */
export function addressOf(answer: string, balancer: ServiceConfig): ServiceConfig | undefined {
  const named = serverFqdn(answer);
  if (named === undefined) return undefined;
  const written = named.includes('://') ? named : `https://${named}`;
  if (!URL.canParse(written)) return undefined;
  const { protocol, hostname, port, pathname } = new URL(written);
  const scheme = protocol === 'https:' ? 'https' : protocol === 'http:' ? 'http' : undefined;
  if (scheme === undefined || (scheme === 'http' && balancer.scheme === 'https')) return undefined;
  const standard = scheme === 'https' ? 443 : 80;
  return {
    ...balancer,
    scheme,
    host: hostname,
    port: port === '' ? standard : Number(port),
    context: pathname.replace(/\/+$/, ''),
  };
}

function serverFqdn(answer: string): string | undefined {
  try {
    const { serverFqdn: named } = JSON.parse(answer) as { serverFqdn?: unknown };
    return typeof named === 'string' && named.trim() !== '' ? named.trim() : undefined;
  } catch {
    return undefined;
  }
}
