import type { Pod } from 'symphony-pod-simulator';

/** What Steward can change, as it is: rooms with their settings and people, connections, presences. No messages, no times. */
export function stateOf(pod: Pod) {
  const { users, streams, connections } = pod.world();
  return {
    rooms: streams
      .filter(({ type }) => type === 'ROOM')
      .map(({ room, active, members }) => ({
        ...room,
        active,
        members: members.map(({ username, owner }) => (owner ? `${username} (owner)` : username)).toSorted(),
      })),
    connections: connections.map(({ requester, peer, status }) => `${requester} → ${peer}: ${status}`),
    presences: users.map(({ username, presence }) => `${username}: ${presence}`),
  };
}

/** The stream id of a room, whoever is in it. */
export function roomId(pod: Pod, name: string): string {
  const found = pod.world().streams.find(({ room }) => room?.name === name);
  if (found === undefined) throw new Error(`There is no room named "${name}".`);
  return found.streamId;
}
