import type { Pod } from 'symphony-pod-simulator';

/** Whether a bot has come and would hear what is said. */
export const hasFeed = (pod: Pod): boolean =>
  pod
    .calls()
    .some(
      ({ method, path, status }) => method === 'POST' && path.endsWith('/v5/datafeeds') && status === 201,
    );
