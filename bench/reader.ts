import { ArgumentError, arg, assign, readLines } from '@finos/symphony-bdk-core';
import { escape as escaped } from 'symphony-messageml';
import { commands } from '../src/commands/index.ts';
import { understand } from '../src/conversation/understand.ts';

// Measures how long it takes to read what was typed: lines, tokens, what they are, and which argument gets which. Names are looked up elsewhere.

const args = {
  members: arg.users('who'),
  room: arg.room('which room').connect('to', 'in', 'into').optional(),
  reason: arg.text('why').optional(),
};

const LONG = 29_000;
const repeated = (text: string): string => text.repeat(Math.ceil(LONG / text.length)).slice(0, LONG);

const lines: Record<string, string> = {
  'a typical line': '/room add Nina Patel, Bob Lee to "FX desk" --reason covering for Tom',
  'a list of addresses': `/room add ${repeated('nina.patel@acme.example; ')}`,
  'plain words': `/room add ${repeated('Nina Patel ')}`,
  'a long word': `/room add ${repeated('a')}`,
  'quotes that close': `/room add ${repeated('"a" ‘b’ «c» ')}`,
  'quotes that never close': `/room add ${repeated("' « “ ` ‚a ")}`,
  apostrophes: `/room add ${repeated("'t O'Brien’s ")}`,
  'connecting words': `/room add ${repeated('to in ')}`,
  'a long reason': `/room add x --reason ${repeated('to in because ')}`,
  'marks that nobody sees': `/room add ${repeated('\u200ba\u202e ')}`,
  'words without a slash': `please add ${repeated('Nina Patel ')}`,
  'words that no command has': repeated('lorem ipsum '),
  'words of commands': repeated('make add füge is '),
  'words with slashes': repeated('/a, /b '),
  'many lines': repeated('/room add x\n'),
  'marks in a row': `/room add ${repeated('?!')}x`,
  'brackets in a row': `${repeated(')]')}x`,
  'options that there are not': `/room add ${repeated('--x 1 --roomm ')}`,
  'kind words': repeated('bitte and '),
  accents: `/room add ${repeated('e\u0301 ')}`,
};

function read(markup: string): number {
  const found = readLines({ message: markup }) ?? [];
  for (const { tokens } of found) {
    understand(commands, tokens);
    try {
      assign(args, tokens.slice(2));
    } catch (error) {
      if (!(error instanceof ArgumentError)) throw error;
    }
  }
  return found.length;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

let isSlow = false;
for (const [name, line] of Object.entries(lines)) {
  const markup = `<div data-format="PresentationML" data-version="2.0">${escaped(line).toString().replaceAll('\n', '<br/>')}</div>`;
  const runs = line.length < 1000 ? 2_000 : 30;
  for (let run = 0; run < runs / 3; run += 1) read(markup);
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now();
    read(markup);
    return performance.now() - begun;
  });
  const most = line.length < 1000 ? 0.1 : 100;
  const time = median(times);
  isSlow ||= time > most;
  process.stdout.write(`${name} (${line.length} characters): ${time.toFixed(3)} ms, at most ${most}\n`);
}
if (isSlow) process.exitCode = 1;
