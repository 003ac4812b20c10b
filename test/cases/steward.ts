import { type CasesByCommand, refusal } from '../support/four-cases.ts';
import type { World } from '../support/world.ts';

const ADMINISTRATORS_ONLY = /^Only administrators can do this\./;
/** Whoever's account cannot be read changes nothing. */
const unreadable = {
  hears: /account isn't enabled, or I couldn't read its status/,
  fault: refusal('GET', '/v2/admin/user/'),
};

async function aliceStops({ alice }: World): Promise<undefined> {
  await alice.asks('/steward stop', /^Stopped\./);
}

/** The commands that stop and resume all changes. */
export const cases = {
  'steward stop': {
    succeeds: { as: 'alice.martin', says: '/steward stop', hears: /^Stopped\. I change nothing in Symphony/ },
    refusedByPolicy: { as: 'jane.doe', says: '/steward stop', hears: ADMINISTRATORS_ONLY },
    refusedByPod: { as: 'alice.martin', says: '/steward stop', ...unreadable },
    wrongArguments: {
      as: 'alice.martin',
      says: `/steward stop ${'because '.repeat(40)}`,
      hears: /at most 250/,
    },
  },
  'steward resume': {
    succeeds: {
      as: 'victor.stone',
      given: aliceStops,
      says: '/steward resume',
      hears: /Once a second administrator has typed \/steward resume, I'll go on/,
    },
    refusedByPolicy: { as: 'jane.doe', says: '/steward resume', hears: ADMINISTRATORS_ONLY },
    refusedByPod: { as: 'alice.martin', says: '/steward resume', ...unreadable },
    wrongArguments: {
      as: 'alice.martin',
      says: '/steward resume',
      hears: /Changes aren't stopped, so there's nothing to resume/,
    },
  },
  'steward confirm': {
    succeeds: {
      as: 'alice.martin',
      says: '/steward confirm @Victor Stone',
      hears: /^Victor Stone now decides with the other administrators/,
    },
    refusedByPolicy: { as: 'jane.doe', says: '/steward confirm @Grace Hall', hears: ADMINISTRATORS_ONLY },
    refusedByPod: { as: 'alice.martin', says: '/steward confirm @Grace Hall', ...unreadable },
    wrongArguments: {
      as: 'alice.martin',
      says: '/steward confirm @Alice Martin',
      hears: /^Someone else has to confirm you/,
    },
  },
} satisfies CasesByCommand;
