import { movableClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, describe, expect, test } from '@jest/globals';
import { acmeSeed, type Seed } from 'symphony-pod-simulator';
import { stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const groups: Seed = { ...acmeSeed, settings: { groupIMs: true } };
const conversations = () =>
  world.pod
    .world()
    .streams.filter(
      ({ type, members }) => type !== 'ROOM' && !members.some((each) => each.username === 'steward'),
    );
const peopleIn = ({ members }: { members: { username: string }[] }) =>
  members.map(({ username }) => username).toSorted();
const roomNamed = (name: string) => stateOf(world.pod).rooms.find((room) => room.name === name);

describe('/im', () => {
  test('opens the IM of two people, without Steward, and the same again', async () => {
    world = await startWorld();
    const { jane } = world;
    const first = await jane.asks('/im @Nina Patel', /^Your IM with Nina Patel is ready/);
    const [im] = conversations();
    expect(im && peopleIn(im)).toEqual(['jane.doe', 'nina.patel']);
    expect(first.message).toContain(im?.streamId);
    expect(first.message).toContain('open-im');
    const again = await jane.asks('/im Jane Doe nina.patel', /Your IM with Nina Patel is ready/);
    expect(again.message).toContain(im?.streamId);
    expect(conversations()).toHaveLength(1);
  });

  test('opens a group where there are any', async () => {
    world = await startWorld({ pod: { seed: groups } });
    const { jane } = world;
    const line = '@Steward /im @Nina Patel @Bob Lee';
    jane.says(line, { in: 'FX desk' });
    await jane.hears(/Your IM with Nina Patel and Bob Lee is ready/);
    expect(conversations().map(peopleIn)).toEqual([['bob.lee', 'jane.doe', 'nina.patel']]);
  });

  test('offers a private room where there are no groups', async () => {
    world = await startWorld();
    const { jane, pod } = world;
    const { text } = await jane.asks('/im @Nina Patel @Bob Lee', /Not done:/);
    expect(text).toMatch(
      /open an IM with Nina Patel and Bob Lee: Symphony didn't open this IM. Most companies/,
    );
    const form = await jane.hears(/^Create room\s+Name/);
    expect(form.message).toContain('Jane, Nina, Bob');
    expect(conversations()).toEqual([]);
    jane.submits(form, 'submit', {});
    const { text: ready } = await jane.hears(/^Jane, Nina, Bob is ready/);
    expect(ready).toContain('Nina Patel and Bob Lee are in it with you.');
    expect(roomNamed('Jane, Nina, Bob')).toMatchObject({
      public: false,
      discoverable: false,
      members: ['bob.lee', 'jane.doe (owner)', 'nina.patel', 'steward (owner)'],
    });
    expect(pod.calls().filter(({ path }) => path.endsWith('/room/create'))).toHaveLength(1);
  });

  test('the name of the room that is offered fits, however many there are', async () => {
    const users = Array.from({ length: 20 }, (_, n) => ({
      username: `long.${n}`,
      displayName: `Maximiliane${n} Long`,
    }));
    world = await startWorld({ pod: { seed: { ...acmeSeed, users: [...acmeSeed.users, ...users] } } });
    const { jane } = world;
    jane.says(`/im ${users.map(({ username }) => username).join(' ')}`);
    const form = await jane.hears(/^Create room\s+Name/);
    expect(form.message).toContain('Jane, Maximiliane0, Maximiliane1 +18');
  });

  test('offers no room when one person cannot be reached, and says why', async () => {
    const users = acmeSeed.users.map((user) =>
      user.username === 'tom.berg' ? { ...user, status: 'DISABLED' as const } : user,
    );
    world = await startWorld({ pod: { seed: { ...acmeSeed, users } } });
    const { jane, pod, settled } = world;
    await jane.asks(
      '/im 13537736917021',
      /Tom Berg can't be reached: the account isn't active\. Leave them out\./,
    );
    await jane.asks('/im 13537736917021 @Bob Lee', /Tom Berg can't be reached/);
    pod.faults.add({ match: { path: '/admin/im/create' }, effect: { status: 403 } });
    await jane.asks('/im @Nina Patel @Bob Lee', /Symphony doesn't let me open this IM/);
    await settled();
    expect(jane.sees().filter(({ text }) => text.startsWith('Create room'))).toEqual([]);
  });

  test('opens the IM of two others, who are told; with more a room is offered', async () => {
    world = await startWorld();
    const { alice, jane, bob } = world;
    const { message } = await alice.asks(
      '/im @Nina Patel @Bob Lee --without-me',
      /^The IM between Nina Patel and Bob Lee is ready/,
    );
    expect(message).not.toContain('open-im');
    await bob.hears(/^Alice Martin opened an IM between you and Nina Patel\.$/);
    expect(conversations().map(peopleIn)).toEqual([['bob.lee', 'nina.patel']]);
    await alice.asks('/im @Nina Patel --without-me', /needs at least two of them/);
    await alice.asks('/im @Nina Patel @Alice Martin --without-me', /needs at least two of them/);
    await alice.asks('/im @Bob Lee @Carol Ng --without-me', /can do this\.|You're not allowed/);
    await jane.asks('/im @Nina Patel @Bob Lee --without-me', /Only administrators can do this/);
    await alice.asks('/im @Nina Patel @Bob Lee @Dave Kim --without-me', /Not done:/);
    const form = await alice.hears(/^Create room\s+Name/);
    expect(form.message).toContain('Nina, Bob, Dave');
    expect(conversations()).toHaveLength(1);
  });

  test('is for colleagues, and between other people than Steward', async () => {
    world = await startWorld();
    const { jane, alice, carol, pod } = world;
    const before = stateOf(pod);
    await jane.asks('/im @Carol Ng', /It's allowed for everyone at this company \(only with colleagues\)/);
    await alice.asks('/im @Bob Lee @Carol Ng', /can do this\.|You're not allowed/);
    await jane.asks('/im @Jane Doe', /An IM needs someone besides you/);
    await jane.asks('/im @Steward', /I open IMs between other people/);
    await carol.asks('@Steward /im @Bob Lee', /only work for people at my own company/, {
      in: 'Borealis and Acme',
    });
    expect(stateOf(pod)).toEqual(before);
    expect(conversations()).toEqual([]);
  });

  test('whose answer is lost is opened once', async () => {
    world = await startWorld({ clock: movableClock({ maxSleep: 25 }) });
    const { jane, pod } = world;
    pod.faults.add({ match: { path: '/admin/im/create' }, effect: 'dropAnswer' });
    await jane.asks('/im @Nina Patel', /Your IM with Nina Patel is ready/);
    expect(conversations()).toHaveLength(1);
  });
});

describe('/room create with people', () => {
  test('puts them into it, the owner and Steward once', async () => {
    world = await startWorld();
    const { jane } = world;
    const line = '/room create Deals --members @Bob Lee @Jane Doe @Steward @Nina Patel --discoverable';
    const { text } = await jane.asks(line, /^Deals is ready/);
    expect(text).toContain('Bob Lee and Nina Patel are in it with you.');
    expect(roomNamed('Deals')).toMatchObject({
      discoverable: true,
      members: ['bob.lee', 'jane.doe (owner)', 'nina.patel', 'steward (owner)'],
    });
  });

  test('of other firms is refused, and no room is made', async () => {
    world = await startWorld();
    const { jane, pod } = world;
    const before = stateOf(pod);
    await jane.asks(
      '/room create Deals --cross-pod --members @Bob Lee @Carol Ng',
      /^Carol Ng belongs to another company and can't be added while the room is being created/,
    );
    expect(stateOf(pod)).toEqual(before);
  });

  test('keeps to the rules for adding people', async () => {
    const rule = `@id("chinese wall") forbid (principal, action == Action::"room.member.add", resource) when { context.subject == User::"13537736917020" };`;
    world = await startWorld({ policy: (shipped) => [shipped, rule].join('\n') });
    const { jane, pod } = world;
    const before = stateOf(pod);
    await jane.asks(
      '/room create Deals --members @Bob Lee @Nina Patel',
      /^You're not allowed to add Nina Patel while the room is being created/,
    );
    expect(stateOf(pod)).toEqual(before);
    await jane.asks('/room create Deals --members @Bob Lee', /^Deals is ready/);
  });

  test('tells whom the pod did not take; the room is there all the same', async () => {
    const users = acmeSeed.users.map((user) =>
      user.username === 'tom.berg' ? { ...user, status: 'DISABLED' as const } : user,
    );
    world = await startWorld({ pod: { seed: { ...acmeSeed, users } } });
    const { text } = await world.jane.asks(
      '/room create Deals --members 13537736917021 @Bob Lee',
      /^Deals is ready/,
    );
    expect(text).toContain('Bob Lee is in it with you.');
    expect(text).toContain("Symphony didn't let me add Tom Berg. Try again with /room add.");
    expect(roomNamed('Deals')?.members).toEqual(['bob.lee', 'jane.doe (owner)', 'steward (owner)']);
  });

  test('whose answers are lost makes one room with all of them in it', async () => {
    world = await startWorld({ clock: movableClock({ maxSleep: 25 }) });
    const { jane, pod } = world;
    pod.faults.add({ match: { path: '/v3/room/create' }, effect: 'dropAnswer' });
    pod.faults.add({ match: { path: '/membership/add' }, times: 3, effect: 'dropAnswer' });
    await jane.asks('/room create Deals --members @Bob Lee @Nina Patel @Tom Berg', /^Deals is ready/);
    expect(roomNamed('Deals')?.members).toHaveLength(5);
    expect(stateOf(pod).rooms.filter(({ name }) => name?.startsWith('Deals'))).toHaveLength(1);
  });

  test('shows the approvers of a room who is to be in it', async () => {
    world = await startWorld({
      policy: (shipped) =>
        shipped.replace(
          '@id("everyone-creates-rooms")',
          '@id("everyone-creates-rooms")\n@approval("administrators")\n@expires("8h")',
        ),
    });
    const { jane, alice } = world;
    jane.says('/room create Deals --members @Bob Lee @Nina Patel');
    const card = await alice.hears(/create the room Deals/, { in: 'Steward administrators' });
    expect(card.text).toMatch(/Members\s+Bob Lee and Nina Patel/);
    alice.submits(card, 'approve');
    await jane.hears(/Done: create the room Deals|Approved by Alice Martin/);
    await world.settled();
    expect(roomNamed('Deals')?.members).toContain('nina.patel');
  });
});
