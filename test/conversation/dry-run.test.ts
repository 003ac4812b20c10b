import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { commands } from '../../src/commands/index.ts';
import type { Store } from '../../src/store/index.ts';
import { casesOf } from '../cases/index.ts';
import { crowd, crowdedSeed } from '../support/crowd.ts';
import { recordOf, tablesOf } from '../support/store-tables.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';
import { startWorld, type World, type WorldOptions } from '../support/world.ts';

let world: World;
let file: TestStore;
let store: Store;

/** All that a command may leave in the store. When a card was last in front of somebody changes with whatever they type. */
async function effectsIn(store: Store) {
  const tables = await tablesOf(store, [
    'plans',
    'steps',
    'requests',
    'decisions',
    'outbox',
    'cards',
    'watches',
  ]);
  return { ...tables, cards: tables.cards?.map((card) => ({ ...Object(card), left_at: undefined })) };
}

async function start(options: WorldOptions = {}): Promise<void> {
  file = await createTestStore();
  world = await startWorld({ ...options, steward: { store: file.url } });
  store = await file.open();
}

afterEach(async () => {
  await world.close();
  await file.remove();
});

const DRY_RUN = /Dry run of/;
const IN_FX = '--room "FX desk" --dry-run';

/** Everything in the pod but what is said, and by the way what IMs there are. */
function podState() {
  const { users, streams, connections } = world.pod.world();
  return { users, connections, streams: streams.map((stream) => ({ ...stream, messages: [] })) };
}

describe('says', () => {
  beforeEach(() => start());

  test.each([
    [
      'what would change',
      'jane.doe',
      `/room add @Nina Patel ${IN_FX}`,
      'Dry run of /room add. Nothing was changed.\nI would add Nina Patel to FX desk.',
    ],
    [
      'several changes',
      'jane.doe',
      `/room add @Nina Patel @Victor Stone ${IN_FX}`,
      'Dry run of /room add. Nothing was changed.\nI would:\nadd Nina Patel to FX desk\nadd Victor Stone to FX desk',
    ],
    [
      'what is done already',
      'jane.doe',
      `/room add @Bob Lee ${IN_FX}`,
      'Dry run of /room add. Nothing was changed.\nAlready done: add Bob Lee to FX desk.',
    ],
    [
      'both',
      'jane.doe',
      `/room add @Bob Lee @Nina Patel ${IN_FX}`,
      'Dry run of /room add. Nothing was changed.\nI would add Nina Patel to FX desk.\nAlready done: add Bob Lee to FX desk.',
    ],
    [
      'who would have to approve',
      'bob.lee',
      `/room add @Nina Patel ${IN_FX}`,
      'Dry run of /room add. Nothing was changed.\nI would add Nina Patel to FX desk.\nJane Doe would have to approve it first.',
    ],
    [
      'that an administrator would have to approve',
      'alice.martin',
      '/user role add @Bob Lee ADMINISTRATOR --dry-run',
      /I would give Bob Lee the role Administrator\.\nRole\s+ADMINISTRATOR\n.+\nI would first need the approval of an administrator\.$/,
    ],
    [
      'what would have to be confirmed',
      'jane.doe',
      `/room remove @Bob Lee ${IN_FX}`,
      'Dry run of /room remove. Nothing was changed.\nI would remove Bob Lee from FX desk.\nI would ask you to confirm it first.',
    ],
    [
      'what is today, and what will be',
      'jane.doe',
      `/room update --description "Spot only" ${IN_FX}`,
      /I would change .+ of FX desk\.\nDescription\s+Spot, forwards and options → Spot only\nI would ask you to confirm it first\./s,
    ],
    [
      'what is not possible',
      'jane.doe',
      '/room create "FX desk" --dry-run',
      "Dry run of /room create. Nothing was changed.\nI would refuse this:\ncreate the room FX desk: There's already a room called “FX desk”. Choose another name.",
    ],
    [
      'what is not possible, and what would be left',
      'jane.doe',
      `/room add @Nina Patel carol.ng@borealis.example ${IN_FX}`,
      /I would refuse this:\nadd Carol Ng to FX desk: FX desk is internal, so I can't add Carol Ng\..+\nWithout that, I would add Nina Patel to FX desk\./s,
    ],
    [
      'what is not allowed, each reason once',
      'bob.lee',
      `/room remove @Dave Kim @Jane Doe ${IN_FX}`,
      /I would refuse this:\nremove Dave Kim from FX desk and remove Jane Doe from FX desk: Only owners of the room can do this\.$/,
    ],
  ])('%s', async (_, username, line, text) => {
    const answer = await world.as(username).asks(line, DRY_RUN);
    if (typeof text === 'string') expect(answer.text).toBe(text);
    else expect(answer.text).toMatch(text);
  });

  test('nothing when somebody is not found: the form has those who were', async () => {
    const form = await world.jane.asks(`/room add @Nina Patel zork ${IN_FX}`, /^Add people/);
    expect(form.text).toContain("I don't understand “zork”, so I did nothing.");
    expect(form.text).not.toContain('I would');
  });

  test('who would be asked, and opens no IM with them', async () => {
    const earlier = world.pod.calls().length;
    await world.bob.asks(`/room add @Nina Patel ${IN_FX}`, /Jane Doe would have to approve/);
    await world.settled();
    const paths = world.pod
      .calls()
      .slice(earlier)
      .map(({ path }) => path);
    expect(paths.filter((path) => path.includes('/im/create'))).toEqual([]);
  });

  test('that the same request waits already', async () => {
    const asked = await world.bob.asks('/room add @Nina Patel --room "FX desk"', /R-[0-9A-Z]{6}/);
    const id = /R-[0-9A-Z]{6}/.exec(asked.text)?.[0];
    const answer = await world.bob.asks(`/room add @Nina Patel ${IN_FX}`, DRY_RUN);
    expect(answer.text).toContain(`I would refuse this:\nYou've already asked for this: ${id} is waiting`);
  });

  test('how to ask for it, in help', async () => {
    const { jane } = world;
    await jane.asks('/help room add', /Add --dry-run to see what it would do without doing it\./);
    await jane.asks('/help all', /Add --dry-run to see what a change would do\./);
    const { text } = await jane.asks('/help room info', /Show how a room is set up/);
    expect(text).not.toContain('--dry-run');
  });
});

