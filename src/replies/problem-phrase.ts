import type { ArgumentProblem } from '@finos/symphony-bdk-core';
import type { Problem } from '../errors.ts';
import { ownWords, type Phrase, phrase, plainPhrase, type Value } from '../words/index.ts';
import { hasTerms, isGroupWithTerms, policyWords } from './policy-words.ts';
import { refusalPhrase } from './refusals.ts';
import { partPhrase } from './route-phrase.ts';
import { typed } from './template-helpers.ts';

/** More texts than these are counted, and only the first are said. */
export const MAX_QUOTED = 10;
const FIRST_QUOTED = 3;

/** What of a line was left aside. */
export const ignoredPhrase = (texts: readonly string[]): Phrase =>
  phrase('ignored', { texts: textsIn(texts) });

const quoted = (text: string): Phrase => phrase('quoted', { text });

/** All texts when they are few, otherwise the first and how many more there are. */
function textsIn(texts: readonly string[]): Phrase[] {
  const isMany = texts.length > MAX_QUOTED;
  const shown = isMany ? texts.slice(0, FIRST_QUOTED) : texts;
  const more = phrase('more-texts', { count: String(texts.length - FIRST_QUOTED) });
  return [...shown.map(quoted), ...(isMany ? [more] : [])];
}

/** What is wrong, why, and what to do next. */
export function problemPhrase(problem: Problem | ArgumentProblem): Phrase {
  switch (problem.code) {
    case 'missing':
      return phrase('problem-missing', aboutIn(problem));
    case 'unexpected':
      return phrase('problem-unexpected', problem);
    case 'unknown-option':
      return problem.nearest
        ? phrase('problem-unknown-option-nearest', {
            option: problem.option,
            nearest: { bold: problem.nearest },
          })
        : phrase('problem-unknown-option', problem);
    case 'repeated-option':
      return phrase('problem-repeated-option', { option: { bold: problem.option } });
    case 'option-without-value':
      return phrase('problem-option-without-value', {
        ...aboutIn(problem),
        option: { bold: problem.option },
      });
    case 'too-short':
      return phrase('problem-too-short', aboutIn(problem));
    case 'too-long':
      return phrase('problem-too-long', aboutIn(problem));
    case 'too-many':
      return phrase('problem-too-many', aboutIn(problem));
    case 'control-characters':
      return phrase('problem-control-characters', aboutIn(problem));
    case 'not-a-choice':
      return phrase('problem-not-a-choice', {
        text: problem.text,
        choices: problem.choices.map(choiceCalled),
      });
    case 'no-duration':
      return phrase('problem-no-duration', problem);
    case 'no-time':
      return phrase('problem-no-time', problem);
    case 'impossible-time':
      return phrase('problem-impossible-time', problem);
    case 'zero-time':
      return phrase('problem-zero-time', problem);
    case 'far-time':
      return phrase('problem-far-time', problem);
    case 'wrong-weekday':
      return phrase('problem-wrong-weekday', {
        text: problem.text,
        reading: phrase('quoted', { text: problem.reading.text }),
        weekday: `d${problem.weekday}`,
      });
    case 'no-such-weekday':
      return phrase('problem-no-such-weekday', { text: problem.text, weekday: `d${problem.weekday}` });
    case 'past-time':
      return phrase('problem-past-time', problem);
    case 'future-time':
      return phrase('problem-future-time', problem);
    case 'vague-time':
      return phrase('problem-vague-time', problem);
    case 'minutes-or-months':
      return phrase('problem-minutes-or-months', problem);
    case 'ambiguous-time':
      return ambiguousTime(problem);
    case 'no-zone':
      return problem.nearest.length > 0
        ? phrase('problem-no-zone-nearest', { text: problem.text, choices: problem.nearest.map(quoted) })
        : phrase('problem-no-zone', { text: problem.text });
    case 'unclear-zone':
      return unclearZone(problem);
    case 'no-id':
      return phrase('problem-no-id', problem);
    case 'one-person':
      return phrase('problem-one-person');
    case 'people-not-found':
      return phrase('problem-people-not-found', { texts: textsIn(problem.texts) });
    case 'not-understood':
      return phrase('problem-not-understood', { texts: textsIn(problem.texts) });
    case 'unclosed-quote':
      return phrase('problem-unclosed-quote', problem);
    case 'unclear-text':
      return phrase('problem-unclear-text', { ...aboutIn(problem), other: aboutOf(problem.other) });
    case 'unclear-switch':
      return phrase('problem-unclear-switch', { text: problem.text, option: { bold: problem.option } });
    case 'similar-room':
      return problem.candidates.length === 1
        ? phrase('problem-similar-room', { text: problem.text })
        : phrase('problem-similar-room-several', { text: problem.text });
    case 'person-or-room':
      return phrase('problem-person-or-room', problem);
    case 'too-many-commands':
      return phrase('problem-too-many-commands', problem);
    case 'ambiguous-person':
      if (problem.more > 0)
        return phrase('problem-ambiguous-person-more', { text: problem.text, more: problem.more });
      return problem.candidates.length === 1
        ? phrase('problem-ambiguous-person', { text: problem.text })
        : phrase('problem-ambiguous-person-several', { text: problem.text });
    case 'room-not-found':
      return phrase('problem-room-not-found', problem);
    case 'ambiguous-room':
      return phrase('problem-ambiguous-room', problem);
    case 'room-name-taken':
      return phrase('problem-room-name-taken', problem);
    case 'room-name-empty':
      return phrase('problem-room-name-empty');
    case 'administrators-room-unsafe':
      return phrase('problem-administrators-room-unsafe', problem);
    case 'administrator-does-not-count':
      return phrase('problem-administrator-does-not-count', { command: { bold: '/steward confirm' } });
    case 'own-confirmation':
      return phrase('problem-own-confirmation');
    case 'no-administrator-there':
      return phrase('problem-no-administrator-there', problem);
    case 'person-name-mixed':
      return phrase('problem-person-name-mixed');
    case 'room-name-like-person':
      return phrase('problem-room-name-like-person');
    case 'room-name-mixed':
      return phrase('problem-room-name-mixed');
    case 'room-name-reserved':
      return phrase('problem-room-name-reserved', problem);
    case 'room-settings-clash':
      return phrase('problem-room-settings-clash');
    case 'group-chat':
      return phrase('problem-group-chat', problem);
    case 'room-inactive':
      return phrase('problem-room-inactive', problem);
    case 'room-closed-to-other-firms':
      return phrase('problem-room-closed-to-other-firms', problem);
    case 'last-human-owner':
      return phrase('problem-last-human-owner', problem);
    case 'steward-stays':
      return phrase('problem-steward-stays', problem);
    case 'room-setting-fixed':
      return phrase('problem-room-setting-fixed', problem);
    case 'room-setting-refused':
      return phrase('problem-room-setting-refused', problem);
    case 'room-changed':
      return phrase('problem-room-changed', {
        room: problem.room,
        settings: problem.settings.map((key) => noun('room-setting', key)),
      });
    case 'keywords-unreadable':
      return phrase('problem-keywords-unreadable', problem);
    case 'not-a-member':
      return phrase('problem-not-a-member', problem);
    case 'not-a-person':
      return phrase('problem-not-a-person', problem);
    case 'own-already':
      return phrase('problem-own-already', problem);
    case 'no-connection-request':
      return phrase('problem-no-connection-request', problem);
    case 'not-connected':
      return phrase('problem-not-connected', problem);
    case 'same-firm':
      return phrase('problem-same-firm', problem);
    case 'connected-already':
      return phrase('problem-connected-already', problem);
    case 'connection-waits-for-us':
      return phrase('problem-connection-waits-for-us', {
        person: problem.person,
        typed: typed(problem.person),
      });
    case 'connection-waits-for-them':
      return phrase('problem-connection-waits-for-them', problem);
    case 'rooms-of-other-firm':
      return phrase('problem-rooms-of-other-firm', problem);
    case 'new-room-other-firms':
      return phrase('problem-new-room-other-firms', problem);
    case 'new-room-members':
      return phrase('problem-new-room-members', problem);
    case 'no-session':
      return phrase('problem-no-session', problem);
    case 'picture-missing':
      return phrase('problem-picture-missing', { example: { bold: '/user avatar @Bob Lee' } });
    case 'pictures-many':
      return phrase('problem-pictures-many', problem);
    case 'picture-too-large':
      return phrase('problem-picture-too-large', problem);
    case 'picture-unreadable':
      return phrase('problem-picture-unreadable', problem);
    case 'picture-gone':
      return phrase('problem-picture-gone', problem);
    case 'im-between-one':
      return phrase('problem-im-between-one');
    case 'im-with-nobody':
      return phrase('problem-im-with-nobody');
    case 'im-with-steward':
      return phrase('problem-im-with-steward');
    case 'people-inactive':
      return phrase('problem-people-inactive', problem);
    case 'steward-account':
      return phrase('problem-steward-account');
    case 'infrastructure-account':
      return phrase('problem-infrastructure-account', problem);
    case 'user-changed':
      return userChanged(problem);
    case 'user-update-incomplete':
      return incompleteUpdate(problem);
    case 'attribute-needed':
      return phrase('problem-attribute-needed', { field: noun('user-field', problem.field) });
    case 'confirmed-unseen':
      return phrase('problem-confirmed-unseen');
    case 'nothing-to-confirm':
      return phrase('problem-nothing-to-confirm');
    case 'several-to-confirm':
      return phrase('problem-several-to-confirm');
    case 'nothing-to-choose':
      return phrase('problem-nothing-to-choose', problem);
    case 'email-unreadable':
      return phrase('problem-email-unreadable', problem);
    case 'email-taken':
      return phrase('problem-email-taken', problem);
    case 'user-name-taken':
      return phrase('problem-user-name-taken', problem);
    case 'key-unreadable':
      return phrase('problem-key-unreadable', problem);
    case 'key-for-people':
      return phrase('problem-key-for-people');
    case 'suspension-over':
      return phrase('problem-suspension-over', problem);
    case 'role-unfit':
      return phrase('problem-role-unfit', problem);
    case 'role-alone':
      return phrase('problem-role-alone', problem);
    case 'account-of-other-firm':
      return phrase('problem-account-of-other-firm', problem);
    case 'role-unknown':
      return problem.nearest.length > 0
        ? phrase('problem-role-unknown-nearest', problem)
        : phrase('problem-role-unknown', { text: problem.text });
    case 'feature-unknown':
      return problem.nearest.length > 0
        ? phrase('problem-feature-unknown-nearest', problem)
        : phrase('problem-feature-unknown', { text: problem.text });
    case 'owner-asked':
      return phrase('problem-owner-asked', problem);
    case 'asked-enough':
      return phrase('problem-asked-enough', problem);
    case 'already-asked':
      return phrase('problem-already-asked', problem);
    case 'too-many-requests':
      return phrase('problem-too-many-requests', problem);
    case 'too-many-watches':
      return problem.held > 0
        ? phrase('problem-too-many-watches-held', problem)
        : phrase('problem-too-many-watches', problem);
    case 'request-unknown':
      return phrase('problem-request-unknown', problem);
    case 'request-closed':
      return problem.by
        ? phrase('problem-request-closed-by', { id: problem.id, status: problem.status, by: problem.by })
        : phrase('problem-request-closed', { id: problem.id, status: problem.status });
    case 'answer-of-another':
      return phrase('problem-answer-of-another', problem);
    case 'no-question':
      return phrase('problem-no-question', problem);
    case 'question-answered':
      return phrase('problem-question-answered', problem);
    case 'question-unclear':
      return phrase('problem-question-unclear', {
        id: problem.id,
        questions: problem.open.map(({ number, by, text }) =>
          phrase('question-numbered', { number: String(number), by, text: ownWords(text) }),
        ),
      });
    case 'question-still-open':
      return phrase('problem-question-still-open', problem);
    case 'too-many-questions':
      return phrase('problem-too-many-questions', problem);
    case 'mandate-used':
      return phrase('problem-mandate-used', problem);
    case 'delegate-of-interested':
      return phrase('problem-delegate-of-interested', problem);
    case 'delegate-oneself':
      return phrase('problem-delegate-oneself');
    case 'delegation-of-nobody':
      return phrase('problem-delegation-of-nobody', problem);
    case 'delegate-unfit':
      return phrase('problem-delegate-unfit', problem);
    case 'delegates-already':
      return phrase('problem-delegates-already', problem);
    case 'delegated-enough':
      return phrase('problem-delegated-enough', problem);
    case 'delegation-chain':
      return phrase('problem-delegation-chain', problem);
    case 'delegation-too-long':
      return phrase('problem-delegation-too-long', problem);
    case 'delegation-unclear':
      return phrase('problem-delegation-unclear', problem);
    case 'delegation-without-end':
      return phrase('problem-delegation-without-end');
    case 'no-delegation':
      return phrase('problem-no-delegation');
    case 'glass-not-for-you':
      return phrase('problem-glass-not-for-you');
    case 'glass-without-reason':
      return phrase('problem-glass-without-reason');
    case 'glass-too-long':
      return phrase('problem-glass-too-long', problem);
    case 'glass-open':
      return phrase('problem-glass-open', { id: problem.id, until: { time: problem.until } });
    case 'glass-unreviewed':
      return phrase('problem-glass-unreviewed', problem);
    case 'glass-over':
      return phrase('problem-glass-over', problem);
    case 'no-glass':
      return phrase('problem-no-glass');
    case 'glass-unknown':
      return phrase('problem-glass-unknown', problem);
    case 'glass-not-to-review':
      return phrase('problem-glass-not-to-review', problem);
    case 'glass-reviewed':
      return phrase('problem-glass-reviewed', problem);
    case 'own-glass':
      return phrase('problem-own-glass', problem);
    case 'not-a-reviewer':
      return phrase('problem-not-a-reviewer', {
        id: problem.id,
        groups: problem.groups.map((group) => partPhrase({ group, count: 1 })),
      });
    case 'glass-of-interested':
      return phrase('problem-glass-of-interested', problem);
    case 'plan-unknown':
      return phrase('problem-plan-unknown', problem);
    case 'plan-of-another':
      return phrase('problem-plan-of-another', problem);
    case 'plan-ended':
      return phrase('problem-plan-ended', problem);
    case 'plan-awaits-approval':
      return phrase('problem-plan-awaits-approval', problem);
    case 'plan-not-started':
      return phrase('problem-plan-not-started', problem);
    case 'plan-not-paused':
      return phrase('problem-plan-not-paused', problem);
    case 'plan-paused-already':
      return phrase('problem-plan-paused-already', problem);
    case 'plan-cancelling':
      return phrase('problem-plan-cancelling', problem);
    case 'effects-stopped':
      return phrase('problem-effects-stopped', problem);
    case 'effects-not-stopped':
      return phrase('problem-effects-not-stopped');
    case 'own-request':
      return phrase('problem-own-request', problem);
    case 'own-benefit':
      return phrase('problem-own-benefit', problem);
    case 'not-an-approver':
      return phrase('problem-not-an-approver', {
        id: problem.id,
        groups: problem.groups.map((group) => partPhrase({ group, count: 1 })),
      });
    case 'request-of-another':
      return phrase('problem-request-of-another', problem);
    case 'needed-later':
      return phrase('problem-needed-later', problem);
    case 'another-stage':
      return problem.isLater
        ? phrase('problem-another-stage-later', { id: problem.id })
        : phrase('problem-another-stage-over', { id: problem.id });
    case 'already-decided-by-you':
      return phrase('problem-already-decided-by-you', problem);
    case 'nobody-can-approve':
      return nobodyCanApprove(problem);
    case 'administrators-room-missing':
      return phrase('problem-administrators-room-missing', problem);
    case 'rejection-reason-required':
      return phrase('problem-rejection-reason-required', problem);
    case 'reason-required':
      return phrase('problem-reason-required');
    case 'ticket-required':
      return phrase('problem-ticket-required', problem);
    case 'too-many-messages':
      return phrase('problem-too-many-messages');
    case 'card-unknown':
      return phrase('problem-card-unknown');
    case 'card-used':
      return problem.by ? phrase('problem-card-used-by', { by: problem.by }) : phrase('problem-card-used');
    case 'card-expired':
      return phrase('problem-card-expired');
    case 'card-of-another':
      return phrase('problem-card-of-another');
    case 'policy-changed':
      return phrase('problem-policy-changed');
    case 'not-allowed':
      return notAllowed(problem);
    case 'fault':
      return phrase('problem-fault', problem);
    case 'pod-refused':
      return refusalPhrase(problem);
  }
}

