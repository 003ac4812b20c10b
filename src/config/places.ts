import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, relative, resolve } from 'node:path';

/** Where a path of a configuration file leads. */
export type Places = {
  /** Something that is there: beside the file, or else in the working directory, where the official kits look. */
  present(path: string): string;
  /** Something that Steward makes: beside the file. */
  made(path: string): string;
};

/** The places of a file in this folder. `~/` is the home folder. Paths are as short as they can be from here. */
export function placesIn(folder: string): Places {
  const made = (path: string) => shortest(resolve(folder, withHome(path)));
  return {
    made,
    present(path) {
      const beside = made(path);
      return !existsSync(beside) && existsSync(withHome(path)) ? withHome(path) : beside;
    },
  };
}

/** Without a file, paths are as they were written. */
export const asWritten: Places = { present: (path) => path, made: (path) => path };

const withHome = (path: string): string => (path.startsWith('~/') ? join(homedir(), path.slice(2)) : path);

// The address of a socket has to be short.
function shortest(path: string): string {
  const fromHere = relative('', path);
  return isAbsolute(fromHere) || fromHere === '' || fromHere.length > path.length ? path : fromHere;
}
