import { describe, expect, test } from '@jest/globals';
import { toUserId, type V2UserDetail } from '../src/index.ts';
import { misbehave } from './support/fake-pod.ts';
import { createKit } from './support/kit.ts';
import { withPod } from './support/with-pod.ts';

const jane = toUserId(13537736917014);
const admin = `/pod/v1/admin/user/${jane}`;
const ok = { json: { format: 'TEXT', message: 'OK' } };

const detail = (id: number, more: Record<string, unknown> = {}) => ({
  userAttributes: { userName: `u${id}` },
  userSystemInfo: { id, status: 'ENABLED', ...more },
  roles: ['INDIVIDUAL'],
});

/** A pod of so many users, which answers in pages as asked. */
const pages =
  (size: number) =>
  ({ query }: { query: URLSearchParams }) => {
    const [skip, limit] = [Number(query.get('skip')), Number(query.get('limit'))];
    const length = Math.max(0, Math.min(limit, size - skip));
    return { json: Array.from({ length }, (_, i) => detail(skip + i + 1)) };
  };

async function idsOf(users: AsyncIterable<V2UserDetail>): Promise<number[]> {
  const ids: number[] = [];
  for await (const { userSystemInfo } of users) ids.push(userSystemInfo.id);
  return ids;
}

describe('lists of users', () => {
  test(
    'one page as asked; all of them, a thousand at a time',
    withPod(async (pod) => {
      pod.on('GET /pod/v2/admin/user/list', pages(2345));
      const bdk = await createKit(pod);
      expect(await bdk.users.listUserDetails({ skip: 2340, limit: 10 })).toHaveLength(5);
      expect(pod.calls.at(-1)?.query.toString()).toBe('skip=2340&limit=10');
      expect(await idsOf(bdk.users.listAllUserDetails())).toEqual(
        Array.from({ length: 2345 }, (_, i) => i + 1),
      );
      expect(pod.count('GET /pod/v2/admin/user/list')).toBe(4);
    }),
  );

  test(
    'by role, feature and status',
    withPod(async (pod) => {
      pod.on('POST /pod/v1/admin/user/find', pages(1000));
      const bdk = await createKit(pod);
      const filter = { role: 'INDIVIDUAL', feature: 'isExternalIMEnabled', status: 'ENABLED' } as const;
      expect(await bdk.users.listUserDetailsByFilter(filter, { limit: 2 })).toHaveLength(2);
      expect(pod.calls.at(-1)?.json()).toEqual(filter);
      expect(await idsOf(bdk.users.listAllUserDetailsByFilter({ status: 'DISABLED' }))).toHaveLength(1000);
      expect(pod.calls.at(-1)?.query.toString()).toBe('skip=1000&limit=1000');
      expect(pod.calls.at(-1)?.json()).toEqual({ status: 'DISABLED' });
    }),
  );

  test(
    'are asked for only while somebody takes what comes, and end with an abort',
    withPod(async (pod) => {
      pod.on('GET /pod/v2/admin/user/list', pages(5000));
      const bdk = await createKit(pod);
      for await (const user of bdk.users.listAllUserDetails()) if (user.userSystemInfo.id === 999) break;
      expect(pod.count('GET /pod/v2/admin/user/list')).toBe(1);
      const abort = new AbortController();
      const walk = async () => {
        for await (const user of bdk.users.listAllUserDetails({ signal: abort.signal }))
          if (user.userSystemInfo.id === 1000) abort.abort(new Error('enough'));
      };
      await expect(walk()).rejects.toThrow('enough');
    }),
  );
});

