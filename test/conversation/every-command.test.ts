import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Fault } from 'symphony-pod-simulator';
import { commands } from '../../src/commands/index.ts';
import type { CommandName } from '../../src/names.ts';
import { cases as first } from '../cases/first.ts';
import { cases as plans } from '../cases/plans.ts';
import { cases as presence } from '../cases/presence.ts';
import { cases as roomsChanging } from '../cases/rooms-changing.ts';
import { cases as roomsReading } from '../cases/rooms-reading.ts';
import { cases as settings } from '../cases/settings.ts';
import { cases as usersChanging } from '../cases/users-changing.ts';
import { cases as usersReading } from '../cases/users-reading.ts';
import type { Case, FourCases } from '../support/four-cases.ts';
import { idsShown } from '../support/ids-shown.ts';
import { startWorld, type World } from '../support/world.ts';

// The compiler names a command that is forgotten: its cases belong in test/cases/.
const table: Readonly<Record<CommandName, FourCases>> = {
  ...first,
  ...plans,
  ...presence,
  ...roomsChanging,
  ...roomsReading,
  ...settings,
  ...usersChanging,
  ...usersReading,
};

let world: World;

async function plays(
  { as, says, in: room, hears, hearsInIm, confirmed, given }: Case,
  fault?: Fault,
): Promise<void> {
  const made = await given?.(world);
  if (fault) world.pod.faults.add(fault);
  const person = world.as(as);
  const where = room === undefined ? {} : { in: room };
  person.says(says.replace('{given}', made ?? ''), where);
  const answeredIn = hearsInIm ? {} : where;
  const answer = await person.hears(hears, answeredIn);
  if (confirmed === undefined) return;
  person.submits(answer, 'confirm');
  await person.hears(confirmed, answeredIn);
}

/** Calls that Steward makes for itself, or to say something. */
const OF_ITS_OWN = /authenticate|sessioninfo|datafeed|\/message|manifest|\/im\/create/u;

test('has every command', () => {
  expect(Object.keys(table).toSorted()).toEqual(commands.map(({ name }) => name).toSorted());
});

describe.each(Object.entries(table))('/%s', (name, four: FourCases) => {
  afterEach(async () => {
    const shown = idsShown(world);
    await world.close();
    expect(shown).toEqual([]);
  });

  describe('in the usual pod', () => {
    beforeEach(async () => {
      world = await startWorld();
    });
    test.each(['succeeds', 'refusedByPolicy', 'wrongArguments'] as const)('%s', async (which) => {
      expect(four[which].says).toContain(`/${name}`);
      await plays(four[which]);
    });
  });

  test('refusedByPod', async () => {
    if (four.refusedByPod === 'asks the pod for nothing') {
      world = await startWorld();
      const earlier = world.pod.calls().length;
      await plays(four.succeeds);
      const paths = world.pod
        .calls()
        .slice(earlier)
        .map(({ path }) => path);
      expect(paths.filter((path) => !OF_ITS_OWN.test(path) && !path.includes('/v2/admin/user/'))).toEqual([]);
      return;
    }
    const { fault, pod, ...played } = four.refusedByPod;
    world = await startWorld(pod ? { pod } : {});
    await plays(played, fault);
  });
});
