import type { Person } from '@finos/symphony-bdk-core';
import { describe, expect, test } from '@jest/globals';
import {
  acceptConnection,
  addMember,
  addOwner,
  bindChange,
  type Change,
  type ChangeName,
  changeNames,
  createIm,
  createRoom,
  featureOn,
  joinRoom,
  openImBetween,
  rejectConnection,
  removeConnection,
  removeMember,
  requestConnection,
  setPresence,
  transferRoom,
} from '../../src/changes/index.ts';
import type { Phrase } from '../../src/words/index.ts';
import { accountChanges } from '../support/account-changes.ts';
import { colleague } from '../support/fake-facts.ts';
import { roomChanges } from '../support/room-changes.ts';
import { personNamed, roomNamed } from '../support/sample-plan.ts';

const JANE = personNamed('Jane Doe', colleague(13));
const BOB = personNamed('Bob Lee', colleague(16));
const NINA = personNamed('Nina Patel', colleague(20));
const room = roomNamed('FX desk');

/** The samples that templates are tested with, with Bob as whoever they are about. */
function sampleOf(kind: ChangeName): Change {
  const samples = [...Object.values(accountChanges), ...Object.values(roomChanges)].flatMap((make) =>
    make('Bob Lee').map(({ change }) => change),
  );
  const sample = samples.find((each) => each.kind === kind);
  if (sample === undefined) throw new Error(`There is no sample of ${kind}.`);
  return { ...sample, params: { ...(sample.params as object), user: BOB } } as Change;
}

type Told = readonly (readonly [Person, Phrase['id']])[];
type Case = readonly [change: Change, told: Told];

/** What Jane does, and who hears of it in which words. Why nobody does is said where that is so. */
const CASES: Readonly<Record<ChangeName, Case | 'nobody'>> = {
  'room.member.add': [addMember({ room, user: BOB }), [[BOB, 'notice-added-at-once']]],
  'room.member.remove': [removeMember({ room, user: BOB }), [[BOB, 'notice-removed']]],
  'room.owner.add': [addOwner({ room, user: BOB }), [[BOB, 'notice-owner']]],
  'room.owner.remove': [sampleOf('room.owner.remove'), [[BOB, 'notice-no-owner']]],
  'room.transfer': [
    transferRoom({ room, user: BOB, from: NINA, joins: false }),
    [
      [BOB, 'notice-owner'],
      [NINA, 'notice-no-owner'],
    ],
  ],
  'room.create': [
    createRoom({ name: 'Deal A', owner: JANE, settings: {}, members: [BOB, NINA] }),
    [
      [BOB, 'notice-new-room'],
      [NINA, 'notice-new-room'],
    ],
  ],
  // Whoever joins or leaves does it themselves; members see in the room what becomes of it.
  'room.join': [joinRoom({ room, user: BOB }), []],
  'room.leave': 'nobody',
  'room.update': 'nobody',
  'room.deactivate': 'nobody',
  'room.reactivate': 'nobody',
  // There is nobody yet.
  'user.create': 'nobody',
  'user.update': [sampleOf('user.update'), [[BOB, 'notice-profile']]],
  'user.avatar': [sampleOf('user.avatar'), [[BOB, 'notice-avatar']]],
  'user.disable': [sampleOf('user.disable'), [[BOB, 'notice-disabled']]],
  'user.enable': [sampleOf('user.enable'), [[BOB, 'notice-enabled']]],
  'user.suspend': [sampleOf('user.suspend'), [[BOB, 'notice-suspended']]],
  'user.unsuspend': [sampleOf('user.unsuspend'), [[BOB, 'notice-unsuspended']]],
  'user.logout': [sampleOf('user.logout'), [[BOB, 'notice-logged-out']]],
  'user.session.end': [sampleOf('user.session.end'), [[BOB, 'notice-session-ended']]],
  'user.feature.on': [featureOn({ user: BOB, feature: 'canUpdateAvatar' }), [[BOB, 'notice-feature']]],
  'user.feature.off': [sampleOf('user.feature.off'), [[BOB, 'notice-feature']]],
  'user.role.add': [sampleOf('user.role.add'), [[BOB, 'notice-role']]],
  'user.role.remove': [sampleOf('user.role.remove'), [[BOB, 'notice-no-role']]],
  'presence.set': [setPresence({ user: BOB, category: 'BUSY' }), [[BOB, 'notice-presence']]],
  // Symphony shows them the IM when something is said in it.
  'im.create': [createIm({ from: JANE, people: [BOB] }), []],
  'im.between': [
    openImBetween({ people: [BOB, NINA] }),
    [
      [BOB, 'notice-im-between'],
      [NINA, 'notice-im-between'],
    ],
  ],
  'connection.accept': [acceptConnection({ user: BOB }), [[BOB, 'connection-welcome']]],
  // Symphony tells them.
  'connection.request': [requestConnection({ user: BOB }), []],
  'connection.reject': [rejectConnection({ user: BOB }), []],
  'connection.remove': [removeConnection({ user: BOB }), []],
};

const told = Object.entries(CASES).flatMap(([kind, each]) =>
  each === 'nobody' ? [] : [[kind, ...each] as const],
);

const toldToNobody = changeNames.filter((kind) => CASES[kind] === 'nobody');

const noticesOf = (change: Change, requester: Person, approver?: Person): unknown =>
  bindChange(change)
    .notices({ requester, approver, outcome: {} })
    .map(({ to, says }) => [to, says.id]);

describe('D5: whom a change concerns is told, of each kind', () => {
  test.each(told)('%s', (_, change, people) => {
    expect(noticesOf(change, JANE)).toEqual(people);
  });

  test.each(toldToNobody)('nobody of %s', (kind) => {
    expect(noticesOf(sampleOf(kind), JANE)).toEqual([]);
  });

  test('also who may join at last', () => {
    expect(noticesOf(joinRoom({ room, user: BOB }), BOB, JANE)).toEqual([[BOB, 'notice-joined']]);
  });

  test.each(told.filter(([kind]) => !/^(?:room\.create|im\.|connection\.)/u.test(kind)))(
    'and not of %s by themselves',
    (_, change) => {
      expect(noticesOf(change, BOB)).not.toContainEqual([BOB, expect.anything()]);
    },
  );

  test.each(['user.disable', 'user.suspend'] as const)('what ends their IM before it is done: %s', (kind) => {
    const early = bindChange(sampleOf(kind)).notices({ requester: JANE, approver: undefined, outcome: {} });
    expect(early.map(({ isBefore }) => isBefore)).toEqual([true]);
  });
});
