import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { BotProcess } from '../support/bot-process.ts';
import { type Deployment, deploy } from '../support/deployment.ts';
import type { Member } from '../support/member.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

// Real processes on one PostgreSQL, killed at random. STEWARD_KILLS says how often.

const KILLS = Number(process.env.STEWARD_KILLS ?? 6);
const REPLICAS = Number(process.env.STEWARD_REPLICAS ?? 2);
const FX = { in: 'FX desk' };

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

test('whichever is killed, whenever: nothing is lost, said twice or done twice', async () => {
  const replicas: BotProcess[] = await startReplicas();
  const [jane, bob, dave, alice] = ['jane.doe', 'bob.lee', 'dave.kim', 'alice.martin'].map((name) =>
    deployment.as(name),
  ) as [Member, Member, Member, Member];
  const { pod } = deployment;

  for (let round = 1; round <= KILLS; round += 1) {
    const answered = texts(dave).length;
    jane.says(`/room create "Round ${round}"`);
    dave.says(`/help round${round}`);
    alice.says(`/room create "Alice ${round}" --members @Nina Patel`);
    bob.says(`@Steward /room add @Nina Patel --reason round${round}`, FX);
    await sleep(randomInt(400));
    const [victim] = replicas.splice(randomInt(replicas.length), 1);
    await victim?.kill();

    await jane.hears(new RegExp(`Round ${round} is ready`));
    await dave.hears(new RegExp(`/round${round}`));
    await alice.hears(new RegExp(`Alice ${round} is ready`));
    const card = await jane.hears(new RegExp(`waiting for your decision[\\s\\S]+round${round}`));
    jane.submits(card, 'approve');
    await bob.hears(/Nina Patel/, FX);
    jane.says('/room remove @Nina Patel --room "FX desk"');
    jane.submits(await jane.hears(/Remove Nina Patel from FX desk\?/), 'confirm');
    await jane.hears(/Removed Nina Patel/);
    replicas.push(await deployment.startReplica());
    expect(texts(dave)).toHaveLength(answered + 1);
    expect(texts(jane).filter((text) => text.includes(`Round ${round} is ready`))).toHaveLength(1);
    expect(pod.world().streams.filter(({ room }) => room?.name === `Round ${round}`)).toHaveLength(1);
  }
  const record = await deployment.stored((store) =>
    store.selectFrom('audit').select('type').where('type', '=', 'change.applied').execute(),
  );
  // Two rooms, an addition and a removal each.
  expect(record).toHaveLength(4 * KILLS);
  const { output } = await deployment.steward('audit', 'verify');
  expect(output).toMatch(/whole/);
});

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
