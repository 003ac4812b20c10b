import {
  type ArgumentScope,
  argumentHelp,
  assign,
  briefUsage,
  commandForm,
  type Directory,
  findCommand,
  MANIFEST_LIMIT,
  manifestOf,
  optionName,
  type Person,
  readArguments,
  tokenize,
  toStreamId,
  usage,
} from '@finos/symphony-bdk-core';
import { describe, expect, test } from '@jest/globals';
import { messageml, parse } from 'symphony-messageml';
import type { CommandContext } from '../../src/commands/command.ts';
import {
  actionOf,
  type Call,
  commands,
  inWords,
  keepOf,
  titleOf,
  usageLine,
} from '../../src/commands/index.ts';
import { loadWords, phrase, plainPhrase } from '../../src/words/index.ts';
import { colleague, fakeFacts, ROOM, stranger } from '../support/fake-facts.ts';
import { personNamed } from '../support/sample-plan.ts';

/** Of what these are about, nothing is for those who read along. */
const ON_PEOPLE =
  /^(?:user\.|connection\.|administrator\.|delegate|break-glass|request\.|presence\.(?:list|set)|role\.|audit)/u;

test.each(commands.filter(({ action }) => ON_PEOPLE.test(action)).map((each) => [each.name, each] as const))(
  '/%s is about people, so it is answered in the IM',
  (_, each) => {
    const given = Object.fromEntries(
      Object.keys(each.args).map((name) => [name, [{ kind: 'word', text: 'x', quoted: false }]] as const),
    );
    expect(each.isPrivate(given, ROOM)).toBe(true);
  },
);

const people = [
  personNamed('Jane Doe', colleague(13)),
  personNamed('Bob Lee', colleague(16)),
  personNamed('Nina Patel', colleague(20)),
  { ...personNamed('Carol Ng', stranger(1)), emailAddress: 'carol.ng@borealis.example' },
];
const wording = loadWords('templates').in('en');
const say = (id: string) => wording.text(plainPhrase(id) ?? '');
const rooms = [{ id: ROOM, name: 'FX desk' }];
const found = (test: (person: Person) => boolean) => Promise.resolve(people.filter(test));

const directory: Directory = {
  peopleByIds: (ids) => found(({ id }) => ids.includes(id)),
  peopleByEmails: (emails) => found(({ emailAddress = '' }) => emails.includes(emailAddress)),
  peopleByUsernames: async () => [],
  async searchPeople(text) {
    const called = await found(({ displayName }) => displayName === text);
    return { called, similar: [], count: called.length };
  },
  peopleLike: async () => [],
  roomById: async (id) => rooms.find((room) => room.id === id),
  roomsNamed: async (text) => rooms.filter((room) => room.name === text),
  roomsLike: async () => [],
};

const scope: ArgumentScope = {
  initiator: personNamed('Asker', colleague(1)),
  stream: { streamId: ROOM, streamType: 'ROOM' },
  directory,
};

/** A line as a client sends it: `@Jane Doe` is a mention there. */
function tokensOf(line: string, { mentions }: { mentions: boolean }) {
  const entities: Record<string, unknown> = {};
  const parts = line.split(/(@[A-Z]\w+ [A-Z]\w+)/u).map((part, index) => {
    const person = people.find(({ displayName }) => part === `@${displayName}`);
    if (person === undefined || !mentions) return part;
    const value = String(person.id);
    entities[index] = {
      type: 'com.symphony.user.mention',
      id: [{ type: 'com.symphony.user.userId', value }],
    };
    return messageml`<span class="entity" data-entity-id="${index}">${part}</span>`;
  });
  return tokenize(messageml`<div>${parts}</div>`.toString(), JSON.stringify(entities)) ?? [];
}

const names = commands.map(({ name }) => name);

