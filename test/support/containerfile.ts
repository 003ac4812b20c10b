import { execSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

/** What a Containerfile makes: where its last stage is, and how it is started. */
export type Image = {
  /** A path of the image, in this file system. */
  at(path: string): string;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly user: string;
  /** The words of ENTRYPOINT and CMD. */
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
};

type Stage = { readonly root: string; workdir: string } & Pick<
  Image,
  'env' | 'user' | 'entrypoint' | 'command'
>;

type Options = {
  /** Where the stages are made, each in a folder of its own in place of the root of a container. */
  readonly folder: string;
  /** What `COPY . .` copies. */
  readonly copyContext: (target: string) => void;
  readonly env: NodeJS.ProcessEnv;
  /** Commands whose work is done already. */
  readonly skip: (command: string) => boolean;
};

/** Follows the instructions of a Containerfile without a container engine. Throws at one that it doesn't know. */
export function followContainerfile(file: string, { folder, copyContext, env, skip }: Options): Image {
  const stages = new Map<string, Stage>();
  let stage: Stage | undefined;
  const inStage = (path: string, of = current()) =>
    join(of.root, isAbsolute(path) ? path : join(of.workdir, path));

  function current(): Stage {
    if (stage === undefined) throw new Error('An instruction before the first FROM');
    return stage;
  }

  const instructions: Readonly<Record<string, (rest: string) => void>> = {
    FROM(rest) {
      const [, , name = `stage ${stages.size}`] = rest.split(/\s+/u);
      const root = join(folder, name.replaceAll(' ', '-'));
      stage = { root, workdir: '/', env: {}, user: 'root', entrypoint: [], command: [] };
      stages.set(name, stage);
    },
    WORKDIR(rest) {
      current().workdir = rest;
      mkdirSync(inStage(rest), { recursive: true });
    },
    COPY(rest) {
      const [, from, source = '', target = ''] = /^(?:--from=(\S+) )?(\S+) (\S+)$/u.exec(rest) ?? [];
      const origin = from === undefined ? undefined : stages.get(from);
      if (origin !== undefined) cpSync(inStage(source, origin), inStage(target), { recursive: true });
      else if (rest === '. .') copyContext(inStage('.'));
      else throw new Error(`What does COPY ${rest} copy?`);
    },
    RUN(command) {
      if (skip(command)) return;
      const { root } = current();
      execSync(command.replaceAll(/(?<=\s)\/(?=\w)/gu, `${root}/`), {
        cwd: inStage('.'),
        env,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
    },
    ENV(rest) {
      const pairs = rest.split(' ').map((pair): [string, string] => {
        const [name = '', ...value] = pair.split('=');
        return [name, value.join('=')];
      });
      stage = { ...current(), env: { ...current().env, ...Object.fromEntries(pairs) } };
    },
    USER(rest) {
      stage = { ...current(), user: rest };
    },
    ENTRYPOINT(rest) {
      stage = { ...current(), entrypoint: JSON.parse(rest) };
    },
    CMD(rest) {
      stage = { ...current(), command: JSON.parse(rest) };
    },
    VOLUME(rest) {
      if (!existsSync(inStage(rest))) throw new Error(`${rest} is not there`);
    },
    EXPOSE() {},
    STOPSIGNAL() {},
  };

  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, name = '', rest = ''] = /^([A-Z]+) (.*)$/u.exec(line) ?? [];
    const follow = instructions[name];
    if (follow === undefined) throw new Error(`An unknown instruction: ${line}`);
    follow(rest);
  }
  const { root, workdir, ...rest } = current();
  return { ...rest, folder: join(root, workdir), at: (path) => join(root, path) };
}
