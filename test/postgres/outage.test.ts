import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createAudit } from '../../src/audit/index.ts';
import { openStore, StoreTrouble } from '../../src/store/index.ts';
import { type CollectedLog, collectedLog } from '../support/collected-log.ts';
import { createDatabase } from '../support/postgres.ts';
import { startWorld, type World } from '../support/world.ts';

let database: Awaited<ReturnType<typeof createDatabase>>;
let world: World;
let log: CollectedLog;
beforeEach(async () => {
  database = await createDatabase();
  log = collectedLog();
  world = await startWorld({ steward: { store: database.url }, logger: log });
});
afterEach(async () => {
  await database.open();
  await world.close();
  await database.remove();
});

const verdict = async () => {
  const store = await openStore(database.url, { mustExist: true });
  try {
    return await createAudit({ store, clock: { now: () => 0 } }).verify();
  } finally {
    await store.destroy();
  }
};

test('connections that are lost again and again cost nobody an answer, and nothing is done twice', async () => {
  const { jane, bob, settled } = world;
  const people = ['Nina Patel', 'Tom Berg'];
  for (const name of people) {
    jane.says(`/room add @${name} --room "FX desk"`);
    bob.says('/presence @Jane');
    await database.disconnect();
    await jane.hears(new RegExp(`Added ${name} to FX desk`, 'u'));
    // Whose lease could not be given back is free again after some seconds.
    await bob.hears(/Jane Doe/u);
  }
  await settled();
  expect(jane.membersOf('FX desk')).toEqual(expect.arrayContaining(people));
  expect(jane.sees()).toHaveLength(2);
  expect(bob.sees()).toHaveLength(2);
  expect(await verdict()).toMatchObject({ whole: true });
});

test('while the server takes no connection everything waits, without an apology, and goes on when it does', async () => {
  const { jane, settled } = world;
  await database.disconnect({ isShut: true });
  jane.says('/room add @Nina Patel --room "FX desk"');
  await log.says(/events will be stored later.+doesn't answer/u);
  expect(log.text()).not.toContain(new URL(database.url).password);
  await expect(openStore(database.url)).rejects.toThrow(StoreTrouble);
  await database.open();
  await jane.hears(/Added Nina Patel to FX desk/u);
  await settled();
  expect(jane.sees()).toHaveLength(1);
  expect(await verdict()).toMatchObject({ whole: true });
});
