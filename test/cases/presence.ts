import { type CasesByCommand, refusal } from '../support/four-cases.ts';
import type { World } from '../support/world.ts';

const OTHER_FIRM = { as: 'carol.ng', in: 'Borealis and Acme' };
const NOT_FOR_OTHERS = /only work for people at my own company/;

async function janeWatchesBob({ jane }: World): Promise<undefined> {
  await jane.asks('/presence watch @Bob Lee', /I'll tell you/);
}

/** Everyone's presence, and being told when somebody is available. */
export const cases = {
  'presence all': {
    succeeds: { as: 'alice.martin', says: '/presence all', hears: /Bob Lee\s+Busy/ },
    refusedByPolicy: { as: 'jane.doe', says: '/presence all', hears: /Only administrators can do this/ },
    refusedByPod: {
      as: 'alice.martin',
      says: '/presence all',
      hears: /list the company's presences: my account needs the role User Provisioning/,
      fault: refusal('GET', '/v2/users/presence'),
    },
    wrongArguments: {
      as: 'alice.martin',
      says: '/presence all --category HAPPY',
      hears: /can't use “HAPPY” here. Try Available, Busy/,
    },
  },
  'presence watch': {
    succeeds: {
      as: 'jane.doe',
      says: '/presence watch @Bob Lee until 3 days',
      hears: /I'll tell you here, once, when Bob Lee is available, until[\s\S]+Bob Lee\s+Busy/,
    },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /presence watch @Bob Lee', hears: NOT_FOR_OTHERS },
    refusedByPod: {
      as: 'jane.doe',
      says: '/presence watch @Bob Lee',
      hears: /my account can't see these people's presence/,
      fault: refusal('GET', /\/user\/\d+\/presence/),
    },
    wrongArguments: {
      as: 'jane.doe',
      says: '/presence watch @Bob Lee until yesterday',
      hears: /“yesterday” is in the past. Give a later time/,
    },
  },
  'presence watches': {
    succeeds: {
      as: 'jane.doe',
      says: '/presence watches',
      hears: /You're watching 1 person[\s\S]+Bob Lee\s+Busy/,
      given: janeWatchesBob,
    },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /presence watches', hears: NOT_FOR_OTHERS },
    refusedByPod: {
      as: 'jane.doe',
      says: '/presence watches',
      hears: /my account can't see these people's presence/,
      given: janeWatchesBob,
      fault: refusal('GET', /\/user\/\d+\/presence/),
    },
    wrongArguments: {
      as: 'jane.doe',
      says: '/presence watches all',
      hears: /I didn't understand “all” and left it out/,
    },
  },
  'presence unwatch': {
    succeeds: {
      as: 'jane.doe',
      says: '/presence unwatch @Bob Lee',
      hears: /I've stopped watching Bob Lee/,
      given: janeWatchesBob,
    },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /presence unwatch @Bob Lee', hears: NOT_FOR_OTHERS },
    refusedByPod: {
      as: 'jane.doe',
      says: '/presence unwatch @Bob Lee',
      hears: /Symphony doesn't let me do this/,
      fault: refusal('GET', '/v3/users'),
    },
    wrongArguments: { as: 'jane.doe', says: '/presence unwatch Zork', hears: /couldn't find “Zork”/ },
  },
} as const satisfies CasesByCommand;
