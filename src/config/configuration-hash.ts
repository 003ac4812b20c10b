import { sha256 } from '../sha256.ts';
import type { Config } from './load-config.ts';

type Service = Config['pod'];
type Source = Config['bot']['privateKey'];

/**
 * SHA-256 of the configuration in force, defaults filled in. Secrets are left out, as a short one could be guessed from the hash: of
 * a header that is sent along counts the name, of a proxy or a database the address, of a key where it is.
 */
export function configurationHash({
  bot,
  pod,
  agent,
  agentNodes,
  keyManager,
  sessionAuth,
  steward,
  ...rest
}: Config): string {
  const { username, privateKey, certificate } = bot;
  return sha256(
    JSON.stringify({
      ...rest,
      steward: { ...steward, store: withoutPassword(steward.store) },
      bot: {
        username,
        privateKey: placeOf(privateKey),
        certificate: certificate === undefined ? undefined : placeOf(certificate),
      },
      ...(agentNodes === undefined
        ? {}
        : { agentNodes: { ...agentNodes, nodes: agentNodes.nodes.map(withoutSecrets) } }),
      services: [pod, agent, keyManager, sessionAuth].map(withoutSecrets),
    }),
  );
}

const placeOf = (source: Source): string => ('path' in source ? source.path : '');

/** Of a database; the name of the user counts. */
const withoutPassword = (store: string): string =>
  store.replace(/^(postgres(?:ql)?:\/\/[^:@/]*):[^@]*@/u, '$1@');

const withoutSecrets = ({ proxy, defaultHeaders, ...rest }: Service) => ({
  ...rest,
  proxy: proxy?.uri,
  defaultHeaders: Object.keys(defaultHeaders).toSorted(),
});
