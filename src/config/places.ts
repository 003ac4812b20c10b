import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, parse, relative, resolve } from 'node:path';
import { packageFolder } from '../package-folder.ts';

/** Where a path of a configuration file leads. */
export type Places = {
  /** Something that is there: beside the file, or else in the working directory, where the official kits look. */
  present(path: string): string;
  /** Something that Steward makes: beside the file. */
  made(path: string): string;
};

/** The places of a file in this folder. `~/` is the home folder. */
export function placesIn(folder: string): Places {
  const made = (path: string) => readable(resolve(folder, withHome(path)));
  return {
    made,
    present(path) {
      const beside = made(path);
      return !existsSync(beside) && existsSync(withHome(path)) ? withHome(path) : beside;
    },
  };
}

/** What comes with Steward, in the repository as well as where it is installed. */
export const shipped = (path: string): string => readable(join(packageFolder, path));

/** Without a file, paths are as they were written. */
export const asWritten: Places = { present: (path) => path, made: (path) => path };

const withHome = (path: string): string => (path.startsWith('~/') ? join(homedir(), path.slice(2)) : path);

// Below the working directory as people write it, which also keeps the address of a socket short.
function readable(path: string): string {
  const fromHere = relative('', path);
  const isBelow = fromHere !== '' && !fromHere.startsWith('..') && !isAbsolute(fromHere);
  return isBelow && resolve('') !== parse(path).root ? fromHere : path;
}
