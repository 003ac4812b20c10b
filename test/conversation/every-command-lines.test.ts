import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { commands } from '../../src/commands/index.ts';
import type { CommandName } from '../../src/names.ts';
import { casesOf } from '../cases/index.ts';
import { BREAK_GLASS } from '../support/break-glass.ts';
import type { Case } from '../support/four-cases.ts';
import { startWorld, type World } from '../support/world.ts';

// A word more is a part of their first argument, which is free text.
const BEGIN_WITH_TEXT: ReadonlySet<CommandName> = new Set(['help', 'room create', 'room find', 'user find']);

const STRANGE = 'zorkmid';

let world: World;

/** People, rooms and connections, as long as nothing happens to them. */
function stateNow(): readonly string[] {
  const { users, streams, connections } = world.pod.world();
  const rooms = streams
    .filter(({ type }) => type === 'ROOM')
    .map(({ room, active, members }) => ({ room, active, members }));
  // Steward's own account changes with what it says.
  const others = users.filter(({ username }) => username !== 'steward');
  return [...others, ...rooms, ...connections].map((each) => JSON.stringify(each));
}

async function answerTo({ as, in: room, hearsInIm }: Case, line: string): Promise<string> {
  const person = world.as(as);
  const where = room === undefined ? {} : { in: room };
  person.says(line, where);
  const { text } = await person.hears(/./u, hearsInIm ? {} : where);
  await world.settled();
  return text;
}

/** What is the same whenever it is asked: neither times nor ids. */
const steady = (text: string): string => text.replaceAll(/[BRP]-[0-9A-Z]+|a moment|\d+(?: seconds?)?/gu, '#');

describe.each(commands.map(({ name, kind }) => [name, kind] as const))('/%s', (name, kind) => {
  const succeeds: Case | undefined = casesOf[name]?.succeeds;
  if (succeeds === undefined) throw new Error(`test/cases has nothing of /${name}`);
  let line = '';
  beforeAll(async () => {
    world = await startWorld({ approvals: BREAK_GLASS });
    line = succeeds.says.replace('{given}', (await succeeds.given?.(world)) ?? '');
    await world.settled();
  });
  afterAll(() => world.close());

  (kind === 'act' ? test.skip : test)('reads the same in disguise', async () => {
    const dryRun = kind === 'plan' ? ' --dry-run' : '';
    const before = stateNow();
    const plain = await answerTo(succeeds, `${line}${dryRun}`);
    const disguised = line.replace(`/${name}`, `\u200e/${name.toUpperCase()}`);
    expect(steady(await answerTo(succeeds, `${disguised}${dryRun} please!`))).toBe(steady(plain));
    expect(stateNow()).toEqual(before);
  });

  (kind === 'answer' || BEGIN_WITH_TEXT.has(name) ? test.skip : test)(
    'does nothing with a word too many',
    async () => {
      const before = stateNow();
      await answerTo(succeeds, line.replace(`/${name}`, `/${name} ${STRANGE}`));
      expect(stateNow()).toEqual(before);
    },
  );
});
