import { AuthError, LoginError, type Person, PodError } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import type { ActionName } from './names.ts';
import type { Group } from './routes/index.ts';
import { Overtaken, StoreTrouble } from './store/store-trouble.ts';

/** What there is none of, for whoever asks. */
export type NothingOf =
  | 'to-pause'
  | 'to-resume'
  | 'to-cancel'
  | 'to-decide'
  | 'to-withdraw'
  | 'to-answer'
  | 'to-show'
  | 'watched'
  | 'to-accept';

/** Why Steward does not do what was asked, as data. The sentence for each is in templates/words/en.ftl. */
export type Problem =
  | { readonly code: 'room-name-taken'; readonly name: string }
  | { readonly code: 'room-name-empty' }
  /** Begins as a mention does. */
  | { readonly code: 'room-name-like-person' }
  /** A word of it has letters of two alphabets that look alike. */
  | { readonly code: 'room-name-mixed' }
  /** The same of somebody's name. */
  | { readonly code: 'person-name-mixed' }
  | { readonly code: 'room-name-reserved'; readonly name: string; readonly like: string }
  | { readonly code: 'room-settings-clash' }
  | { readonly code: 'room-inactive'; readonly room: string }
  | { readonly code: 'group-chat'; readonly room: string }
  | { readonly code: 'room-closed-to-other-firms'; readonly room: string; readonly person: Person }
  | {
      readonly code: 'last-human-owner';
      readonly person: Person;
      readonly room: string;
      readonly isOwn: boolean;
    }
  | { readonly code: 'steward-stays'; readonly room: string }
  | {
      readonly code: 'room-setting-fixed';
      /** As the pod names it. */
      readonly setting: 'public' | 'crossPod' | 'multiLateralRoom';
    }
  | {
      readonly code: 'room-setting-refused';
      readonly room: string;
      readonly why: 'copy-protection-stays' | 'other-firms-find-none' | 'public-is-found' | 'public-invites';
    }
  | { readonly code: 'room-changed'; readonly room: string; readonly settings: readonly string[] }
  | { readonly code: 'keywords-unreadable'; readonly text: string }
  | { readonly code: 'not-a-member'; readonly person: Person; readonly room: string; readonly isOwn: boolean }
  | { readonly code: 'not-a-person'; readonly person: Person; readonly room: string }
  | { readonly code: 'own-already'; readonly room: string }
  | { readonly code: 'no-connection-request'; readonly person: Person }
  | { readonly code: 'not-connected'; readonly person: Person }
  | { readonly code: 'same-firm'; readonly person: Person }
  | { readonly code: 'connected-already'; readonly person: Person }
  | { readonly code: 'connection-waits-for-us'; readonly person: Person }
  | { readonly code: 'connection-waits-for-them'; readonly person: Person }
  | { readonly code: 'rooms-of-other-firm'; readonly person: Person }
  | { readonly code: 'new-room-other-firms'; readonly people: readonly Person[] }
  | { readonly code: 'new-room-members'; readonly people: readonly Person[] }
  | { readonly code: 'im-with-nobody' }
  | { readonly code: 'im-between-one' }
  | { readonly code: 'picture-missing' }
  | { readonly code: 'pictures-many'; readonly count: number }
  | { readonly code: 'picture-too-large'; readonly name: string }
  | { readonly code: 'picture-unreadable'; readonly name: string }
  | { readonly code: 'picture-gone'; readonly name: string }
  | { readonly code: 'no-session'; readonly person: Person; readonly text: string }
  | { readonly code: 'im-with-steward' }
  | { readonly code: 'people-inactive'; readonly people: readonly Person[] }
  | { readonly code: 'steward-account' }
  | { readonly code: 'infrastructure-account'; readonly person: Person }
  /** `fields` is empty for whoever may not see the account; so are those of the next. */
  | { readonly code: 'user-changed'; readonly person: Person; readonly fields: readonly string[] }
  | {
      readonly code: 'user-update-incomplete';
      readonly person: Person;
      /** The fields that were wanted and did not come about, and the attributes of the pod that were emptied with it. */
      readonly missing: readonly string[];
      readonly lost: readonly { readonly attribute: string; readonly value: string }[];
    }
  | { readonly code: 'attribute-needed'; readonly field: string }
  /** In the same message that led to the question. */
  | { readonly code: 'confirmed-unseen' }
  | { readonly code: 'nothing-to-confirm' }
  /** Of several questions it has to be said which one is answered. */
  | { readonly code: 'several-to-confirm' }
  /** A command whose argument is chosen from what there is. */
  | { readonly code: 'nothing-to-choose'; readonly what: NothingOf }
  | { readonly code: 'email-unreadable'; readonly text: string }
  | { readonly code: 'email-taken'; readonly email: string; readonly holder: string }
  | { readonly code: 'user-name-taken'; readonly name: string; readonly holder: string }
  | { readonly code: 'key-unreadable'; readonly isPrivate: boolean }
  | { readonly code: 'key-for-people' }
  | { readonly code: 'suspension-over'; readonly person: Person }
  | { readonly code: 'role-unfit'; readonly role: string; readonly isForPeople: boolean }
  | { readonly code: 'role-alone'; readonly role: string; readonly within: string }
  | { readonly code: 'account-of-other-firm'; readonly person: Person }
  | { readonly code: 'role-unknown'; readonly text: string; readonly nearest: readonly string[] }
  | { readonly code: 'feature-unknown'; readonly text: string; readonly nearest: readonly string[] }
  | { readonly code: 'already-asked'; readonly id: string }
  | { readonly code: 'owner-asked'; readonly person: Person }
  | { readonly code: 'asked-enough'; readonly most: number }
  | {
      readonly code: 'too-many-watches';
      /** How many a person may have, and has. */
      readonly most: number;
      readonly held: number;
    }
  /** So many open requests a person may have, and has. */
  | { readonly code: 'too-many-requests'; readonly most: number }
  | { readonly code: 'request-unknown'; readonly id: string }
  | { readonly code: 'request-of-another'; readonly id: string }
  | {
      readonly code: 'request-closed';
      readonly id: string;
      readonly status: string;
      readonly by?: string;
      readonly at?: number;
    }
  | { readonly code: 'answer-of-another'; readonly id: string }
  | { readonly code: 'no-question'; readonly id: string }
  | { readonly code: 'question-answered'; readonly id: string }
  | {
      readonly code: 'question-unclear';
      readonly id: string;
      readonly open: readonly { readonly number: number; readonly by: Person; readonly text: string }[];
    }
  /** Their own question, which the requester has not answered yet. */
  | { readonly code: 'question-still-open'; readonly id: string; readonly person: Person }
  | { readonly code: 'too-many-questions'; readonly id: string; readonly most: number }
  /** Somebody has decided with the same mandate. */
  | { readonly code: 'mandate-used'; readonly id: string; readonly principal: Person; readonly by: Person }
  /** They decided in the place of whoever asks, or whom it is for, when it was asked. */
  | { readonly code: 'delegate-of-interested'; readonly id: string }
  | { readonly code: 'delegate-oneself' }
  | { readonly code: 'delegate-unfit'; readonly person: Person }
  /** No person's account decides anything that could be passed on. */
  | { readonly code: 'delegation-of-nobody'; readonly person: Person }
  | {
      readonly code: 'delegates-already';
      readonly person: Person;
      readonly delegate: Person;
      readonly isOwn: boolean;
    }
  /** For this person, no more delegations can be begun within 24 hours. */
  | {
      readonly code: 'delegated-enough';
      readonly person: Person;
      readonly most: number;
      readonly isOwn: boolean;
    }
  | { readonly code: 'delegation-chain'; readonly person: Person; readonly isOwn: boolean }
  | { readonly code: 'delegation-too-long'; readonly most: number }
  | { readonly code: 'delegation-unclear'; readonly people: readonly Person[] }
  | { readonly code: 'delegation-without-end' }
  | { readonly code: 'no-delegation' }
  /** Break-glass. `id` is the window's. */
  | { readonly code: 'glass-not-for-you' }
  | { readonly code: 'glass-without-reason' }
  | { readonly code: 'glass-too-long'; readonly most: number }
  | { readonly code: 'glass-open'; readonly id: string; readonly until: number }
  | { readonly code: 'glass-unreviewed'; readonly id: string }
  | { readonly code: 'glass-over'; readonly id: string }
  | { readonly code: 'no-glass' }
  | { readonly code: 'glass-unknown'; readonly id: string }
  | { readonly code: 'glass-not-to-review'; readonly id: string }
  | { readonly code: 'glass-reviewed'; readonly id: string; readonly by: Person }
  | { readonly code: 'own-glass'; readonly id: string }
  | { readonly code: 'not-a-reviewer'; readonly id: string; readonly groups: readonly Group[] }
  | { readonly code: 'glass-of-interested'; readonly id: string }
  | { readonly code: 'plan-unknown'; readonly id: string }
  | { readonly code: 'plan-of-another'; readonly id: string }
  | { readonly code: 'plan-ended'; readonly id: string; readonly state: string }
  | { readonly code: 'plan-awaits-approval'; readonly id: string; readonly request: string }
  | { readonly code: 'plan-not-started'; readonly id: string }
  | { readonly code: 'plan-not-paused'; readonly id: string }
  | { readonly code: 'plan-paused-already'; readonly id: string }
  | { readonly code: 'plan-cancelling'; readonly id: string }
  /** Nobody changes anything for now. */
  | { readonly code: 'effects-stopped'; readonly person: Person }
  | { readonly code: 'effects-not-stopped' }
  | { readonly code: 'own-request'; readonly id: string }
  | { readonly code: 'own-benefit'; readonly id: string }
  | { readonly code: 'not-an-approver'; readonly id: string; readonly groups: readonly Group[] }
  /** Nobody else could approve a later part of it. */
  | { readonly code: 'needed-later'; readonly id: string }
  /** They decide on it before or after those who do now. */
  | { readonly code: 'another-stage'; readonly id: string; readonly isLater: boolean }
  | { readonly code: 'already-decided-by-you'; readonly id: string }
  /** The room in which administrators decide is not there, or Steward is not in it; as the configuration names it. */
  | { readonly code: 'administrators-room-missing'; readonly room: string }
  /** So many of its owners are no administrators. */
  | { readonly code: 'administrators-room-unsafe'; readonly room: string; readonly count: number }
  /** Whoever joined the room of the administrators, or became its owner, outside Steward, or is not in it. */
  | { readonly code: 'administrator-does-not-count' }
  | { readonly code: 'own-confirmation' }
  /** Not in the room of the administrators, or no administrator. */
  | { readonly code: 'no-administrator-there'; readonly person: Person }
  | {
      readonly code: 'nobody-can-approve';
      readonly group: Group;
      /** How many have to approve, and how many there are who may. */
      readonly quorum: number;
      readonly found: number;
    }
  | { readonly code: 'reason-required' }
  /** A ticket such as this one has to be named. */
  | { readonly code: 'ticket-required'; readonly like: string }
  | { readonly code: 'rejection-reason-required'; readonly id: string }
  | { readonly code: 'too-many-messages' }
  | { readonly code: 'too-many-commands'; readonly count: number; readonly most: number }
  | { readonly code: 'card-unknown' }
  | { readonly code: 'card-used'; readonly by: string; readonly at: number }
  | { readonly code: 'card-expired' }
  | { readonly code: 'card-of-another' }
  | { readonly code: 'policy-changed' }
  /** Something broke; the log has the cause under the reference. */
  | { readonly code: 'fault'; readonly reference: string }
  /** `isPersonal` when it rests on the roles, features or the standing of somebody's account. */
  | {
      readonly code: 'not-allowed';
      readonly says?: string;
      readonly who: readonly string[];
      readonly isPersonal?: true;
    }
  | {
      readonly code: 'pod-refused';
      readonly status: number;
      /** For which action the pod was called; `read` where it was for no command. */
      readonly kind: ActionName | 'read';
      readonly traceId: string;
    };

