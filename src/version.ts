import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { fromJson } from './store/index.ts';

const manifest = z.object({ version: z.string() });

/** Steward's version, as its package.json has it. */
export const stewardVersion = (): string =>
  fromJson(manifest, readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')).version;
