import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { presenceCalled } from '../../src/commands/presence/presence-called.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

describe('help is asked for in many ways', () => {
  test.each([
    'help!',
    'Help.',
    'help?',
    'hilfe!',
    'aide !',
    'help me',
    'hilf mir',
    '/help\nthanks',
    '??',
    'what can you do?',
    'how does this work?',
    'can you help me',
    'was kannst du?',
    'comment ça marche ?',
  ])('%s', async (line) => {
    await world.jane.asks(line, /What would you like to do\?/);
  });

  test('by mentioning Steward alone', async () => {
    await world.jane.asks('@Steward', /What would you like to do\?/, { in: 'FX desk' });
    await world.jane.asks('@Steward', /What would you like to do\?/);
  });

  test('the first card says what can be typed in place of its buttons', async () => {
    const { text } = await world.jane.asks('/help', /What would you like to do\?/);
    expect(text).toContain('/room create, /room find');
    expect(text).toContain('/help all');
  });

  test('about an area', async () => {
    const { text } = await world.jane.asks('/help rooms', /\/room create NAME/);
    expect(text).not.toContain('/presence');
  });
});

test.each([
  ['/join rates', /^I don't know the command \/join\. Did you mean \/room join/],
  ['/invite grace', /^I don't know the command \/invite\./],
  ['/approved R-7K3FQ2', /^I don't know the command \/approved\. Did you mean \/approve R-7K3FQ2/],
  ['/createroom Deal X', /Did you mean \/room create Deal X\?/],
])('%s: only the command is told as unknown', async (line, answer) => {
  await world.jane.asks(line, answer);
});

describe('a presence', () => {
  const STATUSES = [
    'AVAILABLE',
    'BUSY',
    'ON_THE_PHONE',
    'BE_RIGHT_BACK',
    'IN_A_MEETING',
    'AWAY',
    'OUT_OF_OFFICE',
  ];

  test.each(['en', 'de', 'fr'])('is understood as Steward says it (%s)', (language) => {
    const words = readFileSync(`templates/words/${language}.ftl`, 'utf8');
    for (const status of STATUSES) {
      const said = new RegExp(`^choice-${status} = (.+)$`, 'mu').exec(words)?.[1] ?? '';
      expect([said, presenceCalled(said) ?? said.toUpperCase().replaceAll(' ', '_')]).toEqual([said, status]);
    }
  });

  test.each([
    ['/presence set in meeting', /^Your presence is now In a meeting/],
    ['/presence set BRB', /^Your presence is now Be right back/],
    ['/presence set "out of the office"', /^Your presence is now Out of office/],
    ['/presence set De retour bientôt', /^Your presence is now Be right back/],
    ['/presence set x', /Try Available, Busy, On the phone, Be right back/],
  ])('%s', async (line, answer) => {
    await world.jane.asks(line, answer);
  });

  test.each(['@Bob Lee away', 'away @Bob Lee', 'away for Bob Lee', 'away --for @Bob Lee'])(
    'of somebody else: %s',
    async (words) => {
      await world.alice.asks(`/presence set ${words}`, /^Bob Lee's presence is (?:now|already) Away/);
    },
  );
});

describe('a time', () => {
  test.each([
    ['since yesterday', /lines? of the record/],
    ['@Jane Doe --since fri', /lines? of the record by Jane Doe/],
    ['by Jane Doe since yesterday', /lines? of the record by Jane Doe/],
  ])('/audit %s', async (words, answer) => {
    const { text } = await world.alice.asks(`/audit ${words}`, answer);
    expect(text).not.toMatch(/left it out/);
  });

  test('of a report and of a trail', async () => {
    await world.alice.asks('/room report since 2 weeks', /with no message since/);
    await world.alice.asks('/user trail Tom Berg since yesterday', /^Tom Berg did nothing/);
  });

  test.each([
    ['fri 24 dec 2027', /“2027-12-24” is a Friday|until 2027-12-24/],
    ['thu 24 dec 2027', /“thu 24 dec 2027” can't be right: “2027-12-24” is a Friday/],
    ['31 Nov', /There's no such day or hour as “31 Nov”/],
    ['0 days', /“0 days” is no time at all/],
    ['99999 days', /“99999 days” is too far away/],
    ['fri 17:00 New York', /I can't read “New York” as a time zone/],
  ])('says what is wrong with %s', async (time, answer) => {
    await world.jane.asks(`/presence watch @Lucy Chen until ${time}`, answer);
  });

  test.each(['@Lucy Chen 2h', 'Lucy Chen fri', '@Lucy Chen today'])('stands alone: %s', async (words) => {
    await world.jane.asks(`/presence watch ${words}`, /when Lucy Chen is available, until/);
  });

  test('that a command has no use for is told as such', async () => {
    await world.jane.asks('/presence @Bob Lee for 2h', /I didn't understand “for 2h” and left it out/);
    await world.jane.asks('/room deactivate FX desk tomorrow', /I don't understand “tomorrow”/);
    await world.jane.asks('/room add @Nina Patel to FX desk until fri', /I don't understand “until fri”/);
  });

  test('time zones are told as they were typed', async () => {
    await world.jane.asks('/settings timezone Mars', /I don't know the time zone “Mars”\. Did you mean/);
  });
});

describe('accounts', () => {
  test.each([
    '"Ann Bee" <ann.bee@acme.example>',
    'ann.bee@acme.example Ann Bee',
    'Ann Bee ann.bee@acme.example,',
    'Bee, Ann ann.bee@acme.example',
    'ann.bee@acme.example "Ann Bee"',
    'Ann Bee, ann.bee@acme.example',
    'please Ann Bee <ann.bee@acme.example>, thanks!',
    'Ann Bee ann.bee@acme.example reason joins rates on monday',
  ])('/user create %s', async (words) => {
    await world.alice.asks(`/user create ${words} --dry-run`, /create the account Ann Bee \(ann\.bee\)/);
  });

  test.each([
    ['"New Joiner" <new.joiner@acme.example> Rates', 'Rates', 'New', 'Joiner'],
    ['new.joiner@acme.example please, starts monday', 'please, starts monday', '', ''],
    ['not New Joiner new.joiner@acme.example', 'not New Joiner', '', ''],
    ['New Joiner new.joiner@acme.example tomorrow', 'tomorrow', 'New', 'Joiner'],
    ['for Tom Berg new.joiner@acme.example', 'for Tom Berg', '', ''],
    ['nicht Tom Berg new.joiner@acme.example', 'nicht Tom Berg', '', ''],
    ['starts Monday new.joiner@acme.example', 'starts Monday', '', ''],
    ['new joiner <new.joiner@acme.example>, Rates trader', 'Rates trader', 'new', 'joiner'],
    ['new.joiner@acme.example New Joiner Rates', 'Rates', 'New', 'Joiner'],
    ['Dr. New Joiner new.joiner@acme.example', 'Dr.', 'New', 'Joiner'],
    ['Frau Prof. New Joiner new.joiner@acme.example', 'Frau Prof.', 'New', 'Joiner'],
    ['New Joiner and Other Joiner new.joiner@acme.example', 'New Joiner and Other Joiner', '', ''],
    ['New Joiner to Rates new.joiner@acme.example', 'New Joiner to Rates', '', ''],
    ['New Joiner, Rates, new.joiner@acme.example', 'New Joiner, Rates,', '', ''],
    ['New Joiner (Rates) new.joiner@acme.example', 'New Joiner (Rates)', '', ''],
    ['New Joiner new.joiner@acme.example like Tom Berg', 'like Tom Berg', 'New', 'Joiner'],
    ['@Tom Berg new.joiner@acme.example', '@Tom Berg', '', ''],
  ])('of /user create %s nothing is sent before it is clear', async (words, left, first, last) => {
    const { alice, victor } = world;
    const { text } = await alice.asks(`/user create ${words}`, /I don't understand/);
    expect(text).toContain(`“${left}”, so I did nothing`);
    // What the address says is a proposal of the form.
    const [firstName, lastName] = first === '' ? ['New', 'Joiner'] : [first, last];
    expect(text).toContain(
      `/user create new.joiner@acme.example --first-name ${firstName} --last-name ${lastName}\n`.trim(),
    );
    expect(text).not.toMatch(/--title|--role|--reason/);
    expect(victor.sees()).toEqual([]);
  });

  test('a name without an address is asked for it', async () => {
    const { text } = await world.alice.asks('/user create New Joiner', /Create account/);
    expect(text).not.toMatch(/don't understand/);
    expect(text).toContain('--first-name New --last-name Joiner');
  });

  test('of two addresses neither is a name of the other', async () => {
    const line = '/user create ann@acme.example, bob2@acme.example';
    const { text } = await world.alice.asks(line, /I don't understand “bob2@acme.example”/);
    expect(text).toContain('/user create ann@acme.example');
    expect(text).not.toContain('ann@acme.example,');
  });

  test.each([
    '@Tom Berg compliance officer',
    'compliance officer to @Tom Berg',
    '@Tom Berg COMPLIANCE-OFFICER',
  ])('/user role add %s', async (words) => {
    await world.alice.asks(`/user role add ${words} --dry-run`, /give Tom Berg the role Compliance Officer/);
  });

  test('a reason may have a colon', async () => {
    const { text } = await world.alice.asks(
      '/user suspend @Tom Berg for a week reason: on leave',
      /^Suspend Tom Berg\?/,
    );
    expect(text).toMatch(/Reason\s+“on leave”/);
  });

  test('are found by three letters', async () => {
    await world.jane.asks('/user find ni', /too short to search for/);
    await world.jane.asks('/user info of Bob Lee', /bob@acme\.example/);
  });
});

test.each([
  ['/room update FX desk to FX options', /FX desk → FX options/],
  ['/room update "FX desk" to "FX options"', /FX desk → FX options/],
  ['/requests sent by me', /You have no open requests/],
  ['/requests from Bob Lee', /None of the requests waiting for you match/],
  ['/room create "Steward admins"', /looks too much like Steward administrators/],
  ['/room create ""', /^A room needs a name\. Give it one of up to 49 characters/],
  ['/user suspend @Tom Berg until fri until sat reason x', /You gave until twice/],
])('%s', async (line, answer) => {
  await (line.startsWith('/user') ? world.alice : world.jane).asks(line, answer);
});

test('a picker has a line for each person, or one with a blank', async () => {
  const few = await world.jane.asks('/presence Sam Taylor', /Several people match/);
  expect(few.text).toContain(
    'As a command: /presence sam.taylor@acme.example or /presence samuel.taylor@acme.example',
  );
});

test('whoever may not is told the line for whoever may', async () => {
  const line = '/room remove @Dave Kim --room "FX desk"';
  const { text } = await world.bob.asks(line, /Only owners of the room can do this\./);
  expect(text).toContain(`Or send them the command: ${line}`);
});

test.each([
  ['de', /Oder leiten Sie diesen Befehl weiter:/],
  ['fr', /Ou transmettez cette commande\u00a0:/],
])('that line is for one owner as for several, in %s', async (language, said) => {
  const { dave } = world;
  await dave.asks(`/settings language ${language}`, /./);
  await dave.asks('/room remove @Bob Lee --room "FX desk"', said);
  await dave.asks('/settings language en', /./);
});

test('where nothing is asked there is nothing to answer, and of several it is asked which', async () => {
  const { jane, bob } = world;
  await bob.asks('yes', /^Nothing here is waiting for your answer\./);
  for (const name of ['FX one', 'FX two'])
    await jane.asks(`/room update "FX desk" --name "${name}"`, /Change/);
  await jane.asks('yes', /More than one question here is waiting for your answer:/);
  await jane.asks('/confirm', /More than one question here is waiting for your answer\./);
});
