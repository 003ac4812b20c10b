import { expect, test } from '@jest/globals';
import { coverage } from '../src/coverage.ts';
import { loginToken } from './support/api-client.ts';
import { bodyOf, podTest, type Scene } from './support/pod-test.ts';
import { flatten, type Schema, type Schemas } from './support/schema.ts';
import { bodySchema, findOperation, hasSpec } from './support/spec.ts';

// The official Python kit writes every field of a body, with null for what is not set.

type Row = [call: string, body: (scene: Scene) => unknown, prepare?: (scene: Scene) => Promise<unknown>];

const newPerson = {
  userName: 'mia.wong',
  emailAddress: 'mia.wong@acme.example',
  displayName: 'Mia Wong',
  firstName: 'Mia',
  lastName: 'Wong',
};

const bob = ({ id }: Scene) => ({ id: id('bob.lee') });
const tom = ({ id }: Scene) => ({ id: id('tom.berg') });
const hugo = ({ id }: Scene) => ({ userId: id('hugo.frey') });
const token = async ({ clock }: Scene) => ({ token: await loginToken('steward', { now: clock.now() }) });
const asked = async ({ pod }: Scene) => pod.as('hugo.frey').connection('steward', 'request');

/** The least that each call needs, of every call that has a JSON body. */
const rows: Row[] = [
  ['POST /login/pubkey/authenticate', token],
  ['POST /relay/pubkey/authenticate', token],
  ['POST /agent/v5/datafeeds', () => ({})],
  // Null for `ackId` is what a pod refuses.
  ['POST /agent/v5/datafeeds/:datafeedId/read', () => ({ ackId: '' })],
  ['POST /pod/v1/user/search', () => ({ query: 'bob' })],
  ['POST /pod/v1/admin/user/find', () => ({})],
  ['POST /pod/v2/admin/user/create', () => ({ userAttributes: newPerson })],
  ['POST /pod/v2/admin/user/:uid/update', () => ({ title: 'Trader' })],
  ['POST /pod/v1/admin/user/:uid/status/update', () => ({ status: 'DISABLED' })],
  ['PUT /pod/v1/admin/user/:userId/suspension/update', () => ({ suspended: false })],
  ['POST /pod/v1/admin/user/:uid/avatar/update', () => ({ image: 'iVBORw0KGgo=' })],
  ['POST /pod/v1/admin/user/:uid/delegates/update', ({ id }) => ({ userId: id('jane.doe'), action: 'ADD' })],
  [
    'POST /pod/v1/admin/user/:uid/features/update',
    () => [{ entitlment: 'canCreatePublicRoom', enabled: false }],
  ],
  ['POST /pod/v1/admin/user/:uid/roles/add', () => ({ id: 'COMPLIANCE_OFFICER' })],
  ['POST /pod/v1/admin/user/:uid/roles/remove', () => ({ id: 'INDIVIDUAL' })],
  ['POST /pod/v1/connection/create', hugo],
  ['POST /pod/v1/connection/accept', hugo, asked],
  ['POST /pod/v1/connection/reject', hugo, asked],
  ['POST /pod/v2/user/presence', () => ({ category: 'BUSY' })],
  ['POST /pod/v3/user/presence', ({ id }) => ({ userId: id('bob.lee'), category: 'BUSY' })],
  ['POST /pod/v1/user/presence/register', ({ id }) => [id('carol.ng')]],
  ['POST /pod/v1/user/manifest/own', () => ({ manifest: '{}' })],
  ['POST /pod/v1/im/create', ({ id }) => [id('bob.lee')]],
  ['POST /pod/v1/admin/im/create', ({ id }) => [id('bob.lee'), id('jane.doe')]],
  ['POST /pod/v1/streams/list', () => ({})],
  ['POST /pod/v1/admin/user/:uid/streams/list', () => ({})],
  ['POST /pod/v3/room/create', () => ({ name: 'Credit desk', description: 'Bonds' })],
  ['POST /pod/v3/room/:id/update', () => ({ description: 'Metals, too' })],
  ['POST /pod/v3/room/search', () => ({ query: 'desk' })],
  ['POST /pod/v1/room/:id/membership/add', tom],
  ['POST /pod/v1/room/:id/membership/remove', bob],
  ['POST /pod/v1/room/:id/membership/promoteOwner', bob],
  ['POST /pod/v1/room/:id/membership/demoteOwner', ({ id }) => ({ id: id('jane.doe') })],
  ['POST /pod/v1/admin/room/:id/membership/add', tom],
  ['POST /pod/v1/admin/room/:id/membership/remove', bob],
  ['POST /pod/v2/admin/streams/list', () => ({})],
];

