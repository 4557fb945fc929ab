import { closeSync, openSync, readdirSync, readlinkSync, readSync } from 'node:fs';

/** Reads what the kernel and the desktop tell in files. Null: not there, not allowed, or not that kind of thing. */
export type SystemFiles = {
  readonly list: (folder: string) => readonly string[] | null;
  /** The text of a file, cut off at `largestBytes`. */
  readonly read: (path: string) => string | null;
  /** Where a link points to. */
  readonly link: (path: string) => string | null;
};

/** What is read is a line or a few; only Apple's database may have some KB. */
const largestBytes = 256 * 1024;
const chunkBytes = 4096;

export const systemFiles: SystemFiles = {
  list: (folder) => orNull(() => readdirSync(folder)),
  read: (path) =>
    orNull(() => {
      const file = openSync(path, 'r');
      try {
        // Files of /proc and /sys have no size: read on until the end.
        const chunks: Buffer[] = [];
        for (let length = 0; length < largestBytes;) {
          const chunk = Buffer.alloc(chunkBytes);
          const count = readSync(file, chunk, 0, chunkBytes, null);
          if (count === 0) break;
          chunks.push(chunk.subarray(0, count));
          length += count;
        }
        return Buffer.concat(chunks).toString('utf8');
      } finally {
        closeSync(file);
      }
    }),
  link: (path) => orNull(() => readlinkSync(path))
};

function orNull<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}
