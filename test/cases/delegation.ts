import { type CasesByCommand, refusal } from '../support/four-cases.ts';
import type { World } from '../support/world.ts';

const OTHER_FIRM = { as: 'carol.ng', in: 'Borealis and Acme' };
const NOT_FOR_OTHERS = /only work for people at my own company/;
/** Whoever's account cannot be read changes nothing. */
const unreadable = {
  hears: /account isn't enabled, or I couldn't read its status/,
  fault: refusal('GET', '/v2/admin/user/'),
};

async function janeAsksDave({ jane, dave }: World): Promise<undefined> {
  await jane.asks('/delegate @Dave Kim until 3 days', /I've asked Dave Kim/);
  await dave.hears(/Jane Doe asks you to decide in their place/);
}

/** The commands by which one person decides in the place of another. */
export const cases = {
  delegate: {
    succeeds: {
      as: 'jane.doe',
      says: '/delegate @Dave Kim until 3 days',
      hears: /I've asked Dave Kim to decide for you until/,
    },
    refusedByPolicy: {
      as: 'jane.doe',
      says: '/delegate @Dave Kim --instead-of @Bob Lee until 3 days',
      hears: /^Only administrators can do this\./,
    },
    refusedByPod: { as: 'jane.doe', says: '/delegate', ...unreadable },
    wrongArguments: { as: 'jane.doe', says: '/delegate @Dave Kim', hears: /Say until when/ },
  },
  'delegate accept': {
    succeeds: {
      as: 'dave.kim',
      given: janeAsksDave,
      says: '/delegate accept',
      hears: /You now decide for Jane Doe until/,
    },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /delegate accept', hears: NOT_FOR_OTHERS },
    refusedByPod: { as: 'dave.kim', given: janeAsksDave, says: '/delegate accept', ...unreadable },
    wrongArguments: {
      as: 'dave.kim',
      says: '/delegate accept @Jane Doe',
      hears: /nothing to accept/,
    },
  },
  'delegate end': {
    succeeds: {
      as: 'jane.doe',
      given: janeAsksDave,
      says: '/delegate end',
      hears: /Dave Kim doesn't decide for you/,
    },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /delegate end', hears: NOT_FOR_OTHERS },
    refusedByPod: { as: 'jane.doe', given: janeAsksDave, says: '/delegate end', ...unreadable },
    wrongArguments: { as: 'jane.doe', says: '/delegate end', hears: /nothing to accept or to end/ },
  },
} satisfies CasesByCommand;
