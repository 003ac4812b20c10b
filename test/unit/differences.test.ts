import { toUserId } from '@finos/symphony-bdk-core';
import { expect, test } from '@jest/globals';
import { differencesOf, type PersonShown, type RoomShown } from '../../src/shown/index.ts';
import { roomNamed } from '../support/sample-plan.ts';

const JANE = toUserId(13537736917015);
const CAROL = toUserId(13606456393736);
const jane = {
  id: JANE,
  displayName: 'Jane Doe',
  emailAddress: 'jane.doe@acme.example',
  company: 'Acme Capital',
  title: 'Head of FX',
  isInternal: true,
  status: 'ENABLED',
  roles: ['ADMINISTRATOR', 'INDIVIDUAL'],
  namesakes: 1,
} satisfies PersonShown;
const carol = { id: CAROL, displayName: 'Carol Ng', company: 'Borealis Bank', isInternal: false };
const room = {
  room: roomNamed('Deal'),
  isExternal: true,
  showsHistory: false,
  people: 4,
  companies: [{ id: '197', name: 'Acme Capital' }],
  joining: [CAROL],
  ownersLeft: [jane, { id: toUserId(13537736917017), displayName: 'Dave Kim' }],
} satisfies RoomShown;
const shown = { people: [jane, carol], rooms: [room] };

type Change = {
  readonly jane?: Partial<PersonShown>;
  readonly carol?: Partial<PersonShown>;
  readonly room?: Partial<RoomShown>;
};
const after = (change: Change) => ({
  people: [
    { ...jane, ...change.jane },
    { ...carol, ...change.carol },
  ],
  rooms: [{ ...room, ...change.room }],
});
const changed = (change: Change) =>
  differencesOf(shown, after(change)).map((difference) =>
    difference.about === 'person'
      ? [difference.person.id, difference.field, difference.before, difference.after]
      : [difference.about],
  );

test.each<[string, Change, unknown[]]>([
  ['nothing', {}, []],
  ['a status', { jane: { status: 'DISABLED' } }, [[JANE, 'status', 'ENABLED', 'DISABLED']]],
  [
    'roles',
    { jane: { roles: ['INDIVIDUAL'] } },
    [[JANE, 'roles', ['ADMINISTRATOR', 'INDIVIDUAL'], ['INDIVIDUAL']]],
  ],
  ['a company', { carol: { company: 'Corvus' } }, [[CAROL, 'company', 'Borealis Bank', 'Corvus']]],
  [
    'a name and an address',
    { jane: { displayName: 'Alice Martin', emailAddress: 'x@evil.example' } },
    [
      [JANE, 'displayName', 'Jane Doe', 'Alice Martin'],
      [JANE, 'emailAddress', 'jane.doe@acme.example', 'x@evil.example'],
    ],
  ],
  [
    'a company that came',
    { room: { companies: [{ id: '197' }, { id: '199', name: 'Corvus' }] } },
    [['company']],
  ],
  ['an opened history', { room: { showsHistory: true } }, [['history']]],
  ['an owner who went', { room: { ownersLeft: [jane] } }, [['owner']]],
])('%s makes a difference', (_, change, differences) => {
  expect(changed(change)).toEqual(differences);
});

test.each<[string, Change]>([
  ['a title, and how many share a name', { jane: { title: 'Head of Rates', namesakes: 2 } }],
  [
    'the company of whoever joins',
    { room: { companies: [{ id: '197' }, { id: '198', name: 'Borealis Bank' }] } },
  ],
  ['more people', { room: { people: 5 } }],
  ['a history that was closed', { room: { showsHistory: false } }],
])('%s makes none', (_, change) => {
  expect(changed(change)).toEqual([]);
});

test('what Symphony does not show at one of both times is not compared, nor what the card did not show', () => {
  const { company: _, ...hidden } = carol;
  expect(differencesOf(shown, { people: [hidden], rooms: [] })).toEqual([]);
  const colleague = { ...shown, rooms: [{ ...room, joining: [JANE] }] };
  const opened = { people: [], rooms: [{ ...room, joining: [JANE], showsHistory: true }] };
  expect(differencesOf(colleague, opened)).toEqual([]);
});
