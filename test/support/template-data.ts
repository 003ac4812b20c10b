import { argumentHelp, toMessageId, toStreamId, usage } from '@finos/symphony-bdk-core';
import { messageml } from 'symphony-messageml';
import type { ApprovalRequest } from '../../src/approvals/index.ts';
import {
  acceptConnection,
  addMember,
  addOwner,
  addRole,
  bindChange,
  createIm,
  createRoom,
  disableUser,
  joinRoom,
  type Notice,
  openImBetween,
  rejectConnection,
  removeConnection,
  removeMember,
  removeOwner,
  requestConnection,
  setAvatar,
  setPresence,
  transferRoom,
} from '../../src/changes/index.ts';
import { presenceRow } from '../../src/commands/presence/presence-row.ts';
import { roomCreate } from '../../src/commands/room/room-create.ts';
import { buttonForm } from '../../src/conversation/buttons.ts';
import { formReply } from '../../src/conversation/command-form.ts';
import type { Plan } from '../../src/plans/index.ts';
import { errorReply } from '../../src/replies/index.ts';
import { routeOf } from '../../src/routes/index.ts';
import { NOTHING_SHOWN } from '../../src/shown/index.ts';
import { OPEN_STATES } from '../../src/store/index.ts';
import { confirmView } from '../../src/views/confirm-view.ts';
import { exposureView } from '../../src/views/exposure-view.ts';
import { glassView } from '../../src/views/glass-view.ts';
import { noticeView } from '../../src/views/notice-view.ts';
import { personView } from '../../src/views/person-view.ts';
import { planData, progressOf } from '../../src/views/plan-view.ts';
import { requestView, statusView } from '../../src/views/request-view.ts';
import { whyView } from '../../src/views/why-view.ts';
import { neutral, ownWords, phrase, type Worded } from '../../src/words/index.ts';
import { accountChanges } from './account-changes.ts';
import { roomChanges } from './room-changes.ts';
import {
  AT,
  personNamed,
  roomNamed,
  sampleGlass,
  samplePlan,
  sampleRequest,
  sampleShown,
} from './sample-plan.ts';
import { userAnswers } from './user-answers.ts';

type Data = Readonly<Record<string, unknown>>;

const ADMINISTRATORS = { group: { kind: 'administrators' }, count: 1 } as const;

const pager: Worded = {
  inWords: (wording) =>
    messageml`<form id="steward-x" multi-submit="no-reset">${wording.text(phrase('page-of', { page: 1, of: 2 }))} <button type="action" name="page-2" class="secondary">${wording.text(phrase('button-next'))}</button></form>`,
};
const form = buttonForm('y', [['confirm', 'destructive']]);

/** What every answer has besides its own: texts that matched nobody, and buttons to other pages. */
const ends = (name: string): Data[] => [
  { missing: '', pager: '' },
  { missing: phrase('problem-people-not-found', { texts: [name] }), pager },
];
const ending = { missing: '', pager: '', buttons: '' };
const answers = (name: string, ...own: Data[]): Data[] =>
  own.flatMap((data) => ends(name).map((end) => ({ ...data, ...end })));

const removal = (name: string) => removeMember({ room: roomNamed(name), user: personNamed(name) });
const creation = (name: string) =>
  createRoom({ name, owner: personNamed(name), settings: { description: name } });
const settingOf = (name: string) =>
  setPresence({ user: personNamed(name, 13537736917099), category: 'IN_A_MEETING' });
const setting = (name: string) => setPresence({ user: personNamed(name), category: 'IN_A_MEETING' });

/** The plan of a change as it ends well, was so already, failed, and ended in all these ways at once. */
const ended = (plan: (more: Parameters<typeof samplePlan>[1]) => Plan): Data[] => [
  planData(plan({ outcomes: ['applied'], notFound: [] })),
  planData(plan({ outcomes: ['already'], notFound: [] })),
  planData(plan({ outcomes: ['already', 'already', 'already'] })),
  planData(plan({ outcomes: ['failed'] })),
  planData(plan({ outcomes: ['applied', 'applied', 'already', 'failed', 'failed'] })),
];

