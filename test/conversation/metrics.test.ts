import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { type CollectedLog, collectedLog } from '../support/collected-log.ts';
import { startWorld, type World } from '../support/world.ts';

const FX = { in: 'FX desk' };

let world: World;
let log: CollectedLog;
let metrics = '';

/** A day at work: something is read, refused, misspelt, asked for, approved by who may, and not by who may not. */
beforeAll(async () => {
  log = collectedLog();
  world = await startWorld({ logger: log.logger });
  const { jane, bob, settled } = world;
  await jane.asks('/room info --room "FX desk"', /FX desk/);
  await bob.asks('/audit', /./);
  bob.says('@Steward /room add @Nina Patel --reason "joins the desk, secretly"', FX);
  const { text } = await bob.hears(/Request R-\w{6} is open until/, FX);
  bob.says('@Steward /room add @Omar Haddad', FX);
  await bob.hears(/Request R-\w{6} is open until/, FX);
  const [id = ''] = /R-\w{6}/.exec(text) ?? [];
  await bob.asks(`/approve ${id}`, /./);
  await jane.asks(`/approve ${id}`, /./);
  await settled();
  metrics = await (await fetch(`http://127.0.0.1:${world.app.opsPort}/metrics`)).text();
});
afterAll(() => world.close());

/** The value of a series, by the beginning of its line. */
const valueAt = (series: string): number =>
  Number(
    metrics
      .split('\n')
      .find((line) => line.startsWith(`${series} `))
      ?.split(' ')
      .at(-1),
  );

const linesOf = (message: string): Record<string, unknown>[] =>
  log.lines.flatMap((line) => {
    const [, json] =
      new RegExp(`^info ${message} (\\{.*?\\}) \\{`, 'u').exec(line.replaceAll('\n', ' ')) ?? [];
    return json === undefined ? [] : [JSON.parse(json)];
  });

describe('metrics', () => {
  test.each([
    ['steward_commands_total{command="room info",outcome="answer"}', 1],
    ['steward_commands_total{command="audit",outcome="refused"}', 1],
    ['steward_commands_total{command="room add",outcome="plans"}', 2],
    ['steward_commands_total{command="approve",outcome="accepted"}', 1],
    ['steward_decisions_total{verdict="approve",outcome="approved"}', 1],
    ['steward_decisions_total{verdict="approve",outcome="refused"}', 1],
    ['steward_decision_seconds_count{outcome="approved"}', 1],
    ['steward_requests_open{age="under_1h"}', 1],
    ['steward_requests_overdue', 0],
    ['steward_plans_open{state="approving"}', 1],
    ['steward_store_up', 1],
    ['steward_inbox_depth', 0],
    ['steward_pod_calls_total{method="POST",path="/pod/v1/room/{id}/membership/add",status="200"}', 1],
  ])('%s is %d', (series, value) => {
    expect(valueAt(series)).toBe(value);
  });

  test('have ages and lengths that are of this run', () => {
    expect(valueAt('steward_datafeed_age_seconds')).toBeLessThan(60);
    expect(valueAt('steward_login_age_seconds')).toBeGreaterThan(0);
    expect(valueAt('steward_record_lines')).toBeGreaterThan(5);
    expect(valueAt('steward_policy_decision_seconds_count')).toBeGreaterThan(2);
    expect(valueAt('steward_command_seconds_count')).toBe(6);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(metrics).toMatch(new RegExp(`^steward_build_info\\{version="${version}",node="24\\.`, 'mu'));
  });
});

describe('the log', () => {
  test('has a line for each command, with ids only', () => {
    const jane = world.pod.world().users.find(({ username }) => username === 'jane.doe');
    expect(linesOf('command').map(({ command, outcome }) => [command, outcome].join(' '))).toEqual([
      'room info answer',
      'audit refused',
      'room add plans',
      'room add plans',
      'approve refused',
      'approve accepted',
    ]);
    const [first] = linesOf('command');
    expect(first).toEqual({
      event: expect.stringMatching(/^MESSAGESENT:/u),
      command: 'room info',
      person: jane?.id,
      stream: expect.any(String),
      outcome: 'answer',
      ms: expect.any(Number),
    });
  });

  test('has a line for each decision, also for one that was refused', () => {
    expect(linesOf('decision')).toMatchObject([
      { verdict: 'approve', outcome: 'refused', problem: expect.any(String) },
      {
        verdict: 'approve',
        outcome: 'approved',
        request: expect.stringMatching(/^R-/u),
        plan: expect.any(String),
      },
    ]);
  });

  test('holds nothing that was typed', () => {
    expect(log.text()).not.toMatch(/secretly|Nina/u);
  });
});

describe('what is made of metrics', () => {
  const known = new Set<string>();
  beforeAll(() => {
    for (const [, name = '', type] of metrics.matchAll(/^# TYPE (\S+) (\S+)$/gmu)) {
      known.add(name);
      if (type === 'histogram') for (const end of ['bucket', 'sum', 'count']) known.add(`${name}_${end}`);
    }
  });
  const NAMES = /\b(?:steward|process|nodejs)_\w+\b/gu;
  const rulesFile = 'deploy/prometheus/steward.rules.yaml';
  const { groups } = z
    .object({
      groups: z.array(
        z.object({
          rules: z.array(
            z.object({ alert: z.string(), expr: z.string(), annotations: z.object({ runbook: z.string() }) }),
          ),
        }),
      ),
    })
    .parse(parse(readFileSync(rulesFile, 'utf8')));
  const rules = groups.flatMap((group) => group.rules);

  test.each([
    'deploy/grafana/steward.json',
    rulesFile,
    'deploy/prometheus/steward.tests.yaml',
    'docs/operations.md',
  ])('in %s is there', (file) => {
    const named = [...new Set(readFileSync(file, 'utf8').match(NAMES))];
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  test('is on the dashboard, all of it', () => {
    const shown = new Set(readFileSync('deploy/grafana/steward.json', 'utf8').match(NAMES));
    const isShown = (name: string) =>
      [...shown].some((each) => each.replace(/_(bucket|sum|count)$/u, '') === name);
    const own = [...known].filter(
      (name) => name.startsWith('steward_') && !/_(bucket|sum|count)$/u.test(name),
    );
    expect(own.filter((name) => !isShown(name))).toEqual([]);
  });

  test.each(rules)('has something to do about $alert', ({ alert, annotations }) => {
    expect(annotations.runbook).toBe(`docs/operations.md#${alert.toLowerCase()}`);
    expect(readFileSync('docs/operations.md', 'utf8')).toMatch(new RegExp(`^### ${alert}\\n\\n\\S`, 'mu'));
  });

  const promtool = '/usr/bin/promtool';
  if (!existsSync(promtool))
    process.stdout.write(`skipped: alerts are not tried, no ${promtool} (Debian: prometheus)\n`);
  (existsSync(promtool) ? test : test.skip)('alerts when it should', () => {
    const run =
      (...args: string[]) =>
      () =>
        execFileSync(promtool, args, { encoding: 'utf8', stdio: 'pipe' });
    expect(run('check', 'rules', rulesFile)).not.toThrow();
    expect(run('test', 'rules', 'deploy/prometheus/steward.tests.yaml')).not.toThrow();
  });
});
