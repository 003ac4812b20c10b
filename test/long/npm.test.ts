import { expect, test } from '@jest/globals';
import { type BotProcess, runNpm } from '../support/bot-process.ts';
import { deploy } from '../support/deployment.ts';

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Signals npm alone, as most process managers do, and expects that everything ends well with it. */
async function expectEnd(bot: BotProcess, signal: 'SIGTERM' | 'SIGINT'): Promise<void> {
  const family = bot.family();
  try {
    expect(await bot.terminate(signal)).toEqual({ code: 0, signal: null });
    expect(family.filter(isAlive)).toEqual([]);
  } finally {
    for (const pid of family.filter(isAlive)) process.kill(pid, 'SIGKILL');
  }
}

const signals = ['SIGTERM', 'SIGINT'] as const;

test.concurrent.each(signals)('%s to `npm run demo` ends bot and pod', async (signal) => {
  const bot = runNpm(['run', 'demo', '--', '--port', '0']);
  await bot.says(/Stop with Ctrl-C/);
  await expectEnd(bot, signal);
});

test.concurrent.each(
  signals.flatMap((signal) => [
    { signal, words: ['start', '--'] },
    { signal, words: ['run', 'steward', '--', 'start'] },
  ]),
)('$signal to `npm $words.0` ends the bot, and lets it finish', async ({ signal, words }) => {
  const scene = await deploy();
  try {
    const bot = await scene.startByNpm(...words);
    const jane = scene.as('jane.doe');
    await jane.asks('/presence set BUSY', /now Busy/);
    await expectEnd(bot, signal);
    const { output } = await scene.steward('audit', 'verify');
    expect(output).toMatch(/The record is whole: 9 lines/);
  } finally {
    await scene.close();
  }
});
