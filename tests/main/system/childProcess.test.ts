import { describe, expect, it } from 'vitest';
import { askProgram, readLines } from '../../../src/main/system/childProcess.ts';

describe('the helper programs of the desktop', () => {
  it('answer with what they print', async () => {
    expect(await askProgram(process.execPath, ['-e', 'console.log(6 * 7)'])).toBe('42\n');
  });

  it('answer with nothing where they are missing or fail', async () => {
    expect(await askProgram('/nowhere/at-all', [])).toBeNull();
    expect(await askProgram(process.execPath, ['-e', 'process.exit(3)'])).toBeNull();
  });

  it('are read line by line until they end', async () => {
    const lines: string[] = [];
    const why = await new Promise<string>((ended) => {
      readLines(process.execPath, ['-e', 'console.log("one\\ntwo")'], {
        line: (line) => void lines.push(line),
        ended
      });
    });
    expect(lines).toEqual(['one', 'two']);
    expect(why).toBe('exit code 0');
  });

  it('are told as ended where they are missing', async () => {
    const why = await new Promise<string>((ended) => {
      readLines('/nowhere/at-all', [], { line: () => undefined, ended });
    });
    expect(why).toContain('ENOENT');
  });
});
