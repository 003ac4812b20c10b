import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

// What Steward does all day can be asked for in a sentence: it is offered, never done.

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const FX = { in: 'FX desk' };

describe('in a room', () => {
  test.each([
    ['who owns this room?', '/room info?'],
    ['who is in here?', '/room members?'],
    ['archive this room', '/room deactivate?'],
    ['rename this room to FX options', '/room update --name "FX options"?'],
    ['thx, and who is in this room', '/room members?'],
  ])('%s', async (line, offered) => {
    const before = stateOf(world.pod);
    const { text } = await world.jane.asks(`@Steward ${line}`, /^Did you mean/u, FX);
    expect(text.replaceAll('"', '')).toContain(`Did you mean ${offered.replaceAll('"', '')}`);
    await world.settled();
    expect(stateOf(world.pod)).toEqual(before);
  });

  test.each([
    ['thanks @Steward', /^You're welcome/u],
    ['@Steward ok', /^All right/u],
  ])('%s', async (line, answer) => {
    await world.jane.asks(line, answer, FX);
  });

  test.each(['remove dave kim', 'kick @Dave Kim', 'please remove @Dave Kim, thanks'])(
    '%s: whoever may not hears who could',
    async (line) => {
      const offer = await world.bob.asks(`@Steward ${line}`, /^Did you mean \/room remove @Dave Kim/u, FX);
      world.bob.submits(offer, 'offer-0');
      await world.bob.hears(/Only owners[\s\S]+Ask Jane Doe/u, FX);
    },
  );
});

describe('in the IM', () => {
  test.each([
    ['i need access to rates desk', '/room join "Rates desk"?'],
    ['can i join rates desk', '/room join "Rates desk"?'],
    ['list my rooms', '/room list?'],
    ['new room Deal Falcon', '/room create Deal Falcon?'],
    ['take dave kim out of fx desk', '/room remove @Dave Kim --room "FX desk"?'],
    ['set my status to away', '/presence set away?'],
    ['tell me when bob lee is back', '/presence watch @Bob Lee?'],
    ['change language to german', '/settings language german?'],
    [
      'hey steward, could you add Nina Patel to the FX desk? thanks',
      '/room add @Nina Patel --room "FX desk"?',
    ],
  ])('%s', async (line, offered) => {
    const { text } = await world.jane.asks(line, /^Did you mean/u);
    expect(text).toContain(`Did you mean ${offered}`);
  });

  test.each(['stop everything', 'stop steward', '/stop it', '/stop'])(
    '%s: for administrators',
    async (line) => {
      const before = stateOf(world.pod);
      const { text } = await world.alice.asks(line, /Did you mean/u);
      expect(text).toContain('Did you mean /steward stop');
      await world.alice.asks('no', /^OK, I did nothing/u);
      expect(stateOf(world.pod)).toEqual(before);
    },
  );

  test.each([
    ['how do i add someone to a room?', /^\/room add\n/u],
    ['how can I add nina to fx desk', /^\/room add\n/u],
    ['/help how do I add someone to a room', /^\/room add\n/u],
    ['explain break glass', /^\/break-glass\n/u],
    ['how do I fly?', /What would you like to do\?/u],
    ['what is the weather', /^My commands begin with a slash/u],
    ['undo', /opposite command/u],
    ['/undo', /opposite command/u],
    ['ok thanks', /^You're welcome|^All right/u],
    ['got it', /^All right/u],
  ])('%s', async (line, answer) => {
    await world.jane.asks(line, answer);
  });
});

describe('what cannot be meant is not offered', () => {
  test.each([
    ['/room move Nina Patel from Rates desk to FX desk', /remove/u],
    ['/room oin "Rates desk"', /remove/u],
  ])('%s', async (line, never) => {
    expect((await world.jane.asks(line, /I don't know the command/u)).text).not.toMatch(never);
  });

  test.each([
    ['delete @Tom Berg', /deactivate/u],
    ['log @Tom Berg out', /audit/u],
  ])('%s', async (line, never) => {
    expect((await world.alice.asks(line, /^Did you mean/u)).text).not.toMatch(never);
  });

  test('a new name is never dropped', async () => {
    const { text } = await world.jane.asks('rename "FX desk" to "FX options"', /^Did you mean/u);
    expect(text).toMatch(/Did you mean \/room update --room "FX desk" --name "FX options"\?/u);
    const named = await world.jane.asks('/room update name FX options --room "FX desk"', /FX options/u);
    expect(named.text).toMatch(/FX desk → FX options/u);
  });
});
