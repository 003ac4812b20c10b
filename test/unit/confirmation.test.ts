import { describe, expect, test } from '@jest/globals';
import {
  addMember,
  bindChange,
  type Change,
  logOutUser,
  removeMember,
  updateRoom,
} from '../../src/changes/index.ts';
import { confirmationOf, confirmView } from '../../src/views/confirm-view.ts';
import { loadWords } from '../../src/words/index.ts';
import { ROOM } from '../support/fake-facts.ts';
import { personNamed, samplePlan } from '../support/sample-plan.ts';

const wording = loadWords('templates').in('en');
const room = { id: ROOM, name: 'FX desk' };
const [dave, bob] = [personNamed('Dave Kim'), personNamed('Bob Lee')];

function planOf(...changes: Change[]) {
  const plan = samplePlan('x');
  const [step] = plan.steps;
  if (step === undefined) throw new Error('The plan has no step.');
  return { ...plan, steps: changes.map((change) => ({ ...step, change: bindChange(change) })) };
}

describe('a confirmation', () => {
  test.each<[Change[], string, string]>([
    [[removeMember({ room, user: dave })], 'Remove Dave Kim from FX desk?', 'Remove Dave Kim'],
    [
      [removeMember({ room, user: dave }), removeMember({ room, user: bob })],
      'Remove 2 people from FX desk?',
      'Remove 2 people',
    ],
    [
      [removeMember({ room, user: dave }), logOutUser({ user: bob, sessions: 2 })],
      'Make these 2 changes?',
      'Make 2 changes',
    ],
    // With break-glass what usually isn't asked has to be confirmed, too.
    [[addMember({ room, user: dave })], 'Make this change: add Dave Kim to FX desk?', 'Make this change'],
    [
      [addMember({ room, user: dave }), addMember({ room, user: bob })],
      'Make these 2 changes?',
      'Make 2 changes',
    ],
  ])('asks a question, and its button says what it does', (changes, question, button) => {
    const asked = confirmationOf(planOf(...changes));
    expect([wording.text(asked.question), wording.text(asked.button)]).toEqual([question, button]);
  });

  // The same that the undo of the change says.
  test.each<[Change, boolean]>([
    [removeMember({ room, user: dave }), false],
    [logOutUser({ user: dave, sessions: 2 }), true],
    [updateRoom({ room, before: { name: 'FX' }, after: { name: 'FX desk' } }), false],
    [updateRoom({ room, before: { copyProtected: false }, after: { copyProtected: true } }), true],
  ])('is final only where nothing brings back how it was (%#)', (change, isFinal) => {
    expect(confirmationOf(planOf(change)).isFinal === true).toBe(isFinal);
    const before = change.kind === 'room.member.remove' ? { member: true, owner: false } : null;
    const { extent } = bindChange(change).undo({ before, outcome: {}, now: 0 });
    expect(extent === 'impossible').toBe(isFinal);
    const several = planOf(change, removeMember({ room: { ...room, name: 'Other' }, user: bob }));
    expect(confirmationOf(several).isFinal === true).toBe(isFinal);
  });
});

test.each([
  [
    { emailAddress: 'dave@acme.example', title: 'Trader', department: 'FX' },
    ['dave@acme.example · Trader · FX'],
  ],
  [{ emailAddress: 'dave@acme.example' }, ['dave@acme.example', 'Symphony shows no title or department']],
  [{}, ['Symphony shows no email address, title or department']],
])('a person has lines with what tells them apart, and what is missing', (known, lines) => {
  const user = { id: dave.id, displayName: 'Dave Kim' };
  const people = [{ ...user, ...known, isInternal: true }];
  const { steps } = confirmView(planOf(removeMember({ room, user })), { people, rooms: [] });
  expect(steps[0]?.people[0]?.lines.map((line) => wording.forReader({}).text(line))).toEqual(lines);
});

test.each<[Change[], boolean]>([
  [[addMember({ room, user: dave }), addMember({ room, user: bob })], true],
  [[removeMember({ room, user: dave }), logOutUser({ user: bob, sessions: 2 })], true],
  [[removeMember({ room, user: dave }), removeMember({ room, user: bob })], false],
])(
  'what is to be done is listed where the question does not say it, though all people are known (%#)',
  (changes, isList) => {
    const people = [dave, bob].map((person) => ({ ...person, isInternal: true }));
    expect(confirmView(planOf(...changes), { people, rooms: [] }).isList).toBe(isList);
  },
);
