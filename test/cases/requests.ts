import { type CasesByCommand, refusal } from '../support/four-cases.ts';
import type { World } from '../support/world.ts';

const OTHER_FIRM = { as: 'carol.ng', in: 'Borealis and Acme' };
const NOT_FOR_OTHERS = /only work for people at this company/;
const UNREADABLE = /account isn't enabled, or I couldn't read its status/;

/** Bob asks for Nina to be added to the FX desk, and Jane has to decide. */
async function bobAsks({ bob }: World): Promise<string> {
  const { text } = await bob.asks('/room add @Nina Patel --room "FX desk"', /Request R-\w{6} is open until/);
  return /R-\w{6}/u.exec(text)?.[0] ?? '';
}

/** What is done with requests besides deciding on them. */
export const cases = {
  withdraw: {
    succeeds: {
      as: 'bob.lee',
      given: bobAsks,
      says: '/withdraw {given}',
      hears: /Withdrawn by Bob Lee[\s\S]+Nothing was done/,
    },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /withdraw R-222222', hears: NOT_FOR_OTHERS },
    refusedByPod: {
      as: 'bob.lee',
      given: bobAsks,
      says: '/withdraw {given}',
      hears: UNREADABLE,
      fault: refusal('GET', '/v2/admin/user/'),
    },
    wrongArguments: { as: 'bob.lee', says: '/withdraw that', hears: /“that” isn't an id/ },
  },
} satisfies CasesByCommand;
