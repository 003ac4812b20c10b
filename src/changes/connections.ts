import type { Person, UserConnection } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { isRefusal, UserError } from '../errors.ts';
import { phrase } from '../words/index.ts';
import { type ChangeContext, type ChangeKind, makerOf, type Pod } from './change.ts';
import { person } from './shapes.ts';
import { exceptFor, impossible, NOTHING_READ } from './undo.ts';

type Params = { readonly user: Person };

const params = z.object({ user: person });

/** The connection of Steward with a person of another firm, or `undefined` when there is none and nobody has asked. */
export async function connectionWith(
  user: Pick<Person, 'id'>,
  pod: Pick<Pod, 'connections'>,
): Promise<UserConnection | undefined> {
  try {
    return await pod.connections.getConnection(user.id);
  } catch (error) {
    if (isRefusal(error) && error.status === 404) return undefined;
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

/** Who can be asked: somebody with whom there is nothing, or a request that was rejected. Which of these, is the answer. */
async function checkAskable(change: Params, context: ChangeContext): Promise<string | undefined> {
  checkOtherFirm(change, context);
  const { user: person } = change;
  const status = await statusOf(change, context.pod);
  if (status === 'ACCEPTED') throw new UserError({ code: 'connected-already', person });
  if (status === 'PENDING_INCOMING') throw new UserError({ code: 'connection-waits-for-us', person });
  return status;
}

export const requestConnectionKind: ChangeKind<'connection.request', Params> = {
  kind: 'connection.request',
  params,
  describe: ({ user }) => phrase('change-connection-request', { user }),
  resource: () => ({ type: 'Firm' }),
  subject: ({ user }) => user,
  async check(change, context) {
    await checkAskable(change, context);
  },
  done: async (change, context) =>
    isOther(change, context) && (await statusOf(change, context.pod)) === 'PENDING_OUTGOING',
  before: NOTHING_READ,
  async apply(change, context) {
    // As things stand now: between asking for this and doing it, the other person may have asked.
    const earlier = await checkAskable(change, context);
    await context.pod.connections.createConnection(change.user.id);
    return { wasRejected: earlier === 'REJECTED' };
  },
  undo: () => impossible('request-sent'),
};

export const requestConnection = makerOf(requestConnectionKind);

export const acceptConnectionKind: ChangeKind<'connection.accept', Params> = {
  kind: 'connection.accept',
  params,
  describe: ({ user }) => phrase('change-connection-accept', { user }),
  resource: () => ({ type: 'Firm' }),
  subject: ({ user }) => user,
  check: checkPending,
  done: async (change, context) =>
    isOther(change, context) && (await statusOf(change, context.pod)) === 'ACCEPTED',
  before: NOTHING_READ,
  async apply({ user }, { pod }) {
    await pod.connections.acceptConnection(user.id);
    return undefined;
  },
  undo: ({ user }) => exceptFor(removeConnection({ user }), 'request-gone'),
  notices: ({ user }) => [{ to: user, says: phrase('connection-welcome', { user }) }],
};

export const acceptConnection = makerOf(acceptConnectionKind);

export const rejectConnectionKind: ChangeKind<'connection.reject', Params> = {
  kind: 'connection.reject',
  params,
  describe: ({ user }) => phrase('change-connection-reject', { user }),
  resource: () => ({ type: 'Firm' }),
  subject: ({ user }) => user,
  check: checkPending,
  done: async (change, context) =>
    isOther(change, context) && (await statusOf(change, context.pod)) === 'REJECTED',
  before: NOTHING_READ,
  async apply({ user }, { pod }) {
    await pod.connections.rejectConnection(user.id);
    return undefined;
  },
  undo: () => impossible('request-rejected'),
};

export const rejectConnection = makerOf(rejectConnectionKind);

async function checkConnected(change: Params, context: ChangeContext): Promise<void> {
  checkOtherFirm(change, context);
  const { user: person } = change;
  const status = await statusOf(change, context.pod);
  if (status === 'PENDING_INCOMING') throw new UserError({ code: 'connection-waits-for-us', person });
  if (status === 'PENDING_OUTGOING') throw new UserError({ code: 'connection-waits-for-them', person });
  if (status !== 'ACCEPTED') throw new UserError({ code: 'not-connected', person });
}

export const removeConnectionKind: ChangeKind<'connection.remove', Params> = {
  kind: 'connection.remove',
  params,
  confirm: ({ user }) => ({
    question: phrase('change-connection-remove.question', { user }),
    button: phrase('change-connection-remove.button'),
  }),
  describe: ({ user }) => phrase('change-connection-remove', { user }),
  resource: () => ({ type: 'Firm' }),
  subject: ({ user }) => user,
  check: checkConnected,
  async done(change, context) {
    const status = isOther(change, context) ? await statusOf(change, context.pod) : 'ACCEPTED';
    return status === undefined || status === 'REJECTED';
  },
  before: NOTHING_READ,
  async apply(change, context) {
    // As things stand now: to remove what was rejected would open the request again, to remove a request would reject it.
    await checkConnected(change, context);
    await context.pod.connections.removeConnection(change.user.id);
    return undefined;
  },
  undo: ({ user }) => exceptFor(requestConnection({ user }), 'request-pending'),
};

export const removeConnection = makerOf(removeConnectionKind);
