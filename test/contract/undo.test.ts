import { describe, expect, test } from '@jest/globals';
import {
  bindChange,
  changeNames,
  createRoom,
  createUser,
  type Undo,
  unsuspendUser,
} from '../../src/changes/index.ts';
import { cases as accountCases } from '../cases/undo-accounts.ts';
import { cases as roomCases } from '../cases/undo-rooms.ts';
import { personNamed } from '../support/sample-plan.ts';
import { carryOut, type UndoCase, type UndoWorld, undoWorld } from '../support/undo-world.ts';
import { differingPaths, SHOWS, type WholeState, wholeStateOf } from '../support/whole-state.ts';
import { withWorld } from './support/world.ts';

const cases = { ...roomCases, ...accountCases };

test('there are cases for each kind of change, and for no others', () => {
  const missing = changeNames.filter((kind) => cases[kind] === undefined);
  const unknown = Object.keys(cases).filter((kind) => !changeNames.some((name) => name === kind));
  const hint = 'edit test/cases/undo-rooms.ts or undo-accounts.ts';
  expect({ missing, unknown, hint }).toEqual({ missing: [], unknown: [], hint });
});

const claimOf = (undo: Undo): UndoCase['undone'] => {
  if (undo.extent === 'impossible') return { impossible: undo.reason };
  return undo.extent === 'exact' ? 'exactly' : { except: undo.differs };
};

/** The state is the earlier one again, but for what the undo says; answers which paths show each difference. */
async function expectRestored(undo: Undo, earlier: WholeState, world: UndoWorld): Promise<string[][]> {
  const differing = differingPaths(earlier, await wholeStateOf(world));
  const claimed = undo.extent === 'partial' ? undo.differs : [];
  const shown = claimed.map((difference) => differing.filter((path) => SHOWS[difference](path, earlier)));
  expect(new Set(shown.flat())).toEqual(new Set(differing));
  return shown;
}

describe.each(Object.entries(cases))('undoing %s', (kind, rows) => {
  test.each(rows.map((row): [string, UndoCase] => [row.given, row]))('%s', async (_given, row) => {
    await withWorld(
      async ({ pod, bdk }) => {
        const world = undoWorld(pod, bdk);
        row.arrange?.(world);
        const before = await wholeStateOf(world);
        const change = await row.change(world);
        expect(change.kind).toBe(kind);
        const undo = await carryOut(change, world);
        expect(claimOf(undo)).toEqual(row.undone);
        const after = await wholeStateOf(world);
        expect(differingPaths(before, after)).not.toEqual([]);
        if (undo.extent === 'impossible') return;

        const redo = await carryOut(undo.change, world);
        // Each case has what makes each of its differences show: somebody who is logged in, for one.
        expect(await expectRestored(undo, before, world)).not.toContainEqual([]);
        row.afterwards?.(world);
        if (redo.extent === 'impossible') return;

        await carryOut(redo.change, world);
        await expectRestored(redo, after, world);
      },
      row.seed ? { pod: { seed: row.seed } } : {},
    )();
  });
});

test('what a killed run made, and never learned the id of, is not undone', () => {
  const made = { before: null, outcome: {}, now: 0 };
  const jane = personNamed('Jane Doe');
  const room = createRoom({ name: 'Project Swan', owner: jane, settings: {} });
  const profile = { displayName: 'Ledger', email: 'ledger.bot@acme.example' };
  const account = createUser({ accountType: 'SYSTEM', userName: 'ledger.bot', profile, roles: [] });
  for (const change of [room, account])
    expect(bindChange(change).undo(made)).toEqual({ extent: 'impossible', reason: 'id-unknown' });
});

test('the record holds how things were, but not why somebody was suspended', () => {
  const before = { until: 1_786_000_000_000, reason: 'under investigation' };
  const change = bindChange(unsuspendUser({ user: personNamed('Bob Lee') }));
  expect(change.recordBefore(before)).toEqual({ until: before.until });
  expect(change.recordBefore(null)).toBeUndefined();
});

test('a suspension that the pod tells only half of is not restored', () => {
  const change = bindChange(unsuspendUser({ user: personNamed('Bob Lee') }));
  for (const before of [
    { until: null, reason: 'leave' },
    { until: 1_786_000_000_000, reason: null },
  ])
    expect(change.undo({ before, outcome: {}, now: 0 })).toEqual({
      extent: 'impossible',
      reason: 'suspension-unknown',
    });
});
