import { type Person, PodError, type UserConnection } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { type ChangeContext, type ChangeKind, makerOf, type Pod } from './change.ts';
import { person } from './shapes.ts';

type Params = { readonly user: Person };

const params = z.object({ user: person });

/** The connection of Steward with a person, or `undefined` when there is none and never was. */
async function connectionWith(user: Person, pod: Pod): Promise<UserConnection | undefined> {
  try {
    return await pod.connections.getConnection(user.id);
  } catch (error) {
    if (error instanceof PodError && error.status === 404) return undefined;
    throw error;
  }
}

const statusOf = async ({ user }: Params, pod: Pod) => (await connectionWith(user, pod))?.status;

/** People of one firm are always connected, and there is nothing to accept, reject or remove. */
const isOther = ({ user }: Params, { facts }: ChangeContext): boolean => !facts.isInternal(user.id);

function checkOtherFirm(change: Params, context: ChangeContext): void {
  if (!isOther(change, context)) throw new UserError({ code: 'same-firm', person: change.user });
}

async function checkPending(change: Params, context: ChangeContext): Promise<void> {
  checkOtherFirm(change, context);
  if ((await statusOf(change, context.pod)) !== 'PENDING_INCOMING')
    throw new UserError({ code: 'no-connection-request', person: change.user });
}

export const acceptConnectionKind: ChangeKind<Params> = {
  kind: 'connection.accept',
  params,
  describe: ({ user }) => `accept the connection request of ${user.displayName}`,
  resource: () => ({ type: 'Firm' }),
  subject: ({ user }) => user,
  check: checkPending,
  done: async (change, context) =>
    isOther(change, context) && (await statusOf(change, context.pod)) === 'ACCEPTED',
  async apply({ user }, { pod }) {
    await pod.connections.acceptConnection(user.id);
    return undefined;
  },
  undo: ({ user }) => `/connection remove ${user.id}`,
  notices: ({ user }) => [{ to: user.id, template: 'connection/welcome', data: { user } }],
};

export const acceptConnection = makerOf(acceptConnectionKind);

export const rejectConnectionKind: ChangeKind<Params> = {
  kind: 'connection.reject',
  params,
  describe: ({ user }) => `reject the connection request of ${user.displayName}`,
  resource: () => ({ type: 'Firm' }),
  subject: ({ user }) => user,
  check: checkPending,
  done: async (change, context) =>
    isOther(change, context) && (await statusOf(change, context.pod)) === 'REJECTED',
  async apply({ user }, { pod }) {
    await pod.connections.rejectConnection(user.id);
    return undefined;
  },
  undo: () => 'the other person has to ask again',
};

export const rejectConnection = makerOf(rejectConnectionKind);

export const removeConnectionKind: ChangeKind<Params> = {
  kind: 'connection.remove',
  params,
  confirm: true,
  describe: ({ user }) => `remove the connection with ${user.displayName}`,
  resource: () => ({ type: 'Firm' }),
  subject: ({ user }) => user,
  async check(change, context) {
    checkOtherFirm(change, context);
    if ((await statusOf(change, context.pod)) !== 'ACCEPTED')
      throw new UserError({ code: 'not-connected', person: change.user });
  },
  done: async (change, context) =>
    isOther(change, context) && (await statusOf(change, context.pod)) !== 'ACCEPTED',
  async apply({ user }, { pod }) {
    await pod.connections.removeConnection(user.id);
    return undefined;
  },
  undo: () => 'the other person has to ask for a connection again',
};

export const removeConnection = makerOf(removeConnectionKind);
