import { open, rename, rm } from 'node:fs/promises';

/** So much is put together before it is written. Characters. */
const pieceLength = 256 * 1024;

/**
 * Writes a file that is too large to be held at once, so that there is either all of it or what was there before. The
 * program goes on meanwhile.
 * @throws what the system says where the folder cannot be written or the disk is full; nothing is left behind then
 */
export async function writePieces(path: string, pieces: Iterable<string>): Promise<void> {
  const neighbour = `${path}.partial-${process.pid}`;
  try {
    const file = await open(neighbour, 'w', 0o600);
    try {
      let waiting = '';
      for (const piece of pieces) {
        waiting += piece;
        if (waiting.length < pieceLength) continue;
        await file.writeFile(waiting);
        waiting = '';
      }
      await file.writeFile(waiting);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(neighbour, path);
  } catch (error) {
    await rm(neighbour, { force: true });
    throw error;
  }
}