describe.each(commands)('/$name', (command) => {
  test.each([true, false])('has an example that it understands (people mentioned: %p)', async (mentions) => {
    const line = findCommand(commands, tokensOf(command.example, { mentions }));
    if (line.kind !== 'command') throw new Error(`${command.example} is no command.`);
    expect(line.command).toBe(command);
    const given = assign(command.args, line.tokens);
    expect(await readArguments(command.args, given, scope)).toBeDefined();
    expect(await command.prepare(given, scope)).toMatchObject({
      kind: command.reply ? 'plan' : expect.stringMatching(/^(?:answer|act)$/),
    });
  });

  test('has an example with no options but those that its usage line has', () => {
    const options = command.example.match(/--[a-z]+(?:-[a-z]+)*/gu) ?? [];
    expect(options.filter((option) => !usage(command).includes(option))).toEqual([]);
  });

  test('has a usage line that breaks in no word on a phone', () => {
    const { usage: line, more } = usageLine(command);
    expect(line.split(' ').filter(({ length }) => length > 36)).toEqual([]);
    expect(more).toBe(line === usage(command) ? '' : `/help ${command.name}`);
  });

  test('is named, summed up and explained', () => {
    // “Break-glass” is one word of the trade; without its hyphen it is understood, too.
    expect(command.name).toMatch(/^(?:break-glass|[a-z]+)(?: [a-z]+){0,2}$/u);
    expect(say(command.summary)).toMatch(/^[A-Z].{5,78}[^.?! ]$/u);
    expect(command.example.startsWith(`/${command.name}`)).toBe(true);
    for (const { about } of Object.values(command.args)) expect(say(about)).toMatch(/^[a-z].*[^.?! ]$/u);
    for (const key of Object.keys(command.args)) expect(optionName(key)).toMatch(/^--[a-z]+(?:-[a-z]+)*$/u);
  });

  test('has a form that is valid MessageML', () => {
    const form = commandForm(command.args, { formId: 'steward-x', submit: 'Send' });
    const { forms } = parse(messageml`<messageML>${form}</messageML>`.toString());
    const shown = Object.entries(command.args).flatMap(([key, { hidden, aside }]) =>
      hidden || aside ? [] : [key],
    );
    expect(forms[0]?.controls.map(({ name }) => name)).toEqual([...shown, 'submit']);
  });
});

test('no two commands have the same name', () => {
  expect(new Set(names).size).toBe(names.length);
});

test.each(['en', 'de', 'fr'] as const)('no two commands have a form with the same title (%s)', (language) => {
  const words = loadWords('templates').in(language);
  const titles = Map.groupBy(commands, (each) => words.text(titleOf(each)));
  const same = [...titles].filter(([, { length }]) => length > 1);
  expect(same.map(([title, list]) => [title, list.map(({ name }) => name)])).toEqual([]);
});

test.each(['en', 'de', 'fr'] as const)(
  'what leaves a form isn’t called what the form does (%s)',
  (language) => {
    const words = loadWords('templates').in(language);
    const same = commands.filter((each) => {
      const leave = words.text(keepOf(each) ?? phrase('button-cancel')).toLowerCase();
      return words.text(actionOf(each)).toLowerCase().split(' ').includes(leave);
    });
    expect(same.map(({ name }) => name)).toEqual([]);
  },
);

test('no words of one command can be taken for the name of another', async () => {
  for (const { name, example } of commands) {
    const line = findCommand(commands, tokensOf(example, { mentions: true }));
    expect(line.kind === 'command' && line.command.name).toBe(name);
  }
});

test('the manifest has less than 6,000 characters; what is common keeps its arguments', () => {
  const manifest = manifestOf(commands.map((command) => inWords(command, wording)));
  expect(MANIFEST_LIMIT).toBe(6000);
  expect(manifest.length).toBeLessThan(MANIFEST_LIMIT);
  const { commands: entries } = JSON.parse(manifest) as { commands: { name: string; args?: unknown[] }[] };
  for (const each of commands) {
    const entry = entries.find(({ name }) => name === `/${each.name}`);
    const args = argumentHelp(each).filter(({ aside }) => !aside);
    if (!each.isRare) expect(entry?.args ?? []).toHaveLength(args.length);
  }
});

