import { type Config, loadConfig } from '../config/index.ts';
import { runChecks } from './doctor-checks.ts';

export type DoctorOptions = {
  /** Also tries what Symphony's documentation leaves open. */
  readonly live?: boolean;
  readonly account: readonly string[];
};

/** Checks everything that Steward needs, a line each; the exit code is 1 when one check fails. */
export async function doctor(configFile: string, { live = false, account }: DoctorOptions): Promise<void> {
  // Whoever reads only the first lines, as with `doctor | head -1`, needs no more.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  let config: Config;
  try {
    config = loadConfig(configFile, process.env);
  } catch (error) {
    print('configuration', false, error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
    return;
  }
  print('configuration', true, configFile);
  for await (const { name, ok, note } of runChecks(config)) {
    print(name, ok, note);
    if (!ok) process.exitCode = 1;
  }
  if (!live || process.exitCode === 1) return;
  const { runLive } = await import('./live/run-live.ts');
  for await (const { name, found } of runLive(config, account))
    process.stdout.write(`live  ${name}: ${found}\n`);
}

function print(name: string, ok: boolean, note: string): void {
  process.stdout.write(
    `${ok ? 'ok  ' : 'FAIL'}  ${name.padEnd(14)}  ${note.replaceAll('\n', '\n                      ')}\n`,
  );
}