/** How a setting or field is called in a sentence; by its own name when it has no other. */
const noun = (kind: 'room-setting' | 'user-field', key: string): Value =>
  plainPhrase(`${kind}-${key}.noun`) ?? key;

/** Of an account, whether people can change it here or not. */
const attributeNoun = (attribute: string): Phrase =>
  plainPhrase(`user-field-${attribute}.noun`) ?? phrase('other-attribute', { attribute });

function userChanged({ person, fields }: Extract<Problem, { code: 'user-changed' }>): Phrase {
  if (fields.length === 0) return phrase('problem-user-changed-somehow', { person });
  return phrase('problem-user-changed', { person, fields: fields.map((key) => noun('user-field', key)) });
}

function incompleteUpdate(problem: Extract<Problem, { code: 'user-update-incomplete' }>): Phrase {
  const { person } = problem;
  const missing = problem.missing.map((key) => noun('user-field', key));
  const lost = problem.lost.map(({ attribute, value }) =>
    phrase('lost-value', { attribute: attributeNoun(attribute), value }),
  );
  if (missing.length + lost.length === 0) return phrase('problem-user-update-incomplete', { person });
  if (lost.length === 0) return phrase('problem-user-update-missing', { person, missing });
  if (missing.length === 0) return phrase('problem-user-update-lost', { person, lost });
  return phrase('problem-user-update-missing-and-lost', { person, missing, lost });
}