describe('accounts', () => {
  test(
    'create: as given, and never twice',
    withPod(async (pod) => {
      const user = {
        userAttributes: {
          userName: 'new.bot',
          emailAddress: 'new.bot@acme.example',
          accountType: 'SYSTEM',
          currentKey: { key: '-----BEGIN PUBLIC KEY-----', action: 'SAVE' },
        },
        roles: ['INDIVIDUAL'],
      };
      pod.on('POST /pod/v2/admin/user/create', [{ json: detail(5) }, misbehave.drop]);
      const bdk = await createKit(pod);
      expect((await bdk.users.create(user)).userSystemInfo.id).toBe(5);
      expect(pod.calls.at(-1)?.json()).toEqual(user);
      await expect(bdk.users.create(user)).rejects.toMatchObject({ ambiguous: true, status: 0 });
      expect(pod.count('POST /pod/v2/admin/user/create')).toBe(2);
    }),
  );

  test(
    'what a refusal quotes of a person stays out of the text of the error',
    withPod(async (pod) => {
      pod.on('POST /pod/v2/admin/user/create', {
        status: 400,
        json: { code: 400, message: 'jane.doe@acme.example is taken' },
      });
      const bdk = await createKit(pod);
      const error = await bdk.users.create({ userAttributes: {} }).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ status: 400, detail: 'jane.doe@acme.example is taken' });
      expect(String(error)).not.toContain('jane.doe');
    }),
  );

  test(
    'update: attributes are repeated after a lost answer, keys are not',
    withPod(async (pod) => {
      const path = `POST /pod/v2/admin/user/${jane}/update`;
      pod.on(path, [misbehave.drop, { json: detail(jane) }, misbehave.drop]);
      const bdk = await createKit(pod);
      await bdk.users.update(jane, { title: 'Head of FX' });
      expect(pod.calls.at(-1)?.json()).toEqual({ title: 'Head of FX' });
      expect(pod.count(path)).toBe(2);
      const key = { currentKey: { key: 'pem', action: 'SAVE' } } as const;
      await expect(bdk.users.update(jane, key)).rejects.toMatchObject({ ambiguous: true });
      expect(pod.count(path)).toBe(3);
    }),
  );

  test(
    'status: read, enable, disable',
    withPod(async (pod) => {
      pod.on(`GET ${admin}/status`, { json: { status: 'DISABLED' } });
      pod.on(`POST ${admin}/status/update`, ok);
      const bdk = await createKit(pod);
      expect(await bdk.users.getStatus(jane)).toEqual({ status: 'DISABLED' });
      await bdk.users.updateStatus(jane, { status: 'ENABLED' });
      expect(pod.calls.at(-1)?.json()).toEqual({ status: 'ENABLED' });
    }),
  );

  test(
    'suspension: milliseconds are sent, seconds and milliseconds are read',
    withPod(async (pod) => {
      const until = 1_786_000_000_000;
      pod.on(`PUT ${admin}/suspension/update`, ok);
      pod.on(`GET ${admin}/status`, [
        { json: { suspended: true, suspendedUntil: until / 1000 } },
        { json: { suspended: true, suspendedUntil: until } },
        { json: { suspended: false, suspendedUntil: null } },
      ]);
      pod.on(`GET /pod/v2/admin/user/${jane}`, { json: detail(jane, { suspendedUntil: until / 1000 }) });
      const bdk = await createKit(pod);
      await bdk.users.suspendUser(jane, { until, reason: 'on leave' });
      expect(pod.calls.at(-1)?.json()).toEqual({
        suspended: true,
        suspendedUntil: until,
        suspensionReason: 'on leave',
      });
      await bdk.users.unsuspendUser(jane);
      expect(pod.calls.at(-1)?.json()).toEqual({ suspended: false });
      expect((await bdk.users.getStatus(jane)).suspendedUntil).toBe(until);
      expect((await bdk.users.getStatus(jane)).suspendedUntil).toBe(until);
      expect((await bdk.users.getStatus(jane)).suspendedUntil).toBeNull();
      expect((await bdk.users.getUserDetail(jane)).userSystemInfo.suspendedUntil).toBe(until);
    }),
  );

  test(
    'avatar: bytes and base64',
    withPod(async (pod) => {
      const avatars = [{ size: 'small', url: '../avatars/a_small.png' }];
      pod.on(`GET ${admin}/avatar`, { json: avatars });
      pod.on(`POST ${admin}/avatar/update`, ok);
      const bdk = await createKit(pod);
      expect(await bdk.users.getAvatar(jane)).toEqual(avatars);
      await bdk.users.updateAvatar(jane, Uint8Array.of(1, 2, 255));
      expect(pod.calls.at(-1)?.json()).toEqual({ image: 'AQL/' });
      await bdk.users.updateAvatar(jane, 'AQL/');
      expect(pod.calls.at(-1)?.json()).toEqual({ image: 'AQL/' });
    }),
  );

  test(
    'sessions: list, end one, end all',
    withPod(async (pod) => {
      const path = `/pod/v1/users/${jane}/sessions`;
      const session = { sessionId: 's/1', userId: String(jane), clientIp: '10.0.0.1', creationTime: 5 };
      pod.on(`GET ${path}`, [{ json: { sessions: [session] } }, { status: 204 }]);
      pod.on(`POST ${path}/*/logout`, ok);
      pod.on(`POST ${path}/logout`, ok);
      const bdk = await createKit(pod);
      expect(await bdk.users.listUserSessions(jane)).toEqual([{ ...session, userId: jane }]);
      expect(await bdk.users.listUserSessions(jane)).toEqual([]);
      await bdk.users.logOutUserSession(jane, 's/1');
      expect(pod.calls.at(-1)?.path).toBe(`${path}/s%2F1/logout`);
      await bdk.users.logOutUser(jane);
      expect(pod.calls.at(-1)?.path).toBe(`${path}/logout`);
    }),
  );
});

