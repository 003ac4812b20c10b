import { argumentHelp, commandForm, usage } from '@finos/symphony-bdk-core';
import { messageml } from 'symphony-messageml';
import {
  acceptConnection,
  createRoom,
  rejectConnection,
  removeConnection,
  removeMember,
  setPresence,
} from '../../src/changes/index.ts';
import { roomCreate } from '../../src/commands/room-create.ts';
import { planData, stepsOf } from '../../src/conversation/plan-reply.ts';
import { viewOf } from '../../src/conversation/request-cards.ts';
import { UserError } from '../../src/errors.ts';
import type { Plan } from '../../src/plans/index.ts';
import { errorReply } from '../../src/replies/index.ts';
import { AT, personNamed, roomNamed, samplePlan, sampleRequest } from './sample-plan.ts';

type Data = Readonly<Record<string, unknown>>;

const pager = messageml`<form id="steward-x" multi-submit="no-reset">Page 1 of 2 <button type="action" name="page-2" class="secondary">Next</button></form>`;
const form = messageml`<form id="steward-y"><button type="action" name="confirm" class="destructive">Confirm</button></form>`;

/** What every answer has besides its own: texts that matched nobody, and buttons to other pages. */
const ends = (name: string): Data[] => [
  { missing: '', pager: '' },
  { missing: `I found nobody for “${name}”.`, pager },
];
const answers = (name: string, ...own: Data[]): Data[] =>
  own.flatMap((data) => ends(name).map((end) => ({ ...data, ...end })));

const removal = (name: string) => removeMember({ room: roomNamed(name), user: personNamed(name) });
const creation = (name: string) =>
  createRoom({ name, owner: personNamed(name), settings: { description: name } });
const setting = (name: string) => setPresence({ user: personNamed(name), category: 'IN_A_MEETING' });

/** The plan of a change as it ends well, was so already, failed, and ended in all these ways at once. */
const ended = (plan: (more: Parameters<typeof samplePlan>[1]) => Plan): Data[] => [
  planData(plan({ outcomes: ['applied'], notFound: [] })),
  planData(plan({ outcomes: ['already'], notFound: [] })),
  planData(plan({ outcomes: ['already', 'already', 'already'] })),
  planData(plan({ outcomes: ['failed'] })),
  planData(plan({ outcomes: ['applied', 'applied', 'already', 'failed', 'failed'] })),
];

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
    viewOf(plan, sampleRequest(name, { status: 'void', ...by })),
  ];
};

/** A step with everything that a card may show of one. */
const step = (name: string) => ({
  description: `update ${name}`,
  details: [
    { label: 'Title', before: name, after: name, at: 0 },
    { label: 'Until', before: '', after: '', at: AT },
  ],
  warning: `${name} cannot be undone.`,
});

const line = (name: string) => ({
  id: 'R-7K3FQ2',
  requester: personNamed(name),
  descriptions: [`add ${name} to ${name}`, `add ${name} to ${name}`],
  reason: name,
  expiresAt: AT,
});

const suggestion = (name: string) => ({ usage: name, summary: name });

