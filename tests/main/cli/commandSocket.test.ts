import { connect, createServer, type Server } from 'node:net';
import { chownSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Command, CommandReply } from '../../../src/core/cli/command.ts';
import { commandAddress } from '../../../src/main/cli/commandAddress.ts';
import { sendCommand } from '../../../src/main/cli/commandClient.ts';
import { longestLine, readReply, readRequest } from '../../../src/main/cli/commandParsers.ts';
import { openCommandServer } from '../../../src/main/cli/commandServer.ts';
import { runCommand } from '../../../src/main/cli/runCommand.ts';
import { createText } from '../../../src/text/createText.ts';
import { heardLog } from '../../fakes/heardLog.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

const { platform } = process;
const addressIn = (folder: string): string => commandAddress(folder, platform, folder);
const done: CommandReply = { version: 1, outcome: 'done', words: 'Paused until 16:20', status: null };

function listening(folder: string, answer: (command: Command) => CommandReply = () => done) {
  const asked: Command[] = [];
  const log = heardLog();
  const address = addressIn(folder);
  const dispose = openCommandServer({
    address,
    platform,
    answer: (command) => {
      asked.push(command);
      return answer(command);
    },
    log
  });
  onTestFinished(dispose);
  return { address, asked, dispose, log };
}

/** Says something to a socket that no client of ours would say, and gives what comes back before it is cut. */
function saying(address: string, words: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(address, () => socket.write(words));
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (heard += chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(heard));
  });
}

describe('a command on its way to the Plumbline that runs', () => {
  it('arrives and is answered', async () => {
    const { address, asked } = listening(temporaryFolder());
    const command: Command = { kind: 'pause', length: { minutes: 45 } };
    expect(await sendCommand(address, command)).toEqual({ kind: 'answered', reply: done });
    expect(asked).toEqual([command]);
  });

  it('finds nobody where none runs, and where one was killed', async () => {
    const address = addressIn(temporaryFolder());
    expect(await sendCommand(address, { kind: 'status' })).toEqual({ kind: 'notRunning' });
    if (platform === 'win32') return;
    writeFileSync(address, '');
    expect(await sendCommand(address, { kind: 'status' })).toEqual({ kind: 'notRunning' });
    const { asked } = listening(join(address, '..'));
    await sendCommand(address, { kind: 'resume' });
    expect(asked).toEqual([{ kind: 'resume' }]);
  });

  it.skipIf(platform === 'win32')(
    'costs nothing but itself where the rights of its socket cannot be set',
    async () => {
      const { address, log } = listening(temporaryFolder());
      // Some file systems refuse it, or something cleaned up at that very moment.
      rmSync(address);
      await vi.waitFor(() => expect(log.lines.join('\n')).toMatch(/commands: .*ENOENT/u), {
        timeout: 15_000
      });
    }
  );

  it.skipIf(platform === 'win32')('goes through a socket that only this user can open', async () => {
    const { address } = listening(temporaryFolder());
    await sendCommand(address, { kind: 'status' });
    expect(statSync(address).mode & 0o777).toBe(0o600);
  });

  it.skipIf(process.getuid?.() !== 0)(
    'is not told to a socket of another user (only root can make one to try)',
    async () => {
      const { address, asked } = listening(temporaryFolder());
      await sendCommand(address, { kind: 'resume' });
      chownSync(address, 65_534, 65_534);
      expect(await sendCommand(address, { kind: 'status' })).toEqual({ kind: 'notRunning' });
      expect(asked).toEqual([{ kind: 'resume' }]);
    }
  );

  it.skipIf(platform === 'win32')(
    'is not listened to where the place is taken, and the app goes on',
    async () => {
      const folder = temporaryFolder();
      mkdirSync(join(addressIn(folder), 'foreign'), { recursive: true });
      const { log, address } = listening(folder);
      expect(await sendCommand(address, { kind: 'status' })).toEqual({ kind: 'notRunning' });
      expect(log.lines[0]).toContain('the place is taken');
    }
  );

  it('goes to nobody else’s Plumbline: each user’s folder has an address of its own', () => {
    for (const each of ['linux', 'darwin', 'win32'] as const) {
      const long = 'x'.repeat(120);
      const addresses = ['/home/ada', '/home/ben', `/home/ada/${long}`, `/home/ben/${long}`].map((home) =>
        commandAddress(`${home}/Plumbline`, each, '/tmp')
      );
      expect(new Set(addresses).size).toBe(4);
    }
  });

  it('is over with the program', async () => {
    const { address, dispose } = listening(temporaryFolder());
    dispose();
    expect(await sendCommand(address, { kind: 'status' })).toEqual({ kind: 'notRunning' });
  });

  it.each([
    ['no JSON', 'hello\n', 'notUnderstood'],
    ['no request', '{"version":1}\n', 'notUnderstood'],
    ['an unknown command', '{"version":1,"command":{"kind":"format"}}\n', 'notUnderstood'],
    ['more than a command', '{"version":1,"command":{"kind":"status","path":"/"}}\n', 'notUnderstood'],
    [
      'a day that is none',
      '{"version":1,"command":{"kind":"report","date":"2026-02-30"}}\n',
      'notUnderstood'
    ],
    ['another version', '{"version":9,"command":{"kind":"status"}}\n', 'otherVersion']
  ])('does nothing as %s', async (_name, words, outcome) => {
    const { address, asked, log } = listening(temporaryFolder());
    expect(JSON.parse(await saying(address, words))).toMatchObject({ outcome });
    expect(asked).toEqual([]);
    expect(log.lines.join('\n')).not.toContain('format');
  });

  it('is cut off when it never ends', async () => {
    const { address, asked } = listening(temporaryFolder());
    expect(await saying(address, 'x'.repeat(longestLine + 1))).toBe('');
    expect(asked).toEqual([]);
  });

  it('gets no answer from a program that says something else, or nothing', async () => {
    const address = addressIn(temporaryFolder());
    const say = (words: string): Promise<Server> =>
      new Promise((resolve) => {
        const server = createServer((socket) => {
          socket.on('data', () => (words === '' ? undefined : socket.end(words)));
          socket.on('error', () => undefined);
        });
        onTestFinished(() => void server.close());
        server.listen(address, () => resolve(server));
      });
    const server = await say('{"answer":42}\n');
    expect(await sendCommand(address, { kind: 'status' })).toEqual({ kind: 'noAnswer' });
    await new Promise((resolve) => server.close(resolve));
    await say('');
    expect(await sendCommand(address, { kind: 'status' }, 20)).toEqual({ kind: 'noAnswer' });
  });

  it('goes to the temporary folder where the data folder is too deep for a socket', () => {
    const deep = `/home/${'x'.repeat(120)}`;
    expect(commandAddress('/home/me/.config/plumbline', 'linux', '/tmp')).toBe(
      join('/home/me/.config/plumbline', 'command.sock')
    );
    expect(Buffer.byteLength(commandAddress(deep, 'linux', '/tmp'))).toBeLessThan(100);
    expect(commandAddress('C:\\Users\\me', 'win32', '')).toMatch(/^\\\\\.\\pipe\\plumbline-[0-9a-f]{24}$/u);
    expect(commandAddress(deep, 'linux', '/tmp')).not.toBe(commandAddress(`${deep}y`, 'linux', '/tmp'));
  });
});

