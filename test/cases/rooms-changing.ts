import { type CasesByCommand, refusal } from '../support/four-cases.ts';
import type { World } from '../support/world.ts';

const NOT_ALLOWED = /^(?:Only [^.]+ can do this|You're not allowed to do this)\./;
const OTHER_FIRM = { as: 'carol.ng', in: 'Borealis and Acme' };
const NOT_FOR_OTHERS = /only work for people at my own company/;
const CONFIRM = /\?[\s\S]+Cancel/;
const FX = { in: 'FX desk' };

async function fxIsDeactivated({ jane }: World): Promise<undefined> {
  jane.submits(await jane.asks('/room deactivate --room "FX desk"', CONFIRM), 'confirm');
  await jane.hears(/FX desk is deactivated/);
}

async function bobOwnsFx({ jane }: World): Promise<undefined> {
  await jane.asks('/room owner add @Bob Lee --room "FX desk"', /Bob Lee now owns FX desk/);
}

/** What changes rooms: settings, who is in them by their own wish, who owns them, and whether they are active. */
export const cases = {
  'room update': {
    succeeds: {
      as: 'jane.doe',
      says: '/room update --room "FX desk" --description Spot',
      hears: CONFIRM,
      confirmed: /Changed FX desk:\s+Description\s+Spot, forwards and options → Spot/,
    },
    refusedByPolicy: {
      as: 'bob.lee',
      says: '@Steward /room update --read-only yes',
      ...FX,
      hears: NOT_ALLOWED,
    },
    refusedByPod: {
      as: 'jane.doe',
      says: '/room update --room "FX desk" --description Spot',
      hears: CONFIRM,
      confirmed: /compliance rule blocks this name/,
      fault: refusal('POST', /\/room\/[^/]+\/update/, 451),
    },
    wrongArguments: {
      as: 'jane.doe',
      says: '/room update --room "FX desk" --read-only perhaps',
      hears: /can't use “perhaps” here. Try Yes or No/,
    },
  },
  'room deactivate': {
    succeeds: {
      as: 'jane.doe',
      says: '@Steward /room deactivate',
      ...FX,
      hears: CONFIRM,
      hearsInIm: true,
      confirmed: /FX desk is deactivated/,
    },
    refusedByPolicy: {
      as: 'bob.lee',
      says: '@Steward /room deactivate',
      ...FX,
      hears: NOT_ALLOWED,
      hearsInIm: true,
    },
    refusedByPod: {
      as: 'jane.doe',
      says: '/room deactivate --room "FX desk"',
      hears: CONFIRM,
      confirmed: /Symphony doesn't let me deactivate this room/,
      fault: refusal('POST', '/setActive'),
    },
    wrongArguments: {
      as: 'jane.doe',
      says: '/room deactivate --room "No desk"',
      hears: /couldn't find a room “No desk”\. Did you mean this one\?\s+FX desk/,
    },
  },
  'room reactivate': {
    succeeds: {
      as: 'jane.doe',
      given: fxIsDeactivated,
      says: '/room reactivate FX desk',
      hears: /FX desk is active again/,
    },
    refusedByPolicy: {
      as: 'bob.lee',
      given: fxIsDeactivated,
      says: '/room reactivate FX desk',
      hears: NOT_ALLOWED,
    },
    refusedByPod: {
      as: 'jane.doe',
      given: fxIsDeactivated,
      says: '/room reactivate FX desk',
      hears: /Symphony didn't reactivate this room/,
      fault: refusal('POST', '/setActive', 400),
    },
    wrongArguments: {
      as: 'jane.doe',
      says: '/room reactivate FX desk --now',
      hears: /no option “--now”/,
    },
  },
  'room join': {
    succeeds: { as: 'lucy.chen', says: '/room join Announcements', hears: /You're now in Announcements/ },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /room join Announcements', hears: NOT_FOR_OTHERS },
    refusedByPod: {
      as: 'lucy.chen',
      says: '/room join Announcements',
      hears: /Symphony doesn't let me add you/,
      fault: refusal('POST', '/membership/add'),
    },
    wrongArguments: {
      as: 'lucy.chen',
      says: '/room join FX desk',
      hears: /couldn't find a room “FX desk” that you can see/,
    },
  },
  'room leave': {
    succeeds: {
      as: 'bob.lee',
      says: '@Steward /room leave',
      ...FX,
      hears: CONFIRM,
      hearsInIm: true,
      confirmed: /You've left FX desk/,
    },
    refusedByPolicy: {
      as: 'alice.martin',
      says: '/room leave --room "FX desk"',
      hears: NOT_ALLOWED,
    },
    refusedByPod: {
      as: 'bob.lee',
      says: '/room leave --room "FX desk"',
      hears: CONFIRM,
      confirmed: /Symphony doesn't let me take you out/,
      fault: refusal('POST', '/membership/remove'),
    },
    wrongArguments: {
      as: 'bob.lee',
      says: '/room leave FX desk if I may',
      hears: /I don't understand “if I may”, so I did nothing/,
    },
  },
  'room owner add': {
    succeeds: {
      as: 'jane.doe',
      says: '@Steward /room owner add @Bob Lee',
      ...FX,
      hears: /Bob Lee now owns FX desk/,
    },
    refusedByPolicy: {
      as: 'bob.lee',
      says: '/room owner add @Carol Ng --room "Borealis and Acme"',
      hears: NOT_ALLOWED,
    },
    refusedByPod: {
      as: 'jane.doe',
      says: '/room owner add @Bob Lee --room "FX desk"',
      hears: /Symphony doesn't let me change who owns/,
      fault: refusal('POST', '/promoteOwner'),
    },
    wrongArguments: {
      as: 'jane.doe',
      says: '/room owner add nobody@acme.example --room "FX desk"',
      hears: /couldn't find/,
    },
  },
  'room owner remove': {
    succeeds: {
      as: 'jane.doe',
      given: bobOwnsFx,
      says: '/room owner remove @Bob Lee --room "FX desk"',
      hears: CONFIRM,
      confirmed: /Bob Lee no longer owns FX desk/,
    },
    refusedByPolicy: {
      as: 'bob.lee',
      says: '@Steward /room owner remove @Jane Doe',
      ...FX,
      hears: NOT_ALLOWED,
    },
    refusedByPod: {
      as: 'jane.doe',
      given: bobOwnsFx,
      says: '/room owner remove @Bob Lee --room "FX desk"',
      hears: CONFIRM,
      confirmed: /Symphony didn't change who owns this room/,
      fault: refusal('POST', '/demoteOwner', 400),
    },
    wrongArguments: {
      as: 'jane.doe',
      says: '/room owner remove --room "FX desk"',
      hears: /I need to know which owners to remove/,
    },
  },
  'room transfer': {
    succeeds: {
      as: 'jane.doe',
      says: '/room transfer @Nina Patel --room "FX desk"',
      hears: CONFIRM,
      confirmed: /Nina Patel now owns FX desk instead of you/,
    },
    refusedByPolicy: {
      as: 'bob.lee',
      says: '@Steward /room transfer @Dave Kim',
      ...FX,
      hears: NOT_ALLOWED,
    },
    refusedByPod: {
      as: 'jane.doe',
      says: '/room transfer @Bob Lee --room "FX desk"',
      hears: CONFIRM,
      confirmed: /Symphony didn't transfer this room/,
      fault: refusal('POST', '/promoteOwner', 400),
    },
    wrongArguments: {
      as: 'jane.doe',
      says: '/room transfer @Bob Lee @Dave Kim --room "FX desk"',
      hears: /This is for one person at a time/,
    },
  },
} as const satisfies CasesByCommand;