/** A plan that is under way, or was stopped on its way. */
/** Of each kind of change that tells somebody, and of so many that not all are listed. */
function noticesTo(name: string): (readonly Notice[])[] {
  const who = { room: roomNamed(name), user: personNamed(name, 13537736917099) };
  const role = { id: 'L1_SUPPORT', name, userTypes: ['NORMAL'] };
  const doing = { requester: personNamed(name), approver: undefined, outcome: {} };
  const each = [
    addMember(who),
    removeMember(who),
    addOwner(who),
    removeOwner(who),
    transferRoom({ ...who, from: personNamed(name, 13537736917098), joins: true, leaves: true }),
    transferRoom({ ...who, from: personNamed(name, 13537736917098), joins: true }),
    createRoom({ name, owner: who.user, settings: {} }),
    addRole({ user: who.user, role, held: [] }),
    disableUser({ user: who.user }),
    setPresence({ user: who.user, category: 'BUSY' }),
    setAvatar({
      user: who.user,
      picture: {
        streamId: who.room.id,
        messageId: toMessageId('message'),
        file: 'file',
        name,
        size: 1,
        hash: 'hash',
      },
    }),
    openImBetween({ people: [who.user, personNamed(name)] }),
    acceptConnection({ user: who.user }),
  ].map((change) => bindChange(change).notices(doing));
  const approved = bindChange(addMember(who)).notices({ ...doing, approver: personNamed(name) });
  const joined = bindChange(joinRoom(who)).notices({ ...doing, approver: personNamed(name) });
  const other = { ...who, room: { id: toStreamId('another'), name } };
  const many = Array.from({ length: 12 }, () => bindChange(addMember(other)).notices(doing)).flat();
  return [...each, approved, joined, [...approved, ...many]];
}

const progresses = (name: string): Data[] => [
  progressOf(samplePlan(name, { outcomes: ['waiting'] })),
  progressOf(samplePlan(name, { outcomes: ['started', 'waiting'] })),
  progressOf(samplePlan(name, { outcomes: ['applied', 'already', 'failed', 'started', 'waiting'] })),
];

const controls = (name: string): Data[] =>
  ['pause', 'resume', 'cancel'].flatMap((control) =>
    progresses(name).map((progress) => ({ ...progress, control })),
  );

/** A request that one person has approved, and what its card shows of people and rooms. */
function viewOf(plan: Plan, request: ApprovalRequest) {
  const name = plan.requester.displayName;
  const stream = roomNamed(name).id;
  const asked = [
    { stream, group: ADMINISTRATORS.group, stage: 0 },
    { stream, approver: personNamed(name), stage: 0 },
  ];
  const shown = sampleShown(name);
  const [person] = shown.people;
  const earlier = { people: person ? [{ ...person, status: 'ENABLED', roles: [name] }] : [], rooms: [] };
  const approval = {
    request: request.id,
    expiresAt: request.expiresAt,
    asked,
    stage: 0,
    followUp: { since: AT, reminders: 0 },
    unavailable: [personNamed(name)],
    shown,
    lapsed: { request: 'R-7K3FQ3', shown: earlier },
  };
  return requestView({ ...plan, askedBy: personNamed(name), approval }, request);
}

/** Two questions, of which one is answered. */
const questionsOf = (name: string) =>
  [name, undefined].map((answer, index) => ({
    number: index + 1,
    by: personNamed(name),
    text: name,
    at: AT,
    event: 'event',
    answer,
    answeredAt: answer === undefined ? undefined : AT,
    answeredIn: answer,
  }));

const decided = (name: string): Data[] => {
  const by = { decidedBy: personNamed(name), decidedAt: AT };
  const plan = samplePlan(name);
  return [
    viewOf(plan, sampleRequest(name, { status: 'approved', ...by })),
    viewOf(plan, sampleRequest(name, { status: 'rejected', ...by, decisionReason: name })),
    viewOf(
      samplePlan(name, { reason: undefined }),
      sampleRequest(name, { status: 'expired', decidedAt: AT }),
    ),
    viewOf(plan, sampleRequest(name, { status: 'withdrawn', ...by })),
    viewOf(plan, sampleRequest(name, { status: 'void', ...by })),
    viewOf(plan, sampleRequest(name, { status: 'lapsed', ...by })),
  ];
};

/** A step with everything that a card may show of one. */
const step = (name: string) => ({
  description: `update ${name}`,
  details: [
    { label: 'Title', before: name, after: name },
    { label: 'Until', before: { time: AT }, after: { time: AT } },
  ],
  warning: `${name} cannot be undone.`,
});

const line = (name: string) => ({
  id: 'R-7K3FQ2',
  requester: personNamed(name),
  place: '1-R-7K3FQ2',
  what: `add ${name} to ${name}`,
  warnings: [phrase('person-warning', { person: personNamed(name), warning: name })],
  reason: name,
  expiresAt: AT,
  status: statusView({ status: 'rejected' }),
  decidedBy: personNamed(name),
  decidedAt: AT,
});

const presenceRows = (name: string) => [
  { name, ...presenceRow({ category: 'IN_A_MEETING', since: AT }) },
  { name, ...presenceRow({ category: 'UNKNOWN', since: 0 }) },
];

const suggestion = (name: string) => ({ usage: name, summary: name });

