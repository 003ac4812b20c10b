import { afterEach, describe, expect, test } from '@jest/globals';
import { acmeSeed } from 'symphony-pod-simulator';
import { roomId } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const EDITED = /don't act on edited messages/;

describe('an edited message', () => {
  test('is not carried out again, and this is said once', async () => {
    world = await startWorld();
    const { jane } = world;
    const first = jane.says('/room create "Deal A"');
    await jane.hears(/Deal A/);
    const second = jane.client.edit(first, '/room create "Deal B"');
    await jane.hears(EDITED);
    jane.client.edit(second, '/room create "Deal C"');
    await world.settled();
    expect(jane.sees().filter(({ text }) => EDITED.test(text))).toHaveLength(1);
    expect(jane.client.streams().filter(({ name }) => name?.startsWith('Deal'))).toHaveLength(1);
  });

  test('is not carried out when it was nothing for Steward before', async () => {
    world = await startWorld();
    const { jane } = world;
    const where = { in: 'FX desk' };
    const message = jane.says('good morning', where);
    jane.client.edit(message, '@Steward /room add @Nina Patel');
    await jane.hears(EDITED, where);
    expect(jane.membersOf('FX desk')).not.toContain('Nina Patel');
  });

  test('between others is none of our business', async () => {
    world = await startWorld();
    const { jane } = world;
    const where = { in: 'FX desk' };
    const message = jane.says('good morning', where);
    jane.client.edit(message, 'good evening');
    await world.settled();
    expect(jane.sees(where)).toHaveLength(0);
  });
});

