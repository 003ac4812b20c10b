import { movableClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, describe, expect, test } from '@jest/globals';
import { stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const FX = { in: 'FX desk' };
const HOUR = 3_600_000;

describe('people', () => {
  test('a name that several people have is never guessed: the person picks', async () => {
    world = await startWorld();
    const { jane, pod } = world;
    const before = stateOf(pod);
    const picker = await jane.asks(
      '/room add Sam Taylor @Nina Patel --room "FX desk"',
      /Several people match/,
    );
    expect(picker.text).toContain('Several people match “Sam Taylor”. Which one do you mean?');
    expect(picker.text).toContain('Sam Taylor – sam.taylor@acme.example');
    expect(picker.text).toContain('Sam Taylor – samuel.taylor@acme.example');
    expect(stateOf(pod)).toEqual(before);
    jane.submits(picker, 'user-13537736917019');
    const { text } = await jane.hears(/Added/);
    expect(text).toContain('Added Sam Taylor and Nina Patel to FX desk.');
    const members = stateOf(pod).rooms.find(({ name }) => name === 'FX desk')?.members;
    expect(members).toEqual(expect.arrayContaining(['sam.taylor', 'samuel.taylor', 'nina.patel']));
  });

  test('two such names in one line are asked for one after the other', async () => {
    world = await startWorld();
    const { jane } = world;
    const first = await jane.asks('/presence "Sam Taylor" "Taylor"', /Several people match “Sam Taylor”/);
    jane.submits(first, 'user-13537736917018');
    const second = await jane.hears(/Several people match “Taylor”/);
    jane.submits(second, 'user-13537736917019');
    const { text } = await jane.hears(/Presence/);
    expect(text.match(/Sam Taylor/g)).toHaveLength(2);
  });

  test('part of a name is asked about, even if it fits one person only', async () => {
    world = await startWorld();
    const { jane, pod } = world;
    const before = stateOf(pod);
    const picker = await jane.asks('/room add Patel --room "FX desk"', /Did you mean this person by “Patel”/);
    expect(stateOf(pod)).toEqual(before);
    jane.submits(picker, 'user-13537736917020');
    await jane.hears(/Added Nina Patel/);
  });

  test.each([
    ['/room remove Sam Taylor --room "FX desk"', /\?[\s\S]+Cancel/],
    ['/audit --actor Sam Taylor', /record/],
    ['/connection accept Sam Taylor', /Sam Taylor works here/],
  ])('%s asks whom, and goes on', async (line, pattern) => {
    world = await startWorld();
    const { victor, jane } = world;
    const who = line.startsWith('/room') ? jane : victor;
    who.submits(await who.asks(line, /Several people match/), 'user-13537736917018');
    await who.hears(pattern);
  });

  test('who is picked cannot be somebody who was not offered by somebody who may', async () => {
    world = await startWorld();
    const { jane, bob, pod, settled } = world;
    jane.says('@Steward /room add Sam Taylor', FX);
    const picker = await jane.hears(/Several people match/);
    const before = stateOf(pod);
    // It is in Jane's IM.
    expect(() => bob.submits(picker, 'user-13537736917019')).toThrow();
    expect(stateOf(pod)).toEqual(before);
    jane.submits(picker, 'user-13537736917019');
    await jane.hears(/Added Sam Taylor/);
    jane.submits(picker, 'user-13537736917018', {}, true);
    await jane.hears(/Jane Doe has already answered this. Nothing more was done/);
    await settled();
  });

  test('who is not there is told as not found, as it was typed', async () => {
    world = await startWorld();
    const { jane, pod } = world;
    const before = stateOf(pod);
    const rows: [string, string, string][] = [
      ['nobody', '/presence Zork', 'Zork'],
      ['an id of nobody', '/presence 13537736999999', '13537736999999'],
      ['an id that is too short', '/presence 12', '12'],
      ['an id that is too long', `/presence ${'9'.repeat(40)}`, '9'.repeat(40)],
      ['zero', '/presence 0', '0'],
      ['a negative id', '/presence -13537736917016', '-13537736917016'],
      ['an id with a fraction', '/presence 13537736917016.5', '13537736917016.5'],
      ['an address of nobody', '/presence nobody@acme.example', 'nobody@acme.example'],
      ['a broken address', '/presence zork@', 'zork@'],
      ['an @ that is no mention', '/presence @nobody', '@nobody'],
      ['a hashtag', '/presence #bob', '#bob'],
      ['an empty name', '/presence ""', ''],
    ];
    for (const [, line, text] of rows) {
      const answer = await jane.asks(line, /I couldn't find/);
      expect(answer.text).toContain(
        `I couldn't find “${text}”. Try a mention, an email address, a user name or a full name.`,
      );
    }
    expect(stateOf(pod)).toEqual(before);
  });

  test('more people than anybody means are refused', async () => {
    world = await startWorld();
    const { jane, pod } = world;
    const before = stateOf(pod);
    const ids = Array.from({ length: 501 }, (_, index) => 13537736920000 + index).join(' ');
    await jane.asks(`/room add ${ids} --room "FX desk"`, /too many at once \(who to add\). Give at most 500/);
    const names = Array.from({ length: 41 }, (_, index) => `Person${index}`).join(' ');
    await jane.asks(
      `/room add ${names} --room "FX desk"`,
      /too many at once \(who to add\). Give at most 40/,
    );
    expect(stateOf(pod)).toEqual(before);
  });
});

describe('room names', () => {
  test('a name that cannot be is refused, and no room is made', async () => {
    world = await startWorld();
    const { jane, pod } = world;
    const before = stateOf(pod);
    const rows: [string, string, RegExp][] = [
      [
        'of 50 characters',
        `/room create ${'x'.repeat(50)}`,
        /too long \(the name of the room\). Use at most 49/,
      ],
      ['of 60 characters in words', `/room create ${'word '.repeat(12)}`, /at most 49 characters/],
      ['in use', '/room create "FX desk"', /There's already a room called “FX desk”\. Choose another name/],
      [
        'in use, in another case',
        '/room create "fx DESK"',
        /There's already a room called “fx DESK”\. Choose another name/,
      ],
      [
        'in use, with other spaces',
        '/room create "  FX \t  desk "',
        /There's already a room called “FX desk”\. Choose another name/,
      ],
      [
        'in use, with a byte order mark',
        '/room create "\ufeffFX desk"',
        /There's already a room called “FX desk”\. Choose another name/,
      ],
      [
        'in use, without spaces',
        '/room create FXdesk',
        /Symphony didn't accept this room[\s\S]+may already have this name/,
      ],
      [
        'in use by a room one is not in',
        '/room create "Equities desk"',
        /Symphony didn't accept this room[\s\S]+may already have this name/,
      ],
      ['that is empty', '/room create ""', /A room needs a name\. Give it one of up to 49 characters/],
      ['of spaces', '/room create "   "', /A room needs a name/],
      ['of spaces in a form’s eyes', '/room create --description ""', /I need to know the name of the room/],
    ];
    for (const [, line, pattern] of rows) await jane.asks(line, pattern);
    expect(stateOf(pod)).toEqual(before);
  });

  test('a name of 49 characters is taken', async () => {
    world = await startWorld();
    const { jane, pod } = world;
    await jane.asks(`/room create ${'x'.repeat(49)}`, /x{49} is ready/);
    expect(stateOf(pod).rooms.map(({ name }) => name)).toContain('x'.repeat(49));
  });

  test('the same form cannot make the room again', async () => {
    world = await startWorld();
    const { jane, pod } = world;
    const form = await jane.asks('/room create', /^Create room\s+Name/);
    jane.submits(form, 'submit', { name: 'Deals' });
    jane.submits(form, 'submit', { name: 'Deals 2' }, true);
    await jane.hears(/Deals is ready/);
    await jane.hears(/Jane Doe has already answered this. Nothing more was done/);
    expect(stateOf(pod).rooms.filter(({ name }) => name?.startsWith('Deals'))).toHaveLength(1);
  });

  test('a name in use, given in the form, is answered as a typed one is', async () => {
    world = await startWorld();
    const { jane, pod } = world;
    const before = stateOf(pod);
    jane.submits(await jane.asks('/room create', /^Create room\s+Name/), 'submit', { name: 'fx desk' });
    await jane.hears(/There's already a room called “fx desk”/);
    jane.submits(await jane.asks('/room create', /^Create room\s+Name/), 'submit', { name: '  ' });
    await jane.hears(/^Create room[\s\S]+I need to know the name of the room/);
    expect(stateOf(pod)).toEqual(before);
  });
});

describe('rooms that are named', () => {
  test('what names no room is told as no room, with the usage', async () => {
    world = await startWorld();
    const { jane } = world;
    const rows: [string, string][] = [
      ['an id of nothing', `/room info --room ${'A'.repeat(34)}`],
      ['an id with padding', `/room info --room ${'A'.repeat(34)}==`],
      ['no id and no name', '/room info --room "????"'],
      ['a mention', '/room info --room @Bob Lee'],
      ['an empty name', '/room info --room ""'],
    ];
    for (const [, line] of rows)
      await jane.asks(line, /I couldn't find a room “.*” that you can see[\s\S]+As a command: \/room info/);
  });

  test('an IM is no room', async () => {
    world = await startWorld();
    const { jane, pod } = world;
    await jane.asks('/help', /./);
    const im = pod.world().streams.find(({ type }) => type === 'IM')?.streamId ?? '';
    await jane.asks(`/room members --room ${im}`, /I couldn't find a room/);
  });
});

describe('forms', () => {
  test('a form of somebody else is refused, and stays open for whom it was made', async () => {
    world = await startWorld();
    const { jane, bob, pod } = world;
    const before = stateOf(pod);
    const form = await jane.asks('@Steward /room create', /^Create room\s+Name/, FX);
    bob.submits(form, 'submit', { name: 'Mine' });
    await bob.hears(/This form is for someone else. Type the command yourself to get your own/, FX);
    expect(stateOf(pod)).toEqual(before);
    jane.submits(form, 'submit', { name: 'Hers' });
    await jane.hears(/Hers is ready/);
  });

  test('a confirmation is given once, by whom it was asked', async () => {
    world = await startWorld();
    const { jane, bob, pod } = world;
    const card = await jane.asks('@Steward /room remove @Dave Kim', /\?[\s\S]+Cancel/, FX);
    const before = stateOf(pod);
    bob.submits(card, 'confirm');
    await bob.hears(/This form is for someone else/, FX);
    expect(stateOf(pod)).toEqual(before);
    jane.submits(card, 'confirm');
    await jane.hears(/Removed Dave Kim/, FX);
    await jane.asks('@Steward /room add @Dave Kim', /Added Dave Kim/, FX);
    jane.submits(card, 'confirm', {}, true);
    await jane.hears(/Jane Doe has already answered this/, FX);
    expect(jane.membersOf('FX desk')).toContain('Dave Kim');
  });

  test('what was cancelled cannot be confirmed any more', async () => {
    world = await startWorld();
    const { jane } = world;
    const card = await jane.asks('/room remove @Dave Kim --room "FX desk"', /\?[\s\S]+Cancel/);
    jane.submits(card, 'cancel');
    await jane.hears(/Cancelled. I didn't do this:\s+remove Dave Kim from FX desk/);
    jane.submits(card, 'confirm', {}, true);
    await jane.hears(/Jane Doe has already answered this/);
    expect(jane.membersOf('FX desk')).toContain('Dave Kim');
  });

  test('old forms are refused', async () => {
    const clock = movableClock();
    world = await startWorld({ clock });
    const { jane, pod } = world;
    const form = await jane.asks('/room create', /^Create room\s+Name/);
    const card = await jane.asks('/room remove @Dave Kim --room "FX desk"', /\?[\s\S]+Cancel/);
    const picker = await jane.asks('/room add Sam Taylor --room "FX desk"', /Several people match/);
    const before = stateOf(pod);
    clock.moveOn(HOUR / 4);
    jane.submits(card, 'confirm');
    await jane.hears(/This form has expired. Type the command again/);
    clock.moveOn(24 * HOUR);
    jane.submits(form, 'submit', { name: 'Deals' });
    await jane.hears(/This form has expired/);
    jane.submits(picker, 'user-13537736917019');
    await jane.hears(/This form has expired/);
    clock.moveOn(8 * 24 * HOUR);
    jane.submits(form, 'submit', { name: 'Deals' }, true);
    await jane.hears(/I don't recognise this form any more\. Type the command again/);
    expect(stateOf(pod)).toEqual(before);
  });
});

describe('text of 60,000 characters', () => {
  const long = (start: string, filler = 'x', end = ''): string =>
    `${start}${filler.repeat(Math.floor((60_000 - start.length - end.length) / filler.length))}${end}`;

  test('gets a short clear answer from every command, and the next command works', async () => {
    world = await startWorld();
    const { alice, pod } = world;
    const before = stateOf(pod);
    const lines = [
      long(''),
      long('/'),
      long('/help '),
      long('/whoami '),
      long('/room create '),
      long('/room create Deals --description '),
      long('/room create Deals --description ', 'word '),
      long('/room create Deals --'),
      long('/room info --room '),
      long('/room members --room ', 'word '),
      long('/room add '),
      long('/room add ', 'word '),
      long('/room add ', '@'),
      long('/room add ', '9'),
      long('/room add ', 'x', '@acme.example'),
      long('/room add @Nina Patel --room '),
      long('/room add @Nina Patel --room "Equities desk" --reason '),
      long('/room remove '),
      long('/requests '),
      long('/approve '),
      long('/approve R-222222 '),
      long('/reject R-222222 ', 'word '),
      long('/presence '),
      long('/presence "', 'word ', '"'),
      long('/presence set '),
      long('/connections '),
      long('/connection accept '),
      long('/connection reject ', 'x@y.z '),
      long('/connection remove ', '1 '),
      long('/audit --since '),
      long('/audit --since ', '1h'),
      long('/audit --actor '),
      long('/help ', '<b>&"'),
    ];
    for (const line of lines) {
      const { text } = await alice.asks(line, /./);
      expect(text.length).toBeLessThan(1_500);
      expect(text).not.toContain('Something went wrong');
    }
    expect(stateOf(pod)).toEqual(before);
    await alice.asks('/whoami', /Alice Martin/);
  });
});

describe('control characters', () => {
  test('that nobody sees are refused', async () => {
    world = await startWorld();
    const { jane, pod } = world;
    const before = stateOf(pod);
    const rows: [string, string][] = [
      ['a right-to-left override', '/room create "FX\u202edesk"'],
      ['a zero-width space', '/room create "FX\u200b desk"'],
      ['a byte order mark', '/room create Deals --description "a\ufeffb"'],
      ['a soft hyphen', '/room create "FX\u00addesk"'],
      ['a C1 control', '/room create "FX\u009fdesk"'],
      ['an isolate in the description', '/room create Deals --description "a\u2066x"'],
      ['an override in the reason', '/room add @Nina Patel --room "FX desk" --reason "x\u202ey"'],
      ['an override in the reason of a decision', '/reject R-222222 x\u202ey'],
    ];
    for (const [, line] of rows)
      await jane.asks(line, /Your text contains invisible characters \(.+\). Type it/);
    expect(stateOf(pod)).toEqual(before);
  });

  test('those that a client drops do no harm, and line breaks in a name are spaces', async () => {
    world = await startWorld();
    const { jane, pod } = world;
    await jane.asks('/room create "A\u0000B\u0007"', /AB is ready/);
    await jane.asks('/room create "Two\nlines\there"', /Two lines here is ready/);
    await jane.asks('/room\ncreate\n"Third"\n--description "one\ntwo"', /Third is ready/);
    const rooms = stateOf(pod).rooms;
    expect(rooms.map(({ name }) => name)).toEqual(expect.arrayContaining(['AB', 'Two lines here', 'Third']));
    expect(rooms.find(({ name }) => name === 'Third')?.description).toBe('one\ntwo');
  });

  test('joined emoji stay whole', async () => {
    world = await startWorld();
    const { jane, pod } = world;
    await jane.asks('/room create "Team 👩‍💻"', /Team 👩‍💻 is ready/);
    expect(stateOf(pod).rooms.map(({ name }) => name)).toContain('Team 👩‍💻');
  });
});
