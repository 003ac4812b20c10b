import { afterEach, describe, expect, test } from '@jest/globals';
import { acmeSeed, type Seed } from 'symphony-pod-simulator';
import { commands } from '../../src/commands/index.ts';
import { loadWords, plainPhrase } from '../../src/words/index.ts';
import { fieldIn } from '../support/form-of.ts';
import { roomId, stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

const wording = loadWords('templates').in('en');
const say = (id: string) => wording.text(plainPhrase(id) ?? '');

let world: World;
afterEach(() => world.close());

const FX = { in: 'FX desk' };
const NINA = 13537736917020;
const BOB = 13537736917016;

/** The shipped firm, with a room of so many more people, and so many people of the other firm. */
function crowdedSeed({ members = 0, strangers = 0 }: { members?: number; strangers?: number }): Seed {
  const crowd = Array.from({ length: members }, (_, index) => ({
    username: `crowd.${index + 1}`,
    displayName: `Crowd ${String(index + 1).padStart(2, '0')}`,
  }));
  const others = Array.from({ length: strangers }, (_, index) => ({
    username: `stranger.${index + 1}`,
    displayName: `Stranger ${String(index + 1).padStart(2, '0')}`,
    firm: 'Borealis Bank',
  }));
  const room = {
    name: 'Crowd',
    owners: ['jane.doe', 'steward'] as [string, string],
    members: ['bob.lee', ...crowd.map(({ username }) => username)],
  };
  return {
    ...acmeSeed,
    users: [...acmeSeed.users, ...crowd, ...others],
    rooms: [...(acmeSeed.rooms ?? []), room],
    connections: others.map(({ username }) => ({ from: username, to: 'steward' })),
  };
}

describe('forms', () => {
  test('every command that needs something asks for it, and says how to type it', async () => {
    world = await startWorld();
    const { alice, pod } = world;
    const before = stateOf(pod);
    for (const { name, args, summary, example, form: shape } of commands) {
      if (!Object.values(args).some(({ required }) => required)) continue;
      // What nothing can be chosen for, or no form helps with, is said instead.
      if (shape?.among !== undefined || shape?.refuses !== undefined) continue;
      const form = await alice.asks(`/${name}`, /As a command:/);
      const action = say(`${summary}.action`);
      expect(form.text.startsWith(say(`${summary}.title`) || action)).toBe(true);
      expect(form.text).toMatch(new RegExp(`${action}(?:More fields)?Cancel`, 'u'));
      expect(form.text).toContain(`for example ${example}`);
      expect(form.forms).toHaveLength(1);
    }
    expect(stateOf(pod)).toEqual(before);
  });

  test('a form goes the way of the typed line', async () => {
    world = await startWorld();
    const { jane, pod } = world;
    const room = roomId(pod, 'FX desk');
    const rows: [string, Record<string, unknown>, RegExp][] = [
      ['room add', { members: [NINA], room, reason: 'joins' }, /Added Nina Patel to FX desk/],
      ['room remove', { members: [BOB], room }, /Remove Bob Lee from FX desk\?/],
      ['room info', { room }, /Spot, forwards and options/],
      ['room members', { room }, /6 members of FX desk/],
      ['presence', { people: [NINA, BOB] }, /Nina Patel\s+In a meeting[\s\S]+Bob Lee\s+Busy/],
      ['presence set', { category: 'BUSY' }, /Your presence is now Busy/],
    ];
    for (const [name, values, pattern] of rows) {
      const form = await jane.asks(`/${name}`, /As a command:/);
      jane.submits(form, 'submit', values);
      await jane.hears(pattern);
    }
  });

  test('what is wrong in a form is told as in a line', async () => {
    world = await startWorld();
    const { jane, pod } = world;
    const before = stateOf(pod);
    const rows: [string, Record<string, unknown>, RegExp][] = [
      ['room add', { members: [NINA], room: '' }, /I need to know which room/],
      [
        'room add',
        { members: [13537736999999], room: roomId(pod, 'FX desk') },
        /I couldn't find “13537736999999”/,
      ],
      [
        'room create',
        { name: 'x'.repeat(49), description: 'y'.repeat(250), crossPod: true, public: true },
        /can't be public, discoverable or read-only/,
      ],
    ];
    for (const [name, values, pattern] of rows) {
      const form = await jane.asks(`/${name}`, /As a command:/);
      jane.submits(form, 'submit', values);
      await jane.hears(pattern);
    }
    expect(stateOf(pod)).toEqual(before);
  });

  test('policy judges a form as it judges a line', async () => {
    world = await startWorld();
    const { bob, pod } = world;
    const before = stateOf(pod);
    const form = await bob.asks('/room remove', /As a command:/);
    bob.submits(form, 'submit', { members: [NINA], room: 'FX desk' });
    await bob.hears(/Only owners of the room can do this/);
    expect(stateOf(pod)).toEqual(before);
  });

  test('a form in a room is answered in the room, and knows which room it is', async () => {
    world = await startWorld();
    const { jane } = world;
    const form = await jane.asks('@Steward /room add', /As a command: @Steward \/room add/, FX);
    expect(fieldIn(form, 'room', 'text-field').required).toBe(false);
    jane.submits(form, 'submit', { members: [NINA] });
    await jane.hears(/Added Nina Patel to FX desk/, FX);
  });
});

describe('paging', () => {
  test('a long list comes in pages, which replace each other', async () => {
    world = await startWorld({ pod: { seed: crowdedSeed({ members: 42 }) } });
    const { jane } = world;
    const first = await jane.asks('/room members --room Crowd', /45 members of Crowd/);
    expect(first.text).toContain('Page 1 of 3');
    expect(first.text).not.toContain('Previous');
    expect(first.text.match(/\bOwner\b/g)).toHaveLength(2);
    jane.submits(first, 'page-2');
    const second = await jane.hears(/Page 2 of 3/);
    expect(second.text).toContain('PreviousNext');
    jane.submits(second, 'page-3');
    const third = await jane.hears(/Page 3 of 3/);
    expect(third.text).toMatch(/Previous(?!Next)/);
    const names = [first, second, third].flatMap(
      ({ text }) => text.match(/^(?:Crowd \d\d|Bob Lee|Jane Doe|Steward)\t/gm) ?? [],
    );
    expect(new Set(names).size).toBe(45);
    expect(jane.sees()).toHaveLength(1);
    jane.submits(third, 'page-2');
    expect((await jane.hears(/Page 2 of 3/)).text).toBe(second.text);
  });

  test('the pages of somebody else cannot be turned', async () => {
    world = await startWorld({ pod: { seed: crowdedSeed({ members: 42 }) } });
    const { jane, bob } = world;
    const here = { in: 'Crowd' };
    const first = await jane.asks('@Steward /room members', /Page 1 of 3/, here);
    bob.submits(first, 'page-2');
    await bob.hears(/This form is for someone else/, here);
    expect(bob.sees(here).filter(({ text }) => text.includes('Page 2'))).toEqual([]);
    jane.submits(first, 'page-2');
    await bob.hears(/Page 2 of 3/, here);
  });

  test('who has left the room does not read on', async () => {
    world = await startWorld({ pod: { seed: crowdedSeed({ members: 42 }) } });
    const { bob, pod } = world;
    const first = await bob.asks('/room members --room Crowd', /Page 1 of 3/);
    bob.client.leave(roomId(pod, 'Crowd'));
    bob.submits(first, 'page-2');
    await bob.hears(/I couldn't find a room “Crowd” that you can see/);
    expect(bob.sees()[0]?.text).toContain('Page 1 of 3');
  });

  test('a list that has become shorter ends where it ends', async () => {
    world = await startWorld({ pod: { seed: crowdedSeed({ members: 18 }) } });
    const { jane, as, pod } = world;
    const first = await jane.asks('/room members --room Crowd', /Page 1 of 2/);
    as('crowd.1').client.leave(roomId(pod, 'Crowd'));
    jane.submits(first, 'page-2');
    const only = await jane.hears(/20 members of Crowd/);
    expect(only.text).toContain('Page 1 of 1');
    expect(only.text).not.toMatch(/Next|Previous/);
  });

  test('connections and the record come in pages too', async () => {
    world = await startWorld({ pod: { seed: crowdedSeed({ strangers: 25 }) } });
    const { alice } = world;
    const connections = await alice.asks('/connections accepted', /25 accepted connections/);
    expect(connections.text).toContain('Page 1 of 2');
    alice.submits(connections, 'page-2');
    expect((await alice.hears(/Page 2 of 2/)).text.match(/Stranger \d\d/g)).toHaveLength(5);
    for (let count = 0; count < 7; count += 1)
      await alice.asks(`/presence set ${count % 2 ? 'BUSY' : 'AWAY'}`, /Your presence is now/);
    const record = await alice.asks('/audit --since 1h', /32 lines of the record/);
    alice.submits(record, 'page-2');
    const rest = await alice.hears(/Page 2 of 2/);
    expect(rest.text).toMatch(/Steward\s+started/);
  });

  test('presences of many people, and many requests, come in pages too', async () => {
    world = await startWorld({ pod: { seed: crowdedSeed({ members: 42 }) } });
    const { jane, bob, dave, pod } = world;
    const crowd = pod.world().users.filter(({ username }) => username.startsWith('crowd.'));
    const presences = await jane.asks(`/presence ${crowd.map(({ id }) => id).join(' ')}`, /Page 1 of 3/);
    expect(presences.text.match(/Crowd \d\d\tAvailable/g)).toHaveLength(20);
    jane.submits(presences, 'page-2');
    jane.submits(await jane.hears(/Page 2 of 3/), 'page-3');
    expect((await jane.hears(/Page 3 of 3/)).text.match(/Crowd \d\d/g)).toHaveLength(2);
    for (const { id } of crowd.slice(0, 22)) bob.says(`/room add ${id} --room "FX desk"`);
    await world.settled();
    const late = await dave.asks('/room add @Tom Berg --room "FX desk"', /Request R-\w{6} is open until/);
    const waiting = await jane.asks('/requests', /Waiting for you/);
    expect(waiting.text).toContain('Page 1 of 2');
    // One of each requester in turn: many of one hide nobody else's.
    const idsIn = (text: string): string[] => text.match(/R-\w{6}/gu) ?? [];
    expect(idsIn(waiting.text)[1]).toBe(idsIn(late.text)[0]);
    jane.submits(waiting, 'page-2');
    const rest = await jane.hears(/Page 2 of 2/);
    const ids = idsIn(rest.text);
    expect(ids).toHaveLength(3);
    expect(rest.text).not.toContain('No requests are waiting');
    expect(rest.text).toContain('You have no open requests');
    // What is decided goes from the page where it is, which stays.
    jane.submits(rest, `approve-2-${ids[0]}`);
    const after = await jane.hears(/Page 2 of 2/);
    expect(idsIn(after.text)).toEqual(ids.slice(1));
  });

  test('a list that fits on one page has no buttons', async () => {
    world = await startWorld();
    const list = await world.jane.asks('/room members --room "FX desk"', /5 members/);
    expect(list.forms).toEqual([]);
    expect(list.text).not.toContain('Page');
  });
});
