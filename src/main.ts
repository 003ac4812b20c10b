import { Command, InvalidArgumentError, Option } from 'commander';
import type { DoctorOptions } from './cli/doctor.ts';
import { collectHangUps } from './cli/hang-ups.ts';
import type { RunOptions } from './cli/run.ts';
import { stewardVersion } from './version.ts';

const MAX_PAGE = 1_000_000;

/** The command line. Each command's own code is loaded when it is called, so that the start is quick. */
export async function run(argv: readonly string[]): Promise<void> {
  const program = new Command('steward')
    .description('Steward, a chat bot for self-service administration of Symphony')
    .version(stewardVersion())
    .showHelpAfterError();
  const config = new Option('-c, --config <file>', 'the configuration').default('config/steward.yaml');

  program
    .command('start')
    .description('run the bot')
    .addOption(config)
    .action(async (options: { config: string }) => {
      const hangUps = collectHangUps();
      await (await import('./cli/start.ts')).start(options.config, hangUps);
    });
  program
    .command('demo')
    .description('run the bot against a pod in a box, with a chat page')
    .option('-p, --port <number>', 'port of the chat page, 0 for any', '7400')
    .action(async (options: { port: string }) => {
      const hangUps = collectHangUps();
      await (await import('./cli/demo.ts')).demo(options.port, hangUps);
    });
  const keys = program
    .command('keys')
    .description('make the RSA key pair with which Steward logs in')
    .option('-o, --out <folder>', 'where to put it', 'config')
    .action(async (options: { out: string }) => (await import('./cli/keys.ts')).makeKeys(options.out));
  keys
    .command('rotate')
    .description('give the account of the bot another key, while Steward runs')
    .addOption(config)
    .action(async (options: { config: string }) =>
      (await import('./cli/keys-rotate.ts')).rotateKeys(options.config),
    );
  program
    .command('doctor')
    .description('check configuration, key, clock, pod, login, roles and store')
    .addOption(config)
    .option(
      '--live',
      'also try on the pod what its documentation leaves open, with the accounts of --account',
    )
    .option('--account <username>', 'an account that may be changed for a moment; twice for two', collect, [])
    .action(async ({ config: file, ...options }: { config: string } & DoctorOptions) =>
      (await import('./cli/doctor.ts')).doctor(file, options),
    );
  program
    .command('run')
    .description(
      'run one command as somebody, in the Steward that is running: to read, or to see what a change would do',
    )
    .argument('<line>', 'the command in quotes, as it is typed in chat')
    .requiredOption('--as <person>', 'user name, e-mail address or id of an account of this firm')
    .option('--dry-run', 'only show what would be done')
    .option('--json', 'print the outcome as JSON, see docs/operations.md')
    .option('--page <number>', 'which page of a long list', readPage, 1)
    .option('-o, --out <file>', 'where to write the file of a command with --csv')
    .option('--socket <path>', 'the socket of the running Steward (default: as the configuration has it)')
    .addOption(config)
    // 1 is for what was understood and refused.
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .action(async (line: string, options: RunOptions) =>
      (await import('./cli/run.ts')).runLine(line, options),
    );
  program
    .command('accept')
    .description(
      'put this policy and configuration in force for all processes that share the store, to go back to earlier ones',
    )
    .addOption(config)
    .action(async (options: { config: string }) => (await import('./cli/accept.ts')).accept(options.config));
  program
    .command('audit')
    .description('look after the audit record')
    .command('verify')
    .description('check that the chain of the record is whole')
    .addOption(config)
    .action(async (options: { config: string }) =>
      (await import('./cli/audit-verify.ts')).verify(options.config),
    );
  addStoreCommands(program, config);
  try {
    await program.parseAsync(argv);
  } catch (error) {
    const { explain } = await import('./cli/explain.ts');
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  }
}

const collect = (text: string, earlier: readonly string[]): string[] => [...earlier, text];

function readPage(text: string): number {
  const page = Number(text);
  if (!Number.isInteger(page) || page < 1 || page > MAX_PAGE)
    throw new InvalidArgumentError(`Give a number from 1 to ${MAX_PAGE}.`);
  return page;
}

/** What is done to a store. */
function addStoreCommands(program: Command, config: Option): void {
  const store = program.command('store').description('look after the store');
  store
    .command('upgrade')
    .description('make its tables, or bring them up to date: for a role that owns them')
    .addOption(config)
    .action(async (options: { config: string }) =>
      (await import('./cli/store-upgrade.ts')).upgradeStore(options.config),
    );
  store
    .command('backup')
    .description('copy an SQLite store into a file, while it is used')
    .argument('<file>', 'the file to make')
    .addOption(config)
    .action(async (file: string, options: { config: string }) =>
      (await import('./cli/store-backup.ts')).backUp(file, options.config),
    );
  store
    .command('copy')
    .description(
      'copy a store into an empty one, such as an SQLite file into a database, while Steward is stopped',
    )
    .argument('<from>', 'sqlite:<file> or postgres://…')
    .argument('<to>', 'the same')
    .action(async (from: string, to: string) => (await import('./cli/store-copy.ts')).copyStores(from, to));
  store
    .command('restored')
    .description('say that the store was restored from a backup of another tool, such as pg_dump')
    .addOption(config)
    .action(async (options: { config: string }) =>
      (await import('./cli/store-restored.ts')).tellRestored(options.config),
    );
}
