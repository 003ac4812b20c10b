import { movableClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, expect, test } from '@jest/globals';
import { type Fault, type Pod, startPod } from 'symphony-pod-simulator';
import { type App, startApp } from '../../src/app.ts';
import { collectedLog } from '../support/collected-log.ts';
import { testConfig } from '../support/config.ts';
import { testKeys } from '../support/keys.ts';
import { createMember } from '../support/member.ts';
import { RUNS } from '../support/runs.ts';
import { startTap, type Tap } from '../support/tap.ts';

let pod: Pod;
let tap: Tap;
let app: App | undefined;

afterEach(async () => {
  await app?.stop();
  app = undefined;
  await tap.close();
  await pod.close();
});

/** Brings up the pod and the wire, and what starts Steward on its other side. */
async function prepare() {
  pod = await startPod({ keys: { steward: testKeys().publicKey } });
  tap = await startTap(pod.port);
  const log = collectedLog();
  const config = testConfig({ port: tap.port });
  const start = () => startApp({ config, logger: log.logger, clock: movableClock({ maxSleep: 25 }) });
  return { log, start };
}

/** What the log says to whoever operates Steward: sentences, in order. */
const sentences = (lines: readonly string[]): string[] =>
  lines.flatMap(
    (line) => /^(?:warn|info) ((?:Symphony|The|No|What) .*?\.) undefined/.exec(line)?.slice(1, 2) ?? [],
  );

const FIRST_CALLS = ['/login/', '/relay/', '/sessioninfo'] as const;

const troubles: [string, Fault['effect'], RegExp][] = [
  ['400', { status: 400 }, / with 400 /],
  ['403', { status: 403 }, / with 403 /],
  ['404', { status: 404 }, / with 404 /],
  ['503', { status: 503 }, / with 503 /],
  ['a page of a proxy with 502', { status: 502, body: '<h1>Bad gateway</h1>' }, / with 502 /],
  ['a page of a proxy with 200', 'html200', /is not Symphony/],
  ['nothing with 200', { status: 200, body: '' }, /is not Symphony/],
  ['{} with 200', { status: 200, body: {} }, /is not Symphony/],
  ['half of it', 'cut', /^No connection to the/],
];

/** Each trouble at one of the calls; with `npm run chaos` at all of them. */
const cases = troubles.flatMap(([what, effect, says], at) =>
  FIRST_CALLS.filter((_, nth) => RUNS > 300 || at % FIRST_CALLS.length === nth).map((path) => ({
    what,
    effect,
    says,
    path,
  })),
);

test.each(cases)(
  '$path answers $what for a while: the start waits, and says once what for',
  async ({ effect, says, path }) => {
    const { log, start } = await prepare();
    // More often than one call is tried.
    pod.faults.add({ match: { path }, times: 7, effect });
    app = await start();
    await createMember(pod, 'jane.doe').asks('/presence @Bob Lee', /Busy/);
    expect(sentences(log.lines)).toEqual([
      expect.stringMatching(says),
      'Symphony answers. Steward goes on with its start.',
    ]);
    expect(sentences(log.lines)[0]).toMatch(
      new RegExp(`at http://127\\.0\\.0\\.1:${tap.port}.*check .*host`),
    );
  },
);

test('nobody listens at the address of the pod: the start waits until somebody does', async () => {
  const { log, start } = await prepare();
  await tap.goAway();
  const starting = start();
  await log.says(/No connection to the pod at .*nothing listens there/);
  await log.says(/login failed/);
  await tap.comeBack();
  app = await starting;
  await createMember(pod, 'jane.doe').asks('/presence @Bob Lee', /Busy/);
});

test.each([
  ['/login/', /^The pod at http:\S+ rejected the login of "steward" \(401, .*check that/],
  ['/relay/', /^The key manager at http:\S+ rejected the login of "steward" \(401, .*check that/],
])('a key that %s rejects ends the start, in a sentence', async (path, says) => {
  const { start } = await prepare();
  pod.faults.add({ match: { path }, times: 'always', effect: { status: 401 } });
  await expect(start()).rejects.toThrow(says);
});
