import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { neutral } from '../../src/words/index.ts';
import { type CollectedLog, collectedLog } from '../support/collected-log.ts';
import { HOSTILE, hostileSeed } from '../support/hostile-seed.ts';
import { stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

const BOT = `@Steward ${HOSTILE}`;
const JANE = `Jane Doe ${HOSTILE}`;
const NINA = `Nina Patel ${HOSTILE}`;
const CAROL = `Carol Ng ${HOSTILE}`;
const FX = `FX desk ${HOSTILE}`;
const ADMINS = { in: `Admins ${HOSTILE}` };

let log: CollectedLog;
let world: World;
beforeEach(async () => {
  log = collectedLog();
  world = await startWorld({
    pod: { seed: hostileSeed },
    // In a configuration, `$${` stands for `${`.
    steward: { administrators: { room: ADMINS.in.split('${').join('$${') } },
    logger: log.logger,
  });
});
afterEach(async () => {
  await world.settled();
  const messages = world.pod.world().streams.flatMap((stream) => stream.messages);
  const texts = messages.map(({ text }) => text);
  await world.close();
  // Nothing was cut down to plain text, and nothing that a person sees still shows how it was escaped.
  expect(log.lines.filter((line) => /^(?:error|warn)/.test(line))).toEqual([]);
  for (const text of texts) expect(text).not.toMatch(/&(?:amp|lt|gt|quot|apos|#\d+);/);
  for (const { text, username } of messages) if (username === 'steward') expect(text).toBe(neutral(text));
});

test('who one is', async () => {
  const { jane, bob } = world;
  const { text } = await jane.asks('/whoami', /User name/);
  expect(text.startsWith(`${JANE}\n`)).toBe(true);
  expect(text).toContain(`Head of FX ${HOSTILE}`);
  expect(text).toContain(`Acme ${HOSTILE}`);
  expect(text).toContain(`${FX} and Borealis and Acme ${HOSTILE}`);
  await bob.asks(`${BOT} /whoami`, /./, { in: FX });
  expect(bob.sees({ in: FX })[0]?.text).toBe(`${HOSTILE}, I've answered you in our IM.`);
});

test('rooms: made, shown, listed', async () => {
  const { jane, pod } = world;
  const made = await jane.asks(`/room create Deal ${HOSTILE} --description ${HOSTILE}`, /is ready/);
  expect(made.text).toContain(`Deal ${HOSTILE} is ready.`);
  const room = stateOf(pod).rooms.find(({ name }) => name === `Deal ${HOSTILE}`);
  expect(room).toMatchObject({ description: HOSTILE, members: ['jane.doe (owner)', 'steward (owner)'] });
  const info = await jane.asks(`/room info --room ${FX}`, /Status/);
  expect(info.text).toContain(FX);
  expect(info.text).toContain(`Spot, forwards and options ${HOSTILE}`);
  expect(info.text).toContain(`${JANE} and Steward ${HOSTILE}`);
  expect(info.text).toMatch(/by Jane Doe/);
  const members = await jane.asks(`${BOT} /room members`, /5 members of/, { in: FX });
  expect(members.text).toContain(`5 members of ${FX}`);
  for (const name of [JANE, HOSTILE, `Dave Kim ${HOSTILE}`]) expect(members.text).toContain(name);
  const taken = await jane.asks(`/room create ${FX}`, /already/);
  expect(taken.text).toBe(`There's already a room called “${FX}”. Choose another name.`);
  const form = await jane.asks(`/room create --description ${HOSTILE}`, /I need to know the name/);
  jane.submits(form, 'submit', { name: `Form ${HOSTILE}` });
  await jane.hears(/Form .+ is ready/);
  expect(stateOf(pod).rooms.find(({ name }) => name === `Form ${HOSTILE}`)?.description).toBe(HOSTILE);
});

test('members: added, there already, not found, removed, picked', async () => {
  const { jane } = world;
  const added = await jane.asks(`/room add @${NINA} @${HOSTILE} --room ${FX}`, /Added/);
  expect(added.text).toContain(`Added ${NINA} to ${FX}.`);
  expect(added.text).toContain(`${HOSTILE} is already in ${FX}.`);
  const form = await jane.asks(`/room add @${NINA} zork<i>& --room ${FX}`, /^Add people/);
  expect(form.text).toContain("I don't understand “zork<i>&”, so I did nothing.");
  const card = await jane.asks(`/room remove @${HOSTILE} --room ${FX}`, /\?[\s\S]+Cancel/);
  expect(card.text).toContain(`Remove ${HOSTILE} from ${FX}?`);
  jane.submits(card, 'confirm');
  expect((await jane.hears(/Removed/)).text).toBe(`Removed ${HOSTILE} from ${FX}.`);
  expect(jane.membersOf(FX)).not.toContain(HOSTILE);
  const cancelled = await jane.asks(`/room remove @${NINA} --room ${FX}`, /\?[\s\S]+Cancel/);
  jane.submits(cancelled, 'cancel');
  await jane.hears(/Cancelled/);
  const last = await jane.asks(`/room remove @${JANE} --room ${FX}`, /last person/);
  expect(last.text).toContain(`You're the last person who owns ${FX}`);
  const picker = await jane.asks(`/room add Sam Taylor ${HOSTILE} --room ${FX}`, /Several people match/);
  expect(picker.text).toContain(`Sam Taylor ${HOSTILE} – samuel.taylor@acme.example`);
  jane.submits(picker, 'user-13537736917019');
  expect((await jane.hears(/Added/)).text).toContain(`Added Sam Taylor ${HOSTILE}`);
});

test('requests: asked for, listed, approved, rejected', async () => {
  const { jane, bob, as } = world;
  bob.says(`${BOT} /room add @${NINA} --reason ${HOSTILE}`, { in: FX });
  const card = await jane.hears(/is waiting for your decision/);
  expect(card.text).toContain(`add ${NINA} to ${FX}`);
  expect(card.text).toMatch(/Reason [^\n]+\s+“<b>&/);
  expect((await bob.hears(/I've asked/, { in: FX })).text).toContain(
    `I've asked ${JANE} and I'll let you know`,
  );
  const list = await jane.asks('/requests', /Waiting for you/);
  expect(list.text).toContain(HOSTILE);
  jane.submits(card, 'approve', { reason: HOSTILE });
  const outcome = await bob.hears(/Approved by/);
  expect(outcome.text).toContain(`Reason: “${HOSTILE.replace(`"`, '’')}”`);
  expect(outcome.text).toContain(`Done: add ${NINA} to ${FX}.`);
  const notice = await as('nina.patel').hears(/You're now in/);
  expect(notice.text).toContain(`You're now in ${FX}. ${HOSTILE} asked for it and ${JANE} approved.`);
  bob.says(`/room add @Tom Berg ${HOSTILE} --room ${FX}`);
  const id = /R-\w{6}/.exec((await jane.hears(/is waiting for your decision/)).text)?.[0];
  await jane.asks(`/reject ${id} ${HOSTILE}`, /Rejected by/);
  expect((await bob.hears(/Rejected by/)).text).toContain(`Reason: “${HOSTILE.replace(`"`, '’')}”`);
});

test('presences', async () => {
  const { alice, jane } = world;
  const { text } = await alice.asks(`/presence @${HOSTILE} @${CAROL}`, /Presence/);
  expect(text).toContain(`${HOSTILE}\tBusy`);
  expect(text).toContain(`${CAROL}\tUnknown`); // not connected
  await jane.asks('/presence set BUSY', /now Busy/);
});

test('connections: asked for, listed, accepted, removed', async () => {
  const { alice, pod } = world;
  pod.as('carol.ng').connection('steward', 'request');
  const card = await alice.hears(/asks to connect with me/, ADMINS);
  expect(card.text).toContain(`${CAROL} asks to connect with me`);
  expect(card.text).toContain(`Borealis ${HOSTILE}`);
  expect((await alice.asks('/connections', /1 pending connection/)).text).toContain(CAROL);
  alice.submits(card, 'accept');
  expect((await alice.hears(/Accepted by/, ADMINS)).text).toContain(`Accepted by Alice Martin ${HOSTILE}.`);
  await world.carol.hears(/we're now connected/);
  expect(world.carol.sees()[0]?.text).toContain(`Hello ${CAROL}, we're now connected`);
  await world.carol.asks('/help', /^Thanks for your message/);
  const confirm = await alice.asks(`/connection remove @${CAROL}`, /\?[\s\S]+Cancel/);
  alice.submits(confirm, 'confirm');
  expect((await alice.hears(/no longer/)).text).toBe(`I'm no longer connected with ${CAROL}.`);
});

test('the record', async () => {
  const { jane, alice } = world;
  await jane.asks(`/room add @${NINA} --room ${FX}`, /Added/);
  const { text } = await alice.asks(`/audit --actor @${JANE}`, /of the record/);
  expect(text).toContain(`of the record by ${JANE}`);
  expect(text).toContain(`add ${NINA} to ${FX}`);
});

test('help, and words that are no command', async () => {
  const { jane } = world;
  expect((await jane.asks('/help', /What would you like/)).text).toContain(
    `I'm Steward ${HOSTILE}. I look after`,
  );
  expect((await jane.asks(`/x${HOSTILE}`, /I don't know the command/)).text).toContain(
    `/x${HOSTILE.toLowerCase()}`,
  );
  expect((await jane.asks(`/help ${HOSTILE}`, /I don't know the command/)).text).toContain(`/${HOSTILE}`);
  expect((await jane.asks(`/approve R-${HOSTILE}`, /isn't an id/)).text).toContain(
    `“R-${HOSTILE}” isn't an id`,
  );
  expect((await jane.asks(`/presence set ${HOSTILE}`, /I can't use/)).text).toContain(`“${HOSTILE}”`);
  expect((await jane.asks(`/audit`, /Only administrators can do this/)).text).toContain('administrators');
  expect((await jane.asks(`/whoami ${HOSTILE}`, /left it out/)).text).toContain(`“${HOSTILE}”`);
  expect((await jane.asks(`/room info --x${HOSTILE}`, /./)).text).toMatch(
    /There's no option|I don't know what to do with/,
  );
  expect((await jane.asks(`/room info --room ${HOSTILE}`, /I couldn't find a room/)).text).toContain(
    `“${HOSTILE}”`,
  );
});
