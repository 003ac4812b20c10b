import { expect, test } from '@jest/globals';
import type { Pod } from 'symphony-pod-simulator';
import { collectedLog } from '../support/collected-log.ts';
import { deploy } from '../support/deployment.ts';
import { testKeys } from '../support/keys.ts';
import { createMember } from '../support/member.ts';
import type { Tap } from '../support/tap.ts';
import { startTappedWorld } from '../support/tapped-world.ts';

// What people write, each in a place of its own.
const SECRETS = [
  'hush-message',
  'hush-unknown-command',
  'hush-command-word',
  'hush-argument',
  'hush-option',
  'hush-mail@acme.example',
  'hush-reason',
  'hush-room-name',
  'hush-room-description',
  'hush-form-name',
  'hush-form-description',
  'hush-card-reason',
  'hush-text-reason',
  'hush-outsider',
  'hush-in-passing',
];

type Trouble = { status: number; headers?: Record<string, string> } | 'html200' | 'cut' | 'dropAnswer';

const FAULTS: readonly Trouble[] = [
  { status: 400, headers: { 'Retry-After': '0' } },
  { status: 401 },
  { status: 403 },
  { status: 404 },
  { status: 429, headers: { 'Retry-After': '0' } },
  { status: 500 },
  'html200',
  'cut',
  'dropAnswer',
];

/** People say their secrets, in success, in error and in every trouble. */
async function play(pod: Pod, faults: readonly Trouble[]): Promise<void> {
  const as = (username: string) => createMember(pod, username);
  const [jane, bob] = [as('jane.doe'), as('bob.lee')];
  const [alice, carol] = [as('alice.martin'), as('carol.ng')];
  const inFxDesk = { in: 'FX desk' };

  as('dave.kim').says('I think hush-in-passing is a good name', inFxDesk);
  await jane.asks('hush-message', /what you can do|help/i);
  await jane.asks('/hush-unknown-command hush-argument', /help/i);
  await jane.asks('/room hush-command-word', /./);
  await jane.asks('/presence hush-argument hush-mail@acme.example', /couldn't find/);
  await jane.asks('/room info --hush-option', /./);
  await jane.asks('/room info --room "hush-room-name"', /couldn't find a room/);
  await jane.asks('/room create "hush-room-name" --description "hush-room-description"', /is ready/);
  await jane.asks('/room create "hush-room-name"', /already/);
  const form = await jane.asks('/room create', /./);
  jane.submits(form, 'submit', { name: 'hush-form-name', description: 'hush-form-description' });
  await jane.hears(/hush-form-name/);

  for (const reasonBy of ['card', 'text']) {
    await bob.asks('@Steward /room add @Nina Patel --reason "hush-reason"', /asked Jane Doe/, inFxDesk);
    const request = await jane.hears(/is waiting for your decision/);
    if (reasonBy === 'card') jane.submits(request, 'reject', { reason: 'hush-card-reason' });
    else jane.says(`/reject ${/R-[A-Z0-9]+/.exec(request.text)?.[0]} hush-text-reason`);
    await bob.hears(new RegExp(`hush-${reasonBy}-reason`));
  }
  await alice.asks('/audit', /./);
  carol.says('@Steward hush-outsider', { in: 'Borealis and Acme' });
  await carol.hears(/only work for people/, { in: 'Borealis and Acme' });

  for (const effect of faults) {
    // A pod may answer with what it was given.
    const echoed = typeof effect === 'object' ? { ...effect, body: { message: 'hush-argument' } } : effect;
    for (const path of ['/read', '/presence', '/message/create', '/room/search'])
      pod.faults.add({ match: { path }, effect: echoed });
    jane.says('/presence @Bob Lee');
    jane.says('/room info --room "hush-room-name"');
    await jane.asks('/presence @Dave Kim', /On the phone/);
    pod.faults.clear();
  }
  // What is not the pod's is asked for again; what breaks Steward is apologised for.
  pod.faults.add({
    match: { path: '/presence' },
    times: 4,
    effect: { status: 200, body: ['hush-argument'] },
  });
  await jane.asks('/presence @Bob Lee', /Busy/);
  const broken = {
    roomAttributes: { name: 'x', keywords: 'hush-argument' },
    roomSystemInfo: { id: 'hush-argument' },
  };
  pod.faults.add({
    match: { path: /room\/[^/]+\/info/ },
    times: 'always',
    effect: { status: 200, body: broken },
  });
  await jane.asks('/room info --room "FX desk"', /reference/);
  pod.faults.clear();
}

/** Nothing of what people wrote, of the keys and tokens, and of the ids of forms, by which they are answered. */
function expectNoSecrets(lines: readonly string[], { pod, tap }: { pod: Pod; tap: Tap }): void {
  const cards = pod
    .world()
    .streams.flatMap(({ messages }) =>
      messages.flatMap(({ message }) =>
        [...message.matchAll(/steward-([\w-]{20,})/g)].map(([, token = '']) => token),
      ),
    );
  const key = testKeys()
    .privateKey.split('\n')
    .filter((line) => line.length > 30);
  expect(tap.credentials.size).toBeGreaterThan(2);
  expect(cards).toHaveLength(8);
  const secrets = [...SECRETS, ...key, ...tap.credentials, ...cards];
  const found = lines.filter((line) => secrets.some((secret) => line.includes(secret)));
  expect(found).toEqual([]);
}

test('no log line at any level holds what people wrote, or a credential', async () => {
  const log = collectedLog();
  const world = await startTappedWorld({ logger: log.logger });
  try {
    await play(world.pod, FAULTS);
    world.pod.faults.add({ effect: 'expireSessions' });
    await world.jane.asks('/presence @Dave Kim', /On the phone/);
  } finally {
    await world.close();
  }
  expect(log.text()).toMatch(/command failed/);
  expect(log.text()).toMatch(/event will be tried again/);
  expectNoSecrets(log.lines, world);
});

test('nor does anything that the process writes', async () => {
  const deployment = await deploy({ steward: { log: { level: 'debug' } } });
  try {
    const bot = await deployment.start();
    await play(deployment.pod, [{ status: 500 }, 'dropAnswer']);
    await bot.terminate();
    expect(bot.lines.length).toBeGreaterThan(100);
    expectNoSecrets(bot.lines, deployment);
  } finally {
    await deployment.close();
  }
});
