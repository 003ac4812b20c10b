import { fileURLToPath, pathToFileURL } from 'node:url';
import { PROMISES } from '../promise-names.ts';

type Broken = {
  /** The module of src that another one stands in for. */
  readonly module: string;
  /** The promise that is not kept then. */
  readonly breaks: string;
};

/** What is broken on purpose, to see that the harness notices. */
const BROKEN = {
  'no-look-up': { module: 'src/replies/replier.ts', breaks: PROMISES.onceSaid },
  'eternal-leases': { module: 'src/leases/lease-table.ts', breaks: PROMISES.notLost },
  'no-room-lock': { module: 'src/leases/shared-leases.ts', breaks: PROMISES.owned },
} as const satisfies Record<string, Broken>;

export type Sabotage = keyof typeof BROKEN;

export const SABOTAGES: readonly Sabotage[] = ['no-look-up', 'eternal-leases', 'no-room-lock'];

export const isSabotage = (name: string): name is Sabotage => Object.hasOwn(BROKEN, name);

export const brokenBy = (sabotage: Sabotage): string => BROKEN[sabotage].breaks;

const VARIABLE = 'STEWARD_CHAOS_SABOTAGE';
const here = (file: string): string => new URL(file, import.meta.url).href;

/** What a process needs in its environment to be broken so. */
export const environmentOf = (sabotage: Sabotage | undefined): NodeJS.ProcessEnv =>
  sabotage === undefined ? {} : { NODE_OPTIONS: `--import=${here('preload.ts')}`, [VARIABLE]: sabotage };

/** The addresses of what is replaced in this process, and of what takes its place. */
export function replacementIn(env: NodeJS.ProcessEnv) {
  const name = env[VARIABLE] ?? '';
  if (!isSabotage(name)) throw new Error(`There is no sabotage "${name}".`);
  const root = fileURLToPath(new URL('../../../../', import.meta.url));
  return { replaced: pathToFileURL(root + BROKEN[name].module).href, by: here(`${name}.ts`) };
}
