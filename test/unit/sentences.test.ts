import { readFileSync } from 'node:fs';
import type { ArgumentProblem } from '@finos/symphony-bdk-core';
import { ArgumentError } from '@finos/symphony-bdk-core';
import { describe, expect, test } from '@jest/globals';
import { type Problem, problemShape } from '../../src/errors.ts';
import type { ActionName } from '../../src/names.ts';
import { actionsOf } from '../../src/policy/actions.ts';
import { errorReply, problemPhrase } from '../../src/replies/index.ts';
import { templateHelpers } from '../../src/replies/template-helpers.ts';
import type { Group } from '../../src/routes/index.ts';
import { END_STATES, fromJson } from '../../src/store/index.ts';
import { loadWords, phrase, plainWordIds } from '../../src/words/index.ts';
import { ROOM } from '../support/fake-facts.ts';
import { AT, personNamed } from '../support/sample-plan.ts';
import { sentenceFor } from '../support/sentence-for.ts';

const words = loadWords('templates');

type Any = Problem | ArgumentProblem;
type Code = Any['code'];

const person = personNamed('Jane Doe');
const about = 'which room';
const text = 'something';
const OWNERS = { kind: 'owners' } as const;
const ADMINISTRATORS = { kind: 'administrators' } as const;
const GROUPS: readonly Group[] = [
  OWNERS,
  ADMINISTRATORS,
  { kind: 'members', room: 'Risk desk' },
  { kind: 'role', role: 'COMPLIANCE_OFFICER' },
  { kind: 'people', emails: ['jane.doe@acme.example', 'bob.lee@acme.example'] },
  { kind: 'directory', name: 'desk heads' },
  { kind: 'line-managers' },
];

const id = 'R-7K3FQ2';
const PLAN = 'P-3F09A1C27B5E';

