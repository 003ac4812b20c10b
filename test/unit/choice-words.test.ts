import type { Arg, ArgumentScope } from '@finos/symphony-bdk-core';
import { describe, expect, test } from '@jest/globals';
import { commands } from '../../src/commands/index.ts';
import { loadWords, plainPhrase } from '../../src/words/index.ts';

const words = loadWords('templates');

const args = commands.flatMap(({ name, args: own }) =>
  Object.entries(own).flatMap(([key, arg]): [string, Arg<unknown>, readonly string[]][] =>
    arg.control.kind === 'choice' ? [[`/${name} ${key}`, arg, arg.control.choices]] : [],
  ),
);

const read = async (arg: Arg<unknown>, text: string) =>
  arg.read([{ kind: 'word', text, quoted: false }], {} as ArgumentScope);

describe.each(args)('%s', (_name, arg, choices) => {
  test.each(words.languages)(
    'what forms and cards show for its choices can be typed: %s',
    async (language) => {
      for (const choice of choices) {
        const label = plainPhrase(`choice-${choice}`);
        if (label === undefined) continue;
        const shown = words.in(language).text(label);
        const expected = await read(arg, choice);
        for (const text of [shown, shown.toUpperCase(), shown.toLowerCase(), `${shown}.`])
          expect([text, await read(arg, text)]).toEqual([text, expected]);
      }
    },
  );
});

test.each([
  ['/room update readOnly', 'on yes ja oui true an wahr vrai enable enabled y', true],
  ['/room update readOnly', 'off no nein non false aus falsch faux disable disabled n', false],
  ['/settings notices notices', 'sofort tout-de-suite immediately on', 'now'],
  ['/settings notices notices', 'daily täglich once-a-day einmal-am-Tag une-fois-par-jour', 'digest'],
  ['/settings notices notices', 'off never jamais nie stumm muet aus aucune keine', 'mute'],
  ['/connections status', 'offen open en-attente', 'pending'],
  ['/user create type', 'Dienstkonto service-account compte-de-service', 'service'],
])('%s: %s', async (name, texts, value) => {
  const [, arg] = args.find(([each]) => each === name) ?? [];
  if (arg === undefined) throw new Error(`There is no argument ${name}.`);
  for (const text of texts.split(' '))
    expect([text, await read(arg, text.replaceAll('-', ' '))]).toEqual([text, value]);
});
