import { type CasesByCommand, refusal } from '../support/four-cases.ts';
import type { World } from '../support/world.ts';

const NOT_ALLOWED = /^(?:Only [^.]+ can do this|You're not allowed to do this)\./;
const NOT_FOR_OTHERS = /only work for people at my own company/;
const CONFIRM = /\?[\s\S]+Cancel/;
const OTHER_FIRM = { as: 'carol.ng', in: 'Borealis and Acme' };
const ALICE = { as: 'alice.martin' };
const BY_ANOTHER = /I need the approval of an administrator/;

async function bobIsDisabled({ alice }: World): Promise<undefined> {
  alice.submits(await alice.asks('/user disable @Bob Lee', CONFIRM), 'confirm');
  await alice.hears(/Bob Lee's account is now disabled/);
}

async function bobIsSuspended({ alice }: World): Promise<undefined> {
  alice.submits(await alice.asks('/user suspend @Bob Lee until 3 days reason leave', CONFIRM), 'confirm');
  await alice.hears(/Bob Lee is suspended until/);
}

function bobIsAtHisDesk({ bob }: World): undefined {
  bob.client.presence('AVAILABLE');
}

const PICTURE = {
  name: 'bob.png',
  content: Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    Buffer.alloc(2_000),
  ]),
};

/** The session of Bob's client, as administrators are shown it. */
async function bobsSession({ alice, bob }: World): Promise<string | undefined> {
  bob.client.presence('AVAILABLE');
  const { text } = await alice.asks('/user sessions @Bob Lee', /Bob Lee's sessions/);
  return /^([\da-f]{8})\tDesktop/mu.exec(text)?.[1];
}

/** What changes accounts: making them, what is known of them, whether they may be used, and what they may do. */
export const cases = {
  'user create': {
    succeeds: {
      ...ALICE,
      says: '/user create eve.fox@acme.example --first-name Eve --last-name Fox',
      hears: BY_ANOTHER,
    },
    refusedByPolicy: {
      ...OTHER_FIRM,
      says: '@Steward /user create eve.fox@acme.example --first-name Eve --last-name Fox',
      hears: NOT_FOR_OTHERS,
    },
    refusedByPod: {
      ...ALICE,
      says: '/user create eve.fox@acme.example --first-name Eve --last-name Fox',
      hears: /doesn't let me create accounts/,
      fault: refusal('GET', '/v3/users'),
    },
    wrongArguments: {
      ...ALICE,
      says: '/user create eve.fox --first-name Eve --last-name Fox',
      hears: /can.t read “eve\.fox” as an email address/,
    },
  },
  'user update': {
    succeeds: {
      ...ALICE,
      says: '/user update @Bob Lee --title "Head of spot"',
      hears: CONFIRM,
      confirmed: /Changed Bob Lee:\s+Title\s+Spot trader → Head of spot/,
    },
    refusedByPolicy: {
      as: 'jane.doe',
      says: '/user update @Jane Doe --title "Head of everything"',
      hears: /Nobody changes their own account/,
    },
    refusedByPod: {
      ...ALICE,
      says: '/user update @Bob Lee --title "Head of spot"',
      hears: CONFIRM,
      confirmed: /didn't accept these values/,
      fault: refusal('POST', /\/v2\/admin\/user\/\d+\/update/, 400),
    },
    wrongArguments: {
      ...ALICE,
      says: '/user update @Bob Lee --email nowhere',
      hears: /can.t read “nowhere” as an email address/,
    },
  },
  'user disable': {
    succeeds: {
      ...ALICE,
      says: '/user disable @Bob Lee --reason "has left"',
      hears: CONFIRM,
      confirmed: /Bob Lee's account is now disabled/,
    },
    refusedByPolicy: { as: 'jane.doe', says: '/user disable @Bob Lee', hears: NOT_ALLOWED },
    refusedByPod: {
      ...ALICE,
      says: '/user disable @Bob Lee',
      hears: CONFIRM,
      confirmed: /doesn't let me disable accounts/,
      fault: refusal('POST', '/status/update'),
    },
    wrongArguments: {
      ...ALICE,
      says: '/user disable @Bob Lee --until fri',
      hears: /no option “--until”/,
    },
  },
  'user enable': {
    succeeds: {
      ...ALICE,
      given: bobIsDisabled,
      says: '/user enable bob@acme.example',
      hears: BY_ANOTHER,
      approved: /Done: enable Bob Lee's account/,
    },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /user enable @Bob Lee', hears: NOT_FOR_OTHERS },
    refusedByPod: {
      ...ALICE,
      given: bobIsDisabled,
      says: '/user enable bob@acme.example',
      hears: BY_ANOTHER,
      approved: /doesn't let me enable accounts/,
      fault: refusal('POST', '/status/update'),
    },
    wrongArguments: { ...ALICE, says: '/user enable nobody@acme.example', hears: /couldn't find/ },
  },
  'user suspend': {
    succeeds: {
      ...ALICE,
      says: '/user suspend @Bob Lee --until 3 days --reason "gardening leave"',
      hears: CONFIRM,
      confirmed: /Bob Lee is suspended until/,
    },
    refusedByPolicy: {
      as: 'jane.doe',
      says: '/user suspend @Bob Lee until 3 days reason leave',
      hears: NOT_ALLOWED,
    },
    refusedByPod: {
      ...ALICE,
      says: '/user suspend @Bob Lee until 3 days reason leave',
      hears: CONFIRM,
      confirmed: /didn't accept this suspension/,
      fault: refusal('PUT', '/suspension/update', 400),
    },
    wrongArguments: {
      ...ALICE,
      says: '/user suspend @Bob Lee until whenever reason leave',
      hears: /can.t read “whenever” as a time/,
    },
  },
  'user unsuspend': {
    succeeds: {
      ...ALICE,
      given: bobIsSuspended,
      says: '/user unsuspend bob.lee',
      hears: /Bob Lee is no longer suspended/,
    },
    refusedByPolicy: { as: 'jane.doe', says: '/user unsuspend @Bob Lee', hears: NOT_ALLOWED },
    refusedByPod: {
      ...ALICE,
      given: bobIsSuspended,
      says: '/user unsuspend bob.lee',
      hears: /doesn't let me end suspensions/,
      fault: refusal('PUT', '/suspension/update'),
    },
    wrongArguments: {
      ...ALICE,
      says: '/user unsuspend @Bob Lee @Dave Kim',
      hears: /This is for one person at a time/,
    },
  },
  'user logout': {
    succeeds: {
      ...ALICE,
      given: bobIsAtHisDesk,
      says: '/user logout @Bob Lee',
      hears: CONFIRM,
      confirmed: /Bob Lee is logged out everywhere/,
    },
    refusedByPolicy: { as: 'jane.doe', says: '/user logout @Bob Lee', hears: NOT_ALLOWED },
    refusedByPod: {
      ...ALICE,
      says: '/user logout @Bob Lee',
      hears: /doesn't let me see or end other people's sessions/,
      fault: refusal('GET', '/sessions'),
    },
    wrongArguments: { ...ALICE, says: '/user logout Zork', hears: /couldn't find/ },
  },
  'user avatar': {
    succeeds: {
      ...ALICE,
      files: [PICTURE],
      says: '/user avatar @Bob Lee',
      hears: CONFIRM,
      confirmed: /The picture of Bob Lee is replaced/,
    },
    refusedByPolicy: { as: 'jane.doe', says: '/user avatar @Bob Lee', files: [PICTURE], hears: NOT_ALLOWED },
    refusedByPod: {
      ...ALICE,
      files: [PICTURE],
      says: '/user avatar @Bob Lee',
      hears: CONFIRM,
      confirmed: /Symphony didn't take this picture/,
      fault: refusal('POST', '/avatar/update', 400),
    },
    wrongArguments: {
      ...ALICE,
      files: [{ name: 'notes.txt', content: Buffer.from('Not a picture') }],
      says: '/user avatar @Bob Lee',
      hears: /notes\.txt isn't a PNG, JPEG or GIF picture/,
    },
  },
  'user session end': {
    succeeds: {
      ...ALICE,
      given: bobsSession,
      says: '/user session end @Bob Lee {given}',
      hears: CONFIRM,
      confirmed: /This session of Bob Lee is over/,
    },
    refusedByPolicy: { as: 'jane.doe', says: '/user session end @Bob Lee 1234', hears: NOT_ALLOWED },
    refusedByPod: {
      ...ALICE,
      given: bobsSession,
      says: '/user session end @Bob Lee {given}',
      hears: CONFIRM,
      confirmed: /It may be over, or the account no longer exists/,
      fault: refusal('POST', '/logout', 400),
    },
    wrongArguments: {
      ...ALICE,
      given: bobIsAtHisDesk,
      says: '/user session end @Bob Lee zzz',
      hears: /Bob Lee has no session “zzz”/,
    },
  },
  'user feature on': {
    succeeds: {
      ...ALICE,
      given: async ({ alice }) => {
        await alice.asks('/user feature off @Bob Lee canUpdateAvatar', /canUpdateAvatar\) is now off/);
        return undefined;
      },
      says: '/user feature on @Bob Lee canupdateavatar',
      hears: /The feature “Change the profile picture” \(canUpdateAvatar\) is now on for Bob Lee/,
    },
    refusedByPolicy: {
      ...OTHER_FIRM,
      says: '@Steward /user feature on @Bob Lee canUpdateAvatar',
      hears: NOT_FOR_OTHERS,
    },
    refusedByPod: {
      ...ALICE,
      says: '/user feature on @Bob Lee canUpdateAvatar',
      hears: /doesn't let me see or change features/,
      fault: refusal('GET', '/v1/admin/system/features/list'),
    },
    wrongArguments: {
      ...ALICE,
      says: '/user feature on @Bob Lee canUpdateAvatars',
      hears: /no feature “canUpdateAvatars”. Did you mean canUpdateAvatar/,
    },
  },
  'user feature off': {
    succeeds: {
      ...ALICE,
      says: '/user feature off Bob Lee canUpdateAvatar',
      hears: /The feature “Change the profile picture” \(canUpdateAvatar\) is now off for Bob Lee/,
    },
    refusedByPolicy: {
      as: 'jane.doe',
      says: '/user feature off @Bob Lee canUpdateAvatar',
      hears: NOT_ALLOWED,
    },
    refusedByPod: {
      ...ALICE,
      says: '/user feature off @Bob Lee canUpdateAvatar',
      hears: /didn't turn this feature off/,
      fault: refusal('POST', '/features/update', 400),
    },
    wrongArguments: { ...ALICE, says: '/user feature off @Bob Lee', hears: /I need to know which feature/ },
  },
  'user role add': {
    succeeds: {
      ...ALICE,
      says: '/user role add Bob Lee L1_SUPPORT',
      hears: BY_ANOTHER,
      approved: /Done: give Bob Lee the role L1 Support/,
    },
    refusedByPolicy: {
      ...OTHER_FIRM,
      says: '@Steward /user role add @Bob Lee L1_SUPPORT',
      hears: NOT_FOR_OTHERS,
    },
    refusedByPod: {
      ...ALICE,
      says: '/user role add @Bob Lee L1_SUPPORT',
      hears: BY_ANOTHER,
      approved: /didn't give this role/,
      fault: refusal('POST', '/roles/add', 400),
    },
    wrongArguments: {
      ...ALICE,
      says: '/user role add @Bob Lee L1_SUPORT',
      hears: /no role “L1_SUPORT”. Did you mean L1 Support/,
    },
  },
  'user role remove': {
    succeeds: {
      ...ALICE,
      says: '/user role remove @Bob Lee INDIVIDUAL',
      hears: BY_ANOTHER,
      approved: /Done: remove the role Individual from Bob Lee/,
    },
    refusedByPolicy: { as: 'jane.doe', says: '/user role remove @Bob Lee INDIVIDUAL', hears: NOT_ALLOWED },
    refusedByPod: {
      ...ALICE,
      says: '/user role remove @Bob Lee INDIVIDUAL',
      hears: BY_ANOTHER,
      approved: /can't find this role or this account any more/,
      fault: refusal('POST', '/roles/remove', 404),
    },
    wrongArguments: { ...ALICE, says: '/user role remove @Bob Lee', hears: /I need to know which role/ },
  },
} as const satisfies CasesByCommand;
