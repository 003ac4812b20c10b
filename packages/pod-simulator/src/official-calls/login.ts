import { tested } from './tested.ts';

export const loginCoverage = [
  ...tested('login.test.ts', [
    ['POST', '/login/pubkey/authenticate', 'pubkeyAuthenticatePost'],
    ['POST', '/relay/pubkey/authenticate', 'pubkeyAuthenticatePost', 'the same operation on the key manager'],
    ['GET', '/pod/v2/sessioninfo', 'v2SessioninfoGet'],
  ]),
  ...tested('certificate-login.test.ts', [
    ['POST', '/sessionauth/v1/authenticate', 'v1AuthenticatePost', 'on the TLS port'],
    ['POST', '/keyauth/v1/authenticate', 'v1AuthenticatePost', 'on the TLS port'],
    ['POST', '/sessionauth/v1/logout', 'v1LogoutPost'],
    ['POST', '/keyauth/v1/logout', 'v1LogoutPost'],
  ]),
];