test('the manifest has what is common, with summaries, and says how many others there are', () => {
  const manifest = manifestOf(commands.map((command) => inWords(command, wording)));
  const entries = (JSON.parse(manifest) as { commands: { name: string; desc: string }[] }).commands;
  const descriptionOf = new Map(entries.map(({ name, desc }) => [name, desc]));
  const left = commands.filter(({ name }) => !descriptionOf.has(`/${name}`));
  expect(left.filter(({ isRare }) => !isRare)).toEqual([]);
  for (const { name, summary } of commands) {
    if (name === 'help' || !descriptionOf.has(`/${name}`)) continue;
    expect(descriptionOf.get(`/${name}`)).toBe(say(summary));
  }
  const others = left.length > 0 ? ` (+${left.length})` : '';
  expect(descriptionOf.get('/help')).toBe(`${say('command-help')}${others}`);
});

describe('help', () => {
  const stream = toStreamId('te3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA');
  const call: Call = {
    principal: scope.initiator,
    occasion: { key: 'event', stream: { streamId: stream, streamType: 'IM' } },
  };

  async function help(topic: string, allowed: readonly string[] = names) {
    const command = commands.find(({ name }) => name === 'help');
    const prepared = await command?.prepare(
      assign(command.args, tokensOf(topic, { mentions: false })),
      scope,
    );
    if (prepared?.kind !== 'answer') throw new Error('Help does not answer.');
    const services = {
      commands,
      bot: personNamed('Steward'),
      judge: async ({ name }: { name: string }) => ({ outcome: allowed.includes(name) ? 'allow' : 'deny' }),
    } as unknown as CommandContext['services'];
    return prepared.answer({
      ...call,
      answerTo: { stream },
      facts: fakeFacts().facts,
      page: 1,
      services,
      kept: (make) => make(),
    });
  }

  const listed = (data: unknown) =>
    (data as { areas: { title: string; commands: { usage: string; summary: string }[] }[] }).areas;

  test('lists every command once, with usage and summary', async () => {
    const { template, data } = await help('all');
    expect(template).toBe('help/list');
    expect(
      listed(data)
        .flatMap((area) => area.commands)
        .toSorted((a, b) => a.usage.localeCompare(b.usage)),
    ).toEqual(
      commands
        .map((command) => ({ usage: briefUsage(command), summary: plainPhrase(command.summary) }))
        .toSorted((a, b) => a.usage.localeCompare(b.usage)),
    );
    expect(new Set(listed(data).map(({ title }) => title)).size).toBe(listed(data).length);
  });

  test('begins with at most six things to try, all of them allowed, and with everything', async () => {
    const start = (await help('')) as { template: string; shortcuts: readonly { command: string }[] };
    expect(start.template).toBe('help/start');
    expect(start.shortcuts).toHaveLength(7);
    expect(start.shortcuts.at(-1)).toMatchObject({ command: 'help' });
    const few = (await help('', ['help', 'room add'])) as typeof start;
    expect(few.shortcuts.map(({ command }) => command)).toEqual(['room add', 'help']);
  });

  test('says in a word or two what each button does, in every language', async () => {
    const words = loadWords('templates');
    const lists = await Promise.all(names.map((name) => help('', ['help', name])));
    const labels = lists.flatMap(({ shortcuts = [] }) => shortcuts.map(({ label }) => label));
    const long = (['en', 'de', 'fr'] as const).flatMap((language) =>
      labels.map((label) => words.in(language).text(label)).filter((text) => text.length > 25),
    );
    expect(long).toEqual([]);
  });

  test('lists only what this person may do', async () => {
    const { data } = await help('all', ['help', 'room add']);
    expect(listed(data).flatMap((area) => area.commands.map((each) => each.summary))).toHaveLength(2);
  });

  test.each(names)('explains %s', async (name) => {
    for (const topic of [name, `/${name}`, name.toUpperCase()])
      expect(await help(topic)).toMatchObject({ template: 'help/command', data: { name } });
  });

  test('does not explain what this person may not do', async () => {
    expect(await help('audit', ['help', 'room add'])).toMatchObject({
      template: 'help/unknown',
      data: { suggestions: [] },
    });
  });

  test('names what begins with a word, or is near', async () => {
    const { data } = await help('room');
    expect(data).toMatchObject({ isGroup: true, text: '/room' });
    expect((data as { suggestions: unknown[] }).suggestions).toHaveLength(
      names.filter((name) => name.startsWith('room ')).length,
    );
    expect(await help('whoam')).toMatchObject({
      data: { isGroup: false, suggestions: [{ usage: '/whoami' }] },
    });
  });
});
