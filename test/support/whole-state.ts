import { toUserId } from '@finos/symphony-bdk-core';
import type { Difference } from '../../src/changes/undo-codes.ts';
import type { UndoWorld } from './undo-world.ts';

/** Everything that changes change, by a path that says what it is: `users/bob.lee/presence`. */
export type WholeState = ReadonlyMap<string, string>;

const OUR_TENANT = 197;

export async function wholeStateOf({ pod, bdk }: UndoWorld): Promise<WholeState> {
  const { users, streams, connections } = pod.world();
  const leaves: [string, unknown][] = [];
  for (const { streamId, type, room = {}, active, members } of streams) {
    const at = `${type === 'ROOM' ? 'rooms' : 'ims'}/${streamId}`;
    leaves.push([`${at}/active`, active]);
    for (const [name, value] of Object.entries(room)) leaves.push([`${at}/${name}`, value]);
    for (const { username, owner, joinedAt } of members)
      leaves.push([`${at}/${username}/owner`, owner], [`${at}/${username}/joinedAt`, joinedAt]);
  }
  for (const user of users) {
    const at = `users/${user.username}`;
    const { status, suspension, presence, attributes } = user;
    leaves.push([`${at}/status`, status], [`${at}/suspension`, suspension], [`${at}/presence`, presence]);
    leaves.push([`${at}/roles`, user.roles.toSorted()], [`${at}/withheld`, user.withheld.toSorted()]);
    for (const [name, value] of Object.entries(attributes)) leaves.push([`${at}/${name}`, value]);
    // Other firms' people are none of ours to ask about, and Steward's own sessions are what it works with.
    if (user.tenantId !== OUR_TENANT || user.username === 'steward') continue;
    leaves.push([`${at}/sessions`, (await bdk.users.listUserSessions(toUserId(user.id))).length]);
  }
  for (const { requester, peer, status } of connections)
    leaves.push([`connections/${requester}/${peer}`, status]);
  return new Map(
    leaves.flatMap(([path, value]) => (value === undefined ? [] : [[path, JSON.stringify(value)]])),
  );
}

/** The paths at which two states differ. */
export const differingPaths = (one: WholeState, other: WholeState): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));

const isNew = (path: string, before: WholeState): boolean => {
  const thing = path.split('/').slice(0, 2).join('/');
  return ![...before.keys()].some((known) => known.startsWith(`${thing}/`));
};

/** Where each difference shows in the state, and what shows nowhere else. */
export const SHOWS: Readonly<Record<Difference, (path: string, before: WholeState) => boolean>> = {
  'join-date': (path) => /^rooms\/.+\/joinedAt$/.test(path),
  'sessions-ended': (path) => /^users\/.+\/sessions$/.test(path),
  'room-stays': (path, before) => path.startsWith('rooms/') && isNew(path, before),
  'account-stays': (path, before) => path.startsWith('users/') && isNew(path, before),
  'copy-protection': (path) => /^rooms\/.+\/copyProtected$/.test(path),
  'suspension-over': (path) => /^users\/.+\/suspension$/.test(path),
  'request-gone': (path) => path.startsWith('connections/'),
  'request-pending': (path) => path.startsWith('connections/'),
};
