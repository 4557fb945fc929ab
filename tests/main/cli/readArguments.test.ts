import { describe, expect, it } from 'vitest';
import { ownArguments, readArguments } from '../../../src/main/cli/readArguments.ts';
import { createText } from '../../../src/text/createText.ts';

const read = (line: string) => readArguments(line.split(' ').filter(Boolean), '1.2.3', createText('en'));

describe('the arguments of the program', () => {
  it.each(['', '--hidden', '--demo --user-data-dir=/tmp/x', '--no-sandbox --inspect=0', '-psn_0_12345'])(
    'mean a start where there is no command: %j',
    (line) => {
      expect(read(line)).toEqual({ kind: 'start' });
    }
  );

  it.each([
    ['pause', { kind: 'pause', length: 'untilResumed' }],
    ['pause 1h', { kind: 'pause', length: '1h' }],
    ['pause 45m', { kind: 'pause', length: { minutes: 45 } }],
    ['resume', { kind: 'resume' }],
    ['break', { kind: 'break', breakKind: 'movement' }],
    ['break micro', { kind: 'break', breakKind: 'micro' }],
    ['breathe', { kind: 'breathe' }],
    ['report', { kind: 'report', date: null }],
    ['report today', { kind: 'report', date: null }],
    ['report 2026-03-31', { kind: 'report', date: '2026-03-31' }],
    ['status', { kind: 'status' }],
    ['--user-data-dir=/tmp/x status', { kind: 'status' }]
  ] as const)('%j is a command', (line, command) => {
    expect(read(line)).toEqual({ kind: 'send', command, json: false });
  });

  it('asks for the status as JSON', () => {
    expect(read('status --json')).toEqual({ kind: 'send', command: { kind: 'status' }, json: true });
  });

  it.each([
    ['pause 7x', '“7x” is no length of a pause.'],
    ['break long', '“long” is no kind of break.'],
    ['report 2026-02-30', '“2026-02-30” is no day.'],
    ['status --jsn', "error: unknown option '--jsn'"],
    ['resume now', 'error: too many arguments'],
    ['paws', 'There is no command “paws”.']
  ])('%j is not understood, and is told what is wrong with it', (line, begin) => {
    const reading = read(line);
    expect(reading).toMatchObject({ kind: 'say', exitCode: 2 });
    expect(reading.kind === 'say' ? reading.words : '').toContain(begin);
  });

  it.each(['--help', '-h', 'help', '--demo --help'])('%j tells all there is', (line) => {
    const reading = read(line);
    expect(reading).toMatchObject({ kind: 'say', exitCode: 0 });
    for (const command of ['pause', 'resume', 'break', 'breathe', 'report', 'status']) {
      expect(reading.kind === 'say' ? reading.words : '').toMatch(new RegExp(`^ {2}${command} `, 'mu'));
    }
  });

  it('tells about one command, and the version', () => {
    expect(read('pause --help')).toMatchObject({ kind: 'say', exitCode: 0 });
    expect(read('--version')).toEqual({ kind: 'say', words: '1.2.3', exitCode: 0 });
  });

  it('are what follows the program, and the folder of the app where Electron itself runs it', () => {
    expect(ownArguments(['plumbline', 'status'], true)).toEqual(['status']);
    expect(
      ownArguments(['electron', '--inspect=0', '/home/me/plumbline', '--demo', 'status'], false)
    ).toEqual(['--inspect=0', '--demo', 'status']);
  });
});
