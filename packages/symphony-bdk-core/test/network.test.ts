import { describe, expect, test } from '@jest/globals';
import { type BdkOptions, nodeFiles } from '../src/index.ts';
import { selfSigned } from './support/certificate.ts';
import { type FakePod, startFakePod } from './support/fake-pod.ts';
import { createKit } from './support/kit.ts';
import { startProxy } from './support/proxy.ts';
import { withPod } from './support/with-pod.ts';

const tls = selfSigned();
const trusting: Pick<BdkOptions, 'files'> = { files: { ...nodeFiles, text: async () => tls.cert } };
const trustStore = { ssl: { trustStore: { path: 'roots.pem' } } };

async function withTlsPod(body: (pod: FakePod) => Promise<void>): Promise<void> {
  const pod = await startFakePod(tls);
  try {
    await body(pod);
  } finally {
    await pod.close();
  }
}

describe('TLS', () => {
  test('a certificate that nobody vouches for: no retry, and the mend is named', () =>
    withTlsPod(async (pod) => {
      const bdk = await createKit(pod, { config: { scheme: 'https' } });
      const error = await bdk.sessions.getSession().catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'LoginError', status: 0, code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
      expect(String(error)).toContain('ssl.trustStore.path');
      expect(bdk.clock.waits).toEqual([]);
    }));

  test('the trust store adds to the roots', () =>
    withTlsPod(async (pod) => {
      const bdk = await createKit(pod, { config: { scheme: 'https', ...trustStore }, ...trusting });
      expect((await bdk.sessions.getSession()).displayName).toBe('Steward');
    }));

  test(
    'a port that speaks plain HTTP is said to',
    withPod(async (pod) => {
      const bdk = await createKit(pod, { config: { scheme: 'https' } });
      await expect(bdk.sessions.getSession()).rejects.toThrow('does this port speak HTTPS?');
    }),
  );
});

describe('proxy', () => {
  test('tunnels https, with name and password, and keeps the trust store', () =>
    withTlsPod(async (pod) => {
      const proxy = await startProxy();
      const settings = { host: '127.0.0.1', port: proxy.port, username: 'u', password: 'p' };
      const bdk = await createKit(pod, {
        config: { scheme: 'https', proxy: settings, ...trustStore },
        ...trusting,
      });
      await bdk.sessions.getSession();
      expect(proxy.seen[0]).toEqual({ line: `CONNECT 127.0.0.1:${pod.port}`, authorization: 'Basic dTpw' });
      await bdk.close();
      await proxy.close();
    }));

  test(
    'forwards plain http',
    withPod(async (pod) => {
      const proxy = await startProxy();
      const bdk = await createKit(pod, { config: { proxy: { host: '127.0.0.1', port: proxy.port } } });
      await bdk.sessions.getSession();
      expect(proxy.seen.map(({ line }) => line)).toContain(`GET ${pod.url}/pod/v2/sessioninfo`);
      await bdk.close();
      await proxy.close();
    }),
  );

  test.each([
    [407, 1, 'the proxy wants another name or password (407)'],
    [503, 2, 'the proxy answered 503'],
  ])('that answers %d: %d attempts, nothing was sent, and the error says so', (refuse, attempts, words) =>
    withTlsPod(async (pod) => {
      const proxy = await startProxy({ refuse });
      const config = {
        scheme: 'https',
        retry: { maxAttempts: 2 },
        proxy: { host: '127.0.0.1', port: proxy.port },
      };
      const bdk = await createKit(pod, { config });
      const error = await bdk.sessions.getSession().catch((thrown: unknown) => thrown);
      await bdk.close();
      await proxy.close();
      expect(String(error)).toContain(words);
      // pod and key manager; the one that fails first ends the other
      expect(Math.ceil(proxy.seen.length / 2)).toBe(attempts);
      expect(pod.calls).toEqual([]);
    }),
  );

  test(
    'only where the service has one',
    withPod(async (pod) => {
      const proxy = await startProxy();
      pod.on('GET /agent/v1/info', { json: { version: 'Agent-1' } });
      const bdk = await createKit(pod, {
        config: { agent: { proxy: { host: '127.0.0.1', port: proxy.port } } },
      });
      await bdk.sessions.getSession();
      await bdk.health.agentInfo();
      expect(proxy.seen.map(({ line }) => line)).toEqual([`GET ${pod.url}/agent/v1/info`]);
      await bdk.close();
      await proxy.close();
    }),
  );
});
