import { type FakePod, startFakePod } from './fake-pod.ts';

/** A test body with a fake pod of its own, closed whatever happens. */
export function withPod(body: (pod: FakePod) => Promise<void>): () => Promise<void> {
  return async () => {
    const pod = await startFakePod();
    try {
      await body(pod);
    } finally {
      await pod.close();
    }
  };
}
