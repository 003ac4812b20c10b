import { acmeSeed } from 'symphony-pod-simulator';
import { type CasesByCommand, refusal } from '../support/four-cases.ts';

const NOT_ALLOWED = /^(?:Only [^.]+ can do this|You're not allowed to do this)\./;
const OTHER_FIRM = { as: 'carol.ng', in: 'Borealis and Acme' };
const NOT_FOR_OTHERS = /only work for people at my own company/;
const CAROL = 'carol.ng@borealis.example';

/** Reading about rooms, opening IMs, how Steward stands to people of other firms. */
export const cases = {
  'room find': {
    succeeds: { as: 'bob.lee', says: '/room find forwards', hears: /FX desk\s+Spot, forwards and options/ },
    refusedByPolicy: { ...OTHER_FIRM, says: '@Steward /room find desk', hears: NOT_FOR_OTHERS },
    refusedByPod: {
      as: 'bob.lee',
      says: '/room find forwards',
      hears: /Symphony doesn't let me search for rooms/,
      fault: refusal('POST', '/v3/room/search'),
    },
    wrongArguments: { as: 'bob.lee', says: '/room find desk --min', hears: /Did you mean --mine/ },
  },
  'room list': {
    succeeds: { as: 'bob.lee', says: '/room list', hears: /You're in 3 rooms/ },
    refusedByPolicy: { as: 'bob.lee', says: '/room list @Jane Doe', hears: NOT_ALLOWED },
    refusedByPod: {
      as: 'bob.lee',
      says: '/room list',
      hears: /Symphony doesn't let me list other people's rooms/,
      fault: refusal('POST', '/streams/list'),
    },
    wrongArguments: { as: 'bob.lee', says: '/room list Zork', hears: /couldn't find “Zork”/ },
  },
  'room report': {
    succeeds: { as: 'alice.martin', says: '/room report', hears: /6 rooms in the company/ },
    refusedByPolicy: { as: 'jane.doe', says: '/room report', hears: NOT_ALLOWED },
    refusedByPod: {
      as: 'alice.martin',
      says: '/room report',
      hears: /Symphony doesn't let me list the company's rooms/,
      fault: refusal('POST', '/v2/admin/streams/list'),
    },
    wrongArguments: {
      as: 'alice.martin',
      says: '/room report --stale long',
      hears: /can.t read “long” as a time/,
    },
  },
  im: {
    succeeds: { as: 'jane.doe', says: '/im @Nina Patel', hears: /Your IM with Nina Patel is ready/ },
    refusedByPolicy: { as: 'jane.doe', says: `/im ${CAROL}`, hears: NOT_ALLOWED },
    refusedByPod: {
      as: 'jane.doe',
      says: '/im @Nina Patel @Tom Berg',
      hears: /Symphony didn't open this IM/,
      // As most pods are: without IMs of more than two.
      pod: { seed: { ...acmeSeed, settings: { groupIMs: false } } },
    },
    wrongArguments: { as: 'jane.doe', says: '/im @Jane Doe', hears: /needs someone besides you/ },
  },
  'connection info': {
    succeeds: { as: 'alice.martin', says: `/connection info ${CAROL}`, hears: /nobody has asked for one/ },
    refusedByPolicy: { as: 'jane.doe', says: `/connection info ${CAROL}`, hears: NOT_ALLOWED },
    refusedByPod: {
      as: 'alice.martin',
      says: `/connection info ${CAROL}`,
      hears: /Symphony doesn't let me do this: connections/,
      fault: refusal('GET', '/v1/connection/user/'),
    },
    wrongArguments: { as: 'alice.martin', says: '/connection info Zork', hears: /couldn't find “Zork”/ },
  },
  'connection request': {
    succeeds: {
      as: 'alice.martin',
      says: `/connection request ${CAROL}`,
      hears: /I've asked Carol Ng to connect/,
    },
    refusedByPolicy: { as: 'jane.doe', says: `/connection request ${CAROL}`, hears: NOT_ALLOWED },
    refusedByPod: {
      as: 'alice.martin',
      says: `/connection request ${CAROL}`,
      hears: /Symphony doesn't let me ask for this connection/,
      fault: refusal('POST', '/v1/connection/create'),
    },
    wrongArguments: {
      as: 'alice.martin',
      says: '/connection request @Jane Doe',
      hears: /works here, so no connection is needed/,
    },
  },
} as const satisfies CasesByCommand;