/** Too few, and who could change that. */
function nobodyCanApprove({
  group,
  quorum,
  found,
}: Extract<Problem, { code: 'nobody-can-approve' }>): Phrase {
  const needed = partPhrase({ group, count: quorum });
  const help = phrase('who-could-add-approvers', { kind: group.kind });
  return quorum === 1 && found === 0
    ? phrase('problem-nobody-can-approve', { needed, help })
    : phrase('problem-too-few-can-approve', { needed, found, help });
}

/** Who may. What some may under a condition goes without saying where others may without one. */
function notAllowed({ says, who }: Extract<Problem, { code: 'not-allowed' }>): Phrase {
  if (says !== undefined) return phrase('problem-not-allowed-says', { says: policyWords(says) });
  const named = who.filter((each) => !who.some((other) => isGroupWithTerms(other, each)));
  const free = named.filter((each) => !hasTerms(each));
  const [first, ...others] = (free.length > 0 ? free : named).map(policyWords);
  if (first === undefined) return phrase('problem-not-allowed');
  return phrase(free.length > 0 ? 'problem-not-allowed-who' : 'problem-not-allowed-terms', {
    who: [first, ...others],
  });
}

type Of<C extends ArgumentProblem['code']> = Extract<ArgumentProblem, { code: C }>;

