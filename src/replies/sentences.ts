import type { ArgumentProblem, Person } from '@finos/symphony-bdk-core';
import type { Problem } from '../errors.ts';
import { refusalSentence } from './refusals.ts';
import type { Reply } from './replier.ts';
import { inList } from './template-helpers.ts';

const LONGEST_QUOTE = 80;

/** What the person typed, short enough to be repeated. */
const quoted = (text: string): string =>
  `“${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}”`;

const GROUPS: Record<string, string> = { owners: 'an owner of the room', administrators: 'an administrator' };

/** What is wrong, why, and what to do next. */
export function sentenceFor(problem: Problem | ArgumentProblem): string {
  switch (problem.code) {
    case 'missing':
      return `I need to know ${problem.about}.`;
    case 'unexpected':
      return `I do not know what to do with ${quoted(problem.text)}. Put quotes around a text of several words, and the name of an option before its value.`;
    case 'unknown-option':
      return `There is no option ${quoted(problem.option)}.${problem.nearest ? ` Did you mean ${problem.nearest}?` : ''}`;
    case 'repeated-option':
      return `The option ${problem.option} is there twice. Give it once.`;
    case 'option-without-value':
      return `The option ${problem.option} needs a value: ${problem.about}.`;
    case 'too-long':
      return `That is too long (${problem.about}). Shorten it to at most ${problem.maxLength} characters.`;
    case 'too-many':
      return `That is too many at once (${problem.about}). Name at most ${problem.most}, and the others in another command.`;
    case 'control-characters':
      return `There are invisible control characters in your text (${problem.about}). Type it again instead of pasting it.`;
    case 'not-a-choice':
      return `${quoted(problem.text)} is not one of ${inList(problem.choices, 'or')}.`;
    case 'no-duration':
      return `${quoted(problem.text)} is no length of time. Write something like 90m, 2h or 3 days.`;
    case 'no-time':
      return `${quoted(problem.text)} is no time that I understand. Write something like fri, 24 Dec, 2026-12-24 17:00 or 3 days.`;
    case 'past-time':
      return `${quoted(problem.text)} is over. Name a time that lies ahead.`;
    case 'no-id':
      return `${quoted(problem.text)} is not an id. It should look like ${problem.like}.`;
    case 'one-person':
      return `I can take only one person here (${problem.about}), and you named several. Name one.`;
    case 'people-not-found':
      return `I found nobody for ${inList(problem.texts.slice(0, 10).map(quoted))}. Try a mention, an e-mail address, a user name or a full name. Somebody whose account is disabled is not found by a full name.`;
    case 'ambiguous-person':
      return problem.candidates.length === 1
        ? `Nobody is called just ${quoted(problem.text)}. Do you mean this person?`
        : `Several people fit ${quoted(problem.text)}. Whom do you mean?`;
    case 'room-not-found':
      return `There is no room ${quoted(problem.text)} that you can see. Check the name, or ask its owners to add you.`;
    case 'ambiguous-room':
      return `Several rooms are named ${quoted(problem.text)}. Give the conversation id of the one you mean.`;
    case 'room-name-taken':
      return `There is a room named ${quoted(problem.name)} already. Choose another name.`;
    case 'room-name-empty':
      return 'A room needs a name. Give one of at most 49 characters.';
    case 'room-settings-clash':
      return 'A room that is open to other firms can be neither public nor discoverable nor read-only. Leave out --cross-pod, or the others.';
    case 'room-inactive':
      return `${problem.room} is deactivated, so its members and settings cannot be changed. Reactivate it first with /room reactivate.`;
    case 'room-closed-to-other-firms':
      return `${problem.room} is not open to other firms, so ${problem.person.displayName} cannot be added. Create a room with --cross-pod for that.`;
    case 'last-human-owner':
      return `${problem.person.displayName} is the last person who owns ${problem.room}, and nobody could look after it without one. Make somebody else an owner first with /room owner add.`;
    case 'steward-stays':
      return `I look after ${problem.room}, so I stay there as I am. An owner can change that in the room's own settings.`;
    case 'room-setting-fixed':
      return FIXED[problem.setting];
    case 'room-setting-refused':
      return `${problem.room} ${REFUSED[problem.why]}`;
    case 'room-changed':
      return `Somebody changed ${problem.room} after this was asked for (${inList(problem.settings)}), so I did not overwrite it. See how it is with /room info and ask again.`;
    case 'keywords-unreadable':
      return `${quoted(problem.text)} is no list of keywords. Write them like desk=FX, region=EMEA.`;
    case 'not-a-member':
      return `${problem.person.displayName} is not in ${problem.room}, and only members can own it. Add them first with /room add.`;
    case 'not-a-person':
      return `${problem.person.displayName} cannot take over ${problem.room}: this is not the account of an active person. Name somebody else.`;
    case 'own-already':
      return `You own ${problem.room} yourself. Name the person who is to own it in your place.`;
    case 'no-connection-request':
      return `No connection request of ${problem.person.displayName} is waiting. See /connections pending.`;
    case 'not-connected':
      return `I have no connection with ${problem.person.displayName}. See /connections accepted.`;
    case 'same-firm':
      return `${problem.person.displayName} is of this firm and needs no connection.`;
    case 'connected-already':
      return `I am connected with ${problem.person.displayName} already.`;
    case 'connection-waits-for-us': {
      const { displayName, id } = problem.person;
      return `${displayName} has asked to be connected with me, and nobody has decided yet. Decide with /connection accept ${id} or /connection reject ${id}.`;
    }
    case 'connection-waits-for-them':
      return `I have asked ${problem.person.displayName} for a connection and wait for the answer. A request cannot be taken back; once it is accepted, the connection can be removed.`;
    case 'rooms-of-other-firm':
      return `${problem.person.displayName} belongs to another firm, so I cannot list their rooms. /room members shows who is in a room.`;
    case 'new-room-other-firms':
      return `${namesOf(problem.people)} ${problem.people.length > 1 ? 'belong' : 'belongs'} to another firm and cannot be put into a new room at once. Create the room with --cross-pod and without them, then use /room add: an administrator has to approve.`;
    case 'new-room-members':
      return `The rules of this firm do not allow you to put ${namesOf(problem.people)} into a room at once. Create the room without them, then use /room add.`;
    case 'im-with-nobody':
      return 'An IM needs somebody besides you. Name at least one colleague.';
    case 'im-with-steward':
      return 'I open IMs between other people. To talk with me, write to me.';
    case 'people-inactive':
      return `${namesOf(problem.people)} cannot be reached: ${problem.people.length > 1 ? 'their accounts are' : 'the account is'} not enabled. Leave them out.`;
    case 'steward-account':
      return 'I do not change my own account: a mistake could not be mended in chat any more. Change it in the Admin Portal of Symphony.';
    case 'infrastructure-account':
      return `${problem.person.displayName} is a service account that Symphony itself works with, so I neither keep it out nor take rights from it. Change it in the Admin Portal of Symphony.`;
    case 'user-changed':
      return `Somebody changed ${problem.person.displayName} after this was asked for (${inList(problem.fields)}), so I did not overwrite it. See how it is with /user info and ask again.`;
    case 'user-update-incomplete':
      return incompleteUpdate(problem);
    case 'attribute-needed':
      return `Every account needs this: ${problem.field}. Give another one instead of none.`;
    case 'email-unreadable':
      return `${quoted(problem.text)} is no e-mail address. It should look like jane.doe@firm.example.`;
    case 'email-taken':
      return `${quoted(problem.email)} is the e-mail address of ${problem.holder} already, and each may be there once. Give another one.`;
    case 'user-name-taken':
      return `${quoted(problem.name)} is the user name of ${problem.holder} already, and each may be there once. Give another one with --user-name.`;
    case 'key-unreadable':
      return problem.isPrivate
        ? 'That is a private key, and private keys do not belong into a chat. Make a new pair, keep its private key to yourself, and give me the public one.'
        : 'That is no RSA public key that I can read. Give it in quotes, from -----BEGIN PUBLIC KEY----- to -----END PUBLIC KEY-----.';
    case 'key-for-people':
      return 'Keys are for service accounts only: people log in with a password or by the firm. Leave out --key, or add --type service.';
    case 'suspension-over':
      return `The time until which ${problem.person.displayName} was to be suspended is over, so I did nothing. Ask again with a later one.`;
    case 'role-unfit':
      return `The role ${problem.role} is for ${problem.isForPeople ? 'people, and this is a service account' : 'service accounts, and this is a person'}. See with /roles what fits.`;
    case 'role-alone':
      return `${problem.role} is a part of the role ${problem.within}, which this account does not have. Give it ${problem.within} first.`;
    case 'account-of-other-firm':
      return `${problem.person.displayName} belongs to another firm, and only that firm sees this. What the directory tells is in /user info.`;
    case 'role-unknown':
      return `There is no role ${quoted(problem.text)}.${didYouMean(problem.nearest)} See all of them with /roles.`;
    case 'feature-unknown':
      return `There is no feature ${quoted(problem.text)}.${didYouMean(problem.nearest)} See the names with /user features and a person.`;
    case 'already-asked':
      return `You have asked for this already: ${problem.id} waits for a decision. See your requests with /requests.`;
    case 'too-many-watches':
      return `You can watch ${problem.most} people at most${problem.held === 0 ? '' : `, and you watch ${problem.held} already`}. Name fewer, or end some with /presence unwatch; /presence watches lists them.`;
    case 'request-unknown':
      return `There is no request ${problem.id}. See yours with /requests.`;
    case 'request-closed':
      return `Request ${problem.id} is closed: it was ${CLOSED[problem.status] ?? problem.status}${problem.by && problem.status !== 'void' ? ` by ${problem.by}` : ''}. Nothing more was done.`;
    case 'plan-unknown':
      return `There is no plan ${problem.id}. See yours with /plans.`;
    case 'plan-of-another':
      return `Somebody else asked for ${problem.id}, so only they or an administrator can pause, resume or cancel it.`;
    case 'plan-ended':
      return `${problem.id} has already ended: it ${PLAN_ENDS[problem.state] ?? problem.state}.`;
    case 'plan-awaits-approval':
      return `${problem.id} is waiting for a decision on request ${problem.request}. I can pause or cancel it once it's approved; /requests shows until when the request is open.`;
    case 'plan-not-started':
      return `${problem.id} hasn't started yet, so there's nothing to pause. To stop it, type /plan cancel ${problem.id}.`;
    case 'plan-not-paused':
      return `${problem.id} isn't paused, so there's nothing to resume. /plans shows how far it is.`;
    case 'plan-paused-already':
      return `${problem.id} is already paused. To go on, type /plan resume ${problem.id}.`;
    case 'plan-cancelling':
      return `I'm already cancelling ${problem.id}, as soon as the change under way is finished.`;
    case 'own-request':
      return `You asked for ${problem.id} yourself, so somebody else has to decide.`;
    case 'own-benefit':
      return `Request ${problem.id} is about you, so somebody else has to decide.`;
    case 'not-an-approver':
      return `Only ${GROUPS[problem.approvers] ?? problem.approvers} can decide on ${problem.id}, and you are not one at the moment.`;
    case 'already-decided-by-you':
      return `You have decided on ${problem.id} already. It waits for somebody else.`;
    case 'nobody-can-approve':
      return tooFewApprovers(problem);
    case 'administrators-room-missing':
      return `An administrator has to decide on this, but I cannot find the room “${problem.room}” in which they do. It has to be active, open to this firm only, and with me in it. Ask an administrator to see to that, then ask again.`;
    case 'needs-several-groups':
      return `This needs the approval of ${inList(problem.approvers.map((group) => GROUPS[group] ?? group))}, and I can only ask one of these groups. Ask whoever runs Steward to change the policy.`;
    case 'reason-required':
      return 'This needs a reason. Add it with --reason "why".';
    case 'too-many-messages':
      return "You're sending more than I can handle. I'll take new commands again in a minute.";
    case 'card-unknown':
      return 'I do not know this form any more. Type the command again.';
    case 'card-used':
      return `This was answered already${problem.by ? ` by ${problem.by}` : ''}. Nothing more was done.`;
    case 'card-expired':
      return 'This form is too old to be used. Type the command again.';
    case 'card-of-another':
      return 'This form was made for somebody else. Type the command yourself to get your own.';
    case 'policy-changed':
      return 'The rules changed since this was asked for, so I did not do it. Ask again.';
    case 'not-allowed':
      return problem.says ?? `The rules of this firm do not allow you to do that.${allowedFor(problem.who)}`;
    case 'fault':
      return `Something went wrong on my side. If it happens again, give an administrator the reference ${problem.reference}.`;
    case 'pod-refused':
      return refusalSentence(problem);
  }
}