/** How somebody's account is, what it may do, with whom it is connected, or who decides in whose place. */
const PERSONAL: ReadonlySet<string> = new Set<Problem['code']>([
  'people-inactive',
  'not-a-person',
  'infrastructure-account',
  'account-of-other-firm',
  'user-changed',
  'user-update-incomplete',
  'suspension-over',
  'no-session',
  'email-taken',
  'user-name-taken',
  'no-connection-request',
  'not-connected',
  'connected-already',
  'connection-waits-for-us',
  'connection-waits-for-them',
  'delegate-unfit',
  'delegation-of-nobody',
  'delegates-already',
  'delegated-enough',
  'delegation-chain',
  'delegate-of-interested',
  'mandate-used',
  'administrators-room-unsafe',
  'administrator-does-not-count',
  'own-confirmation',
  'no-administrator-there',
]);

/** Whether it must not be shown to others in the conversation. */
export const isPersonal = (problem: { readonly code: string; readonly isPersonal?: true }): boolean =>
  problem.isPersonal === true || PERSONAL.has(problem.code);

/** A problem as it is stored. */
export const problemShape = z.custom<Problem>(
  (value) => typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string',
);

/** The person can act on it. Anything else that is thrown is a fault of Steward, the pod or the network. */
export class UserError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'UserError';
    this.problem = problem;
  }
}

