import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test } from '@jest/globals';
import { stateOf } from '../support/pod-state.ts';
import { recordOf } from '../support/store-tables.ts';
import { createTestStore } from '../support/test-store.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

test('the record tells who asked, who decided and what was done, newest first', async () => {
  world = await startWorld();
  const { jane, bob, alice } = world;
  bob.says('/room add @Nina Patel --room "FX desk"');
  jane.submits(await jane.hears(/is waiting for your decision/), 'approve');
  await bob.hears(/Approved/);
  await bob.asks('/room remove @Dave Kim --room "FX desk"', /Only owners of the room can do this/);
  const { text } = await alice.asks('/audit', /lines of the record/);
  expect(text).toMatch(/Bob Lee\s+was refused\s+remove Dave Kim from FX desk · no rule permits it/);
  expect(text).toMatch(/Bob Lee\s+made a change\s+add Nina Patel to FX desk/);
  expect(text).toMatch(/Jane Doe\s+approved a request\s+R-\w{6}/);
  expect(text).toMatch(
    /Bob Lee\s+proposed a change\s+add Nina Patel to FX desk .+ rule members-ask-to-add-colleagues/,
  );
  expect(text).toMatch(/Steward\s+started/);
  expect(text.indexOf('was refused')).toBeLessThan(text.indexOf('made a change'));
  expect(text.indexOf('made a change')).toBeLessThan(text.indexOf('proposed a change'));
});

test('D6: the record tells with which configuration and policy Steward ran, and what was refused', async () => {
  world = await startWorld({ policy: (shipped) => shipped });
  const { alice } = world;
  const lines = async () => (await alice.asks('/audit', /lines? of the record/)).text;
  const atStart = await lines();
  expect(atStart).toMatch(/Steward\s+loaded the configuration\s+configuration [\da-f]{12}/);
  const [, first = ''] = /Steward\s+loaded the policy\s+policy ([\da-f]{12})/.exec(atStart) ?? [];
  await world.changePolicy((shipped) => `${shipped}// changed\n`);
  const [, second = ''] = /Steward\s+loaded the policy\s+policy ([\da-f]{12})/.exec(await lines()) ?? [];
  expect([first, second]).toEqual([expect.stringMatching(/^./), expect.stringMatching(/^./)]);
  expect(second).not.toBe(first);
  await expect(world.changePolicy(() => 'permit')).rejects.toThrow('faulty');
  const refused = await lines();
  expect(refused).toMatch(/Steward\s+refused a faulty policy\s+policy [\da-f]{12}/);
  expect(refused.indexOf('refused a faulty policy')).toBeLessThan(refused.indexOf(`policy ${second}`));
});

test('D6: the record ends with the line that says that Steward stopped', async () => {
  const file = await createTestStore();
  world = await startWorld({ steward: { store: file.url } });
  await world.app.stop();
  const lines = await recordOf(await file.open());
  expect(lines.at(-1)).toMatchObject({ type: 'steward.stopped', details: { left: 0 } });
  await file.remove();
});

test('the record of one person, and of the last hours', async () => {
  world = await startWorld();
  const { jane, bob, alice } = world;
  await jane.asks('/presence set BUSY', /now Busy/);
  await bob.asks('/presence set AWAY', /now Away/);
  const hers = await alice.asks('/audit --actor @Jane Doe --since 2h', /3 lines of the record by Jane Doe/);
  expect(hers.text).toContain("set Jane Doe's presence to Busy");
  expect(hers.text).not.toContain('Bob Lee');
  await alice.asks('/audit --since 1d', /12 lines of the record/);
  await alice.asks('/audit --actor tom.berg@acme.example', /The record has no such lines/);
});

test('asked in a room, the record goes to the IM', async () => {
  world = await startWorld();
  const { alice } = world;
  const here = { in: 'Equities desk' };
  await alice.asks('@Steward /audit', /Alice Martin, I've answered you in our IM/, here);
  await alice.hears(/of the record/);
  expect(alice.sees(here)).toHaveLength(1);
});

test('only administrators read it, and that others tried is in it', async () => {
  world = await startWorld();
  const { jane, victor } = world;
  await jane.asks('/audit', /Only administrators can do this/);
  await jane.asks('/audit --actor Zork', /Only administrators can do this/);
  const { text } = await victor.asks('/audit --actor @Jane Doe', /2 lines of the record/);
  expect(text).toMatch(/was refused\s+\/audit/);
});

test('what cannot be read is refused, and how to ask is shown', async () => {
  world = await startWorld();
  const { alice, pod } = world;
  const before = stateOf(pod);
  const rows: [string, RegExp][] = [
    ['/audit --since whenever', /I can.t read “whenever” as a time/],
    ['/audit --since tomorrow', /“tomorrow” is in the future. Give an earlier time/],
    ['/audit --since 1M', /“1M” could be minutes or months/],
    ['/audit --since 3/4/2026', /Which do you mean: “2026-03-04” or “2026-04-03”/],
    ['/audit --since 2', /I can.t read “2” as a time/],
    ['/audit --since 0h', /“0h” is no time at all/],
    ['/audit --since 9999y', /“9999y” is too far away/],
    ['/audit --actor', /The option --actor needs a value: who did it/],
    ['/audit --actor Zork', /I couldn't find “Zork”/],
    ['/audit --who @Jane Doe', /There's no option “--who”/],
  ];
  for (const [line, pattern] of rows) {
    const { text } = await alice.asks(line, pattern);
    expect(text).toContain('/audit [@PERSON] [--since 2h]');
  }
  const { text } = await alice.asks('/audit @Jane Doe zork', /The record has no such lines/);
  expect(text).toContain("I didn't understand “zork” and left it out.");
  expect(stateOf(pod)).toEqual(before);
});

test('refused by policy or pod, it says so', async () => {
  const rule = `@id("quiet") @says("Ask compliance.") forbid (principal == User::"13537736917013", action == Action::"audit.read", resource);`;
  world = await startWorld({ policy: (shipped) => `${shipped}\n${rule}` });
  const { alice, victor, pod } = world;
  await alice.asks('/audit', /^Ask compliance\.$/);
  pod.faults.add({ match: { path: '/v3/users' }, effect: { status: 403 } });
  await victor.asks('/audit --actor jane.doe@acme.example', /Symphony doesn't let me do this/);
});

test('the chain is found whole from the command line, and a line that was changed is named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'steward-audit-'));
  const file = join(folder, 'steward.db');
  const config = join(folder, 'steward.yaml');
  writeFileSync(
    config,
    `host: nowhere.example\nbot: { username: steward, privateKey: { content: none } }\nsteward: { store: 'sqlite:${file}' }\n`,
  );
  world = await startWorld({ steward: { store: `sqlite:${file}` } });
  try {
    await world.jane.asks('/presence set BUSY', /now Busy/);
    await world.app.stop();
    expect(await verify(config)).toMatch(/^The record is whole: 9 lines, last hash [\da-f]{64}\.\n$/);
    const database = new DatabaseSync(file);
    expect(() => database.exec('delete from audit')).toThrow('append-only');
    expect(() => database.exec('update audit set at = 0')).toThrow('append-only');
    database.exec(
      `drop trigger audit_no_update; update audit set body = replace(body, 'BUSY', 'AWAY') where seq = 6`,
    );
    database.close();
    expect(await verify(config)).toBe('The record is broken: line 6 was changed after it was written.\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** What `steward audit verify` prints. */
function verify(config: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['bin/steward.js', 'audit', 'verify', '--config', config],
      (error, stdout, stderr) => {
        resolve(error ? stderr : stdout);
      },
    );
  });
}
