import { silentLogger, toStreamId } from '@finos/symphony-bdk-core';
import { expect, test } from '@jest/globals';
import { commands, type Services } from '../../src/commands/index.ts';
import type { Decision } from '../../src/policy/index.ts';
import { createExecute, createScopeOf } from '../../src/service/index.ts';
import { fakeFacts } from '../support/fake-facts.ts';
import { personNamed, samplePlan } from '../support/sample-plan.ts';

const allow = { outcome: 'allow', rule: { id: 'all' }, facts: {} } as unknown as Decision;

test('a command that is handled again finds its plans, although its words name nothing any more', async () => {
  const plan = samplePlan('Jane Doe');
  const command = commands.find(({ name }) => name === 'room update');
  if (command === undefined) throw new Error('There is no /room update.');
  const unexpected = () => Promise.reject(new Error('not looked at'));
  // The room has another name by now, so looking it up would find nothing.
  const services = {
    clock: { now: Date.now },
    judge: unexpected,
    settings: { settingsOf: async () => ({}) },
    directoryFor: () => ({ roomsNamed: unexpected, roomById: unexpected }),
  } as unknown as Services;
  const execute = createExecute({
    policy: { decide: async () => allow, resourceTypeOf: () => 'Room' },
    factsSource: { isInternal: () => true, now: () => fakeFacts().facts },
    services,
    planChanges: unexpected,
    knownPlans: async (occasion) => (occasion === plan.occasion ? [plan] : []),
    refuse: unexpected,
    whoCould: { run: unexpected },
    logger: silentLogger,
    scopeOf: createScopeOf({ services, timeZone: 'UTC' }),
  });
  const stream = toStreamId('te3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA');
  const run = (key: string) =>
    execute({
      principal: personNamed('Jane Doe'),
      occasion: { key, stream: { streamId: stream, streamType: 'IM' } },
      command,
      given: { room: [{ kind: 'word', text: 'FX desk', quoted: true }] },
      answerTo: { stream },
    });
  expect(await run(plan.occasion)).toEqual({ kind: 'plans', plans: [plan] });
  await expect(run('another event')).rejects.toThrow('not looked at');
});