/** The value with null for everything that its schema has and that is not set, at every depth. */
function withNulls(schema: Schema, value: unknown, schemas: Schemas): unknown {
  const { properties = {}, items = {} } = flatten(schema, schemas);
  if (Array.isArray(value)) return value.map((item) => withNulls(items, item, schemas));
  if (typeof value !== 'object' || value === null) return value;
  const given = new Map(Object.entries(value));
  return Object.fromEntries(
    Object.entries(properties).map(([name, inner]) => [
      name,
      given.has(name) ? withNulls(inner, given.get(name), schemas) : null,
    ]),
  );
}

const routeOf = (call: string) => {
  const [method = '', path = ''] = call.split(' ');
  return { method, path };
};

/** The path with the ids of Bob, of a room that he is in, and of a new feed. */
async function addressOf({ bot, id, room }: Scene, path: string): Promise<string> {
  const feed = path.includes(':datafeedId')
    ? bodyOf<{ id: string }>(await bot.post('/agent/v5/datafeeds')).id
    : '';
  return path
    .replace(/:uid|:userId/, String(id('bob.lee')))
    .replace(':id', room('FX desk'))
    .replace(':datafeedId', feed);
}

if (!hasSpec)
  process.stdout.write('skipped: without the specification nobody knows which fields there are\n');

(hasSpec ? test : test.skip)('every call with a JSON body is in the table', () => {
  const withBody = coverage.filter(({ method, path }) => {
    const found = findOperation(method, path);
    return found && bodySchema(found.operation);
  });
  expect(rows.map(([call]) => call).toSorted()).toEqual(
    withBody.map(({ method, path }) => `${method} ${path}`).toSorted(),
  );
});

for (const [call, body, prepare] of hasSpec ? rows : []) {
  podTest(`${call} with null for everything that is not set`, async (scene) => {
    const { method, path } = routeOf(call);
    const found = findOperation(method, path);
    const schema = found && bodySchema(found.operation);
    if (!schema) throw new Error('The specification has no body for it');
    await prepare?.(scene);
    const full = withNulls(schema, await body(scene), found.schemas);
    const answer = await scene.bot.call(method, await addressOf(scene, path), { body: full });
    expect(answer).toMatchObject({ status: call === 'POST /agent/v5/datafeeds' ? 201 : 200 });
  });
}

podTest('the bodies that the official Python kit sends', async ({ bot, id }) => {
  const user = `/pod/v1/admin/user/${id('bob.lee')}`;
  const status = { suspended: null, suspendedUntil: null, suspensionReason: null };
  const put = (path: string, body: unknown) => bot.call('PUT', path, { body });
  const answers = [
    await bot.post('/agent/v5/datafeeds', { tag: null }),
    await bot.post('/pod/v1/admin/user/find', { role: null, feature: null, status: 'ENABLED' }),
    await bot.post('/pod/v1/admin/user/find', { role: null, feature: 'canCreatePublicRoom', status: null }),
    await bot.post(`${user}/status/update`, { ...status, status: 'DISABLED' }),
    await bot.post(`${user}/status/update`, { ...status, status: 'ENABLED' }),
    await bot.post('/pod/v2/admin/user/create', {
      userAttributes: { ...newPerson, title: null, currentKey: null, marketCoverage: null },
      password: null,
      roles: ['INDIVIDUAL'],
    }),
    await bot.post(`/pod/v2/admin/user/${id('bob.lee')}/update`, {
      ...newPerson,
      userName: null,
      emailAddress: null,
      accountType: null,
      previousKey: null,
    }),
    await put(`${user}/suspension/update`, { ...status, suspended: false }),
  ];
  expect(answers.map((answer) => answer.status)).toEqual([201, 200, 200, 200, 200, 200, 200, 200]);
});

podTest('null clears nothing, and is no member of a list', async ({ bot, id }) => {
  const bob = `/pod/v2/admin/user/${id('bob.lee')}`;
  expect(bodyOf(await bot.post(`${bob}/update`, { title: null, location: 'Paris' }))).toMatchObject({
    userAttributes: { title: 'Spot trader', location: 'Paris' },
  });
  expect((await bot.post('/pod/v1/im/create', [null])).status).toBe(400);
  expect((await bot.post('/agent/v5/datafeeds', null)).status).toBe(201);
});
