import type { Person } from '@finos/symphony-bdk-core';
import type { Question, Resource } from '../policy/index.ts';
import type { Phrase } from '../words/index.ts';
import type {
  Access,
  ApplyContext,
  ChangeContext,
  ChangeKind,
  Confirmation,
  Detail,
  Doing,
  Made,
  Notice,
  Outcome,
  Undo,
} from './change.ts';
import type { ChangeName } from './change-name.ts';

/** A change that is bound to what it acts on: everything a plan needs, without knowing the kind. */
export type BoundChange<K extends ChangeName = ChangeName> = {
  readonly kind: K;
  readonly params: unknown;
  /** The parameters as the record has them. */
  readonly recorded: unknown;
  /** How the requester is asked to confirm it first; alone, or with so many changes of the same kind and resource. */
  readonly confirmation: ((count: number) => Confirmation | undefined) | undefined;
  readonly pace: 'membership' | undefined;
  readonly leavesNoTrace: boolean;
  readonly description: Phrase;
  readonly resource: Resource;
  readonly subject: Person | undefined;
  readonly access: Access | undefined;
  readonly context: Question['context'];
  readonly details: readonly Detail[];
  readonly warning: Phrase | undefined;
  check(context: ChangeContext): Promise<void>;
  done(context: ChangeContext): Promise<boolean>;
  /** How things are now, as far as undoing needs it: JSON, to be stored before `apply` is called. */
  before(context: ChangeContext): Promise<unknown>;
  /** What the record holds of `before`, as it was stored; `undefined` for nothing. */
  recordBefore(before: unknown): unknown;
  apply(context: ApplyContext): Promise<Outcome | undefined>;
  /** What undoes it, once it is made; `before` as it was stored. */
  undo(made: Made<unknown>): Undo;
  notices(by: Doing): readonly Notice[];
};

/** Binds changes of one kind. */
export type Binder<K extends ChangeName> = (params: unknown) => BoundChange<K>;

export function binderOf<K extends ChangeName, P, B>(kind: ChangeKind<K, P, B>): Binder<K> {
  return (given) => {
    const params = kind.params.parse(given);
    return {
      kind: kind.kind,
      params,
      recorded: kind.record ? kind.record(params) : params,
      confirmation:
        kind.confirm &&
        ((count) => (count === 1 ? kind.confirm?.(params) : kind.confirmMany?.(params, count))),
      pace: kind.pace,
      leavesNoTrace: kind.leavesNoTrace === true,
      description: kind.describe(params),
      resource: kind.resource(params),
      subject: kind.subject?.(params),
      access: kind.access?.(params),
      context: kind.context?.(params),
      details: kind.details?.(params) ?? [],
      warning: kind.warning?.(params),
      check: async (context) => kind.check?.(params, context),
      done: (context) => kind.done(params, context),
      before: (context) => kind.before.read(params, context),
      recordBefore(stored) {
        if (stored === undefined || stored === null) return undefined;
        const before = kind.before.shape.parse(stored);
        return kind.before.record ? kind.before.record(before) : before;
      },
      apply: (context) => kind.apply(params, context),
      undo: ({ before, ...made }) => kind.undo(params, { ...made, before: kind.before.shape.parse(before) }),
      notices: (by) => kind.notices?.(params, by) ?? [],
    };
  };
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
