import { AuthError, type BdkConfig, PodError } from '@finos/symphony-bdk-core';
import { z } from 'zod';

/** The code of a Node error, such as `EADDRINUSE`. */
const codeOf = (error: unknown): string | undefined =>
  z.object({ code: z.string() }).safeParse(error).data?.code;

/** Why the pages for operators can't be served. */
export function opsTrouble({ host, port }: { host: string; port: number }) {
  return (error: unknown): string | undefined => {
    const where = `the ops port, http://${host}:${port}`;
    switch (codeOf(error)) {
      case 'EADDRINUSE':
        return `Another process listens at ${where}. Stop it, if it is another Steward, or choose another steward.ops.port.`;
      case 'EACCES':
        return `Steward may not listen at ${where}. Choose a steward.ops.port above 1023.`;
      case 'EADDRNOTAVAIL':
      case 'ENOTFOUND':
      case 'EAI_AGAIN':
        return `This machine has no address ${host} for the ops port. Correct steward.ops.host: 127.0.0.1 is this machine alone, 0.0.0.0 is everybody.`;
      default:
        return undefined;
    }
  };
}

/** Why the pod can't be used. */
export function podTrouble(config: BdkConfig) {
  return (error: unknown): string | undefined => {
    if (error instanceof AuthError) return `${capitalized(error.message)}.`;
    if (!(error instanceof PodError)) return undefined;
    const { name, service } = serviceOf(config, error.path);
    const where = `${name} at ${addressOf(service)}`;
    if (error.code === 'UNREADABLE_ANSWER')
      return `What answers ${error.method} ${error.path} as the ${where} is not Symphony. ${IN_BETWEEN}`;
    if (error.status > 0)
      return `The ${where} answered ${error.method} ${error.path} with ${error.status} (trace ${error.traceId}). ${ANSWERED}`;
    const { proxy } = service;
    const through = proxy === undefined ? '' : ` through the proxy ${proxy.uri}`;
    return `No connection to the ${where}${through} (${error.code}): ${error.detail ?? unreached(error.code, proxy?.uri ?? service.host)}`.replace(
      /(?<![.?])$/u,
      '.',
    );
  };
}

const ANSWERED =
  'If that lasts, check host, port and context in the configuration, and what the pod’s administrators say.';

const IN_BETWEEN =
  'If that lasts, check host, port, context and proxy in the configuration, and what stands in front of the pod.';

function unreached(code: PodError['code'], host: string): string {
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `the name of ${host} can't be resolved; check its spelling and the DNS of this machine`;
    case 'ECONNREFUSED':
      return 'nothing listens there; check host, port and proxy in the configuration';
    default:
      return 'check host, port and proxy in the configuration, and the firewall';
  }
}

/** Which service a call goes to, by the template of its path. */
function serviceOf(config: BdkConfig, path: string) {
  if (path.startsWith('/relay') || path.startsWith('/keyauth'))
    return { name: 'key manager', service: config.keyManager };
  if (path.startsWith('/sessionauth')) return { name: 'pod', service: config.sessionAuth };
  if (path.startsWith('/agent')) return { name: 'agent', service: config.agent };
  return { name: 'pod', service: config.pod };
}

const addressOf = ({ scheme, host, port, context }: BdkConfig['pod']): string =>
  `${scheme}://${host}:${port}${context}`;

const capitalized = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
