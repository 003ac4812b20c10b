import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageFolder } from './package-folder.ts';
import { fromJson } from './store/index.ts';

const manifest = z.object({ version: z.string() });

/** Steward's version, as its package.json has it. */
export const stewardVersion = (): string =>
  fromJson(manifest, readFileSync(join(packageFolder, 'package.json'), 'utf8')).version;
