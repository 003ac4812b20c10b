import type { Seed } from './seed.ts';

const administrator = ['INDIVIDUAL', 'ADMINISTRATOR'];
const location = 'London';

/** The seed when none is given: a firm of twelve in three desks with its bot, and four people of another firm. */
export const acmeSeed: Seed = {
  firms: [
    { name: 'Acme Capital', tenant: 197 },
    { name: 'Borealis Bank', tenant: 198 },
  ],
  users: [
    {
      username: 'steward',
      displayName: 'Steward',
      email: 'steward@acme.example',
      id: 13537736917001,
      accountType: 'SYSTEM',
      roles: ['INDIVIDUAL', 'USER_PROVISIONING', 'AUDIT_TRAIL_MANAGEMENT'],
    },
    ...[
      { first: 'Alice', last: 'Martin', desk: 'Equities', title: 'Head of Equities', roles: administrator },
      { first: 'Victor', last: 'Stone', desk: 'Rates', title: 'Head of Rates', roles: administrator },
      { first: 'Jane', last: 'Doe', desk: 'FX', title: 'Head of FX' },
      {
        first: 'Bob',
        last: 'Lee',
        desk: 'FX',
        title: 'Spot trader',
        email: 'bob@acme.example',
        presence: 'BUSY',
      },
      { first: 'Dave', last: 'Kim', desk: 'FX', title: 'Forwards trader', presence: 'ON_THE_PHONE' },
      { first: 'Sam', last: 'Taylor', desk: 'FX', title: 'Options trader', presence: 'BE_RIGHT_BACK' },
      { first: 'Sam', last: 'Taylor', desk: 'Rates', title: 'Swaps trader', username: 'samuel.taylor' },
      { first: 'Nina', last: 'Patel', desk: 'Rates', title: 'Bond trader', presence: 'IN_A_MEETING' },
      { first: 'Tom', last: 'Berg', desk: 'Rates', title: 'Rates analyst', presence: 'AWAY' },
      { first: 'Grace', last: 'Hall', desk: 'Equities', title: 'Sales trader', presence: 'OUT_OF_OFFICE' },
      { first: 'Omar', last: 'Haddad', desk: 'Equities', title: 'Programme trader', presence: 'OFF_WORK' },
      { first: 'Lucy', last: 'Chen', desk: 'Equities', title: 'Equity analyst', presence: 'OFFLINE' },
    ].map(({ first, last, desk, title, roles, presence, email, username }, index) => {
      const name = username ?? `${first}.${last}`.toLowerCase();
      return {
        id: 13537736917013 + index,
        username: name,
        displayName: `${first} ${last}`,
        firstName: first,
        lastName: last,
        email: email ?? `${name}@acme.example`,
        department: desk,
        title,
        location,
        ...(roles && { roles }),
        ...(presence && { presence: presence as 'BUSY' }),
      };
    }),
    ...[
      { first: 'Carol', last: 'Ng', title: 'Head of FX sales' },
      { first: 'Erik', last: 'Lund', title: 'FX sales', presence: 'DO_NOT_DISTURB' as const },
      { first: 'Maja', last: 'Nowak', title: 'Research' },
      { first: 'Hugo', last: 'Frey', title: 'Operations', presence: 'OFFLINE' as const },
    ].map(({ first, last, title, presence }, index) => ({
      id: 13606456393736 + index,
      username: `${first}.${last}`.toLowerCase(),
      displayName: `${first} ${last}`,
      firstName: first,
      lastName: last,
      email: `${first}.${last}@borealis.example`.toLowerCase(),
      firm: 'Borealis Bank',
      title,
      location: 'Oslo',
      ...(presence && { presence }),
    })),
  ],
  rooms: [
    {
      name: 'FX desk',
      description: 'Spot, forwards and options',
      keywords: [{ key: 'desk', value: 'FX' }],
      viewHistory: true,
      owners: ['jane.doe', 'steward'],
      members: ['bob.lee', 'dave.kim', 'sam.taylor'],
    },
    {
      name: 'Rates desk',
      description: 'Swaps and bonds',
      keywords: [{ key: 'desk', value: 'Rates' }],
      discoverable: true,
      membersCanInvite: true,
      viewHistory: true,
      owners: ['victor.stone', 'steward'],
      members: ['samuel.taylor', 'nina.patel', 'tom.berg'],
    },
    {
      name: 'Equities desk',
      description: 'Cash and programme trading',
      keywords: [{ key: 'desk', value: 'Equities' }],
      owners: ['alice.martin', 'steward'],
      members: ['grace.hall', 'omar.haddad', 'lucy.chen'],
    },
    {
      name: 'Steward administrators',
      description: 'Where Steward asks its administrators',
      owners: ['alice.martin', 'victor.stone'],
      members: ['steward'],
    },
    {
      name: 'Announcements',
      description: 'News for everybody',
      public: true,
      readOnly: true,
      owners: ['alice.martin', 'victor.stone'],
      members: ['steward', 'jane.doe', 'bob.lee', 'dave.kim', 'nina.patel', 'grace.hall'],
    },
    {
      name: 'Borealis and Acme',
      description: 'With our counterparts at Borealis Bank',
      crossPod: true,
      owners: ['jane.doe'],
      members: ['bob.lee', 'steward', 'carol.ng', 'erik.lund'],
    },
  ],
  connections: [
    { from: 'jane.doe', to: 'carol.ng' },
    { from: 'jane.doe', to: 'erik.lund' },
    { from: 'maja.nowak', to: 'bob.lee', status: 'PENDING' },
  ],
};
