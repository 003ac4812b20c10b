import { movableClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { acmeSeed, type Seed } from 'symphony-pod-simulator';
import { collectedLog } from '../support/collected-log.ts';
import { roomId, stateOf } from '../support/pod-state.ts';
import { startTappedWorld } from '../support/tapped-world.ts';
import { startWorld, type World, type WorldOptions } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

async function restart(options: WorldOptions): Promise<void> {
  await world.close();
  world = await startWorld(options);
}

const HOUR = 3_600_000;
const CARD = /is waiting for your decision/;
const membersOf = (name: string) => stateOf(world.pod).rooms.find((room) => room.name === name)?.members;
const requestIn = ({ text }: { text: string }) => /R-\w{6}/.exec(text)?.[0] ?? '';

const withRoom = (name: string, change: object): Seed => ({
  ...acmeSeed,
  rooms: (acmeSeed.rooms ?? []).map((room) => (room.name === name ? { ...room, ...change } : room)),
});

describe('/room join', () => {
  test('lets everybody inside into a public room at once, with a button that opens it', async () => {
    const { as, pod } = world;
    const lucy = as('lucy.chen');
    const answer = await lucy.asks('/room join announcements', /You're now in Announcements/);
    expect(answer.message).toContain(roomId(pod, 'Announcements'));
    expect(membersOf('Announcements')).toContain('lucy.chen');
    await lucy.asks('/room join Announcements', /You're already in Announcements/);
    expect(lucy.sees()).toHaveLength(2);
  });

  test('asks the owners of a room that can be found; approved, the person is in and is told so', async () => {
    const { bob, victor, pod } = world;
    const asked = await bob.asks('/room join Rates desk', /I need the approval of an owner of the room/);
    expect(asked.text).toContain("I've asked Victor Stone");
    const card = await victor.hears(CARD);
    expect(card.text).toMatch(/Requested by\s+Bob Lee\s[^\n]+\s+Wants to\s+join Rates desk/);
    expect(membersOf('Rates desk')).not.toContain('bob.lee');
    victor.submits(card, 'approve');
    const notice = await bob.hears(/You're now in Rates desk: Victor Stone approved/);
    expect(notice.message).toContain(roomId(pod, 'Rates desk'));
    await bob.hears(/Your request R-\w+ \(join Rates desk\):\s+Approved by Victor Stone/);
    expect(membersOf('Rates desk')).toContain('bob.lee');
  });

  test('rejected, the person hears why and is not in', async () => {
    const { bob, victor, pod } = world;
    const before = stateOf(pod);
    await bob.asks('/room join Rates desk', /I've asked Victor Stone/);
    victor.submits(await victor.hears(CARD), 'reject', { reason: 'ask your desk' });
    await bob.hears(/Rejected by Victor Stone[\s\S]+Reason: “ask your desk”/);
    expect(stateOf(pod)).toEqual(before);
  });

  test('a room that cannot be found does not exist, by name or id', async () => {
    const { as, pod } = world;
    const lucy = as('lucy.chen');
    const hidden = await lucy.asks('/room join FX desk', /I couldn't find a room “FX desk” that you can see/);
    const absent = await lucy.asks('/room join No desk', /I couldn't find a room “No desk” that you can see/);
    expect(hidden.text.replaceAll('FX desk', 'No desk')).toBe(absent.text.replaceAll('FX desk', 'No desk'));
    await lucy.asks(`/room join ${roomId(pod, 'FX desk')}`, /I couldn't find a room/);
  });

  test('of a deactivated room is refused', async () => {
    const { victor, bob } = world;
    victor.submits(await victor.asks('/room deactivate --room "Rates desk"', /\?[\s\S]+Cancel/), 'confirm');
    await victor.hears(/Rates desk is deactivated/);
    await bob.asks('/room join Rates desk', /Rates desk is deactivated, so/);
  });

  test('without a room opens a form', async () => {
    const { bob, pod } = world;
    const form = await bob.asks('/room join', /^Join room/);
    bob.submits(form, 'submit', { room: roomId(pod, 'Rates desk') });
    await bob.hears(/I've asked Victor Stone/);
  });
});

describe('the client’s own request for access', () => {
  const ask = (username: string, room = 'Rates desk') =>
    world.as(username).client.join(roomId(world.pod, room));

  test('becomes a card to the owners; the person is answered by IM, in the room nothing is said', async () => {
    const { bob, victor, settled } = world;
    expect(ask('bob.lee')).toBe('requested');
    const { text } = await bob.hears(/I need the approval of an owner of the room for this/);
    expect(text).toContain("I've asked Victor Stone and I'll let you know");
    const card = await victor.hears(CARD);
    expect(card.text).toMatch(/Requested by\s+Bob Lee\s[^\n]+\s+Wants to\s+join Rates desk/);
    victor.submits(card, 'approve');
    await bob.hears(/You're now in Rates desk: Victor Stone approved/);
    await bob.hears(/Approved by Victor Stone[\s\S]+Done: join Rates desk/);
    expect(membersOf('Rates desk')).toContain('bob.lee');
    await settled();
    expect(victor.sees({ in: 'Rates desk' })).toEqual([]);
  });

  test('rejected, the person hears it', async () => {
    const { bob, victor, pod } = world;
    const before = stateOf(pod);
    ask('bob.lee');
    await bob.hears(/I've asked Victor Stone/);
    victor.submits(await victor.hears(CARD), 'reject', { reason: 'no' });
    await bob.hears(/Rejected by Victor Stone[\s\S]+Reason: “no”/);
    expect(stateOf(pod)).toEqual(before);
  });

  test('asked twice, or also by command, opens one request', async () => {
    const { bob, victor, settled } = world;
    ask('bob.lee');
    const id = requestIn(await bob.hears(/I've asked Victor Stone/));
    ask('bob.lee');
    await bob.hears(new RegExp(`You've already asked for this: ${id} is waiting for a decision`));
    await bob.asks('/room join Rates desk', new RegExp(`You've already asked for this: ${id}`));
    await settled();
    expect(victor.sees().filter(({ text }) => CARD.test(text))).toHaveLength(1);
    ask('lucy.chen');
    await world.as('lucy.chen').hears(/I've asked Victor Stone/);
  });

  test('can be asked again once it was decided, or has expired', async () => {
    const clock = movableClock();
    await restart({ clock });
    const { bob, victor } = world;
    ask('bob.lee');
    const first = requestIn(await bob.hears(/I've asked Victor Stone/));
    victor.submits(await victor.hears(CARD), 'reject', { reason: 'no' });
    await bob.hears(/Rejected by Victor Stone/);
    ask('bob.lee');
    const second = requestIn(await bob.hears(/I've asked Victor Stone/));
    expect(second).not.toBe(first);
    clock.moveOn(9 * HOUR);
    ask('bob.lee');
    await bob.hears(/I've asked Victor Stone/);
  });

  test('of people of other firms is left alone: nothing is done, and only the log has a line', async () => {
    const log = collectedLog();
    await restart({ logger: log });
    const { bob, victor, carol, pod, settled } = world;
    const before = stateOf(pod);
    const earlier = carol.client.streams();
    // The simulator's clients ask for rooms of their own firm only, so the event is put into the feed.
    const stream = { streamId: roomId(pod, 'Rates desk'), streamType: 'ROOM', roomName: 'Rates desk' };
    const event = {
      id: 'ask001',
      timestamp: Date.now(),
      type: 'USERREQUESTEDTOJOINROOM',
      initiator: { user: { userId: 13606456393736, displayName: 'Carol Ng' } },
      payload: { userRequestedToJoinRoom: { stream, affectedUsers: [] } },
    };
    pod.faults.add({
      match: { path: /\/datafeeds\/[^/]+\/read/ },
      effect: { status: 200, body: { events: [event], ackId: '' } },
    });
    await bob.asks('/help', /What would you like to do\?/);
    expect(await log.says(/of another firm asks to join/)).toMatch(/^info /);
    await settled();
    expect(carol.client.streams()).toEqual(earlier);
    expect(victor.sees()).toEqual([]);
    expect(stateOf(pod)).toEqual(before);
  });

  test('that comes several times, or whose answers are lost, is asked for once', async () => {
    await world.close();
    world = await startTappedWorld();
    const { bob, victor, pod, settled } = world;
    pod.faults.add({ times: 2, effect: { duplicate: 3 } });
    pod.faults.add({ match: { path: '/message/create' }, effect: 'dropAnswer' });
    ask('bob.lee');
    await bob.hears(/I've asked Victor Stone/);
    await settled();
    expect(bob.sees()).toHaveLength(1);
    expect(victor.sees()).toHaveLength(1);
  });

  test('of a room that no person owns is explained', async () => {
    await restart({
      pod: { seed: withRoom('Rates desk', { owners: ['steward'], members: ['nina.patel'] }) },
    });
    ask('bob.lee');
    await world.bob.hears(/This needs the approval of an owner of the room, but there's nobody besides you/);
  });

  test('where the policy lets people in at once, they are in', async () => {
    await restart({
      policy: (shipped) =>
        `${shipped}\n@id("all-join") permit (principal, action == Action::"room.join", resource) when { context.subject == principal };`,
    });
    ask('bob.lee');
    await world.bob.hears(/You're now in Rates desk/);
    expect(membersOf('Rates desk')).toContain('bob.lee');
  });

  test('what the policy forbids is said in the IM', async () => {
    await restart({
      policy: (shipped) =>
        `${shipped}\n@id("none-join") @says("Nobody joins today.") forbid (principal, action == Action::"room.join", resource);`,
    });
    ask('bob.lee');
    await world.bob.hears(/^Nobody joins today\.$/);
    await world.settled();
    expect(world.victor.sees({ in: 'Rates desk' })).toEqual([]);
  });
});
