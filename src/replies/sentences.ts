import type { ArgumentError, ArgumentProblem } from '@finos/symphony-bdk-core';
import type { Problem, UserError } from '../errors.ts';
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
      return `I found nobody for ${inList(problem.texts.slice(0, 10).map(quoted))}. Try a mention, an e-mail address or a full name.`;
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
      return `${problem.room} is deactivated, so its members cannot be changed. An owner can reactivate it in Symphony.`;
    case 'room-closed-to-other-firms':
      return `${problem.room} is not open to other firms, so ${problem.person.displayName} cannot be added. Create a room with --cross-pod for that.`;
    case 'last-human-owner':
      return `${problem.person.displayName} is the last person who owns ${problem.room}, so I keep them in it. Make somebody else an owner first.`;
    case 'steward-stays':
      return `I look after ${problem.room}, so I do not remove myself. An owner can remove me in the room's own settings.`;
    case 'no-connection-request':
      return `No connection request of ${problem.person.displayName} is waiting. See /connections pending.`;
    case 'not-connected':
      return `I have no connection with ${problem.person.displayName}. See /connections accepted.`;
    case 'same-firm':
      return `${problem.person.displayName} is of this firm and needs no connection.`;
    case 'request-unknown':
      return `There is no request ${problem.id}. See yours with /requests.`;
    case 'request-closed':
      return `Request ${problem.id} is closed: it was ${CLOSED[problem.status] ?? problem.status}${problem.by && problem.status !== 'void' ? ` by ${problem.by}` : ''}. Nothing more was done.`;
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
    case 'reason-required':
      return 'This needs a reason. Add it with --reason "why".';
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

const CLOSED: Record<string, string> = {
  approved: 'approved',
  rejected: 'rejected',
  expired: 'not decided in time',
  void: 'dropped, because the rules or somebody’s rights had changed',
};

const allowedFor = (who: readonly string[]): string =>
  who.length === 0
    ? ''
    : who.some((each) => each.includes(','))
      ? ` These people may: ${who.join('; ')}.`
      : ` It is for ${inList(who, 'or')}.`;

/** The reply for something a person can act on; `usage` is shown below it. */
export function errorReply(error: UserError | ArgumentError, usage?: string): Reply {
  return { template: 'error/problem', data: { sentence: sentenceFor(error.problem), usage: usage ?? '' } };
}