/** What is said of each change of accounts and rooms, and of an update that emptied more than it was to. */
const changeReplies = Object.fromEntries(
  Object.entries({ ...accountChanges, ...roomChanges }).map(([template, changesOf]) => [
    template,
    (name: string): Data[] =>
      changesOf(name).flatMap((asked) => {
        const plan = (more: Parameters<typeof samplePlan>[1]) => samplePlan(name, { ...asked, ...more });
        const outcome = template === 'user/update' ? { restored: [name, name] } : {};
        const steps = plan({}).steps.map((step) => ({ ...step, outcome }));
        return [...ended(plan), planData(plan({ steps }))];
      }),
  ]),
);

const userTemplates = Object.fromEntries(
  Object.entries(userAnswers).map(([template, own]) => [
    template,
    (name: string) => answers(name, ...own(name)),
  ]),
);

/** For every template plausible data, in several variants, in which every text that people choose is `name`. */
export const templateData: Readonly<Record<string, (name: string) => readonly Data[]>> = {
  'audit/list': (name) => {
    const lines = [
      {
        seq: 7,
        at: AT,
        actor: name,
        what: phrase('record-change-applied'),
        about: [name, phrase('about-refused')],
      },
    ];
    return answers(
      name,
      { count: 0, isMore: false, actor: '', lines: [] },
      { count: 1, isMore: false, actor: name, lines },
      { count: 2, isMore: false, actor: '', lines },
      { count: 10_000, isMore: true, actor: name, lines },
      { count: 10_000, isMore: true, actor: '', lines },
    );
  },
  'command/clicks-missed': () => [{ count: 1 }, { count: 3 }],
  'command/answered-by-im': (name) =>
    (['answered-by-im', 'answering-by-im'] as const).map((id) => ({
      sentence: phrase(id, { person: personNamed(name) }),
    })),
  'command/form': (name) => {
    const word = [{ kind: 'word', text: name, quoted: true }] as const;
    const given = { name: word, description: word, public: [] };
    const filling = { command: roomCreate, given, token: 'z', problem: '', missing: '' } as const;
    // Whether a name needs quotes in a line is not what is tested with it.
    const line = `/room create ${name}`;
    const own = { ...formReply(filling).data, usage: usage(roomCreate), more: '', line };
    return [
      { ...own, problem: '', missing: '' },
      { ...own, more: '/help room create', line: '', note: phrase('form-proposed') },
      { ...own, problem: `I do not know ${name}.`, missing: `I found nobody for ${name}.` },
    ];
  },
  'command/closed': (name) => [{ sentence: phrase('picked', { choice: name }) }],
  'command/pick': (name) => {
    const button = messageml`<button type="action" name="user-7" class="secondary">${neutral(name)}</button>`;
    return [
      {
        sentence: `Several people fit “${name}”.`,
        form: messageml`<form id="steward-z">${[button, button]}</form>`,
        asLine: phrase('pick-as-line', { lines: [{ bold: `/room add ${name}` }] }),
        ...whyView({ reason: name, ticket: name }),
      },
    ];
  },
  'connection/card': (name) => [
    { user: personNamed(name), people: sampleShown(name).people.map(personView), form },
  ],
  'connection/more': () => [{}],
  'connection/changed': (name) =>
    (
      [
        ['connection request', requestConnection],
        ['connection accept', acceptConnection],
        ['connection reject', rejectConnection],
        ['connection remove', removeConnection],
      ] as const
    ).flatMap(([command, make]) => {
      const plan = (more: Parameters<typeof samplePlan>[1]) =>
        samplePlan(name, {
          command,
          change: make({ user: personNamed(name) }),
          ...more,
        });
      const steps = plan({}).steps.map((each) => ({ ...each, outcome: { wasRejected: true } }));
      return [...ended(plan), planData(plan({ steps }))];
    }),
  'connection/closed': (name) =>
    (['accepted', 'rejected', 'removed'] as const).map((outcome) => ({
      user: personNamed(name),
      status: {
        colour: outcome === 'accepted' ? 'good' : 'bad',
        text: phrase('connection-card-status', { outcome }),
      },
      outcome,
      by: personNamed(name),
    })),
  'connection/info': (name) => {
    const user = { id: 7, displayName: name, company: name, emailAddress: name, username: name };
    const dates = { firstAskedAt: AT, changedAt: AT, timesAsked: 2 };
    const none = { firstAskedAt: 0, changedAt: 0, timesAsked: 0 };
    return answers(
      name,
      { user: { ...user, company: '' }, status: 'SAME_FIRM', ...none },
      { user, status: 'NONE', ...none },
      { user, status: 'PENDING_INCOMING', ...dates },
      { user, status: 'PENDING_OUTGOING', ...dates, timesAsked: 1 },
      { user, status: 'ACCEPTED', ...dates },
      { user, status: 'REJECTED', ...dates, firstAskedAt: 0, changedAt: 0 },
    );
  },
  'connection/list': (name) => {
    const names = { id: 7, emailAddress: '', username: name };
    const connection = { ...names, name, company: name, status: 'PENDING_INCOMING', since: AT };
    const connections = [connection, { ...connection, since: 0 }];
    return answers(
      name,
      { status: 'pending', count: 0, connections: [] },
      { status: 'all', count: 2, connections },
    );
  },
  'error/late': () => [{ sentence: phrase('event-late') }, { sentence: phrase('event-given-up') }],
  'error/outsider': (name) => [{ sentence: '' }, { sentence: name }],
  'error/not-owner': (name) => {
    const sentence = phrase('problem-not-allowed');
    const named = { owners: [personNamed(name), personNamed(name)], room: name };
    return [
      { sentence, owners: phrase('owners-of', named), form, asLine: '' },
      {
        sentence,
        owners: phrase('owners-of-more', { ...named, more: 1 }),
        form,
        asLine: phrase('ask-as-line', { line: { bold: `/room add ${name}` } }),
      },
    ];
  },
  'error/problem': (name) => [
    errorReply({ code: 'room-name-taken', name }).data,
    errorReply({ code: 'room-name-taken', name }, { usage: name, more: '' }).data,
    errorReply({ code: 'room-name-taken', name }, { usage: name, more: name }).data,
  ],
  'error/reference': () => [{ reference: '7F00AA11' }],
  'help/command': (name) => {
    const own = { name: 'room create', summary: name, usage: usage(roomCreate), example: name };
    return answers(
      name,
      { ...own, args: argumentHelp(roomCreate), canDryRun: true },
      { ...own, args: [], canDryRun: false },
    );
  },
  'help/hint': () => [{}],
  'help/one-by-one': () => [{}],
  'help/command-inside': () => [{}],
  'help/did-you-mean': (name) => [
    { sentence: phrase('help-did-you-mean', { lines: [name, name] }), form: '' },
  ],
  'help/edited': () => [{}],
  'help/greeting': (name) => [{ person: personNamed(name) }],
  'help/quoted': () => [{}],
  'help/thanks': () => [{}],
  'help/fine': () => [{}],
  'help/undo': () => [{}],
  'help/open': (name) => [
    {
      sentence: phrase('open-questions', { count: 2 }),
      items: [phrase('open-pick', { title: { bold: name }, choices: [name, name] }), name],
    },
    { sentence: phrase('open-in-im'), items: [] },
  ],
  'help/mention-first': (name) => [{ bot: personNamed(name) }],
  'help/list': (name) => {
    const areas = [{ title: name, commands: [suggestion(name), suggestion(name)] }];
    return answers(
      name,
      { bot: personNamed(name), areas, canDryRun: true, isElsewhere: false },
      { bot: personNamed(name), areas: [], canDryRun: false, isElsewhere: true },
    );
  },
  'help/start': (name) => [
    { bot: personNamed(name), commands: [{ bold: `/${name}` }], buttons: '', missing: '' },
  ],
  'help/unknown': (name) => [
    { text: name, isGroup: false, suggestions: [] },
    { text: name, isGroup: false, suggestions: [suggestion(name)] },
    { text: name, isGroup: true, suggestions: [suggestion(name), suggestion(name)] },
  ],
  'im/create': (name) => {
    const change = createIm({ from: personNamed(name), people: [personNamed(name), personNamed(name)] });
    const plan = (more: Parameters<typeof samplePlan>[1]) =>
      samplePlan(name, { command: 'im', change, ...more });
    const steps = plan({}).steps.map((each) => ({ ...each, outcome: { streamId: roomNamed(name).id } }));
    // It is never so already.
    const between = openImBetween({ people: [personNamed(name), personNamed(name)] });
    return [
      planData(plan({ steps })),
      planData(plan({ outcomes: ['failed'] })),
      planData(plan({ change: between })),
    ];
  },
  'list/under-way': () => [3_000, 180_000].map((elapsed) => ({ name: 'user list', elapsed })),
  'list/named-file': (name) => [{ file: name }],
  'list/file': (name) =>
    answers(
      name,
      { title: phrase('room-report-quiet', { since: { date: AT } }), count: 1 },
      { title: name, count: 100_000 },
    ),
  'plan/expired': (name) => [{ descriptions: [name] }, { descriptions: [name, name] }],
  'plan/progress-ended': (name) => progresses(name),
  'plan/late': (name) => progresses(name).map((progress) => ({ ...progress, form })),
  'plan/paused': (name) => progresses(name).map((progress) => ({ ...progress, form })),
  'plan/asked': (name) => {
    const shown = sampleShown(name);
    const people = shown.people.map(personView);
    return [
      {
        by: personNamed(name),
        people,
        descriptions: [name, name],
        exposure: exposureView(shown),
        form,
        asLine: phrase('pick-as-line', { lines: [{ bold: `/room add ${name}` }] }),
      },
    ];
  },
  'plan/ask-sent': (name) => [{ person: personNamed(name) }],
  'plan/ask-declined-told': (name) => [{ person: personNamed(name) }],
  'plan/ask-outcome': (name) =>
    (['ask-done', 'ask-not-done', 'ask-declined'] as const).map((id) => ({
      sentence: phrase(id, { person: personNamed(name) }),
      descriptions: [name],
    })),
  'plan/notice': (name) => noticesTo(name).map(noticeView),
  'plan/notices-unsent': (name) => [
    { people: [personNamed(name)] },
    { people: [personNamed(name), personNamed(name)] },
  ],
  'plan/list': (name) => {
    const row = { id: 'P-3F09A1C27B5E', what: name, total: 60, finished: 7, createdAt: AT };
    const states = [...OPEN_STATES, 'pause', 'cancel'];
    const plans = states.map((state) => ({
      ...row,
      requester: personNamed(name),
      state,
      request: 'R-7K3FQ2',
    }));
    return answers(
      name,
      { count: 0, isAll: false, plans: [] },
      { count: 0, isAll: true, plans: [] },
      { count: 30, isAll: true, plans },
      { count: 1, isAll: false, plans: plans.slice(0, 1).map((each) => ({ ...each, total: 1 })) },
    );
  },
  'plan/control': (name) =>
    controls(name).flatMap((control) => [
      { ...control, isOwn: true, isPending: true, requester: personNamed(name) },
      { ...control, isOwn: false, isPending: true, requester: personNamed(name) },
      { ...control, isOwn: false, isPending: false, requester: personNamed(name) },
    ]),
  'plan/controlled': (name) =>
    [...controls(name), ...progresses(name).map((progress) => ({ ...progress, control: 'halt' }))].map(
      (each) => ({
        ...each,
        by: personNamed(name),
        isPaused: each.control === 'pause' || each.control === 'halt',
      }),
    ),
  'plan/stopped': (name) => progresses(name),
  'plan/preview': (name) => {
    const none = { descriptions: [], more: 0 };
    const one = { descriptions: [name], more: 0 };
    const many = { descriptions: [name, name], more: 40 };
    const data = { command: 'room add', obstacles: [], plans: [], already: none, missing: '' };
    const change = { description: name, details: [], warning: '' };
    const plan = { lead: 'only', changes: [step(name)], more: 0, first: '' };
    const plans = { ...plan, changes: [change, step(name)], more: 40 };
    const first = `${name} would have to approve it first.`;
    return [
      { ...data, plans: [plan] },
      {
        ...data,
        plans: [
          { ...plans, first },
          { ...plan, changes: [change] },
        ],
        already: one,
      },
      { ...data, already: many, missing: name },
      { ...data, obstacles: [none, one, many].map((each) => ({ ...each, why: name })), plans: [plan] },
    ];
  },
  'plan/cancelled': (name) => [
    { descriptions: [`add ${name}`] },
    { descriptions: [`add ${name}`, `add ${name}`] },
  ],
  'plan/confirm': (name) => [
    { ...confirmView(samplePlan(name), NOTHING_SHOWN), form },
    { ...confirmView(samplePlan(name), sampleShown(name)), form },
    {
      question: phrase('change-room-member-remove.question-many', { count: 2, room: name }),
      steps: [name, name].map((each) => ({
        ...step(each),
        people: sampleShown(each).people.map(personView),
      })),
      exposure: [],
      isList: false,
      notFound: [name, name],
      unapproved: phrase('confirm-by-break-glass', { id: 'B-7K3FQ2' }),
      ...whyView({ reason: name, ticket: name }),
      form,
    },
    {
      question: phrase('confirm-many', { count: 2 }),
      steps: [name, name].map((each) => ({ ...step(each), people: [] })),
      isList: true,
      exposure: [],
      notFound: [],
      ...whyView({}),
      form,
    },
  ],
  'presence/all': (name) =>
    answers(
      name,
      { count: 2, category: '', counts: 'In a meeting 1, Unknown 1', found: presenceRows(name) },
      { count: 0, category: 'BUSY', counts: 'Available 7', found: [] },
      { count: 0, category: '', counts: '', found: [] },
    ),
  'presence/available': (name) => [
    { person: personNamed(name), isColleague: true },
    { person: personNamed(name), isColleague: false },
  ],
  'presence/not-available': (name) => [{ person: personNamed(name), until: AT }],
  'presence/set': (name) => [
    ...ended((more) => samplePlan(name, { change: setting(name), ...more })),
    ...ended((more) => samplePlan(name, { change: settingOf(name), ...more })),
  ],
  'presence/table': (name) =>
    answers(
      name,
      { found: presenceRows(name), hidden: [] },
      { found: presenceRows(name), hidden: [personNamed(name), personNamed(name)] },
    ),
  'presence/unwatched': (name) =>
    answers(
      name,
      { ended: [personNamed(name)], notWatched: [] },
      { ended: [], notWatched: [personNamed(name)] },
      { ended: [personNamed(name), personNamed(name)], notWatched: [personNamed(name), personNamed(name)] },
    ),
  'presence/watches': (name) =>
    answers(
      name,
      { count: 0, watches: [], hidden: [] },
      {
        count: 25,
        watches: presenceRows(name).map((row) => ({ ...row, until: AT })),
        hidden: [personNamed(name)],
      },
    ),
  'presence/watching': (name) =>
    answers(
      name,
      { available: [personNamed(name)], awaited: [], watched: [], hidden: [], until: AT },
      {
        available: [],
        awaited: [personNamed(name)],
        watched: presenceRows(name).slice(1),
        hidden: [personNamed(name)],
        until: AT,
      },
      {
        available: [personNamed(name), personNamed(name)],
        awaited: [personNamed(name), personNamed(name)],
        watched: presenceRows(name),
        hidden: [],
        until: AT,
      },
    ),
  'request/asked': (name) => [
    { ...viewOf(samplePlan(name), sampleRequest(name)), notFound: [], form },
    {
      ...viewOf(
        samplePlan(name),
        sampleRequest(name, { route: routeOf({ group: { kind: 'owners' }, count: 2 }) }),
      ),
      notFound: [name],
      form,
    },
    {
      ...viewOf(samplePlan(name), sampleRequest(name, { route: routeOf(ADMINISTRATORS) })),
      notFound: [],
      form,
    },
  ],
  'delegation/card': (name) => [
    {
      sentence: phrase('delegation-asked', { principal: personNamed(name), until: { time: AT } }),
      principal: personNamed(name),
      people: sampleShown(name).people.map(personView),
      form,
    },
  ],
  'delegation/asked': (name) => [
    {
      sentence: phrase('delegation-asked-told', {
        delegate: personNamed(name),
        principal: personNamed(name),
        until: { time: AT },
        isOwn: true,
      }),
      people: sampleShown(name).people.map(personView),
    },
  ],
  'break-glass/confirm': (name) => [
    {
      lasts: 1_800_000,
      reason: ownWords(name),
      warning: { colour: 'bad', text: phrase('glass-what', { changes: [name, name] }) },
      typed: '/break-glass confirm B-7K3FQ2',
      ...ending,
      buttons: form,
    },
  ],
  'break-glass/opened': (name) => [glassView(sampleGlass(name, 'open'), [])],
  'break-glass/ended': (name) => [
    {
      ...glassView(sampleGlass(name, 'ended'), [samplePlan(name)]),
      form,
      typed: '/break-glass review B-7K3FQ2',
    },
  ],
  'break-glass/used': (name) => [
    {
      sentence: phrase('glass-used-told', { id: { bold: 'B-7K3FQ2' }, person: personNamed(name) }),
      descriptions: [name, name],
      reason: ownWords(name),
    },
  ],
  'break-glass/list': (name) => [
    { glasses: [] },
    {
      glasses: (['open', 'ended'] as const).flatMap((status) =>
        [true, false].map((isOwn) => ({
          ...glassView(sampleGlass(name, status), [samplePlan(name)]),
          isOwn,
        })),
      ),
    },
  ],
  'delegation/list': (name) => [
    { lines: [] },
    {
      lines: (['proposed', 'asked', 'active'] as const).map((status) => ({
        principal: personNamed(name),
        delegate: personNamed(name),
        until: AT,
        state: phrase('delegation-state', { status }),
      })),
    },
  ],
  'request/answered': (name) => [
    { ...viewOf(samplePlan(name), sampleRequest(name)), question: ownWords(name), answer: ownWords(name) },
  ],
  'request/card': (name) => [
    { ...viewOf(samplePlan(name), sampleRequest(name, { questions: questionsOf(name) })), form },
    { ...viewOf(samplePlan(name), sampleRequest(name)), form },
    { ...viewOf(samplePlan(name, { reason: undefined }), sampleRequest(name)), steps: [step(name)], form },
  ],
  'request/asked-closed': decided,
  'request/closed': (name) => [
    ...decided(name).map((view) => ({ ...view, results: [] })),
    ...answers(name, ...decided(name).map((view) => ({ ...view, results: [`Done: add ${name}.`, name] }))),
  ],
  'request/lapsed': (name) => [viewOf(samplePlan(name), sampleRequest(name))],
  'request/digest': (name) => {
    const who = (count: number) => ({ person: personNamed(name), count });
    return [
      { count: 1, requesters: [who(1)], more: 0, since: AT, form },
      { count: 200, requesters: [who(190), who(8)], more: 2, since: AT, form },
    ];
  },
  'request/info': (name) => [
    ...decided(name).map((view) => ({ ...view, results: [name], mayDecide: false, ...ending })),
    { ...viewOf(samplePlan(name), sampleRequest(name)), mayDecide: true, ...ending, buttons: form },
  ],
  'request/list': (name) => {
    const hidden = { shows: false, count: 0, rows: [] };
    const none = { ...hidden, shows: true };
    const rows = [line(name), { ...line(name), reason: '', warnings: [] }];
    const one = { shows: true, count: 25, rows };
    const lists = [
      { isFiltered: false, waiting: none, sent: none, decided: hidden, formId: '' },
      { isFiltered: true, waiting: none, sent: hidden, decided: hidden, formId: '' },
      { isFiltered: false, waiting: { ...one, rows: [] }, sent: one, decided: hidden, formId: 'f' },
      { isFiltered: false, waiting: one, sent: hidden, decided: hidden, formId: 'f' },
      { isFiltered: false, waiting: hidden, sent: hidden, decided: one, formId: 'f' },
      { isFiltered: false, waiting: hidden, sent: hidden, decided: none, formId: '' },
    ];
    // Buttons to other pages are within the form.
    return lists.flatMap((data) =>
      ends(name).map(({ missing }) => ({
        ...data,
        missing,
        pager: data.formId === '' ? '' : phrase('page-of', { page: 1, of: 2 }),
      })),
    );
  },
  'request/reminder': (name) => [viewOf(samplePlan(name), sampleRequest(name))],
  'request/hold': (name) => [
    {
      ...viewOf(
        samplePlan(name, { state: 'holding', startAt: AT }),
        sampleRequest(name, { status: 'approved', decidedBy: personNamed(name), decidedAt: AT }),
      ),
      form,
    },
  ],
  'request/hold-over': decided,
  'request/told': (name) => decided(name).map((view) => ({ ...view, results: [name] })),
  'request/escalated': (name) => [{ id: 'R-7K3FQ2', asked: [personNamed(name)] }],
  'request/more-wanted': (name) =>
    [1, 2].map((more) => ({ ...viewOf(samplePlan(name), sampleRequest(name)), more, isRejection: more > 1 })),
  'request/passed-on': (name) => [
    { sentence: phrase('question-passed-on', { id: { bold: 'R-7K3FQ2' }, person: personNamed(name) }) },
    { sentence: phrase('answer-passed-on', { id: { bold: 'R-7K3FQ2' }, person: personNamed(name) }) },
  ],
  'request/question': (name) => [
    {
      ...viewOf(samplePlan(name), sampleRequest(name)),
      by: personNamed(name),
      question: ownWords(name),
      form,
    },
  ],
  'request/outcome': (name) => decided(name).map((view) => ({ ...view, results: [name] })),
  'room/add': (name) => ended((more) => samplePlan(name, more)),
  'room/create': (name) => {
    const plan = (more: Parameters<typeof samplePlan>[1]) =>
      samplePlan(name, { change: creation(name), ...more });
    const roomId = roomNamed(name).id;
    const people = [personNamed(name), personNamed(name)];
    const outcomes = [{ roomId }, { roomId, added: people }, { roomId, added: people, refused: people }];
    const plans = outcomes.map((outcome) =>
      plan({ steps: plan({}).steps.map((each) => ({ ...each, outcome })) }),
    );
    return [...ended(plan), ...plans.map(planData)];
  },
  'room/find': (name) => {
    const room = { name, about: name, kind: 'open', place: 'owner' };
    const rooms = [room, { ...room, about: '', place: '' }];
    const own = { text: name, mine: false, inactive: false, isCut: false };
    return answers(
      name,
      { ...own, rooms },
      { ...own, rooms, mine: true, inactive: true, isCut: true },
      { ...own, rooms: [] },
      { ...own, rooms: [], mine: true, inactive: true, isCut: true },
    );
  },
  'room/hello': (name) => [
    { bot: personNamed(name), isGroupChat: false },
    { bot: personNamed(name), isGroupChat: true },
  ],
  'room/info': (name) => {
    const own = {
      room: roomNamed(name),
      settings: [
        { label: 'Public', isOn: true },
        { label: 'Can be found', isOn: false },
      ],
      memberCount: 7,
      isGroupChat: false,
    };
    return answers(
      name,
      {
        ...own,
        description: name,
        owners: [personNamed(name)],
        createdAt: AT,
        keywords: `${name}=${name}`,
        createdBy: name,
        active: true,
      },
      { ...own, description: '', keywords: '', owners: [], createdAt: 0, createdBy: '', active: false },
      {
        ...own,
        description: name,
        keywords: '',
        owners: [personNamed(name)],
        createdAt: 0,
        createdBy: '',
        active: true,
        isGroupChat: true,
      },
      {
        ...own,
        keywords: '',
        description: '',
        owners: [personNamed(name), personNamed(name)],
        createdAt: AT,
        createdBy: '',
        active: true,
      },
    );
  },
  'room/list': (name) => {
    const room = { name, isActive: true, isExternal: true, place: 'owner' };
    const rooms = [room, { ...room, isActive: false, isExternal: false, place: '' }];
    return answers(
      name,
      { person: personNamed(name), isOwn: true, count: 25, rooms },
      { person: personNamed(name), isOwn: false, count: 1, rooms },
      { person: personNamed(name), isOwn: true, count: 0, rooms: [] },
      { person: personNamed(name), isOwn: false, count: 0, rooms: [] },
    );
  },
  'room/members': (name) => {
    const member = { name, company: name, owner: true, hasLeft: false, joinedAt: AT };
    const gone = { ...member, owner: false, hasLeft: true };
    const own = { room: roomNamed(name), past: false, leftCount: 0 };
    return answers(
      name,
      { ...own, count: 1, members: [member] },
      { ...own, count: 2, members: [member, { ...member, owner: false, joinedAt: 0 }] },
      { ...own, count: 1, past: true, leftCount: 1, members: [member, gone] },
    );
  },
  'room/remove': (name) => ended((more) => samplePlan(name, { change: removal(name), ...more })),
  'room/report': (name) => {
    const room = {
      name,
      memberCount: 7,
      creator: name,
      lastMessageAt: AT,
      isExternal: true,
      isActive: true,
      isGroupChat: false,
    };
    const rooms = [
      room,
      { ...room, creator: '', lastMessageAt: 0, isExternal: false, isActive: false, isGroupChat: true },
    ];
    const whole = { isWhole: true, orphaned: false, quietSince: 0, external: false };
    const part = { isWhole: false, orphaned: true, quietSince: AT, external: true };
    return answers(
      name,
      { ...whole, total: 20_000, count: 20_000, rooms },
      { ...whole, total: 0, count: 0, rooms: [] },
      { ...part, total: 1, count: 1, rooms },
      { ...part, total: 2, count: 0, rooms: [] },
    );
  },
  'steward/restored': (name) => {
    const head = { id: 'P-3F09A1C27B5E', requester: personNamed(name), what: name };
    const backup = { time: AT };
    const plans = [{ ...head, finished: 3, done: 2, open: 1, unclear: 0 }];
    const questions = ['holds', 'changed', 'unclear'].map((standing) => ({ ...head, standing }));
    return [
      { backup, paused: 0, plans: [], questions: [], more: 0 },
      { backup, paused: 1, plans, questions: [], more: 1 },
      { backup, paused: 60, plans, questions, more: 10 },
    ];
  },
  'steward/effects': (name) => answers(name, { sentence: name, why: name }),
  'settings/changed': (name) => answers(name, { sentence: name }),
  'settings/language': (name) => answers(name, { language: name }),
  'settings/settings': (name) =>
    answers(
      name,
      {
        language: name,
        hasLanguage: true,
        timeZone: name,
        hasTimeZone: true,
        notices: name,
        hasNotices: true,
        quiet: name,
        hasQuiet: true,
        buttons: '',
      },
      {
        language: name,
        hasLanguage: false,
        timeZone: name,
        hasTimeZone: false,
        notices: name,
        hasNotices: false,
        quiet: name,
        hasQuiet: false,
      },
    ),
  'settings/timezone': (name) => answers(name, { zone: name, now: '17:05' }),
  ...userTemplates,
  ...changeReplies,
  'whoami/whoami': (name) => {
    const own = { name, id: '13537736917013', status: 'ENABLED', looked: 100 };
    return answers(
      name,
      {
        ...own,
        username: name,
        email: name,
        company: name,
        title: name,
        roles: ['INDIVIDUAL', name],
        owned: [name, name],
        isCut: true,
      },
      { ...own, username: '', email: '', company: '', title: '', roles: [name], owned: [], isCut: false },
    );
  },
};
