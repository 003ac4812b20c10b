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
  const record = await deployment.stored((store) =>
    store.selectFrom('audit').select('type').where('type', '=', 'change.applied').execute(),
  );
  expect(record).toHaveLength(1);
});
