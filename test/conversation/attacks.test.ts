import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { acmeSeed, type Seed } from 'symphony-pod-simulator';
import { type Attack, attacks } from '../cases/attacks.ts';
import { roomId } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

const WITHHELD = ['canCreatePublicRoom', 'isExternalIMEnabled', 'isExternalRoomEnabled'];

const services = [...new Set(attacks.map(({ as }) => as))].filter((as) => as.startsWith('svc.'));

/** Bob may have nothing to do with other firms; Omar and services were made administrators in the pod's console; Mallory has left. */
const seed: Seed = {
  ...acmeSeed,
  users: [
    ...acmeSeed.users.map((user) => {
      if (user.username === 'bob.lee') return { ...user, withheld: WITHHELD };
      return user.username === 'omar.haddad' ? { ...user, roles: ['INDIVIDUAL', 'ADMINISTRATOR'] } : user;
    }),
    ...services.map((username) => ({
      username,
      displayName: username,
      accountType: 'SYSTEM' as const,
      roles: ['INDIVIDUAL', 'ADMINISTRATOR'],
    })),
    { username: 'mallory', displayName: 'Mallory Moss', status: 'DISABLED' },
  ],
};

let world: World;
/** What stands for what only this world knows. */
const ids = new Map<string, string>();

beforeAll(async () => {
  world = await startWorld({ pod: { seed } });
  const { alice, bob, pod, as } = world;
  const asked = async (who: World['bob'], line: string) =>
    /R-\w{6}/u.exec((await who.asks(line, /I need the approval/)).text)?.[0] ?? '';
  ids.set('{request}', await asked(bob, '/room add @Tom Berg --room "FX desk"'));
  ids.set('{privileged}', await asked(alice, '/user role add @Nina Patel COMPLIANCE_OFFICER'));
  ids.set('{secret}', roomId(pod, 'Equities desk'));
  ids.set('{im}', as('nina.patel').client.im(['tom.berg']));
});
afterAll(() => world.close());

/** All of the pod that somebody could have changed. */
function everything(): unknown {
  const { users, streams, connections } = world.pod.world();
  return {
    users: users.map(({ username, status, suspension, roles, withheld, attributes }) => ({
      username,
      status,
      suspension,
      roles,
      withheld,
      attributes,
    })),
    rooms: streams
      .filter(({ type }) => type === 'ROOM')
      .map(({ room, active, members }) => ({
        room,
        active,
        members: members.map(({ username, owner }) => ({ username, owner })),
      })),
    connections,
  };
}

const titleOf = ({ finding, as, in: room, says }: Attack): string =>
  `${finding ? `${finding}: ` : ''}${as}${room ? ` in ${room}` : ''}: ${says}`;

test.each(attacks.map((attack) => [titleOf(attack), attack] as const))('%s', async (_, attack) => {
  const { as, in: room, says, hears } = attack;
  const before = everything();
  const line = [...ids].reduce((text, [name, id]) => text.replaceAll(name, id), says);
  await world.as(as).asks(line, hears, room === undefined ? {} : { in: room });
  await world.settled();
  expect(everything()).toEqual(before);
});

test('after all of it, both requests wait for those who may decide them', async () => {
  const { jane, victor } = world;
  const waiting = [
    [jane, '{request}'],
    [victor, '{privileged}'],
  ] as const;
  for (const [who, name] of waiting) await who.asks('/requests', new RegExp(ids.get(name) ?? 'nothing', 'u'));
});
