/**
 * What the part of the address after `#` says: who I am and which conversation is open. An empty
 * stream id is the list of conversations; without one the page chooses.
 */
export type Place = { username?: string; streamId?: string };

/** `#jane.doe`, `#jane.doe/STREAMID`, or `#jane.doe/` for the list. */
export function readPlace(hash: string): Place {
  const [username, streamId] = hash.replace(/^#/, '').split('/').map(decode);
  return { ...(username ? { username } : {}), ...(streamId === undefined ? {} : { streamId }) };
}

export function writePlace({ username, streamId }: Place): string {
  return `#${[username, streamId]
    .filter((part) => part !== undefined)
    .map(encodeURIComponent)
    .join('/')}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return ''; // a mangled link opens the list of people
  }
}