describe('what a reply quotes is no command', () => {
  const here = { in: 'FX desk' };

  test('in an IM, where the reply only thanks for it', async () => {
    world = await startWorld();
    const { jane } = world;
    const quote = jane.says('/room create "Deal A"');
    await jane.hears(/Deal A/);
    jane.says('thanks', { quote });
    await jane.hears(/welcome/);
    expect(jane.client.streams().filter(({ name }) => name === 'Deal A')).toHaveLength(1);
  });

  test('in a room, where others quote it', async () => {
    world = await startWorld();
    const { jane, dave } = world;
    const quote = jane.says('@Steward /room members', here);
    await jane.hears(/Dave Kim/, here);
    dave.says('nice', { ...here, quote });
    await world.settled();
    expect(jane.sees(here)).toHaveLength(1);
  });

  test('but the reply itself can be one', async () => {
    world = await startWorld();
    const { jane } = world;
    const quote = jane.says('@Steward /room add @Nina Patel', here);
    await jane.hears(/Nina Patel/, here);
    jane.says('@Steward /room add @Grace Hall', { ...here, quote });
    const { text } = await jane.hears(/Added Grace Hall/, here);
    expect(text).not.toMatch(/Nina Patel/);
  });

  test.each([
    ['/presence @Bob Lee @Dave Kim', /Bob Lee/u],
    ['/room info "FX desk"', /FX desk/u],
    ['/help', /What would you like to do/u],
    ['/room add --room "FX desk"', /People to add/u],
  ])('also below a table, a list or a form: the answer to “%s”', async (line, answer) => {
    world = await startWorld();
    const { jane } = world;
    const { messageId: quote } = await jane.asks(line, answer);
    await jane.asks('/presence @Sam Taylor', /Sam Taylor/u, { quote });
  });

  test('also where clients leave the quoted text out', async () => {
    world = await startWorld({ pod: { seed: { ...acmeSeed, settings: { quotedText: false } } } });
    const { jane } = world;
    const quote = jane.says('/whoami');
    await jane.hears(/Jane Doe/);
    jane.says('/presence @Bob Lee', { quote });
    await jane.hears(/Bob Lee/);
  });

  test('when the two cannot be told apart, nothing is done', async () => {
    world = await startWorld();
    const { jane, pod } = world;
    const quote = jane.says('/room create "Deal A"');
    await jane.hears(/Deal A/);
    pod.faults.add({ match: { path: '/v1/message/' }, times: 'always', effect: { status: 403 } });
    jane.says('/room create "Deal B"', { quote });
    await jane.hears(/can't tell your own words/);
    expect(jane.client.streams().filter(({ name }) => name?.startsWith('Deal'))).toHaveLength(1);
  });
});

describe('a mention elsewhere than first', () => {
  test('gets one hint a day for each person', async () => {
    world = await startWorld();
    const { jane, dave } = world;
    const where = { in: 'FX desk' };
    await jane.asks('ask @Steward /presence @Bob Lee', /mention me first/, where);
    jane.says('what about you, @Steward?', where);
    await world.settled();
    expect(jane.sees(where)).toHaveLength(1);
    await dave.asks('hi @Steward', /mention me first/, where);
  });
});

describe('another bot', () => {
  test('that answers each hint gets one an hour', async () => {
    const parrot = { username: 'parrot', displayName: 'Parrot', accountType: 'SYSTEM' } as const;
    world = await startWorld({ pod: { seed: { ...acmeSeed, users: [...acmeSeed.users, parrot] } } });
    const bot = world.as('parrot');
    bot.says('I do not know this command.');
    await bot.hears(/slash/);
    for (const line of [
      'I do not know this command.',
      '/nonsense',
      '/room add',
      '/approve R-NONE12',
      '/user disable @Bob Lee',
    ])
      bot.says(line);
    await world.settled();
    expect(bot.sees()).toHaveLength(1);
    await bot.asks('/whoami', /Parrot/);
  });
});

describe('too much at once', () => {
  const limits = { person: { perMinute: 60, burst: 3 }, conversation: { perMinute: 60, burst: 100 } };

  test('M2: is told to the person once, and counted in the record', async () => {
    world = await startWorld({ steward: { limits } });
    const { jane, alice } = world;
    for (let count = 0; count < 20; count += 1) jane.says('/whoami');
    await jane.hears(/more than I can handle/);
    await world.settled();
    const answers = jane.sees().map(({ text }) => text);
    expect(answers.filter((text) => /more than I can handle/.test(text))).toHaveLength(1);
    expect(answers.length).toBeLessThanOrEqual(6);
    await alice.asks('/whoami', /Alice/);
  });

  test('M2: commands that come in one message count each', async () => {
    world = await startWorld({ steward: { limits: { ...limits, person: { perMinute: 60, burst: 12 } } } });
    const { jane } = world;
    const ten = Array.from({ length: 10 }, () => '/whoami').join('\n');
    jane.says(ten);
    jane.says(ten);
    await jane.hears(/more than I can handle/);
    await world.settled();
    expect(jane.sees().filter(({ text }) => /User name/.test(text))).toHaveLength(10);
  });

  test("M2: so does the client's own “request access”", async () => {
    const rooms = [...(acmeSeed.rooms ?? [])];
    for (let n = 0; n < 6; n += 1)
      rooms.push({ name: `Open ${n}`, discoverable: true, owners: ['jane.doe', 'steward'], members: [] });
    world = await startWorld({ pod: { seed: { ...acmeSeed, rooms } }, steward: { limits } });
    const { bob, jane, pod } = world;
    for (let n = 0; n < 6; n += 1) bob.client.join(roomId(pod, `Open ${n}`));
    await bob.hears(/more than I can handle/);
    await world.settled();
    expect(jane.sees().filter(({ text }) => /is waiting for your decision/.test(text))).toHaveLength(3);
  });

  test('in one conversation is too much, whoever it comes from', async () => {
    world = await startWorld({
      steward: { limits: { ...limits, conversation: { perMinute: 60, burst: 2 } } },
    });
    const { jane, dave } = world;
    const where = { in: 'FX desk' };
    await jane.asks('@Steward /room members', /Dave Kim/, where);
    await dave.asks('@Steward /room members', /Dave Kim/, where);
    await dave.asks('@Steward /room members', /more than I can handle/, where);
  });
});
