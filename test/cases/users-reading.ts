import { type CasesByCommand, refusal } from '../support/four-cases.ts';
import type { World } from '../support/world.ts';

const NOT_ALLOWED = /^(?:Only [^.]+ can do this|You're not allowed to do this)\./;
const OTHER_FIRM = { as: 'carol.ng', in: 'Borealis and Acme' };
const NOT_FOR_OTHERS = /only work for people at my own company/;

async function bobIsPromoted({ alice }: World): Promise<undefined> {
  alice.submits(
    await alice.asks('/user update @Bob Lee --title "Head of spot"', /\?[\s\S]+Cancel/),
    'confirm',
  );
  await alice.hears(/Changed Bob Lee/);
}

/** The commands that tell about people, their accounts, and Steward's own. */
export const cases = {
  status: {
    succeeds: {
      as: 'alice.martin',
      says: '/status',
      hears: /USER_PROVISIONING[\s\S]+Pod\tyes[\s\S]+Agent\tyes/,
    },
    refusedByPolicy: { as: 'jane.doe', says: '/status', hears: NOT_ALLOWED },
    // It tells what is the matter.
    refusedByPod: {
      as: 'alice.martin',
      says: '/status',
      hears: /Pod\tno\t\d+ ms\t.*It refuses me/,
      fault: refusal('GET', '/v2/sessioninfo'),
    },
    wrongArguments: {
      as: 'alice.martin',
      says: '/status now',
      hears: /I didn't understand “now” and left it out/,
    },
  },
  'user find': {
    succeeds: {
      as: 'jane.doe',
      says: '/user find Taylor',
      hears: /2 people match “Taylor”[\s\S]+Swaps trader/,
    },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /user find Taylor', hears: NOT_FOR_OTHERS },
    refusedByPod: {
      as: 'jane.doe',
      says: '/user find Taylor',
      hears: /Symphony doesn't let me search for people/,
      fault: refusal('POST', '/v1/user/search'),
    },
    wrongArguments: {
      as: 'jane.doe',
      says: '/user find Taylor --tilte trader',
      hears: /Did you mean --title/,
    },
  },
  'user info': {
    succeeds: { as: 'jane.doe', says: '/user info @Bob Lee', hears: /Spot trader[\s\S]+bob@acme\.example/ },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /user info @Bob Lee', hears: NOT_FOR_OTHERS },
    refusedByPod: {
      as: 'jane.doe',
      says: '/user info 13537736917016',
      hears: /Symphony doesn't let me look people up/,
      fault: refusal('GET', '/v3/users'),
    },
    wrongArguments: { as: 'jane.doe', says: '/user info nobody@acme.example', hears: /couldn't find/ },
  },
  'user list': {
    succeeds: {
      as: 'alice.martin',
      says: '/user list --role administrator',
      hears: /role ADMINISTRATOR[\s\S]+Alice Martin[\s\S]+Victor Stone/,
    },
    refusedByPolicy: { as: 'jane.doe', says: '/user list', hears: NOT_ALLOWED },
    refusedByPod: {
      as: 'alice.martin',
      says: '/user list',
      hears: /Symphony doesn't let me list accounts/,
      fault: refusal('GET', '/v2/admin/user/list'),
    },
    wrongArguments: {
      as: 'alice.martin',
      says: '/user list --role ADMINISTRATR',
      hears: /no role “ADMINISTRATR”\. Did you mean Administrator/,
    },
  },
  'user features': {
    succeeds: {
      as: 'alice.martin',
      says: '/user features @Bob Lee',
      hears: /Bob Lee's features: 24 on, 0 off/,
    },
    refusedByPolicy: { as: 'jane.doe', says: '/user features @Bob Lee', hears: NOT_ALLOWED },
    refusedByPod: {
      as: 'alice.martin',
      says: '/user features @Bob Lee',
      hears: /Symphony doesn't let me see accounts/,
      fault: refusal('GET', '/features'),
    },
    wrongArguments: {
      as: 'alice.martin',
      says: '/user features @Bob Lee @Dave Kim',
      hears: /This is for one person at a time/,
    },
  },
  'user roles': {
    succeeds: {
      as: 'alice.martin',
      says: '/user roles @Victor Stone',
      hears: /Administrator\tADMINISTRATOR/,
    },
    refusedByPolicy: { as: 'jane.doe', says: '/user roles @Bob Lee', hears: NOT_ALLOWED },
    refusedByPod: {
      as: 'alice.martin',
      says: '/user roles @Bob Lee',
      hears: /Symphony doesn't let me see accounts/,
      fault: refusal('GET', '/v1/admin/system/roles/list'),
    },
    wrongArguments: { as: 'alice.martin', says: '/user roles nobody@acme.example', hears: /couldn't find/ },
  },
  'user sessions': {
    succeeds: {
      as: 'alice.martin',
      given: ({ bob }: World) => {
        bob.client.presence('AVAILABLE');
        return undefined;
      },
      says: '/user sessions @Bob Lee',
      hears: /Bob Lee's sessions[\s\S]+\tDesktop\t127\.0\.0\.1\t[\s\S]+End [\da-f]{8}/,
    },
    refusedByPolicy: { as: 'jane.doe', says: '/user sessions @Bob Lee', hears: NOT_ALLOWED },
    refusedByPod: {
      as: 'alice.martin',
      says: '/user sessions @Bob Lee',
      hears: /Symphony doesn't let me see accounts/,
      fault: refusal('GET', '/sessions'),
    },
    wrongArguments: {
      as: 'alice.martin',
      says: '/user sessions nobody@acme.example',
      hears: /couldn't find/,
    },
  },
  roles: {
    succeeds: { as: 'alice.martin', says: '/roles', hears: /COMPLIANCE_OFFICER\tCompliance Officer\tpeople/ },
    refusedByPolicy: { as: 'jane.doe', says: '/roles', hears: NOT_ALLOWED },
    refusedByPod: {
      as: 'alice.martin',
      says: '/roles',
      hears: /Symphony doesn't let me list its roles/,
      fault: refusal('GET', '/v1/admin/system/roles/list'),
    },
    wrongArguments: {
      as: 'alice.martin',
      says: '/roles all',
      hears: /I didn't understand “all” and left it out/,
    },
  },
  'user trail': {
    succeeds: {
      as: 'alice.martin',
      given: bobIsPromoted,
      says: '/user trail',
      hears: /steward\tProfile info update\tbob\.lee\ttitle: Spot trader → Head of spot/,
    },
    refusedByPolicy: { as: 'jane.doe', says: '/user trail', hears: NOT_ALLOWED },
    refusedByPod: {
      as: 'alice.martin',
      says: '/user trail',
      hears: /role Audit Trail Management/,
      fault: refusal('GET', '/v1/audittrail/privilegeduser'),
    },
    wrongArguments: {
      as: 'alice.martin',
      says: '/user trail --since tomorrow',
      hears: /“tomorrow” is in the future/,
    },
  },
} as const satisfies CasesByCommand;
