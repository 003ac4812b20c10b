import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startWorld, type World } from '../support/world.ts';

const CONFIRM = /\?[\s\S]+Cancel/u;
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const TWO_MB = 2 * 1024 * 1024;

const file = (name: string, beginning: readonly number[], size = 5_000) => ({
  name,
  content: Buffer.concat([Buffer.from(beginning), Buffer.alloc(size - beginning.length)]),
});

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

describe('/user avatar', () => {
  const set = () => world.pod.calls().filter(({ path }) => path.endsWith('/avatar/update')).length;

  test.each([
    ['a.png', PNG],
    ['b.jpg', [0xff, 0xd8, 0xff, 0xe0]],
    ['c.gif', [...Buffer.from('GIF89a')]],
  ])('sets %s, once it is confirmed, and the person is told', async (name, beginning) => {
    const { alice, bob } = world;
    const earlier = set();
    const card = await alice.asks('/user avatar @Bob Lee', CONFIRM, { files: [file(name, beginning)] });
    expect(card.text).toContain(`${name} (5 kB)`);
    expect(set()).toBe(earlier);
    alice.submits(card, 'confirm');
    await alice.hears(/^The picture of Bob Lee is replaced\.$/u);
    await bob.hears(/Alice Martin replaced your profile picture/u);
    expect(set()).toBe(earlier + 1);
  });

  test.each([
    ['nothing', [], /Attach a picture \(PNG, JPEG or GIF, less than 2 MB\)/u],
    [
      'two files',
      [file('a.png', PNG), file('b.png', PNG)],
      /There are 2 files attached\. Attach only the picture/u,
    ],
    ['a text that is called a picture', [file('a.png', [0x41])], /a\.png isn't a PNG, JPEG or GIF picture/u],
    ['an empty file', [file('a.png', [], 0)], /a\.png isn't a PNG, JPEG or GIF picture/u],
    ['one of 2 MB', [file('big.png', PNG, TWO_MB)], /big\.png is too large/u],
  ])('takes no other file: %s', async (_, files, why) => {
    const { alice } = world;
    const earlier = set();
    const read = () => world.pod.calls().filter(({ path }) => path.endsWith('/attachment')).length;
    const before = read();
    await alice.asks('/user avatar @Bob Lee', why, { files });
    expect(set()).toBe(earlier);
    // What is too large isn't even read.
    if (String(why).includes('large')) expect(read()).toBe(before);
  });

  test('one that is just small enough is taken', async () => {
    const { alice } = world;
    const card = await alice.asks('/user avatar @Dave Kim', CONFIRM, {
      files: [file('a.png', PNG, TWO_MB - 1)],
    });
    alice.submits(card, 'confirm');
    await alice.hears(/The picture of Dave Kim is replaced/u);
  });

  test('without a picture it says where to attach one, and shows no form, which takes none', async () => {
    const { alice } = world;
    for (const line of ['/user avatar', '/user avatar Sam Taylorr']) {
      const { text, forms } = await alice.asks(line, /Attach a picture/u);
      expect(text).toContain('to the message with the command, for example /user avatar @Bob Lee');
      expect(forms).toEqual([]);
    }
  });

  test('the picture of a command that is asked back is still there when it is answered', async () => {
    const { alice } = world;
    const files = [file('a.png', PNG)];
    const form = await alice.asks('/user avatar', /^Replace picture/u, { files });
    alice.submits(form, 'submit', { user: [13537736917016] });
    await alice.hears(/^Replace Bob Lee's picture/u);
    // A name that several have, and a slip in the command.
    const picker = await alice.asks('/user avatar Sam Taylor', /Several people match/u, { files });
    alice.submits(picker, 'user-13537736917018');
    await alice.hears(/^Replace Sam Taylor's picture/u);
    const offer = await alice.asks('/user avater @Bob Lee', /Did you mean/u, { files });
    alice.submits(offer, 'offer-0');
    await alice.hears(/^Replace Bob Lee's picture/u);
  });

  test('of an administrator another administrator decides, and nobody changes their own', async () => {
    const { alice } = world;
    const files = [file('a.png', PNG)];
    await alice.asks('/user avatar @Victor Stone', /approval/u, { files });
    await alice.asks('/user avatar @Alice Martin', /own account/u, { files });
  });
});

describe('/user sessions', () => {
  test('one is ended by its button, the others go on', async () => {
    const { alice, bob, pod } = world;
    bob.client.presence('AVAILABLE');
    const list = await alice.asks('/user sessions @Bob Lee', /Bob Lee's sessions[\s\S]+End [\da-f]{8}/u);
    expect(list.text).toMatch(/Desktop\t127\.0\.0\.1\t/u);
    alice.submits(list, 'run-0');
    const card = await alice.hears(/^End session [\da-f]{8} of Bob Lee\?[\s\S]+Desktop/u);
    const ended = () => pod.calls().filter(({ path }) => /\/sessions\/[^/]+\/logout$/u.test(path)).length;
    expect(ended()).toBe(0);
    alice.submits(card, 'confirm');
    await alice.hears(/This session of Bob Lee is over/u);
    expect(ended()).toBe(1);
    await alice.asks('/user sessions @Bob Lee', /Bob Lee isn't logged in anywhere/u);
    // The button of a session that is over says so.
    alice.submits(list, 'run-0');
    await alice.hears(/Bob Lee has no session/u);
  });

  test('typed, as much of its id is enough as no other has', async () => {
    const { alice, dave } = world;
    dave.client.presence('AVAILABLE');
    const { text } = await alice.asks('/user sessions @Dave Kim', /Dave Kim's sessions/u);
    const [, id = ''] = /^([\da-f]{8})\t/mu.exec(text) ?? [];
    await alice.asks('/user session end @Dave Kim zzz', /Dave Kim has no session “zzz”/u);
    const card = await alice.asks(`/user session end @Dave Kim ${id.slice(0, 5).toUpperCase()}`, CONFIRM);
    alice.submits(card, 'confirm');
    await alice.hears(/This session of Dave Kim is over/u);
  });

  test('Steward is not logged out of its own', async () => {
    const { alice } = world;
    const { text } = await alice.asks('/user sessions 13537736917001', /Steward's sessions/u);
    const [, id = ''] = /^([\da-f]{8})\t/mu.exec(text) ?? [];
    await alice.asks(`/user session end 13537736917001 ${id}`, /my own account|Steward/u);
  });
});
