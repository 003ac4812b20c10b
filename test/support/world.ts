import { type Logger, silentLogger } from '@finos/symphony-bdk-core';
import { type Pod, type PodOptions, startPod } from 'symphony-pod-simulator';
import { type App, startApp } from '../../src/app.ts';
import { testConfig } from './config.ts';
import { testKeys } from './keys.ts';
import { createMember, type Member } from './member.ts';

/** A pod, the real bot, and the people who talk with it; all over HTTP, all of its own. */
export type World = {
  readonly pod: Pod;
  readonly app: App;
  readonly jane: Member;
  readonly bob: Member;
  readonly dave: Member;
  readonly alice: Member;
  readonly victor: Member;
  readonly carol: Member;
  as(username: string): Member;
  close(): Promise<void>;
};

export type WorldOptions = {
  readonly pod?: PodOptions;
  readonly steward?: Record<string, unknown>;
  readonly logger?: Logger;
};

export async function startWorld({
  pod: podOptions,
  steward,
  logger = silentLogger,
}: WorldOptions = {}): Promise<World> {
  const pod = await startPod({ keys: { steward: testKeys().publicKey }, ...podOptions });
  const config = testConfig({ port: pod.port, ...(steward ? { steward } : {}) });
  const app = await startApp({ config, logger }).catch(async (error: unknown) => {
    await pod.close();
    throw error;
  });
  const as = (username: string) => createMember(pod, username);
  return {
    pod,
    app,
    jane: as('jane.doe'),
    bob: as('bob.lee'),
    dave: as('dave.kim'),
    alice: as('alice.martin'),
    victor: as('victor.stone'),
    carol: as('carol.ng'),
    as,
    async close() {
      await app.stop();
      await pod.close();
    },
  };
}
