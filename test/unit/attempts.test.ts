import { type RealTimeEvent, silentLogger } from '@finos/symphony-bdk-core';
import { expect, test } from '@jest/globals';
import { createAttempts, type Waiting } from '../../src/inbox/attempts.ts';
import type { Lease } from '../../src/leases/index.ts';

// An event that another process takes over, at any moment, is ended by that one only.

type Moment = 'never' | 'it is handled' | 'it is counted' | 'somebody is told';

/** Loses the conversation at a moment; answers with how the event was ended here. */
async function endedBy(
  losing: Moment,
  work: (attempts: Attempts, waiting: Waiting) => Promise<unknown>,
  fault?: Error,
) {
  const lost = new AbortController();
  const ended: string[] = [];
  const at = (moment: Moment): void => {
    if (moment === losing) lost.abort(new Error('lost'));
  };
  const attempts = createAttempts({
    rows: { read: async () => undefined, setAttempts: async () => at('it is counted') },
    finisher: { finish: (_, status) => void ended.push(status) },
    leases: { lapse: () => {} },
    clock: { monotonic: () => 0 },
    logger: silentLogger,
    signal: new AbortController().signal,
    async handle() {
      at('it is handled');
      if (fault) throw fault;
    },
    lateness: { tellLate: async () => {}, tellGivenUp: async () => at('somebody is told') },
  });
  const lease: Lease = { key: 'conversation:x', isTakenOver: false, lost: lost.signal };
  const event = { id: 'e', type: 'MESSAGESENT' } as RealTimeEvent;
  await work(attempts, { seq: 1, key: 'e', event, attempts: 0, lease, received: 0, since: 0 });
  return ended;
}

type Attempts = ReturnType<typeof createAttempts>;

const broken = new Error('broken');

test.each<[string, Moment, Error | undefined, string[]]>([
  ['done', 'never', undefined, ['done']],
  ['handled', 'it is handled', undefined, []],
  ['broken', 'never', broken, ['dead']],
  ['broken', 'it is handled', broken, []],
  ['broken', 'it is counted', broken, []],
])('one that is %s, and lost when: %s', async (_, losing, fault, expected) => {
  expect(await endedBy(losing, ({ attempt }, waiting) => attempt(waiting), fault)).toEqual(expected);
});

test.each<[Moment, string[]]>([
  ['never', ['dead']],
  ['somebody is told', []],
])('one that is given up, and lost when: %s', async (losing, expected) => {
  expect(await endedBy(losing, ({ giveUp }, waiting) => giveUp(waiting))).toEqual(expected);
});
