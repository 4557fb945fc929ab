import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRecordFile } from '../../../src/main/storage/recordFile.ts';
import { fileParts } from '../../fakes/fileParts.ts';
import { temporaryFolder } from '../../fakes/temporaryFolder.ts';

const now = Date.UTC(2026, 6, 19, 10, 15, 2);

function opened(content?: string | Uint8Array, folder = temporaryFolder()) {
  if (content !== undefined) writeFileSync(join(folder, 'things.json'), content);
  const { parts, notices } = fileParts(folder);
  const recordFile = openRecordFile({ ...parts, name: 'things', now: () => now });
  const onDisk = (name = 'things.json'): unknown => {
    const parsed: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return parsed;
  };
  return { folder, notices, recordFile, onDisk };
}

describe('a record file', () => {
  it('is empty where there is none, and says nothing', () => {
    const { recordFile, notices } = opened();
    expect(recordFile.values).toEqual({});
    expect(notices).toEqual([]);
  });

  it('writes what changed and leaves what it does not know', () => {
    const { recordFile, onDisk } = opened('{"theirs":{"deep":1},"ours":1}');
    recordFile.write({ ours: 2 });
    recordFile.write({ more: [1] });
    expect(onDisk()).toEqual({ theirs: { deep: 1 }, ours: 2, more: [1] });
  });

  it('removes what is written as undefined', () => {
    const { recordFile, onDisk } = opened('{"one":1,"two":2}');
    recordFile.write({ one: undefined });
    expect(onDisk()).toEqual({ two: 2 });
  });

  it('takes names with dots for names', () => {
    const { recordFile, onDisk } = opened();
    recordFile.write({ 'a.b': 1 });
    expect(onDisk()).toEqual({ 'a.b': 1 });
  });

  it.each([
    ['is cut off', '{"ours":'],
    ['is empty', ''],
    ['is full of zeros', new Uint8Array(64)],
    ['is a list', '[1,2]'],
    ['is no record', 'null'],
    ['is text', '"hello"'],
    ['is binary', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)]
  ])('that %s is kept under another name, told, and begun afresh', (_what, content) => {
    const { folder, recordFile, notices, onDisk } = opened(content);
    const keptAs = 'things.kept-2026-07-19-101502.json';
    expect(notices).toEqual([{ kind: 'fileSetAside', file: 'things.json', keptAs }]);
    expect(readFileSync(join(folder, keptAs))).toEqual(Buffer.from(content));
    expect(recordFile.values).toEqual({});
    expect(recordFile.lost).toBe(true);
    recordFile.write({ fresh: true });
    expect(onDisk()).toEqual({ fresh: true });
  });

  it('is read although an editor put a byte order mark before it', () => {
    expect(opened('\u{FEFF}{"ours":1}').recordFile.values).toEqual({ ours: 1 });
  });

  it('keeps each damaged file, though several are damaged within a second', () => {
    const folder = temporaryFolder();
    opened('{', folder);
    opened('}', folder);
    expect(readdirSync(folder).toSorted()).toEqual([
      'things.kept-2026-07-19-101502-2.json',
      'things.kept-2026-07-19-101502.json'
    ]);
  });

  it('that cannot be opened is left alone, and the app lives without', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'things.json'));
    const { recordFile, notices } = opened(undefined, folder);
    expect(notices).toEqual([{ kind: 'fileNotReadable', file: 'things.json' }]);
    recordFile.write({ ours: 1 });
    expect(statSync(join(folder, 'things.json')).isDirectory()).toBe(true);
  });

  it('that cannot be saved is told once, and saved whole when it can be again', () => {
    const { folder, recordFile, notices, onDisk } = opened();
    // A folder in the file's place: no user's rights can write there, not even root's.
    mkdirSync(join(folder, 'things.json'));
    recordFile.write({ ours: 1, pause: 'until I resume' });
    recordFile.write({ ours: 2 });
    expect(notices).toEqual([{ kind: 'fileNotSaved', file: 'things.json' }]);
    rmdirSync(join(folder, 'things.json'));
    recordFile.write({ bounds: 7 });
    expect(onDisk()).toEqual({ ours: 2, pause: 'until I resume', bounds: 7 });
    expect(notices).toHaveLength(1);
  });

  it('that could not be saved is saved by trying again, though nothing else is to be written', () => {
    const { folder, recordFile, notices, onDisk } = opened();
    recordFile.retry();
    expect(readdirSync(folder)).toEqual([]);
    mkdirSync(join(folder, 'things.json'));
    recordFile.write({ pause: 'until I resume' });
    recordFile.retry();
    rmdirSync(join(folder, 'things.json'));
    recordFile.retry();
    expect(onDisk()).toEqual({ pause: 'until I resume' });
    expect(notices).toHaveLength(1);
  });

  it.each([
    ['cut off', '{"pau'],
    ['emptied', '']
  ])('that is %s while Plumbline runs is kept aside, and what it held is written anew', (_what, content) => {
    const { folder, recordFile, notices, onDisk } = opened('{"pause":"until I resume"}');
    recordFile.write({ ours: 1 });
    writeFileSync(join(folder, 'things.json'), content);
    recordFile.write({ ours: 2 });
    expect(onDisk()).toEqual({ pause: 'until I resume', ours: 2 });
    const keptAs = 'things.kept-2026-07-19-101502.json';
    expect(notices).toEqual([{ kind: 'fileSetAside', file: 'things.json', keptAs }]);
    expect(readFileSync(join(folder, keptAs), 'utf8')).toBe(content);
  });

  it('that was deleted while Plumbline runs does not come back with what was deleted', () => {
    const { folder, recordFile, onDisk } = opened('{"diary":"private"}');
    rmSync(join(folder, 'things.json'));
    recordFile.write({ ours: 1 });
    expect(onDisk()).toEqual({ ours: 1 });
  });

  it.skipIf(process.platform === 'win32')(
    'that the disk has no room for any more stays whole as it was',
    () => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'things.json'), '{"pause":"until I resume"}');
      // A process that may write 4 KB into a file and no more: its write breaks off in the middle, as on a full disk.
      const said = execFileSync('sh', [
        '-c',
        'ulimit -f 4; exec "$0" "$@"',
        process.execPath,
        join(import.meta.dirname, 'writeTooMuch.ts'),
        folder
      ]).toString();
      expect(said).toBe('fileNotSaved');
      expect(readFileSync(join(folder, 'things.json'), 'utf8')).toBe('{"pause":"until I resume"}');
    }
  );

  it('is readable by its user only', () => {
    const { folder, recordFile } = opened();
    recordFile.write({ ours: 1 });
    if (process.platform !== 'win32') {
      expect(statSync(join(folder, 'things.json')).mode & 0o077).toBe(0);
    }
  });
});