// The compiler wants every code here, and each with what belongs to it.
const problems: { readonly [C in Code]: readonly Omit<Extract<Any, { code: C }>, 'code'>[] } = {
  missing: [{ about }],
  unexpected: [{ text }],
  'unclosed-quote': [{ text }],
  'unknown-option': [{ option: '--nmae' }, { option: '--nmae', nearest: '--name' }],
  'repeated-option': [{ option: '--name' }],
  'option-without-value': [{ option: '--name', about }],
  'too-short': [{ about, minLetters: 3 }],
  'too-long': [{ about, maxLength: 49 }],
  'too-many': [{ about, most: 500 }],
  'control-characters': [{ about }],
  'not-a-choice': [{ about, text, choices: ['AVAILABLE', 'BUSY'] }],
  'no-duration': [{ about, text }],
  'no-time': [{ about, text }],
  'impossible-time': [{ about, text }],
  'zero-time': [{ about, text }],
  'far-time': [{ about, text }],
  'wrong-weekday': [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({
    about,
    text,
    reading: { at: 0, text: '2026-12-24' },
    weekday,
  })),
  'no-such-weekday': [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ about, text, weekday })),
  'past-time': [{ about, text }],
  'future-time': [{ about, text }],
  'vague-time': [{ about, text }],
  'minutes-or-months': [{ about, text }],
  'ambiguous-time': [
    { about, text, readings: [{ at: 0, text: '2026-11-12' }] },
    {
      about,
      text,
      readings: [
        { at: 0, text: '2026-11-12' },
        { at: 1, text: '2026-12-11' },
      ],
    },
  ],
  'no-zone': [
    { about, text, nearest: [] },
    { about, text, nearest: ['Europe/Paris'] },
  ],
  'unclear-zone': [
    { about, text, zone: text, choices: [] },
    { about, text, zone: text, choices: ['Europe/London'] },
    { about, text, zone: text, choices: ['Europe/Dublin', 'Asia/Kolkata'] },
  ],
  'no-id': [{ about, text, like: id }],
  'one-person': [{ about, people: [person] }],
  'people-not-found': [
    { texts: [text] },
    { texts: [text, text] },
    { texts: Array.from({ length: 50 }, () => text) },
  ],
  'ambiguous-person': [
    { index: 0, length: 1, text, candidates: [person], more: 0, isExact: false },
    { index: 0, length: 1, text, candidates: [person, person], more: 0, isExact: true },
    { index: 0, length: 1, text, candidates: [person, person], more: 16, isExact: false },
  ],
  'similar-room': [
    { text, candidates: [{ id: ROOM, name: 'FX desk' }] },
    {
      text,
      candidates: [
        { id: ROOM, name: 'FX desk' },
        { id: ROOM, name: 'FX' },
      ],
    },
  ],
  'person-or-room': [{ text }],
  'not-understood': [{ texts: [text] }, { texts: Array.from({ length: 50 }, () => text) }],
  'unclear-text': [{ about, text, other: about }],
  'unclear-switch': [{ text, option: '--public' }],
  'too-many-commands': [{ count: 14, most: 10 }],
  'room-not-found': [{ text }],
  'ambiguous-room': [{ text }],
  'room-name-taken': [{ name: text }],
  'room-name-empty': [{}],
  'room-name-like-person': [{}],
  'room-name-mixed': [{}],
  'person-name-mixed': [{}],
  'administrators-room-unsafe': [
    { room: text, count: 1 },
    { room: text, count: 3 },
  ],
  'administrator-does-not-count': [{}],
  'own-confirmation': [{}],
  'no-administrator-there': [{ person }],
  'room-name-reserved': [{ name: text, like: 'Steward administrators' }],
  'room-settings-clash': [{}],
  'room-inactive': [{ room: 'FX desk' }],
  'group-chat': [{ room: 'FX desk' }],
  'room-closed-to-other-firms': [{ room: 'FX desk', person }],
  'last-human-owner': [true, false].map((isOwn) => ({ person, room: 'FX desk', isOwn })),
  'steward-stays': [{ room: 'FX desk' }],
  'room-setting-fixed': (['public', 'crossPod', 'multiLateralRoom'] as const).map((setting) => ({ setting })),
  'room-setting-refused': (
    ['copy-protection-stays', 'other-firms-find-none', 'public-is-found', 'public-invites'] as const
  ).map((why) => ({ room: 'FX desk', why })),
  'room-changed': [{ room: 'FX desk', settings: ['name', 'description'] }],
  'keywords-unreadable': [{ text }],
  'not-a-member': [true, false].map((isOwn) => ({ person, room: 'FX desk', isOwn })),
  'not-a-person': [{ person, room: 'FX desk' }],
  'own-already': [{ room: 'FX desk' }],
  'no-connection-request': [{ person }],
  'not-connected': [{ person }],
  'same-firm': [{ person }],
  'connected-already': [{ person }],
  'connection-waits-for-us': [{ person }],
  'connection-waits-for-them': [{ person }],
  'rooms-of-other-firm': [{ person }],
  'new-room-other-firms': [{ people: [person] }, { people: [person, person] }],
  'new-room-members': [{ people: [person] }, { people: [person, person] }],
  'im-with-nobody': [{}],
  'im-between-one': [{}],
  'picture-missing': [{}],
  'pictures-many': [{ count: 2 }],
  'picture-too-large': [{ name: text }],
  'picture-unreadable': [{ name: text }],
  'picture-gone': [{ name: text }],
  'no-session': [{ person, text }],
  'im-with-steward': [{}],
  'people-inactive': [{ people: [person] }, { people: [person, person] }],
  'steward-account': [{}],
  'infrastructure-account': [{ person }],
  'user-changed': [
    { person, fields: ['title', 'department'] },
    { person, fields: [] },
  ],
  'user-update-incomplete': [
    { person, missing: ['title'], lost: [] },
    { person, missing: [], lost: [] },
    {
      person,
      missing: [],
      lost: [
        { attribute: 'department', value: 'FX' },
        { attribute: 'location', value: 'London' },
      ],
    },
    { person, missing: ['title'], lost: [{ attribute: 'industries', value: 'FX' }] },
  ],
  'attribute-needed': [{ field: 'e-mail' }],
  'confirmed-unseen': [{}],
  'nothing-to-confirm': [{}],
  'several-to-confirm': [{}],
  'nothing-to-choose': [
    { what: 'to-pause' },
    { what: 'to-resume' },
    { what: 'to-cancel' },
    { what: 'to-decide' },
    { what: 'to-withdraw' },
    { what: 'to-answer' },
    { what: 'to-show' },
    { what: 'watched' },
    { what: 'to-accept' },
  ],
  'email-unreadable': [{ text }],
  'email-taken': [{ email: 'jane.doe@acme.example', holder: 'Jane Doe' }],
  'user-name-taken': [{ name: 'jane.doe', holder: 'Jane Doe' }],
  'key-unreadable': [{ isPrivate: true }, { isPrivate: false }],
  'key-for-people': [{}],
  'suspension-over': [{ person }],
  'role-unfit': [
    { role: 'AGENT', isForPeople: false },
    { role: 'ADMINISTRATOR', isForPeople: true },
  ],
  'role-alone': [{ role: 'COMPLIANCE_OFFICER.MONITOR_ROOMS', within: 'COMPLIANCE_OFFICER' }],
  'account-of-other-firm': [{ person }],
  'role-unknown': [
    { text, nearest: [] },
    { text, nearest: ['ADMINISTRATOR', 'SUPER_ADMINISTRATOR'] },
  ],
  'feature-unknown': [
    { text, nearest: [] },
    { text, nearest: ['canCreatePublicRoom'] },
  ],
  'already-asked': [{ id }],
  'owner-asked': [{ person }],
  'asked-enough': [{ most: 5 }],
  'too-many-requests': [{ most: 100 }],
  'too-many-watches': [
    { most: 50, held: 0 },
    { most: 50, held: 49 },
  ],
  'request-unknown': [{ id }],
  'request-closed': ['approved', 'rejected', 'expired', 'void'].flatMap((status) => [
    { id, status },
    { id, status, by: 'Jane Doe', at: AT },
  ]),
  'plan-unknown': [{ id: PLAN }],
  'plan-of-another': [{ id: PLAN }],
  'plan-ended': END_STATES.map((state) => ({ id: PLAN, state })),
  'plan-awaits-approval': [{ id: PLAN, request: id }],
  'plan-not-started': [{ id: PLAN }],
  'plan-not-paused': [{ id: PLAN }],
  'plan-paused-already': [{ id: PLAN }],
  'plan-cancelling': [{ id: PLAN }],
  'effects-stopped': [{ person }],
  'effects-not-stopped': [{}],
  'own-request': [{ id }],
  'own-benefit': [{ id }],
  'not-an-approver': [
    { id, groups: [OWNERS] },
    { id, groups: [ADMINISTRATORS] },
    { id, groups: GROUPS },
  ],
  'request-of-another': [{ id }],
  'answer-of-another': [{ id }],
  'no-question': [{ id }],
  'question-answered': [{ id }],
  'question-unclear': [
    {
      id,
      open: [
        { number: 1, by: person, text: 'which deal?' },
        { number: 3, by: person, text: 'which deal?' },
      ],
    },
  ],
  'question-still-open': [{ id, person }],
  'too-many-questions': [{ id, most: 5 }],
  'mandate-used': [{ id, principal: person, by: person }],
  'delegate-of-interested': [{ id }],
  'delegate-oneself': [{}],
  'delegation-of-nobody': [{ person }],
  'delegate-unfit': [{ person }],
  'delegates-already': [true, false].map((isOwn) => ({ person, delegate: person, isOwn })),
  'delegated-enough': [true, false].map((isOwn) => ({ person, most: 5, isOwn })),
  'delegation-chain': [true, false].map((isOwn) => ({ person, isOwn })),
  'delegation-too-long': [{ most: 90 }],
  'delegation-unclear': [{ people: [person, person] }],
  'delegation-without-end': [{}],
  'no-delegation': [{}],
  'glass-not-for-you': [{}],
  'glass-without-reason': [{}],
  'glass-too-long': [{ most: 60 }],
  'glass-open': [{ id: 'B-7K3FQ2', until: 0 }],
  'glass-unreviewed': [{ id: 'B-7K3FQ2' }],
  'glass-over': [{ id: 'B-7K3FQ2' }],
  'no-glass': [{}],
  'glass-unknown': [{ id: 'B-7K3FQ2' }],
  'glass-not-to-review': [{ id: 'B-7K3FQ2' }],
  'glass-reviewed': [{ id: 'B-7K3FQ2', by: person }],
  'own-glass': [{ id: 'B-7K3FQ2' }],
  'not-a-reviewer': [{ id: 'B-7K3FQ2', groups: [{ kind: 'administrators' }] }],
  'glass-of-interested': [{ id: 'B-7K3FQ2' }],
  'needed-later': [{ id }],
  'another-stage': [
    { id, isLater: true },
    { id, isLater: false },
  ],
  'already-decided-by-you': [{ id }],
  'administrators-room-missing': [{ room: 'Steward administrators' }],
  'nobody-can-approve': [
    ...GROUPS.map((group) => ({ group, quorum: 1, found: 0 })),
    ...GROUPS.map((group) => ({ group, quorum: 2, found: 1 })),
    { group: OWNERS, quorum: 3, found: 2 },
  ],
  'reason-required': [{}],
  'ticket-required': [{ like: 'CHG-12345' }],
  'rejection-reason-required': [{ id }],
  'too-many-messages': [{}],
  'card-unknown': [{}],
  'card-used': [
    { by: '', at: AT },
    { by: 'Jane Doe', at: AT },
  ],
  'card-expired': [{}],
  'card-of-another': [{}],
  'policy-changed': [{}],
  'not-allowed': [
    { who: [] },
    { who: ['owners of the room'] },
    { who: ['owners of the room', 'administrators'] },
    { who: ['each person, for their own status', 'administrators'] },
    { says: 'Not on Fridays.', who: [] },
  ],
  fault: [{ reference: '1A2B3C4D' }],
  'pod-refused': [400, 403, 404, 405, 451].flatMap((status) => [
    { status, kind: 'room.create', traceId: 'Ab12Cd' },
    { status, kind: 'room.member.add', traceId: 'Ab12Cd' },
    ...(
      [
        'room.update',
        'room.deactivate',
        'room.reactivate',
        'room.join',
        'room.leave',
        'room.owner.add',
        'room.owner.remove',
        'room.transfer',
      ] as const
    ).map((kind) => ({ status, kind, traceId: 'Ab12Cd' })),
  ]),
};

