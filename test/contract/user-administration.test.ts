import { generateKeyPairSync } from 'node:crypto';
import { toUserId } from '@finos/symphony-bdk-core';
import { describe, expect, test } from '@jest/globals';
import { bigSeed } from 'symphony-pod-simulator';
import { withCheckedWorld } from './support/world.ts';

const steward = toUserId(13537736917001);
const alice = toUserId(13537736917013);
const jane = toUserId(13537736917015);
const bob = toUserId(13537736917016);
const carol = toUserId(13606456393736);

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('lists of users', () => {
  test(
    'one page, and all of them',
    withCheckedWorld(async ({ bdk }) => {
      const all = await collect(bdk.users.listAllUserDetails());
      expect(all).toHaveLength(13);
      expect(await bdk.users.listUserDetails({ skip: 2, limit: 3 })).toEqual(all.slice(2, 5));
      // people of other firms are none of ours
      expect(all.map(({ userSystemInfo }) => userSystemInfo.id)).not.toContain(carol);
    }),
  );

  test(
    'by role, feature, status',
    withCheckedWorld(async ({ bdk }) => {
      const named = async (filter: Parameters<typeof bdk.users.listUserDetailsByFilter>[0]) =>
        (await collect(bdk.users.listAllUserDetailsByFilter(filter))).map(
          ({ userAttributes }) => userAttributes.userName,
        );
      expect(await named({ role: 'ADMINISTRATOR' })).toEqual(['alice.martin', 'victor.stone']);
      await bdk.users.updateStatus(bob, { status: 'DISABLED' });
      expect(await named({ status: 'DISABLED' })).toEqual(['bob.lee']);
      await bdk.users.updateFeatureEntitlements(jane, [
        { entitlement: 'canCreatePublicRoom', enabled: false },
      ]);
      const entitled = await named({ feature: 'canCreatePublicRoom', status: 'ENABLED' });
      expect(entitled).not.toContain('jane.doe');
      expect(entitled).toContain('dave.kim');
      await expect(named({ role: 'JESTER' })).rejects.toMatchObject({ status: 400 });
    }),
  );

  test(
    'longer than a page',
    withCheckedWorld(
      async ({ bdk, exchanges }) => {
        const ids = (await collect(bdk.users.listAllUserDetails())).map(
          ({ userSystemInfo }) => userSystemInfo.id,
        );
        expect(new Set(ids).size).toBe(2501);
        expect(exchanges.filter(({ url }) => url.startsWith('/pod/v2/admin/user/list'))).toHaveLength(3);
      },
      { pod: { seed: bigSeed({ users: 2500, ims: 0 }) } },
    ),
  );
});

