import { type Person, silentLogger, toStreamId } from '@finos/symphony-bdk-core';
import { manualClock } from '@finos/symphony-bdk-core/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  createBreakGlass,
  createGlassGuard,
  createGlassTelling,
  createRecipients,
  type Groups,
} from '../../src/approvals/index.ts';
import type { RenderMessage } from '../../src/conversation/render-message.ts';
import { createGlassTeller } from '../../src/conversation/tell-break-glass.ts';
import { jobShapes } from '../../src/jobs/index.ts';
import { loadPlan } from '../../src/plans/index.ts';
import { insertPlan } from '../../src/plans/plan-store.ts';
import { createCards, loadReplies, type Replies } from '../../src/replies/index.ts';
import { type Group, keyOf } from '../../src/routes/index.ts';
import { inTurn, type Store } from '../../src/store/index.ts';
import { phrase } from '../../src/words/index.ts';
import { createChat } from '../support/chat.ts';
import { createErrands } from '../support/errands.ts';
import { colleague, fakeFacts } from '../support/fake-facts.ts';
import { createMortal, type Mortal } from '../support/mortal.ts';
import { allAvailable, createProcessParts } from '../support/process-parts.ts';
import { personNamed, samplePlan } from '../support/sample-plan.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

const MINUTE = 60_000;
const ADMINS = toStreamId('room-of-the-administrators');
const OLGA = personNamed('Olga Owner', colleague(2));
const EVE = personNamed('Eve Admin', colleague(3));
/** Who would have decided, besides the owners. */
const HEADS = { kind: 'role', role: 'HEAD' } as const;
const HEAD = personNamed('Hugo Head', colleague(5));
const COMPLIANCE = { kind: 'role', role: 'COMPLIANCE_OFFICER' } as const;
const REVIEWER = personNamed('Rose Reviewer', colleague(4));

let place: TestStore;
let base: Store;
let replies: Replies;
beforeAll(async () => {
  place = await createTestStore({ inMemory: true });
  base = await place.open();
  replies = loadReplies({ templates: 'templates' });
});
afterAll(() => place.remove());

const clock = manualClock();
const shapes = {
  'end-break-glass': jobShapes['end-break-glass'],
  'tell-of-break-glass': jobShapes['tell-of-break-glass'],
  'tell-of-glass-use': jobShapes['tell-of-glass-use'],
};

/** Each window is of somebody else, so that they all fit in one store. */
let breakers = 100;

/** One window from its proposal to its review, and the processes that see to it over one store and one chat. */
function createWindow() {
  breakers += 1;
  const bob = personNamed(`Bob ${breakers}`, colleague(breakers));
  const plan = `P-${String(breakers).padStart(12, '0')}`;
  const chat = createChat({ replies, now: clock.now });
  const { facts } = fakeFacts();

  const members = new Map<string, readonly Person[]>([
    ['owners', [OLGA]],
    [keyOf(COMPLIANCE), [REVIEWER]],
    [keyOf(HEADS), [HEAD]],
    ['people', [bob]],
    ['administrators', [EVE]],
  ]);
  const membersOf = (group: Group) => members.get(group.kind) ?? members.get(keyOf(group)) ?? [];
  const groups: Groups = {
    people: async (group) => [...membersOf(group)],
    isAble: async () => true,
    includes: async (group, id) => membersOf(group).some((person) => person.id === id),
    lacksConfirmation: async () => false,
    roomOf: async ({ kind }) => (kind === 'administrators' ? ADMINS : undefined),
  };
  const policy = {
    breakGlass: () => ({
      people: [bob.emailAddress ?? ''],
      actions: ['room.member.add'],
      lasts: 60 * MINUTE,
      review: COMPLIANCE,
    }),
  };

  const factsSource = { isInternal: () => true, now: () => facts };
  const parts = { groups, policy, factsSource, clock, logger: silentLogger };
  const guarded = {
    delegations: { activeOf: async () => [] },
    administratorsRoom: { id: async () => ADMINS },
  };
  const mandates = { ofInterested: async () => [], standIns: async () => new Map() };

  /** Words of its own: how each kind of message is made is no matter here. */
  const render: RenderMessage = async () => ({
    reply: { template: 'request/passed-on', data: { sentence: phrase('request-digest-done') } },
  });

  /** A process that is killed at one of its steps, from its start on. */
  async function start(mortal: Mortal) {
    const replier = chat.replierOf(mortal);
    const cards = await createCards({ store: mortal.store, clock });
    const availability = allAvailable;
    const recipients = createRecipients({ ...parts, groups, mandates, availability, imWith: replier.imWith });
    const all = {
      ...createProcessParts(mortal.store, clock),
      ...parts,
      ...guarded,
      recipients,
      replier,
      cards,
    };
    const breakGlass = createBreakGlass(all);
    const glassTelling = createGlassTelling({ ...all, breakGlass });
    const handlers = {
      ...breakGlass.handlers,
      ...glassTelling.handlers,
      ...createGlassTeller({ ...all, breakGlass, glassTelling }),
    };
    return {
      ...all,
      breakGlass,
      guard: createGlassGuard(all),
      run: createErrands({ ...all, shapes, handlers, render }),
    };
  }

  return { bob, plan, chat, facts, start };
}

