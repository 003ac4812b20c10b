import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const inFxDesk = () => world.jane.membersOf('FX desk').toSorted();

describe('a slip is answered with what was meant, and does nothing', () => {
  test.each([
    ['/room addd @Nina Patel --room "FX desk"', /mean \/room add @Nina Patel --room "FX desk"\?/],
    ['/room ad @Nina Patel --room "FX desk"', /mean \/room add @Nina Patel --room "FX desk"\?/],
    ['/roomadd @Nina Patel --room "FX desk"', /mean \/room add @Nina Patel --room "FX desk"\?/],
    ['/invite @Nina Patel --room "FX desk"', /mean \/room add @Nina Patel/],
    ['/kick @Dave Kim --room "FX desk"', /mean \/room remove @Dave Kim/],
    ['/room kick @Dave Kim --room "FX desk"', /mean \/room remove @Dave Kim/],
    ['/room memebers', /mean \/room members/],
    ['/room inf', /mean \/room info/],
    ['/room leav', /mean \/room leave/],
    ['/room jion "Rates desk"', /mean \/room join "Rates desk"/],
    ['/members', /mean \/room members/],
    ['add @Nina Patel --room "FX desk"', /mean \/room add @Nina Patel/],
    ['please add @Nina Patel --room "FX desk"', /mean \/room add @Nina Patel/],
    ['Hi, could you add @Nina Patel --room "FX desk"', /mean \/room add @Nina Patel/],
    ['presence @Bob Lee', /mean \/presence @Bob Lee\?/],
    ['make Nina Patel an owner of FX desk', /mean \/room owner add @Nina Patel --room "FX desk"\?/],
    ['/make Dave Kim owner of FX desk', /know the command \/make\. .*mean \/room owner add @Dave Kim/],
    ['remove @Dave Kim as owner of FX desk', /mean \/room owner remove @Dave Kim --room "FX desk"\?/],
    ['is Bob Lee available?', /mean \/presence @Bob Lee\?/],
    ['are Bob Lee and Dave Kim around', /mean \/presence @Bob Lee @Dave Kim\?/],
    ['create a room called Deal X', /mean \/room create Deal X\?/],
    ['füge Grace Hall zu FX desk hinzu', /mean \/room add @Grace Hall --room "FX desk"\?/],
    ['kannst du Grace Hall zum Raum FX desk hinzufügen?', /mean \/room add @Grace Hall --room "FX desk"/],
    ['bitte @Nina Patel in FX desk einladen', /mean \/room add @Nina Patel --room "FX desk"/],
    ['entferne Dave Kim aus FX desk', /mean \/room remove @Dave Kim --room "FX desk"\?/],
    ['wirf @Dave Kim aus FX desk raus', /mean \/room remove @Dave Kim --room "FX desk"\?/],
    ['mache Dave Kim zum Inhaber von FX desk', /mean \/room owner add @Dave Kim --room "FX desk"/],
    ['ist Bob Lee da?', /mean \/presence @Bob Lee\?/],
    ['wer ist in FX desk?', /mean \/room members "FX desk"\?/],
    ['erstelle einen Raum namens Deal X', /mean \/room create Deal X\?/],
    ["ajoute Grace Hall au salon FX desk, s'il te plaît", /mean \/room add @Grace Hall --room "FX desk"/],
    ['peux-tu retirer Dave Kim de FX desk ?', /mean \/room remove @Dave Kim --room "FX desk"\?/],
    ['où est Bob Lee ?', /mean \/presence @Bob Lee\?/],
    ['nomme Dave Kim propriétaire de FX desk', /mean \/room owner add @Dave Kim --room "FX desk"/],
    ['crée un salon nommé Deal X', /mean \/room create Deal X\?/],
  ])('%s', async (line, answer) => {
    const before = inFxDesk();
    const { forms } = await world.jane.asks(line, answer);
    expect(forms).toHaveLength(1);
    await world.settled();
    expect(inFxDesk()).toEqual(before);
  });
});