function ambiguousTime({ text, readings }: Of<'ambiguous-time'>): Phrase {
  const [reading, ...more] = readings.map((each) => quoted(each.text));
  return reading && more.length === 0
    ? phrase('problem-ambiguous-time-one', { text, reading })
    : phrase('problem-ambiguous-time', { text, readings: reading ? [reading, ...more] : [] });
}

function unclearZone({ text, zone: given, choices }: Of<'unclear-zone'>): Phrase {
  // As it was typed; names are read in any case.
  const at = text.toLowerCase().lastIndexOf(given);
  const zone = at < 0 ? given : text.slice(at, at + given.length);
  if (choices.length === 0) return phrase('problem-unknown-zone', { zone });
  return phrase(choices.length === 1 ? 'problem-place-as-zone' : 'problem-unclear-zone', {
    zone,
    choices: choices.map(quoted),
  });
}

/** What an argument is comes as an id of the catalogue; the kit itself knows texts only. */
const aboutIn = <P extends { readonly about: string }>(problem: P) => ({
  ...problem,
  about: aboutOf(problem.about),
});

/** By the name that forms show, which can be typed. */
const choiceCalled = (choice: string): Value => plainPhrase(`choice-${choice}`) ?? choice;

const aboutOf = (about: string): Value => plainPhrase(about) ?? about;
