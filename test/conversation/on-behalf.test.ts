import { type MovableClock, movableClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, describe, expect, test } from '@jest/globals';
import { ADD_NINA, requestOf, WAITS } from '../support/asking-for-nina.ts';
import { refusal } from '../support/four-cases.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let clock: MovableClock;
afterEach(() => world.close());

const ADMINS = { in: 'Steward administrators' };
const HOUR = 3_600_000;
const L1_FOR_TOM = '/user role add @Tom Berg L1_SUPPORT --reason "first line"';

/** What somebody has heard in their IM, once everything is done. */
async function heardBy(username: string): Promise<readonly string[]> {
  await world.settled();
  return world
    .as(username)
    .sees()
    .map(({ text }) => text);
}

describe('whoever something is asked for', () => {
  test('hears who asked for what and why, and what came of it', async () => {
    world = await startWorld();
    const { alice, victor } = world;
    const id = await requestOf(alice, L1_FOR_TOM);
    const tom = world.as('tom.berg');
    const { text } = await tom.hears(/Alice Martin sent a request about you/);
    expect(text).toContain('give Tom Berg the role L1 Support. Reason: “first line”.');
    await victor.asks(`/reject ${id} not before his training`, /Rejected by Victor Stone/);
    await alice.hears(/Rejected by Victor Stone[\s\S]+not before his training/);
    const end = await tom.hears(/request about you \(give Tom Berg the role L1 Support\) was rejected/);
    // Why is between them and Alice.
    expect(end.text).not.toContain('training');
    expect(await heardBy('tom.berg')).toHaveLength(2);
  });

  test('hears nothing of a room that they may not know of, but that there was something', async () => {
    world = await startWorld();
    const { bob, jane } = world;
    const id = await requestOf(bob, `${ADD_NINA} --reason "joins the FX project"`);
    await jane.hears(WAITS);
    await world.as('nina.patel').hears(/Bob Lee sent a request about you: add you to a room\. I'll/);
    await jane.asks(`/reject ${id} not now`, /Rejected by Jane Doe/);
    const heard = await heardBy('nina.patel');
    expect(heard).toEqual([
      "Bob Lee sent a request about you: add you to a room. I'll let you know what comes of it.",
      "Bob Lee's request about you (add you to a room) was rejected. Nothing has changed.",
    ]);
  });

  test('hears once what was done', async () => {
    world = await startWorld();
    const { bob, jane } = world;
    await requestOf(bob);
    jane.submits(await jane.hears(WAITS), 'approve');
    await world.as('nina.patel').hears(/You're now in FX desk. Bob Lee asked for it and Jane Doe approved/);
    expect(await heardBy('nina.patel')).toHaveLength(2);
  });

  type End = { readonly given?: () => void; ends(id: string): Promise<unknown>; readonly says: RegExp };

  const ENDS: Readonly<Record<string, End>> = {
    'is withdrawn': {
      ends: (id) => world.alice.asks(`/withdraw ${id}`, /Withdrawn by Alice Martin/),
      says: /request about you \(give Tom Berg the role L1 Support\) was withdrawn/,
    },
    expires: {
      ends: async () => clock.moveOn(8 * HOUR),
      says: /Nobody decided in time on Alice Martin's request about you/,
    },
    'can not be done': {
      async ends(id) {
        world.pod.faults.add(refusal('POST', '/roles/add', 400));
        await world.victor.asks(`/approve ${id}`, /Approved by Victor Stone/);
      },
      says: /was approved, but I couldn't do it/,
    },
  };
  test.each(Object.entries(ENDS))('hears of it when the request %s', async (_, { ends, says }) => {
    clock = movableClock();
    world = await startWorld({ clock });
    const id = await requestOf(world.alice, L1_FOR_TOM);
    await world.as('tom.berg').hears(/sent a request about you/);
    await ends(id);
    await world.as('tom.berg').hears(says);
    const heard = await heardBy('tom.berg');
    expect(heard.filter((text) => says.test(text))).toHaveLength(1);
  });

  test('hears that it has to be approved again when it has lapsed', async () => {
    world = await startWorld();
    const { alice, victor } = world;
    const id = await requestOf(alice, L1_FOR_TOM);
    await world.as('tom.berg').hears(/sent a request about you/);
    const other = await requestOf(victor, '/user role add @Tom Berg L2_SUPPORT');
    await alice.asks(`/approve ${other}`, /Done: give Tom Berg/);
    victor.says(`/approve ${id}`);
    await world.as('tom.berg').hears(/was approved, but something has changed since, so it needs a new/);
  });

  test('hears that there was nothing left to do', async () => {
    world = await startWorld();
    const { bob, dave, jane } = world;
    const [one, two] = [await requestOf(bob), await requestOf(dave)];
    await jane.asks(`/approve ${one}`, /Done: add/);
    await jane.asks(`/approve ${two}`, /Already done/);
    await world
      .as('nina.patel')
      .hears(
        /Dave Kim's request about you \(add Nina Patel to FX desk\) was approved, but there was nothing left/,
      );
  });

  test('hears nothing of what is to be taken from them, until it is', async () => {
    world = await startWorld();
    const { alice, victor } = world;
    await alice.asks('/user feature off @Tom Berg isExternalIMEnabled', /approval of an administrator/);
    const card = await victor.hears(WAITS, ADMINS);
    expect(await heardBy('tom.berg')).toEqual([]);
    victor.submits(card, 'reject', { reason: 'he needs it' });
    await alice.hears(/Rejected by Victor Stone/);
    expect(await heardBy('tom.berg')).toEqual([]);
  });

  test('hears the latest in their digest, and nothing when they have muted notices', async () => {
    clock = movableClock();
    world = await startWorld({ clock });
    const { alice } = world;
    const tom = world.as('tom.berg');
    await tom.asks('/settings notices digest', /once a day/);
    await requestOf(alice, L1_FOR_TOM);
    clock.moveOn(8 * HOUR);
    await alice.hears(/Expired/);
    expect(await heardBy('tom.berg')).toHaveLength(1);
    clock.moveOn(24 * HOUR);
    const { text } = await tom.hears(/Nobody decided in time/);
    expect(text).not.toContain('sent a request');
    await tom.asks('/settings notices mute', /./);
    await requestOf(alice, L1_FOR_TOM);
    expect(await heardBy('tom.berg')).toHaveLength(3);
  });

  test('is no reason for anything to fail when they can not be told', async () => {
    world = await startWorld();
    const { alice, victor, pod } = world;
    pod.faults.add(refusal('POST', '/im/create'));
    await requestOf(alice, L1_FOR_TOM);
    victor.submits(await victor.hears(WAITS, ADMINS), 'approve');
    await alice.hears(/Done: give Tom Berg the role L1 Support/);
    expect(await heardBy('tom.berg')).toEqual([]);
  });
});
