import { type CasesByCommand, refusal } from '../support/four-cases.ts';
import type { World } from '../support/world.ts';

const NOT_ALLOWED = /^(?:Only [^.]+ can do this|You're not allowed to do this)\./;
const OTHER_FIRM = { as: 'carol.ng', in: 'Borealis and Acme' };
const NOT_FOR_OTHERS = /only work for people at my own company/;

async function carolAsks({ carol, alice }: World): Promise<undefined> {
  carol.client.connection('steward', 'request');
  await alice.hears(/Carol Ng asks to connect with me/, { in: 'Steward administrators' });
}

async function bobAsks({ bob, jane }: World): Promise<string> {
  bob.says('@Steward /room add @Nina Patel', { in: 'FX desk' });
  const card = await jane.hears(/is waiting for your decision/);
  return /R-[0-9A-Z]{6}/u.exec(card.text)?.[0] ?? '';
}

/** The commands of the first version: help, rooms, requests, presence, connections, the record. */
export const cases = {
  help: {
    succeeds: { as: 'jane.doe', says: '/help', hears: /What would you like to do\?/ },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /help', hears: NOT_FOR_OTHERS },
    // What cannot be read about a person makes the list shorter.
    refusedByPod: {
      as: 'alice.martin',
      says: '/help audit',
      hears: /I don't know the command/,
      fault: refusal('GET', '/v2/admin/user/'),
    },
    wrongArguments: { as: 'jane.doe', says: '/help room ad', hears: /Did you mean/ },
  },
  whoami: {
    succeeds: { as: 'jane.doe', says: '/whoami', hears: /jane\.doe@acme\.example/ },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /whoami', hears: NOT_FOR_OTHERS },
    refusedByPod: {
      as: 'jane.doe',
      says: '/whoami',
      hears: /Symphony doesn't let me/,
      fault: refusal('GET', '/v3/users'),
    },
    wrongArguments: {
      as: 'jane.doe',
      says: '/whoami now',
      hears: /I didn't understand “now” and left it out/,
    },
  },
  'room create': {
    succeeds: { as: 'jane.doe', says: '/room create "Deals"', hears: /Deals is ready/ },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /room create "Deals"', hears: NOT_FOR_OTHERS },
    refusedByPod: {
      as: 'jane.doe',
      says: '/room create "Deals"',
      hears: /compliance rule blocks this name/,
      fault: refusal('POST', '/v3/room/create', 451),
    },
    wrongArguments: {
      as: 'jane.doe',
      says: '/room create Deals --colour red',
      hears: /no option “--colour”/,
    },
  },
  'room info': {
    succeeds: { as: 'jane.doe', says: '/room info --room "FX desk"', hears: /Spot, forwards and options/ },
    refusedByPolicy: {
      as: 'nina.patel',
      says: '/room info --room "FX desk"',
      hears: /couldn't find a room “FX desk” that you can see/,
    },
    refusedByPod: {
      as: 'jane.doe',
      says: '@Steward /room info',
      in: 'FX desk',
      hears: /Symphony doesn't let me/,
      fault: refusal('GET', '/membership/list'),
    },
    wrongArguments: { as: 'jane.doe', says: '/room info --room', hears: /--room needs a value/ },
  },
  'room members': {
    succeeds: { as: 'bob.lee', says: '@Steward /room members', in: 'FX desk', hears: /5 members of FX desk/ },
    refusedByPolicy: {
      as: 'nina.patel',
      says: '/room members --room "FX desk"',
      hears: /couldn't find a room “FX desk”/,
    },
    refusedByPod: {
      as: 'bob.lee',
      says: '@Steward /room members',
      in: 'FX desk',
      hears: /Symphony doesn't let me/,
      fault: refusal('GET', '/membership/list'),
    },
    wrongArguments: { as: 'jane.doe', says: '/room members --rom x', hears: /Did you mean --room/ },
  },
  'room add': {
    succeeds: { as: 'jane.doe', says: '/room add @Nina Patel --room "FX desk"', hears: /Added Nina Patel/ },
    refusedByPolicy: {
      as: 'bob.lee',
      says: '@Steward /room add @Maja Nowak',
      in: 'FX desk',
      hears: NOT_ALLOWED,
    },
    refusedByPod: {
      as: 'jane.doe',
      says: '/room add @Nina Patel --room "FX desk"',
      hears: /Symphony doesn't let me/,
      fault: refusal('POST', '/membership/add'),
    },
    wrongArguments: {
      as: 'jane.doe',
      says: '/room add nobody@acme.example --room "FX desk"',
      hears: /couldn't find/,
    },
  },
  'room remove': {
    succeeds: { as: 'jane.doe', says: '/room remove @Bob Lee --room "FX desk"', hears: /\?[\s\S]+Cancel/ },
    refusedByPolicy: {
      as: 'bob.lee',
      says: '@Steward /room remove @Dave Kim',
      in: 'FX desk',
      hears: NOT_ALLOWED,
    },
    refusedByPod: {
      as: 'jane.doe',
      says: '/room remove @Bob Lee --room "FX desk"',
      hears: /couldn't find a room “FX desk”/,
      fault: refusal('GET', '/membership/list'),
    },
    wrongArguments: {
      as: 'jane.doe',
      says: '/room remove @Bob Lee --room "No such desk"',
      hears: /couldn't find a room “No such desk”/,
    },
  },
  requests: {
    succeeds: { as: 'jane.doe', says: '/requests', hears: /You have no open requests/ },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /requests', hears: NOT_FOR_OTHERS },
    refusedByPod: 'asks the pod for nothing',
    wrongArguments: {
      as: 'jane.doe',
      says: '/requests everything',
      hears: /I can't use “everything” here. Try waiting, sent or decided/,
    },
  },
  approve: {
    succeeds: {
      as: 'jane.doe',
      given: bobAsks,
      says: '/approve {given}',
      hears: /Done: add Nina Patel to FX desk/,
    },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /approve R-222222', hears: NOT_FOR_OTHERS },
    refusedByPod: {
      as: 'jane.doe',
      given: bobAsks,
      says: '/approve {given}',
      hears: /Not done: add Nina Patel to FX desk/,
      fault: refusal('POST', '/membership/add'),
    },
    wrongArguments: { as: 'jane.doe', says: '/approve R-7K3', hears: /“R-7K3” isn't an id/ },
  },
  reject: {
    succeeds: {
      as: 'jane.doe',
      given: bobAsks,
      says: '/reject {given} no seat',
      hears: /Rejected by Jane Doe/,
    },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /reject R-222222', hears: NOT_FOR_OTHERS },
    refusedByPod: {
      as: 'jane.doe',
      given: bobAsks,
      says: '/reject {given}',
      hears: /Symphony doesn't let me/,
      fault: refusal('GET', '/membership/list'),
    },
    wrongArguments: { as: 'jane.doe', says: '/reject R-7K3', hears: /“R-7K3” isn't an id/ },
  },
  presence: {
    succeeds: { as: 'jane.doe', says: '/presence @Bob Lee', hears: /Busy/ },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /presence @Bob Lee', hears: NOT_FOR_OTHERS },
    refusedByPod: {
      as: 'jane.doe',
      says: '/presence @Bob Lee',
      hears: /Symphony doesn't let me/,
      fault: refusal('GET', /\/user\/\d+\/presence/),
    },
    wrongArguments: { as: 'jane.doe', says: '/presence nobody@acme.example', hears: /couldn't find/ },
  },
  'presence set': {
    succeeds: { as: 'jane.doe', says: '/presence set BUSY', hears: /Your presence is now Busy/ },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /presence set BUSY', hears: NOT_FOR_OTHERS },
    refusedByPod: {
      as: 'jane.doe',
      says: '/presence set AWAY',
      hears: /Symphony doesn't let me/,
      fault: refusal('POST', '/v3/user/presence'),
    },
    wrongArguments: { as: 'jane.doe', says: '/presence set LAZY', hears: /can't use “LAZY” here. Try/ },
  },
  connections: {
    succeeds: { as: 'alice.martin', says: '/connections', hears: /There are no pending connections/ },
    refusedByPolicy: { as: 'jane.doe', says: '/connections', hears: NOT_ALLOWED },
    refusedByPod: {
      as: 'alice.martin',
      says: '/connections',
      hears: /Symphony doesn't let me/,
      fault: refusal('GET', '/v1/connection/list'),
    },
    wrongArguments: { as: 'alice.martin', says: '/connections old', hears: /can't use “old” here. Try/ },
  },
  'connection accept': {
    succeeds: {
      as: 'alice.martin',
      given: carolAsks,
      says: '/connection accept carol.ng@borealis.example',
      hears: /I'm now connected with Carol Ng/,
    },
    refusedByPolicy: {
      as: 'jane.doe',
      says: '/connection accept carol.ng@borealis.example',
      hears: NOT_ALLOWED,
    },
    refusedByPod: {
      as: 'alice.martin',
      says: '/connection accept carol.ng@borealis.example',
      hears: /Symphony doesn't let me/,
      fault: refusal('GET', '/v1/connection/user/'),
    },
    wrongArguments: {
      as: 'alice.martin',
      says: '/connection accept @Jane Doe',
      hears: /works here, so no connection is needed/,
    },
  },
  'connection reject': {
    succeeds: {
      as: 'alice.martin',
      given: carolAsks,
      says: '/connection reject carol.ng@borealis.example',
      hears: /rejected Carol Ng's connection request/,
    },
    refusedByPolicy: {
      as: 'jane.doe',
      says: '/connection reject carol.ng@borealis.example',
      hears: NOT_ALLOWED,
    },
    refusedByPod: {
      as: 'alice.martin',
      says: '/connection reject carol.ng@borealis.example',
      hears: /Symphony doesn't let me/,
      fault: refusal('GET', '/v1/connection/user/'),
    },
    wrongArguments: {
      as: 'alice.martin',
      says: '/connection reject @Jane Doe',
      hears: /works here, so no connection is needed/,
    },
  },
  'connection remove': {
    succeeds: {
      as: 'alice.martin',
      given: async (world) => {
        await carolAsks(world);
        await world.alice.asks('/connection accept carol.ng@borealis.example', /now connected with Carol Ng/);
        return undefined;
      },
      says: '/connection remove carol.ng@borealis.example',
      hears: /\?[\s\S]+Cancel/,
    },
    refusedByPolicy: {
      as: 'jane.doe',
      says: '/connection remove carol.ng@borealis.example',
      hears: NOT_ALLOWED,
    },
    refusedByPod: {
      as: 'alice.martin',
      says: '/connection remove carol.ng@borealis.example',
      hears: /Symphony doesn't let me/,
      fault: refusal('GET', '/v1/connection/user/'),
    },
    wrongArguments: {
      as: 'alice.martin',
      says: '/connection remove @Jane Doe',
      hears: /works here, so no connection is needed/,
    },
  },
  audit: {
    succeeds: { as: 'alice.martin', says: '/audit', hears: /of the record/ },
    refusedByPolicy: { as: 'jane.doe', says: '/audit', hears: NOT_ALLOWED },
    refusedByPod: {
      as: 'alice.martin',
      says: '/audit --actor jane.doe@acme.example',
      hears: /Symphony doesn't let me/,
      fault: refusal('GET', '/v3/users'),
    },
    wrongArguments: {
      as: 'alice.martin',
      says: '/audit --since whenever',
      hears: /can.t read “whenever” as a time/,
    },
  },
} as const satisfies CasesByCommand;