function tooFewApprovers(problem: Extract<Problem, { code: 'nobody-can-approve' }>): string {
  const { approvers, quorum, found } = problem;
  const wanted = quorum === 1 ? (GROUPS[approvers] ?? approvers) : `${quorum} ${approvers}`;
  const there = found === 0 ? 'is none' : found === 1 ? 'is only one' : `are only ${found}`;
  return `This needs the approval of ${wanted}, and besides you and the people it is for there ${there}. Ask an administrator for help.`;
}

const namesOf = (people: readonly Person[]): string => inList(people.map(({ displayName }) => displayName));

function incompleteUpdate(problem: Extract<Problem, { code: 'user-update-incomplete' }>): string {
  const { person, missing, lost } = problem;
  const wanted = missing.length > 0 ? ` It did not take over ${inList(missing)}.` : '';
  const gone = lost.length > 0 ? ` It emptied ${inList(lost)}, and did not take that back.` : '';
  return `Symphony accepted the change of ${person.displayName}, but did not do just that.${wanted}${gone} See how it is with /user info, and mend it with /user update.`;
}

const didYouMean = (nearest: readonly string[]): string =>
  nearest.length > 0 ? ` Did you mean ${inList(nearest, 'or')}?` : '';

const FIXED: Readonly<Record<Extract<Problem, { code: 'room-setting-fixed' }>['setting'], string>> = {
  public:
    'Whether a room is public is fixed when it is created. Create a public one with /room create and --public, or let people find this one with --discoverable yes.',
  crossPod:
    'Whether a room is open to other firms is fixed when it is created. Create another with /room create and --cross-pod, and add the people to it.',
  multiLateralRoom:
    'Whether several other firms may be in one room is fixed when it is created. Create another room in Symphony, and add the people to it.',
};

