import { type CasesByCommand, refusal } from '../support/four-cases.ts';
import type { World } from '../support/world.ts';

const OTHER_FIRM = { as: 'carol.ng', in: 'Borealis and Acme' };
const NOT_FOR_OTHERS = /only work for people at my own company/;
const BY_TWO = /I need the approval of 2 administrators/;
const UNREADABLE = /account isn't enabled, or I couldn't read its status/;

/** Bob asks for Nina to be added to the FX desk, and Jane has to decide. */
async function bobAsks({ bob }: World): Promise<string> {
  const { text } = await bob.asks('/room add @Nina Patel --room "FX desk"', /Request R-\w{6} is open until/);
  return /R-\w{6}/u.exec(text)?.[0] ?? '';
}

/** Jane asks Bob something first. */
async function janeAsks(world: World): Promise<string> {
  const id = await bobAsks(world);
  await world.jane.asks(`/ask ${id} which deal?`, /I've sent your question/);
  return id;
}

/** What is done with requests besides deciding on them. */
export const cases = {
  ask: {
    succeeds: {
      as: 'jane.doe',
      given: bobAsks,
      says: '/ask {given} which deal?',
      hears: /I've sent your question about R-\w{6} to Bob Lee/,
    },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /ask R-222222 why', hears: NOT_FOR_OTHERS },
    refusedByPod: {
      as: 'jane.doe',
      given: bobAsks,
      says: '/ask {given} which deal?',
      hears: /Symphony doesn't let me/,
      fault: refusal('GET', '/membership/list'),
    },
    wrongArguments: { as: 'jane.doe', says: '/ask R-7K3 why', hears: /“R-7K3” isn't an id/ },
  },
  answer: {
    succeeds: {
      as: 'bob.lee',
      given: janeAsks,
      says: '/answer {given} the one with Borealis',
      hears: /Your answer is on the card of R-\w{6}, and I've told Jane Doe/,
    },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /answer R-222222 because', hears: NOT_FOR_OTHERS },
    refusedByPod: {
      as: 'bob.lee',
      given: janeAsks,
      says: '/answer {given} the one with Borealis',
      hears: UNREADABLE,
      fault: refusal('GET', '/v2/admin/user/'),
    },
    wrongArguments: { as: 'bob.lee', says: '/answer R-7K3 because', hears: /“R-7K3” isn't an id/ },
  },
  'request info': {
    succeeds: {
      as: 'bob.lee',
      given: bobAsks,
      says: '/request info {given}',
      hears: /Request R-\w{6} · Waiting[\s\S]+add Nina Patel to FX desk/,
    },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /request info R-222222', hears: NOT_FOR_OTHERS },
    refusedByPod: {
      as: 'jane.doe',
      given: bobAsks,
      says: '/request info {given}',
      hears: /There's no request R-/,
      fault: refusal('GET', '/membership/list'),
    },
    wrongArguments: { as: 'bob.lee', says: '/request info R-7K3', hears: /“R-7K3” isn't an id/ },
  },
  'request feature': {
    succeeds: {
      as: 'bob.lee',
      says: '/request feature canCreatePublicRoom --for @Nina Patel --reason "runs the town hall"',
      hears: BY_TWO,
    },
    refusedByPolicy: {
      ...OTHER_FIRM,
      says: '@Steward /request feature canCreatePublicRoom',
      hears: NOT_FOR_OTHERS,
    },
    refusedByPod: {
      as: 'bob.lee',
      says: '/request feature canCreatePublicRoom --for @Nina Patel --reason "runs the town hall"',
      hears: /doesn't let me see or change features/,
      fault: refusal('GET', '/v1/admin/system/features/list'),
    },
    wrongArguments: {
      as: 'bob.lee',
      says: '/request feature canCreatePublicRom --reason "runs the town hall"',
      hears: /no feature “canCreatePublicRom”. Did you mean canCreatePublicRoom/,
    },
  },
  'request role': {
    succeeds: {
      as: 'bob.lee',
      says: '/request role L1_SUPPORT --reason "first line from May on"',
      hears: BY_TWO,
    },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /request role L1_SUPPORT', hears: NOT_FOR_OTHERS },
    refusedByPod: {
      as: 'bob.lee',
      says: '/request role L1_SUPPORT --reason "first line from May on"',
      hears: /doesn't let me see or change roles/,
      fault: refusal('GET', '/v1/admin/system/roles/list'),
    },
    wrongArguments: {
      as: 'bob.lee',
      says: '/request role L1_SUPORT --reason "first line from May on"',
      hears: /no role “L1_SUPORT”. Did you mean L1 Support/,
    },
  },
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
    wrongArguments: { as: 'bob.lee', says: '/withdraw R-7K3', hears: /“R-7K3” isn't an id/ },
  },
} satisfies CasesByCommand;
