import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRecord } from '../readUnknown.ts';

/** What a second start tells the first. */
export type SecondStart = {
  readonly argv: readonly string[];
  readonly workingDirectory: string;
  readonly additionalData: unknown;
};

export type SingleInstanceLock = {
  /** True when this process is the first on this data folder; otherwise the first has been told. */
  request(additionalData: unknown): boolean;
  isHeld(): boolean;
  release(): void;
};

/** Connects, hands over its second argument and ends with 0; with 1 when nobody listens. */
const knock = `const socket = require('node:net').connect(process.argv[1]);
socket.on('error', () => process.exit(1));
socket.on('connect', () => socket.end(process.argv[2]));
socket.on('close', () => process.exit(0));`;

/** One process for each data folder, as Electron's own lock: a socket that the first listens on. */
export function createSingleInstanceLock(options: {
  readonly userData: () => string;
  readonly nodeProgram: string;
  readonly onSecondStart: (start: SecondStart) => void;
}): SingleInstanceLock {
  const { userData, nodeProgram, onSecondStart } = options;
  let server: Server | null = null;
  let address = '';

  function listen(): void {
    server = createServer((socket) => {
      let text = '';
      socket.setEncoding('utf8');
      socket.on('error', () => {});
      socket.on('data', (chunk: string) => {
        text += chunk;
      });
      socket.on('end', () => {
        socket.end();
        const start = parseStart(text);
        if (start) onSecondStart(start);
      });
    });
    server.on('error', (error) => console.error(`The single-instance lock failed: ${error.message}`));
    server.listen(address);
    server.unref();
  }

  return {
    request: (additionalData) => {
      if (server) return true;
      address = socketAddress(userData());
      const start = { argv: process.argv, workingDirectory: process.cwd(), additionalData };
      // A pipe of Windows leaves no file behind; elsewhere no file means nobody listens.
      if (process.platform === 'win32' || existsSync(address)) {
        const given = ['-e', knock, address, JSON.stringify(start)];
        if (spawnSync(nodeProgram, given, { stdio: 'ignore' }).status === 0) return false;
        // Left by a process that was killed.
        rmSync(address, { force: true });
      }
      listen();
      return true;
    },
    isHeld: () => server !== null,
    release: () => {
      server?.close();
      server = null;
    }
  };
}

/** Socket paths may have about 100 characters (108 on Linux, 104 on macOS), data folders more: hence the digest. */
function socketAddress(userData: string): string {
  const digest = createHash('sha256').update(userData).digest('hex').slice(0, 24);
  const name = `plumbline-instance-${digest}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

function parseStart(text: string): SecondStart | null {
  if (text === '') return null;
  const start: unknown = JSON.parse(text);
  if (!isRecord(start) || !Array.isArray(start['argv'])) return null;
  return {
    argv: start['argv'].map(String),
    workingDirectory: String(start['workingDirectory']),
    additionalData: start['additionalData']
  };
}