describe('accounts', () => {
  test(
    'a person: created, found, updated',
    withCheckedWorld(async ({ bdk }) => {
      const userAttributes = {
        accountType: 'NORMAL',
        userName: 'peter.pan',
        emailAddress: 'peter.pan@acme.example',
        firstName: 'Peter',
        lastName: 'Pan',
        displayName: 'Peter Pan',
      };
      const created = await bdk.users.create({ userAttributes, roles: ['INDIVIDUAL'] });
      expect(created).toMatchObject({ userAttributes, roles: ['INDIVIDUAL'] });
      const { id } = created.userSystemInfo;
      expect((await bdk.users.listUsersByUsernames(['peter.pan'])).users).toMatchObject([{ id }]);
      const updated = await bdk.users.update(id, { title: 'Captain', department: 'FX' });
      expect(updated.userAttributes).toMatchObject({ title: 'Captain', department: 'FX' });
      expect((await bdk.users.getUserDetail(id)).userAttributes.title).toBe('Captain');
      await expect(bdk.users.create({ userAttributes })).rejects.toMatchObject({
        status: 400,
        ambiguous: false,
        path: '/pod/v2/admin/user/create',
      });
    }),
  );

  test(
    'a service account with its key, rotated',
    withCheckedWorld(
      async ({ bdk }) => {
        const publicPem = () =>
          generateKeyPairSync('rsa', {
            modulusLength: 2048,
            publicKeyEncoding: { type: 'spki', format: 'pem' },
            privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
          }).publicKey;
        const [first, second] = [publicPem(), publicPem()];
        const { userSystemInfo } = await bdk.users.create({
          userAttributes: {
            accountType: 'SYSTEM',
            userName: 'ledger.bot',
            emailAddress: 'ledger.bot@acme.example',
            displayName: 'Ledger',
            currentKey: { key: first, action: 'SAVE' },
          },
          roles: ['INDIVIDUAL'],
        });
        const { userAttributes } = await bdk.users.update(userSystemInfo.id, {
          currentKey: { key: second, action: 'SAVE' },
        });
        expect(userAttributes.currentKey?.key?.trim()).toBe(second.trim());
        expect(userAttributes.previousKey?.key?.trim()).toBe(first.trim());
        expect(userAttributes.previousKey?.expirationDate).toBeGreaterThan(Date.now());
        const revoked = await bdk.users.update(userSystemInfo.id, { previousKey: { action: 'REVOKE' } });
        expect(revoked.userAttributes.previousKey).toBeUndefined();
      },
      { pod: { limits: { keyBits: 2048 } } },
    ),
  );

  test(
    'disabled and enabled again',
    withCheckedWorld(async ({ bdk }) => {
      await bdk.users.updateStatus(jane, { status: 'DISABLED' });
      expect(await bdk.users.getStatus(jane)).toMatchObject({ status: 'DISABLED' });
      expect((await bdk.users.getUserDetail(jane)).userSystemInfo.status).toBe('DISABLED');
      await bdk.users.updateStatus(jane, { status: 'ENABLED' });
      expect(await bdk.users.getStatus(jane)).toMatchObject({ status: 'ENABLED' });
    }),
  );

  test(
    'suspended until a time, and the suspension lifted',
    withCheckedWorld(async ({ bdk }) => {
      const until = Date.now() + 86_400_000;
      await bdk.users.suspendUser(jane, { until, reason: 'mandatory leave' });
      expect(await bdk.users.getStatus(jane)).toEqual({
        status: 'ENABLED',
        suspended: true,
        suspendedUntil: until,
        suspensionReason: 'mandatory leave',
      });
      expect((await bdk.users.getUserDetail(jane)).userSystemInfo.suspendedUntil).toBe(until);
      await bdk.users.unsuspendUser(jane);
      expect((await bdk.users.getStatus(jane)).suspended).toBe(false);
      const past = bdk.users.suspendUser(jane, { until: 1, reason: 'too late' });
      await expect(past).rejects.toMatchObject({ status: 400 });
    }),
  );

  test(
    'avatar',
    withCheckedWorld(async ({ bdk }) => {
      const before = await bdk.users.getAvatar(jane);
      expect(before.map(({ size }) => size)).toEqual(['original', 'small']);
      const png = Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      );
      await bdk.users.updateAvatar(jane, png);
      expect(await bdk.users.getAvatar(jane)).not.toEqual(before);
    }),
  );

  test(
    'sessions: listed and ended, the bot’s own too',
    withCheckedWorld(async ({ bdk }) => {
      const sessions = await bdk.users.listUserSessions(steward);
      expect(sessions.length).toBeGreaterThan(0);
      expect(sessions[0]).toMatchObject({ userId: steward, creationTime: expect.any(Number) });
      expect(await bdk.users.listUserSessions(toUserId(13537736919999))).toEqual([]);
      await bdk.users.logOutUserSession(steward, sessions[0]?.sessionId ?? '');
      await bdk.users.logOutUser(steward);
      // the kit logs in again and goes on
      expect((await bdk.sessions.getSession()).id).toBe(steward);
      await bdk.sessions.logout();
      expect((await bdk.sessions.getSession()).id).toBe(steward);
    }),
  );

  test(
    'of another firm, or of nobody, are refused',
    withCheckedWorld(async ({ bdk }) => {
      await expect(bdk.users.getStatus(toUserId(13537736919999))).rejects.toMatchObject({ name: 'PodError' });
      await expect(bdk.users.addRole(carol, 'ADMINISTRATOR')).rejects.toMatchObject({ name: 'PodError' });
    }),
  );
});

