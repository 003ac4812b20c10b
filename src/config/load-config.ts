import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type BdkConfig, ConfigError, parseConfig } from '@finos/symphony-bdk-core';
import { parseDocument } from 'yaml';
import { namingVariables, withEnvironment } from './from-environment.ts';
import { asWritten, type Places, placesIn } from './places.ts';
import { type StewardConfig, stewardShape } from './steward-shape.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export type Config = BdkConfig & { readonly steward: StewardConfig };

/** Checks a configuration that was read or made. Throws ConfigError with every mistake. */
export const checkConfig = (tree: unknown, env: Environment, places: Places = asWritten): Config =>
  parseConfig(tree, {
    env: { ...env },
    extend: { steward: stewardShape(places).prefault({}) },
    place: places.present,
  });

/** Reads a configuration file (YAML, and so JSON). Paths in it start from its folder, and the environment may name any key. Throws ConfigError with every mistake, or with why it cannot be read. */
export function loadConfig(file: string, env: Environment): Config {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const why =
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : 'it cannot be read';
    throw new ConfigError([{ path: file, message: `${why}; name another with --config FILE` }]);
  }
  const document = parseDocument(text, { prettyErrors: true, merge: true });
  const [mistake] = document.errors;
  if (mistake) {
    const line = mistake.linePos?.[0].line;
    throw new ConfigError([
      {
        path: file,
        message: `${line ? `line ${line}: ` : ''}${mistake.code.toLowerCase().replaceAll('_', ' ')}`,
      },
    ]);
  }
  return namingVariables(env, () =>
    checkConfig(withEnvironment(document.toJS(), env), env, placesIn(dirname(file))),
  );
}
