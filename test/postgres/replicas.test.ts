import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { killReplicas } from '../chaos/harness/kills.ts';
import { failures } from '../chaos/harness/scenario.ts';
import { type Deployment, deploy } from '../support/deployment.ts';
import type { Member } from '../support/member.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

// Real processes on one PostgreSQL. `npm run chaos -- kills` kills them longer, and more of them.

const KILLS = Number(process.env.STEWARD_KILLS ?? 30);
const SEED = Number(process.env.STEWARD_SEED ?? Date.now() % 1_000_000);
const REPLICAS = Number(process.env.STEWARD_REPLICAS ?? 2);

let place: TestStore;
let deployment: Deployment;
beforeEach(async () => {
  place = await createTestStore();
  deployment = await deploy({
    pod: { limits: { redeliverAfterMs: 1_000 } },
    steward: { store: place.url },
  });
});
afterEach(async () => {
  await deployment.close();
  await place.remove();
});

const startReplicas = () => Promise.all(Array.from({ length: REPLICAS }, () => deployment.startReplica()));

const texts = (person: Member): string[] => person.sees().map(({ text }) => text);

test('what people say is answered once and in order, whoever reads it', async () => {
  const replicas = await startReplicas();
  const people = ['jane.doe', 'bob.lee', 'dave.kim', 'alice.martin'].map((name) => deployment.as(name));
  for (const word of ['one', 'two', 'three', 'four'])
    for (const person of people) person.says(`/help ${word}`);
  await Promise.all(people.map((person) => person.hears(/\/four/)));
  for (const person of people)
    expect(texts(person)).toEqual(
      ['one', 'two', 'three', 'four'].map((word) => expect.stringContaining(`/${word}`)),
    );
  expect(deployment.pod.world().datafeeds).toHaveLength(1);
  for (const replica of replicas) expect(await replica.terminate()).toEqual({ code: 0, signal: null });
});

test('whichever is killed, whenever: nothing is lost, said twice, swapped or done twice', async () => {
  const killed = await killReplicas({ seed: SEED, kills: KILLS, replicas: REPLICAS, groups: 1 });
  expect(failures(killed)).toEqual([]);
}, 900_000);

test('one that stood still in the middle of a change does nothing that another did meanwhile', async () => {
  const frozen = await deployment.startReplica();
  const jane = deployment.as('jane.doe');
  const { pod, tap } = deployment;
  const held = tap.hold(/membership\/add$/u);
  jane.says('/room add @Nina Patel --room "FX desk"');
  const call = await held;
  frozen.freeze();
  const other = await deployment.startReplica();
  await jane.hears(/Added Nina Patel to FX desk/u);
  await jane.asks('/room info "FX desk"', /Owners/u);
  // Its call reaches the pod now, after that of the other one.
  call.release();
  frozen.thaw();
  await frozen.says(/a lease was lost/u);
  await jane.asks('/requests', /no open requests/u);
  expect(await frozen.terminate()).toEqual({ code: 0, signal: null });
  expect(await other.terminate()).toEqual({ code: 0, signal: null });

  const added = pod.calls().filter(({ effect }) => effect?.startsWith('added'));
  expect(added).toHaveLength(1);
  expect(texts(jane).filter((text) => text.includes('Added Nina Patel'))).toHaveLength(1);
  expect(await recorded('change.applied')).toHaveLength(1);
});

test('one that stood still at its last look before a change does not make it when another has, and it was undone', async () => {
  const frozen = await deployment.startReplica();
  const jane = deployment.as('jane.doe');
  const { pod, tap } = deployment;
  const isOwner = (name: string) =>
    pod
      .world()
      .streams.some(
        ({ room, members }) =>
          room?.name === 'FX desk' && members.some(({ username, owner }) => owner && username === name),
      );
  await jane.asks('/room owner add @Dave Kim --room "FX desk"', /Dave Kim now owns/u);
  const card = await jane.asks('/room owner remove @Dave Kim --room "FX desk"', /\?[\s\S]+Cancel/u);
  const isStarted = async () => {
    const started = await recorded('change.started');
    return started.length === 2;
  };
  let look = await holding(/membership\/list$/u, () => jane.submits(card, 'confirm'));
  while (!(await isStarted())) look = await holding(/membership\/list$/u, look.release);
  frozen.freeze();
  const other = await deployment.startReplica();
  await jane.hears(/Dave Kim no longer owns FX desk/u);
  await jane.asks('/room owner add @Dave Kim --room "FX desk"', /Dave Kim now owns/u);
  look.release();
  frozen.thaw();
  await frozen.says(/a lease was lost/u);
  expect(await frozen.terminate()).toEqual({ code: 0, signal: null });
  expect(await other.terminate()).toEqual({ code: 0, signal: null });
  expect(isOwner('dave.kim')).toBe(true);
  expect(pod.calls().filter(({ effect }) => effect?.startsWith('demoted'))).toHaveLength(1);
  expect(await recorded('change.applied')).toHaveLength(3);

  /** The next call of this kind, held before it reaches the pod, once this has been done. */
  function holding(path: RegExp, begin: () => void) {
    const call = tap.hold(path);
    begin();
    return call;
  }
});

test('one that stood still while the pod had it wait says nothing that another has said meanwhile', async () => {
  const frozen = await deployment.startReplica();
  const jane = deployment.as('jane.doe');
  const { pod } = deployment;
  pod.faults.add({
    match: { path: '/message/create' },
    times: 1,
    effect: { status: 429, headers: { 'Retry-After': '2' } },
  });
  jane.says('/help room');
  await frozen.says(/will repeat/u);
  frozen.freeze();
  const other = await deployment.startReplica();
  await jane.hears(/room/u);
  frozen.thaw();
  await frozen.says(/a lease was lost/u);
  expect(await frozen.terminate()).toEqual({ code: 0, signal: null });
  expect(await other.terminate()).toEqual({ code: 0, signal: null });
  expect(texts(jane)).toHaveLength(1);
});

const recorded = (type: string) =>
  deployment.stored((store) => store.selectFrom('audit').select('type').where('type', '=', type).execute());
