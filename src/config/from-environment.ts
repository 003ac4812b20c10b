import { ConfigError } from '@finos/symphony-bdk-core';
import { parseDocument } from 'yaml';

type Environment = Readonly<Record<string, string | undefined>>;
type Tree = Record<string, unknown>;
/** A variable that names a key: `STEWARD__OPS__PORT` is `steward.ops.port`, `SYMPHONY__AGENT__HOST` is `agent.host`. */
type Setting = { readonly variable: string; readonly keys: readonly string[]; readonly value: unknown };

const NAMES_A_KEY = /^(STEWARD|SYMPHONY)__([A-Z0-9_]+)$/u;

/** The configuration with the keys that the environment names in place of the file's own. */
export function withEnvironment(tree: unknown, env: Environment): unknown {
  const settings = settingsIn(env);
  if (settings.length === 0) return tree;
  const whole = isTree(tree) ? structuredClone(tree) : {};
  for (const { keys, value } of settings) put(whole, keys, value);
  return whole;
}

/** Does something with a configuration; what is wrong with it names the variable where one is the cause. */
export function namingVariables<T>(env: Environment, check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new ConfigError(
      error.issues.map((issue) => {
        const cause = settingsIn(env).find(({ keys }) => `${issue.path}.`.startsWith(`${keys.join('.')}.`));
        if (cause === undefined || issue.message.includes(cause.variable)) return issue;
        return { ...issue, message: `${issue.message} (set by ${cause.variable})` };
      }),
    );
  }
}

// Sorted, so that a block comes before the single keys in it. An empty one counts as not set.
const settingsIn = (env: Environment): readonly Setting[] =>
  Object.keys(env)
    .toSorted()
    .flatMap((variable) => {
      const [, block, path = ''] = NAMES_A_KEY.exec(variable) ?? [];
      const text = env[variable];
      if (block === undefined || text === undefined || text === '') return [];
      const keys = path.split('__').map(inCamelCase);
      return [
        {
          variable,
          keys: block === 'STEWARD' ? ['steward', ...keys] : keys,
          value: settingOf(variable, text),
        },
      ];
    });

const inCamelCase = (name: string): string =>
  name.toLowerCase().replaceAll(/_(.)/gu, (_, letter: string) => letter.toUpperCase());

/** Text is left to be filled in as `${NAME}` in the file is; what begins as a list or a block is read as YAML. */
function settingOf(variable: string, text: string): unknown {
  if (!/^\s*[[{]/u.test(text)) return `\${${variable}}`;
  const document = parseDocument(text);
  return document.errors.length > 0 ? `\${${variable}}` : document.toJS();
}

function put(tree: Tree, keys: readonly string[], value: unknown): void {
  const [key = '', ...rest] = keys;
  if (rest.length === 0) {
    tree[key] = value;
    return;
  }
  const inner = tree[key];
  const block: Tree = isTree(inner) ? inner : {};
  tree[key] = block;
  put(block, rest, value);
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
