import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startWorld, type World } from '../support/world.ts';

// What was typed is done, or told as not understood, whichever field of a form it would belong to.

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

describe('what is wrong with something that the form has no field for is said at its top', () => {
  test.each([
    ['/room update FX desk, name FX options', 'name FX options'],
    ['/room update FX desk description spot', 'description spot'],
    ['/room update FX desk: description spot', 'description spot'],
    ['/room update FX desk, name FX options --description spot', 'name FX options'],
    ['/room update --room FX desk, Rates --description spot', 'Rates'],
  ])('jane: %s', async (line, left) => {
    const { text } = await world.jane.asks(line, /^Change FX desk/);
    expect(text).toContain(`I don't understand “${left}”`);
  });

  test.each([
    ['/user update Tom Berg --title "Head of Rates" department Rates', 'department Rates'],
    ['/user update @Tom Berg --title "Head of Rates" and more', 'and more'],
  ])('alice: %s', async (line, left) => {
    const { text } = await world.alice.asks(line, /^Change Tom Berg/);
    expect(text).toContain(`I don't understand “${left}”`);
    expect(text).toContain('--title "Head of Rates"');
  });
});

describe('a value in another spelling', () => {
  test.each(['-', '–', '—', '−'])('clears with “%s”, as phones write it', async (dash) => {
    const { alice, jane } = world;
    await alice.asks(`/user update Tom Berg --title ${dash} --dry-run`, /Rates analyst → none/);
    await jane.asks(
      `/room update FX desk --description ${dash} --dry-run`,
      /Spot, forwards and options → none/,
    );
    await jane.asks(`/room update FX desk --keywords ${dash} --dry-run`, /desk=FX → none/);
  });

  test.each([
    'desk=FX; region=EMEA',
    'desk: FX; region: EMEA',
    'desk=FX, region: EMEA;',
    'desk = FX,region=EMEA',
  ])('keywords: %s', async (text) => {
    await world.jane.asks(
      `/room update FX desk --keywords ${text} --dry-run`,
      /desk=FX → desk=FX, region=EMEA/,
    );
  });

  test('keywords that can’t be read bring the form back', async () => {
    const { text } = await world.jane.asks(
      '/room update FX desk --keywords spot',
      /I can't read “spot” as keywords/,
    );
    expect(text).toMatch(/Save changes/);
  });

  test('an address of the web is a value', async () => {
    const line = '/room update FX desk --keywords wiki=https://wiki.example/fx --dry-run';
    await world.jane.asks(line, /→ wiki=https:\/\/wiki\.example\/fx/);
  });
});

describe('a new name that people read as another one is taken', () => {
  test.each(['ＦＸ desk', 'fx ｄｅｓｋ', 'FX　desk'])('/room create %s', async (name) => {
    await world.jane.asks(`/room create ${name}`, /There's already a room called/);
  });

  test('also when a room is renamed', async () => {
    await world.jane.asks('/room create Deal Gull', /^Deal Gull is ready/);
    await world.jane.asks('/room update Deal Gull --name ＦＸ desk', /There's already a room called/);
  });

  test.each(['administrators', 'Admins', 'the administrators', 'Administrators room'])(
    '/room create %s looks like the administrators’ room',
    async (name) => {
      await world.jane.asks(`/room create ${name}`, /looks too much like Steward administrators/);
    },
  );

  test('a word of it among others is no such name', async () => {
    await world.jane.asks('/room create Loan administrators', /^Loan administrators is ready/);
  });
});

test.each(['admin', 'Administrater'])('a role that there isn’t brings the form back: %s', async (role) => {
  const { text } = await world.alice.asks(
    `/user role add @Tom Berg ${role}`,
    /There's no role “.+”\. Did you mean Administrator/,
  );
  expect(text).toMatch(/Give role/);
  expect(text).not.toMatch(/SUPER_ADMINISTRATOR|ADMINISTRATOR\b/);
});

test('nothing absurd is suggested for a short word', async () => {
  const { text } = await world.alice.asks('/user role remove @Victor Stone all', /There's no role “all”/);
  expect(text).not.toMatch(/Did you mean/);
});
