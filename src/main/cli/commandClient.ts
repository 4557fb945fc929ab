import { lstatSync } from 'node:fs';
import { connect } from 'node:net';
import {
  type Command,
  type CommandRequest,
  type CommandResult,
  commandVersion
} from '../../core/cli/command.ts';
import { longestLine, readReply } from './commandParsers.ts';

/** Main answers at once; it may be busy with starting. */
const patienceMs = 5000;

/** Sends a command to the Plumbline that listens there. Never rejects: what becomes of it is in the result. */
export function sendCommand(
  address: string,
  command: Command,
  patience = patienceMs
): Promise<CommandResult> {
  const request: CommandRequest = { version: commandVersion, command };
  // Whoever else listens there is told nothing.
  if (isOfAnother(address)) return Promise.resolve({ kind: 'notRunning' });
  return new Promise((resolve) => {
    let connected = false;
    let text = '';
    const socket = connect(address);
    const end = (result: CommandResult): void => {
      socket.destroy();
      resolve(result);
    };
    socket.setEncoding('utf8');
    socket.setTimeout(patience, () => end({ kind: 'noAnswer' }));
    socket.on('connect', () => {
      connected = true;
      socket.write(`${JSON.stringify(request)}\n`);
    });
    socket.on('data', (chunk: string) => {
      text += chunk;
      if (text.length > longestLine) end({ kind: 'noAnswer' });
    });
    // No socket, nobody behind it, or not ours: in each case nobody of this user runs here.
    socket.on('error', () => end({ kind: connected ? 'noAnswer' : 'notRunning' }));
    socket.on('end', () => {
      const reply = readReply(text.trimEnd());
      end(reply === null ? { kind: 'noAnswer' } : { kind: 'answered', reply });
    });
  });
}

/** Whether another user made the socket, as one could in the shared temporary folder. Windows' pipes have no file. */
function isOfAnother(address: string): boolean {
  const own = process.getuid?.();
  if (own === undefined) return false;
  try {
    return lstatSync(address).uid !== own;
  } catch {
    return false;
  }
}
