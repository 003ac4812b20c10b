import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fieldIn } from '../support/form-of.ts';
import { stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

// Whoever asks for a dry run gets nothing else, however it was typed and whatever is asked in between.

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const PREVIEW = /^Dry run of/u;

/** Nothing changes on the pod meanwhile. */
async function unchanged(work: () => Promise<void>): Promise<void> {
  const before = stateOf(world.pod);
  await work();
  await world.settled();
  expect(stateOf(world.pod)).toEqual(before);
}

describe('it is understood', () => {
  test.each([
    '/room add Grace Hall --room "FX desk" --dryrun',
    '/room add Grace Hall --dry run --room "FX desk"',
    '/room add Grace Hall --room "FX desk" --dry_run',
    '/room add Grace Hall --room "FX desk" --dry-run=true',
    '/room add Grace Hall --dry-run yes --room "FX desk"',
    '/room add Grace Hall to FX desk dry run',
    '/room add Grace Hall to FX desk, dry-run please',
    '/room add Grace Hall to FX desk (just a dry run)',
    '/room add Grace Hall to FX desk - dry run only!',
    '/room add @Grace Hall --room "FX desk" --reason covers for Tom dry run',
    '/room create Deal Falcon dry run',
    'dry run: /room add Grace Hall to FX desk',
    'Dry-run /room add Grace Hall to FX desk',
    '/room add Grace Hall zu FX desk als Probelauf',
  ])('%s', (line) =>
    unchanged(async () => {
      const { text } = await world.jane.asks(line, PREVIEW);
      expect(text).not.toMatch(/run$|dry-run/iu);
    }),
  );

  test.each(['/user disable Tom Berg dry-run', '/user suspend Tom Berg until fri reason leave dry run'])(
    '%s',
    (line) => unchanged(async () => void (await world.alice.asks(line, PREVIEW))),
  );

  test('as a part of a quoted name it is that', async () => {
    await world.jane.asks('/room create "Quarter-end dry run"', /^Quarter-end dry run is ready/u);
  });

  test('what may mean the opposite is asked about', () =>
    unchanged(async () => {
      await world.jane.asks('/room add @Grace Hall --room "FX desk" --dry-run no', /don't understand “no”/u);
    }));
});

describe('no line that is shown to be typed lacks it, and buttons say what they do', () => {
  test.each([
    ['/room add Grace --room "FX desk" --dry-run', /As a command: .*--dry-run$/mu, undefined],
    ['/room ad @Grace Hall --room "FX desk" --dry-run', /--dry-run\?/u, /Yes, as a dry run/u],
    ['add @Grace Hall to "FX desk" --dry-run', /--dry-run\?/u, /Yes, as a dry run/u],
    ['add Grace Hall to FX desk dry run', /--dry-run\?/u, /Yes, as a dry run/u],
    ['dry run: add Grace Hall to FX desk', /--dry-run\?/u, /Yes, as a dry run/u],
    [
      '/room add @Grace Hall, zork --room "FX desk" --dry-run',
      /With what is filled in: .*--dry-run$/mu,
      /Dry run: Add people/u,
    ],
    ['/room add --dry-run', /With what is filled in: \/room add --dry-run$/mu, /Dry run: Add people/u],
    ['/room add @Grace Hall --room "FX dsk" --dry-run', /As a command: .*--dry-run$/mu, undefined],
  ])('%s', (line, shown, button) =>
    unchanged(async () => {
      const { text } = await world.jane.asks(line, shown);
      if (button) expect(text).toMatch(button);
    }),
  );

  test('neither do the buttons do more', () =>
    unchanged(async () => {
      const { jane } = world;
      const offer = await jane.asks('/room ad @Grace Hall --room "FX desk" --dry-run', /Did you mean/u);
      jane.submits(offer, 'offer-0');
      await jane.hears(PREVIEW);
      const form = await jane.asks('/room add zork --room "FX desk" --dry-run', /couldn't find “zork”/u);
      const grace = world.pod.world().users.find(({ displayName }) => displayName === 'Grace Hall')?.id;
      const fx = fieldIn(form, 'room', 'select').options.find(({ text }) => text === 'FX desk')?.value;
      jane.submits(form, 'submit', { members: [grace], room: fx });
      await jane.hears(PREVIEW);
    }));
});