describe('what may be meant by nobody who asks is not named', () => {
  test.each([
    ['/user suspnd @Tom Berg until fri reason leave', /don't know the command \/user suspnd/],
    ['/suspend @Tom Berg', /don't know the command \/suspend/],
    ['/audti', /don't know the command \/audti/],
  ])('%s', async (line, answer) => {
    const { text, forms } = await world.jane.asks(line, answer);
    expect(text).not.toMatch(/suspend @|\/audit/);
    expect(forms).toHaveLength(0);
  });
});

describe('help is given to whoever asks for it in any way', () => {
  test.each(['help', '?', 'HELP', '/?', '--help', '-h', '/h', 'hilfe', 'aide', '@Steward help'])(
    '%s',
    async (line) => {
      await world.jane.asks(line, /What would you like to do\?[\s\S]*All commands/);
    },
  );

  test.each([
    '/room add --help',
    '/room add help',
    '/room add ?',
    '/room add -h',
    'help room add',
    '/help /room add',
  ])('%s', async (line) => {
    await world.jane.asks(line, /Add people to a room[\s\S]*--room ROOM/);
  });
});

describe('people who are friendly get a friendly answer', () => {
  test.each([
    ['hi', /Hello Jane Doe/],
    ['Good morning!', /Hello Jane Doe/],
    ['bonjour', /Hello Jane Doe/],
    ['thanks', /You're welcome/],
    ['Thank you!', /You're welcome/],
    ['thanks, that worked', /You're welcome/],
    ['👍', /You're welcome/],
  ])('%s', async (line, answer) => {
    await world.jane.asks(line, answer);
  });

  test('and talk that only sounds like a command is not offered as one', async () => {
    for (const line of ['add some sugar to it', 'create a nice atmosphere', 'delete that thought'])
      expect((await world.jane.asks(line, /commands begin with a slash/)).forms).toHaveLength(0);
  });
});

describe('a line without a slash that is not understood as a whole', () => {
  test.each([
    ['please remove Zorro from FX desk', /remove Zorro --room "FX desk"\?/],
    ['add somebody nice to FX desk', /room add somebody nice --room "FX desk"\?/],
  ])('%s: it is all in what is offered, and what is certain in the form', async (line, offered) => {
    const { jane } = world;
    const before = inFxDesk();
    const offer = await jane.asks(line, offered);
    expect(offer.text).toMatch(/Continue/);
    jane.submits(offer, 'offer-0');
    const form = await jane.hears(/People to (?:add|remove)/);
    expect(form.message).toMatch(/<option[^>]+selected="true"[^>]*>FX desk/);
    expect(inFxDesk()).toEqual(before);
  });
});

test('a first name in a line without a slash becomes a person to choose', async () => {
  const { jane, settled } = world;
  const before = inFxDesk();
  jane.submits(
    await jane.asks('please remove Dave from FX desk', /remove Dave --room "FX desk"\?/),
    'offer-0',
  );
  await jane.hears(/Did you mean this person by “Dave”\?/);
  await settled();
  expect(inFxDesk()).toEqual(before);
});

describe('[Yes, do it]', () => {
  test('runs what was offered, once, for whoever it was offered to', async () => {
    const { jane, bob } = world;
    const offer = await jane.asks('/room addd @Lucy Chen --room "FX desk"', /mean/);
    expect(offer.text).toMatch(/Yes, do it/);
    expect(() => bob.submits(offer, 'offer-0')).toThrow();
    jane.submits(offer, 'offer-0');
    await jane.hears(/Added Lucy Chen/);
    jane.submits(offer, 'offer-0', {}, true);
    await jane.hears(/already/i);
  });

  test('is followed by the usual confirmation', async () => {
    const { jane } = world;
    const offer = await jane.asks('/kick @Dave Kim --room "FX desk"', /mean/);
    jane.submits(offer, 'offer-0');
    await jane.hears(/confirm|Remove Dave Kim/i);
    expect(inFxDesk()).toContain('Dave Kim');
  });

  test('is judged when it is pressed', async () => {
    const { bob } = world;
    const offer = await bob.asks('/room addd @Nina Patel --room "FX desk"', /mean/);
    bob.submits(offer, 'offer-0');
    await bob.hears(/approval/);
  });

  test('opens the form when something is missing', async () => {
    const { jane } = world;
    const offer = await jane.asks('/room memebers', /Continue/);
    jane.submits(offer, 'offer-0');
    await jane.hears(/As a command:/);
  });
});
