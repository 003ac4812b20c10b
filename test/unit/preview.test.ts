import { PodError, type UserId } from '@finos/symphony-bdk-core';
import { manualClock } from '@finos/symphony-bdk-core/testing';
import { expect, test } from '@jest/globals';
import { type Change, removeMember } from '../../src/changes/index.ts';
import { createPreviewer } from '../../src/plans/index.ts';
import type { Policy } from '../../src/policy/index.ts';
import { DEFAULT_LANGUAGE, loadWords } from '../../src/words/index.ts';
import { colleague, fakeFacts, ROOM } from '../support/fake-facts.ts';
import { personNamed } from '../support/sample-plan.ts';

const SIZE = 500;
const wording = loadWords('templates').in(DEFAULT_LANGUAGE);
const room = { id: ROOM, name: 'FX desk' };
const requester = personNamed('Rita Requester', colleague(1));
const people = Array.from({ length: SIZE }, (_, n) => personNamed(`Person ${n}`, colleague(1_000 + n)));
const changes = people.map((user) => removeMember({ room, user }));

const botId = colleague(99);

type Pod = Parameters<typeof createPreviewer>[0]['pod'];

/** A pod that says who is in the room, the slower the more often it is asked, until it is away. */
function podOf(owners: readonly UserId[], availableFor = Number.POSITIVE_INFINITY) {
  const calls = { now: 0, most: 0, made: 0 };
  const members = people.map(({ id }) => ({ id, owner: owners.includes(id) }));
  const streams = {
    async listRoomMembers() {
      calls.now += 1;
      calls.made += 1;
      calls.most = Math.max(calls.most, calls.now);
      for (let turn = calls.made % 5; turn >= 0; turn -= 1)
        await new Promise((resolve) => setImmediate(resolve));
      calls.now -= 1;
      if (calls.made > availableFor) throw away;
      return members;
    },
  };
  return { pod: { streams } as unknown as Pod, calls };
}

const away = new PodError({ method: 'GET', path: '/x', status: 503, traceId: 't', ambiguous: false });

function preview(pod: Pod, wanted: readonly Change[]) {
  const rule = { id: 'rule', hash: 'hash', effect: 'permit', actions: new Set<string>() };
  const policy = { decide: async () => ({ outcome: 'allow', rule, facts: {} }) } as unknown as Policy;
  const { facts } = fakeFacts({ members: [...people.map(({ id }) => id), botId] });
  const allowances = { isLeft: async () => false };
  const glassGuard = { windowFor: async () => undefined };
  const previewer = createPreviewer({ clock: manualClock(), policy, pod, botId, allowances, glassGuard });
  return previewer({ occasion: 'event', requester, changes: wanted }, facts);
}

test('of five hundred changes at most eight are looked at at once, and all of them stay in their order', async () => {
  const { pod, calls } = podOf([]);
  const { plans, denied } = await preview(pod, changes);
  expect(denied).toEqual([]);
  expect(plans).toHaveLength(1);
  expect(plans[0]?.changes.map(({ change }) => wording.text(change.description))).toEqual(
    people.map(({ displayName }) => `remove ${displayName} from FX desk`),
  );
  expect(calls).toEqual({ made: SIZE, now: 0, most: 8 });
});

test('problems stand where their changes do, whichever was known first', async () => {
  const owner = people[5];
  const steward = personNamed('Steward', botId);
  const wanted = changes.toSpliced(6, 0, removeMember({ room, user: steward }));
  const { pod } = podOf(owner ? [owner.id] : []);
  const { plans } = await preview(pod, wanted);
  const problems = (plans[0]?.changes ?? []).flatMap(({ problem }, at) =>
    problem ? [[at, problem.code]] : [],
  );
  expect(problems).toEqual([
    [5, 'last-human-owner'],
    [6, 'steward-stays'],
  ]);
});

test('a pod that is away is no problem of a change: nothing is said of any', async () => {
  await expect(preview(podOf([], 20).pod, changes)).rejects.toBe(away);
});