const REFUSED: Readonly<Record<Extract<Problem, { code: 'room-setting-refused' }>['why'], string>> = {
  'copy-protection-stays':
    'is protected against copying, and that cannot be lifted again. Create another room with /room create.',
  'other-firms-find-none':
    'is open to other firms, so it cannot be made discoverable. Add people with /room add.',
  'public-is-found': 'is public, so it can always be found. Create a private room with /room create.',
  'public-invites':
    'is public, so its members may always add others. Create a private room with /room create.',
};

const PLAN_ENDS: Readonly<Record<string, string>> = {
  done: 'is done',
  partly: 'is done, except for changes that failed',
  failed: 'failed',
  cancelled: 'was cancelled',
  rejected: 'was rejected',
  expired: 'expired before it started',
  withdrawn: 'was withdrawn',
  void: 'was dropped, because the rules or somebody’s rights had changed',
};

const CLOSED: Record<string, string> = {
  approved: 'approved',
  rejected: 'rejected',
  expired: 'not decided in time',
  void: 'dropped, because the rules or somebody’s rights had changed',
};

/** Who may. What some may under a condition goes without saying when they are named without one, too. */
function allowedFor(who: readonly string[]): string {
  const named = who.filter((each) => !who.some((other) => each.startsWith(`${other},`)));
  if (named.length === 0) return '';
  const isSimple = named.length === 1 || named.every((each) => !each.includes(','));
  return isSimple ? ` It is for ${inList(named, 'or')}.` : ` These people may: ${named.join('; ')}.`;
}

/** How a command is written; `more` is what explains the rest of a long one, or empty. */
type UsageLine = { readonly usage: string; readonly more: string };

/** The reply for something a person can act on; the usage line is shown below it. */
export function errorReply(
  problem: Problem | ArgumentProblem,
  { usage, more }: UsageLine = { usage: '', more: '' },
): Reply {
  return { template: 'error/problem', data: { sentence: sentenceFor(problem), usage, more } };
}
