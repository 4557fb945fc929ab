import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/**
 * Writes a file so that there is either all of it or what was there before: into a neighbour first, onto the disk, and
 * only then under its name.
 * @throws what the system says where the folder cannot be written or the disk is full; nothing is left behind then
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const neighbour = `${path}.partial-${process.pid}`;
  try {
    const file = openSync(neighbour, 'w', 0o600);
    try {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
      for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(neighbour, path);
  } catch (error) {
    rmSync(neighbour, { force: true });
    throw error;
  }
}