describe('entitlements', () => {
  test(
    'features: the wire’s spelling is the wire’s alone',
    withPod(async (pod) => {
      pod.on('GET /pod/v1/admin/system/features/list', { json: ['canCreatePublicRoom', null] });
      pod.on(`GET ${admin}/features`, {
        json: [{ entitlment: 'canCreatePublicRoom', enabled: true }, { entitlement: 'spelledRight' }],
      });
      pod.on(`POST ${admin}/features/update`, ok);
      const bdk = await createKit(pod);
      expect(await bdk.users.listAvailableFeatures()).toEqual(['canCreatePublicRoom']);
      expect(await bdk.users.getFeatureEntitlements(jane)).toEqual([
        { entitlement: 'canCreatePublicRoom', enabled: true },
        { entitlement: 'spelledRight', enabled: false },
      ]);
      await bdk.users.updateFeatureEntitlements(jane, [
        { entitlement: 'isExternalIMEnabled', enabled: true },
      ]);
      expect(pod.calls.at(-1)?.json()).toEqual([{ entitlment: 'isExternalIMEnabled', enabled: true }]);
    }),
  );

  test(
    'roles: catalogue, add, remove',
    withPod(async (pod) => {
      pod.on('GET /pod/v1/admin/system/roles/list', {
        json: [{ id: 'EF_POLICY_MANAGEMENT', userTypes: ['NORMAL'], optionalActions: null }],
      });
      pod.on(`POST ${admin}/roles/add`, ok);
      pod.on(`POST ${admin}/roles/remove`, [ok, { status: 404, json: { code: 403, message: 'no' } }]);
      const bdk = await createKit(pod);
      expect(await bdk.users.listRoles()).toEqual([
        { id: 'EF_POLICY_MANAGEMENT', userTypes: ['NORMAL'], optionalActions: [] },
      ]);
      await bdk.users.addRole(jane, 'COMPLIANCE_OFFICER.MONITOR_ROOMS');
      expect(pod.calls.at(-1)?.json()).toEqual({ id: 'COMPLIANCE_OFFICER.MONITOR_ROOMS' });
      await bdk.users.removeRole(jane, 'COMPLIANCE_OFFICER');
      expect(pod.calls.at(-1)?.json()).toEqual({ id: 'COMPLIANCE_OFFICER' });
      await expect(bdk.users.removeRole(jane, 'L1_SUPPORT')).rejects.toMatchObject({ status: 404 });
    }),
  );

  test(
    'a removal whose answer was lost and that is refused when repeated says that it may have happened',
    withPod(async (pod) => {
      pod.on(`POST ${admin}/roles/remove`, [misbehave.drop, { status: 404 }]);
      const bdk = await createKit(pod);
      const removal = bdk.users.removeRole(jane, 'L1_SUPPORT');
      await expect(removal).rejects.toMatchObject({ status: 404, ambiguous: true });
    }),
  );
});
