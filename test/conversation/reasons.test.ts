import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { commands } from '../../src/commands/index.ts';
import { casesOf } from '../cases/index.ts';
import { roomId } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

// What is asked of others says why: in the words of whoever asks, and with the number of a ticket.

const PLANS = commands.flatMap(({ name, kind }) => (kind === 'plan' ? [name] : []));

describe('every change takes a reason and a ticket', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  test.each(PLANS)('/%s', async (name) => {
    const succeeds = casesOf[name]?.succeeds;
    if (succeeds === undefined) throw new Error(`test/cases has nothing of /${name}`);
    const member = world.as(succeeds.as);
    const ticket = `--ticket OPS-${PLANS.indexOf(name)}`;
    const why = name === 'user suspend' ? ticket : `--reason "as agreed" ${ticket}`;
    member.says(`${succeeds.says} ${why} --dry-run`, succeeds.in === undefined ? {} : { in: succeeds.in });
    await world.settled();
    const conversations = [
      member.sees(),
      ...(succeeds.in === undefined ? [] : [member.sees({ in: succeeds.in })]),
    ];
    const said = conversations.flat().map(({ text }) => text);
    expect(said.filter((text) => /There is no option|I didn't understand|is not a/u.test(text))).toEqual([]);
    expect(said.length).toBeGreaterThan(0);
  });
});

test.each([
  ['because she joins the desk', 'she joins the desk'],
  ['because of a transfer, please', 'a transfer'],
  ['because @Dave Kim asked for it', '@?Dave Kim asked for it'],
  ['wegen Teamwechsel', 'Teamwechsel'],
  ["à cause d'un transfert", "d'un transfert"],
  ['reason joins the desk', 'joins the desk'],
  ['reason "joins the desk"', 'joins the desk'],
  ['reason covering for Tom Berg', 'covering for Tom Berg'],
  ['Reason: joins the desk', 'joins the desk'],
  ['to FX desk reason covering for Tom Berg', 'covering for Tom Berg'],
  ['Grund Teamwechsel', 'Teamwechsel'],
  ['Grund: Teamwechsel', 'Teamwechsel'],
  ['motif changement d’équipe', 'changement d’équipe'],
  ['raison: changement', 'changement'],
])('what follows “because” is the reason, and touches nobody: %s', async (words, reason) => {
  const world = await startWorld();
  try {
    const { bob, jane } = world;
    bob.says(`@Steward /room add @Nina Patel ${words}`, { in: 'FX desk' });
    const { text } = await jane.hears(/Bob Lee/u);
    expect(text).toMatch(new RegExp(`Nina Patel[\\s\\S]*Reason [^\\n]+\\s+“${reason}`, 'u'));
    expect(text).not.toMatch(/add Dave Kim/u);
  } finally {
    await world.close();
  }
});

test.each([
  ['/user disable Tom Berg reason left the firm on 30/11', 'left the firm on 30/11'],
  ['/user suspend Tom Berg until 2030-12-20 Grund Urlaub', 'Urlaub'],
  ["/user suspend Tom Berg jusqu'au 20 décembre 2030 raison congés", 'congés'],
])('alice: %s', async (line, reason) => {
  const world = await startWorld();
  try {
    const { alice } = world;
    await alice.asks(line, /^(?:Disable Tom Berg's account|Suspend Tom Berg)\?/);
    await alice.asks('/confirm', /disabled|suspended/i);
    await alice.asks('/audit', new RegExp(`“${reason}”`, 'u'));
  } finally {
    await world.close();
  }
});

test.each([
  ['/request role L1_SUPPORT reason need it', 'need it'],
  ['/request role compliance officer reason "new job"', 'new job'],
  ['/request role compliance officer because of a new job', 'a new job'],
])('nina: %s', async (line, reason) => {
  const world = await startWorld();
  try {
    const asked = await world.as('nina.patel').asks(line, /R-\w{6}/);
    const [id = ''] = /R-\w{6}/u.exec(asked.text) ?? [];
    await world.as('nina.patel').asks(`/request info ${id}`, new RegExp(`“${reason}”`, 'u'));
  } finally {
    await world.close();
  }
});

describe('where “reason” may be a part of what is named, nothing is cut off', () => {
  test.each([
    ['/room create "The reason why"', /^The reason why is ready/],
    ['/room create Age of Reason', /^Age of Reason is ready/],
    ['/room create Grund und Boden', /^Grund und Boden is ready/],
    ['/room create Deal Falcon reason new deal', /“reason new deal”/],
    ['/room create Deal Falcon because of Borealis', /“because of Borealis”/],
    ['/room create Deal X --description the reason why we meet', /^Deal X is ready/],
  ])('%s', async (line, answer) => {
    const world = await startWorld();
    try {
      await world.jane.asks(line, answer);
      if (String(answer).startsWith('/“'))
        expect(world.jane.sees().some(({ text }) => / is ready/.test(text))).toBe(false);
    } finally {
      await world.close();
    }
  });

  test('a room that is called so can be named', async () => {
    const world = await startWorld();
    try {
      await world.jane.asks('/room create Grund und Boden', /is ready/);
      await world.jane.asks(
        '/room add @Nina Patel to Grund und Boden',
        /Added Nina Patel to Grund und Boden/,
      );
    } finally {
      await world.close();
    }
  });
});

describe('a rule asks for a reason', () => {
  let world: World;
  afterEach(() => world.close());

  const withReason = (id: string) => (shipped: string) => {
    const changed = shipped.replace(`@id("${id}")\n`, `@id("${id}")\n@reason("required")\n`);
    if (changed === shipped) throw new Error(`The policy has no rule ${id}.`);
    return changed;
  };

  test('D3: who asks to join is asked for it in the form, and it is on the card', async () => {
    world = await startWorld({ policy: withReason('everyone-asks-to-join') });
    const { victor } = world;
    const lucy = world.as('lucy.chen');
    const form = await lucy.asks('/room join "Rates desk"', /This needs a reason/u);
    expect(victor.sees()).toEqual([]);
    lucy.submits(form, 'submit', { room: 'Rates desk', reason: 'covering for Tom' });
    const card = await victor.hears(/waiting for your decision/u);
    expect(card.text).toMatch(/Reason [^\n]+\s+“covering for Tom/u);
  });

  test('D3: the form to join has a place for it, whatever the policy wants', async () => {
    world = await startWorld();
    const { message } = await world.bob.asks('/room join', /Join/u);
    expect(message).toMatch(/name="reason"/u);
  });

  test('so is who uses the client’s own request for access', async () => {
    world = await startWorld({ policy: withReason('everyone-asks-to-join') });
    const lucy = world.as('lucy.chen');
    const { victor } = world;
    const room = roomId(world.pod, 'Rates desk');
    lucy.client.join(room);
    const form = await lucy.hears(/This needs a reason/u);
    expect(form.message).toContain('Rates desk');
    lucy.submits(form, 'submit', { room, reason: 'covering for Tom' });
    const card = await victor.hears(/waiting for your decision/u);
    expect(card.text).toMatch(/Reason [^\n]+\s+“covering for Tom/u);
  });

  test('a command whose form has no such field shows one', async () => {
    world = await startWorld({
      policy: (shipped) =>
        `${shipped}\n@id("leaving-is-asked")\n@approval("owners")\n@reason("required")\nforbid (principal, action == Action::"room.leave", resource);\n`,
    });
    const { bob, jane } = world;
    const form = await bob.asks('/room leave --room "FX desk"', /This needs a reason/u);
    bob.submits(form, 'submit', { room: roomId(world.pod, 'FX desk'), reason: 'moving to rates' });
    expect((await jane.hears(/waiting for your decision/u)).text).toMatch(
      /Reason [^\n]+\s+“moving to rates/u,
    );
  });

  test('the ticket is on the card and in the record', async () => {
    world = await startWorld();
    const { bob, jane, alice } = world;
    bob.says('@Steward /room add @Nina Patel --reason "joins the desk" --ticket OPS-4711', { in: 'FX desk' });
    const card = await jane.hears(/waiting for your decision/u);
    expect(card.text).toMatch(/Ticket\s+“OPS-4711”/u);
    await alice.asks('/audit', /reason “joins the desk” · ticket OPS-4711/u);
  });
});
