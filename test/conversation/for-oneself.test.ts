import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

describe('who names nobody but themselves for what is not theirs to do', () => {
  test.each([
    [
      'alice.martin',
      '/room add me --room "FX desk"',
      'Only owners of the room can do this. For yourself, use /room join "FX desk".',
    ],
    [
      'alice.martin',
      '/room add @Alice Martin --room "FX desk"',
      'Only owners of the room can do this. For yourself, use /room join "FX desk".',
    ],
    ['bob.lee', '/room add me --room "Rates desk"', 'For yourself, use /room join "Rates desk".'],
    ['bob.lee', '/room add bob@acme.example to Rates desk', 'For yourself, use /room join "Rates desk".'],
    [
      'bob.lee',
      '/room add me --room "Rates desk" --reason "cover"',
      'For yourself, use /room join "Rates desk" --reason cover.',
    ],
    [
      'bob.lee',
      '/room owner add me --room "Rates desk"',
      'You have to be in the room for that. First use /room join "Rates desk".',
    ],
    [
      'bob.lee',
      '/room remove me from "FX desk"',
      'Only owners of the room can do this. For yourself, use /room leave --room "FX desk".',
    ],
    ['bob.lee', '/user roles me', 'Only administrators can do this. For yourself, use /whoami.'],
    ['bob.lee', 'add me to Rates desk', 'Did you mean /room join "Rates desk"?'],
    [
      'bob.lee',
      '/room member add me to "Rates desk"',
      'I don\'t know the command /room member add. Did you mean /room join "Rates desk"?',
    ],
    ['bob.lee', 'remove me from FX desk', 'Did you mean /room leave --room "FX desk"?'],
  ])('%s: %s', async (username, line, sentence) => {
    const { pod, as } = world;
    const before = stateOf(pod);
    const { text } = await as(username).asks(line, /For yourself|First use|Did you mean/);
    expect(text.split('\n')[0]).toBe(sentence);
    expect(text).toContain('Yes, do it');
    expect(stateOf(pod)).toEqual(before);
  });

  test('takes it with the button, and with yes', async () => {
    const { alice, bob } = world;
    alice.submits(await alice.asks('/room add me --room "FX desk"', /For yourself/), 'offer-0');
    await alice.hears(/join FX desk[\s\S]+I've asked Jane Doe/);
    await bob.asks('/room add me --room "Rates desk"', /For yourself/);
    await bob.asks('yes', /join Rates desk[\s\S]+I've asked Victor Stone/);
  });

  test('is answered in the room, with the line as it is typed there', async () => {
    const { bob } = world;
    const card = await bob.asks('@Steward /room remove me', /For yourself/, { in: 'FX desk' });
    expect(card.text).toContain(
      'Only owners of the room can do this. For yourself, use @Steward /room leave.',
    );
    bob.submits(card, 'offer-0');
    await bob.hears(/Leave FX desk\?/);
  });

  test.each([
    ['tom.berg', '/room add me --room "FX desk"', /I couldn't find a room “FX desk”/],
    ['tom.berg', '/room owner add me --room "FX desk"', /I couldn't find a room “FX desk”/],
    ['tom.berg', 'add me to FX desk', /Did you mean \/room add/],
    ['bob.lee', '/room remove me, @Dave Kim from "FX desk"', /Jane Doe owns FX desk/],
    ['bob.lee', '/room remove @Dave Kim from "FX desk"', /Jane Doe owns FX desk/],
    // Nobody who was named is dropped, although they can't be found.
    ['bob.lee', 'add me and Bob Xyzq --room "Rates desk"', /Bob Xyzq|Did you mean/],
    ['bob.lee', '/room add me and Bob Xyzq --room "Rates desk"?', /Bob Xyzq|Did you mean/],
    ['bob.lee', '/room add me and Bob Xyzq --room "Rates desk"', /Bob Xyzq|Only owners/],
    ['bob.lee', '/room add me, Bob Xyzq, @Nina Patel to "Rates desk"', /Bob Xyzq|Only owners/],
    ['bob.lee', '/user roles @Dave Kim', /Only administrators can do this\.$/],
  ])('%s: %s leads to nothing else', async (username, line, words) => {
    const { text } = await world.as(username).asks(line, words);
    expect(text).not.toMatch(/For yourself|First use|\/room join|\/room leave|\/whoami/);
  });

  test('nothing is offered that a rule forbids', async () => {
    await world.close();
    world = await startWorld({
      policy: (text) => `${text}\nforbid (principal, action == Action::"room.join", resource);`,
    });
    const { text } = await world.alice.asks('/room add me --room "FX desk"', /Only owners/);
    expect(text).not.toContain('/room join');
    expect(text).toContain('Ask Jane Doe');
  });

  test.each(['/room add me --room "FX desk"', '/room owner add me --room "FX desk"'])(
    'whoever is in the room is not told to join it: %s',
    async (line) => {
      await world.close();
      world = await startWorld({
        policy: (text) =>
          text.replaceAll(/@id\("members-[^;]*Action::"room\.(?:member|owner)\.add"[^;]*;/gu, ''),
      });
      const { bob } = world;
      const { text } = await bob.asks(line, /Only owners|not allowed/);
      expect(text).not.toMatch(/For yourself|First use|\/room join/);
      expect(text).toContain('Ask Jane Doe');
      const offer = await bob.asks('add me to FX desk', /Did you mean|Only owners/);
      expect(offer.text).not.toContain('/room join');
    },
  );
});
