import { tokenize } from '@finos/symphony-bdk-core';
import { expect, test } from '@jest/globals';
import { commands } from '../../src/commands/index.ts';
import { createLineHandler } from '../../src/conversation/on-line.ts';
import type { Turn } from '../../src/conversation/turn.ts';

type Fates = { readonly leave?: () => Promise<void>; readonly run?: () => Promise<void> };

/** What is done for `/help`, in order. */
async function doneFor({ leave = async () => {}, run = async () => {} }: Fates) {
  const log: string[] = [];
  const handle = createLineHandler({
    commands,
    offer: async () => false,
    hint: async () => {},
    answers: {
      verdict: async () => false,
      text: async () => false,
      value: async () => false,
      async leave() {
        log.push('leave');
        await leave();
        log.push('left');
      },
    },
    runner: {
      async run() {
        log.push('run');
        await run();
        log.push('ran');
      },
    } as never,
  });
  const ended = await handle(tokenize('<div>/help</div>', undefined) ?? [], {} as Turn).then(
    () => 'ended',
    (error: Error) => error.message,
  );
  return { log, ended };
}

const fails = (message: string) => async () => {
  throw new Error(message);
};

test('a command doesn’t wait until what was asked before is left, but the line ends only then', async () => {
  const store = Promise.withResolvers<void>();
  const { log, ended } = await doneFor({ leave: () => store.promise, run: async () => store.resolve() });
  expect(log.slice(0, 2)).toEqual(['leave', 'run']);
  expect(log).toContain('left');
  expect(ended).toBe('ended');
});

test.each([
  ['the command', { run: fails('refused') }, 'refused'],
  ['leaving', { leave: fails('the store is away') }, 'the store is away'],
  // It is handled again then, and what wasn't left is left before anything answers it.
  ['both', { run: fails('refused'), leave: fails('the store is away') }, 'the store is away'],
])('the line fails when %s does', async (_, fates, message) => {
  expect((await doneFor(fates)).ended).toBe(message);
});

test('the command is brought to its end when leaving fails', async () => {
  const { log } = await doneFor({
    leave: fails('the store is away'),
    run: () => new Promise((resolve) => setImmediate(resolve)),
  });
  expect(log).toContain('ran');
});
