import type { Choosing } from '../command-form.ts';

/** Requests for a connection with Steward that nobody has decided on. */
export const incomingConnections = ({ pod }: Choosing) =>
  pod.connections.listConnections({ status: 'PENDING_INCOMING' });
