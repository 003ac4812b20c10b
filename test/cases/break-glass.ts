import { type CasesByCommand, refusal } from '../support/four-cases.ts';
import type { World } from '../support/world.ts';

const OTHER_FIRM = { as: 'carol.ng', in: 'Borealis and Acme' };
const NOT_FOR_OTHERS = /only work for people at my own company/;
/** Whoever's account cannot be read changes nothing. */
const unreadable = {
  hears: /account isn't enabled, or I couldn't read its status/,
  fault: refusal('GET', '/v2/admin/user/'),
};
const LINE = '/break-glass for 30m INC-4711 nobody of the desk answers';

async function proposed({ bob }: World): Promise<string> {
  const { text } = await bob.asks(LINE, /Break glass for 30 minutes\?/);
  return /B-\w{6}/u.exec(text)?.[0] ?? '';
}

async function opened(world: World): Promise<string> {
  const id = await proposed(world);
  await world.bob.asks(`/break-glass confirm ${id}`, /is open until/);
  return id;
}

async function toReview(world: World): Promise<string> {
  const { bob } = world;
  const id = await opened(world);
  bob.submits(await bob.asks('/room add @Nina Patel --room "FX desk"', /by break-glass/), 'confirm');
  await bob.hears(/Added Nina Patel/);
  await bob.asks('/break-glass end', /has ended/);
  return id;
}

/** The commands by which somebody does without approvals for a time. */
export const cases = {
  'break-glass': {
    succeeds: { as: 'bob.lee', says: LINE, hears: /Break glass for 30 minutes\?/ },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /break-glass', hears: NOT_FOR_OTHERS },
    refusedByPod: { as: 'bob.lee', says: '/break-glass', ...unreadable },
    wrongArguments: { as: 'bob.lee', says: '/break-glass for 30m', hears: /Say why, for example/ },
  },
  'break-glass confirm': {
    succeeds: {
      as: 'bob.lee',
      given: proposed,
      says: '/break-glass confirm {given}',
      hears: /is open until/,
    },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /break-glass confirm B-7K3FQ2', hears: NOT_FOR_OTHERS },
    refusedByPod: { as: 'bob.lee', says: '/break-glass confirm B-7K3FQ2', ...unreadable },
    wrongArguments: {
      as: 'bob.lee',
      says: '/break-glass confirm B-7K3FQ2',
      hears: /nothing to confirm/,
    },
  },
  'break-glass end': {
    succeeds: {
      as: 'bob.lee',
      given: opened,
      says: '/break-glass end',
      hears: /has ended\. You did nothing without approval/,
    },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /break-glass end', hears: NOT_FOR_OTHERS },
    refusedByPod: { as: 'bob.lee', says: '/break-glass end', ...unreadable },
    wrongArguments: {
      as: 'bob.lee',
      says: '/break-glass end',
      hears: /nothing to confirm or to end/,
    },
  },
  'break-glass review': {
    succeeds: {
      as: 'alice.martin',
      given: toReview,
      says: '/break-glass review {given} it was right',
      hears: /You've reviewed B-\w{6}\. Bob Lee can break glass again/,
    },
    refusedByPolicy: {
      ...OTHER_FIRM,
      says: '@Steward /break-glass review B-7K3FQ2 it was right',
      hears: NOT_FOR_OTHERS,
    },
    refusedByPod: { as: 'alice.martin', says: '/break-glass review B-7K3FQ2 it was right', ...unreadable },
    wrongArguments: {
      as: 'alice.martin',
      says: '/break-glass review B-7K3FQ2 it was right',
      hears: /There's no break-glass B-7K3FQ2/,
    },
  },
} satisfies CasesByCommand;