describe('entitlements', () => {
  test(
    'features: the catalogue, a person’s, on and off',
    withCheckedWorld(async ({ bdk }) => {
      const catalogue = await bdk.users.listAvailableFeatures();
      expect(catalogue).toContain('isExternalIMEnabled');
      const isOn = async () =>
        (await bdk.users.getFeatureEntitlements(jane)).find(
          ({ entitlement }) => entitlement === 'isExternalIMEnabled',
        )?.enabled;
      for (const enabled of [false, true]) {
        await bdk.users.updateFeatureEntitlements(jane, [{ entitlement: 'isExternalIMEnabled', enabled }]);
        expect(await isOn()).toBe(enabled);
      }
      const unknown = bdk.users.updateFeatureEntitlements(jane, [{ entitlement: 'canFly', enabled: true }]);
      await expect(unknown).rejects.toMatchObject({ status: 400 });
    }),
  );

  test(
    'roles: the catalogue, added with an action, removed with all actions',
    withCheckedWorld(async ({ bdk }) => {
      const role = (await bdk.users.listRoles()).find(({ id }) => id === 'COMPLIANCE_OFFICER');
      expect(role).toMatchObject({
        userTypes: ['NORMAL'],
        optionalActions: expect.arrayContaining(['MONITOR_ROOMS']),
      });
      const rolesOf = async () => (await bdk.users.getUserDetail(jane)).roles;
      await bdk.users.addRole(jane, 'COMPLIANCE_OFFICER');
      await bdk.users.addRole(jane, 'COMPLIANCE_OFFICER.MONITOR_ROOMS');
      expect(await rolesOf()).toEqual(
        expect.arrayContaining(['COMPLIANCE_OFFICER', 'COMPLIANCE_OFFICER.MONITOR_ROOMS']),
      );
      await bdk.users.removeRole(jane, 'COMPLIANCE_OFFICER');
      expect((await rolesOf()).filter((id) => id.startsWith('COMPLIANCE'))).toEqual([]);
      await expect(bdk.users.addRole(jane, 'USER_PROVISIONING')).rejects.toMatchObject({ status: 400 });
    }),
  );
});

describe('audit trail', () => {
  test(
    'tells what was done, to whom, by whom',
    withCheckedWorld(async ({ bdk }) => {
      const startTimestamp = Date.now();
      expect(await collect(bdk.users.listAllAuditTrail({ startTimestamp }))).toEqual([]);
      await bdk.users.addRole(jane, 'L1_SUPPORT');
      const items = await collect(bdk.users.listAllAuditTrail({ startTimestamp }));
      expect(items).toMatchObject([
        { initiatorId: steward, affectedId: jane, attribute: 'roles', timestamp: expect.any(Number) },
      ]);
      expect(await bdk.users.listAuditTrail({ startTimestamp, initiatorId: alice })).toEqual({ items: [] });
      expect(
        (await bdk.users.listAuditTrail({ startTimestamp, role: 'USER_PROVISIONING' })).items,
      ).toHaveLength(1);
    }),
  );

  test(
    'pages along the cursors, without gaps or repeats',
    withCheckedWorld(async ({ bdk }) => {
      const startTimestamp = Date.now();
      for (let n = 0; n < 7; n += 1) await bdk.users.update(jane, { title: `Title ${n}` });
      const seen: unknown[] = [];
      let after: string | undefined;
      do {
        const page = await bdk.users.listAuditTrail(
          { startTimestamp },
          { limit: 3, ...(after === undefined ? {} : { after }) },
        );
        seen.push(...page.items.map(({ newValue }) => newValue));
        after = page.after;
      } while (after !== undefined);
      expect(seen).toEqual(Array.from({ length: 7 }, (_, n) => `Title ${n}`));
    }),
  );
});
