import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

// Whatever is wrong with a line, nothing is done, and what was understood stands in the form: nobody types it again.

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

const FILLED = 'With what is filled in: ';

/** What is filled in may be typed again as it is. */
async function asksBack(username: string, line: string, said: RegExp, filled: string): Promise<void> {
  const person = world.as(username);
  const before = stateOf(world.pod);
  const { text } = await person.asks(line, said);
  expect(text.split(FILLED)[1]).toBe(filled);
  await world.settled();
  expect(stateOf(world.pod)).toEqual(before);
}

describe('an option that is wrong', () => {
  test.each([
    ['is a slip', '/room add @Nina Patel --rom "FX desk"', /no option “--rom”\. Did you mean --room/u],
    ['is a slip, beside a name', '/room add Nina Patel --rom "FX desk"', /Did you mean --room/u],
    ['there is not', '/room add @Nina Patel --room "FX desk" --urgent', /no option “--urgent”/u],
    [
      'is one of two',
      '/room add @Nina Patel --rom "FX desk" --urgent',
      /no option “--rom”[\s\S]+I left out “--urgent”/u,
    ],
    [
      'with a text',
      '/room add @Nina Patel --room "FX desk" --comment covers @Tom Berg',
      /no option “--comment”[\s\S]+I left out “--comment covers @Tom Berg”/u,
    ],
  ])('%s: %s', async (_, line, said) => {
    await asksBack('jane.doe', line, said, '/room add @Nina Patel --room "FX desk"');
  });

  test('is given twice: neither is taken without a look', async () => {
    await asksBack(
      'jane.doe',
      '/room add @Nina Patel --room "FX desk" --room "Announcements"',
      /I left out “--room "Announcements"”[\s\S]+You gave --room twice/u,
      '/room add @Nina Patel --room …',
    );
  });

  test('has no value, which can then be typed', async () => {
    await asksBack(
      'jane.doe',
      '/room add @Nina Patel --room',
      /The option --room needs a value/u,
      '/room add @Nina Patel --room …',
    );
    await world.jane.asks('FX desk', /Added Nina Patel to FX desk/u);
  });

  test('is a slip of a switch', async () => {
    await asksBack(
      'jane.doe',
      '/room create Deal X --publik',
      /no option “--publik”\. Did you mean --public/u,
      '/room create Deal X --public',
    );
  });

  test('is sent as the form shows it', async () => {
    const form = await world.jane.asks('/room add Nina Patel --rom "FX desk"', /no option “--rom”/u);
    world.jane.submits(form, 'submit', {});
    await world.jane.hears(/Added Nina Patel to FX desk/u);
  });

  test('of a line without a slash is not forgotten when the offer is taken', async () => {
    const before = stateOf(world.pod);
    const offer = await world.jane.asks('add Nina Patel to FX desk --urgent', /FX desk" --urgent\?/u);
    world.jane.submits(offer, 'offer-0');
    await world.jane.hears(/I don't understand “--urgent”/u);
    await world.settled();
    expect(stateOf(world.pod)).toEqual(before);
  });

  test('is told only to those who may run the command', async () => {
    await world
      .as('bob.lee')
      .asks('/user disable @Tom Berg --reasn leaves', /Only administrators can do this/u);
  });
});

describe('a person who is named in part is kept', () => {
  test.each([
    ['/room add "Nina" tomorrow --room "FX desk"', '“tomorrow”', '/room add Nina --room "FX desk"'],
    ['/room add Nina tomorrow --room "FX desk"', '“tomorrow”', '/room add Nina --room "FX desk"'],
    ['/room remove Bob asap --room "FX desk"', '“asap”', '/room remove Bob --room "FX desk"'],
  ])('%s', async (line, left, filled) => {
    await asksBack('jane.doe', line, new RegExp(`I don't understand ${left}`, 'u'), filled);
  });

  test('in front of what may be the name of an option', async () => {
    await asksBack(
      'alice.martin',
      '/user update Tom title VP',
      /I don't understand “title VP”/u,
      '/user update Tom',
    );
  });

  test.each([
    '/room add Nina to FX desk tomorrow',
    '/room add Nina to FX desk, not Tom',
    '/room owner add Bob to FX desk if he agrees',
    '/room add Nina and Tom to FX desk tomorrow',
    '/room add zork and Nina --room "FX desk"',
  ])('%s: who is meant, then what the rest says', async (line) => {
    const before = stateOf(world.pod);
    const picker = await world.jane.asks(line, /Did you mean this person by “(?:Nina|Bob)”/u);
    world.jane.submits(picker, /name="(user-\d+)"/u.exec(picker.message)?.[1] ?? '');
    const next = await world.jane.hears(/I don't understand|by “Tom”/u);
    expect(next.forms).toHaveLength(1);
    await world.settled();
    expect(stateOf(world.pod)).toEqual(before);
  });
});

describe('a quotation mark that nobody closed', () => {
  test.each([
    ['/room add "Nina Patel to FX desk', 'Nina Patel to FX desk', '/room add @Nina Patel --room "FX desk"'],
    ['/room add Nina Patel to “FX desk', 'FX desk', '/room add @Nina Patel --room "FX desk"'],
    ['/room add Nina Patel "to FX desk', 'to FX desk', '/room add @Nina Patel --room "FX desk"'],
    ['/room create "Deal X --public', 'Deal X --public', '/room create Deal X --public'],
    ['/room create Deal X "--public', '--public', '/room create Deal X --public'],
    [
      '/room create Deal X --description "Spot --public',
      'Spot --public',
      '/room create Deal X --description Spot --public',
    ],
    ['/room remove Bob Lee from „FX desk', 'FX desk', '/room remove @Bob Lee --room "FX desk"'],
  ])('%s', async (line, behind, filled) => {
    await asksBack('jane.doe', line, new RegExp(`in front of “${behind}” is never closed`, 'u'), filled);
  });

  test('in front of a command makes no command of it', async () => {
    const before = stateOf(world.pod);
    await world.jane.asks('"/room add @Nina Patel --room FX desk', /Did you mean/u);
    await world.settled();
    expect(stateOf(world.pod)).toEqual(before);
  });

  test('in a text is a mark like any other, and in what only reads', async () => {
    await world.jane.asks('/room create Deal X --description he said "ok', /Deal X is ready/u);
    expect(stateOf(world.pod).rooms).toContainEqual(expect.objectContaining({ description: 'he said "ok' }));
    await world.jane.asks('/room info "FX desk', /Spot, forwards and options/u);
  });
});

describe('a question is no order', () => {
  test.each([
    ['/room add Nina Patel to FX desk?', '/room add @Nina Patel --room "FX desk"', /Added Nina Patel/u],
    ['/room add Nina Patel to FX desk?!', '/room add @Nina Patel --room "FX desk"', /Added Nina Patel/u],
    [
      '/room add Nina Patel to "FX desk"? please',
      '/room add @Nina Patel --room "FX desk"',
      /Added Nina Patel/u,
    ],
    ['/room add Nina Patel to FX desk ?', '/room add @Nina Patel --room "FX desk"', /Added Nina Patel/u],
    ['/room add Nina Patel? --room "FX desk"', '/room add @Nina Patel --room "FX desk"', /Added Nina Patel/u],
    ['/room create Deal X --copy-protected?', '/room create Deal X --copy-protected', /Deal X is ready/u],
    [
      '/room create Deal X --description spot --copy-protected?',
      '/room create Deal X --description spot --copy-protected',
      /Deal X is ready/u,
    ],
    ['/room deactivate FX desk？', '/room deactivate --room "FX desk"', /Deactivate FX desk\?/u],
  ])('%s', async (line, offered, done) => {
    const before = stateOf(world.pod);
    const offer = await world.jane.asks(line, /Do you want me to run/u);
    expect(offer.text).toContain(`Do you want me to run ${offered}?`);
    await world.settled();
    expect(stateOf(world.pod)).toEqual(before);
    world.jane.submits(offer, 'offer-0');
    await world.jane.hears(done);
  });

  test.each([
    ['a reason', '/room add @Nina Patel --room "FX desk" --reason really?', /Added Nina Patel/u],
    ['a description', '/room create Deal X --description what next?', /Deal X is ready/u],
    ['a description with a mark apart', '/room create Deal X --description what next ?!', /Deal X is ready/u],
    ['a description and please', '/room create Deal X --description what next, please?', /Deal X is ready/u],
    ['what only reads', '/room members FX desk?', /members of FX desk/u],
  ])('%s may be one', async (_, line, said) => {
    await world.jane.asks(line, said);
  });

  test('behind the name of a command that needs nothing else, it is one, too', async () => {
    const before = stateOf(world.pod);
    await world.as('bob.lee').asks('@Steward /room leave?', /Do you want me to run/u, { in: 'FX desk' });
    await world.as('alice.martin').asks('/steward stop?!', /As a command|Usage|\/steward stop/u);
    await world.settled();
    expect(stateOf(world.pod)).toEqual(before);
    await world.jane.asks('/room add @Nina Patel --room "FX desk"', /Added Nina Patel/u);
  });

  test('who may not do it hears so at once', async () => {
    await world.as('bob.lee').asks('/user disable @Tom Berg?', /Only administrators can do this/u);
  });
});

describe('several people', () => {
  test.each([
    '"Nina Patel, Tom Berg"',
    '"Nina Patel; Tom Berg"',
    '"Nina Patel and Tom Berg"',
    '"Patel, Nina"; "Tom Berg"',
    'Nina Patel as well as Tom Berg',
    'Nina Patel sowie Tom Berg',
    'Nina Patel zusammen mit Tom Berg',
    'Nina Patel ainsi que Tom Berg',
  ])('%s', async (people) => {
    await world.jane.asks(
      `/room add ${people} --room "FX desk"`,
      /Added Nina Patel and Tom Berg to FX desk/u,
    );
  });

  test('a list in quotes with somebody who is not known is one text', async () => {
    await world.jane.asks(
      '/room add "Nina Patel, Tim Burg" --room "FX desk"',
      /couldn't find “Nina Patel, Tim Burg”/u,
    );
  });
});