const all = Object.entries(problems).flatMap(([code, variants]) =>
  variants.map((details) => ({ code, ...details }) as Any),
);

test.each([
  ['whoami', /^Symphony doesn't let me look people up and list their rooms: my account needs the role/],
  ['help', /^Symphony doesn't let me do this: I don't have the right/],
  ['room.gone', /^Symphony doesn't let me do this: I don't have the right/],
])('a refusal that is stored for the action %s has a sentence', (kind, sentence) => {
  const stored = JSON.stringify({ code: 'pod-refused', status: 403, kind, traceId: 'Ab12Cd' });
  expect(sentenceFor(fromJson(problemShape, stored))).toMatch(sentence);
});

describe('every problem has a sentence', () => {
  test.each(all)('%j', (problem) => {
    const sentence = sentenceFor(problem);
    expect(sentence).toMatch(/^[A-Z“].*[.?]$/su);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|[a-z]\.[A-Z]|\s\s|\.\./u);
    expect(sentence.length).toBeLessThan(400);
  });

  test('that says what to do next, or why not', () => {
    expect(sentenceFor({ code: 'unknown-option', option: '--nmae', nearest: '--name' })).toBe(
      "There's no option “--nmae”. Did you mean --name?",
    );
    expect(sentenceFor({ code: 'request-closed', id, status: 'approved', by: 'Jane Doe' })).toBe(
      'Request R-7K3FQ2 has already been approved by Jane Doe. Nothing more was done.',
    );
    expect(sentenceFor({ code: 'not-allowed', who: ['owners of the room', 'administrators'] })).toBe(
      'Only owners of the room or administrators can do this.',
    );
    const who = ['administrators', 'administrators, with the approval of another'];
    expect(sentenceFor({ code: 'not-allowed', who })).toBe('Only administrators can do this.');
    expect(sentenceFor({ code: 'not-allowed', who: ['owners', ...who.slice(1)] })).toMatch(
      /^Only owners can do this\.$/,
    );
  });

  test.each([
    [['who-owners'], 'Only owners of the room can do this.', 'Das dürfen nur Inhaber des Raums.'],
    [
      ['who-owners', 'who-owners--colleagues', 'the desk heads'],
      'Only owners of the room or the desk heads can do this.',
      'Das dürfen nur Inhaber des Raums oder the desk heads.',
    ],
    [
      ['who-members--owner-approves', 'who-administrators', 'a, if b'],
      'Only administrators can do this.',
      'Das dürfen nur Administratoren.',
    ],
    [
      ['who-members--owner-approves', 'a, if b'],
      "You're not allowed to do this. It's allowed for members of the room (with an owner's approval) or a, if b.",
      'Das können Sie nicht tun. Erlaubt ist es nur so: Mitglieder des Raums (wenn ein Inhaber zustimmt) oder a, if b.',
    ],
    // No id of a rule: a firm may say anything.
    [['who-nobody', 'yes'], 'Only who-nobody or yes can do this.', 'Das dürfen nur who-nobody oder yes.'],
  ])('of the policy: %j', (who, english, german) => {
    const told = problemPhrase({ code: 'not-allowed', who });
    expect([words.in('en').text(told), words.in('de').text(told)]).toEqual([english, german]);
    const says = problemPhrase({ code: 'not-allowed', who: [], says: 'says-own-account' });
    expect(words.in('de').text(says)).toMatch(/^Niemand ändert sein eigenes Konto/u);
  });
});

