import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programEnvironment, programPlaces } from '../../../src/main/signals/programPlaces.ts';
import { programLimits, systemPrograms } from '../../../src/main/signals/programs.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

describe('a program of the system', () => {
  it('is looked for in the folders of the system, never along the path', () => {
    expect(programPlaces('linux', { PATH: '/home/ana/bin' }, 'xprop')).toEqual([
      '/usr/bin/xprop',
      '/bin/xprop',
      '/usr/local/bin/xprop',
      '/run/current-system/sw/bin/xprop'
    ]);
    expect(programPlaces('win32', { SystemRoot: 'D:\\Windows' }, 'reg')).toEqual([
      'D:\\Windows\\System32\\reg.exe'
    ]);
    expect(programPlaces('win32', {}, 'powershell')).toEqual([
      'C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe'
    ]);
  });

  it('is not looked for on a share or along a path that was slipped in', () => {
    for (const root of ['\\\\server\\share', 'relative', 'C:\\Windows\\..\\evil', '']) {
      expect(programPlaces('win32', { SystemRoot: root }, 'reg')).toEqual(['C:\\Windows\\System32\\reg.exe']);
    }
  });

  it('sees only what it needs of our environment, and answers in English', () => {
    const environment = {
      HOME: '/home/ana',
      DISPLAY: ':0',
      SECRET: 'x',
      LD_PRELOAD: '/evil.so',
      LC_ALL: 'de_DE'
    };
    expect(programEnvironment('linux', environment)).toEqual({
      HOME: '/home/ana',
      DISPLAY: ':0',
      LC_ALL: 'C'
    });
    expect(programEnvironment('win32', { SystemRoot: 'C:\\Windows', PATH: 'C:\\evil' })).toEqual({
      SystemRoot: 'C:\\Windows'
    });
  });

  it('that is not installed is told so, once asked and once followed', async () => {
    const programs = systemPrograms('win32', {});
    expect(await programs.ask('reg', [])).toEqual({ kind: 'failed', why: 'not installed' });
    const why = await new Promise<string>((ended) => {
      programs.follow('reg', [], { line: () => undefined, ended });
    });
    expect(why).toBe('not installed');
  });
});

/** A real program in place of `gdbus`, with small limits. */
function programDoing(source: string, limits: Partial<Record<keyof typeof programLimits, number>> = {}) {
  const path = join(temporaryFolder(), 'program');
  writeFileSync(path, `#!${process.execPath}\n${source}\n`, { mode: 0o700 });
  return systemPrograms('linux', { HOME: '/home/ana', SECRET: 'x' }, () => [path], {
    ...programLimits,
    ...limits
  });
}

describe.skipIf(process.platform === 'win32')('a program that is run', () => {
  it('gets its arguments as they are, and a small environment', async () => {
    const programs = programDoing(
      'console.log(JSON.stringify([process.argv.slice(2), process.env.SECRET ?? "none", process.env.HOME, process.env.LC_ALL]))'
    );
    expect(await programs.ask('gdbus', ['a b', '$(id)', ';'])).toEqual({
      kind: 'answered',
      output: '[["a b","$(id)",";"],"none","/home/ana","C"]\n'
    });
  });

  it('fails with its code', async () => {
    expect(await programDoing('process.exit(3)').ask('gdbus', [])).toEqual({ kind: 'failed', why: 'code 3' });
  });

  it('is ended when it does not answer', async () => {
    const programs = programDoing('setInterval(() => {}, 1000)', { answerMs: 300 });
    expect(await programs.ask('gdbus', [])).toEqual({ kind: 'failed', why: 'no answer in time' });
  });

  it('is ended when it does not stop talking', async () => {
    const programs = programDoing('for (;;) process.stdout.write("x".repeat(1000))', { answerBytes: 10_000 });
    expect((await programs.ask('gdbus', [])).kind).toBe('failed');
  });

  it('is followed line by line to its end, without lines that are too long', async () => {
    const lines: string[] = [];
    const programs = programDoing('console.log("one\\n" + "x".repeat(99) + "\\ntwo")', {
      lineCharacters: 50
    });
    const why = await new Promise<string>((ended) => {
      programs.follow('gdbus', [], { line: (line) => void lines.push(line), ended });
    });
    expect(lines).toEqual(['one', 'two']);
    expect(why).toBe('code 0');
  });
});
