import { UnreadableAnswer } from '../http/answer.ts';
import type { ApiClient } from '../http/api-client.ts';
import { route } from '../http/route.ts';
import type { UserId } from '../ids.ts';
import { list, object, userId } from '../services/read.ts';

/** The calls of datafeed 2, and who reads it. One attempt each: the loop has its own patience. */
export type DatafeedApi = {
  /** The bot's own id. */
  whoAmI(signal: AbortSignal): Promise<UserId>;
  /** Ids of the bot's own fanout feeds; the agent may list datahose feeds too, which are left out. */
  list(signal: AbortSignal): Promise<string[]>;
  create(signal: AbortSignal): Promise<string>;
  /** Long poll, up to 30 s. Events are as the agent sent them. */
  read(feedId: string, ackId: string, signal: AbortSignal): Promise<{ events: unknown[]; ackId: string }>;
  delete(feedId: string, signal: AbortSignal): Promise<void>;
};

const WHO_AM_I = route('pod', 'GET', '/v2/sessioninfo');
// Of several agents one answers all calls of the feed: whether the others know it, Symphony does not say.
const staysPut = true;
const LIST = route('agent', 'GET', '/v5/datafeeds', { staysPut });
const CREATE = route('agent', 'POST', '/v5/datafeeds', { staysPut });
// An agent that stumbles over an event may quote it.
const READ = route('agent', 'POST', '/v5/datafeeds/{id}/read', {
  effect: 'none',
  confidential: true,
  staysPut,
});
const DELETE = route('agent', 'DELETE', '/v5/datafeeds/{id}', { effect: 'repeatable', staysPut });

const FANOUT_ID = /^[^\s_]+_f(_[^\s_]+)?$/; // the official kits' pattern; datahose ids have `_p_`

/** The tag goes with listing and creating, as the specification has both; the Java kit takes a feed whose id is the tag. */
type DatafeedOptions = { includeInvisible?: boolean; updatePresence?: boolean; tag?: string };

/** Builds the calls. Options left out are left out of the requests: older agents do not know them. */
export function createDatafeedApi(
  api: ApiClient,
  { includeInvisible, updatePresence, tag }: DatafeedOptions,
): DatafeedApi {
  const createBody = {
    ...(includeInvisible === undefined ? {} : { includeInvisible }),
    ...(tag === undefined ? {} : { tag }),
  };
  const presence = updatePresence === undefined ? {} : { updatePresence };
  const single = true;
  return {
    whoAmI: (signal) =>
      api.call(WHO_AM_I, { signal, single }, (json) => userId(object(json, 'session').id, 'session')),
    list: (signal) =>
      api.call(LIST, { signal, single, query: { tag } }, (json) =>
        list(json, 'datafeeds', (feed) => object(feed, 'datafeed').id).filter(
          (id): id is string => typeof id === 'string' && FANOUT_ID.test(id),
        ),
      ),
    create: (signal) =>
      api.call(CREATE, { signal, single, json: createBody }, (json) => {
        const { id } = object(json, 'datafeed');
        if (typeof id !== 'string' || id === '') throw new UnreadableAnswer('datafeed has no id');
        return id;
      }),
    read: (feedId, ackId, signal) =>
      api.call(READ, { signal, single, params: [feedId], json: { ackId, ...presence } }, (json) => {
        const batch = object(json, 'batch');
        if (typeof batch.ackId !== 'string') throw new UnreadableAnswer('batch has no ackId');
        return { events: list(batch.events, 'events', (event) => event), ackId: batch.ackId };
      }),
    delete: (feedId, signal) => api.call(DELETE, { signal, single, params: [feedId] }, () => {}),
  };
}
