import { isIPv6 } from 'node:net';

// What the agent takes for a URI is what java.net.URI parses: RFC 2396, with brackets for IPv6 hosts and with
// non-ASCII letters as they are. Written from that class' documentation.

/** Finds a character outside ASCII letters, digits, marks, `characters` and what is not ASCII, or a broken escape. */
const illegal = (characters: string): RegExp =>
  new RegExp(`%(?![0-9A-Fa-f]{2})|(?![A-Za-z0-9_.!~*'()%${characters}-])[\\u0000-\\u009f\\p{Z}]`, 'u');

const illegalInPath = illegal(':@&=+$,;/');
const illegalAnywhere = illegal(';/?:@&=+$,\\[\\]');
const illegalInAuthority = illegal('$,;:@&=+');
const bracketed = /^(?:[^@[\]]*@)?\[([^[\]]*)\](?::\d*)?$/;

/** The scheme as written, undefined for a relative reference. */
export function schemeOf(uri: string): string | undefined {
  return /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(uri)?.[1];
}

export function isUri(text: string): boolean {
  const hash = text.indexOf('#');
  const fragment = hash === -1 ? '' : text.slice(hash + 1);
  const rest = hash === -1 ? text : text.slice(0, hash);
  if (illegalAnywhere.test(fragment)) return false;
  const scheme = schemeOf(rest);
  if (scheme === undefined) {
    // A colon before any slash or query has to end a scheme.
    return /^[^/?]*:/.test(rest) ? false : isHierarchical(rest);
  }
  const specific = rest.slice(scheme.length + 1);
  if (specific.startsWith('/')) return isHierarchical(specific);
  return specific !== '' && !illegalAnywhere.test(specific);
}

function isHierarchical(text: string): boolean {
  const question = text.indexOf('?');
  const query = question === -1 ? '' : text.slice(question + 1);
  let rest = question === -1 ? text : text.slice(0, question);
  if (illegalAnywhere.test(query)) return false;
  if (rest.startsWith('//')) {
    const slash = rest.indexOf('/', 2);
    const host = slash === -1 ? rest.slice(2) : rest.slice(2, slash);
    rest = slash === -1 ? '' : rest.slice(slash);
    if (host === '' ? rest === '' && question === -1 : !isAuthority(host)) return false;
  }
  return !illegalInPath.test(rest);
}

function isAuthority(text: string): boolean {
  if (!illegalInAuthority.test(text)) return true;
  const address = bracketed.exec(text)?.[1];
  return address !== undefined && isIPv6(address);
}
