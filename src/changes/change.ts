import type { Clock, Person, Room, SymphonyBdk, UserId } from '@finos/symphony-bdk-core';
import type { z } from 'zod';
import type { ActionContext, Facts, Resource } from '../policy/index.ts';
import type { Phrase, Value } from '../words/index.ts';
import type { ChangeName } from './change-name.ts';
import type { Difference, Irreversible } from './undo-codes.ts';

/** One effect on the pod, as data: `kind` is the Cedar action. Made by the functions of the files in this folder. */
export type Change = { readonly kind: ChangeName; readonly params: unknown };

/** What changes may use of the pod. */
export type Pod = Pick<SymphonyBdk, 'users' | 'streams' | 'connections' | 'presence'> & {
  readonly messages: Pick<SymphonyBdk['messages'], 'getAttachment'>;
};

/** What a change knows while it is checked or applied. `facts` are of this moment. */
export type ChangeContext = {
  readonly pod: Pod;
  readonly facts: Facts;
  readonly botId: UserId;
  readonly planId: string;
  /** Whose change it is. */
  readonly requesterId: UserId;
  readonly clock: Pick<Clock, 'now'>;
};

/** What a change knows while it is applied. */
export type ApplyContext = ChangeContext & {
  /** Ends when nothing may be changed any more. */
  readonly signal: AbortSignal;
  /** Waits until one more person may be added to, or removed from, a room of this size. */
  inPace(roomSize: number): Promise<void>;
};

/** Something to tell a person, by IM, once the change is there: what somebody did to them. */
export type Notice = {
  readonly to: Person;
  readonly says: Phrase;
  /** A room that they can open now. */
  readonly room?: Room;
  /** Told right before the change, which ends the IM with them. */
  readonly isBefore?: true;
  /** What is said instead to whoever may not know of the room that it is about. */
  readonly otherwise?: { readonly unlessKnown: Room; readonly says: Phrase };
};

/** Whose doing a change is, and what it returned. */
export type Doing = {
  readonly requester: Person;
  /** Set when somebody approved it. */
  readonly approver: Person | undefined;
  readonly outcome: Outcome;
};

/** A line of what will be: how it is today, if it is anything, and how it will be. */
export type Detail = { readonly label: Phrase; readonly before?: Value; readonly after: Value };

/** What applying a change returned, such as the id of a new room. */
export type Outcome = Readonly<Record<string, unknown>>;

/** How things are before a change, as far as its undo needs to know and the parameters don't say. JSON. */
export type Before<P, B> = {
  readonly shape: z.ZodType<B>;
  read(params: P, context: ChangeContext): Promise<B>;
  /** What the record holds of it, where that is not all of it. */
  record?(before: B): unknown;
};

/** What is known of a change that was made. `now` is in milliseconds since 1970. */
export type Made<B> = { readonly before: B; readonly outcome: Outcome; readonly now: number };

/** What undoes a change: another change, judged like any other; or why nothing does. */
export type Undo =
  | { readonly extent: 'exact'; readonly change: Change }
  | {
      readonly extent: 'partial';
      readonly change: Change;
      readonly differs: readonly [Difference, ...Difference[]];
    }
  | { readonly extent: 'impossible'; readonly reason: Irreversible };

/** What becomes of who is in a room, and of who owns it. */
export type Access = {
  readonly room: Room;
  readonly joins?: Person;
  readonly leaves?: Person;
  readonly owns?: Person;
  readonly stopsOwning?: Person;
};

/** How somebody is asked to confirm: what is about to be done as a question, and what the button says. */
export type Confirmation = {
  readonly question: Phrase;
  readonly button: Phrase;
  /** Nothing brings back how it was. */
  readonly isFinal?: boolean;
};

export type ChangeKind<K extends ChangeName, P, B = null> = {
  readonly kind: K;
  readonly params: z.ZodType<P>;
  /** What will be done, in words that follow “Wants to:” or “Done:”: `add Dave Kim to FX desk`. */
  describe(params: P): Phrase;
  /** What policy judges. */
  resource(params: P): Resource;
  /** The person acted on: who benefits, or who is removed. */
  subject?(params: P): Person;
  /** Whom it lets into a room, and who leaves or stops owning it. */
  access?(params: P): Access;
  /** What else policy may know of it. */
  context?(params: P): ActionContext;
  /** What somebody who has to confirm or approve it should see, beyond its description. */
  details?(params: P): readonly Detail[];
  /** What they should be warned of, such as that it cannot be undone; a sentence. */
  warning?(params: P): Phrase | undefined;
  /** What the record holds of the parameters, where that is not all of them. */
  record?(params: P): unknown;
  /** The requester is asked to confirm first, in these words. */
  confirm?(params: P): Confirmation;
  /** The same for several changes of the kind, all of the same room or the firm. */
  confirmMany?(params: P, count: number): Confirmation;
  /** Changes of one pace share the rate that the pod asks for. */
  readonly pace?: 'membership';
  /** Throws UserError when it cannot be done as things stand. */
  check?(params: P, context: ChangeContext): Promise<void>;
  /** Whether it was made can't be seen on the pod: `done` never says so. */
  readonly leavesNoTrace?: true;
  /** Is it so already? */
  done(params: P, context: ChangeContext): Promise<boolean>;
  /** Makes it so; safe to call again. What it returns is kept as the outcome. */
  apply(params: P, context: ApplyContext): Promise<Outcome | undefined>;
  /** Read once, when the change is started; `NOTHING_READ` adds no call to the pod. */
  readonly before: Before<P, B>;
  /** What restores how things were before, and how well. */
  undo(params: P, made: Made<B>): Undo;
  /** Who else is told. Nobody is told what they did themselves. */
  notices?(params: P, by: Doing): readonly Notice[];
};

/** The function that makes changes of a kind. */
export const makerOf =
  <P, B>({ kind }: ChangeKind<ChangeName, P, B>) =>
  (params: P): Change => ({ kind, params });
