import {
  AuthError,
  createBdk,
  nodeFiles,
  parseConfig,
  type SymphonyBdk,
  toUserId,
} from '@finos/symphony-bdk-core';
import { expect, test } from '@jest/globals';
import { type Certificate, type Pod, selfSignedCertificate, startPod } from 'symphony-pod-simulator';

const known = selfSignedCertificate('steward', { bits: 2048 });

/** A kit that shows this certificate, on a pod that knows another. */
async function withCertificate(
  { certificate, key }: Certificate,
  body: (world: { bdk: SymphonyBdk; pod: Pod }) => Promise<void>,
): Promise<void> {
  const pod = await startPod({
    tlsPort: 0,
    certificates: { steward: known.certificate },
    limits: { keyBits: 2048 },
  });
  const there = { scheme: 'https', host: '127.0.0.1', port: pod.tls?.port };
  const tree = {
    scheme: 'http',
    host: '127.0.0.1',
    port: pod.port,
    sessionAuth: there,
    keyManager: there,
    bot: { username: 'steward', certificate: { content: certificate + key } },
    ssl: { trustStore: { path: 'pod.pem' } },
  };
  const files = { ...nodeFiles, text: async () => pod.tls?.certificate ?? '' };
  const bdk = await createBdk({ config: parseConfig(tree, { env: {} }), files });
  try {
    await body({ bdk, pod });
  } finally {
    await bdk.close();
    await pod.close();
  }
}

test('login by client certificate, at the pod and at the key manager, and logout', () =>
  withCertificate(known, async ({ bdk, pod }) => {
    expect((await bdk.sessions.getSession()).username).toBe('steward');
    const { id } = await bdk.streams.createInstantMessage([toUserId(13537736917015)]);
    await bdk.messages.send(id, 'hello');
    await bdk.sessions.logout();
    const paths = pod.calls().map(({ path }) => path);
    expect(paths.filter((path) => path.includes('pubkey'))).toEqual([]);
    expect(paths).toEqual(
      expect.arrayContaining([
        '/sessionauth/v1/authenticate',
        '/keyauth/v1/authenticate',
        '/sessionauth/v1/logout',
      ]),
    );
    expect((await bdk.sessions.getSession()).username).toBe('steward');
  }));

test('a certificate that nobody registered is an AuthError', () =>
  withCertificate(selfSignedCertificate('steward', { bits: 2048 }), async ({ bdk }) => {
    await expect(bdk.sessions.getSession()).rejects.toThrow(AuthError);
  }));
