import type { ApiClient, CallOptions } from '../http/api-client.ts';
import { route } from '../http/route.ts';
import { object, success } from './read.ts';

/** The bot's manifest, which feeds the "/" completion of the clients (SBE 24.1 and newer). */
export type ManifestService = {
  /** The manifest's JSON text; `null` when there is none. */
  get(options?: CallOptions): Promise<string | null>;
  /** Replaces it. JSON text, or a value to make it from; at most 6144 characters. */
  set(manifest: string | Record<string, unknown>, options?: CallOptions): Promise<void>;
};

const GET = route('pod', 'GET', '/v1/user/manifest/own');
const SET = route('pod', 'POST', '/v1/user/manifest/own', { effect: 'repeatable' });

/** Builds the manifest service. */
export function createManifestService(api: ApiClient): ManifestService {
  return {
    get: (options = {}) =>
      api.call(GET, options, (json) => {
        if (json === null) return null;
        const { manifest } = object(json, 'manifest', 'manifest');
        return typeof manifest === 'string' && manifest !== '' ? manifest : null;
      }),
    set: (manifest, options = {}) => {
      const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest);
      return api.call(SET, { ...options, json: { manifest: text } }, success);
    },
  };
}
