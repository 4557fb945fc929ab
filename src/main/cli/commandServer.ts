import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { type Command, type CommandReply, commandVersion } from '../../core/cli/command.ts';
import type { Disposer } from '../disposer.ts';
import { errorText, type Log } from '../system/log.ts';
import { longestLine, readRequest } from './commandParsers.ts';

export type CommandServerParts = {
  /** A socket's path, or a pipe's name on Windows. */
  readonly address: string;
  readonly platform: NodeJS.Platform;
  readonly answer: (command: Command) => CommandReply;
  readonly log: Log;
};

/** Whoever connects and says nothing is let go. */
const patienceMs = 5000;

/**
 * Listens for commands of the same user on this machine: one line of JSON in, one out, then the line is cut. To be
 * called by the program that holds the single-instance lock: a socket that lies there already belongs to a dead one.
 * Where it cannot listen, everything else goes on without the command line.
 */
export function openCommandServer({ address, platform, answer, log }: CommandServerParts): Disposer {
  const isFile = platform !== 'win32';
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    let text = '';
    socket.setEncoding('utf8');
    socket.setTimeout(patienceMs, () => socket.destroy());
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
    socket.on('data', (chunk: string) => {
      text += chunk;
      const end = text.indexOf('\n');
      if (end >= 0) {
        socket.removeAllListeners('data');
        socket.end(`${JSON.stringify(replyTo(text.slice(0, end), answer, log))}\n`);
      } else if (text.length > longestLine) {
        socket.destroy();
      }
    });
  });
  server.on('error', (error) => log.warn(`commands: cannot listen (${errorText(error)})`));
  if (isFile) removeDead(address, log);
  listenPrivately(() => server.listen(address), isFile);
  server.on('listening', () => {
    // Once more, for systems that do not ask the mask about sockets.
    if (isFile) keepPrivate(address, log);
  });
  return () => {
    server.close();
    for (const socket of open) socket.destroy();
  };
}

/** In a temporary folder that all users share, another one's file may have the name: then nothing is listened to. */
function removeDead(address: string, log: Log): void {
  try {
    rmSync(address, { force: true });
  } catch (error) {
    log.warn(`commands: the place is taken (${errorText(error)})`);
  }
}

/** The mask has done it already on most systems; one that refuses costs nobody the app. */
function keepPrivate(address: string, log: Log): void {
  try {
    chmodSync(address, 0o600);
  } catch (error) {
    log.warn(`commands: the rights of the socket cannot be set (${errorText(error)})`);
  }
}

/** The socket is made within `listen`; it must never be anybody else's, not for a moment. */
function listenPrivately(listen: () => void, isFile: boolean): void {
  if (!isFile) {
    listen();
    return;
  }
  const before = process.umask(0o177);
  try {
    listen();
  } finally {
    process.umask(before);
  }
}

function replyTo(line: string, answer: CommandServerParts['answer'], log: Log): CommandReply {
  const reading = readRequest(line);
  if (reading.kind === 'request') {
    const { command } = reading.request;
    // Bars and widgets ask for the status every few seconds.
    if (command.kind !== 'status') log.info(`commands: ${command.kind}`);
    return answer(command);
  }
  log.warn(`commands: refused (${reading.kind})`);
  return { version: commandVersion, outcome: reading.kind, words: '', status: null };
}