describe('a line on the socket', () => {
  it('is a command only if it is exactly one, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => JSON.stringify(value))
        ),
        (line) => {
          expect(['notUnderstood', 'otherVersion']).toContain(readRequest(line).kind);
          expect(readReply(line)).toBeNull();
        }
      )
    );
  });

  it('is understood as it was meant, for every command', () => {
    const commands = fc.oneof(
      fc.constantFrom<Command>({ kind: 'resume' }, { kind: 'breathe' }, { kind: 'status' }),
      fc.constantFrom<Command>({ kind: 'break', breakKind: 'micro' }, { kind: 'report', date: '2026-03-31' }),
      fc.integer({ min: 1, max: 1500 }).map((minutes): Command => ({ kind: 'pause', length: { minutes } }))
    );
    fc.assert(
      fc.property(commands, (command) => {
        const request = { version: 1, command };
        expect(readRequest(JSON.stringify(request))).toEqual({ kind: 'request', request });
      })
    );
  });
});

describe('what a command prints and ends with', () => {
  const text = createText('en');
  const status = { kind: 'send', command: { kind: 'status' }, json: true } as const;
  const known = {
    version: '1.0.0',
    state: 'upright',
    paused: false,
    pausedUntil: null,
    watching: true,
    alert: false,
    sittingSeconds: 60,
    break: null,
    nextBreak: { kind: 'movement', inSeconds: 600 },
    breathing: false
  } as const;

  it('is the status as JSON, or in words', async () => {
    const answered = { kind: 'answered', reply: { ...done, words: 'Upright', status: known } } as const;
    const send = () => Promise.resolve(answered);
    const asJson = await runCommand(status, '', text, send);
    expect([JSON.parse(asJson.words), asJson.toError, asJson.exitCode]).toEqual([known, false, 0]);
    expect(await runCommand({ ...status, json: false }, '', text, send)).toEqual({
      words: 'Upright',
      toError: false,
      exitCode: 0
    });
  });

  it.each([
    [{ kind: 'notRunning' }, 'Plumbline is not running.', 3],
    [{ kind: 'noAnswer' }, 'Plumbline runs but gave no answer.', 1],
    [{ kind: 'answered', reply: { ...done, outcome: 'notNow', words: 'Not now' } }, 'Not now', 1],
    [
      { kind: 'answered', reply: { ...done, outcome: 'otherVersion', words: '' } },
      'The Plumbline that runs is another version. Quit it and start it again.',
      1
    ]
  ] as const)('%o goes to standard error', async (result, words, exitCode) => {
    const output = await runCommand(status, '', text, () => Promise.resolve(result));
    expect(output).toEqual({ words, toError: true, exitCode });
  });
});
