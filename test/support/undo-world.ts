import {
  type Person,
  type Room,
  type SymphonyBdk,
  systemClock,
  toStreamId,
  toUserId,
} from '@finos/symphony-bdk-core';
import { expect } from '@jest/globals';
import type { Pod, Seed } from 'symphony-pod-simulator';
import {
  bindChange,
  type Change,
  type ChangeName,
  type Outcome,
  type Undo,
} from '../../src/changes/index.ts';
import type { Difference, Irreversible } from '../../src/changes/undo-codes.ts';
import { createFactsSource } from '../../src/policy/index.ts';
import { accountIn } from './accounts.ts';
import { roomId } from './pod-state.ts';

/** A pod and a kit, and what changes name in it. */
export type UndoWorld = ReturnType<typeof undoWorld>;

export type UndoCase = {
  /** In what situation. */
  readonly given: string;
  readonly seed?: Seed;
  readonly arrange?: (world: UndoWorld) => void;
  readonly change: (world: UndoWorld) => Change | Promise<Change>;
  readonly undone:
    | 'exactly'
    | { readonly except: readonly [Difference, ...Difference[]] }
    | { readonly impossible: Irreversible };
  /** What else holds afterwards. */
  readonly afterwards?: (world: UndoWorld) => void;
};

/** Changes of accounts and presence have their cases in test/cases/undo-accounts.ts, all others in undo-rooms.ts. */
export type AccountChange = Extract<ChangeName, `user.${string}` | `presence.${string}`>;
export type OtherChange = Exclude<ChangeName, AccountChange>;

/** By kind of change; each kind in every situation in which its undo is another. */
export type UndoCases<K extends ChangeName> = Readonly<Record<K, readonly [UndoCase, ...UndoCase[]]>>;

export function undoWorld(pod: Pod, bdk: SymphonyBdk) {
  function person(username: string): Person {
    const found = accountIn(pod, username);
    if (found === undefined) throw new Error(`There is nobody named ${username}.`);
    return { id: toUserId(found.id), displayName: found.displayName, emailAddress: found.email };
  }
  const room = (name: string): Room => ({ id: toStreamId(roomId(pod, name)), name });
  return {
    pod,
    bdk,
    person,
    room,
    /** A room and somebody who is in it, or is to be. */
    who: (name: string, username: string) => ({ room: room(name), user: person(username) }),
  };
}

/** Applies a change as a plan does, from the look at how things are on; answers what undoes it. */
export async function carryOut(change: Change, { pod, bdk, person }: UndoWorld): Promise<Undo> {
  const bound = bindChange(asStored(change));
  const botId = person('steward').id;
  const source = createFactsSource({ pod: bdk, botId, isAdministratorsRoom: async () => false });
  const context = () => ({
    pod: bdk,
    facts: source.now(),
    botId,
    planId: 'P-000000000001',
    requesterId: botId,
    clock: systemClock,
    signal: new AbortController().signal,
    inPace: async () => {},
  });
  expect(await bound.done(context())).toBe(false);
  await bound.check(context());
  const calls = pod.calls().length;
  const before = asStored(await bound.before(context()));
  // An update holds the earlier values in its parameters.
  expect(pod.calls().length - calls).toBeLessThanOrEqual(bound.kind.endsWith('.update') ? 0 : 1);
  const outcome: Outcome = (await bound.apply(context())) ?? {};
  // IMs are opened again, whether there is one or not; of a picture nobody can say which it is.
  if (!bound.kind.startsWith('im.') && bound.kind !== 'user.avatar')
    expect(await bound.done(context())).toBe(true);
  return bound.undo({ before, outcome: asStored(outcome), now: systemClock.now() });
}

const asStored = <T>(value: T): T => JSON.parse(JSON.stringify(value));