/** For every template plausible data, in several variants, in which every text that people choose is `name`. */
export const templateData: Readonly<Record<string, (name: string) => readonly Data[]>> = {
  'audit/list': (name) => {
    const lines = [{ seq: 7, at: AT, actor: name, what: 'change applied', about: `add ${name}` }];
    return answers(
      name,
      { count: 0, actor: '', lines: [] },
      { count: 1, actor: name, lines },
      { count: 2, actor: '', lines },
    );
  },
  'command/answered-by-im': (name) => [{ person: personNamed(name) }],
  'command/form': (name) => {
    const word = [{ kind: 'word', text: name, quoted: true }] as const;
    const given = { name: word, description: word, public: [] };
    const filled = commandForm(roomCreate.args, { formId: 'steward-z', submit: 'Send', given });
    const { summary: title, example } = roomCreate;
    const own = { title, example, usage: usage(roomCreate), form: filled };
    return [
      { ...own, problem: '', missing: '' },
      { ...own, problem: `I do not know ${name}.`, missing: `I found nobody for ${name}.` },
    ];
  },
  'command/pick': (name) => {
    const button = messageml`<button type="action" name="user-7" class="secondary">${name}</button>`;
    return [
      {
        sentence: `Several people fit “${name}”.`,
        form: messageml`<form id="steward-z">${[button, button]}</form>`,
      },
    ];
  },
  'connection/card': (name) => [
    { user: personNamed(name), form },
    { user: { ...personNamed(name), company: '', emailAddress: '' }, form },
  ],
  'connection/changed': (name) =>
    Object.entries({ accept: acceptConnection, reject: rejectConnection, remove: removeConnection }).flatMap(
      ([verb, make]) =>
        ended((more) =>
          samplePlan(name, {
            command: `connection ${verb}`,
            change: make({ user: personNamed(name) }),
            ...more,
          }),
        ),
    ),
  'connection/closed': (name) => [{ user: personNamed(name), verb: 'accepted', by: personNamed(name) }],
  'connection/list': (name) => {
    const connection = { id: '7', name, company: name, status: 'PENDING_INCOMING', since: AT };
    const connections = [connection, { ...connection, since: 0 }];
    return answers(
      name,
      { status: 'pending', count: 0, connections: [] },
      { status: 'all', count: 2, connections },
    );
  },
  'connection/welcome': (name) => [{ user: personNamed(name) }],
  'error/outsider': (name) => [{ sentence: '' }, { sentence: name }],
  'error/problem': (name) => [
    errorReply(new UserError({ code: 'room-name-taken', name })).data,
    errorReply(new UserError({ code: 'room-name-taken', name }), name).data,
  ],
  'error/reference': () => [{ reference: '7F00AA11' }],
  'help/command': (name) => {
    const own = { name: 'room create', summary: name, usage: usage(roomCreate), example: name };
    return answers(name, { ...own, args: argumentHelp(roomCreate) }, { ...own, args: [] });
  },
  'help/hint': () => [{}],
  'help/list': (name) => {
    const areas = [{ title: name, commands: [suggestion(name), suggestion(name)] }];
    return answers(name, { bot: personNamed(name), areas }, { bot: personNamed(name), areas: [] });
  },
  'help/unknown': (name) => [
    { text: name, isGroup: false, suggestions: [] },
    { text: name, isGroup: false, suggestions: [suggestion(name)] },
    { text: name, isGroup: true, suggestions: [suggestion(name), suggestion(name)] },
  ],
  'list/file': (name) => answers(name, { title: name, count: 1 }, { title: name, count: 100_000 }),
  'plan/cancelled': (name) => [
    { descriptions: [`add ${name}`] },
    { descriptions: [`add ${name}`, `add ${name}`] },
  ],
  'plan/confirm': (name) => [
    { steps: stepsOf(samplePlan(name)), notFound: [], form },
    { steps: [step(name), step(name)], notFound: [name, name], form },
  ],
  'presence/set': (name) => ended((more) => samplePlan(name, { change: setting(name), ...more })),
  'presence/table': (name) => {
    const found = [
      { person: personNamed(name), category: 'IN_A_MEETING', since: AT, colour: 'tempo-text-color--red' },
      { person: personNamed(name), category: 'UNKNOWN', since: 0, colour: 'tempo-text-color--secondary' },
    ];
    return answers(name, { found });
  },
  'request/asked': (name) => [
    { ...viewOf(samplePlan(name), sampleRequest(name)), asked: [name], notFound: [] },
    {
      ...viewOf(samplePlan(name), sampleRequest(name, { quorum: 2 })),
      asked: [name, name],
      notFound: [name],
    },
    {
      ...viewOf(samplePlan(name), sampleRequest(name, { approvers: 'administrators' })),
      asked: ['the administrators'],
      notFound: [],
    },
  ],
  'request/card': (name) => [
    { ...viewOf(samplePlan(name), sampleRequest(name)), form },
    { ...viewOf(samplePlan(name, { reason: undefined }), sampleRequest(name)), steps: [step(name)], form },
  ],
  'request/closed': (name) => [
    ...decided(name).map((view) => ({ ...view, results: [] })),
    ...answers(name, ...decided(name).map((view) => ({ ...view, results: [`Done: add ${name}.`, name] }))),
  ],
  'request/list': (name) =>
    answers(
      name,
      { own: [], ownCount: 0, waiting: [], waitingCount: 0 },
      { own: [line(name)], ownCount: 1, waiting: [], waitingCount: 25 },
      { own: [], ownCount: 3, waiting: [line(name), { ...line(name), reason: '' }], waitingCount: 2 },
    ),
  'request/more-wanted': (name) =>
    [1, 2].map((more) => ({ ...viewOf(samplePlan(name), sampleRequest(name, { quorum: 3 })), more })),
  'request/outcome': (name) => decided(name).map((view) => ({ ...view, results: [name] })),
  'room/add': (name) => ended((more) => samplePlan(name, more)),
  'room/create': (name) => {
    const plan = (more: Parameters<typeof samplePlan>[1]) =>
      samplePlan(name, { change: creation(name), ...more });
    const outcome = { roomId: roomNamed(name).id };
    const steps = plan({}).steps.map((step) => ({ ...step, outcome }));
    return [...ended(plan), planData(plan({ steps }))];
  },
  'room/hello': (name) => [{ bot: personNamed(name) }],
  'room/info': (name) => {
    const own = {
      room: roomNamed(name),
      settings: [
        { label: 'Public', isOn: true },
        { label: 'Can be found', isOn: false },
      ],
      memberCount: 7,
    };
    return answers(
      name,
      {
        ...own,
        description: name,
        owners: [personNamed(name)],
        createdAt: AT,
        createdBy: name,
        active: true,
      },
      { ...own, description: '', owners: [], createdAt: 0, createdBy: '', active: false },
      {
        ...own,
        description: '',
        owners: [personNamed(name), personNamed(name)],
        createdAt: AT,
        createdBy: '',
        active: true,
      },
    );
  },
  'room/members': (name) => {
    const member = { name, company: name, owner: true, joinedAt: AT };
    return answers(
      name,
      { room: roomNamed(name), count: 1, members: [member] },
      { room: roomNamed(name), count: 2, members: [member, { ...member, owner: false, joinedAt: 0 }] },
    );
  },
  'room/remove': (name) => ended((more) => samplePlan(name, { change: removal(name), ...more })),
  'room/you-were-added': (name) => [
    { room: roomNamed(name), requester: personNamed(name), approver: personNamed(name) },
  ],
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
