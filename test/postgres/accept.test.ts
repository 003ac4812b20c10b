import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createTestStore, type TestStore } from '../support/test-store.ts';

const run = promisify(execFile);

let place: TestStore;
let folder: string;
beforeEach(async () => {
  place = await createTestStore();
  await (await place.open()).destroy();
  folder = mkdtempSync(join(tmpdir(), 'steward-accept-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await place.remove();
});

test('the policy that is accepted is the one that processes run with, its routes included', async () => {
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const policy = file('policy.cedar', '@id("a") @approval("desk") permit (principal, action, resource);\n');
  const approvals = file('approvals.yaml', 'routes:\n  desk:\n    stages:\n      - { group: owners }\n');
  const config = file(
    'steward.yaml',
    JSON.stringify({
      host: 'nowhere.example',
      bot: { username: 'steward', privateKey: { content: 'none' } },
      steward: { store: place.url, policy, approvals },
    }),
  );
  const { stdout } = await run(process.execPath, ['bin/steward.js', 'accept', '--config', config]);
  expect(stdout).toContain('No process runs with this policy and configuration');
});
