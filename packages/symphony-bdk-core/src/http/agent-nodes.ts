import type { AgentNodes, ServiceConfig } from '../config/bdk-config.ts';
import type { Logger } from '../logger.ts';
import { abortable } from './abortable.ts';
import { addressOf } from './agent-address.ts';
import type { Random } from './backoff.ts';
import type { Clock } from './clock.ts';
import { type Endpoint, exchange } from './exchange.ts';

/** Chooses the agent for each call, and avoids those that fail. */
export type NodeChoice = {
  /** The agent for the next call; `staysPut` is of calls that belong together, which stay with one for as long as it works. */
  next(staysPut: boolean, signal: AbortSignal | undefined): Promise<Endpoint>;
  /** To be told after a call that this agent did not answer as it should. Whether there is another to call at once. */
  failed(endpoint: Endpoint): boolean;
};

type Options = {
  agents: AgentNodes;
  endpointOf: (service: ServiceConfig) => Endpoint;
  clock: Clock;
  random: Random;
  logger: Logger;
};

const nameOf = ({ origin, base }: Endpoint): string => origin + base;

/** How long an agent that failed is called only when the others failed too. */
const AVOIDED_MS = 30_000;

/** Builds the choice over its state: where each agent is in turn, which failed when, and with which calls stay. */
export function createNodeChoice({ agents, endpointOf, clock, random, logger }: Options): NodeChoice {
  const nodes = agents.nodes.map(endpointOf);
  const [balancer] = agents.nodes;
  const failedAt = new Map<string, number>();
  let turn = 0;
  let pinned: Promise<Endpoint> | undefined;
  let pinnedTo: Endpoint | undefined;

  const isAvoided = (node: Endpoint) => {
    const at = failedAt.get(nameOf(node));
    return at !== undefined && clock.monotonic() - at < AVOIDED_MS;
  };

  function fromList(): Endpoint {
    const rest = nodes.filter((node) => !isAvoided(node));
    const isRandom = agents.mode === 'random';
    for (let step = 0; !isRandom && step < nodes.length; step += 1) {
      const node = nodes[(turn + step) % nodes.length];
      if (node === undefined || (rest.length > 0 && isAvoided(node))) continue;
      turn = (turn + step + 1) % nodes.length;
      return node;
    }
    const among = rest.length > 0 ? rest : nodes;
    return among[Math.floor(random() * among.length)] ?? endpointOf(balancer);
  }

  /** Asks the load balancer which agent to call. When it does not say, calls go through the load balancer itself. */
  async function fromBalancer(): Promise<Endpoint> {
    const own = nodes[0] ?? endpointOf(balancer);
    try {
      const { status, text } = await exchange(own, {
        method: 'GET',
        path: '/v1/info',
        headers: own.headers.slice(),
      });
      const service = status === 200 ? addressOf(text, balancer) : undefined;
      const named = service === undefined ? undefined : endpointOf(service);
      if (named !== undefined && !isAvoided(named)) return named;
      logger.warn('the load balancer names no agent that answers, so it is called itself', { status });
    } catch {
      logger.warn('the load balancer does not say which agent to call, so it is called itself');
    }
    return own;
  }

  const choose = (): Promise<Endpoint> =>
    agents.mode === 'external' ? fromBalancer() : Promise.resolve(fromList());

  // Shared by all who ask meanwhile, so that none of them can abort it for the others.
  function pin(): Promise<Endpoint> {
    pinned ??= choose().then((endpoint) => {
      pinnedTo = endpoint;
      return endpoint;
    });
    return pinned;
  }

  return {
    next: (staysPut, signal) => abortable(staysPut || agents.isSticky ? pin() : choose(), signal),
    failed(endpoint) {
      const failedBefore = isAvoided(endpoint);
      failedAt.set(nameOf(endpoint), clock.monotonic());
      if (pinnedTo !== undefined && nameOf(pinnedTo) === nameOf(endpoint)) {
        pinned = undefined;
        pinnedTo = undefined;
      }
      // what the load balancer named has failed: it names another, or takes the call itself
      const isElsewhere = agents.mode === 'external' && !nodes.includes(endpoint) && !failedBefore;
      const hasOther = isElsewhere || (agents.mode !== 'external' && nodes.some((node) => !isAvoided(node)));
      if (hasOther) logger.warn('an agent failed, another is called', { agent: endpoint.origin });
      return hasOther;
    },
  };
}