const OWNERS_ASK =
  '@approval("administrators")\n@expires("8h")\npermit (principal, action == Action::"room.member.add"';

test('several administrators', async () => {
  await start({ policy: (shipped) => shipped.replace(OWNERS_ASK, `@approvals("2")\n${OWNERS_ASK}`) });
  const line = '/room add maja.nowak@borealis.example --room "Borealis and Acme" --dry-run';
  await world.jane.asks(line, /Maja Nowak .+\nI would first need the approval of 2 administrators\.$/);
});

describe('stays readable', () => {
  const LONG = `<b>Max & "Co" ${'x'.repeat(3_000)}</b>`;
  beforeEach(() =>
    start({
      pod: {
        seed: {
          ...crowdedSeed,
          users: [...crowdedSeed.users, { username: 'max', displayName: LONG, email: 'max@acme.example' }],
        },
      },
    }),
  );

  test('of many changes the first twenty, and how many more there are', async () => {
    const { text } = await world.jane.asks(`/room add ${crowd.join(' ')} ${IN_FX}`, DRY_RUN);
    const lines = text.split('\n');
    expect(lines.slice(1, 4)).toEqual(['I would:', 'add Trader 1 to FX desk', 'add Trader 2 to FX desk']);
    expect(lines.slice(-2)).toEqual(['add Trader 20 to FX desk', 'and 30 more']);
    const denied = await world.bob.asks(`/room remove ${crowd.join(' ')} ${IN_FX}`, DRY_RUN);
    expect(denied.text.match(/Only owners of the room can do this/g)).toHaveLength(1);
    expect(denied.text).toContain(
      'remove Trader 20 from FX desk, and 30 more: Only owners of the room can do this',
    );
  });

  test('of a very long name its beginning, whatever markup is in it', async () => {
    const { text } = await world.jane.asks(`/room add max@acme.example ${IN_FX}`, DRY_RUN);
    expect(text).toContain('I would add <b>Max & "Co" xxx');
    expect(text.length).toBeLessThan(400);
  });
});

const MEMBERS_ASK =
  '@approval("owners")\n@expires("8h")\npermit (principal, action == Action::"room.member.add"';

test('several approvals, and the reason that is missing', async () => {
  await start({
    policy: (shipped) => shipped.replace(MEMBERS_ASK, `@approvals("2")\n@reason("required")\n${MEMBERS_ASK}`),
  });
  const { jane, bob } = world;
  const few = await bob.asks(`/room add @Nina Patel ${IN_FX} --reason desk`, DRY_RUN);
  expect(few.text).toMatch(
    /I would refuse this:\nThis needs the approval of 2 owners of the room, but .+ is only one/,
  );
  await jane.asks('/room owner add @Dave Kim --room "FX desk"', /Dave Kim now owns/);
  const two = await bob.asks(`/room add @Nina Patel ${IN_FX} --reason desk`, DRY_RUN);
  expect(two.text).toMatch(
    /I would add Nina Patel to FX desk\.\n2 of these people would have to approve it first: (Jane Doe and Dave Kim|Dave Kim and Jane Doe)\.$/,
  );
  const why = await bob.asks(`/room add @Nina Patel ${IN_FX}`, DRY_RUN);
  expect(why.text).toMatch(
    /I would refuse this:\nThis needs a reason\. Add it with --reason "why"\.\nWithout that, I would add/,
  );
});

const changing = commands.filter(({ reply }) => reply !== undefined);

test('is there for every command that changes something of the pod', async () => {
  await start();
  expect(changing.length).toBeGreaterThan(20);
  expect(commands.filter(({ kind }) => kind === 'plan')).toEqual(changing);
});

describe.each(changing.map(({ name }) => name))('/%s', (name) => {
  test('changes nothing when it is only tried', async () => {
    await start();
    const played = casesOf[name]?.succeeds;
    if (played === undefined) throw new Error(`There is no case of /${name}.`);
    const made = await played.given?.(world);
    const person = world.as(played.as);
    const where = played.in === undefined ? {} : { in: played.in };
    // An IM that is there already is no sign of a new one.
    await person.asks('/help', /What would you like to do\?/);
    await world.settled();
    const before = { pod: podState(), tables: await effectsIn(store), record: await recordOf(store) };

    const files = played.files ? { files: played.files } : {};
    person.says(`${played.says.replace('{given}', made ?? '')} --dry-run`, { ...where, ...files });
    await person.hears(DRY_RUN, played.hearsInIm ? {} : where);
    await world.settled();

    expect(podState()).toEqual(before.pod);
    expect(await effectsIn(store)).toEqual(before.tables);
    const record = await recordOf(store);
    expect(record.slice(0, before.record.length)).toEqual(before.record);
    expect(record.slice(before.record.length)).toEqual([
      expect.objectContaining({
        type: 'command.previewed',
        details: expect.objectContaining({ command: name }),
      }),
    ]);
  });
});