test('an endless text is quoted in part', () => {
  const endless = 'x'.repeat(60_000);
  for (const code of ['unexpected', 'room-not-found', 'ambiguous-room'] as const)
    expect(sentenceFor({ code, text: endless }).length).toBeLessThan(300);
  expect(sentenceFor({ code: 'unknown-option', option: `--${endless}` }).length).toBeLessThan(200);
  expect(
    sentenceFor({ code: 'people-not-found', texts: Array.from({ length: 500 }, () => endless) }).length,
  ).toBeLessThan(1200);
});

test('an error becomes its sentence, with the usage when there is one', () => {
  const error = new ArgumentError({ code: 'missing', about }, 'room');
  const line = { usage: '/room info', more: '/help room info' };
  expect(errorReply(error.problem, line)).toMatchObject({
    template: 'error/problem',
    data: { sentence: phrase('problem-missing', { about }), ...line },
  });
  expect(errorReply({ code: 'card-unknown' }).data).toMatchObject({ usage: '' });
});

test('lengths of time are told in their largest unit', () => {
  const words = loadWords('templates').in('en');
  const spans = [0, 1000, 59_999, 60_000, 7_200_000, 90_000_000, 259_200_000].map(templateHelpers.span);
  expect(spans.map((span) => words.text(span))).toEqual([
    'a moment',
    '1 second',
    '59 seconds',
    '1 minute',
    '2 hours',
    '1 day',
    '3 days',
  ]);
});

