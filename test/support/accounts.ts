import type { Pod } from 'symphony-pod-simulator';

/** An account of the pod as it is, by user name; `undefined` when there is none. */
export const accountIn = (pod: Pod, userName: string) =>
  pod.world().users.find(({ username }) => username === userName);

/** How often Steward made a call with this in its path, of this method. */
export const callsOf = (pod: Pod, method: string, path: RegExp): number =>
  pod.calls().filter((call) => call.method === method && path.test(call.path)).length;
