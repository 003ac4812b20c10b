import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { acmeSeed } from 'symphony-pod-simulator';
import { stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

// What is understood in part only is asked about, on every road: nothing of it is done, now or after the next click.

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

const FX = { in: 'FX desk' };

describe('words that no argument takes are kept by a list to choose from, and asked about behind it', () => {
  test.each([
    ['jane.doe', '/room deactivate "FX desc" tomorrow', 'FX desk', 'tomorrow'],
    ['jane.doe', '/room transfer "Bob" if he agrees --room "FX desk"', 'bob@acme', 'if he agrees'],
    ['jane.doe', '/delegate "Bob" never until fri', 'bob@acme', 'never'],
    ['jane.doe', '/room update "FX desc" not --description spot', 'FX desk', 'not'],
    ['bob.lee', '/room leave "FX desc" not now', 'FX desk', 'not now'],
    ['alice.martin', '/user disable "Tom" tomorrow', 'tom.berg', 'tomorrow'],
    ['lucy.chen', '/room join "Rates dsk" tomorrow', 'Rates desk', 'tomorrow'],
  ])('%s: %s', async (username, line, chosen, left) => {
    const person = world.as(username);
    const before = stateOf(world.pod);
    const picker = await person.asks(line, /Did you mean/u);
    // Typed as it is shown, it is asked about as well.
    expect(picker.text).toContain(left);
    const button = new RegExp(`name="((?:user|room)-[^"]+)"[^>]*>[^<]*${chosen.replace('.', '\\.')}`, 'u');
    person.submits(picker, button.exec(picker.message)?.[1] ?? '');
    const form = await person.hears(new RegExp(`I don't understand “[^”]*${left}`, 'u'));
    expect(form.forms).toHaveLength(1);
    await world.settled();
    expect(stateOf(world.pod)).toEqual(before);
    expect(person.sees().filter(({ text }) => /\?\n[\s\S]*\/confirm|waiting for|asked/u.test(text))).toEqual(
      [],
    );
  });
});

describe('what is named in a text touches nobody, and no other room', () => {
  test.each([
    ['/room owner add @Bob Lee --reason as in "Borealis and Acme"', 'Borealis and Acme'],
    ['/room add @Nina Patel --reason covers Tom in "Borealis and Acme"', 'Borealis and Acme'],
    ['/room add @Nina Patel --reason see room: Borealis and Acme', 'Borealis and Acme'],
    ["/room add @Nina Patel --reason talks to 'Borealis and Acme'", 'Borealis and Acme'],
  ])('%s is asked about', async (line, room) => {
    const before = stateOf(world.pod);
    const { text } = await world.jane.asks(`@Steward ${line}`, /I'm not sure about/u, FX);
    expect(text).toContain(room);
    await world.settled();
    expect(stateOf(world.pod)).toEqual(before);
  });

  test.each([
    ['/room create Deal A --description prices shared with @Tom Berg', 'tom.berg'],
    ['/room create "Deal A" --reason agreed with @Tom Berg', 'tom.berg'],
    ['/room create "Deal A" --description prices shared with "Tom Berg"', 'tom.berg'],
  ])('%s', async (line, username) => {
    await world.jane.asks(line, /Deal A is ready/u);
    const made = stateOf(world.pod).rooms.find(({ name }) => name === 'Deal A');
    expect(made?.members).not.toContain(username);
  });
});

describe('a flag that is said to be off is off', () => {
  test.each([
    ['--read-only no', 'readOnly'],
    ['--copy-protected nein', 'copyProtected'],
    ['--discoverable false', 'discoverable'],
    ['--public=off', 'public'],
    ['--public = no', 'public'],
    ['--read-only not', 'readOnly'],
    ['--view-history off --members-can-invite no', 'membersCanInvite'],
  ] as const)('%s', async (words, setting) => {
    await world.jane.asks(`/room create Deal Falcon ${words}`, /Deal Falcon is ready/u);
    const made = stateOf(world.pod).rooms.find(({ name }) => name === 'Deal Falcon');
    expect(made?.[setting]).toBe(false);
  });
});

test.each(['/room create Deal A not --copy-protected', '/room create Deal A --copy-protected "Deal B" not'])(
  'a flag beside a “not” isn’t filled in: %s',
  async (line) => {
    const { text } = await world.jane.asks(line, /I don't understand “/u);
    expect(text).not.toMatch(/--copy-protected/u);
  },
);

test.each([
  '/room add @Nina Patel --room "FX desk"\n\nTom Berg',
  '/room add @Nina Patel --room "FX desk" -- Tom Berg',
  '/room owner add @Bob Lee --room "FX desk"\n\nDave Kim',
  '/room remove @Dave Kim --room "FX desk"\n- Bob Lee',
  '/room create "Deal A" with @Nina Patel\n\nTom Berg',
])('who signs below isn’t meant: %s', async (line) => {
  const before = stateOf(world.pod);
  await world.jane.asks(line, /I don't understand “(?:-+ )?(?:Tom Berg|Dave Kim|Bob Lee)”/u);
  await world.settled();
  expect(stateOf(world.pod)).toEqual(before);
});

describe('a sentence is no name of a room', () => {
  test.each([
    ['/room create Deal Falcon and add Nina Patel', /I don't understand “and add Nina Patel”/u],
    ['/room create Deal Falcon with nina', /I'm not sure about “with nina”/u],
    ['/room create Deal Falke mit Nina Patel', /I'm not sure about “mit Nina Patel”/u],
    ['/room create Affaire Faucon avec Nina', /I'm not sure about “avec Nina”/u],
    ['/room create Deal Falcon description spot trades', /I'm not sure about “description spot trades”/u],
    ['/room create Deal Falcon reason new deal', /“reason new deal”/u],
    ['/room create @Bob Lee', /can't begin with @/u],
  ])('%s', async (line, answer) => {
    const before = stateOf(world.pod);
    const { forms } = await world.jane.asks(line, answer);
    expect(forms.length).toBeLessThan(2);
    await world.settled();
    expect(stateOf(world.pod)).toEqual(before);
  });

  test.each([
    ['/room create new room Deal Falcon', 'Deal Falcon'],
    ['/room create "Lunch with clients"', 'Lunch with clients'],
    ['/room create Alfie and Add Ltd', 'Alfie and Add Ltd'],
  ])('%s', async (line, name) => {
    await world.jane.asks(line, new RegExp(`${name} is ready|I don't understand`, 'u'));
  });
});

describe('who is meant can stand behind a word that leads to them', () => {
  test.each([
    ['jane.doe', '/room join "Rates desk" for Lucy Chen', /add Lucy Chen to Rates desk/u],
    ['jane.doe', '/room join Rates desk for @Lucy Chen', /add Lucy Chen to Rates desk/u],
    ['jane.doe', '/room join Rates desk für Lucy Chen', /add Lucy Chen to Rates desk/u],
    ['jane.doe', '/delegate to Bob Lee until fri', /I've asked Bob Lee to decide for you/u],
    ['jane.doe', '/delegate an Bob Lee bis Freitag', /I've asked Bob Lee to decide for you/u],
    ['jane.doe', '/room transfer FX desk an Bob Lee', /Transfer FX desk to Bob Lee\?/u],
    ['jane.doe', '/room transfer FX desk à Bob Lee', /Transfer FX desk to Bob Lee\?/u],
    ['alice.martin', '/user role add Tom Berg compliance officer', /Tom Berg the role Compliance Officer/u],
    [
      'alice.martin',
      '/user role add Tom Berg as Compliance Officer',
      /Tom Berg the role Compliance Officer/u,
    ],
    [
      'alice.martin',
      '/user role add compliance officer to Tom Berg',
      /Tom Berg the role Compliance Officer/u,
    ],
    ['alice.martin', '/user role add L1_SUPPORT @Tom Berg', /Tom Berg the role L1 Support/u],
  ])('%s: %s', async (username, line, answer) => {
    await world.as(username).asks(line, answer);
  });
});

test.each(['here', 'to this room', 'to the room', 'into this chat'])(
  'in a room, it can be meant without its name: %s',
  async (words) => {
    await world.jane.asks(`@Steward /room add @Nina Patel ${words}`, /Added Nina Patel to FX desk/u, FX);
  },
);

test('a room that everybody calls by the first word of its name is offered', async () => {
  const picker = await world.jane.asks(
    '/room add @Nina Patel to FX',
    /room “FX”\. Did you mean this one\?\s+FX desk/u,
  );
  expect(picker.forms).toHaveLength(1);
});

test('the user name of one who has the last name of another is asked about', async () => {
  await world.close();
  world = await startWorld({
    pod: {
      seed: {
        ...acmeSeed,
        users: [
          ...acmeSeed.users,
          { username: 'chen', displayName: 'Chen Room' } as (typeof acmeSeed.users)[number],
        ],
      },
    },
  });
  const before = stateOf(world.pod);
  const { text } = await world.jane.asks(
    '/room add Chen to FX desk',
    /Several people match “Chen”|Did you mean/u,
  );
  expect(text).toMatch(/Chen Room[\s\S]*Lucy Chen/u);
  await world.settled();
  expect(stateOf(world.pod)).toEqual(before);
});