test('every action that calls the pod has a sentence for both refusals that each call may be answered with', () => {
  const without: readonly string[] = [
    'audit.read',
    'help',
    'plan.control',
    'delegate',
    'delegate.other',
    'break-glass',
    'effects.control',
    'plans.list',
    'plans.read',
    'request.answer',
    'request.decide',
    'requests.list',
    'room.find',
    'settings',
    'status.read',
    // What a call may show or do besides is refused with the action that the call is for.
    'administrator.confirm',
    'presence.read.external',
    'room.members.all',
    'user.find.external',
  ] satisfies ActionName[];
  const actions = [...actionsOf(readFileSync('config/policy.cedarschema', 'utf8'))]
    .filter(([name, { resourceType }]) => resourceType !== '' && !without.includes(name))
    .map(([name]) => name.replaceAll('.', '-'));
  expect(actions.length).toBeGreaterThan(40);
  const wanted = actions.flatMap((name) => [`refused-${name}-400`, `refused-${name}-403`]);
  expect(wanted.filter((id) => !plainWordIds.some((each) => each === id))).toEqual([]);
  const known = new Set([...actions, 'general'].map((name) => `refused-${name}`));
  const refusals = plainWordIds.filter((id) => id.startsWith('refused-'));
  expect(refusals.filter((id) => !known.has(id.replace(/-\d+$/u, '')))).toEqual([]);
});
