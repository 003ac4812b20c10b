import { type Person, type Room, toStreamId, toUserId } from '@finos/symphony-bdk-core';
import type { ApprovalRequest, Glass } from '../../src/approvals/index.ts';
import { addMember, bindChange, type Change } from '../../src/changes/index.ts';
import { type Plan, planHash, type Step } from '../../src/plans/index.ts';
import { routeOf } from '../../src/routes/index.ts';
import type { Shown } from '../../src/shown/index.ts';

export const AT = 1_786_000_000_000;

export const personNamed = (displayName: string, id = 13537736917013): Person => ({
  id: toUserId(id),
  displayName,
  username: 'a.person',
  emailAddress: 'a.person@acme.example',
  company: displayName,
});

export const roomNamed = (name: string): Room => ({
  id: toStreamId('te3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA'),
  name,
});

/** A plan of the same change again and again, with each of these outcomes; every text in it is `name`. */
export function samplePlan(
  name: string,
  {
    change = addMember({ room: roomNamed(name), user: personNamed(name) }),
    outcomes = ['applied'],
    ...plan
  }: Partial<Plan> & { change?: Change; outcomes?: readonly Step['status'][] } = {},
): Plan {
  return {
    id: 'P-000000000001',
    occasion: 'MESSAGESENT:1:1',
    answerTo: { stream: roomNamed(name).id },
    command: 'room add',
    requester: personNamed(name),
    inRoom: true,
    reason: name,
    ticket: name,
    notFound: [name, name],
    rule: 'members-ask-to-add-colleagues',
    hash: planHash([change]),
    ruleHash: 'hash',
    facts: {},
    state: 'done',
    approval: undefined,
    holdMs: undefined,
    startAt: undefined,
    askedTo: undefined,
    lateAt: undefined,
    createdAt: AT,
    finishedAt: AT,
    steps: outcomes.map((status, position) => ({
      position,
      change: bindChange(change),
      status,
      before: undefined,
      outcome: {},
      problem:
        status === 'failed'
          ? { code: 'last-human-owner', person: personNamed(name), room: name, isOwn: false }
          : undefined,
    })),
    ...plan,
  };
}

/** What a card shows of a person with this name, in whom everything is odd, and of a room that they join and somebody stops owning. */
export const sampleShown = (name: string): Shown => ({
  people: [
    {
      ...personNamed(name),
      title: name,
      department: name,
      isInternal: false,
      status: 'DISABLED',
      roles: ['INDIVIDUAL'],
      namesakes: 2,
      looksLike: name,
    },
  ],
  rooms: [
    {
      room: roomNamed(name),
      isExternal: true,
      showsHistory: true,
      earlier: { count: 34, isMore: false },
      people: 301,
      companies: [{ id: '198', name }],
      joining: [personNamed(name).id],
      ownersLeft: [personNamed(name)],
    },
  ],
});

/** A request for the approval of a plan; every text in it is `name`. */
export const sampleRequest = (name: string, request: Partial<ApprovalRequest> = {}): ApprovalRequest => ({
  id: 'R-7K3FQ2',
  planId: 'P-000000000001',
  rule: 'members-ask-to-add-colleagues',
  ruleHash: 'hash',
  route: routeOf({ group: { kind: 'owners' }, count: 1 }),
  stage: 0,
  decisions: [],
  questions: [],
  roomId: roomNamed(name).id,
  status: 'open',
  version: 0,
  createdAt: AT,
  expiresAt: AT + 8 * 3_600_000,
  decidedAt: undefined,
  decidedBy: undefined,
  decisionReason: undefined,
  decidedIn: undefined,
  ...request,
});

/** A break-glass window; every text in it is `name`. */
export const sampleGlass = (name: string, status: Glass['status']): Glass => ({
  id: 'B-7K3FQ2',
  person: personNamed(name),
  reason: name,
  lasts: 1_800_000,
  until: AT + 1_800_000,
  status,
  createdAt: AT,
  openedAt: AT,
  endedAt: undefined,
  reviewedBy: undefined,
  finding: undefined,
  reviewedAt: undefined,
  occasion: 'event',
  changedIn: 'event',
});
