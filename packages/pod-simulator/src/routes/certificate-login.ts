import { X509Certificate } from 'node:crypto';
import { TLSSocket } from 'node:tls';
import { keyProblem } from '../certificates.ts';
import { callOf } from '../front.ts';
import type { Host } from '../host.ts';
import { forbidden, invalid } from '../refusal.ts';
import type { User } from '../world/user.ts';
import { type App, type Call, header, note } from './http.ts';

const services = [
  { base: '/sessionauth', kind: 'session', name: 'sessionToken' },
  { base: '/keyauth', kind: 'keyManager', name: 'keyManagerToken' },
] as const;

/** Login by the client certificate of the TLS connection, and logout, which works for every token. */
export function certificateLoginRoutes(app: App, host: Host): void {
  for (const { base, kind, name } of services) {
    app.post(`${base}/v1/authenticate`, (c) => {
      const user = userOf(host, certificateOf(c));
      const call = callOf(c.env.outgoing);
      if (call) call.caller = user.username;
      return c.json({ name, token: host.world.sessions.open(user, kind, header(c, 'user-agent')) });
    });

    app.post(`${base}/v1/logout`, (c) => {
      const token = header(c, name.toLowerCase()) ?? header(c, 'sessiontoken');
      const user = host.world.sessions.end(token, kind);
      note(c, `logout ${user.username}`);
      return c.json({ message: 'OK' });
    });
  }
}

// That the client has the key of its certificate, the TLS handshake has shown.
function certificateOf(c: Call): X509Certificate {
  const { socket } = c.env.incoming;
  const certificate = socket instanceof TLSSocket ? socket.getPeerX509Certificate() : undefined;
  if (!certificate) throw invalid('There is no client certificate');
  return certificate;
}

/** The service account whose username is the common name, when this very certificate is registered for it. */
function userOf({ world, clock, limits, certificates }: Host, certificate: X509Certificate): User {
  const username = /^CN=(.+)$/m.exec(certificate.subject)?.[1] ?? '';
  const user = world.users.byUsername(username);
  const registered = user && certificates.get(user.username);
  const isKnown =
    registered !== undefined && new X509Certificate(registered).fingerprint256 === certificate.fingerprint256;
  const isValid =
    certificate.validFromDate.getTime() <= clock.now() && clock.now() < certificate.validToDate.getTime();
  if (!user || !isKnown || !isValid || !world.sessions.mayLogIn(user))
    throw forbidden('Certificate authentication is not allowed for the requested user');
  const problem = keyProblem(certificate, limits);
  if (problem !== undefined) throw forbidden(`The certificate cannot be used. ${problem}`);
  return user;
}
