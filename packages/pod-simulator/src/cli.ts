#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { parse } from 'yaml';
import { type Logger, silentLogger } from './host.ts';
import { acmeSeed } from './seed/acme-seed.ts';
import { parseSeed, type Seed } from './seed/seed.ts';
import { startPod } from './start-pod.ts';

type Files = Record<string, string>;
type Options = { port: number; tlsPort?: number; seed?: Seed; key: Files; certificate: Files };

function port(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError('not a port');
  return number;
}

function seedFile(path: string): Seed {
  const seed: unknown = parse(readFileSync(path, 'utf8'));
  parseSeed(seed);
  return seed as Seed;
}

function pemOf(text: string, earlier: Files): Files {
  const [username, path] = text.split('=');
  if (!username || !path) throw new InvalidArgumentError('expected username=file.pem');
  return { ...earlier, [username]: readFileSync(path, 'utf8') };
}

/** What the person at the terminal should know. */
const logger: Logger = {
  ...silentLogger,
  warn: (message) => process.stderr.write(`${message}\n`),
  error: (message, fields) => process.stderr.write(`${message} ${JSON.stringify(fields ?? {})}\n`),
};

const program = new Command('symphony-pod-simulator')
  .description('A Symphony pod in a box: login, key manager, agent and pod on one port, with a chat page.')
  .option('--port <number>', 'port on 127.0.0.1, 0 for any free one', port, 8080)
  .option('--seed <file>', 'YAML file of who and what is there at the start', seedFile)
  .option('--key <username=file>', 'public key (PEM) of a service account; repeatable', pemOf, {})
  .option('--tls-port <number>', 'second port, for login by client certificate', port)
  .option(
    '--certificate <username=file>',
    'client certificate (PEM) with an RSA key of 4096 bits; repeatable',
    pemOf,
    {},
  )
  .action(async (options: Options) => {
    const pod = await startPod({
      port: options.port,
      logger,
      ...(options.tlsPort !== undefined && { tlsPort: options.tlsPort }),
      keys: options.key,
      certificates: options.certificate,
      seed: options.seed ?? acmeSeed,
    });
    process.stdout.write(`The pod is at ${pod.url}\n`);
    if (pod.tls)
      process.stdout.write(`and, for login by certificate, at ${pod.tls.url}\n${pod.tls.certificate}`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void pod.close());
  });

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
