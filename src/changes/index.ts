import type { Person } from '@finos/symphony-bdk-core';
import type { Question } from '../policy/index.ts';
import { addMemberKind } from './add-member.ts';
import type { Change, ChangeContext, ChangeKind, Detail, Notice } from './change.ts';
import { acceptConnectionKind, rejectConnectionKind, removeConnectionKind } from './connections.ts';
import { createRoomKind } from './create-room.ts';
import { removeMemberKind } from './remove-member.ts';
import { setPresenceKind } from './set-presence.ts';

/** A change that is bound to what it acts on: everything a plan needs, without knowing the kind. */
export type BoundChange = {
  readonly kind: string;
  readonly params: unknown;
  readonly confirm: boolean;
  readonly pace: 'membership' | undefined;
  readonly description: string;
  readonly undo: string;
  readonly resource: ReturnType<ChangeKind<unknown>['resource']>;
  readonly subject: Person | undefined;
  readonly context: Question['context'];
  readonly details: readonly Detail[];
  readonly warning: string | undefined;
  check(context: ChangeContext): Promise<void>;
  done(context: ChangeContext): Promise<boolean>;
  apply(context: ChangeContext): Promise<Readonly<Record<string, unknown>> | undefined>;
  notices(by: Parameters<NonNullable<ChangeKind<unknown>['notices']>>[1]): Notice[];
};

function binder<P>(kind: ChangeKind<P>): (params: unknown) => BoundChange {
  return (given) => {
    const params = kind.params.parse(given);
    return {
      kind: kind.kind,
      params,
      confirm: kind.confirm === true,
      pace: kind.pace,
      description: kind.describe(params),
      undo: kind.undo(params),
      resource: kind.resource(params),
      subject: kind.subject?.(params),
      context: kind.context?.(params),
      details: kind.details?.(params) ?? [],
      warning: kind.warning?.(params),
      check: async (context) => kind.check?.(params, context),
      done: (context) => kind.done(params, context),
      apply: (context) => kind.apply(params, context),
      notices: (by) => kind.notices?.(params, by) ?? [],
    };
  };
}

const entry = <P>(kind: ChangeKind<P>): [string, (params: unknown) => BoundChange] => [
  kind.kind,
  binder(kind),
];

const binders = new Map([
  entry(createRoomKind),
  entry(addMemberKind),
  entry(removeMemberKind),
  entry(setPresenceKind),
  entry(acceptConnectionKind),
  entry(rejectConnectionKind),
  entry(removeConnectionKind),
]);

/** The kinds of change there are; each is an action of the policy. */
export const changeKinds: readonly string[] = [...binders.keys()];

/** Binds a change that was made just now, or read back from the store. */
export function bindChange({ kind, params }: Change): BoundChange {
  const bind = binders.get(kind);
  if (bind === undefined) throw new Error(`There is no kind of change named "${kind}".`);
  return bind(params);
}

/** What policy is asked about a change. */
export function questionOf(principal: Pick<Person, 'id'>, change: BoundChange): Question {
  const { kind, resource, subject, context } = change;
  return {
    principal,
    action: kind,
    resource,
    ...(subject ? { subject } : {}),
    ...(context ? { context } : {}),
  };
}

export { addMember } from './add-member.ts';
export type { Change, ChangeContext, Detail, Pod } from './change.ts';
export { acceptConnection, rejectConnection, removeConnection } from './connections.ts';
export { createRoom } from './create-room.ts';
export { removeMember } from './remove-member.ts';
export { PRESENCES, setPresence } from './set-presence.ts';
