import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** Socket paths may have 107 bytes on Linux and 103 on macOS; some room is left for the folder's odd characters. */
const longestPath = 100;

/**
 * Where the Plumbline that uses a data folder listens for commands: a socket in that folder, which is the user's own,
 * or in the temporary folder where its path would be too long for one; on Windows a pipe whose name follows from the
 * folder. Neither can be reached from another machine.
 */
export function commandAddress(userData: string, platform: NodeJS.Platform, temporary: string): string {
  const digest = createHash('sha256').update(userData).digest('hex').slice(0, 24);
  if (platform === 'win32') return `\\\\.\\pipe\\plumbline-${digest}`;
  const path = join(userData, 'command.sock');
  return Buffer.byteLength(path) <= longestPath ? path : join(temporary, `plumbline-${digest}.sock`);
}
