import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, truncateSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A file system of its own, on a disk (a file) of which only the blocks in use exist: the disk can be full, and it can fail, because
 * what it is made of is a small file system, too, in which there may be no room for another block.
 */
export type SmallDisk = {
  readonly folder: string;
  /** Leaves no room in the file system. */
  fill(): void;
  /** The disk takes no more blocks: what is written there fails. */
  breakDown(): void;
  /** Ends both. */
  mend(): void;
  setReadOnly(isReadOnly: boolean): void;
  remove(): void;
};

const DISK_MB = 48;
const OUTER_MB = 64;
const CHUNK = Buffer.alloc(64 * 1024, 1);

/** Answers with why not, where this machine lets nobody mount anything. */
export function mountSmallDisk(): SmallDisk | string {
  const base = mkdtempSync(join(tmpdir(), 'steward-disk-'));
  const [outer, folder] = [join(base, 'outer'), join(base, 'disk')];
  const [image, ballast, filler] = [join(outer, 'image'), join(outer, 'ballast'), join(folder, 'filler')];
  for (const each of [outer, folder]) mkdirSync(each);
  const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'pipe' });
  const mounted: string[] = [];
  const remove = () => {
    for (const each of mounted.splice(0)) run('umount', each);
    rmSync(base, { recursive: true });
  };
  try {
    run('mount', '-t', 'tmpfs', '-o', `size=${OUTER_MB}m`, 'tmpfs', outer);
    mounted.unshift(outer);
    closeSync(openSync(image, 'w'));
    truncateSync(image, DISK_MB * 2 ** 20);
    run('mkfs.ext2', '-q', '-F', '-m', '0', image);
    run('mount', '-o', 'loop', image, folder);
    mounted.unshift(folder);
  } catch (error) {
    remove();
    return `a file system can't be mounted here (${String(error).split('\n')[0]})`;
  }
  return {
    folder,
    fill: () => fillUp(filler),
    breakDown: () => fillUp(ballast),
    mend: () => {
      for (const each of [filler, ballast]) rmSync(each, { force: true });
    },
    setReadOnly: (isReadOnly) => void run('mount', '-o', `remount,${isReadOnly ? 'ro' : 'rw'}`, folder),
    remove,
  };
}

function fillUp(file: string): void {
  const handle = openSync(file, 'w');
  try {
    for (let size = CHUNK.length; size > 0; size = Math.floor(size / 2))
      try {
        for (;;) writeSync(handle, CHUNK, 0, size);
      } catch {
        // Whatever is smaller may still find room.
      }
  } finally {
    closeSync(handle);
  }
}
