import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { backUpStore, openStore } from '../../src/store/index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steward-backup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a backup that cannot be written is said to be at fault, and not the store', async () => {
  const url = `sqlite:${join(folder, 'steward.db')}`;
  await (await openStore(url)).destroy();
  const to = join(folder, 'nowhere', 'b.db');
  await expect(backUpStore(url, { to, now: 0 })).rejects.toThrow(`The backup ${to} can't be written.`);
  expect(readdirSync(folder).filter((name) => name.includes('b.db'))).toEqual([]);
});
