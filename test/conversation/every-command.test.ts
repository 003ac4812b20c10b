import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Fault } from 'symphony-pod-simulator';
import { commands } from '../../src/commands/index.ts';
import { casesOf } from '../cases/index.ts';
import { BREAK_GLASS } from '../support/break-glass.ts';
import type { Case, FourCases } from '../support/four-cases.ts';
import { idsShown } from '../support/ids-shown.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;

async function plays(
  { as, says, in: room, hears, hearsInIm, confirmed, approved, given, files }: Case,
  fault?: Fault,
): Promise<void> {
  const made = await given?.(world);
  if (fault) world.pod.faults.add(fault);
  const person = world.as(as);
  const where = room === undefined ? {} : { in: room };
  person.says(says.replace('{given}', made ?? ''), { ...where, ...(files ? { files } : {}) });
  const answeredIn = hearsInIm ? {} : where;
  const answer = await person.hears(hears, answeredIn);
  if (approved !== undefined) {
    const asked = await world.victor.hears(/is waiting for your decision/, { in: 'Steward administrators' });
    world.victor.submits(asked, 'approve');
    await person.hears(approved, answeredIn);
  }
  if (confirmed === undefined) return;
  person.submits(answer, 'confirm');
  await person.hears(confirmed, answeredIn);
}

/** Calls that Steward makes for itself, or to say something. */
const OF_ITS_OWN = /authenticate|sessioninfo|datafeed|\/message|manifest|\/im\/create/u;

test('has every command', () => {
  expect(Object.keys(casesOf).toSorted()).toEqual(commands.map(({ name }) => name).toSorted());
});

describe.each(Object.entries(casesOf))('/%s', (name, four: FourCases) => {
  afterEach(async () => {
    const shown = idsShown(world);
    await world.close();
    expect(shown).toEqual([]);
  });

  describe('in the usual pod', () => {
    beforeEach(async () => {
      world = await startWorld({ approvals: BREAK_GLASS });
    });
    test.each(['succeeds', 'refusedByPolicy', 'wrongArguments'] as const)('%s', async (which) => {
      expect(four[which].says).toContain(`/${name}`);
      await plays(four[which]);
    });
  });

  test('refusedByPod', async () => {
    if (four.refusedByPod === 'asks the pod for nothing') {
      world = await startWorld({ approvals: BREAK_GLASS });
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
    world = await startWorld({ approvals: BREAK_GLASS, ...(pod ? { pod } : {}) });
    await plays(played, fault);
  });
});