/**
 * The pod or the agent understood the call and said no: asking again changes nothing. A redirect counts too: the API has none, so it
 * comes from something in between, such as a proxy, that didn't let the call through.
 */
export const isRefusal = (error: unknown): error is PodError =>
  error instanceof PodError && error.status >= 300 && !isTemporary(error);

/**
 * Trouble that passes by itself: no answer, half of one or one that isn't the pod's, too many requests, a pod or agent that is away or
 * doesn't let Steward in; a store that is full, locked or away, or took the same from another process, which may have the work now; or Steward is being stopped, or ends without a login, and its next run
 * takes up what is left.
 */
export const isTemporary = (error: unknown): boolean =>
  error instanceof PodError
    ? error instanceof LoginError ||
      error.status === 0 ||
      error.status === 401 ||
      error.status === 408 ||
      error.status === 429 ||
      error.code === 'UNREADABLE_ANSWER' ||
      error.status >= 500 ||
      (error.retryAfter !== undefined && error.status >= 400) ||
      error.ambiguous
    : error instanceof AuthError ||
      isStoreTrouble(error) ||
      error instanceof Overtaken ||
      (error instanceof Error && error.name === 'AbortError');

/** The store did not take or give something. It is waited for as long as that lasts: nothing is lost, and nobody can be told anything. */
export const isStoreTrouble = (error: unknown): boolean => error instanceof StoreTrouble;
