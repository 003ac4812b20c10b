import { expect, test } from '@jest/globals';
import { createKit } from './support/kit.ts';
import { withPod } from './support/with-pod.ts';

const LOG_OUT = 'POST /sessionauth/v1/logout';
const LOGIN = 'POST /login/pubkey/authenticate';

test(
  'logging out ends the session; the next call logs in',
  withPod(async (pod) => {
    pod.on(LOG_OUT, { json: { message: 'OK' } });
    const bdk = await createKit(pod);
    await bdk.sessions.logout();
    expect(pod.calls).toEqual([]);
    await bdk.sessions.getSession();
    await bdk.sessions.logout();
    expect(pod.calls.at(-1)?.headers).toMatchObject({ sessiontoken: 'session-1' });
    expect(bdk.auth.present()).toBeUndefined();
    await bdk.sessions.logout();
    expect(pod.count(LOG_OUT)).toBe(1);
    await bdk.sessions.getSession();
    expect(pod.calls.at(-1)?.headers).toMatchObject({ sessiontoken: 'session-2' });
  }),
);

test(
  'a session that is over already is no error, and nobody logs in to log out',
  withPod(async (pod) => {
    pod.on(LOG_OUT, [{ status: 401 }, { status: 403, json: { message: 'no' } }]);
    const bdk = await createKit(pod);
    await bdk.sessions.getSession();
    await bdk.sessions.logout();
    expect(pod.count(LOGIN)).toBe(1);
    await bdk.sessions.getSession();
    await expect(bdk.sessions.logout()).rejects.toMatchObject({ status: 403 });
  }),
);

test(
  'sessions may be ended elsewhere than where they are made',
  withPod(async (pod) => {
    pod.on('POST /gateway/sessionauth/v1/logout', { json: { message: 'OK' } });
    const bdk = await createKit(pod, { config: { sessionAuth: { context: 'gateway' } } });
    await bdk.sessions.getSession();
    await bdk.sessions.logout();
    expect(pod.calls.at(-1)?.path).toBe('/gateway/sessionauth/v1/logout');
  }),
);