type Window = ReturnType<typeof createWindow>;
type Process = Awaited<ReturnType<Window['start']>>;

/** What happens to a window, in this order: handled again, it has happened. */
type Happening = (process: Process, window: Window, id: string) => Promise<unknown>;

const HAPPENINGS: Readonly<Record<string, Happening>> = {
  confirm: ({ breakGlass }, { bob, facts, plan }, id) =>
    breakGlass.confirm({ by: bob, id, event: `confirmed ${plan}`, facts }),
  async use({ guard, store }, { bob, plan }, glass) {
    const begun = {
      ...samplePlan('Nina Patel', { id: plan, requester: bob, state: 'running', finishedAt: undefined }),
      glass,
    };
    await inTurn(store, async (transaction) => {
      if ((await loadPlan(transaction, plan)) === undefined) await insertPlan(begun, transaction);
      await guard.use(begun, { interested: [], skipped: [HEADS] }, transaction);
    });
  },
  end: ({ breakGlass }, { bob, plan }) => breakGlass.end({ by: bob, event: `ended ${plan}` }),
  'end by itself': async () => {},
  review: ({ breakGlass }, { facts, plan }, id) =>
    breakGlass.review({ by: REVIEWER, id, finding: 'it was right', event: `reviewed ${plan}`, facts }),
};

type Ending = { readonly ending: string; readonly killedIn: readonly string[] };

test.each<Ending>([
  { ending: 'end', killedIn: ['confirm', 'use', 'end', 'review'] },
  { ending: 'end by itself', killedIn: ['end by itself'] },
])('killed at any step, people hear once what happens to a window: $ending', async ({ ending, killedIn }) => {
  for (let killedAt = 1, isOver = false; !isOver; killedAt += 1) {
    const window = createWindow();
    const { bob, plan, chat, facts, start } = window;
    const { id } = await (await start(createMortal(base))).breakGlass.propose({
      by: bob,
      lasts: 30 * MINUTE,
      reason: 'INC-4711',
      event: `proposed ${plan}`,
      facts,
    });
    isOver = true;
    for (const name of ['confirm', 'use', ending, 'review']) {
      if (name === 'end by itself') await clock.jump(30 * MINUTE);
      const happens = async (mortal: Mortal) => {
        const process = await start(mortal);
        await HAPPENINGS[name]?.(process, window, id);
        await process.run();
      };
      if (killedIn.includes(name)) {
        const first = createMortal(base, killedAt);
        await first.lives(() => happens(first));
        isOver &&= first.steps() < killedAt;
      }
      await happens(createMortal(base));
    }
    expect(await linesAbout(id)).toEqual(
      ['opened', 'used', 'ended', 'reviewed'].map((what) => `break-glass.${what}`),
    );
    const heard = [
      ADMINS,
      chat.imWith(REVIEWER.id),
      chat.imWith(bob.id),
      chat.imWith(OLGA.id),
      chat.imWith(HEAD.id),
    ].map((stream) => chat.in(stream, /./u).length);
    // Opened, and ended: that it was reviewed takes the place of what asked for it, which the person's own IM has not.
    expect({ killedAt, heard }).toEqual({ killedAt, heard: [2, 2, 2, 1, 1] });
    for (const stream of [ADMINS, chat.imWith(REVIEWER.id), chat.imWith(bob.id)])
      expect(chat.in(stream, /has reviewed break-glass/u)).toHaveLength(1);
  }
});

test('nobody is asked late to review what was reviewed', async () => {
  const window = createWindow();
  const { bob, plan, chat, facts, start } = window;
  const process = await start(createMortal(base));
  const wanted = { by: bob, lasts: 30 * MINUTE, reason: 'INC-4711', facts };
  const { id } = await process.breakGlass.propose({ ...wanted, event: `proposed ${plan}` });
  for (const name of ['confirm', 'use', 'end', 'review']) await HAPPENINGS[name]?.(process, window, id);
  // As when the pod was away the first time.
  await base
    .updateTable('jobs')
    .set({ run_at: clock.now() + MINUTE })
    .where('id', '=', `tell-of-break-glass/${id}/ended`)
    .execute();
  await process.run();
  await clock.jump(MINUTE);
  await process.run();
  for (const stream of [ADMINS, chat.imWith(REVIEWER.id), chat.imWith(bob.id)]) {
    expect(chat.in(stream, /has reviewed break-glass/u)).toHaveLength(1);
    expect(chat.in(stream, /[Tt]o be reviewed|<form/u)).toEqual([]);
  }
});

/** The types of the lines about a window, in their order. */
async function linesAbout(glass: string): Promise<string[]> {
  const rows = await base
    .selectFrom('audit')
    .select('type')
    .where('body', 'like', `%"glass":"${glass}"%`)
    .where('type', 'like', 'break-glass.%')
    .orderBy('seq')
    .execute();
  return rows.map(({ type }) => type);
}
